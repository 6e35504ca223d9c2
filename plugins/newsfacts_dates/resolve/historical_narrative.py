"""Distinguishes historical narrative from news of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsfacts_dates.detect.candidates import Candidate
from newsfacts_dates.timex.symbols import Explicit, Holiday, Range, Recurring, Shifted, Symbol

#: a date is historical if it is at least this many years before publication
_YEARS = 3
#: how many times more historical dates than deictic ones a historical narrative has
_RATIO = 8
_FINE = ("day", "week", "month", "season", "quarter", "year")


def is_historical_narrative(candidates: Iterable[Candidate], published: dt.date | None) -> bool:
    """Whether a date without a year continues from the date before it.

    True without a day of publication; otherwise if the first date lies years back and hardly any
    date is deictic, counted from the day of publication ("yesterday", "last week", a bare weekday).
    """
    if published is None:
        return True
    historical = deictic = 0
    for candidate in candidates:
        symbol = candidate.meaning.symbol
        year = _year(symbol)
        if year is not None:
            historical += year <= published.year - _YEARS
        elif isinstance(symbol, Shifted):
            deictic += symbol.bases[0] == "published"
        elif isinstance(symbol, (Recurring, Holiday)):
            deictic += symbol.cycle == "week" and not symbol.anaphoric
        else:
            continue
        if not historical:
            return False
    return historical > _RATIO * deictic


def _year(symbol: Symbol) -> int | None:
    """Give the year of an explicit date, or of the first date of a range."""
    first = symbol.first if isinstance(symbol, Range) else symbol
    if isinstance(first, Explicit) and first.period.grain in _FINE and first.period.exists:
        return first.period.first.year
    return None
