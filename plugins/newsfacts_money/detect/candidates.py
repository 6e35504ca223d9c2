"""Candidate sums: text spans with quantities, before their currency is resolved."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

from newsfacts.reading import shortest_decimal
from newsfacts_money.detect.quantities import Quantity
from newsfacts_money.lexicon.codes import Codes

_HUNDREDTH = -2


@attrs.frozen(kw_only=True)
class Candidate:
    """A sum whose currency is not resolved yet; offsets in code points, end exclusive."""

    start: int
    end: int
    #: none for a vague sum, two for a range
    quantities: tuple[Quantity, ...]
    #: ISO 4217 codes that the sign or noun may denote, likeliest first
    codes: Codes
    #: why the sum's own words denote the first of them; None if context has to decide
    basis: Literal["explicit", "demonym"] | None = None
    #: whether no code may be chosen by default
    undecided: bool = False
    #: whether the quantities are in minor units
    minor: bool = False
    #: the rule that found it
    rule: str

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The exact amounts, in units of the currency."""
        values = (quantity.value for quantity in self.quantities)
        return tuple(_hundredths(value) if self.minor else value for value in values)


def _hundredths(value: Decimal) -> Decimal:
    sign, digits, exponent = value.as_tuple()
    return shortest_decimal(Decimal((sign, digits, int(exponent) + _HUNDREDTH)))
