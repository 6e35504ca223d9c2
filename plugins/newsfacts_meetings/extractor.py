"""The extractor of meetings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

import attrs

import newsfacts
from newsfacts_meetings import circumstances
from newsfacts_meetings.merge import events
from newsfacts_meetings.participants import participants
from newsfacts_meetings.scene import Scenes
from newsfacts_meetings.triggers import Trigger, triggers


@attrs.frozen(kw_only=True)
class MeetingExtractor(newsfacts.Extractor):
    """Reads who met, visited or called whom, where and when, and whether it took place."""

    name: ClassVar[str] = "meetings"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (
        newsfacts.Event,
        newsfacts.EventMention,
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

    def extract(
        self, document: newsfacts.Document, facts: newsfacts.Facts
    ) -> Iterable[newsfacts.Fact]:
        """Give a mention of an event for each trigger, and the events they tell of."""
        scenes = Scenes(document, facts)
        mentions = [_mention(document, trigger) for trigger in triggers(document, scenes)]
        return (*mentions, *events(mentions))


def _mention(document: newsfacts.Document, trigger: Trigger) -> newsfacts.EventMention:
    status, cue = circumstances.status(trigger)
    return newsfacts.EventMention(
        span=document.span(trigger.start, trigger.end),
        rule="noun" if trigger.noun else "verb",
        evidence=(document.span(*cue),) if cue else (),
        type=trigger.type,
        status=status,
        participants=participants(trigger),
        place=circumstances.place(trigger),
        time=circumstances.time(trigger),
    )
