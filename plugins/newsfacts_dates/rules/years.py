"""Rules for years, decades and centuries."""

from __future__ import annotations

import re

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import BeforeChrist, Explicit, Meaning, Range

#: determiners and possessives after which a year needs no preposition
_DETERMINED = re.compile(r"(?:\b(?:the|its|his|her|their|our|an?|this|that)|'s) $", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:his|her|their|my|our|your)(?: (?:early|late|mid))? $", re.IGNORECASE)
_AFTER_DECADE = re.compile(r"\d0s(?:,|,? and|,? or|/|-) ?$")
_MID_PHRASE = re.compile(r"^(?:x |\. |)$")
_ABOUT = re.compile(r"(?:about|around|approximately|circa) $|\($", re.IGNORECASE)
#: numbers that are years after a determiner alone: "the 1988 quarter"
_RECENT = range(1900, 2050)
#: words that can precede a count as well as a year
_COUNTS = frozenset({"about", "around", "approximately"})
#: numbers from this one on are not years without a month
_FARTHEST = 2100


def _year(match: re.Match[str]) -> Meaning | None:
    """Read "1999" if a word before it or in the match makes it a year."""
    number = groups.year_of(match)
    spelled = (group(match, "spelled") or "").startswith(("nineteen", "eighteen"))
    helped = spelled or group(match, "phase") or group(match, "fiscal") or group(match, "the")
    before, behind = groups.before(match), match.string[match.end() :]
    if number is None or number >= _FARTHEST or behind == "-":
        return None
    counted = group(match, "phase") in _COUNTS or _ABOUT.search(before)
    if counted and behind.startswith(" x"):
        return None
    if not (
        helped
        or groups.GOVERNED.search(before)
        or (number in _RECENT and _modifies_noun(match))
        or (number in _RECENT and not group(match, "short") and _DETERMINED.search(before))
    ):
        return None
    return Meaning(symbol=Explicit(Period.in_year("year", number)))


def _modifies_noun(match: re.Match[str]) -> bool:
    """Whether a year modifies a noun: "a failed 1996 campaign", not "1996 people"."""
    return (
        bool(match["year"])
        and bool(_MID_PHRASE.search(match.string[: match.start()]))
        and (match.string[match.end() :] == " x")
    )


def _fiscal_year(match: re.Match[str]) -> Meaning | None:
    """Read "FY2017", "FY17", "the 2016-17 fiscal year" as the year in which it ends."""
    year, end = int(match["full"] or match["year"]), match["end"] or match["behind"]
    if end:
        year = year - year % 100 + int(end[1:])
    elif len(match["full"] or "2017") < len("2017"):
        year = groups.of_two_figures(year)
    return Meaning(symbol=Explicit(Period.in_year("year", year)))


def _decade(match: re.Match[str]) -> Meaning | None:
    """Read "the 1990s", "the '90s", "the nineties" of the twentieth century, "the 1800s"."""
    before = groups.before(match)
    if not match["century"] and _OWNED.search(before):
        return None
    bare = match["bare"] is not None or match["possessive"]
    if bare and not (match["the"] or "the " in match[0] or _AFTER_DECADE.search(before)):
        return None
    if match["word"]:
        first = 1900 + time_words.DECADES[match["word"].lower()]
    else:
        first = int((match["century"] or "19") + match["tens"])
        if match["tens"] == "00" and match["century"] not in (None, "20"):
            return Meaning(symbol=Explicit(Period.in_year("century", first)))
    return Meaning(symbol=Explicit(Period.in_year("decade", first)))


def _with_era(match: re.Match[str]) -> Meaning:
    """Read "44 BC", "A.D. 79", "490-479 BC"."""
    first, last = int(match["first"]), group(match, "last")
    mod = time_words.PHASES[match["about"].lower()] if match["about"] else None
    if time_words.ERAS[match["era"]]:
        symbol = BeforeChrist(grain="year", first=first, last=int(last) if last else None)
        return Meaning(symbol=symbol, mod=mod)
    year = Explicit(Period.in_year("year", first))
    if last is None:
        return Meaning(symbol=year, mod=mod)
    return Meaning(symbol=Range(year, Explicit(Period.in_year("year", int(last)))), mod=mod)


def _early_year(match: re.Match[str]) -> Meaning:
    """Read "the year 476"."""
    return Meaning(symbol=Explicit(Period.in_year("year", int(match["early"]))))


def _century(match: re.Match[str]) -> Meaning | None:
    """Read "the 20th century", "the fifth century BC"."""
    word, era = match["word"], match["era"]
    number = time_words.CENTURIES[word.lower()] if word else int(match["number"])
    if era and time_words.ERAS[era]:
        return Meaning(symbol=BeforeChrist(grain="century", first=number))
    period = Period.in_year("century", (number - 1) * 100)
    return Meaning(symbol=Explicit(period)) if period.exists else None


_ABOUT_YEAR = r"(?:(?P<about>ca\.|c\.|circa|around|about) )?"
_CENTURY = r"(?:(?P<number>[1-9]|1\d|2[01])(?:st|nd|rd|th)|(?P<word>{}))[ -](?:century|centuries)"

RULES = (
    Rule(
        "year",
        "year|apostrophe",
        p.Pattern(
            rf"{p.PHASED}(?P<the>the years? )?(?P<fiscal>(?:the )?(?:fiscal|financial)(?: year)? )?"
            rf"{p.YEAR}(?!-\d\d?-|%| percent| per| pounds| dollars| euros| feet| people)"
        ),
        _year,
    ),
    Rule(
        "fiscal-year",
        "year+fiscal",
        p.Pattern(
            rf"FY ?(?P<full>(?:20)?\d\d)(?P<end>[-/]\d\d)?"
            rf"|(?:the )?(?P<year>{p.FIGURE_YEAR})(?P<behind>[-/]\d\d)? (?:fiscal|financial) year"
        ),
        _fiscal_year,
    ),
    *(
        Rule("year", "era+figure", p.Pattern(rf"{_ABOUT_YEAR}{form}"), _with_era)
        for form in (
            rf"(?P<first>\d{{1,4}})(?:{p.DASH}(?P<last>\d{{1,4}}))?,? {p.ERA}",
            rf"(?=A){p.ERA} (?P<first>\d{{1,4}})(?:{p.DASH}(?P<last>\d{{1,4}}))?",
        )
    ),
    Rule("year", "unit+figure", p.Pattern(r"the year (?P<early>[1-9]\d\d)"), _early_year),
    Rule(
        "decade",
        "decade|apostrophe",
        p.Pattern(
            rf"{p.PHASED}(?P<the>the )?(?:mid-)?(?:(?:(?P<century>1[0-9]|20)|'|(?P<bare>(?=[5-9])))"
            r"(?P<tens>\d0)(?:s|(?P<possessive>'s))"
            rf"|(?P<word>{alternatives(time_words.DECADES)}))"
        ),
        _decade,
    ),
    Rule(
        "century",
        "century",
        p.Pattern(
            rf"{p.PHASED}(?:the )?(?:(?:early|late|mid)[ -])?"
            + _CENTURY.format(alternatives(time_words.CENTURIES))
            + rf"(?:,? {p.ERA})?"
        ),
        _century,
    ),
)
