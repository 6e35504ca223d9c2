"""Rules for quarters and halves of the year, and for the periods that companies report on."""

from __future__ import annotations

import re

import newsfacts
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.symbols import Compared, Meaning, Recurring, Shifted

_HALVES = 2
_COMPARED = r"(?:(?P<ago>year-ago|year-earlier) )"
_ORDINAL = rf"(?:{p.ORDINAL}|(?P<last>last)(?= half))"
_ENDED = rf"(?= (?:that )?end(?:ed|ing|s) (?:on )?{p.MONTH}|)"
_LATEST = r"(?P<latest>latest|most recent|just-ended|just-completed)"
_KIND = r"(?:comparable|same|corresponding|like)"


def _quarter(match: re.Match[str]) -> Meaning | None:
    """Read "the third quarter", "the first half of 2018", "Q3 2018", "fourth-quarter"."""
    ordinal, grain = group(match, "ordinal"), group(match, "grain") or "quarter"
    figure = group(match, "number")
    number = time_words.ORDINALS[ordinal] if ordinal else int(figure or _HALVES)
    owned, year = group(match, "owner"), groups.year_of(match) or _year_before(match)
    choice = groups.years_away(match)
    if group(match, "ago"):
        choice = -1
    elif owned:
        choice = time_words.DETERMINERS[owned]
    halves = grain in ("half", "h")
    if halves and (number > _HALVES or not (year or choice is not None or figure)):
        return None
    recurring = Recurring(
        grain="half" if halves else "quarter",
        number=number,
        choice=0 if choice is None and "fiscal" in match[0].lower() else choice,
        default="nearest",
        anaphoric=groups.is_anaphoric(match),
        calendar_quarter=_ended_in(match),
    )
    symbol = groups.in_year(recurring, year)
    return Meaning(symbol=symbol) if symbol else None


def _bare_quarter(match: re.Match[str]) -> Meaning | None:
    """Read "since Q1", "in H2"."""
    if not groups.GOVERNED.search(groups.before(match)):
        return None
    number, halves = int(match["bare"]), match["grain"].lower() == "h"
    if halves and number > _HALVES:
        return None
    grain: newsfacts.Grain = "half" if halves else "quarter"
    symbol = Recurring(grain=grain, number=number, default="nearest")
    return Meaning(symbol=symbol)


def _year_before(match: re.Match[str]) -> int | None:
    before = group(match, "before") or group(match, "fiscal")
    return groups.full_year(before) if before else None


def _half_of_the_year(match: re.Match[str]) -> Meaning:
    """Read "the first half of the year", in the year of publication."""
    number = time_words.ORDINALS[match["ordinal"].lower()]
    return Meaning(symbol=Recurring(grain="half", number=number, choice=0))


def _ended_in(match: re.Match[str]) -> int | None:
    """Give the calendar quarter with most days of a quarter that ended in the month of a match."""
    return (groups.month_of(match) - 2) % 12 // 3 + 1 if group(match, "month") else None


def _reported(match: re.Match[str]) -> Meaning:
    """Read "the quarter", "the latest quarter", "the year-earlier period", "the 1988 quarter"."""
    year = groups.year_of(match) or _year_before(match)
    if year:
        return Meaning(symbol=Compared(year=year))
    if group(match, "latest"):
        return Meaning(symbol=Compared(otherwise=Shifted(grain="quarter", count=-1)))
    compared = group(match, "ago") or group(match, "then") or group(match, "owner") == "last"
    return Meaning(symbol=Compared(years=-1 if compared else 0))


def _ended(match: re.Match[str]) -> Meaning:
    """Read "the quarter ended Sept. 30": the reported quarter, or that with most of its days."""
    ended = Recurring(grain="quarter", number=_ended_in(match), default="nearest")
    return Meaning(symbol=Compared(otherwise=ended))


RULES = (
    Rule(
        "quarter-ended",
        "quarter+ended",
        p.Pattern(rf"(?:the|its|a) quarter(?= (?:that )?end(?:ed|ing|s) (?:on )?{p.MONTH})"),
        _ended,
    ),
    Rule(
        "quarter",
        "quarter|compared",
        p.Pattern(
            rf"{p.PHASED}(?:(?P<owner>last|this|next) year's (?:fiscal )?"
            rf"|(?:the|a|this|that) (?:(?:fiscal|comparable|recent|just-ended)[ -])?{_COMPARED}?"
            r"(?:(?:fiscal )?(?P<before>(?:19|20)\d\d) )?)?"
            rf"(?:fiscal[ -])?{_ORDINAL} (?:fiscal )?(?P<grain>quarter|half){p.OF_YEAR}?{_ENDED}"
        ),
        _quarter,
    ),
    Rule(
        "quarter",
        "quarter",
        p.Pattern(rf"(?:fiscal[ -])?{_ORDINAL}-(?P<grain>quarter|half){p.OF_YEAR}?{_ENDED}"),
        _quarter,
    ),
    Rule(
        "quarter",
        "quarter+year|quarter+figure",
        p.Pattern(r"(?P<before>20\d\d|19\d\d) ?(?P<grain>Q|H)(?P<number>[1-4])"),
        _quarter,
    ),
    *(
        Rule(
            "quarter",
            "quarter+year|quarter+figure|quarter+unit",
            p.Pattern(
                rf"{figure}(?:{p.OF_YEAR}|(?:,| of)? ?(?:FY ?)?'?(?P<fiscal>(?:19|20)?\d\d))"
            ),
            _quarter,
        )
        for figure in ("(?P<grain>Q|H)(?P<number>[1-4])", "(?P<number>[1-4])(?P<grain>Q|H)")
    ),
    Rule("quarter", "quarter+figure", p.Pattern(r"(?P<grain>Q|H)(?P<bare>[1-4])"), _bare_quarter),
    Rule(
        "half",
        "quarter+unit",
        p.Pattern(r"the (?P<ordinal>first|second) half of (?:the|this) year"),
        _half_of_the_year,
    ),
    Rule(
        "reported",
        "quarter|compared",
        p.Pattern(
            rf"the (?:(?:{_LATEST}|{_KIND}) )?{_COMPARED}?(?:{_KIND} )?"
            r"(?:(?P<before>(?:19|20)\d\d) )?(?:quarter|period)"
            r"(?: (?P<then>last year|a year (?:ago|earlier|before)|the year before"
            r"|the previous year|of (?:the )?(?:last|previous|prior) year)"
            r"| (?:of|in) (?P<year>(?:19|20)\d\d))?"
        ),
        _reported,
    ),
    Rule("reported", "quarter", p.Pattern(r"(?P<owner>last) year's (?:quarter|period)"), _reported),
    Rule(
        "reported",
        "compared",
        p.Pattern(
            r"(?:the )?(?P<ago>year-ago|year-earlier) (?:quarter|period|level)"
            r"|(?P<then>year-ago|year-earlier)"
        ),
        _reported,
    ),
)
