"""Tells stories of the past from news of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsfacts_dates.detect.candidates import Hit
from newsfacts_dates.timex.symbols import Holiday, Known, Recurring, Shifted, Stretch, Symbol

#: a story of the past tells of at least so many years ago
_YEARS = 3
#: and has so many times more dates of those years than dates seen from today
_TIMES_MORE = 8
_FINE = ("day", "week", "month", "season", "quarter", "year")


def is_told(hits: Iterable[Hit], published: dt.date | None) -> bool:
    """Whether dates without a year go on from the date told before them.

    They do in what has no date of publication; otherwise where the first date is one of years ago,
    and next to none is seen from the day of publication ("yesterday", "last week", a bare weekday).
    """
    if published is None:
        return True
    told = seen_from_today = 0
    for hit in hits:
        symbol = hit.meaning.symbol
        year = _year(symbol)
        if year is not None:
            told += year <= published.year - _YEARS
        elif isinstance(symbol, Shifted):
            seen_from_today += symbol.bases[0] == "published"
        elif isinstance(symbol, (Recurring, Holiday)):
            seen_from_today += symbol.cycle == "week" and not symbol.told
        else:
            continue
        if not told:
            return False
    return told > _TIMES_MORE * seen_from_today


def _year(symbol: Symbol) -> int | None:
    """Give the year that a symbol names."""
    first = symbol.first if isinstance(symbol, Stretch) else symbol
    if isinstance(first, Known) and first.period.grain in _FINE and first.period.exists:
        return first.period.first.year
    return None
