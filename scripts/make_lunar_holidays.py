"""Generate the days of holidays in lunar and lunisolar calendars from the package holidays.

    python scripts/make_lunar_holidays.py [FILE]

Needs ``holidays``, which holds the holidays of countries by law and by calendar. The result is
``plugins/newsfacts_dates/lexicon/lunar_holidays.tsv``, or FILE.
"""

from __future__ import annotations

import datetime as dt
import warnings
from pathlib import Path
from typing import NamedTuple

import holidays

from generated import made_from, package, target

PLUGIN = Path(__file__).parent.parent / "plugins" / "newsfacts_dates"
TARGET = PLUGIN / "lexicon" / "lunar_holidays.tsv"
YEARS = range(1950, 2077)


class Source(NamedTuple):
    """A country whose list has a holiday, its name there, and days from that day to ours."""

    country: str
    name: str
    days: int = 0


#: Islamic holidays by the calendar, which is a day ahead of some countries' sighting of the moon
SOURCES = {
    "Ramadan": Source("MV", "First Day of Ramadan"),
    "Eid al-Fitr": Source("JO", "Eid al-Fitr"),
    "Eid al-Adha": Source("JO", "Eid al-Adha"),
    "Islamic New Year": Source("JO", "Islamic New Year"),
    "Ashura": Source("JO", "Islamic New Year", 9),
    "Mawlid": Source("JO", "Prophet's Birthday"),
    "Passover": Source("IL", "Pesach"),
    "Shavuot": Source("IL", "Shavuot"),
    "Rosh Hashanah": Source("IL", "Rosh Hashanah"),
    "Yom Kippur": Source("IL", "Yom Kippur"),
    "Sukkot": Source("IL", "Sukkot"),
    "Hanukkah": Source("IL", "Hanukkah"),
    "Purim": Source("IL", "Purim"),
    "Lunar New Year": Source("CN", "Chinese New Year (Spring Festival)"),
    "Tomb-Sweeping Day": Source("TW", "Tomb-Sweeping Day"),
    "Dragon Boat Festival": Source("TW", "Dragon Boat Festival"),
    "Mid-Autumn Festival": Source("TW", "Mid-Autumn Festival"),
    "Chuseok": Source("KR", "Chuseok"),
    "Vesak": Source("SG", "Vesak Day"),
    "Holi": Source("IN", "Holi"),
    "Dussehra": Source("IN", "Dussehra"),
    "Diwali": Source("IN", "Diwali"),
    "Nowruz": Source("IR", "Nowruz"),
}
HEAD = """\
# {made}
# Holidays of lunar and lunisolar calendars: name, first year, and for each year from it the days
# as MMDD; "," joins those of one year, "-" stands for none.
"""


def days(source: Source) -> dict[int, list[dt.date]]:
    """Give the first days of a holiday by year."""
    by_year: dict[int, list[dt.date]] = {}
    entity = getattr(holidays, source.country)
    language = "en_US" if "en_US" in entity.supported_languages else None
    with warnings.catch_warnings(action="ignore"):  # of years that it does not have
        table = entity(years=YEARS, language=language, categories=entity.supported_categories)
    names = {source.name, f"{source.name} (estimated)"}
    found = sorted(day for day, listed in table.items() if names & set(listed.split("; ")))
    for before, day in zip((None, *found), found, strict=False):
        if before is None or day - before > dt.timedelta(days=1):  # a holiday of several days
            ours = day + dt.timedelta(days=source.days)
            by_year.setdefault(ours.year, []).append(ours)
    return by_year


def row(name: str, by_year: dict[int, list[dt.date]]) -> str:
    """Give the line of a holiday."""
    first, last = min(by_year), max(by_year)
    cells = [
        ",".join(f"{day:%m%d}" for day in by_year.get(year, ())) or "-"
        for year in range(first, last + 1)
    ]
    return "\t".join((name, str(first), " ".join(cells)))


def main() -> None:
    """Collect and write."""
    made = made_from(f"{package('holidays')} (MIT)")
    rows = [row(name, days(source)) for name, source in SOURCES.items()]
    target(TARGET).write_text(HEAD.format(made=made) + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
