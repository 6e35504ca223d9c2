"""Tells articles about the past from news of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsfacts_dates.grammar import Hit
from newsfacts_dates.periods import Period
from newsfacts_dates.symbols import Known, Recurring, Shifted, Stretch

#: how many times more dates of years long past a story has than dates seen from today
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
        if isinstance(symbol, (Known, Stretch)):
            first = symbol.first if isinstance(symbol, Stretch) else symbol
            past += isinstance(first, Known) and _is_past(first.period, published)
        elif isinstance(symbol, Shifted):
            seen_from_today += symbol.bases[0] == "published"
        elif isinstance(symbol, Recurring):
            seen_from_today += symbol.cycle == "week" and not symbol.told
    return past > 0 and past >= _TIMES_MORE * seen_from_today


def _is_past(period: Period, published: dt.date) -> bool:
    return period.grain in _FINE and period.exists and period.first.year < published.year - 1
