"""Dates in words a reader knows: TIMEX3 values spelled out."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsfacts.model import TimeExpression

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_PARTS = {
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night",
    "DT": "daytime", "PM": "afternoon",
}  # fmt: skip
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_UNITS = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "E": "decade",
    "DE": "decade", "CE": "century", "WE": "weekend", "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_REFERENCES = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}
_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}


def spelled(date: TimeExpression) -> str:
    """Return a date in words, or its own words if it is unresolved or has no better ones.

    "20 February 2017, evening"; "week 12 of 2017"; "3 days"; "13 May 2025 to 14 May 2025".
    """
    words = [_spelled(value) for value in date.value.split("/")]
    known = [word for word in words if word and date.type != "SET"]
    return " to ".join(known) if len(known) == len(words) else " ".join(date.span.text.split())


def _spelled(value: str) -> str | None:
    if value in _REFERENCES:
        return _REFERENCES[value]
    for form, words in _FORMS:
        match = form.fullmatch(value)
        if match:
            return words(match)
    return None


def _day(match: re.Match[str]) -> str:
    year, month, day, time = match.groups()
    date = f"{int(day)} {_month(year, month)}"
    if not time:
        return date
    return f"{date}, {_PARTS.get(time, time)}"


def _month(year: str, month: str) -> str:
    return f"{_MONTHS[int(month) - 1]} {year}"


def _length(match: re.Match[str]) -> str | None:
    """Return a duration in words: "2 hours 30 minutes"."""
    days, time = match[1], match[2] or ""
    units = [
        *re.findall(r"([0-9.]+)([A-Z]+)", days),
        *((number, f"T{unit}") for number, unit in re.findall(r"([0-9.]+)([A-Z])", time)),
    ]
    named = [f"{number} {_plural(number, _UNITS[unit])}" for number, unit in units]
    return " ".join(named) or None


def _plural(number: str, unit: str) -> str:
    if number == "1":
        return unit
    return "centuries" if unit == "century" else f"{unit}s"


#: forms of values, and how their parts are put into words
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)(?:T(\d\d:\d\d|[A-Z]{2}))?"), _day),
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])"), lambda found: _month(found[1], found[2])),
    (re.compile(r"(\d{4})"), lambda found: found[1]),
    (re.compile(r"(\d{3})"), lambda found: f"the {found[1]}0s"),
    (re.compile(r"(\d{4})-W(\d\d)"), lambda found: f"week {int(found[2])} of {found[1]}"),
    (
        re.compile(r"(\d{4})-W(\d\d)-WE"),
        lambda found: f"weekend of week {int(found[2])} of {found[1]}",
    ),
    (re.compile(r"(\d{4})-Q([1-4])"), lambda found: f"{_ORDINALS[found[2]]} quarter of {found[1]}"),
    (re.compile(r"(\d{4})-H([12])"), lambda found: f"{_ORDINALS[found[2]]} half of {found[1]}"),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)"), lambda found: f"{_SEASONS[found[2]]} {found[1]}"),
    (re.compile(r"P((?:[0-9.]+(?:CE|DE|WE|[YMWDQE]))*)(?:T((?:[0-9.]+[HMS])+))?"), _length),
)
