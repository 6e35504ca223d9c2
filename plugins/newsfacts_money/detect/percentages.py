"""Percentages, and the sums that they are shares of: "0.2 percent", "12%", "53 per cent"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from newsfacts import Money
from newsfacts.reading import Reading, Tokens, shortest_decimal
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.quantities import Quantity, quantity_before

_WORDS = frozenset({"percent", "pct", "cent", "percentage", "basis"})
#: units of two words -> number of zeros by which a hundredth is meant
_POINTS = {"percentage": 0, "basis": -2}
_POINT = re.compile(r"[ \n-]points?\b")
_SIGN = re.compile("%")
_WORD = re.compile(r"[ \n-](?:per[ \n-])?$")
_RANGE = re.compile(r"(?: ?[-–—] ?| to | and | or )$")
_YEAR = re.compile(r"[12]\d{3}")
_MINUS = re.compile(r"(?<![\w.%)-])[-−]$")
_WIDEST = 5
#: between a percentage and its whole: " of the total "
_OF = re.compile(r"\sof\s(?:[\w'-]{1,20}\s){0,4}")
#: between the start of a sentence and the whole of later percentages
_OF_BEFORE = re.compile(r"[\"'“(]{0,2}(?:Of|Out of)\s(?:[\w'-]{1,20}\s){0,2}")
_LONGEST_OF = 80


class PercentageCandidate(NamedTuple):
    """A percentage before its whole is known; offsets in code points, end exclusive."""

    start: int
    end: int
    value: Decimal
    #: "percent" or "points", or "range" for the lower end of a range
    rule: str


def find_percentages(
    text: str, tokens: Tokens, sums: Sequence[Candidate]
) -> list[PercentageCandidate]:
    """Give the percentages of a plain text, in order.

    A range gives one for each end, the first without the sign.

    Args:
        text: the plain text.
        tokens: its tokens.
        sums: its candidate sums, in order.
    """
    found: list[PercentageCandidate] = []
    end = 0
    for edge, stop, zeros in sorted(_signs(text, tokens)):
        last = quantity_before(text, edge)
        if last is None or last.start < end:
            continue
        joint = _RANGE.search(text, max(0, last.start - _WIDEST), last.start)
        first = quantity_before(text, joint.start()) if joint else None
        if first and first.start >= end and _is_bare(first, sums):
            found.append(_candidate(text, first, first.end, "range", zeros or 0))
        rule = "percent" if zeros is None else "points"
        found.append(_candidate(text, last, stop, rule, zeros or 0))
        end = stop
    return found


def _is_bare(quantity: Quantity, sums: Sequence[Candidate]) -> bool:
    """Whether a number may share the next one's sign: it is no sum, no year and has no scale."""
    before = bisect_left(sums, quantity.end, key=_start) - 1
    counted = before >= 0 and sums[before].end > quantity.start
    return not (counted or quantity.scale or _YEAR.fullmatch(quantity.figure))


def _signs(text: str, tokens: Tokens) -> Iterator[tuple[int, int, int | None]]:
    """Give the end of the number before each sign, the end of the sign, and the zeros of points."""
    for match in _SIGN.finditer(text):
        yield match.start() - (text[match.start() - 1 : match.start()] == " "), match.end(), None
    for i in tokens.find(_WORDS):
        token = tokens[i]
        zeros = _POINTS.get(token.text.lower())
        if zeros is not None:
            point = _POINT.match(text, token.end)
            if point and text[token.start - 1 : token.start] in (" ", "-", "\n"):
                yield token.start - 1, point.end(), zeros
            continue
        gap = _WORD.search(text, max(0, token.start - _WIDEST), token.start)
        if gap and ("per" in gap.group()) == (token.text.lower() == "cent"):
            yield gap.start(), token.start + len(token.text), None


def _candidate(
    text: str, quantity: Quantity, end: int, rule: str, zeros: int
) -> PercentageCandidate:
    minus = _MINUS.search(text, max(0, quantity.start - _WIDEST), quantity.start)
    value = shortest_decimal(quantity.value.scaleb(zeros)) if zeros else quantity.value
    if minus:
        return PercentageCandidate(minus.start(), end, value.copy_negate(), rule)
    return PercentageCandidate(quantity.start, end, value, rule)


def whole_of(
    reading: Reading, percentage: PercentageCandidate, money: Sequence[Money]
) -> Money | None:
    """Give the sum that a percentage is a share of, if its sentence says so.

    Args:
        reading: the reading of the text.
        percentage: one of its percentages.
        money: its sums, in order.
    """
    text = reading.plain
    after = bisect_left(money, percentage.end, key=_span_start)
    if after < len(money) and _matches(_OF, text, percentage.end, money[after]):
        return money[after]
    sentence = reading.sentence_at(percentage.start)
    first = bisect_left(money, sentence.start, key=_span_start) if sentence else after
    if sentence and first < after and _matches(_OF_BEFORE, text, sentence.start, money[first]):
        return money[first]
    return None


def _matches(pattern: re.Pattern[str], text: str, start: int, money: Money) -> bool:
    end = _span_start(money)
    return end - start <= _LONGEST_OF and bool(pattern.fullmatch(text, start, end))


def _span_start(money: Money) -> int:
    return money.span.start


def _start(candidate: Candidate) -> int:
    return candidate.start
