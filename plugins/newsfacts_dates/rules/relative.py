"""Rules for periods relative to another date: "last year", "that month", "this summer"."""

from __future__ import annotations

import re
from decimal import Decimal

import newsfacts
from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.calendar import day_symbol
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Base, Duration, Explicit, Meaning, Recurring, Shifted

_IN_THE = re.compile(
    r"\b(?:in|during|over|by|since|until|through|for|of|this|into|before|after) (?:the )?$",
    re.IGNORECASE,
)
#: prepositions before "the week" that make it the current week
_PERIOD = re.compile(r"\b(?:for|of|through|throughout|during|over|in) $", re.IGNORECASE)
#: words before "the year" that do not select a part of it
_LOOSE = frozenset({"about", "around", "approximately", "circa"})
#: grain -> how many of these a year has
_OF_YEAR: dict[newsfacts.Grain, int] = {"week": 52, "month": 12, "quarter": 4}
#: determiners of "day": "later in the day", "the next day"
_OF_DAYS = (None, "next", "the next")
#: determiners of a unit that a narrative counts from its own time: "the next year"
_OF_NARRATIVE = (None, "the next")
#: words after the noun "fall" that is not a season: "the fall in prices"
_OF_FALLS = (" in", " of", " from")
#: units with which "the past" forms a duration: "the past decade"
_LONG = frozenset({"fortnight", "decade", "century", "millennium"})


def _unit(match: re.Match[str]) -> Meaning | None:
    """Read "last year", "this week", "the next month", "the end of the month"."""
    if groups.is_title(match) or match["unit"].istitle():
        return None
    unit, determiner = match["unit"].lower(), group(match, "determiner")
    if unit in _LONG and determiner and time_words.DETERMINERS[determiner]:
        return Meaning(symbol=Duration(unit=unit, count=Decimal(1)))
    grain = time_words.GRAINS.get(unit)
    loose = determiner is None and group(match, "phase") in _LOOSE
    if grain is None or loose or (grain == "day" and determiner not in _OF_DAYS):
        return None
    bases: tuple[Base, ...] = ("published",)
    if grain == "day":
        bases = ("previous",) if determiner else ("previous", "published")
    elif determiner in _OF_NARRATIVE:
        bases = ("narrative", "published")
    count = time_words.DETERMINERS[determiner] if determiner else 0
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=bases))


def _bare_unit(match: re.Match[str]) -> Meaning | None:
    """Read "for the year", "for the week", the current one."""
    if not _PERIOD.search(groups.before(match)):
        return None
    grain = time_words.GRAINS[match["unit"].lower()]
    return Meaning(symbol=Shifted(grain=grain, count=0, bases=("previous", "published")))


def _unit_end(match: re.Match[str]) -> Meaning:
    """Read "year-end", "year-end 2015", "month's end"."""
    year = groups.year_of(match)
    if year is not None:
        return Meaning(symbol=Explicit(Period.in_year("year", year)), mod="END")
    return Meaning(
        symbol=Shifted(grain=time_words.GRAINS[match["unit"].lower()], count=0), mod="END"
    )


def _back_reference(match: re.Match[str]) -> Meaning | None:
    """Read "that year", "the same day", "the previous week", relative to the previous date."""
    grain = time_words.GRAINS.get(match["unit"].lower())
    if grain is None:
        return None
    count = time_words.BACK_REFERENCES[match["back"].lower()]
    if group(match, "ago"):
        if grain not in _OF_YEAR:
            return None
        count -= _OF_YEAR[grain]
    bases: tuple[Base, ...] = ("previous", "published") if count < 0 else ("previous",)
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=bases))


def _beside(match: re.Match[str]) -> Meaning | None:
    """Read "the day before", "the year before", "the day after", relative to the previous date."""
    grain = time_words.GRAINS.get(match["unit"].lower())
    if grain is None:
        return None
    count = -1 if match["where"].lower() in ("before", "earlier") else 1
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=("previous", "published")))


def _skipping(match: re.Match[str]) -> Meaning:
    """Read "the year before last", "the weekend after next"."""
    sign = -1 if match["where"].lower() == "before last" else 1
    unit = match["unit"].lower()
    if unit == "weekend":
        symbol = Recurring(grain="weekend", choice="before" if sign < 0 else "after", skip=sign)
        return Meaning(symbol=symbol)
    return Meaning(symbol=Shifted(grain=time_words.GRAINS[unit], count=2 * sign))


def _week_of(match: re.Match[str]) -> Meaning | None:
    """Read "the week of May 5", the week that contains the day."""
    symbol = day_symbol(match)
    if not isinstance(symbol, Explicit):
        return None
    return Meaning(symbol=Explicit(Period.containing("week", symbol.period.first)))


