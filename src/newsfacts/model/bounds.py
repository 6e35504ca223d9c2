"""How much a fact may hold, so that everything that is done with it ends soon."""

from __future__ import annotations

import math
from decimal import Decimal

#: digits that a number has at most before its decimal point, and as many after it
DIGITS = 100
#: levels of a fact at most: the facts that it refers to, tuples and values of attrs within each
#: other; facts compare, hash and are copied recursively
LEVELS = 64

_BEYOND = 10**DIGITS


def is_bounded(number: float | Decimal) -> bool:
    """Whether a number is finite and has no more than :data:`DIGITS` on either side of its point.

    Example:
        >>> [is_bounded(Decimal(text)) for text in ("4.10", "1e99", "1e-100", "1e100", "NaN")]
        [True, True, True, False, False]
    """
    if isinstance(number, Decimal):
        exponent = number.as_tuple().exponent
        return isinstance(exponent, int) and exponent >= -DIGITS and number.adjusted() < DIGITS
    return math.isfinite(number) if isinstance(number, float) else -_BEYOND < number < _BEYOND
