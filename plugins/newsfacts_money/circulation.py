"""When and where currencies are tender: those of a country on a day, those a text can speak of."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from newsfacts_money import currencies, tables

#: ISO 4217 codes, the likeliest first
Codes = tuple[str, ...]

#: before and after all days, in the order of strings
_EVER, _NEVER = "", "~"


class _Period(NamedTuple):
    """When a currency is tender: its first and last day in ISO 8601."""

    code: str
    start: str
    end: str


def _periods(entries: str) -> tuple[_Period, ...]:
    """Read what a country uses: "EUR=2023-01-01/ HRK=1994-05-30/2023-01-14"."""
    split = (entry.partition("=") for entry in entries.split())
    days = ((code, *dates.partition("/")[::2]) for code, _, dates in split)
    return tuple(_Period(code, start, end or _NEVER) for code, start, end in days)


_REGIONS = {country: _periods(entries) for country, entries in currencies.REGIONS.items()}
_REMEMBERED = frozenset(tables.REMEMBERED.split())


def _lifetimes() -> dict[str, tuple[str, str]]:
    """Give the first and the last day of each currency, wherever it is tender."""
    found: dict[str, tuple[str, str]] = {}
    for periods in _REGIONS.values():
        for code, start, end in periods:
            first, last = found.get(code, (start, end))
            found[code] = min(first, start), max(last, end)
    return found


_LIFETIMES = _lifetimes()


def _text(day: dt.date | None) -> str:
    """Give a day, or a time of it, in ISO 8601; the present is after all days."""
    return day.isoformat()[:10] if day else _NEVER


def codes_in(country: str, codes: Codes, day: dt.date | None = None) -> Codes:
    """Give those of the codes that a country uses on a day, and then those it had used.

    Args:
        country: ISO 3166 code; those of countries that are no more are known, too.
        codes: what to choose from.
        day: None for the present.

    Example:
        >>> codes_in("HR", ("EUR", "HRK"), dt.date(2020, 1, 1))
        ('HRK',)
        >>> codes_in("HR", ("EUR", "HRK"))
        ('EUR', 'HRK')
    """
    here = [period for period in _REGIONS.get(country, ()) if period.code in codes]
    at = _text(day)
    return (
        *(code for code, start, end in here if start <= at <= end),
        *(code for code, _, end in here if end < at),
    )


def named_after(country: str, codes: Codes) -> Codes:
    """Give those of the codes that a country ever used, those of other countries last.

    Example:
        >>> named_after("ZW", ("USD", "ZWD", "ZWL", "ZWR"))
        ('ZWL', 'ZWR', 'ZWD', 'USD')
    """
    ever = (code for code, _, _ in _REGIONS.get(country, ()) if code in codes)
    return tuple(sorted(ever, key=lambda code: code[:2] != country and code[:2] in _REGIONS))


@lru_cache(maxsize=1024)
def speakable(codes: Codes, day: dt.date | None) -> Codes:
    """Give those of the codes that a text of a day may mean; all of them if it may mean none.

    It may mean what is tender somewhere, and what was and is remembered.

    Args:
        codes: what a sign or noun means at any time.
        day: None for the present.

    Example:
        >>> speakable(("MXN", "MXP", "PHP"), dt.date(1987, 3, 2))
        ('MXP', 'PHP')
    """
    at = _text(day)
    kept = tuple(code for code in codes if _is_speakable(code, at))
    return kept or codes


def _is_speakable(code: str, at: str) -> bool:
    start, end = _LIFETIMES[code]
    return start <= at and (at <= end or code in _REMEMBERED)
