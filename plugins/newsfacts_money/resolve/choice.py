"""The currency chosen for a candidate sum."""

from __future__ import annotations

import attrs

from newsfacts import Basis
from newsfacts_money.lexicon.codes import Codes


@attrs.frozen(kw_only=True)
class Choice:
    """A currency, and why it was chosen."""

    #: ISO 4217; None if it stays unresolved
    currency: str | None
    #: the codes it was chosen from, the chosen one first
    codes: Codes
    basis: Basis

    @property
    def is_tentative(self) -> bool:
        """Whether no evidence in or around the text led to the choice."""
        return self.basis in ("default", "unknown")


def choose(code: str, codes: Codes, basis: Basis) -> Choice:
    """Choose one of the codes."""
    rest = tuple(other for other in codes if other != code)
    return Choice(currency=code, codes=(code, *rest), basis=basis)
