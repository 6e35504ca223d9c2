"""Bounds, approximations and rates in other languages: "mehr als 5 Euro", "5 euros par heure"."""

from __future__ import annotations

import functools
import re

from newsfacts.reading import alternatives
from newsfacts_money.detect.bounds import Bound
from newsfacts_money.detect.rates import Rate
from newsfacts_money.languages.qualifier_words import QUALIFIERS

_WINDOW = 40
#: behind a unit with its article, they make it a date: "le mois dernier", "im Jahr 2016"
_DATING = (
    r"\d|der|des|nach|vor|danach|zuvor|später|derni|proch|suivant|précéd|passé|d[eou]s?\b|del\b"
    r"|pasad|próxim|siguiente|anterior|passad|seguinte|scors|prossim|seguente|dopo|vorig|volgend"
    r"|(?-i:[A-ZÄÖÜ])"
)


def _any(phrases: str) -> str:
    return rf"(?:{alternatives(phrases.split('|'))})"


class _Patterns:
    """The patterns of one language."""

    def __init__(self, language: str) -> None:
        words = QUALIFIERS[language]
        low, high, about = (_any(phrases) for phrases in (words.low, words.high, words.about))
        self.before = re.compile(
            rf"(?<!\w)(?:(?P<low>{low})|(?P<changed>\b(?:{words.change})\w* )?(?P<high>{high})"
            rf"|(?P<about>{about}))(?P<gap>(?<=')|\s)(?:\w{{1,3}}\s)?$",
            re.IGNORECASE,
        )
        self.after = re.compile(rf"\s(?P<about>{about})(?=$|[.,;:)]|\s)", re.IGNORECASE)
        self.units = {unit.lower(): english for unit, english in words.units.items()}
        self.adverbs = words.adverbs
        unit = alternatives(words.units)
        self.rate = re.compile(
            rf"(?:\s{_any(words.leads)}|/)(?P<unit>{unit})(?!\w)"
            rf"|\s{_any(words.articles)}(?P<dated>{unit})(?!\w|\s(?:{_DATING}))"
            rf"|\s(?P<adverb>{alternatives(words.adverbs)})(?!\w)",
            re.IGNORECASE,
        )


_patterns = functools.cache(_Patterns)


def bounds(text: str, start: int, end: int, language: str) -> list[Bound]:
    """Give the words beside a sum that make it a bound or an approximation."""
    patterns = _patterns(language)
    found: list[Bound] = []
    before = patterns.before.search(text, max(0, start - _WINDOW), start)
    if before and not before["changed"]:
        first, last = before.start(), before.start("gap")
        if before["about"]:
            found.append(Bound(first, last, None, approximate=True))
        else:
            found.append(Bound(first, last, "low" if before["low"] else "high", approximate=False))
    after = patterns.after.match(text, end)
    if after:
        found.append(Bound(after.start("about"), after.end("about"), None, approximate=True))
    return found


def rate_at(text: str, offset: int, language: str) -> Rate | None:
    """Give the rate that begins at an offset, or None.

    Example:
        >>> rate_at("Er verdient 15 Euro pro Stunde.", 19, "de").unit
        'hour'
    """
    patterns = _patterns(language)
    match = patterns.rate.match(text, offset)
    if match is None:
        return None
    start = match.start() + (match.group()[0] in " \n/")
    adverb, noun = match["adverb"], match["unit"] or match["dated"]
    unit = patterns.adverbs[adverb.lower()] if adverb else patterns.units[noun.lower()]
    return Rate(start, match.end(), unit)
