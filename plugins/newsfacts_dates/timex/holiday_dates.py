"""Dates of holidays in a given year."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping, Sequence
from importlib.resources import files

from newsfacts_dates.lexicon.holidays import HOLIDAYS, NATIONAL, Easter, Fixed, Lunar, Nth

_TABLE = "lunar_holidays.tsv"


def date_of(name: str, year: int, region: str | None = None) -> dt.date | None:
    """Give the first date of a holiday in a year, or None if it is unknown.

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
    return next(iter(dates_of(name, year, region)), None)


def dates_of(name: str, year: int, region: str | None = None) -> Sequence[dt.date]:
    """Give the dates of a holiday in a year, as lunar ones may come twice.

    They are none if they depend on a country that is unknown, or if the table ends before.

    Example:
        >>> dates_of("Eid al-Fitr", 2000)
        (datetime.date(2000, 1, 8), datetime.date(2000, 12, 27))
    """
    dated = NATIONAL.get(name, {}).get(region or "") or HOLIDAYS.get(name)
    match dated:
        case Fixed(month=month, day=day):
            return (dt.date(year, month, day),)
        case Nth(month=month, weekday=weekday, n=n):
            return (_nth(year, month, weekday, n),)
        case Easter(days=days, orthodox=orthodox):
            sunday = orthodox_easter(year) if orthodox else easter(year)
            return (sunday + dt.timedelta(days=days),)
        case Lunar(names=names):
            return tuple(sorted(day for n in names for day in _lunar_days().get((n, year), ())))
        case None:
            return ()


def last_day(name: str, first: dt.date) -> dt.date:
    """Give the last day of a holiday that begins on a day; most have only that day.

    Example:
        >>> last_day("Ramadan", dt.date(2017, 5, 27))
        datetime.date(2017, 6, 24)
    """
    dated = HOLIDAYS.get(name)
    if not isinstance(dated, Lunar):
        return first
    if dated.until:
        ends = (day for y in (0, 1) for day in dates_of(dated.until, first.year + y))
        end = next((day for day in ends if day > first), None)
        return end - dt.timedelta(days=1) if end else first
    return first + dt.timedelta(days=dated.days - 1)


@functools.cache
def _lunar_days() -> Mapping[tuple[str, int], Sequence[dt.date]]:
    """Give the days of the lunar holidays by name and year."""
    lines = (files("newsfacts_dates.lexicon") / _TABLE).read_text("utf-8").splitlines()
    return {
        (name, year): [dt.date(year, int(day[:2]), int(day[2:])) for day in cell.split(",")]
        for name, first, cells in (line.split("\t") for line in lines if line[0] != "#")
        for year, cell in enumerate(cells.split(), int(first))
        if cell != "-"
    }


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


def orthodox_easter(year: int) -> dt.date:
    """Give the date of Easter Sunday in the Julian calendar, as a Gregorian date.

    Source: J. Meeus, Astronomical Algorithms (1991), chapter 8.

    Example:
        >>> orthodox_easter(2016)
        datetime.date(2016, 5, 1)
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    behind = year // 100 - year // 400 - 2  # days by which the Julian calendar differs
    return dt.date(year, month, day + 1) + dt.timedelta(days=behind)
