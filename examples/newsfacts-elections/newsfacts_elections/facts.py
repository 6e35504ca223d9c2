"""What is read: results of elections."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

import attrs

import newsfacts

#: who has won; None where only a figure is told
Outcome = Literal["won", "lost"]

#: how sure a result is: as polls or a conditional have it, as exit polls and projections have it,
#: counted in part, or told outright
ResultStatus = Literal["forecast", "projected", "partial", "final"]


@attrs.frozen(kw_only=True)
class ElectionResult(newsfacts.Fact):
    """What a party or a candidate got in an election; the span is the figure, or else the verb."""

    kind: ClassVar[str] = "election-result"

    #: the party or the candidate; None where the text leaves it open
    contender: newsfacts.Mention | None = None
    outcome: Outcome | None = None
    #: share of the vote, in percent
    share: Decimal | None = None
    #: seats, and how many there are
    seats: Decimal | None = None
    seats_in_all: Decimal | None = None
    #: where the election was held
    place: newsfacts.Mention | None = None
    #: when
    date: newsfacts.TimeExpression | None = None
    status: ResultStatus = "final"

    @property
    def label(self) -> str:
        """The contender, and what it got."""
        name = self.contender.name if self.contender else "?"
        if self.share is not None:
            return f"{name}: {self.share} %"
        if self.seats is not None:
            return f"{name}: {self.seats} seats"
        return f"{name}: {self.outcome}"
