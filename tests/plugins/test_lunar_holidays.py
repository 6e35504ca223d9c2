"""Holidays of lunar calendars, held against the package holidays and their calendars' rules."""

from __future__ import annotations

import datetime as dt

import holidays as oracle
import pytest

from newsfacts_dates.lexicon.holidays import LUNAR
from newsfacts_dates.timex.holiday_dates import dates_of, last_day, orthodox_easter

YEARS = range(2001, 2036)
#: holiday, a country that has it by its own law, its name there, and days that the two may differ:
#: countries sight the moon a day apart
LISTED = (
    ("Eid al-Fitr", "TR", "Eid al-Fitr", 2),
    ("Eid al-Adha", "TR", "Eid al-Adha", 2),
    ("Eid ul-Fitr", "SG", "Eid al-Fitr", 2),
    ("Islamic New Year", "ID", "Islamic New Year", 2),
    ("Ashura", "IR", "Ashura", 2),
    ("Yom Kippur", "IQ", "Yom Kippur", 0),
    ("Lunar New Year", "SG", "Chinese New Year", 1),
    ("Mid-Autumn Festival", "KR", "Chuseok", 1),
    ("Diwali", "MU", "Diwali", 1),
    ("Orthodox Good Friday", "GR", "Good Friday", 0),
)


def _of_country(country: str, name: str) -> list[dt.date]:
    """Give the days of a holiday, of a run of days the first."""
    entity = getattr(oracle, country)
    language = "en_US" if "en_US" in entity.supported_languages else None
    listed = entity(
        years=YEARS, language=language, observed=False, categories=entity.supported_categories
    )
    names = {name, f"{name} (estimated)"}
    days = {day for day, found in listed.items() if names & set(found.split("; "))}
    return sorted(day for day in days if day - dt.timedelta(days=1) not in days)


@pytest.mark.parametrize(("name", "country", "there", "apart"), LISTED)
def test_agrees_with_countries(name: str, country: str, there: str, apart: int) -> None:
    """Every day that a country keeps lies within the given distance of ours."""
    ours = [day for year in range(2000, 2037) for day in dates_of(name, year)]
    days = _of_country(country, there)
    assert days
    near = [min(ours, key=lambda day: abs(day - theirs)) for theirs in days]
    assert [d for d, n in zip(days, near, strict=True) if abs((d - n).days) > apart] == []


def _days_to_new_year(year: int) -> int:
    """Give the days from the Hebrew epoch to a year, by mean conjunctions and one postponement."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + (3 * (days + 1) % 7 < 3)


def _rosh_hashanah(year: int) -> dt.date:
    """Give the new year in a Gregorian year, by the rules of the Hebrew calendar.

    Source: Reingold and Dershowitz, Calendrical Calculations, chapter 8.
    """
    before, days, after = (_days_to_new_year(year + 3760 + n) for n in (0, 1, 2))
    postponed = 2 if after - days == 356 else int(days - before == 382)
    return dt.date.fromordinal(days + postponed - 1373427)


@pytest.mark.parametrize("year", range(1950, 2077))
def test_hebrew_holidays_follow_their_calendar(year: int) -> None:
    """The new year follows the rules of the calendar, and other days it at fixed distances."""
    new_year = _rosh_hashanah(year)
    away = {"Rosh Hashanah": 0, "Yom Kippur": 9, "Sukkot": 14, "Passover": -163, "Shavuot": -113}
    for name, days in away.items():
        assert dates_of(name, year) == (new_year + dt.timedelta(days=days),)


@pytest.mark.parametrize("name", LUNAR)
def test_recurs(name: str) -> None:
    """Every name has its days in the years of the table, and ends no earlier than it begins."""
    days = [day for year in YEARS for day in dates_of(name, year)]
    assert len(days) >= len(YEARS)
    assert all(first <= last_day(name, first) for first in days)


def test_twice_in_a_year() -> None:
    """An Islamic holiday that came twice in a year has both days."""
    assert dates_of("Ramadan", 1997) == (dt.date(1997, 1, 10), dt.date(1997, 12, 30))


def test_outside_the_table() -> None:
    """Years that the table does not have have no day."""
    assert dates_of("Eid al-Fitr", 1700) == ()
    assert last_day("Ramadan", dt.date(2077, 7, 22)) == dt.date(2077, 7, 22)


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2016, 5, 1), (2017, 4, 16), (2021, 5, 2), (1600, 4, 2)]
)
def test_orthodox_easter(year: int, month: int, day: int) -> None:
    """Easter of the Julian calendar is given in the Gregorian one."""
    assert orthodox_easter(year) == dt.date(year, month, day)
