"""TIMEX3 values of durations, times of day and recurring periods."""

from __future__ import annotations

from decimal import Decimal

import attrs

import newsfacts
from newsfacts_dates.lexicon.time_words import CLOCK_UNITS, UNITS
from newsfacts_dates.timex.symbols import BeforeChrist, Duration, Recurring, TimeOfDay

#: unit -> grain of a duration in it
GRAINS: dict[str, newsfacts.Grain] = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "fortnight": "week", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century", "millennium": "century",
}  # fmt: skip
#: grain -> value of an unknown period
UNRESOLVED: dict[newsfacts.Grain, str] = {
    "day": "XXXX-XX-XX", "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "season": "XXXX", "year": "XXXX", "decade": "XXX",
    "century": "XX",
}  # fmt: skip
#: grain -> value of a period that recurs every year
_YEARLY: dict[newsfacts.Grain, str] = {
    "month": "XXXX-{:02}", "quarter": "XXXX-Q{}", "half": "XXXX-H{}",
}  # fmt: skip
_SEASONS = ("SP", "SU", "FA", "WI")
#: unit -> its half in a finer unit
_HALVES = {"year": "6M", "day": "T12H", "hour": "30M", "minute": "30S"}
_HALF = Decimal("0.5")


def duration(length: Duration) -> str:
    """Give the value of a duration.

    Example:
        >>> duration(Duration(unit="hour", count=Decimal("1.5")))
        'PT1H30M'
        >>> duration(Duration(unit="decade", count=Decimal(2)))
        'P20Y'
    """
    designator, factor = UNITS[length.unit]
    prefix = "PT" if length.unit in CLOCK_UNITS else "P"
    if length.count is None:
        return f"{prefix}X{designator}"
    if length.rest:
        return _joined(attrs.evolve(length, rest=None), length.rest)
    count = length.count * factor
    whole, rest = divmod(count, 1)
    if rest == _HALF and length.unit in _HALVES:
        return prefix + (f"{whole}{designator}" if whole else "") + _HALVES[length.unit]
    return f"{prefix}{count.normalize():f}{designator}"


def _joined(length: Duration, rest: Duration) -> str:
    """Give the value of a duration with a remainder: "P2Y3M", "PT1H30M"."""
    first, last = duration(length), duration(rest)
    if "T" in first:
        return first + last.removeprefix("PT") if "T" in last else first
    return first + last.removeprefix("P")


def name(recurring: Recurring) -> str:
    """Give the value of a recurring period, without choosing one.

    Example:
        >>> name(Recurring(grain="day", number=1)), name(Recurring(grain="day", number=2, day=20))
        ('XXXX-WXX-1', 'XXXX-02-20')
    """
    if recurring.grain == "weekend":
        return UNRESOLVED["weekend"]
    if recurring.cycle == "week":
        return f"XXXX-WXX-{recurring.number}"
    if recurring.number is None:
        return f"XXXX-XX-{recurring.day:02}" if recurring.day else UNRESOLVED["day"]
    if recurring.day is not None:
        return f"XXXX-{recurring.number:02}-{recurring.day:02}"
    if recurring.grain == "season":
        return f"XXXX-{_SEASONS[recurring.number - 1]}"
    return _YEARLY[recurring.grain].format(recurring.number)


def before_christ(ancient: BeforeChrist) -> str:
    """Give the value of a year, a range of years or a century BC.

    Example:
        >>> before_christ(BeforeChrist(grain="year", first=490))
        'BC0490'
    """
    if ancient.grain == "century":
        return f"BC{ancient.first - 1:02}"
    first = f"BC{ancient.first:04}"
    return first if ancient.last is None else f"{first}/BC{ancient.last:04}"


def time(of_day: TimeOfDay | None) -> str:
    """Give the suffix that a time of day adds to the value of its day."""
    if of_day is None:
        return ""
    if of_day.part:
        return f"T{of_day.part}"
    second = "" if of_day.second is None else f":{of_day.second:02}"
    return f"T{of_day.hour:02}:{of_day.minute:02}{second}"
