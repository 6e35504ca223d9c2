"""Who said what: attributions are read from the grammar, then linked to their speakers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts import Claim, Document, Entity, Fact, Facts, Mention, TimeExpression
from newsfacts_claims.arguments.assembly import attributions
from newsfacts_claims.attribution import Attribution
from newsfacts_claims.claim_type import claim_type
from newsfacts_claims.link.continuations import with_quotations
from newsfacts_claims.link.speakers import Speakers
from newsfacts_claims.words import Words


@attrs.frozen(kw_only=True)
class ClaimExtractor(newsfacts.Extractor):
    """Extracts who said what: quotations, reported speech, and a mix of both."""

    name: ClassVar[str] = "claims"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[Fact], ...]] = (Claim, Mention, Entity)
    requires: ClassVar[tuple[type[Fact], ...]] = (Entity, Mention, TimeExpression)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: include attitudes that state nothing: praise, criticism, refusals, topics, thoughts
    attitudes: bool = False

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Claims to extract, and quotation marks that enclose none."""
        from newsfacts_claims.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """The meaning of each rule."""
        from newsfacts_claims.meanings import MEANINGS

        return MEANINGS

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Return the claims of a document, in order."""
        mentions, dates = facts.of(Mention), facts.dates
        words = Words(
            document.reading,
            dates=((date.span.start, date.span.end) for date in dates),
            names=((mention.span.start, mention.span.end) for mention in mentions),
            actors=(mention.span.start for mention in mentions if _acts(mention)),
            places=(mention.span.start for mention in mentions if _is_place(mention)),
        )
        cued = attributions(words, attitudes=self.attitudes)
        claims = _Claims(document, Speakers(document, words, mentions), dates)
        return map(claims.claim, with_quotations(words, cued))


def _acts(mention: Mention) -> bool:
    """Whether a mention is of somebody who can speak, rather than of a place or nobody known."""
    return mention.entity is not None and mention.entity.type != "place"


def _is_place(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "place"


class _Claims:
    """Builds claims from attributions, in the order of the text."""

    def __init__(
        self, document: Document, speakers: Speakers, dates: Iterable[TimeExpression]
    ) -> None:
        self._document = document
        self._speakers = speakers
        self._dates = {date.span.start: date for date in dates}

    def claim(self, found: Attribution) -> Claim:
        """Return the claim for an attribution, with the claim nested in it."""
        document, speakers = self._document, self._speakers
        reported = self.claim(found.reported) if found.reported else None
        content = tuple(document.span(*piece) for piece in found.content)
        source = speakers.source(found)
        phrase = document.span(*found.source) if found.source else None
        return Claim(
            span=document.span(content[0].start, content[-1].end),
            rule=found.rule,
            evidence=(phrase,) if phrase and source and phrase != source.span else (),
            type=claim_type(document.reading, found.content),
            content=content,
            cue=(document.span(*found.cue),) if found.cue else (),
            source=source,
            addressee=speakers.addressee(found.addressee) if found.addressee else None,
            said=self._dates.get(found.date) if found.date is not None else None,
            negated=found.negated,
            reported=reported,
        )
