"""From symbols to TIMEX3 values and intervals."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable

import attrs

import newsfacts
from newsfacts_dates.lexicon.time_words import DAYPART_HOURS
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Choice,
    Cyclic,
    Figures,
    Known,
    Length,
    Meaning,
    Recurring,
    Reference,
    Repeated,
    TimeOfDay,
)

#: cycles looked at on either side: a winter may be the last but one, a leap day lies far off
_REACH = {"week": 1, "month": 2, "year": 2}
_LEAP_DAY, _LEAP_REACH = (2, 29), 8
_REMEMBERED = 4096
#: countries whose figures give the month before the day
_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW", "AS", "VI"})


@attrs.frozen(kw_only=True)
class Resolved:
    """The fields of a time expression, and the period that it names.

    Args:
        type: DATE, TIME, DURATION or SET.
        value: of TIMEX3.
        grain: of the value.
        interval: that it covers, where it is placed.
        quant: of a set.
        freq: of a set.
        period: that it names, for what is counted from it.
    """

    type: newsfacts.TimeType
    value: str
    grain: newsfacts.Grain
    interval: newsfacts.Interval | None = None
    quant: str | None = None
    freq: str | None = None
    period: Period | None = None


@functools.lru_cache(_REMEMBERED)
def unplaced(meaning: Meaning) -> Resolved | None:
    """Give what a meaning comes to without any day, or None if it needs one."""
    match meaning.symbol:
        case Length() as measured:
            return length(measured)
        case Repeated() as repeated:
            return _set(repeated, meaning.time)
        case Reference(value=value):
            return Resolved(type="DATE", value=value, grain="none")
        case Known(period=period):
            return placed(period, meaning.time)
        case _:
            return None


def length(measured: Length) -> Resolved:
    """Give what a length comes to."""
    return Resolved(
        type="DURATION", value=values.duration(measured), grain=values.GRAINS[measured.unit]
    )


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


@functools.lru_cache(_REMEMBERED)
def placed(period: Period, time: TimeOfDay | None = None) -> Resolved:
    """Give what a period comes to, with a time of its day."""
    if not period.exists:
        return unresolved(period.grain, values.UNRESOLVED[period.grain], time)
    return Resolved(
        type="TIME" if time else "DATE",
        value=period.value + values.time(time),
        grain=_grain(period.grain, time),
        interval=_interval(period, time),
        period=period,
    )


def unresolved(grain: newsfacts.Grain, value: str, time: TimeOfDay | None = None) -> Resolved:
    """Give what cannot be placed: its value says what is known of it."""
    return Resolved(
        type="TIME" if time else "DATE", value=value + values.time(time), grain=_grain(grain, time)
    )


def stretch(first: Period, last: Period, *, measured: bool) -> Resolved:
    """Give what reaches from one period to another.

    Args:
        first: where it begins.
        last: where it ends, inclusive.
        measured: whether its value is its length, as TimeML has it, and not its ends.
    """
    interval = attrs.evolve(first.interval, end=last.interval.end)
    if measured:
        value = f"P{last.start - first.start}D"
        if first.grain != "day":
            months = last.start - first.start
            value = f"P{months // 12}Y" if first.grain == "year" else f"P{months}M"
        return Resolved(type="DURATION", value=value, grain=first.grain, interval=interval)
    return Resolved(
        type="DATE",
        value=f"{first.value}/{last.value}",
        grain=first.grain,
        interval=interval,
        period=first,
    )


def of_figures(figures: Figures, region: str | None) -> Period | str | None:
    """Give the day of a date in figures, a value if its order is not known, or None if it is none.

    Example:
        >>> of_figures(Figures(first=3, second=4, year=2017), None)
        '2017-XX-XX'
    """
    orders = {
        period
        for day, month in (
            (figures.first, figures.second),
            (figures.second, figures.first),
        )
        if (period := Period.of_day(figures.year, month, day))
    }
    if len(orders) < 2:  # noqa: PLR2004
        return orders.pop() if orders else None
    if region is None:
        return f"{figures.year:04}-XX-XX"
    day, month = figures.first, figures.second
    if region in _MONTH_FIRST:
        day, month = month, day
    return Period.of_day(figures.year, month, day)


@functools.lru_cache(_REMEMBERED)
def choose(
    cyclic: Cyclic, day: dt.date, choice: Choice | int, region: str | None = None
) -> Period | None:
    """Give the period among those that come again, seen from a day, or None if there is none.

    Example:
        >>> monday = Recurring(grain="day", number=1)
        >>> choose(monday, dt.date(2017, 2, 20), "latest").value
        '2017-02-20'
    """
    now = Period.containing(cyclic.cycle, day)
    if isinstance(choice, int):
        return cyclic.within(now.moved(choice), region)
    reach = _REACH[cyclic.cycle]
    if isinstance(cyclic, Recurring) and (cyclic.number, cyclic.day) == _LEAP_DAY:
        reach = _LEAP_REACH
    back = choice in ("latest", "before")
    cycles = range(0, -reach - 1, -1) if back else range(-reach, reach + 1)
    found: Iterable[Period] = (
        period for k in cycles if (period := cyclic.within(now.moved(k), region)) and period.exists
    )
    if cyclic.weekday:
        known = tuple(found)
        found = [p for p in known if p.first.isoweekday() == cyclic.weekday] or known
    match choice:
        case "nearest":
            return min(found, key=lambda period: distance(period, day), default=None)
        case "latest":
            return next((p for p in found if p.first <= day), None)
        case "before":
            return next((p for p in found if p.end <= day), None)
        case "next":
            return next((p for p in found if p.end > day), None)
        case "after":
            return next((p for p in found if p.first > day), None)


def distance(period: Period, day: dt.date) -> int:
    """Give the days between a day and a period; none if it lies within."""
    before, after = (period.first - day).days, (day - period.end).days + 1
    return max(before, after, 0)


def _grain(grain: newsfacts.Grain, time: TimeOfDay | None) -> newsfacts.Grain:
    if time is None:
        return grain
    if time.part:
        return "daypart"
    return "minute" if time.second is None else "second"


def _interval(period: Period, time: TimeOfDay | None) -> newsfacts.Interval:
    if time is None:
        return period.interval
    midnight = dt.datetime.combine(period.first, dt.time())
    if time.part:
        begin, end = (dt.timedelta(hours=hour) for hour in DAYPART_HOURS[time.part])
    else:
        begin = dt.timedelta(hours=time.hour, minutes=time.minute, seconds=time.second or 0)
        end = begin + (dt.timedelta(minutes=1) if time.second is None else dt.timedelta(seconds=1))
    return newsfacts.Interval(start=midnight + begin, end=midnight + end, zone=time.zone)
