"""Finds percentages: "0.2 percent", "12%", "53 per cent"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from newsfacts import Money
from newsfacts.reading import Reading, Tokens
from newsfacts_money.quantities import Quantity, quantity_before
from newsfacts_money.sums import Sum

_WORDS = frozenset({"percent", "pct", "cent"})
_SIGN = re.compile("%")
_WORD = re.compile(r"[ \n-](?:per[ \n-])?$")
_RANGE = re.compile(r"(?: ?[-–—] ?| to | and | or )$")
_YEAR = re.compile(r"[12]\d{3}")
_MINUS = re.compile(r"(?<![\w.%)-])[-−]$")
_WIDEST = 5
#: between a percentage and the sum it is a share of: " of the total "
_OF = re.compile(r"\sof\s(?:[\w'-]{1,20}\s){0,4}")
#: between the beginning of a sentence and a sum that later percentages are shares of
_OF_BEFORE = re.compile(r"[\"'“(]{0,2}(?:Of|Out of)\s(?:[\w'-]{1,20}\s){0,2}")
_LONGEST_OF = 80


class Share(NamedTuple):
    """A percentage as it stands in the text: offsets in code points, end exclusive."""

    start: int
    end: int
    value: Decimal
    #: "percent", or "range" for the lower end of one
    rule: str


def shares(text: str, tokens: Tokens, sums: Sequence[Sum]) -> list[Share]:
    """Give the percentages of a plain text, in order.

    Both ends of a range are given, the first without the sign.

    Args:
        text: the plain text.
        tokens: its tokens.
        sums: its sums of money, in order.
    """
    found: list[Share] = []
    end = 0
    for edge, stop in sorted(_signs(text, tokens)):
        last = quantity_before(text, edge)
        if last is None or last.start < end:
            continue
        joint = _RANGE.search(text, max(0, last.start - _WIDEST), last.start)
        first = quantity_before(text, joint.start()) if joint else None
        if first and first.start >= end and _is_bare(first, sums):
            found.append(_share(text, first, first.end, "range"))
        found.append(_share(text, last, stop, "percent"))
        end = stop
    return found


def _is_bare(quantity: Quantity, sums: Sequence[Sum]) -> bool:
    """Whether a number can share the sign of the next: it is no sum, no million and no year."""
    before = bisect_left(sums, quantity.end, key=_start) - 1
    counted = before >= 0 and sums[before].end > quantity.start
    return not (counted or quantity.scale or _YEAR.fullmatch(quantity.figure))


def _signs(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Give where the numbers before the signs end, and where the signs end."""
    for match in _SIGN.finditer(text):
        yield match.start() - (text[match.start() - 1 : match.start()] == " "), match.end()
    for i in tokens.find(_WORDS):
        token = tokens[i]
        gap = _WORD.search(text, max(0, token.start - _WIDEST), token.start)
        if gap and ("per" in gap.group()) == (token.text.lower() == "cent"):
            yield gap.start(), token.start + len(token.text)


def _share(text: str, quantity: Quantity, end: int, rule: str) -> Share:
    minus = _MINUS.search(text, max(0, quantity.start - _WIDEST), quantity.start)
    if minus:
        return Share(minus.start(), end, quantity.value.copy_negate(), rule)
    return Share(quantity.start, end, quantity.value, rule)


def whole_of(reading: Reading, share: Share, money: Sequence[Money]) -> Money | None:
    """Give the sum that a percentage is a share of, if its sentence says so.

    Args:
        reading: of the text.
        share: the percentage.
        money: the sums of the text, in order.
    """
    text = reading.plain
    after = bisect_left(money, share.end, key=_span_start)
    if after < len(money) and _matches(_OF, text, share.end, money[after]):
        return money[after]
    sentence = reading.sentence_at(share.start)
    first = bisect_left(money, sentence.start, key=_span_start) if sentence else after
    if sentence and first < after and _matches(_OF_BEFORE, text, sentence.start, money[first]):
        return money[first]
    return None


def _matches(pattern: re.Pattern[str], text: str, start: int, money: Money) -> bool:
    end = _span_start(money)
    return end - start <= _LONGEST_OF and bool(pattern.fullmatch(text, start, end))


def _span_start(money: Money) -> int:
    return money.span.start


def _start(read: Sum) -> int:
    return read.start