def _season(match: re.Match[str]) -> Meaning | None:
    """Read "this summer", "in the fall", "the winter of 1994", but not the verb "fall"."""
    determiner, year, back = (
        group(match, "determiner"),
        groups.year_of(match),
        group(match, "back"),
    )
    relative = groups.years_away(match)
    if determiner is None and match["season"].istitle() and match.string[match.end() :] == " X":
        return None  # "the Winter Olympics"
    falls = match["season"].lower() == "fall" and (
        match.string[match.end() :] in _OF_FALLS
        or (
            (relative is not None or " in " in match[0])
            and not (match["the"] or _IN_THE.search(groups.before(match)))
        )
    )
    if falls or not (
        determiner
        or back
        or year
        or relative is not None
        or group(match, "phase")
        or (match["the"] and _IN_THE.search(groups.before(match)))
    ):
        return None
    choice = groups.CHOICES.get(determiner or "") if relative is None else relative
    if determiner == "this" and match["season"].lower() == "winter":
        choice = "next"  # in February, the winter that began last year
    if back:
        choice = groups.ANAPHORIC_CHOICES[back] if time_words.BACK_REFERENCES[back] else 0
    symbol = groups.in_year(
        Recurring(
            grain="season",
            number=groups.season_of(match),
            choice=choice,
            default="nearest",
            anaphoric=groups.is_anaphoric(match) or bool(back),
        ),
        year,
    )
    return Meaning(symbol=symbol) if symbol else None


def _weekend(match: re.Match[str]) -> Meaning:
    """Read "the weekend", "last weekend", "next weekend"."""
    back = group(match, "back")
    if back:
        count = time_words.BACK_REFERENCES[back]
        return Meaning(symbol=Recurring(grain="weekend", choice=count, anaphoric=True))
    choice = time_words.DETERMINERS.get(group(match, "determiner") or "")
    return Meaning(symbol=Recurring(grain="weekend", choice=choice))


_A_YEAR_AGO = r"(?P<ago> (?:last|the previous) year| (?:a|one) year (?:ago|earlier|before))?"

RULES = (
    Rule(
        "unit",
        "unit",
        p.Pattern(rf"{p.PHASED}{p.DETERMINER} (?:fiscal |calendar |financial )?{p.UNIT}"),
        _unit,
    ),
    Rule(
        "unit",
        "unit",
        p.Pattern(rf"(?P<phase>{alternatives(time_words.UNIT_PHASES)}) the {p.UNIT}"),
        _unit,
    ),
    Rule(
        "unit",
        "unit",
        p.Pattern(
            r"the (?:full|fiscal|latest fiscal|current fiscal) (?P<unit>year)(?! end(?:ed|ing)\b)"
        ),
        _unit,
    ),
    Rule(
        "bare-unit",
        "unit",
        p.Pattern(r"the (?P<unit>year|week|month)(?=[.,;:]|'s| (?:and|as|but|,)\b)"),
        _bare_unit,
    ),
    Rule(
        "unit-end",
        "unit+end",
        p.Pattern(rf"(?:the )?(?P<unit>year|month|quarter)(?:-| |'s )end(?:,? {p.YEAR})?"),
        _unit_end,
    ),
    Rule(
        "back-reference",
        "unit+back",
        p.Pattern(rf"{p.PHASED}{p.BACK} {p.UNIT}{_A_YEAR_AGO}"),
        _back_reference,
    ),
    Rule(
        "beside",
        "unit+where",
        p.Pattern(
            r"the (?P<unit>day|week|month|year) (?P<where>before|after|earlier|later)"
            r"(?=$|[^ \w])"
        ),
        _beside,
    ),
    *(
        Rule(
            "unit",
            anchors,
            p.Pattern(rf"{p.PHASED}the (?P<unit>{unit}) (?P<where>before last|after next)"),
            _skipping,
        )
        for anchors, unit in (
            ("unit+where", "week|month|quarter|year"),
            ("weekend+where", "weekend"),
        )
    ),
    *(
        Rule("week-of", "unit+month", p.Pattern(rf"the week of {day}"), _week_of)
        for day in p.CALENDAR_DAYS
    ),
    Rule(
        "season",
        "season",
        p.Pattern(
            rf"{p.PHASED}(?:{p.DETERMINER} |{p.BACK} |(?P<the>the ))?{p.SEASON}"
            rf"{p.OF_YEAR}?(?! festival)"
        ),
        _season,
    ),
    Rule(
        "weekend",
        "weekend",
        p.Pattern(rf"{p.PHASED}(?:{p.DETERMINER}|{p.BACK}|the) weekend"),
        _weekend,
    ),
)
