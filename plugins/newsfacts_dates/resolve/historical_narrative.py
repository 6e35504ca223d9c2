"""Distinguishes historical narrative from news of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsfacts_dates.detect.candidates import Candidate
from newsfacts_dates.resolve.reference_times import is_long_ago
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Explicit, Holiday, Range, Recurring, Shifted, Symbol

#: how many times more historical dates than deictic ones a historical narrative has
_RATIO = 8
_FINE = ("day", "week", "month", "season", "quarter", "year")


def is_historical_narrative(
    candidates: Iterable[Candidate], published: dt.date | None, text: str
) -> bool:
    """Whether a date without a year continues from the date before it.

    True without a day of publication; otherwise if the first date lies years back and hardly any
    date is deictic, counted from the day of publication ("yesterday", "last week", a bare weekday).
    A weekday is not if its paragraph has given a day of long ago before it.

    Args:
        candidates: the dates of the article.
        published: its day of publication.
        text: of the article.
    """
    if published is None:
        return True
    historical = deictic = 0
    day_before: int | None = None
    for candidate in candidates:
        symbol = candidate.meaning.symbol
        period = _first(symbol)
        if period:
            if is_long_ago(period, published):
                historical += 1
                day_before = candidate.end if period.grain == "day" else None
        elif isinstance(symbol, Shifted):
            deictic += symbol.bases[0] == "published"
        elif isinstance(symbol, (Recurring, Holiday)):
            if symbol.cycle == "week" and not symbol.anaphoric:
                deictic += day_before is None or "\n" in text[day_before : candidate.start]
        else:
            continue
        if not historical:
            return False
    return historical > _RATIO * deictic


def _first(symbol: Symbol) -> Period | None:
    """Give the period of an explicit date, or the first one of a range."""
    first = symbol.first if isinstance(symbol, Range) else symbol
    if not (isinstance(first, Explicit) and first.period.grain in _FINE):
        return None
    return first.period if first.period.exists else None
