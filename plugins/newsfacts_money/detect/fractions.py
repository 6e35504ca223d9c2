"""Shares in words: "a third of the $5 million", "one in five voters"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from newsfacts.reading import Tokens, alternatives, expression, parse_number
from newsfacts_money.detect.percentages import PercentageCandidate

_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10,
}  # fmt: skip
_COUNTS = "two three four five six seven eight nine".split()
_parts, _counts = alternatives(_PARTS), alternatives(_COUNTS)
#: words that a share in words ends or begins with
_ANCHORS = frozenset(
    {*_PARTS, *(f"{part}s" for part in _PARTS), "one", "two", "three"}
    | {"one-half", "one-third", "two-thirds", "one-quarter", "three-quarters", "one-fifth"}
)
_OF = expression(
    rf"(?<![\w-])(?:(?:an?|one|(?P<count>{_counts}))[ -](?P<part>{_parts})s?|(?P<half>half))$",
    re.IGNORECASE,
)
_IN = expression(
    rf"(?P<some>one|two|three) in (?P<all>{alternatives((*_COUNTS, 'ten', 'twenty', 'fifty'))})"
    r"(?![\w-])(?!\s(?:years?|months?|weeks?|days?|hours?|minutes?|seasons?|games?|matches))",
    re.IGNORECASE,
)
#: what may precede "one in five", unlike "the last one in five years"
_BEFORE_IN = expression(
    r"(?:^|[.,;:(\"“'\n] ?|\b(?:about|around|nearly|almost|roughly|some|than|only|just|while|that"
    r"|and|but|show|found) )$",
    re.IGNORECASE,
)
_LONGEST = 16
#: decimals of a share that has no exact value
_PLACES = Decimal("0.01")


def find_fractions(text: str, tokens: Tokens) -> Iterator[PercentageCandidate]:
    """Yield the shares in words of a plain text: of something, and of a number of things.

    Args:
        text: the plain text.
        tokens: its tokens.
    """
    for i in tokens.find(_ANCHORS):
        following = tokens.texts[i + 1] if i + 1 < len(tokens) else ""
        if following not in ("of", "in"):
            continue
        start, end, _ = tokens[i]
        if following == "of":
            match = _OF.search(text, max(0, end - _LONGEST), end)
            whole = _PARTS[(match["part"] or match["half"]).lower()] if match else 0
            count = parse_number((match["count"] if match else None) or "one")
            if match and count is not None and count < whole:
                yield PercentageCandidate(*match.span(), _share(count, whole), "fraction")
            continue
        share = _IN.match(text, start)
        if share and _BEFORE_IN.search(text, max(0, start - _LONGEST), start):
            some, whole_ = parse_number(share["some"]), parse_number(share["all"])
            if some is not None and whole_ is not None and some < whole_:
                yield PercentageCandidate(*share.span(), _share(some, int(whole_)), "one-in")


def _share(count: Decimal, whole: int) -> Decimal:
    value = count * 100 / whole
    exact = value.quantize(_PLACES)
    return value.normalize() + 0 if value == value.to_integral_value() else exact
