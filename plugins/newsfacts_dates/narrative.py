"""Tells articles about the past from news of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsfacts_dates.grammar import Hit
from newsfacts_dates.symbols import Known, Recurring, Shifted

#: dates of other years that a story has, at least, and how many more than dates seen from today
_DATES = 2
_TIMES_MORE = 5
_FINE = ("day", "week", "month", "season", "quarter", "year")


def is_told(hits: Iterable[Hit], published: dt.date | None) -> bool:
    """Whether dates without a year go on from the date told before them.

    They do in what has no date of publication, and where years long past are named often and
    hardly anything is seen from the day of publication ("yesterday", "last week", a bare weekday).
    """
    if published is None:
        return True
    past, seen_from_today = 0, 0
    for hit in hits:
        symbol = hit.meaning.symbol
        if isinstance(symbol, Known):
            period = symbol.period
            past += period.grain in _FINE and period.exists and _is_past(period.first, published)
        elif isinstance(symbol, Shifted):
            seen_from_today += symbol.bases[0] == "published"
        elif isinstance(symbol, Recurring):
            seen_from_today += symbol.cycle == "week" and not symbol.told
    return past >= _DATES and past >= _TIMES_MORE * seen_from_today


def _is_past(first: dt.date, published: dt.date) -> bool:
    return first.year < published.year - 1
