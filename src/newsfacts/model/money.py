"""Sums of money and percentages."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import (
    all_match,
    is_finite,
    matches,
    maybe,
    maybe_finite,
    one_of,
    refused,
)
from newsfacts.model.fact import Fact

#: reasons for choosing a currency, the most reliable first; "unknown" if nothing decides
Basis = Literal[
    "explicit", "demonym", "conversion", "dateline", "institution", "source", "region", "default",
    "unknown",
]  # fmt: skip

_CODE = "[A-Z]{3}"
_currency = matches(_CODE, "ISO 4217 code")


def _maybe_sum(instance: object, attribute: attrs.Attribute[Money | None], value: object) -> None:
    if value is not None and not isinstance(value, Money):
        raise refused(instance, attribute.name, value, "is not of type Money")


@attrs.frozen(kw_only=True)
class Money(Fact):
    """A sum of money, in units of its currency (never in cents).

    It has an ``amount``; or ``low`` and ``high`` for a range, with only one of them for an open
    bound ("more than $5 million" has a low); or none of the three if it is ``vague`` ("millions of
    dollars"). Numbers have at most 100 digits before and after the decimal point.

    Raises:
        FactError: none or several of these are set, the range is reversed, a number is too long,
            or the currency is not an ISO 4217 code.
    """

    kind: ClassVar[str] = "money"

    amount: Decimal | None = attrs.field(default=None, validator=maybe_finite)
    low: Decimal | None = attrs.field(default=None, validator=maybe_finite)
    high: Decimal | None = attrs.field(default=None, validator=maybe_finite)
    #: ISO 4217 code; None if nothing in the text decides, rather than a guess
    currency: str | None = attrs.field(default=None, validator=_currency)
    #: ISO 4217 codes that the words allow, the likeliest first
    candidates: tuple[str, ...] = attrs.field(
        default=(), validator=all_match(_CODE, "ISO 4217 code")
    )
    #: reason for the currency
    basis: Basis = attrs.field(default="unknown", validator=one_of(Basis))
    #: whether "about", "nearly" or the like precedes it
    approximate: bool = False
    #: whether the sum has no number
    vague: bool = False
    #: unit or period of a rate: "year", "barrel"
    per: str | None = None
    #: the sum that this one, in brackets, converts
    converted_from: Money | None = attrs.field(default=None, validator=_maybe_sum)

    def __attrs_post_init__(self) -> None:
        ranged = self.low is not None or self.high is not None
        if (self.amount is not None) + ranged + self.vague != 1:
            why = "has either an amount, or low and high, or is vague"
            raise refused(self, "amount", self.amount, why)
        if self.low is not None and self.high is not None and self.high < self.low:
            raise refused(self, "high", self.high, f"is below low, {self.low}")

    @property
    def label(self) -> str:
        """The sum and its currency: "43000000 USD", "5-10 EUR", ">= 5 USD"."""
        currency = self.currency or "?"
        if self.vague:
            return f"? {currency}"
        if self.amount is not None:
            return f"{self.amount:f} {currency}"
        if self.low is not None and self.high is not None:
            return f"{self.low:f}-{self.high:f} {currency}"
        bound = f">= {self.low:f}" if self.low is not None else f"<= {self.high:f}"
        return f"{bound} {currency}"


@attrs.frozen(kw_only=True)
class Percentage(Fact):
    """A percentage, and the sum that it is a share of, if the text gives one."""

    kind: ClassVar[str] = "percentage"

    #: 0.2 for "0.2 percent"
    value: Decimal = attrs.field(validator=is_finite)
    #: the sum that it is a share of
    of: Money | None = attrs.field(default=None, validator=maybe(Money))

    @property
    def label(self) -> str:
        """The percentage, and the sum that it is a share of."""
        return f"{self.value:f}%" + (f" of {self.of.label}" if self.of else "")
