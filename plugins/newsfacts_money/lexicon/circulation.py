"""Which currencies are legal tender where and when, and which a text may plausibly mean."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from newsfacts_money.lexicon import currencies
from newsfacts_money.lexicon.codes import REMEMBERED, Codes

#: sort before and after every ISO 8601 date
_EVER, _NEVER = "", "~"


class _Period(NamedTuple):
    """When a currency is legal tender: its first and last day in ISO 8601."""

    code: str
    start: str
    end: str


def _periods(entries: str) -> tuple[_Period, ...]:
    """Parse the currencies of a country: "EUR=2023-01-01/ HRK=1994-05-30/2023-01-14"."""
    split = (entry.partition("=") for entry in entries.split())
    days = ((code, *dates.partition("/")[::2]) for code, _, dates in split)
    return tuple(_Period(code, start, end or _NEVER) for code, start, end in days)


_REGIONS = {country: _periods(entries) for country, entries in currencies.REGIONS.items()}
_REMEMBERED = frozenset(REMEMBERED.split())


def _lifetimes() -> dict[str, tuple[str, str]]:
    """Give the first and last day on which each currency is legal tender anywhere."""
    found: dict[str, tuple[str, str]] = {}
    for periods in _REGIONS.values():
        for code, start, end in periods:
            first, last = found.get(code, (start, end))
            found[code] = min(first, start), max(last, end)
    return found


_LIFETIMES = _lifetimes()


def _iso(day: dt.date | None) -> str:
    """Give the date of a date or datetime in ISO 8601; None, the present, sorts last."""
    return day.isoformat()[:10] if day else _NEVER


def codes_in(country: str, codes: Codes, day: dt.date | None = None) -> Codes:
    """Give the codes that a country uses on a day, followed by those it had used before.

    Args:
        country: ISO 3166 code, current or withdrawn.
        codes: the codes to choose from.
        day: None for the present.

    Example:
        >>> codes_in("HR", ("EUR", "HRK"), dt.date(2020, 1, 1))
        ('HRK',)
        >>> codes_in("HR", ("EUR", "HRK"))
        ('EUR', 'HRK')
    """
    here = [period for period in _REGIONS.get(country, ()) if period.code in codes]
    at = _iso(day)
    return (
        *(code for code, start, end in here if start <= at <= end),
        *(code for code, _, end in here if end < at),
    )


def named_after(country: str, codes: Codes) -> Codes:
    """Give the codes that a country has ever used, its own before other countries'.

    Example:
        >>> named_after("ZW", ("USD", "ZWD", "ZWL", "ZWR"))
        ('ZWL', 'ZWR', 'ZWD', 'USD')
    """
    ever = (code for code, _, _ in _REGIONS.get(country, ()) if code in codes)
    return tuple(sorted(ever, key=lambda code: code[:2] != country and code[:2] in _REGIONS))


@lru_cache(maxsize=1024)
def plausible_on(codes: Codes, day: dt.date | None) -> Codes:
    """Give the codes that a text of a day may mean; all of them if none is plausible.

    Currencies are plausible while they are legal tender, and later if the news still mentions them.

    Args:
        codes: every code that a sign or noun has meant.
        day: the day of publication, or None for the present.

    Example:
        >>> plausible_on(("MXN", "MXP", "PHP"), dt.date(1987, 3, 2))
        ('MXP', 'PHP')
    """
    at = _iso(day)
    return tuple(code for code in codes if _is_plausible(code, at)) or codes


def _is_plausible(code: str, at: str) -> bool:
    start, end = _LIFETIMES.get(code, (_EVER, _NEVER))  # of crypto-currencies, any time
    return start <= at and (at <= end or code in _REMEMBERED)
