"""Chooses among recurring periods: which Monday, which May, which Easter is meant."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Iterator

import newsfacts
from newsfacts_dates.resolve.normalisation import (
    Normalised,
    Resolution,
    normalised,
    normalised_range,
    underspecified,
)
from newsfacts_dates.resolve.reference_times import ReferenceTime, ReferenceTimes
from newsfacts_dates.timex import holiday_dates, values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Choice, Cyclic, Holiday, Recurring, TimeOfDay

#: cycles searched on either side: a winter may be the last but one
_REACH = {"week": 1, "month": 2, "year": 2}
#: leap days may be eight years apart
_LEAP_DAY, _LEAP_REACH = (2, 29), 8
_CACHE_SIZE, _WEEK = 4096, 7
#: days within which the nearest date is meant, whatever the direction
_NEAR = 61
#: days ago up to which a date is past even beside a verb in the future
_RECENT = 14


@functools.lru_cache(_CACHE_SIZE)
def choose(
    cyclic: Cyclic, day: dt.date, choice: Choice | int, region: str | None = None
) -> Period | None:
    """Choose one of the recurring periods relative to a day, or None if there is none.

    Example:
        >>> monday = Recurring(grain="day", number=1)
        >>> choose(monday, dt.date(2017, 2, 20), "latest").value
        '2017-02-20'
    """
    now = Period.containing(cyclic.cycle, day)
    if isinstance(choice, int):
        return next(_within(cyclic, now.moved(choice), region), None)
    reach = _REACH[cyclic.cycle]
    if isinstance(cyclic, Recurring) and (cyclic.number, cyclic.day) == _LEAP_DAY:
        reach = _LEAP_REACH
    back = choice in ("latest", "before")
    cycles = range(0, -reach - 1, -1) if back else range(-reach, reach + 1)
    candidates: Iterable[Period] = (
        period
        for k in cycles
        for period in _within(cyclic, now.moved(k), region, reverse=back)
        if period.exists
    )
    if cyclic.weekday:
        existing = tuple(candidates)
        candidates = [p for p in existing if p.first.isoweekday() == cyclic.weekday] or existing
    match choice:
        case "nearest":
            return min(candidates, key=lambda period: distance(period, day), default=None)
        case "latest":
            return next((p for p in candidates if p.first <= day), None)
        case "before":
            return next((p for p in candidates if p.end <= day), None)
        case "next":
            return next((p for p in candidates if p.end > day), None)
        case "after":
            return next((p for p in candidates if p.first > day), None)


def _within(
    cyclic: Cyclic, cycle: Period, region: str | None, *, reverse: bool = False
) -> Iterator[Period]:
    """Yield the occurrences in a cycle, in order or in reverse."""
    if isinstance(cyclic, Holiday):
        days = cyclic.within(cycle, region)
        yield from reversed(days) if reverse else days
    else:
        period = cyclic.within(cycle)
        if period:
            yield period


def distance(period: Period, day: dt.date) -> int:
    """Give the number of days between a day and a period; 0 if the day is in the period."""
    before, after = (period.first - day).days, (day - period.end).days + 1
    return max(before, after, 0)


def resolve_recurring(
    cyclic: Cyclic,
    references: ReferenceTimes,
    direction: Callable[[], Choice | None],
    time: TimeOfDay | None,
) -> Resolution:
    """Resolve a recurring period against the article or the day of publication.

    Args:
        cyclic: the recurring period.
        references: the day of publication and the dates of the article so far.
        direction: gives the choice that the context makes, or None for the default.
        time: of the day, if the expression has one.
    """
    if (
        isinstance(cyclic, Recurring)
        and cyclic.calendar_quarter
        and not references.ranges_as_durations
    ):
        cyclic = Recurring(grain="quarter", number=cyclic.calendar_quarter, default="nearest")
    told = references.told(cyclic)
    if told:
        return Resolution(normalised(told.period, time), told.period.value, told.span)
    reference = _reference(cyclic, references, direction)
    if reference:
        day = reference.period.first
        choice = cyclic.choice if cyclic.anaphoric and cyclic.choice is not None else None
        period = (
            choose(cyclic, day, choice, references.region)
            if choice is not None
            else _continued(cyclic, references, reference)
        )
        anchor: str | None = reference.period.value
        antecedent: newsfacts.Span | None = reference.span
    else:
        if references.published is None:
            return Resolution(underspecified(cyclic.grain, _open_value(cyclic), time))
        period = _from_publication(cyclic, references.published, references.region, direction)
        anchor, antecedent = references.published.isoformat(), None
    if period is None or not period.exists or _is_generic(cyclic, period, references):
        return Resolution(underspecified(cyclic.grain, _open_value(cyclic), time))
    return Resolution(fields_of(cyclic, period, time), anchor, antecedent)


def fields_of(cyclic: Cyclic, period: Period, time: TimeOfDay | None = None) -> Normalised:
    """Normalise a recurring period; a holiday of several days has both ends as its value."""
    if isinstance(cyclic, Holiday) and time is None:
        last = Period.containing("day", holiday_dates.last_day(cyclic.name, period.first))
        if last != period:
            return normalised_range(period, last, as_duration=False)
    return normalised(period, time)


def _is_generic(cyclic: Cyclic, period: Period, references: ReferenceTimes) -> bool:
    """Whether an indefinite day, "a Friday", differs from the last date mentioned."""
    if not (cyclic.anaphoric and cyclic.choice == "nearest"):
        return False
    previous = references.previous
    return previous is None or previous.period != period


def _reference(
    cyclic: Cyclic, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> ReferenceTime | None:
    """Give the date of the article to count from, or None to count from publication."""
    if cyclic.anaphoric:
        return references.previous
    dated = references.story_time()
    if isinstance(cyclic.choice, int) or dated is None:
        return None
    narrative = references.historical_narrative
    if cyclic.cycle == "week":
        fine = dated.period.grain in ("day", "week", "weekend")
        return dated if narrative and fine else None
    return dated if narrative or direction() == "latest" else None


def _continued(
    cyclic: Cyclic, references: ReferenceTimes, reference: ReferenceTime
) -> Period | None:
    """Give the period with which a narrative continues: the next, or one shortly before.

    A past perfect goes back, unless it continues from a date in the past perfect.
    """
    day, region = reference.period.first, references.region
    if cyclic.choice in ("before", "after"):
        return choose(cyclic, day, cyclic.choice, region)
    if reference != references.last_background and references.background == "earlier":
        return choose(cyclic, day, "latest", region)
    following = choose(cyclic, day, "next", region)
    if cyclic.cycle == "year":
        before = choose(cyclic, day, "latest", region)
        if before and following and _is_flashback(before, following, reference.period):
            return before
    return following


def _is_flashback(before: Period, following: Period, reference: Period) -> bool:
    """Whether a narrative more likely goes back within its year than on into the next."""
    back, on = (reference.first - before.first).days, (following.first - reference.first).days
    return back < on and before.first.year == reference.first.year and on > 2 * back


def _open_value(cyclic: Cyclic) -> str:
    return values.UNRESOLVED["day"] if isinstance(cyclic, Holiday) else values.name(cyclic)


def _from_publication(
    cyclic: Cyclic, published: dt.date, region: str | None, direction: Callable[[], Choice | None]
) -> Period | None:
    selected = cyclic.choice
    if selected is not None:
        if cyclic.grain == "weekend" and selected == 0 and direction() == "latest":
            selected = "latest"  # on a Tuesday, "spoke this weekend"
        skipped = cyclic.skip if isinstance(cyclic, Recurring) else 0
        away = Period.containing("day", published).moved(_WEEK * skipped)
        return choose(cyclic, away.first, selected, region) if away.exists else None
    if cyclic.cycle == "month":  # "on the 27th"
        return choose(cyclic, published, direction() or "nearest", region)
    period = choose(cyclic, published, cyclic.default, region)
    near = _NEAR if cyclic.default == "nearest" else 0
    future_quarter = period and cyclic.grain == "quarter" and period.first > published
    if period and distance(period, published) <= near and not future_quarter:
        over = cyclic.grain == "day" and (published - period.first).days > _RECENT
        ahead = over and direction() == "next"
        return choose(cyclic, published, "next", region) if ahead else period
    choice = direction()
    if choice:
        return choose(cyclic, published, choice, region)
    if cyclic.default != "latest":
        return choose(cyclic, published, "latest", region)
    return period
