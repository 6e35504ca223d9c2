"""Whether two amounts may be the same sum in two currencies, by the range of exchange rates."""

from __future__ import annotations

import functools
import math
from decimal import Context, Decimal

from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.lexicon import exchange_rates

#: enough digits to compare two ratios
_CONTEXT = Context(prec=28)
_RATES = {code: (Decimal(low), Decimal(high)) for code, (low, high) in exchange_rates.RATES.items()}


def may_convert(first: Candidate, code: str | None, second: Candidate, partner: str | None) -> bool:
    """Whether two sums in two currencies may be equal; they may where a rate is not known.

    Args:
        first: a sum.
        code: its currency.
        second: another sum.
        partner: the currency of that.
    """
    if code is None or partner is None or code == partner:
        return False
    known = code in _RATES and partner in _RATES
    return not known or fits(first, code, second, partner)


def fits(first: Candidate, code: str, second: Candidate, partner: str) -> bool:
    """Whether two sums in two currencies are equal at a rate within the known range."""
    if code == partner or code not in _RATES or partner not in _RATES:
        return False
    if not first.values or not second.values:
        return True
    (low, high), (partner_low, partner_high) = _RATES[code], _RATES[partner]
    here, there = first.values[0], second.values[0]
    return (
        _product(low, there) <= _product(here, partner_high)
        and _product(here, partner_low) <= _product(high, there)
    )  # fmt: skip


def _product(first: Decimal, second: Decimal) -> Decimal:
    return _CONTEXT.multiply(first, second)


def deviation(first: Candidate, code: str, second: Candidate, partner: str) -> float:
    """Give how far the rate of two sums is from the middle of the known range, as a logarithm.

    It is 0 if an amount or a rate is not known.
    """
    if not (first.values and second.values and partner in _RATES and code in _RATES):
        return 0
    rate = float(first.values[0]) / float(second.values[0] or 1)
    middle = _middle(code) / _middle(partner)
    return abs(math.log(max(rate, 1e-9) / middle))


@functools.cache
def _middle(code: str) -> float:
    low, high = _RATES[code]
    return math.sqrt(float(low) * float(high))
