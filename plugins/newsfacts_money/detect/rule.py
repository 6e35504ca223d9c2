"""What a rule for sums is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from newsfacts_money.detect.passage import Passage
from newsfacts_money.lexicon.codes import Codes


@attrs.frozen(kw_only=True)
class Mark:
    """A sign, code or noun of a currency; offsets in code points, end exclusive."""

    start: int
    #: where the figure begins if it follows the mark
    end: int
    text: str
    #: ISO 4217 codes that it may denote, likeliest first
    codes: Codes
    #: whether letters beside a symbol selected one of its codes
    explicit: bool = False
    #: whether a figure after it must clearly be an amount, because it has other meanings
    ambiguous: bool = False
    #: the scale that a letter before a code gives: "million" of "MEUR"
    scale: str = ""


@attrs.frozen
class Rule:
    """A way of marking a quantity as a sum.

    Args:
        name: as facts carry it.
        example: a sum that it recognises.
        marks: finds the marks of currency in a passage that may have a quantity beside them.
    """

    name: str
    example: str
    marks: Callable[[Passage], Iterator[Mark]]
