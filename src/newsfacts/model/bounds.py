"""Limits on the size of a fact, so that every operation on it is fast."""

from __future__ import annotations

import math
from decimal import Decimal

#: maximum number of digits before the decimal point, and of digits after it
DIGITS = 100
#: maximum nesting depth of a fact, counting referenced facts, tuples and attrs values; comparing,
#: hashing and copying facts is recursive
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
