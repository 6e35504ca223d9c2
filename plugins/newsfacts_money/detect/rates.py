"""Units that make a sum a rate: "$50 a barrel", "£9 per head", "$5 annually"."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts.reading import alternatives, expression
from newsfacts_money.lexicon import context

_unit = (
    rf"(?:{alternatives(context.RATE_UNITS.split())})"
    r"(?!\w|\s(?:ago|earlier|before|later|after|old)\b)"
)
_RATE = expression(
    rf"(?:\s(?:an?|each|every)\s|-an?-|/)(?P<unit>{_unit})"
    rf"|\sper\s(?:(?P<measure>{_unit})|(?P<thing>[a-z]{{2,20}}))"
    rf"|\s(?P<adverb>{alternatives(context.RATE_ADVERBS)})(?!\w)"
)


class Rate(NamedTuple):
    """The words that make a sum a rate; offsets in code points, end exclusive."""

    start: int
    end: int
    #: "year", "barrel"
    unit: str


def rate_at(text: str, offset: int) -> Rate | None:
    """Give the rate that begins at an offset, or None.

    Example:
        >>> rate_at("It rose to $50 a barrel.", 14)
        Rate(start=15, end=23, unit='barrel')
    """
    match = _RATE.match(text, offset)
    if match is None:
        return None
    start = match.start() + (match.group()[0] in " \n-/")
    adverb = match["adverb"]
    unit = (
        context.RATE_ADVERBS[adverb]
        if adverb
        else match["unit"] or match["measure"] or match["thing"]
    )
    return Rate(start, match.end(), unit)
