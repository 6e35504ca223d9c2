"""The extractor of meetings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts.events import Vocabulary, events
from newsfacts_meetings.types import TYPES

_VOCABULARY = Vocabulary(TYPES)


@attrs.frozen(kw_only=True)
class MeetingExtractor(newsfacts.Extractor):
    """Reads who met, visited or called whom, where and when, and whether it took place."""

    name: ClassVar[str] = "meetings"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (
        newsfacts.Event,
        newsfacts.EventMention,
        newsfacts.Mention,
    )
    requires: ClassVar[tuple[type[newsfacts.Fact], ...]] = (
        newsfacts.Entity,
        newsfacts.Mention,
        newsfacts.TimeExpression,
    )
    languages: ClassVar[tuple[str, ...]] = ("en",)

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Meetings that must be read, and words that only look like them."""
        from newsfacts_meetings.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_meetings.meanings import MEANINGS

        return MEANINGS

    def extract(
        self, document: newsfacts.Document, facts: newsfacts.Facts
    ) -> Iterable[newsfacts.Fact]:
        """Return a mention of an event for each trigger, and the events of these mentions."""
        return events(document, facts, _VOCABULARY)
