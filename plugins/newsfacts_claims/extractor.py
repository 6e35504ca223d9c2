"""Makes claims of drafts: looks up who speaks, to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    """Reads who said what: quotations, reported speech, and a mix of both."""

    name: ClassVar[str] = "claims"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[Fact], ...]] = (Claim, Mention)
    requires: ClassVar[tuple[type[Fact], ...]] = (Entity, Mention, TimeExpression)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: also give attitudes that state nothing: praise, criticism, refusals, topics, thoughts
    attitudes: bool = False

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Claims it must read, and words in quotation marks that are none."""
        from newsfacts_claims.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_claims.meanings import MEANINGS

        return MEANINGS

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Give the claims of a document, in order."""
        mentions = facts.of(Mention)
        dates = {date.span.start: date for date in facts.dates}
        words = Words(
            document.reading,
            dates=((date.span.start, date.span.end) for date in facts.dates),
            names=((mention.span.start, mention.span.end) for mention in mentions),
        )
        return _claims(document, words, self.attitudes, Speakers(document, words, mentions), dates)


def _claims(
    document: Document,
    words: Words,
    attitudes: bool,
    speakers: Speakers,
    dates: dict[int, TimeExpression],
) -> Iterator[Claim]:
    for draft in with_quotations(words, attributions(words, attitudes=attitudes)):
        yield _claim(document, draft, speakers, dates)


def _claim(
    document: Document, draft: Attribution, speakers: Speakers, dates: dict[int, TimeExpression]
) -> Claim:
    content = tuple(document.span(*piece) for piece in draft.content)
    source = speakers.source(draft)
    phrase = document.span(*draft.source) if draft.source else None
    return Claim(
        span=document.span(content[0].start, content[-1].end),
        rule=draft.rule,
        evidence=(phrase,) if phrase and source and phrase != source.span else (),
        type=claim_type(document.reading, draft.content),
        content=content,
        cue=(document.span(*draft.cue),) if draft.cue else (),
        source=source,
        addressee=speakers.addressee(draft.addressee) if draft.addressee else None,
        said=dates.get(draft.date) if draft.date is not None else None,
        negated=draft.negated,
    )
