"""Rules for days and months with their names, years, decades and centuries."""

from __future__ import annotations

import re

from newsfacts_dates import context, holidays, tables
from newsfacts_dates import patterns as p
from newsfacts_dates.patterns import group
from newsfacts_dates.periods import Period
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.symbols import Figures, Holiday, Known, Meaning, Recurring

#: a year that has every day
_LEAP_YEAR = 2000
_FIGURE = re.compile(r"\.? \d")
_JOINED = re.compile(r"\b(?:and|or) $")
#: words after which a year, or a bare day, needs no preposition
_DETERMINED = re.compile(r"(?:\b(?:the|its|his|her|their|our|an?|this|that)|'s) $", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:his|her|their|my|our|your)(?: (?:early|late|mid))? $", re.IGNORECASE)
_ON = re.compile(r"\b(?:on|by|until|till|since|from|before|after|of|for|to|and|through) $", re.I)
_AT = re.compile(
    r"\b(?:at|on|over|around|by|before|after|since|until|till|for) $", re.IGNORECASE
)
_AMID = re.compile(r"^x $")
#: years that a determiner alone makes a year: "the 1988 quarter"
_RECENT = range(1900, 2050)
#: figures from here on are no years without a month
_FARTHEST = 2100
_LAST_DAYS = 31


def day_symbol(match: re.Match[str], day: str = "day") -> Known | Recurring | None:
    """Give the day of a month that a rule's groups name, in whatever form."""
    number = context.day_of(match[day])
    if Period.of_day(_LEAP_YEAR, context.month_of(match), number) is None:
        return None
    return context.in_year(
        Recurring(
            grain="day",
            number=context.month_of(match),
            day=number,
            weekday=context.weekday_of(match),
            choice=context.years_away(match),
            default="nearest",
            told=context.is_told(match),
        ),
        context.year_of(match),
    )


def _day(match: re.Match[str]) -> Meaning | None:
    """Read "Feb. 20, 2017", "20 February", "Monday, March 3"."""
    symbol = day_symbol(match)
    return Meaning(symbol=symbol) if symbol else None


def _iso_day(match: re.Match[str]) -> Meaning | None:
    """Read "2017-02-20"."""
    period = Period.of_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Meaning(symbol=Known(period)) if period else None


def _figures(match: re.Match[str]) -> Meaning | None:
    """Read "20/02/2017", "2/20/17", "20.02.2017"."""
    first, second, year = (int(match[name]) for name in ("first", "second", "year"))
    if len(match["year"]) < len("2017"):
        year += 2000
    if not (0 < min(first, second) <= 12 and max(first, second) <= _LAST_DAYS):  # noqa: PLR2004
        return None
    if match["dot"] == ".":
        period = Period.of_day(year, second, first)
        return Meaning(symbol=Known(period)) if period else None
    return Meaning(symbol=Figures(first=first, second=second, year=year))


def _day_of_month(match: re.Match[str]) -> Meaning | None:
    """Read "on the 20th"; "on the 20th anniversary" is left."""
    weekday = context.weekday_of(match)
    if weekday is None and not _ON.search(context.left(match)):
        return None
    recurring = Recurring(
        grain="day", number=None, day=context.day_of(match["day"]), default="nearest"
    )
    return Meaning(symbol=recurring)


def _month(match: re.Match[str]) -> Meaning | None:
    """Read "May", "last May", "May 2017", "May last year"; a modal or a name is left."""
    word, determiner = match["month"], group(match, "determiner")
    relative, year = context.years_away(match), context.year_of(match)
    back = group(match, "back")
    if not (year or relative is not None or determiner or back or group(match, "phase")):
        if _FIGURE.match(match.string, match.end()):
            return None
        before = context.left(match)
        governed = context.GOVERNED.search(before) or _JOINED.search(before)
        if word.isupper() or (word.lower() in tables.AMBIGUOUS_MONTHS and not governed):
            return None
    choice = context.CHOICES.get(determiner or "") if relative is None else relative
    if back:
        choice = context.TOLD[back]
    symbol = context.in_year(
        Recurring(
            grain="month",
            number=context.month_of(match),
            choice=choice,
            told=context.is_told(match) or bool(back),
        ),
        year,
    )
    return Meaning(symbol=symbol) if symbol else None


