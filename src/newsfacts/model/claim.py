"""Who said what."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import all_are, filled, maybe, one_of
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.fact import Fact
from newsfacts.model.span import Span
from newsfacts.model.time import TimeExpression

#: whether the words are the speaker's own, in part, or reported
ClaimType = Literal["direct", "mixed", "indirect"]


@attrs.frozen(kw_only=True)
class Claim(Fact):
    """Something that somebody is said to have said; its span reaches over the whole content.

    Raises:
        FactError: it has no content.
    """

    kind: ClassVar[str] = "claim"

    type: ClaimType = attrs.field(validator=one_of(ClaimType))
    #: what is claimed, in pieces where the quotation is split; quotation marks and "that" included
    content: tuple[Span, ...] = attrs.field(validator=filled(Span))
    #: the words that attribute it: "said", "according to"
    cue: tuple[Span, ...] = attrs.field(default=(), validator=all_are(Span))
    #: the words that name who claims it
    source: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    #: who is told
    addressee: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    #: when it was said
    said: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: "did not say", "denied"
    negated: bool = False

    @property
    def speaker(self) -> Entity | None:
        """Who claims it, if that is resolved."""
        return self.source.entity if self.source else None

    @property
    def text(self) -> str:
        """The content in one piece, split quotations joined by a blank."""
        return " ".join(piece.text for piece in self.content)

    @property
    def label(self) -> str:
        """The speaker's name, or the words that name the source."""
        return self.source.name if self.source else "?"

    def _brief(self) -> str:
        cue = " … ".join(piece.text for piece in self.cue)
        type_ = f"{self.type}, negated" if self.negated else self.type
        return f"{type_}, {' '.join(filter(None, (self.label, cue)))}: {self.text}"
