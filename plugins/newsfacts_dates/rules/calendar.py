"""Rules for calendar dates: days and months by name or in figures, and holidays."""

from __future__ import annotations

import re

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import holidays, time_words
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex import holiday_dates
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Explicit,
    Holiday,
    Meaning,
    NumericDate,
    Range,
    Recurring,
)

#: a leap year, which has every day
_LEAP_YEAR = 2000
_FIGURE = re.compile(r"\.? \d")
#: coordination with a month, which rules out other meanings of the word
_JOINED = re.compile(rf"\b(?:and|or|(?:{alternatives(time_words.MONTHS)}),) $", re.IGNORECASE)
_ON = re.compile(
    r"\b(?:on|by|until|till|since|from|before|after|of|for|to|and|through) $", re.IGNORECASE
)
#: prepositions before a month that are unusual before a person
_IN = re.compile(
    r"\b(?:in|since|until|till|during|throughout|early|late|mid)(?: the)? $", re.IGNORECASE
)
_AT = re.compile(r"\b(?:at|on|over|around|by|before|after|since|until|till|for) $", re.IGNORECASE)
_LAST_DAYS = 31
_DETERMINER = re.compile(r"\b(?:the|a|an|its|their|his|her|our) $", re.IGNORECASE)


def day_symbol(match: re.Match[str], day: str = "day") -> Explicit | Recurring | None:
    """Give the day and month in the groups of a match, or None if there is no such day."""
    number = groups.day_number(match[day])
    if Period.of_day(_LEAP_YEAR, groups.month_of(match), number) is None:
        return None
    return groups.in_year(
        Recurring(
            grain="day",
            number=groups.month_of(match),
            day=number,
            weekday=groups.weekday_of(match),
            choice=groups.years_away(match),
            default="nearest",
            anaphoric=groups.is_anaphoric(match),
        ),
        groups.year_of(match),
    )


def _day(match: re.Match[str]) -> Meaning | None:
    """Read "Feb. 20, 2017", "20 February", "Monday, March 3"."""
    symbol = day_symbol(match)
    return Meaning(symbol=symbol) if symbol else None


def joined_symbol(match: re.Match[str]) -> Explicit | None:
    """Give the day and month joined in a match, or None if there is no such day."""
    month = int(match["number"]) if group(match, "number") else groups.month_of(match)
    period = Period.of_day(groups.full_year(match["year"]), month, int(match["day"]))
    return Explicit(period) if period else None


def _joined_day(match: re.Match[str]) -> Meaning | None:
    """Read "2017-02-20", "10-Apr-15", "Oct-10-2015", "2020-Jun-18"."""
    symbol = joined_symbol(match)
    return Meaning(symbol=symbol) if symbol else None


def figures_symbol(match: re.Match[str]) -> Explicit | NumericDate | None:
    """Give the day in the figures of a match, or None if there is no such day."""
    first, second = int(match["number_a"]), int(match["number_b"])
    year = groups.full_year(match["short_or_full"])
    if not (0 < min(first, second) <= 12 and max(first, second) <= _LAST_DAYS):  # noqa: PLR2004
        return None
    if match["dot"] == ".":
        period = Period.of_day(year, second, first)
        return Explicit(period) if period else None
    return NumericDate(first=first, second=second, year=year)


def _figures(match: re.Match[str]) -> Meaning | None:
    """Read "20/02/2017", "2/20/17", "20.02.2017"."""
    symbol = figures_symbol(match)
    return Meaning(symbol=symbol) if symbol else None


def _day_of_month(match: re.Match[str]) -> Meaning | None:
    """Read "on the 20th", but not "on the 20th anniversary"."""
    weekday = groups.weekday_of(match)
    if weekday is None and not _ON.search(groups.before(match)):
        return None
    recurring = Recurring(
        grain="day", number=None, day=groups.day_number(match["day"]), default="nearest"
    )
    return Meaning(symbol=recurring)


def _month(match: re.Match[str]) -> Meaning | None:
    """Read "May", "last May", "May 2017", "May last year", but not a modal or a first name."""
    word, determiner = match["month"], group(match, "determiner")
    relative, year = groups.years_away(match), groups.year_of(match)
    back = group(match, "back")
    if not (year or relative is not None or determiner or back or group(match, "phase")):
        if _FIGURE.match(match.string, match.end()):
            return None
        before = groups.before(match)
        governed = groups.GOVERNED.search(before) or _JOINED.search(before) or _is_attribute(match)
        if word.isupper():
            return None
        if word.lower() in time_words.AMBIGUOUS_MONTHS and (not governed or _is_name(match)):
            return None
    choice = groups.CHOICES.get(determiner or "") if relative is None else relative
    if back:
        choice = groups.ANAPHORIC_CHOICES[back]
    symbol = groups.in_year(
        Recurring(
            grain="month",
            number=groups.month_of(match),
            choice=choice,
            anaphoric=groups.is_anaphoric(match) or bool(back),
        ),
        year,
    )
    return Meaning(symbol=symbol) if symbol else None


def _is_attribute(match: re.Match[str]) -> bool:
    """Whether a month stands between a determiner and a noun: "the June summit"."""
    noun = match.string[match.end() :] in (" x", " xs")
    return noun and _DETERMINER.search(groups.before(match)) is not None


