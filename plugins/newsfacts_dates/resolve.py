"""From symbols to TIMEX3 values and intervals: the only place that knows the published date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

import attrs

import newsfacts
from newsfacts_dates import values
from newsfacts_dates.periods import Period
from newsfacts_dates.symbols import (
    Choice,
    Known,
    Length,
    Meaning,
    Recurring,
    Reference,
    Repeated,
    Shifted,
    TimeOfDay,
)
from newsfacts_dates.tables import DAYPART_HOURS

#: grains from fine to coarse, for what can be counted from what
_COARSENESS: tuple[newsfacts.Grain, ...] = (
    "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century",
)  # fmt: skip
_YEAR_IN_QUARTERS = 4
#: days within which the nearest is meant, whatever the words around say
_NEAR = 61
#: cycles looked at on either side: a winter may be the last but one, a leap day lies far off
_WEEKS, _YEARS = 1, 2
_LEAP_DAY, _LEAP_REACH = (2, 29), 8


@attrs.frozen
class Spoken:
    """A period that was spoken of, and where."""

    period: Period
    span: newsfacts.Span


@attrs.frozen(kw_only=True)
class Surroundings:
    """What an expression is resolved against.

    Args:
        published: the day of publication.
        mention: the period last spoken of.
        reported: the quarter last spoken of.
    """

    published: dt.date | None = None
    mention: Spoken | None = None
    reported: Spoken | None = None

    def after(self, meaning: Meaning, spoken: Spoken) -> Surroundings:
        """Give what is around once a period has been spoken of."""
        # a quarter that is counted from another is only compared with it
        named = spoken.period.grain == "quarter" and not isinstance(meaning.symbol, Shifted)
        # nor does one that still goes on take the place of one that was reported
        open_ended = self.published is not None and spoken.period.end > self.published
        reports = named and not (self.reported and open_ended)
        return attrs.evolve(self, mention=spoken, reported=spoken if reports else self.reported)


@attrs.frozen(kw_only=True)
class Resolved:
    """The fields of a time expression, with the period it names and what that was counted from."""

    type: newsfacts.TimeType
    value: str
    grain: newsfacts.Grain
    interval: newsfacts.Interval | None = None
    anchor: str | None = None
    quant: str | None = None
    freq: str | None = None
    period: Period | None = None
    antecedent: newsfacts.Span | None = None


@attrs.frozen
class _Place:
    """A period, or the value of one that is not known, and what it was counted from."""

    grain: newsfacts.Grain
    period: Period | None
    unresolved: str
    anchor: str | None = None
    antecedent: newsfacts.Span | None = None


def resolve(meaning: Meaning, around: Surroundings, ahead: Callable[[], bool]) -> Resolved | None:
    """Give what a meaning comes to, or None if it refers to something that was not spoken of.

    Args:
        meaning: of the matched words.
        around: the published date and the document so far.
        ahead: tells whether the words around speak of what is to come; asked only where that
            decides.
    """
    match meaning.symbol:
        case Length() as length:
            return Resolved(
                type="DURATION", value=values.duration(length), grain=values.GRAINS[length.unit]
            )
        case Repeated() as repeated:
            return _set(repeated, meaning.time)
        case Reference(value=value):
            return Resolved(type="DATE", value=value, grain="none")
        case Known(period=period):
            place: _Place | None = _Place(period.grain, period, values.UNRESOLVED[period.grain])
        case Shifted() as shifted:
            place = _counted(shifted, around)
        case Recurring() as recurring:
            place = _chosen(recurring, around.published, ahead)
    return _placed(place, meaning.time) if place else None


def _set(repeated: Repeated, time: TimeOfDay | None) -> Resolved:
    if isinstance(repeated.of, Length):
        value, grain = values.duration(repeated.of), values.GRAINS[repeated.of.unit]
    else:
        value, grain = values.name(repeated.of), repeated.of.grain
    return Resolved(
        type="SET",
        value=value + values.time(time),
        grain=grain,
        quant=repeated.quant,
        freq=repeated.freq,
    )


def _counted(shifted: Shifted, around: Surroundings) -> _Place | None:
    """Count from the first base that there is."""
    grain, count, published = shifted.grain, shifted.count, around.published
    for base in shifted.bases:
        if base == "reported" and around.reported:
            quarters = count * _YEAR_IN_QUARTERS if grain == "year" else count
            return _from_mention(around.reported, "quarter", quarters)
        if base == "mention" and around.mention:
            if _COARSENESS.index(around.mention.period.grain) <= _COARSENESS.index(grain):
                return _from_mention(around.mention, grain, count)
        elif base == "published":
            if published is None:
                return _Place(grain, None, values.UNRESOLVED[grain])
            period = Period.containing(grain, published).moved(count)
            return _Place(grain, period, values.UNRESOLVED[grain], published.isoformat())
    return None


def _from_mention(spoken: Spoken, grain: newsfacts.Grain, count: int) -> _Place:
    period = Period.containing(grain, spoken.period.first).moved(count)
    return _Place(grain, period, values.UNRESOLVED[grain], spoken.period.value, spoken.span)


def _chosen(recurring: Recurring, published: dt.date | None, ahead: Callable[[], bool]) -> _Place:
    unresolved = values.name(recurring)
    if published is None:
        return _Place(recurring.grain, None, unresolved)
    if recurring.choice is not None:
        period = choose(recurring, published, recurring.choice)
    else:
        period = choose(recurring, published, recurring.default)
        if not (period and _is_beyond_doubt(recurring, period, published)):
            if ahead():
                period = choose(recurring, published, "next")
            elif recurring.default != "latest":
                period = choose(recurring, published, "latest")
    return _Place(recurring.grain, period, unresolved, published.isoformat())


def _is_beyond_doubt(recurring: Recurring, period: Period, published: dt.date) -> bool:
    """Whether a period is meant whatever the words around say: it is near, or goes on."""
    return _distance(period, published) <= (_NEAR if recurring.default == "nearest" else 0)


def choose(recurring: Recurring, day: dt.date, choice: Choice | int) -> Period | None:
    """Give the period among those that come again, seen from a day, or None if there is none.

    Example:
        >>> monday = Recurring(grain="day", number=1)
        >>> choose(monday, dt.date(2017, 2, 20), "latest").value
        '2017-02-20'
    """
    now = Period.containing("week" if recurring.weekly else "year", day)
    if isinstance(choice, int):
        return recurring.within(now.moved(choice))
    leap = (recurring.number, recurring.day) == _LEAP_DAY
    reach = _LEAP_REACH if leap else _WEEKS if recurring.weekly else _YEARS
    back = choice in ("latest", "before")
    cycles = range(0, -reach - 1, -1) if back else range(-reach, reach + 1)
    found: Iterable[Period] = (
        period for k in cycles if (period := recurring.within(now.moved(k))) and period.exists
    )
    if recurring.weekday:
        known = tuple(found)
        found = [p for p in known if p.first.isoweekday() == recurring.weekday] or known
    match choice:
        case "nearest":
            return min(found, key=lambda period: _distance(period, day), default=None)
        case "latest":
            return next((p for p in found if p.first <= day), None)
        case "before":
            return next((p for p in found if p.end <= day), None)
        case "next":
            return next((p for p in found if p.end > day), None)
        case "after":
            return next((p for p in found if p.first > day), None)


def _distance(period: Period, day: dt.date) -> int:
    """Give the days between a day and a period; none if it lies within."""
    before, after = (period.first - day).days, (day - period.end).days + 1
    return max(before, after, 0)


def _placed(place: _Place, time: TimeOfDay | None) -> Resolved:
    period = place.period if place.period and place.period.exists else None
    value = (period.value if period else place.unresolved) + values.time(time)
    grain = place.grain if time is None else "daypart" if time.part else "minute"
    return Resolved(
        type="TIME" if time else "DATE",
        value=value,
        grain=grain,
        interval=_interval(period, time) if period else None,
        anchor=place.anchor if period else None,
        period=period,
        antecedent=place.antecedent if period else None,
    )


def _interval(period: Period, time: TimeOfDay | None) -> newsfacts.Interval:
    if time is None:
        return period.interval
    midnight = dt.datetime.combine(period.first, dt.time())
    if time.part:
        begin, end = (dt.timedelta(hours=hour) for hour in DAYPART_HOURS[time.part])
    else:
        begin = dt.timedelta(hours=time.hour, minutes=time.minute)
        end = begin + dt.timedelta(minutes=1)
    return newsfacts.Interval(start=midnight + begin, end=midnight + end, zone=time.zone)
