"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "counted": "a length of time from now",
    "day-month": "a day of a month by its name",
    "month": "a month by its name",
    "numeric-day": "a date in figures",
    "relative": "a word that counts from today",
    "weekday": "a weekday, before or after publication by the words beside it",
    "year": "a year",
}
