"""A sum as it stands in the text, before its currency is decided."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

from newsfacts.reading import shortest_decimal
from newsfacts_money.circulation import Codes
from newsfacts_money.quantities import Quantity

_HUNDREDTH = -2


@attrs.frozen(kw_only=True)
class Sum:
    """A sum as it stands in the text; offsets in code points, end exclusive."""

    start: int
    end: int
    #: none for a vague sum, two for a range
    quantities: tuple[Quantity, ...]
    #: what the sign or noun allows, the likeliest first
    codes: Codes
    #: whether the sum's own words say which of them; None if they do not
    basis: Literal["explicit", "demonym"] | None = None
    #: whether the first of the codes would be a guess
    undecided: bool = False
    #: whether it is in hundredths
    minor: bool = False
    rule: str

    @property
    def values(self) -> tuple[Decimal, ...]:
        """The numbers, exactly, in units of the currency."""
        values = (quantity.value for quantity in self.quantities)
        return tuple(_hundredths(value) if self.minor else value for value in values)


def _hundredths(value: Decimal) -> Decimal:
    sign, digits, exponent = value.as_tuple()
    return shortest_decimal(Decimal((sign, digits, int(exponent) + _HUNDREDTH)))


def spread(first: Quantity, second: Quantity) -> tuple[Quantity, ...]:
    """Give the two as a range if the second is higher, or nothing.

    The first takes over the scale of the second ("$5-10 million"), unless it would be the higher
    one then ("$500 to $1 million").
    """
    for low in (first.scaled_like(second), first):
        if low.value < second.value:
            return low, second
    return ()
