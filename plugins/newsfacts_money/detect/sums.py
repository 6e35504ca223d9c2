"""All candidate sums of a text: those of signs and of nouns, merged."""

from __future__ import annotations

import re

import attrs

from newsfacts.reading import Tokens, parse_number
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.named_sums import named_sums
from newsfacts_money.detect.passage import Passage
from newsfacts_money.detect.quantities import Quantity
from newsfacts_money.detect.ranges import may_join, spread
from newsfacts_money.detect.signed_sums import signed_sums

_JOINT = re.compile(r" ?[-–—] ?|\s(?:to|and)\s")
_MINOR_JOINT = re.compile(r"\s(?:and\s)?")
_HUNDREDTHS = range(1, 100)


def find_sums(text: str, tokens: Tokens, region: str | None) -> list[Candidate]:
    """Give the candidate sums of a plain text, in order and without overlaps.

    Args:
        text: the plain text.
        tokens: its tokens.
        region: ISO 3166 code of the outlet's country.
    """
    passage = Passage(text=text, tokens=tokens, region=region)
    found: list[Candidate] = []
    # the first of two that overlap is the whole sum: "$10 dollars", "5 euro cents"
    both = (*signed_sums(passage), *named_sums(passage))
    for candidate in sorted(both, key=lambda candidate: (candidate.start, -candidate.end)):
        if not found or candidate.start >= found[-1].end:
            joined = _joined(text, found[-1], candidate) if found else None
            if joined:
                found[-1] = joined
            else:
                found.append(candidate)
    return found


def _joined(text: str, first: Candidate, second: Candidate) -> Candidate | None:
    """Join two neighbours into one sum: "$5 million to $10 million", "3 dollars 50 cents"."""
    if len(first.quantities) != 1 or len(second.quantities) != 1:
        return None
    between = text[first.end : second.start]
    if not any(code in second.codes for code in first.codes):
        return None
    if first.minor == second.minor:
        return _range(text, first, second) if _JOINT.fullmatch(between) else None
    if second.minor and _MINOR_JOINT.fullmatch(between):
        return _with_minor_units(first, second)
    return None


def _range(text: str, first: Candidate, second: Candidate) -> Candidate | None:
    if first.codes != second.codes:
        return None
    joint = text[first.end : second.start]
    ends = spread(first.quantities[0], second.quantities[0])
    if not ends or not may_join(text, first.start, joint):
        return None
    return attrs.evolve(first, end=second.end, quantities=ends)


def _with_minor_units(first: Candidate, second: Candidate) -> Candidate | None:
    units, hundredths = first.quantities[0], second.quantities[0]
    if hundredths.value not in _HUNDREDTHS or units.value != units.value.to_integral_value():
        return None
    figure = f"{units.value:f}.{int(hundredths.value):02}"
    value = parse_number(figure)
    if value is None:
        return None
    quantity = Quantity(units.start, hundredths.end, figure, "", value)
    return attrs.evolve(first, end=second.end, quantities=(quantity,))