def _year(match: re.Match[str]) -> Meaning | None:
    """Read "1999" where the word before, or the one with it, makes it a year."""
    number = context.year_of(match)
    spelled = (group(match, "spelled") or "").startswith(("nineteen", "eighteen"))
    helped = spelled or group(match, "phase") or group(match, "fiscal") or group(match, "the")
    before = context.left(match)
    if number is None or number >= _FARTHEST:
        return None
    if not (
        helped
        or context.GOVERNED.search(before)
        or (number in _RECENT and _qualifies(match))
        or (number in _RECENT and not group(match, "short") and _DETERMINED.search(before))
    ):
        return None
    return Meaning(symbol=Known(Period.in_year("year", number)))


def _qualifies(match: re.Match[str]) -> bool:
    """Whether a year says which thing is meant: "a failed 1996 campaign", not "1996 people"."""
    return bool(match["year"]) and bool(_AMID.search(match.string[: match.start()])) and (
        match.string[match.end() :] == " x"
    )


def _fiscal_year(match: re.Match[str]) -> Meaning | None:
    """Read "FY2017", "FY17", "the 2016-17 fiscal year": the year in which it ends."""
    year, end = int(match["full"] or match["year"]), match["end"] or match["behind"]
    if end:
        year = year - year % 100 + int(end[1:])
    elif year < 100:  # noqa: PLR2004
        year += 2000
    return Meaning(symbol=Known(Period.in_year("year", year)))


def _decade(match: re.Match[str]) -> Meaning | None:
    """Read "the 1990s", "the '90s", "the nineties" of the twentieth century, "the 1800s"."""
    if not match["century"] and _OWNED.search(context.left(match)):
        return None
    if match["word"]:
        first = 1900 + tables.DECADES[match["word"].lower()]
    else:
        first = int((match["century"] or "19") + match["tens"])
        if match["tens"] == "00" and match["century"] not in (None, "20"):
            return Meaning(symbol=Known(Period.in_year("century", first)))
    return Meaning(symbol=Known(Period.in_year("decade", first)))


def _century(match: re.Match[str]) -> Meaning | None:
    """Read "the 20th century"."""
    word = match["word"]
    number = tables.CENTURIES[word.lower()] if word else int(match["number"])
    period = Period.in_year("century", (number - 1) * 100)
    return Meaning(symbol=Known(period)) if period.exists else None


