"""Sums that convert others: "20bn rupees ($450m; £240m)", "$4, or three euros"."""

from __future__ import annotations

import re

from newsfacts_money.circulation import Codes
from newsfacts_money.currency import Choice, Resolver, by_conversion
from newsfacts_money.sums import Sum

_OPENS = re.compile(r" ?[(\[](?:(?:about|around|or|roughly|nearly|approximately|some|=|~) ?){0,2}")
_GOES_ON = re.compile(r"[;,:/] ?(?:or )?| or ")
_OR = re.compile(r", or (?:(?:about|around|roughly|nearly|some) )?")
_CLOSES = re.compile(r"[)\];,:/]| or ")
_COMMA = re.compile(r"[,.;)]|\s(?:an?|per)\s|$")


def conversions(text: str, sums: list[Sum]) -> dict[int, int]:
    """Give for the sums that may convert another one, by index, the index of that one."""
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


def currencies(sums: list[Sum], resolver: Resolver, links: dict[int, int]) -> list[Choice]:
    """Decide on the currency of each sum.

    Of two that convert each other the surer one decides on the other. What a conversion or a named
    country decides holds for all sums of the text with the same sign that nothing else decides on.
    """
    choices = [resolver.resolve(read) for read in sums]
    for inner, outer in links.items():
        sure, open_ = (outer, inner) if len(choices[outer].candidates) == 1 else (inner, outer)
        choices[open_] = by_conversion(sums[open_], choices[open_], sums[sure], choices[sure])
    decided: dict[Codes, Choice] = {}
    for basis in ("conversion", "institution"):
        for read, choice in zip(sums, choices, strict=True):
            if choice.basis == basis:
                decided.setdefault(read.codes, choice)
    return [
        decided.get(read.codes, choice) if choice.basis in ("default", "unknown") else choice
        for read, choice in zip(sums, choices, strict=True)
    ]
