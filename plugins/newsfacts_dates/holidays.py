"""Holidays with a date that a calendar alone tells: fixed ones, nth weekdays, and those of Easter.

Written for newsfacts (2026-11) from the laws and church calendars that set them; those that follow
the moon otherwise (Ramadan, Diwali, the lunar New Year) are left out.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class Fixed(NamedTuple):
    """The same day each year."""

    month: int
    day: int


class Nth(NamedTuple):
    """The nth weekday of a month; -1 is the last. Weekdays are ISO's."""

    month: int
    weekday: int
    n: int


class Easter(NamedTuple):
    """So many days after Easter Sunday of the western churches."""

    days: int


Feast = Fixed | Nth | Easter

#: name -> when it is
HOLIDAYS: dict[str, Feast] = {
    "New Year's Day": Fixed(1, 1), "New Year's Eve": Fixed(12, 31), "Epiphany": Fixed(1, 6),
    "Martin Luther King Jr. Day": Nth(1, 1, 3), "Martin Luther King Day": Nth(1, 1, 3),
    "Australia Day": Fixed(1, 26), "Groundhog Day": Fixed(2, 2), "Valentine's Day": Fixed(2, 14),
    "Presidents' Day": Nth(2, 1, 3), "Presidents Day": Nth(2, 1, 3),
    "International Women's Day": Fixed(3, 8), "St. Patrick's Day": Fixed(3, 17),
    "St Patrick's Day": Fixed(3, 17), "April Fools' Day": Fixed(4, 1),
    "April Fool's Day": Fixed(4, 1), "Earth Day": Fixed(4, 22), "Anzac Day": Fixed(4, 25),
    "St. George's Day": Fixed(4, 23), "St George's Day": Fixed(4, 23), "May Day": Fixed(5, 1),
    "Cinco de Mayo": Fixed(5, 5), "Memorial Day": Nth(5, 1, -1), "Flag Day": Fixed(6, 14),
    "Juneteenth": Fixed(6, 19), "Canada Day": Fixed(7, 1), "Bastille Day": Fixed(7, 14),
    "Labor Day": Nth(9, 1, 1), "Labour Day": Nth(9, 1, 1), "Columbus Day": Nth(10, 1, 2),
    "Indigenous Peoples' Day": Nth(10, 1, 2), "Halloween": Fixed(10, 31),
    "All Saints' Day": Fixed(11, 1), "All Souls' Day": Fixed(11, 2),
    "Guy Fawkes Night": Fixed(11, 5), "Bonfire Night": Fixed(11, 5),
    "Veterans Day": Fixed(11, 11), "Armistice Day": Fixed(11, 11),
    "Remembrance Day": Fixed(11, 11), "Remembrance Sunday": Nth(11, 7, 2),
    "Thanksgiving Day": Nth(11, 4, 4), "Thanksgiving": Nth(11, 4, 4),
    "Christmas Eve": Fixed(12, 24), "Christmas Day": Fixed(12, 25), "Christmas": Fixed(12, 25),
    "Boxing Day": Fixed(12, 26), "Mother's Day": Nth(5, 7, 2), "Father's Day": Nth(6, 7, 3),
    "Shrove Tuesday": Easter(-47), "Ash Wednesday": Easter(-46), "Palm Sunday": Easter(-7),
    "Maundy Thursday": Easter(-3), "Holy Thursday": Easter(-3), "Good Friday": Easter(-2),
    "Holy Saturday": Easter(-1), "Easter Sunday": Easter(0), "Easter Monday": Easter(1),
    "Easter": Easter(0), "Ascension Day": Easter(39), "Pentecost": Easter(49),
    "Whit Sunday": Easter(49), "Whit Monday": Easter(50),
    "the Fourth of July": Fixed(7, 4),
}  # fmt: skip
#: holidays of one name and several dates: name -> country (ISO 3166) -> when it is there
NATIONAL: dict[str, dict[str, Feast]] = {
    "Independence Day": {
        "US": Fixed(7, 4), "PH": Fixed(6, 12), "IN": Fixed(8, 15), "PK": Fixed(8, 14),
        "ID": Fixed(8, 17), "MY": Fixed(8, 31), "KE": Fixed(12, 12), "NG": Fixed(10, 1),
        "GH": Fixed(3, 6), "MX": Fixed(9, 16), "BR": Fixed(9, 7),
        "FI": Fixed(12, 6), "UA": Fixed(8, 24), "PL": Fixed(11, 11), "SG": Fixed(8, 9),
    },
    "Thanksgiving": {"CA": Nth(10, 1, 2)},
    "Thanksgiving Day": {"CA": Nth(10, 1, 2)},
    "Labour Day": {
        "GB": Nth(5, 1, 1), "IN": Fixed(5, 1), "PK": Fixed(5, 1), "SG": Fixed(5, 1),
        "MY": Fixed(5, 1), "NZ": Nth(10, 1, 4),
    },
    "Labor Day": {"PH": Fixed(5, 1)},
    "Mother's Day": {"GB": Easter(-21), "IE": Easter(-21)},
    "Father's Day": {"AU": Nth(9, 7, 1), "NZ": Nth(9, 7, 1)},
    "Republic Day": {"IN": Fixed(1, 26), "IT": Fixed(6, 2), "KE": Fixed(6, 1), "TR": Fixed(10, 29)},
    "Constitution Day": {"US": Fixed(9, 17), "NO": Fixed(5, 17), "ES": Fixed(12, 6)},
    "National Day": {"SG": Fixed(8, 9), "CN": Fixed(10, 1), "SA": Fixed(9, 23), "FR": Fixed(7, 14)},
}  # fmt: skip


def date_of(name: str, year: int, region: str | None = None) -> dt.date | None:
    """Give the day of a holiday in a year, or None where its country is not known.

    Args:
        name: one of :data:`HOLIDAYS` or :data:`NATIONAL`.
        year: from 1 to 9999.
        region: ISO 3166 code of the country it is spoken of in.

    Example:
        >>> date_of("Thanksgiving", 2017), date_of("Thanksgiving", 2017, "CA")
        (datetime.date(2017, 11, 23), datetime.date(2017, 10, 9))
        >>> date_of("Good Friday", 2017)
        datetime.date(2017, 4, 14)
    """
    feast = NATIONAL.get(name, {}).get(region or "") or HOLIDAYS.get(name)
    match feast:
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
        last = dt.date(year, month, 31)  # the months of last weekdays have 31 days
        return last - dt.timedelta(days=(last.isoweekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))


def easter(year: int) -> dt.date:
    """Give Easter Sunday of the Gregorian calendar.

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
