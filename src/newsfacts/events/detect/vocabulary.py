"""The words of event types, by their forms."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.events.types import EventType, Frame
from newsfacts.reading import inflect


class Vocabulary:
    """The frames of event types, by the words that evoke them."""

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
