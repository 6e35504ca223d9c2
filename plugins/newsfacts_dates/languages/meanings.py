"""A description of each rule."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "counted": "a length of time before or after now",
    "day-month": "a day of a named month",
    "month": "a month by its name",
    "numeric-day": "a numeric date",
    "relative": "a word or phrase relative to today",
    "weekday": "a weekday, before or after publication depending on adjacent words",
    "year": "a year",
}
