"""Sums that convert others: "20bn rupees ($450m; £240m)", "$4, or three euros"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.lexicon.codes import Codes
from newsfacts_money.resolve.choice import Choice, choose
from newsfacts_money.resolve.equivalence import deviation, fits
from newsfacts_money.resolve.resolver import Resolver

_OPENS = re.compile(r" ?[(\[](?:(?:about|around|or|roughly|nearly|approximately|some|=|~) ?){0,2}")
_GOES_ON = re.compile(r"[;,:/] ?(?:or )?| or ")
_OR = re.compile(r", or (?:(?:about|around|roughly|nearly|some) )?")
_CLOSES = re.compile(r"[)\];,:/]| or ")
_COMMA = re.compile(r"[,.;)]|\s(?:an?|per)\s|$")
#: how much closer to the middle of its range (as a logarithm) a rate must be for a less likely
#: currency to be preferred
_CLOSER = 1.5


def find_conversions(text: str, sums: Sequence[Candidate]) -> dict[int, int]:
    """Map the index of each sum that may convert another to the index of that one."""
    found: dict[int, int] = {}
    for i in range(1, len(sums)):
        outer, inner = found.get(i - 1, i - 1), sums[i]
        between = text[sums[i - 1].end : inner.start]
        bracketed = _OPENS if outer == i - 1 else _GOES_ON
        if (bracketed.fullmatch(between) and _CLOSES.match(text, inner.end)) or (
            outer == i - 1 and _OR.fullmatch(between) and _COMMA.match(text, inner.end)
        ):
            found[i] = outer
    return found


def resolve_all(
    sums: Sequence[Candidate], resolver: Resolver, conversions: Mapping[int, int]
) -> list[Choice]:
    """Choose the currency of each sum.

    Of two sums that convert each other, the unambiguous one decides on the other. A choice based on
    a conversion or an institution extends to all sums of the text with the same sign for which
    there is no other evidence.
    """
    choices = [resolver.resolve(candidate) for candidate in sums]
    for inner, outer in conversions.items():
        sure, open_ = (outer, inner) if len(choices[outer].codes) == 1 else (inner, outer)
        choices[open_] = _by_conversion(sums[open_], choices[open_], sums[sure], choices[sure])
    decided: dict[Codes, Choice] = {}
    for basis in ("conversion", "institution"):
        for candidate, choice in zip(sums, choices, strict=True):
            if choice.basis == basis:
                decided.setdefault(candidate.codes, choice)
    return [
        decided.get(candidate.codes, choice) if choice.is_tentative else choice
        for candidate, choice in zip(sums, choices, strict=True)
    ]


def _by_conversion(
    candidate: Candidate, choice: Choice, other: Candidate, partner: Choice
) -> Choice:
    """Choose the currency of a sum by the sum that converts it, at a plausible exchange rate.

    The choice stays if it fits, if no code fits, or if there is only one code.
    """
    if len(choice.codes) == 1 or partner.currency is None:
        return choice
    currency = partner.currency
    fitting = tuple(code for code in choice.codes if fits(candidate, code, other, currency))
    if not fitting or (choice.currency in fitting and not choice.is_tentative):
        return choice
    deviations = [deviation(candidate, code, other, currency) for code in fitting]
    least = deviations.index(min(deviations))
    code = fitting[least] if deviations[0] - deviations[least] > _CLOSER else fitting[0]
    return choice if code == choice.currency else choose(code, choice.codes, "conversion")
