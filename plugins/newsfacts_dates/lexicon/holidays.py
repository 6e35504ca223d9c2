"""Holidays and how each is dated: a fixed day, the nth weekday of a month, by Easter, by a table.

Written for newsfacts (2026-11) from the laws and church calendars that set them. The days of
holidays in lunar and lunisolar calendars are in ``lunar_holidays.tsv``.
"""

from __future__ import annotations

from typing import NamedTuple


class Fixed(NamedTuple):
    """The same day every year."""

    month: int
    day: int


class Nth(NamedTuple):
    """The nth ISO weekday of a month; -1 is the last."""

    month: int
    weekday: int
    n: int


class Easter(NamedTuple):
    """A number of days after Easter Sunday, that of the western churches unless orthodox."""

    days: int
    orthodox: bool = False


class Lunar(NamedTuple):
    """The days that the table gives of a holiday, or of any of several: "Eid".

    Args:
        names: of the holidays in the table.
        days: how many it lasts.
        until: the holiday in the table that ends it, if its length varies.
    """

    names: tuple[str, ...]
    days: int = 1
    until: str | None = None


HolidayDate = Fixed | Nth | Easter | Lunar

#: name -> how it is dated, without the lunar ones
_SOLAR: dict[str, HolidayDate] = {
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
    "the Fourth of July": Fixed(7, 4), "German Unity Day": Fixed(10, 3),
    "Orthodox Easter": Easter(0, orthodox=True), "Orthodox Good Friday": Easter(-2, orthodox=True),
    "Orthodox Christmas": Fixed(1, 7),
}  # fmt: skip
#: holiday in lunar_holidays.tsv, or several, joined by "+" -> their names, joined by "|"
_LUNAR = {
    "Ramadan": "Ramadan|Ramadhan|Ramazan",
    "Eid al-Fitr": "Eid al-Fitr|Eid-al-Fitr|Eid ul-Fitr|Eid-ul-Fitr|Idul Fitri|Aidilfitri",
    "Eid al-Adha": "Eid al-Adha|Eid-al-Adha|Eid ul-Adha|Eid-ul-Adha|Eid-ul-Azha|Idul Adha|Bakrid",
    "Eid al-Fitr+Eid al-Adha": "Eid",
    "Islamic New Year": "Islamic New Year",
    "Ashura": "Ashura|Ashoura",
    "Mawlid": "Mawlid|Milad-un-Nabi|Eid Milad-un-Nabi",
    "Passover": "Passover|Pesach",
    "Shavuot": "Shavuot",
    "Rosh Hashanah": "Rosh Hashanah|Rosh Hashana|Jewish New Year",
    "Yom Kippur": "Yom Kippur",
    "Sukkot": "Sukkot",
    "Hanukkah": "Hanukkah|Chanukah|Hanukah",
    "Purim": "Purim",
    "Lunar New Year": "Lunar New Year|Chinese New Year|Spring Festival",
    "Tomb-Sweeping Day": "Tomb-Sweeping Day|Tomb Sweeping Day|Qingming",
    "Dragon Boat Festival": "Dragon Boat Festival",
    "Mid-Autumn Festival": "Mid-Autumn Festival",
    "Chuseok": "Chuseok",
    "Vesak": "Vesak|Vesak Day",
    "Holi": "Holi",
    "Dussehra": "Dussehra",
    "Diwali": "Diwali|Deepavali",
    "Nowruz": "Nowruz|Norouz|Newroz",
}
#: holiday in lunar_holidays.tsv -> days that it lasts, if several
_DAYS = {"Passover": 8, "Hanukkah": 8, "Sukkot": 7}
_UNTIL = {"Ramadan": "Eid al-Fitr"}
LUNAR: dict[str, HolidayDate] = {
    name: Lunar(tuple(holiday.split("+")), _DAYS.get(holiday, 1), _UNTIL.get(holiday))
    for holiday, names in _LUNAR.items()
    for name in names.split("|")
}
#: name -> how it is dated
HOLIDAYS = _SOLAR | LUNAR
#: holidays whose date depends on the country: name -> country (ISO 3166) -> how it is dated there
NATIONAL: dict[str, dict[str, HolidayDate]] = {
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
