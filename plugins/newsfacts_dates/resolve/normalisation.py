"""Normalises symbols and periods to the fields of TIMEX3, with intervals."""

from __future__ import annotations

import datetime as dt
import functools
from typing import NamedTuple

import attrs

import newsfacts
from newsfacts_dates.lexicon.time_words import DAYPART_HOURS
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    BeforeChrist,
    Duration,
    Explicit,
    Meaning,
    NumericDate,
    Reference,
    Repeated,
    TimeOfDay,
)

_CACHE_SIZE = 4096
#: countries that write the month before the day in numeric dates
_MONTH_FIRST = frozenset({"US", "PH", "PR", "GU", "FM", "MH", "PW", "AS", "VI"})


@attrs.frozen(kw_only=True)
class Normalised:
    """The TIMEX3 fields of a time expression, with the period that it denotes.

    Args:
        type: DATE, TIME, DURATION or SET.
        value: of TIMEX3.
        grain: of the value.
        interval: that it covers; None if it is not on the calendar.
        quant: of a set.
        freq: of a set.
        period: that it denotes, for expressions that are counted from it.
    """

    type: newsfacts.TimeType
    value: str
    grain: newsfacts.Grain
    interval: newsfacts.Interval | None = None
    quant: str | None = None
    freq: str | None = None
    period: Period | None = None


class Resolution(NamedTuple):
    """The fields of a resolved expression, the value it was counted from, and that date's span."""

    fields: Normalised
    anchor: str | None = None
    antecedent: newsfacts.Span | None = None


@functools.lru_cache(_CACHE_SIZE)
def context_free(meaning: Meaning) -> Normalised | None:
    """Normalise a meaning that needs no context, or give None if it does."""
    match meaning.symbol:
        case Duration() as duration:
            return normalised_duration(duration)
        case Repeated() as repeated:
            return _set(repeated, meaning.time)
        case Reference(value=value):
            return Normalised(type="DATE", value=value, grain="none")
        case Explicit(period=period):
            return normalised(period, meaning.time)
        case BeforeChrist() as ancient:
            return underspecified(ancient.grain, values.before_christ(ancient))
        case _:
            return None


def normalised_duration(duration: Duration) -> Normalised:
    """Normalise a duration."""
    return Normalised(
        type="DURATION", value=values.duration(duration), grain=values.GRAINS[duration.unit]
    )


def _set(repeated: Repeated, time: TimeOfDay | None) -> Normalised:
    if isinstance(repeated.of, Duration):
        value, grain = values.duration(repeated.of), values.GRAINS[repeated.of.unit]
    else:
        value, grain = values.name(repeated.of), repeated.of.grain
    return Normalised(
        type="SET",
        value=value + values.time(time),
        grain=grain,
        quant=repeated.quant,
        freq=repeated.freq,
    )


@functools.lru_cache(_CACHE_SIZE)
def normalised(period: Period, time: TimeOfDay | None = None) -> Normalised:
    """Normalise a period, with a time of day if there is one."""
    if time and time.next_day:
        period = period.moved(1)
    if not period.exists:
        return underspecified(period.grain, values.UNRESOLVED[period.grain], time)
    return Normalised(
        type="TIME" if time else "DATE",
        value=period.value + values.time(time),
        grain=_grain(period.grain, time),
        interval=_interval(period, time),
        period=period,
    )


def underspecified(grain: newsfacts.Grain, value: str, time: TimeOfDay | None = None) -> Normalised:
    """Normalise an expression that cannot be resolved: its value has an X for what is unknown."""
    return Normalised(
        type="TIME" if time else "DATE", value=value + values.time(time), grain=_grain(grain, time)
    )


def normalised_range(first: Period, last: Period, *, as_duration: bool) -> Normalised:
    """Normalise a range of periods.

    Args:
        first: its first period.
        last: its last period, inclusive.
        as_duration: whether its value is its duration, as in TimeML, instead of both ends.
    """
    interval = attrs.evolve(first.interval, end=last.interval.end)
    if as_duration:
        value = f"P{last.start - first.start}D"
        if first.grain != "day":
            months = last.start - first.start
            value = f"P{months // 12}Y" if first.grain == "year" else f"P{months}M"
        return Normalised(type="DURATION", value=value, grain=first.grain, interval=interval)
    return Normalised(
        type="DATE",
        value=f"{first.value}/{last.value}",
        grain=first.grain,
        interval=interval,
        period=first,
    )


def numeric_date(date: NumericDate, region: str | None) -> Period | str | None:
    """Give the day of a numeric date; a value if its order is unknown; None if it is no date.

    Example:
        >>> numeric_date(NumericDate(first=3, second=4, year=2017), None)
        '2017-XX-XX'
    """
    orders = {
        period
        for day, month in (
            (date.first, date.second),
            (date.second, date.first),
        )
        if (period := Period.of_day(date.year, month, day))
    }
    if len(orders) < 2:  # noqa: PLR2004
        return orders.pop() if orders else None
    if region is None:
        return f"{date.year:04}-XX-XX"
    day, month = date.first, date.second
    if region in _MONTH_FIRST:
        day, month = month, day
    return Period.of_day(date.year, month, day)


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
