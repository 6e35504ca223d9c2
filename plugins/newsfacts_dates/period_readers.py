"""From matched words of months, years and other periods to what they mean, as for days."""

from __future__ import annotations

import re

from newsfacts_dates import context, tables
from newsfacts_dates.patterns import group, phrase
from newsfacts_dates.periods import Period
from newsfacts_dates.symbols import Known, Meaning, Recurring, Reference, Shifted

_DETERMINED = re.compile(r"(?:\b(?:the|its|his|her|their|an?|this|that)|'s)[ \n]$", re.IGNORECASE)
_IN_THE = re.compile(
    r"\b(?:in|during|over|by|since|until|through|for|of|this)[ \n]$", re.IGNORECASE
)
_FIGURE = re.compile(r"\.?[ \n]\d")
_JOINED = re.compile(r"\b(?:and|or)[ \n]$")
#: years that a determiner alone makes a year: "the 1988 quarter"
_RECENT = range(1900, 2050)
#: figures from here on are no years without a month
_FARTHEST = 2100
_HALVES = 2
#: words before "the year" that do not say which part of it
_LOOSE = frozenset({"about", "around"})
_SEASONS = ("SP", "SU", "FA", "WI")


def month(match: re.Match[str]) -> Meaning | None:
    """Read "May", "last May", "May 2017", "May last year"; a modal or a name is left."""
    word, determiner = match["month"], group(match, "determiner")
    relative, year = context.years_away(match), context.year_of(match)
    if not (year or relative is not None or determiner or group(match, "phase")):
        if _FIGURE.match(match.string, match.end()):
            return None
        before = context.left(match)
        governed = context.GOVERNED.search(before) or _JOINED.search(before)
        if word.isupper() or (word in tables.AMBIGUOUS_MONTHS and not governed):
            return None
    choice = context.CHOICES.get(determiner or "") if relative is None else relative
    symbol = context.in_year(
        Recurring(grain="month", number=context.month_of(match), choice=choice), year
    )
    return Meaning(symbol=symbol) if symbol else None


def year(match: re.Match[str]) -> Meaning | None:
    """Read "1999" where the word before, or the one with it, makes it a year."""
    number = int(match["year"])
    helped = group(match, "phase") or group(match, "fiscal")
    before = context.left(match)
    if number >= _FARTHEST or not (
        helped
        or match["the"]
        or context.GOVERNED.search(before)
        or (number in _RECENT and _DETERMINED.search(before))
    ):
        return None
    return Meaning(symbol=Known(Period.in_year("year", number)))


def spelled_year(match: re.Match[str]) -> Meaning:
    """Read "nineteen ninety-six"."""
    tens = (tables.TENS.index(match["tens"].lower()) + 2) * 10
    ones = tables.SMALL_NUMBERS.index(match["ones"].lower()) + 1 if match["ones"] else 0
    return Meaning(symbol=Known(Period.in_year("year", 1900 + tens + ones)))


def decade(match: re.Match[str]) -> Meaning:
    """Read "the 1990s", "the '90s", "the nineties"; without a century, the twentieth."""
    if match["word"]:
        first = 1900 + tables.DECADES[match["word"].lower()]
    else:
        first = int((match["century"] or "19") + match["tens"])
    return Meaning(symbol=Known(Period.in_year("decade", first)))


def century(match: re.Match[str]) -> Meaning | None:
    """Read "the 20th century"."""
    word = match["word"]
    number = tables.CENTURIES[word.lower()] if word else int(match["number"])
    period = Period.in_year("century", (number - 1) * 100)
    return Meaning(symbol=Known(period)) if period.exists else None


def quarter(match: re.Match[str]) -> Meaning | None:
    """Read "the third quarter", "the first half of 2018", "Q3 2018", "fourth-quarter"."""
    ordinal, grain = group(match, "ordinal"), group(match, "grain")
    number = tables.ORDINALS[ordinal] if ordinal else int(match["number"])
    choice = -1 if group(match, "ago") else context.years_away(match)
    halves = grain == "half"
    if halves and (number > _HALVES or (context.year_of(match) is None and choice is None)):
        return None
    recurring = Recurring(
        grain="half" if halves else "quarter", number=number, choice=choice, default="nearest"
    )
    symbol = context.in_year(recurring, context.year_of(match))
    return Meaning(symbol=symbol) if symbol else None


def reported(match: re.Match[str]) -> Meaning | None:
    """Read "the quarter", "the latest quarter", "the year-earlier period": the one reported."""
    if group(match, "ago") or group(match, "then"):
        return Meaning(symbol=Shifted(grain="year", count=-1, bases=("reported", "published")))
    return Meaning(symbol=Shifted(grain="quarter", count=0, bases=("reported",)))


def season(match: re.Match[str]) -> Meaning | None:
    """Read "this summer", "in the fall", "the winter of 1994"; the verb "fall" is left."""
    determiner, year = group(match, "determiner"), context.year_of(match)
    if not (
        determiner
        or year
        or group(match, "phase")
        or (match["the"] and _IN_THE.search(context.left(match)))
    ):
        return None
    code = tables.SEASONS[match["season"].lower()]
    choice = context.CHOICES.get(determiner or "")
    symbol = context.in_year(
        Recurring(
            grain="season",
            number=_SEASONS.index(code) + 1,
            choice=choice,
            default="nearest",
        ),
        year,
    )
    return Meaning(symbol=symbol) if symbol else None


def weekend(match: re.Match[str]) -> Meaning:
    """Read "the weekend", "last weekend", "next weekend"."""
    choice = tables.DETERMINERS.get(group(match, "determiner") or "")
    return Meaning(symbol=Recurring(grain="weekend", choice=choice))


def unit(match: re.Match[str]) -> Meaning | None:
    """Read "last year", "this week", "the next month", "the end of the month"."""
    if context.is_title(match) or match["unit"].istitle():
        return None
    grain, determiner = tables.GRAINS.get(phrase(match["unit"])), group(match, "determiner")
    if grain is None or (grain == "day" and determiner):
        return None
    if determiner is None and group(match, "phase") in _LOOSE:
        return None
    count = tables.DETERMINERS[determiner] if determiner else 0
    return Meaning(symbol=Shifted(grain=grain, count=count))


def unit_end(match: re.Match[str]) -> Meaning:
    """Read "year-end", "month's end"."""
    grain = tables.GRAINS[phrase(match["unit"])]
    return Meaning(symbol=Shifted(grain=grain, count=0), mod="END")


def back_reference(match: re.Match[str]) -> Meaning | None:
    """Read "that year", "the same day", "the previous week": counted from the date before."""
    grain = tables.GRAINS.get(phrase(match["unit"]))
    if grain is None:
        return None
    count = tables.BACK_REFERENCES[phrase(match["back"])]
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=("mention",)))


def reference(match: re.Match[str]) -> Meaning | None:
    """Read "now", "recently", "the future"."""
    if context.is_title(match):
        return None
    return Meaning(symbol=Reference(tables.REFERENCES[phrase(match[0])]))
