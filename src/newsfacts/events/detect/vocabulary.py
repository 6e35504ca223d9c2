"""The words of event types, by their forms."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.events.types import EventType, Frame
from newsfacts.reading import Predicate, inflect


class Vocabulary:
    """The frames of event types, by the words that evoke them."""

    def __init__(self, types: Iterable[EventType]) -> None:
        self.verbs: dict[str, list[tuple[EventType, Frame]]] = {}
        self.nouns: dict[str, list[tuple[EventType, Frame]]] = {}
        self.attributes: dict[str, list[tuple[EventType, Frame]]] = {}
        for type_ in types:
            for frame in type_.frames:
                for verb in frame.verbs:
                    for form in inflect(verb).forms:
                        self.verbs.setdefault(form, []).append((type_, frame))
                for noun in frame.nouns:
                    self.nouns.setdefault(noun, []).append((type_, frame))
                for participle in frame.attributes:
                    self.attributes.setdefault(participle, []).append((type_, frame))
        #: every form of every word
        self.forms = frozenset(self.verbs.keys() | self.nouns.keys() | self.attributes.keys())

    def is_attribute(self, predicate: Predicate) -> bool:
        """Whether a predicate is an attribute of a noun: "visiting President Orlik"."""
        return predicate.is_noun and predicate.lemma in self.attributes

    def frames_of(self, predicate: Predicate) -> list[tuple[EventType, Frame]]:
        """Return the frames of the word that a predicate is of."""
        if self.is_attribute(predicate):
            words = self.attributes
        else:
            words = self.nouns if predicate.is_noun else self.verbs
        return words.get(predicate.text.lower(), [])
