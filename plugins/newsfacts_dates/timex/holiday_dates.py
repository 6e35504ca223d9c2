"""Dates of holidays in a given year."""

from __future__ import annotations

import datetime as dt

from newsfacts_dates.lexicon.holidays import HOLIDAYS, NATIONAL, Easter, Fixed, Nth


def date_of(name: str, year: int, region: str | None = None) -> dt.date | None:
    """Give the date of a holiday in a year, or None if it depends on a country that is unknown.

    Args:
        name: a key of ``HOLIDAYS`` or ``NATIONAL`` in the lexicon.
        year: from 1 to 9999.
        region: ISO 3166 code of the country whose holiday is meant.

    Example:
        >>> date_of("Thanksgiving", 2017), date_of("Thanksgiving", 2017, "CA")
        (datetime.date(2017, 11, 23), datetime.date(2017, 10, 9))
        >>> date_of("Good Friday", 2017)
        datetime.date(2017, 4, 14)
    """
    dated = NATIONAL.get(name, {}).get(region or "") or HOLIDAYS.get(name)
    match dated:
        case Fixed(month=month, day=day):
            return dt.date(year, month, day)
        case Nth(month=month, weekday=weekday, n=n):
            return _nth(year, month, weekday, n)
        case Easter(days=days):
            return easter(year) + dt.timedelta(days=days)
        case None:
            return None


def _nth(year: int, month: int, weekday: int, n: int) -> dt.date:
    if n < 0:
        last = dt.date(year, month, 31)  # only months of 31 days have a holiday on the last weekday
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))


def easter(year: int) -> dt.date:
    """Give the date of Easter Sunday in the Gregorian calendar.

    Source: the anonymous algorithm of 1876 in J. Meeus, Astronomical Algorithms (1991), chapter 8.

    Example:
        >>> easter(2017)
        datetime.date(2017, 4, 16)
    """
    golden = year % 19
    century, in_century = divmod(year, 100)
    skipped, leap = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - moon + 15) % 30
    quads, rest = divmod(in_century, 4)
    sunday = (32 + 2 * leap + 2 * quads - epact - rest) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)