def _is_name(match: re.Match[str]) -> bool:
    """Whether a month is the first name of a person: "a present from June Cotter"."""
    named = match.string[match.end() :] == " X"
    return named and not _IN.search(groups.before(match))


#: words beside a holiday that make it a surname: "Tariq Ramadan said"
_BESIDE_NAME = re.compile(r"\bX $"), re.compile(r" X\b")
#: pattern of the holidays' names
HOLIDAY = rf"(?P<holiday>(?-i:{alternatives((*holidays.HOLIDAYS, *holidays.NATIONAL))}))"
_HOLIDAYS = {name.lower(): name for name in (*holidays.HOLIDAYS, *holidays.NATIONAL)}


def _is_set_off(match: re.Match[str]) -> bool:
    """Whether a word is set off by punctuation: "yesterday, Thanksgiving, she came"."""
    return match.string[match.end() :].startswith(".") and match.string[: match.start()] == ". "


def holiday_of(match: re.Match[str]) -> str:
    """Give the name of the holiday in a match, as the lexicon has it."""
    return _HOLIDAYS[match["holiday"].lower()]


def _holiday(match: re.Match[str]) -> Meaning | None:
    """Read "Good Friday", and one-word holidays after a preposition: "at Christmas"."""
    name = holiday_of(match)
    determiner, year = group(match, "determiner"), groups.year_of(match)
    if " " not in name and not (
        determiner
        or year
        or _AT.search(groups.before(match))
        or _is_set_off(match)
        or (name in holidays.LUNAR and not _is_surname(match))
    ):
        return None
    if year is None:
        return Meaning(symbol=Holiday(name=name, choice=groups.CHOICES.get(determiner or "")))
    day = holiday_dates.date_of(name, year)
    if day is None:
        return None
    first, last = (
        Explicit(Period.containing("day", d)) for d in (day, holiday_dates.last_day(name, day))
    )
    return Meaning(symbol=first if first == last else Range(first, last))


def _is_surname(match: re.Match[str]) -> bool:
    """Whether a holiday stands beside a name: "Tariq Ramadan said"."""
    before, after = _BESIDE_NAME
    return bool(before.search(groups.before(match)) or after.match(match.string, match.end()))


RULES = (
    Rule("iso-day", "year+dash|figures", p.Pattern(p.ISO_DAY), _joined_day),
    Rule("figures", "figures|year+dash", p.Pattern(p.FIGURES), _figures),
    *(
        Rule(rule, "month+dash", p.Pattern(form), _joined_day)
        for rule, form in (
            ("day-month", p.JOINED_DAY_MONTH),
            ("month-day", p.JOINED_MONTH_DAY),
            ("month-day", p.JOINED_YEAR_FIRST),
        )
    ),
    Rule(
        "month-day",
        "month+figure|month+ordinal-word",
        p.Pattern(
            rf"{p.PHASED}(?:(?:{p.DETERMINER} )?{p.ANY_WEEKDAY}(?:,? |,)(?:the )?)?"
            rf"{p.MONTH_DAY}{p.OF_YEAR}?"
        ),
        _day,
    ),
    Rule("month-day", "month+year", p.Pattern(rf"(?P<year>{p.FIGURE_YEAR}),? {p.MONTH_DAY}"), _day),
    Rule(
        "day-month",
        "month+figure|month+ordinal-word",
        p.Pattern(
            rf"{p.PHASED}(?:(?:{p.DETERMINER} )?{p.ANY_WEEKDAY}(?:,? |,))?"
            rf"{p.DAY_MONTH}(?:{p.STOP}{p.OF_YEAR})?"
        ),
        _day,
    ),
    Rule(
        "day-of-month",
        "ordinal",
        p.Pattern(
            rf"(?:{p.WEEKDAY},? )?the (?P<day>\d\d?(?:st|nd|rd|th))(?![\w'-]| (?:\d|x|X|'|-|of\b"
            r"|century|quarter|day|week|month|year|decade|anniversary|time|straight|consecutive|successive))"
        ),
        _day_of_month,
    ),
    Rule(
        "month-year",
        "month+year|month+unit|month+apostrophe",
        p.Pattern(rf"{p.PHASED}(?:the month of )?{p.MONTH}{p.STOP}{p.OF_YEAR}"),
        _month,
    ),
    Rule(
        "month-year",
        "month+year",
        p.Pattern(rf"{p.PHASED}(?P<year>{p.FIGURE_YEAR}) {p.MONTH}(?! ?\d)(?<!\bmay(?= \w))"),
        _month,
    ),
    Rule(
        "month",
        "month",
        p.Pattern(rf"{p.PHASED}(?:(?:{p.DETERMINER}|{p.BACK}) )?{p.MONTH}"),
        _month,
    ),
    Rule(
        "holiday",
        "holiday|holiday-word+unit|holiday-word+weekday|holiday-word+month|holiday-word+part"
        "|holiday-word+season",
        p.Pattern(
            rf"{p.PHASED}(?:{p.DETERMINER} )?"
            rf"{HOLIDAY}"
            rf"{p.OF_YEAR}?"
        ),
        _holiday,
    ),
)
