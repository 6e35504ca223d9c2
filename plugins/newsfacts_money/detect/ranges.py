"""Ranges of two figures, as opposed to changes from one to another."""

from __future__ import annotations

import re

from newsfacts.reading import expression
from newsfacts_money.detect.quantities import Quantity
from newsfacts_money.lexicon.context import CHANGE

_WINDOW = 40
#: before a sum, they make "to" lead to another one: "rose 5 cents to $12"
_CHANGE = expression(rf"\b(?:{CHANGE})(?:\s[\w-]+){{0,2}}\s$", re.IGNORECASE)
_RANGE = re.compile(r"\b(?:rang\w+|anywhere|anything|var\w+)\sfrom\s$", re.IGNORECASE)
#: the same words anywhere in the clause before "from"
_CHANGED = expression(rf"\b(?:{CHANGE})\b[^.;]*$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s|roughly\s)?$", re.IGNORECASE)


def may_join(text: str, start: int, joint: str) -> bool:
    """Whether a joint makes a range of two sums, the first of which begins at an offset."""
    before = max(0, start - _WINDOW)
    if joint.strip() == "and":
        return bool(_BETWEEN.search(text, before, start))
    if joint.strip() == "to":
        if _RANGE.search(text, before, start):
            return True
        from_ = _FROM.search(text, before, start)
        if from_:
            return not _CHANGED.search(text, max(0, start - 2 * _WINDOW), from_.start())
        return not _CHANGE.search(text, before, start)
    return True


def spread(first: Quantity, second: Quantity) -> tuple[Quantity, ...]:
    """Give the two quantities as a range, or nothing if the second is not higher.

    The first takes the scale of the second ("$5-10 million") unless that would make it the higher
    one ("$500 to $1 million").
    """
    for low in (first.scaled_like(second), first):
        if low.value < second.value:
            return low, second
    return ()
