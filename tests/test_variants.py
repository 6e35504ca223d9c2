"""The same facts from any white space: the engine gives extractors a clean copy of the text."""
# ruff: noqa: ARG002 - extractors of tests do not look at what they are given

from __future__ import annotations

from typing import ClassVar

import attrs
import pytest
from hypothesis import given

import newsfacts
from newsfacts import Document, Engine, Money, Participant, Percentage
from newsfacts.reading.clean import clean
from newsfacts.testing import news_text
from newsfacts.testing.variants import VARIANTS, check_variants

_ENGINE = Engine.installed()
DIRTY = (
    "Jose\u0301  Diaz met Ana Duarte  in Lima on June 10,\r\n1986. It cost\u00a0$107  mil\u00adlion"
    ", or 5  percent of  $2,140 million, he said."
)


@pytest.mark.parametrize("extractor", _ENGINE.extractors, ids=lambda extractor: extractor.name)
def test_examples_in_every_variant(extractor: newsfacts.Extractor) -> None:
    """The library's own examples give the same facts at the same places, however they arrive."""
    for example in extractor.examples:
        check_variants(_ENGINE, example.document)


@given(news_text())
def test_any_text_in_every_variant(text: str) -> None:
    """Any text gives the same facts in every variant."""
    check_variants(_ENGINE, Document(text, language="en", published="2017-02-20"))


def test_facts_are_of_the_given_text() -> None:
    """Spans have the characters of the text that was given; values are those of its clean copy."""
    facts = newsfacts.extract(DIRTY, published="1987-03-02")
    assert facts.document.text == DIRTY
    assert facts.money[0].span.text == "$107  mil\u00adlion"
    assert [fact.label for fact in facts.of("percentage")] == ["5% of 2140000000 USD"]
    assert [date.value for date in facts.dates] == ["1986-06-10"]
    assert facts.events[0].participants[0].name == "José Diaz"
    for fact in facts:
        span = fact.span
        assert facts.document.span(span.start, span.end) == span
        assert fact.why(facts.document)
    assert newsfacts.from_json(facts.to_json()) == facts


def test_sharing_is_kept() -> None:
    """Facts that hold one fact still hold one and the same."""
    facts = newsfacts.extract(DIRTY, published="1987-03-02")
    (share,) = facts.of(Percentage)
    assert any(share.of is money for money in facts.money)
    (event,) = facts.events
    mentions = facts.of(newsfacts.Mention)
    assert all(any(p.mention is mention for mention in mentions) for p in event.participants)
    assert {fact.extractor for fact in facts} <= {e.signature for e in _ENGINE.extractors}


def test_clean_texts_are_read_as_they_are() -> None:
    """An extractor gets an equal document if the text is clean; the facts hold the given one."""
    seen: list[Document] = []

    @attrs.frozen(kw_only=True)
    class Sees(newsfacts.Extractor):
        name: ClassVar[str] = "sees"
        version: ClassVar[str] = "1"
        provides: ClassVar = (Money,)

        def extract(self, document: Document, facts: newsfacts.Facts) -> list[newsfacts.Fact]:
            seen.append(document)
            return []

    given, dirty = Document("It rained."), Document("It  rained.", source="Lima Post")
    engine = Engine([Sees()])
    assert engine.extract(given).document is given
    assert engine.extract(dirty).document is dirty
    assert seen[0] == given
    assert seen[1] == attrs.evolve(dirty, text="It rained.")
    assert seen[1].id == dirty.id


def test_facts_of_plugins_are_moved_too() -> None:
    """A plugin's own class, with values and tuples of its own, speaks of the given text as well."""

    @attrs.frozen(kw_only=True)
    class Vote(newsfacts.Fact):
        kind: ClassVar[str] = "vote"
        voters: tuple[Participant, ...]
        counts: tuple[newsfacts.Span, ...] = ()
        total: int = 0

    @attrs.frozen(kw_only=True)
    class Votes(newsfacts.Extractor):
        name: ClassVar[str] = "votes"
        version: ClassVar[str] = "1"
        provides: ClassVar = (Vote, newsfacts.Mention)

        def extract(self, document: Document, facts: newsfacts.Facts) -> list[newsfacts.Fact]:
            mention = newsfacts.Mention(span=document.span(4, 7), rule="r", form="name")
            span = document.span(8, 13)
            voters = (Participant(mention=mention),)
            return [Vote(span=span, rule="r", voters=voters, counts=(span, span), total=3)]

    facts = Engine([Votes()]).extract("Did  Ana  voted?")
    (vote,) = facts.of(Vote)
    assert (vote.span.start, vote.span.text) == (10, "voted")
    assert vote.counts == (vote.span, vote.span)
    assert vote.voters[0].mention.span.text == "Ana"
    assert vote.total == 3


def test_variants_differ() -> None:
    """Each variant changes a text that has what it is about, and its clean copy is the text."""
    text = "José met Ana\nin Lima."
    for variant in VARIANTS.values():
        assert variant(text) != text
        assert clean(variant(text))[0] == text


def test_errors_speak_of_the_given_text() -> None:
    """A span that is not in the text is told with its place in the text that was given."""

    @attrs.frozen(kw_only=True)
    class Astray(newsfacts.Extractor):
        name: ClassVar[str] = "astray"
        version: ClassVar[str] = "1"
        provides: ClassVar = (Money,)

        def extract(self, document: Document, facts: newsfacts.Facts) -> list[newsfacts.Fact]:
            return [Money(span=newsfacts.Span(3, 6, "dry"), rule="r", vague=True)]

    with pytest.raises(newsfacts.FactRejectedError, match=r"span 4:7 of 'dry', .* has 'rai'"):
        Engine([Astray()]).extract("It  rained.")
