"""Words that make a sum a bound or an approximation: "more than", "about", "or so"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsfacts.reading import expression
from newsfacts_money.lexicon import context

_WINDOW = 32


def _phrases(words: str) -> str:
    return "|".join(phrase.strip().replace(" ", r"\s") for phrase in words.split("|"))


_BEFORE = expression(
    rf"(?<![\w-])(?:(?P<low>{_phrases(context.LOW)})|(?P<high>{_phrases(context.HIGH)}))?"
    rf"(?:(?<=\w)\s)?(?P<about>{_phrases(context.ABOUT)})?(?P<article>(?<=\w)\san?)?\s$",
    re.IGNORECASE,
)
#: bounds that may also be prepositions: "talks over a $2bn loan"
_PREPOSITIONS = frozenset({"over", "above", "under", "below"})
#: talks or a dispute, up to the "over" that introduces its topic: "talks with Peru were held over"
_DISPUTED = expression(
    rf"\b(?i:{context.DISPUTES})"
    rf"(?:\s(?:(?:the|an?|its|his|her|their|our)\s[\w'-]+|[A-Z][\w.'-]*|{context.DISPUTED})){{0,7}}"
    r"(?<!\bof|\bto|\bby)(?<!\bwith)(?<!\bamong)(?<!\bbetween)(?<!\bagainst)\s$"
)
_AFTER = re.compile(
    r"(?P<low>\s(?:or|and)\s(?:more|above|higher|up)\b|[ -]plus\b|\+)"
    r"|(?P<high>\s(?:or|and)\s(?:less|below|under|lower)\b)|(?P<about>\sor\sso\b)"
)


class Bound(NamedTuple):
    """Words that qualify a sum; offsets in code points, end exclusive."""

    start: int
    end: int
    #: whether the sum is a lower or an upper bound; None if it is only approximate
    side: Literal["low", "high"] | None
    approximate: bool


def bounds(text: str, start: int, end: int) -> list[Bound]:
    """Give the words beside a sum that make it a bound or an approximation."""
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
    """Whether "over" or the like is a preposition, not a bound."""
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
