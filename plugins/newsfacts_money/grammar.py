"""Finds the sums of money of a plain text, from their signs and nouns outward."""

from __future__ import annotations

import re

import attrs

from newsfacts.reading import Tokens, parse_number
from newsfacts_money import guards, lexicon
from newsfacts_money.nouns import named_sums
from newsfacts_money.quantities import Quantity
from newsfacts_money.signs import signed_sums
from newsfacts_money.sums import Sum, spread

_JOINT = re.compile(r" ?[-–—] ?|\s(?:to|and)\s")
_WITH_CENTS = re.compile(r"\s(?:and\s)?")
_CENTS = range(1, 100)


def sums(text: str, tokens: Tokens, region: str | None) -> list[Sum]:
    """Give the sums of a plain text, in order; none overlaps another.

    Args:
        text: the plain text.
        tokens: its tokens.
        region: ISO 3166 code of the outlet's country.
    """
    # of two that overlap, the one that begins first is the whole: "$10 dollars", "5 euro cents"
    found: list[Sum] = []
    names = [tokens[i] for i in tokens.find(lexicon.NAMES)]
    glued = [tokens[i] for i in tokens.find(frozenset(), lexicon.GLUED)]
    both = (*signed_sums(text, names, region), *named_sums(text, names, glued, region))
    for read in sorted(both, key=lambda read: (read.start, -read.end)):
        if not found or read.start >= found[-1].end:
            joined = _joined(text, found[-1], read) if found else None
            if joined:
                found[-1] = joined
            else:
                found.append(read)
    return found


def _joined(text: str, first: Sum, second: Sum) -> Sum | None:
    """Give two neighbours as one: "$5 million to $10 million", "3 dollars 50 cents"."""
    if len(first.quantities) != 1 or len(second.quantities) != 1:
        return None
    between = text[first.end : second.start]
    codes = tuple(code for code in first.codes if code in second.codes)
    if not codes:
        return None
    if first.minor == second.minor:
        return _range(text, first, second) if _JOINT.fullmatch(between) else None
    if second.minor and _WITH_CENTS.fullmatch(between):
        return _with_cents(first, second)
    return None


def _range(text: str, first: Sum, second: Sum) -> Sum | None:
    if first.codes != second.codes:
        return None
    joint = text[first.end : second.start]
    ends = spread(first.quantities[0], second.quantities[0])
    if not ends or not guards.may_join(text, first.start, joint):
        return None
    return attrs.evolve(first, end=second.end, quantities=ends)


def _with_cents(first: Sum, second: Sum) -> Sum | None:
    units, cents = first.quantities[0], second.quantities[0]
    if cents.value not in _CENTS or units.value != units.value.to_integral_value():
        return None
    figure = f"{units.value:f}.{int(cents.value):02}"
    value = parse_number(figure)
    if value is None:
        return None
    quantity = Quantity(units.start, cents.end, figure, "", value)
    return attrs.evolve(first, end=second.end, quantities=(quantity,))
