"""What stands around a sum: "more than", "about", "a barrel"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsfacts_money import tables
from newsfacts_money.lexicon import alternatives

_WINDOW = 32


def _phrases(words: str) -> str:
    return "|".join(phrase.strip().replace(" ", r"\s") for phrase in words.split("|"))


_BEFORE = re.compile(
    rf"(?<![\w-])(?:(?P<low>{_phrases(tables.LOW)})|(?P<high>{_phrases(tables.HIGH)}))?"
    rf"(?:(?<=\w)\s)?(?P<about>{_phrases(tables.ABOUT)})?(?P<article>(?<=\w)\san?)?\s$",
    re.IGNORECASE,
)
#: bounds that are prepositions too: "over a $2bn loan"
_PREPOSITIONS = frozenset({"over", "above", "under", "below"})
#: what is had or held over something, up to "over": "talks with Peru were held"
_DISPUTED = re.compile(
    rf"\b(?i:{tables.DISPUTES})"
    rf"(?:\s(?:(?:the|an?|its|his|her|their|our)\s[\w'-]+|[A-Z][\w.'-]*|{tables.DISPUTED})){{0,7}}"
    r"(?<!\bof|\bto|\bby)(?<!\bwith)(?<!\bamong)(?<!\bbetween)(?<!\bagainst)\s$"
)
_AFTER = re.compile(
    r"(?P<low>\s(?:or|and)\s(?:more|above|higher|up)\b|[ -]plus\b|\+)"
    r"|(?P<high>\s(?:or|and)\s(?:less|below|under|lower)\b)|(?P<about>\sor\sso\b)"
)
_unit = (
    rf"(?:{alternatives(tables.RATE_UNITS.split())})"
    r"(?!\w|\s(?:ago|earlier|before|later|after|old)\b)"
)
_RATE = re.compile(
    rf"(?:\s(?:an?|each|every)\s|-an?-|/)(?P<unit>{_unit})"
    rf"|\sper\s(?:(?P<measure>{_unit})|(?P<thing>[a-z]{{2,20}}))"
    rf"|\s(?P<adverb>{alternatives(tables.RATE_ADVERBS)})(?!\w)"
)


class Bound(NamedTuple):
    """Words that qualify a sum: offsets in code points, end exclusive."""

    start: int
    end: int
    #: which end of an open range the sum is; None if it is one only about
    side: Literal["low", "high"] | None
    about: bool


def bounds(text: str, start: int, end: int) -> list[Bound]:
    """Give the words beside a sum that make it an open bound, or approximate."""
    before = _BEFORE.search(text, max(0, start - _WINDOW), start)
    if before and _is_preposition(text, before):
        before = None
    after = _AFTER.match(text, end)
    return [
        Bound(
            match.start(),
            match.start() + len(match.group().rstrip()),
            _side(match),
            bool(match["about"]),
        )
        for match in (before, after)
        if match and any(match.groups())
    ]


def _is_preposition(text: str, match: re.Match[str]) -> bool:
    """Whether "over" and the like tell no bound, but what something is about."""
    word = (match["low"] or match["high"] or "").lower()
    if word not in _PREPOSITIONS:
        return False
    start = match.start()
    disputed = word == "over" and _DISPUTED.search(text, max(0, start - 3 * _WINDOW), start)
    return bool(match["article"] or disputed)


def _side(match: re.Match[str]) -> Literal["low", "high"] | None:
    if match["low"]:
        return "low"
    return "high" if match["high"] else None


class Rate(NamedTuple):
    """The words that make a sum a rate, and what it is paid for: "year"."""

    start: int
    end: int
    unit: str


def rate_at(text: str, offset: int) -> Rate | None:
    """Give the rate that begins at an offset: "a barrel", "per head", "annually"."""
    match = _RATE.match(text, offset)
    if match is None:
        return None
    start = match.start() + (match.group()[0] in " \n-/")
    adverb = match["adverb"]
    unit = (
        tables.RATE_ADVERBS[adverb]
        if adverb
        else match["unit"] or match["measure"] or match["thing"]
    )
    return Rate(start, match.end(), unit)
