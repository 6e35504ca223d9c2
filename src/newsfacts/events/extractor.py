"""An extractor of events that are declared as types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import ClassVar

import attrs

from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.build import built
from newsfacts.events.detect.triggers import candidates
from newsfacts.events.detect.vocabulary import Vocabulary
from newsfacts.events.link.coreference import cluster
from newsfacts.events.link.features import features
from newsfacts.events.link.rows import rows
from newsfacts.events.types import EventType
from newsfacts.model.document import Document
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.event import Event, EventMention
from newsfacts.model.fact import Fact
from newsfacts.model.facts import Facts
from newsfacts.model.time import TimeExpression
from newsfacts.plugin.extractor import Extractor

_RULES = {
    "described": "people or places without a name, described by a noun",
    "metonymy": "a state, by its capital or by those who act for it",
    "noun": "a noun that denotes the event",
    "verb": "a verb that denotes the event",
}


@attrs.frozen(kw_only=True)
class EventExtractor(Extractor):
    """Extracts the events of declared types, with who took part, where, when and status.

    A plugin derives from it and sets ``name``, ``version`` and ``types``.

    Example:
        >>> from newsfacts.events import EventExtractor, EventType, Frame
        >>> @attrs.frozen(kw_only=True)
        ... class ArrestExtractor(EventExtractor):
        ...     name = "arrests"
        ...     version = "1.0"
        ...     types = (EventType(name="arrest", frames=(Frame(verbs="arrest", roles={}),)),)
    """

    provides: ClassVar[tuple[type[Fact], ...]] = (Event, EventMention, Mention)
    requires: ClassVar[tuple[type[Fact], ...]] = (Entity, Mention, TimeExpression)
    languages: ClassVar[tuple[str, ...]] = ("en",)
    #: the types of events
    types: ClassVar[tuple[EventType, ...]]

    @property
    def rules(self) -> Mapping[str, str]:
        """The meaning of each rule."""
        return _RULES

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Return the events of a document, each after its mentions."""
        index = MentionIndex(document, facts)
        found = features(index, candidates(index, _vocabulary(self.types)))
        for event in built(index, rows(index, cluster(found))):
            yield from event.mentions
            yield event


@cache
def _vocabulary(types: tuple[EventType, ...]) -> Vocabulary:
    return Vocabulary(types)
