"""A description of each rule."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "counted": "a length of time before or after now",
    "day-month": "a day of a named month",
    "decade": "a decade",
    "holiday": "a holiday, on its date in that year",
    "month": "a month by its name",
    "numeric-day": "a numeric date",
    "quarter": "a quarter or half of the year",
    "relative": "a word or phrase relative to today",
    "weekday": "a weekday, before or after publication depending on adjacent words",
    "weekend": "a weekend",
    "year": "a year",
}
