"""Anchors symbols in time: to the day of publication, or to dates earlier in the article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import newsfacts
from newsfacts_dates.resolve.normalisation import (
    Resolution,
    context_free,
    normalised,
    normalised_duration,
    normalised_range,
    numeric_date,
    underspecified,
)
from newsfacts_dates.resolve.recurrences import choose, resolve_recurring
from newsfacts_dates.resolve.reference_times import ReferenceTime, ReferenceTimes
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Base,
    Beside,
    Choice,
    Compared,
    Duration,
    Elapsed,
    Explicit,
    Holiday,
    Meaning,
    Nth,
    NumericDate,
    Range,
    Recurring,
    Shifted,
    TimeOfDay,
)

_QUARTERS_OF_YEAR = 4
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}


def resolve(
    meaning: Meaning, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> Resolution | None:
    """Resolve a meaning, or give None if the date that it refers to is not in the article.

    Args:
        meaning: of the matched words.
        references: the day of publication and the dates of the article so far.
        direction: gives the choice that the context makes, or None for the default, the latest
            date; called only where the choice matters.
    """
    symbol, time = meaning.symbol, meaning.time
    resolution: Resolution | None
    match symbol:
        case Shifted():
            resolution = _shifted(symbol, references, time)
        case Compared():
            resolution = _compared(symbol, references, direction)
        case Recurring() | Holiday():
            resolution = resolve_recurring(symbol, references, direction, time)
        case Nth():
            resolution = _nth(symbol, references, direction)
        case Beside():
            resolution = _beside(symbol, references, direction)
        case NumericDate():
            resolution = _numeric(symbol, references.region, time)
        case Elapsed():
            resolution = _elapsed(symbol, references)
        case Range():
            resolution = _range(symbol, references, direction)
        case _:
            fields = context_free(meaning)
            resolution = Resolution(fields) if fields else None
    return resolution


def _numeric(date: NumericDate, region: str | None, time: TimeOfDay | None) -> Resolution | None:
    day = numeric_date(date, region)
    if day is None:
        return None
    if isinstance(day, Period):
        return Resolution(normalised(day, time))
    return Resolution(underspecified("day", day, time))


def _nth(
    nth: Nth, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> Resolution | None:
    """Resolve the whole, then count within it."""
    whole = resolve(Meaning(symbol=nth.of), references, direction)
    if whole is None:
        return None
    if whole.fields.period is None:
        return Resolution(underspecified(nth.grain, values.UNRESOLVED[nth.grain]))
    part = whole.fields.period.nth(nth.grain, nth.number, nth.weekday)
    return Resolution(normalised(part), whole.anchor, whole.antecedent) if part else None


def _beside(
    beside: Beside, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> Resolution | None:
    """Resolve the day, then count from it."""
    day = resolve(Meaning(symbol=beside.of), references, direction)
    if day is None:
        return None
    period = day.fields.period
    if period is None:
        return Resolution(underspecified(beside.grain, values.UNRESOLVED[beside.grain]))
    moved = Period.containing(beside.grain, period.first).moved(beside.count)
    return Resolution(normalised(moved), period.value, day.antecedent)


def _shifted(
    shifted: Shifted, references: ReferenceTimes, time: TimeOfDay | None
) -> Resolution | None:
    """Count from the first base that is available."""
    for base in shifted.bases:
        resolution = _shifted_from(base, shifted, references, time)
        if resolution:
            return resolution
    if shifted.count > 0:
        return Resolution(underspecified(shifted.grain, values.UNRESOLVED[shifted.grain], time))
    return None


def _shifted_from(
    base: Base, shifted: Shifted, references: ReferenceTimes, time: TimeOfDay | None
) -> Resolution | None:
    grain, count, narrative = shifted.grain, shifted.count, references.historical_narrative
    if base == "reported":
        reported = references.compared_with()
        if reported is None:
            return None
        return _counted_from(reported, reported.period.grain, _periods(reported, count))
    if base == "previous" or (base == "narrative" and narrative):
        previous = references.no_coarser_than(grain)
        if previous:
            return _counted_from(previous, grain, count, time, shifted.months)
    if base == "published" or (base == "previous" and narrative and references.last):
        return _from_publication(shifted, references, time)
    return None


def _from_publication(
    shifted: Shifted, references: ReferenceTimes, time: TimeOfDay | None
) -> Resolution:
    """Count from the day of publication, which a narrative of the past does not count from."""
    grain, published = shifted.grain, references.published
    if published is None or (shifted.bases[0] == "previous" and references.historical_narrative):
        return Resolution(underspecified(grain, values.UNRESOLVED[grain], time))
    day = _months_away(published, shifted.months)
    fields = normalised(Period.containing(grain, day).moved(shifted.count), time)
    return Resolution(fields, published.isoformat() if fields.period else None)


def _periods(reported: ReferenceTime, years: int) -> int:
    """Convert years to months or quarters, the grain of the reported period."""
    return years * (12 if reported.period.grain == "month" else _QUARTERS_OF_YEAR)


def _months_away(day: dt.date, months: int) -> dt.date:
    """Give the same day of another month, or the last day of that month if it is shorter."""
    if not months:
        return day
    month = Period.containing("month", day).moved(months)
    if not month.exists:
        return day
    return min(month.first + dt.timedelta(days=day.day - 1), month.end - dt.timedelta(days=1))


def _counted_from(
    reference: ReferenceTime,
    grain: newsfacts.Grain,
    count: int,
    time: TimeOfDay | None = None,
    months: int = 0,
) -> Resolution:
    day = _months_away(reference.period.first, months)
    fields = normalised(Period.containing(grain, day).moved(count), time)
    if fields.period is None:
        return Resolution(fields)
    return Resolution(fields, reference.period.value, reference.span)


def _elapsed(elapsed: Elapsed, references: ReferenceTimes) -> Resolution:
    """Count from the last time of day; without one, give a duration."""
    unit, count = elapsed.unit, elapsed.count
    clock = references.last_clock
    if clock is None or clock.time is None:
        return Resolution(normalised_duration(Duration(unit=unit, count=abs(count))))
    moment = dt.datetime.combine(clock.period.first, dt.time()) + dt.timedelta(
        hours=clock.time.hour, minutes=clock.time.minute, seconds=float(_SECONDS[unit] * count)
    )
    day = Period("day", moment.toordinal())
    time = TimeOfDay(hour=moment.hour, minute=moment.minute, zone=clock.time.zone)
    return Resolution(normalised(day, time), clock.period.value, clock.span)


def _compared(
    compared: Compared, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> Resolution | None:
    """Give the reported period of another year, or that year if no period was reported."""
    reported, year, years = references.last_reported, compared.year, compared.years
    if reported:
        if year is not None:
            years = year - reported.period.first.year
        return _counted_from(reported, "quarter", years * _QUARTERS_OF_YEAR)
    if year is not None:
        return Resolution(normalised(Period.in_year("year", year)))
    if isinstance(compared.otherwise, Recurring):
        return resolve_recurring(compared.otherwise, references, direction, None)
    shifted = compared.otherwise or (Shifted(grain="year", count=years) if years else None)
    return _shifted(shifted, references, None) if shifted else None


def _range(
    ends: Range, references: ReferenceTimes, direction: Callable[[], Choice | None]
) -> Resolution | None:
    """Resolve both ends; the last is the next such period after the first."""
    if isinstance(ends.first, Explicit):
        first, anchor, antecedent = ends.first.period, None, None
    else:
        resolution = resolve_recurring(ends.first, references, direction, None)
        if resolution.fields.period is None:
            return resolution
        first, anchor, antecedent = (
            resolution.fields.period,
            resolution.anchor,
            resolution.antecedent,
        )
    if isinstance(ends.last, Explicit):
        last = ends.last.period
        if last.start < first.start:  # "Dec. 28-Jan. 2, 2017"
            first = first.moved(-12) if first.grain == "month" else _a_year_before(first)
    else:
        chosen = choose(ends.last, first.first, "after")
        if chosen is None:
            return None
        last = chosen
    if not (first.exists and last.exists and first.start < last.start):
        return None
    fields = normalised_range(first, last, as_duration=references.ranges_as_durations)
    return Resolution(fields, anchor, antecedent)


def _a_year_before(day: Period) -> Period:
    first = day.first
    return Period.of_day(first.year - 1, first.month, first.day) or day