_HOLIDAYS = {
    name.lower(): name for name in sorted((*holidays.HOLIDAYS, *holidays.NATIONAL), key=len)
}


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether a word is all that is said: "yesterday, Thanksgiving," """
    return match.string[match.end() :].startswith(".") and match.string[: match.start()] == ". "


def _holiday(match: re.Match[str]) -> Meaning | None:
    """Read "Good Friday", and one-word holidays behind a preposition: "at Christmas"."""
    name = _HOLIDAYS[match["holiday"].lower()]
    determiner, year = group(match, "determiner"), context.year_of(match)
    if " " not in name and not (
        determiner or year or _AT.search(context.left(match)) or _stands_alone(match)
    ):
        return None
    if year is None:
        return Meaning(symbol=Holiday(name=name, choice=context.CHOICES.get(determiner or "")))
    day = holidays.date_of(name, year)
    return Meaning(symbol=Known(Period("day", day.toordinal()))) if day else None


_CENTURY = r"(?:(?P<number>[1-9]|1\d|2[01])(?:st|nd|rd|th)|(?P<word>{}))[ -](?:century|centuries)"

RULES = (
    Rule(
        "iso-day",
        "year+dash|figures",
        p.compiled(r"(?P<year>[12]\d{3})(?P<joint>[-/.])(?P<month>\d\d)(?P=joint)(?P<day>\d\d)"),
        _iso_day,
    ),
    Rule(
        "figures",
        "figures",
        p.compiled(
            r"(?P<first>\d{1,2})(?P<dot>[/.])(?P<second>\d{1,2})(?P=dot)(?P<year>(?:1[5-9]|2\d)?\d\d)"
        ),
        _figures,
    ),
    Rule(
        "month-day",
        "month+figure|month+ordinal-word",
        p.compiled(
            rf"{p.PHASED}(?:(?:{p.DETERMINER} )?{p.ANY_WEEKDAY},? (?:the )?)?{p.MONTH_DAY}{p.OF_YEAR}?"
        ),
        _day,
    ),
    Rule("month-day", "month+year", p.compiled(rf"(?P<year>{p.FIGURE_YEAR}) {p.MONTH_DAY}"), _day),
    Rule(
        "day-month",
        "month+figure|month+ordinal-word",
        p.compiled(
            rf"{p.PHASED}(?:(?:{p.DETERMINER} )?{p.ANY_WEEKDAY},? )?"
            rf"{p.DAY_MONTH}(?:{p.STOP}{p.OF_YEAR})?"
        ),
        _day,
    ),
    Rule(
        "day-of-month",
        "ordinal",
        p.compiled(
            rf"(?:{p.WEEKDAY},? )?the (?P<day>\d\d?(?:st|nd|rd|th))(?![\w'-]| (?:\d|x|X|'|-|of\b"
            r"|century|quarter|day|week|month|year|decade|anniversary))"
        ),
        _day_of_month,
    ),
    Rule(
        "month-year",
        "month+year|month+unit",
        p.compiled(rf"{p.PHASED}(?:the month of )?{p.MONTH}{p.STOP}{p.OF_YEAR}"),
        _month,
    ),
    Rule(
        "month",
        "month",
        p.compiled(rf"{p.PHASED}(?:(?:{p.DETERMINER}|{p.BACK}) )?{p.MONTH}"),
        _month,
    ),
    Rule(
        "year",
        "year",
        p.compiled(
            rf"{p.PHASED}(?P<the>the year )?(?P<fiscal>(?:the )?(?:fiscal|financial)(?: year)? )?"
            rf"{p.YEAR}(?!-\d\d?-|%| percent| per| pounds| dollars| euros| feet| people)"
        ),
        _year,
    ),
    Rule(
        "fiscal-year",
        "year+fiscal",
        p.compiled(
            rf"FY ?(?P<full>(?:20)?\d\d)(?P<end>[-/]\d\d)?"
            rf"|(?:the )?(?P<year>{p.FIGURE_YEAR})(?P<behind>[-/]\d\d)? (?:fiscal|financial) year"
        ),
        _fiscal_year,
    ),
    Rule(
        "decade",
        "decade",
        p.compiled(
            rf"{p.PHASED}(?:the )?(?:mid-)?(?:(?:(?P<century>1[0-9]|20)|')(?P<tens>\d0)'?s"
            rf"|(?P<word>{p.alternatives(tables.DECADES)}))"
        ),
        _decade,
    ),
    Rule(
        "century",
        "century",
        p.compiled(
            rf"{p.PHASED}(?:the )?(?:(?:early|late|mid)[ -])?"
            + _CENTURY.format(p.alternatives(tables.CENTURIES))
        ),
        _century,
    ),
    Rule(
        "holiday",
        "holiday|feast+unit|feast+weekday|feast+month|feast+part",
        p.compiled(
            rf"{p.PHASED}(?:{p.DETERMINER} )?(?P<holiday>(?-i:{p.alternatives(_HOLIDAYS.values())}))"
            rf"{p.OF_YEAR}?"
        ),
        _holiday,
    ),
)
