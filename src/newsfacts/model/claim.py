"""Who said what."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import all_are, filled, maybe, one_of
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.fact import Fact
from newsfacts.model.span import Span
from newsfacts.model.time import TimeExpression

#: whether the content is quoted in full, quoted in part, or reported
ClaimType = Literal["direct", "mixed", "indirect"]


def _is_claim(
    instance: object, attribute: attrs.Attribute[Claim | None], value: Claim | None
) -> None:
    maybe(Claim)(instance, attribute, value)


@attrs.frozen(kw_only=True)
class Claim(Fact):
    """A statement that the article attributes to a source; its span covers the whole content.

    Raises:
        FactError: the content is empty.
    """

    kind: ClassVar[str] = "claim"

    type: ClaimType = attrs.field(validator=one_of(ClaimType))
    #: the claim itself, several spans if the quotation is split; with quotation marks and "that"
    content: tuple[Span, ...] = attrs.field(validator=filled(Span))
    #: the words that attribute the content to the source: "said", "according to"
    cue: tuple[Span, ...] = attrs.field(default=(), validator=all_are(Span))
    #: the words that name the source
    source: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    #: whom the source addresses
    addressee: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    #: when the source said it
    said: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: "did not say", "denied"
    negated: bool = False
    #: the claim inside it: of "the agency said that the mayor denied it", what the mayor denied
    reported: Claim | None = attrs.field(default=None, validator=_is_claim)

    @property
    def speaker(self) -> Entity | None:
        """The entity that the source refers to, if resolved."""
        return self.source.entity if self.source else None

    @property
    def text(self) -> str:
        """The content as one string; the parts of a split quotation are joined by a space."""
        return " ".join(piece.text for piece in self.content)

    @property
    def label(self) -> str:
        """The speaker's name, or the words that name the source."""
        return self.source.name if self.source else "?"

    def _brief(self) -> str:
        cue = " … ".join(piece.text for piece in self.cue)
        type_ = f"{self.type}, negated" if self.negated else self.type
        return f"{type_}, {' '.join(filter(None, (self.label, cue)))}: {self.text}"
