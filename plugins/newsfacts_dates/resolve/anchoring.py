"""Places expressions in time: from the published date, and from the dates told before them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

import newsfacts
from newsfacts_dates.resolve.normalisation import (
    Resolved,
    choose,
    distance,
    length,
    of_figures,
    placed,
    stretch,
    unplaced,
    unresolved,
)
from newsfacts_dates.resolve.reference_times import Memory, Spoken
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Base,
    Choice,
    Compared,
    Cyclic,
    Figures,
    Holiday,
    Known,
    Length,
    Meaning,
    Passed,
    Recurring,
    Shifted,
    Stretch,
    TimeOfDay,
)

_QUARTERS_OF_YEAR = 4
#: days within which the nearest is meant, whatever the words around say
_NEAR = 61


class Placed(NamedTuple):
    """What an expression comes to, what it was counted from, and the words for that."""

    resolved: Resolved
    anchor: str | None = None
    antecedent: newsfacts.Span | None = None


def place(meaning: Meaning, memory: Memory, ahead: Callable[[], Choice | None]) -> Placed | None:
    """Give what a meaning comes to, or None if it refers to something that was not spoken of.

    Args:
        meaning: of the matched words.
        memory: the published date and the article so far.
        ahead: tells which date the words around speak of, if not of the latest; asked only where
            that decides.
    """
    symbol, time = meaning.symbol, meaning.time
    match symbol:
        case Shifted():
            found = _counted(symbol, memory, time)
        case Compared():
            found = _compared(symbol, memory, ahead)
        case Recurring() | Holiday():
            found = _chosen(symbol, memory, ahead, time)
        case Figures():
            found = _ordered(symbol, memory.region)
        case Passed():
            found = _passed(symbol, memory)
        case Stretch():
            found = _stretch(symbol, memory, ahead)
        case _:
            resolved = unplaced(meaning)
            found = Placed(resolved) if resolved else None
    return found


def _ordered(figures: Figures, region: str | None) -> Placed | None:
    day = of_figures(figures, region)
    if day is None:
        return None
    return Placed(placed(day) if isinstance(day, Period) else unresolved("day", day))


def _counted(shifted: Shifted, memory: Memory, time: TimeOfDay | None) -> Placed | None:
    """Count from the first base that there is."""
    for base in shifted.bases:
        found = _count_from(base, shifted, memory, time)
        if found:
            return found
    if shifted.count > 0:
        return Placed(unresolved(shifted.grain, values.UNRESOLVED[shifted.grain], time))
    return None


def _count_from(
    base: Base, shifted: Shifted, memory: Memory, time: TimeOfDay | None
) -> Placed | None:
    grain, count, published = shifted.grain, shifted.count, memory.published
    if base == "reported":
        reported = memory.compared()
        return _from(reported, reported.period.grain, _years(reported, count)) if reported else None
    if base == "mention" or (base == "story" and memory.narrative):
        mention = memory.at_most(grain)
        return _from(mention, grain, count, time) if mention else None
    if base == "story":
        return None
    if published is None:
        return Placed(unresolved(grain, values.UNRESOLVED[grain], time))
    resolved = placed(Period.containing(grain, published).moved(count), time)
    return Placed(resolved, published.isoformat() if resolved.period else None)


def _years(spoken: Spoken, count: int) -> int:
    """Give how many periods of its grain lie between one and that of other years."""
    return count * (12 if spoken.period.grain == "month" else _QUARTERS_OF_YEAR)


def _from(
    spoken: Spoken, grain: newsfacts.Grain, count: int, time: TimeOfDay | None = None
) -> Placed:
    resolved = placed(Period.containing(grain, spoken.period.first).moved(count), time)
    if resolved.period is None:
        return Placed(resolved)
    return Placed(resolved, spoken.period.value, spoken.span)


def _passed(passed: Passed, memory: Memory) -> Placed:
    """Count from the minute last spoken of; without one it is a length."""
    unit, count = passed.unit, passed.count
    clock = memory.clock
    if clock is None or clock.time is None:
        return Placed(length(Length(unit=unit, count=abs(count))))
    seconds = {"hour": 3600, "minute": 60, "second": 1}[unit] * count
    moment = dt.datetime.combine(clock.period.first, dt.time()) + dt.timedelta(
        hours=clock.time.hour, minutes=clock.time.minute, seconds=float(seconds)
    )
    day = Period("day", moment.toordinal())
    time = TimeOfDay(hour=moment.hour, minute=moment.minute, zone=clock.time.zone)
    return Placed(placed(day, time), clock.period.value, clock.span)


def _compared(
    compared: Compared, memory: Memory, ahead: Callable[[], Choice | None]
) -> Placed | None:
    """Give the reported period of another year, or that year where nothing was reported."""
    reported, year, years = memory.reported, compared.year, compared.years
    if reported:
        if year is not None:
            years = year - reported.period.first.year
        return _from(reported, "quarter", years * _QUARTERS_OF_YEAR)
    if year is not None:
        return Placed(placed(Period.in_year("year", year)))
    if isinstance(compared.otherwise, Recurring):
        return _chosen(compared.otherwise, memory, ahead, None)
    last = compared.otherwise or (Shifted(grain="year", count=years) if years else None)
    return _counted(last, memory, None) if last else None


def _chosen(
    cyclic: Cyclic, memory: Memory, ahead: Callable[[], Choice | None], time: TimeOfDay | None
) -> Placed:
    """Choose among the periods that come again."""
    if isinstance(cyclic, Recurring) and cyclic.ended and not memory.measured:
        cyclic = Recurring(grain="quarter", number=cyclic.ended, default="nearest")
    base = _told(cyclic, memory)
    if base:
        day = base.period.first
        choice = cyclic.choice if cyclic.told and cyclic.choice is not None else None
        period = (
            choose(cyclic, day, choice, memory.region)
            if choice is not None
            else _going_on(cyclic, base.period, memory.region)
        )
        anchor: str | None = base.period.value
        antecedent: newsfacts.Span | None = base.span
    else:
        if memory.published is None:
            return Placed(unresolved(cyclic.grain, _open_value(cyclic), time))
        period = _seen_from(cyclic, memory.published, memory.region, ahead)
        anchor, antecedent = memory.published.isoformat(), None
    if period is None or not period.exists or _is_any(cyclic, period, memory):
        return Placed(unresolved(cyclic.grain, _open_value(cyclic), time))
    return Placed(placed(period, time), anchor, antecedent)


def _is_any(cyclic: Cyclic, period: Period, memory: Memory) -> bool:
    """Whether a day is any of its kind: "a Friday" that no date before it is."""
    if not (cyclic.told and cyclic.choice == "nearest"):
        return False
    return memory.mention is None or memory.mention.period != period


def _told(cyclic: Cyclic, memory: Memory) -> Spoken | None:
    """Give the date that one is counted from in the article, if it is."""
    if cyclic.told:
        return memory.mention
    if not memory.narrative or isinstance(cyclic.choice, int) or memory.told is None:
        return None
    if cyclic.cycle == "week" and memory.told.period.grain not in ("day", "week", "weekend"):
        return None
    return memory.told


def _going_on(cyclic: Cyclic, told: Period, region: str | None) -> Period | None:
    """Give the one that a story goes on with: the next, or one shortly before."""
    day = told.first
    found = choose(cyclic, day, "next", region)
    if cyclic.cycle == "year":
        before = choose(cyclic, day, "latest", region)
        if before and found and _is_flashback(before, found, told):
            return before
    return found


def _is_flashback(before: Period, found: Period, told: Period) -> bool:
    """Whether a story more likely looks back within its year than ahead into the next."""
    back, on = (told.first - before.first).days, (found.first - told.first).days
    return back < on and before.first.year == told.first.year and on > 2 * back


def _open_value(cyclic: Cyclic) -> str:
    return values.UNRESOLVED["day"] if isinstance(cyclic, Holiday) else values.name(cyclic)


def _seen_from(
    cyclic: Cyclic, published: dt.date, region: str | None, ahead: Callable[[], Choice | None]
) -> Period | None:
    if cyclic.choice is not None:
        return choose(cyclic, published, cyclic.choice, region)
    period = choose(cyclic, published, cyclic.default, region)
    near = _NEAR if cyclic.default == "nearest" else 0
    coming_quarter = period and cyclic.grain == "quarter" and period.first > published
    if period and distance(period, published) <= near and not coming_quarter:
        return period
    choice = ahead()
    if choice:
        return choose(cyclic, published, choice, region)
    if cyclic.default != "latest":
        return choose(cyclic, published, "latest", region)
    return period


def _stretch(ends: Stretch, memory: Memory, ahead: Callable[[], Choice | None]) -> Placed | None:
    """Give what reaches from a date to a date; the second is the next one after the first."""
    if isinstance(ends.first, Known):
        first, anchor, antecedent = ends.first.period, None, None
    else:
        found = _chosen(ends.first, memory, ahead, None)
        if found.resolved.period is None:
            return found
        first, anchor, antecedent = found.resolved.period, found.anchor, found.antecedent
    if isinstance(ends.last, Known):
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
    return Placed(stretch(first, last, measured=memory.measured), anchor, antecedent)


def _a_year_before(day: Period) -> Period:
    first = day.first
    return Period.of_day(first.year - 1, first.month, first.day) or day
