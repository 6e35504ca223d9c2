"""An extractor of events, declared by its types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from newsfacts.events.assembly import assembled
from newsfacts.events.attributes import ATTRIBUTE, predicate_at
from newsfacts.events.cast import Cast
from newsfacts.events.completion import rows
from newsfacts.events.drafts import Draft, draft
from newsfacts.events.features import Features, features
from newsfacts.events.register import Cluster, cluster
from newsfacts.events.statuses import status
from newsfacts.events.types import EventType, Frame
from newsfacts.reading import NounGroup, Predicate, Sentence, inflect, tagset
from newsfacts.model.document import Document
from newsfacts.model.event import Event, EventMention
from newsfacts.model.fact import Fact
from newsfacts.model.facts import Facts


class Vocabulary:
    """The words of event types, for look-up."""

    def __init__(self, types: Iterable[EventType]) -> None:
        self.verbs: dict[str, list[tuple[EventType, Frame]]] = {}
        self.nouns: dict[str, list[tuple[EventType, Frame]]] = {}
        for type_ in types:
            for frame in type_.frames:
                for verb in frame.verbs:
                    for form in inflect(verb).forms:
                        self.verbs.setdefault(form, []).append((type_, frame))
                for noun in frame.nouns:
                    self.nouns.setdefault(noun, []).append((type_, frame))
        #: every form of every word
        self.forms = frozenset(self.verbs.keys() | self.nouns.keys())


def mentions(cast: Cast, vocabulary: Vocabulary) -> Iterator[Features]:
    """Yield the mentions of events of a document, in order."""
    document = cast.document
    reading = document.reading
    last: Draft | None = None
    for i in reading.tokens.find(vocabulary.forms):
        token = reading.tokens[i]
        around = reading.plain[token.start - 1 : token.start] + reading.plain[token.end : token.end + 1]
        if "-" in around or (
            token.text != ATTRIBUTE and cast.is_named(token.start, token.end)
        ):
            continue
        sentence = reading.grammar_at(token.start)
        predicate = predicate_at(sentence, token.start) if sentence else None
        if sentence is None or predicate is None or predicate.start != token.start:
            continue
        if _modifies(predicate):
            continue
        attributive = predicate.lemma == ATTRIBUTE
        words = vocabulary.nouns if predicate.is_noun and not attributive else vocabulary.verbs
        frames = words.get(token.text.lower(), ())
        found: Draft | None = None
        if last is not None and _repeats(predicate, last, sentence):
            continue
        for type_, frame in frames:
            found = draft(cast, sentence, predicate, type_, frame)
            if found:
                break
        if found:
            told, stated = status(document, found)
            yield features(cast, found, last, told, stated=stated)
            last = found


def _modifies(predicate: Predicate) -> bool:
    """Whether a noun only modifies another: "summit" of "a summit meeting"."""
    group = predicate.group
    if not isinstance(group, NounGroup):
        return False
    following = next((p for p in group.pieces if p.start >= predicate.end), None)
    nouns = tagset.COMMON_NOUNS
    classes = dict(zip(group.pieces, group.word_classes, strict=True))
    return following is not None and classes[following] in nouns


def _repeats(predicate: Predicate, last: Draft, sentence: Sentence) -> bool:
    """Whether a verb only says what an event before it is for: "met Orlik to discuss trade"."""
    purpose = not predicate.is_noun and predicate.clause.kind == "infinitive"
    return purpose and last.sentence is sentence and not predicate.of("partner")


def events(document: Document, facts: Facts, vocabulary: Vocabulary) -> Iterator[Event | EventMention]:
    """Yield the events of a document, each after its mentions."""
    cast = Cast(document, facts)
    found = rows(cast, cluster(list(mentions(cast, vocabulary))))
    for event in assembled(cast, found):
        yield from event.mentions
        yield event
