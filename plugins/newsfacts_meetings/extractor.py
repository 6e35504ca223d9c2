"""The meeting extractor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts_meetings import identity, telling
from newsfacts_meetings.participants import participants
from newsfacts_meetings.places import place
from newsfacts_meetings.scene import Scenes
from newsfacts_meetings.status import status
from newsfacts_meetings.stays import settled
from newsfacts_meetings.times import time
from newsfacts_meetings.triggers import Trigger, triggers

#: statuses of events that did not take place
_DENIED = ("not-happened", "refused", "cancelled")
#: maximum time since an ongoing event began
_LONG = dt.timedelta(days=30)


@attrs.frozen(kw_only=True)
class MeetingExtractor(newsfacts.Extractor):
    """Extracts who met, visited or called whom, where and when, and whether it took place."""

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
        """Meetings to find, and text that only looks like meetings."""
        from newsfacts_meetings.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """The meaning of each rule."""
        from newsfacts_meetings.meanings import MEANINGS

        return MEANINGS

    def extract(
        self, document: newsfacts.Document, facts: newsfacts.Facts
    ) -> Iterable[newsfacts.Fact]:
        """Return an event mention for each trigger, and the events they are mentions of."""
        scenes = Scenes(document, facts)
        tellings = [_telling(document, trigger) for trigger in triggers(document, scenes)]
        found: list[newsfacts.Fact] = []
        for together in identity.group(tellings):
            event = settled(document, identity.event(together))
            found += [*event.mentions, event]
        return found


def _telling(document: newsfacts.Document, trigger: Trigger) -> telling.Telling:
    told, cue = status(trigger)
    if told in (None, "happened", "ongoing"):
        told = _denied(document, trigger) or told
    when = time(trigger)
    if when is not None and told in (None, "ongoing"):
        told = _by_date(document, when, told, ahead=not trigger.noun)
    mention = newsfacts.EventMention(
        span=document.span(trigger.start, trigger.end),
        rule="noun" if trigger.noun else "verb",
        evidence=(document.span(*cue),) if cue else (),
        type=trigger.type,
        status=told or "happened",
        participants=participants(trigger),
        place=place(trigger),
        time=when,
    )
    return telling.telling(trigger, mention, told=told is not None)


def _denied(document: newsfacts.Document, trigger: Trigger) -> newsfacts.Status | None:
    """Return the status of an event that did not take place, by its factuality, or None.

    A negated verb "at a summit" does not negate the summit.
    """
    predicate = document.reading.predicate_at(trigger.start)
    if predicate is None:
        return None
    operators = predicate.factuality.operators
    if operators and operators[0].part == "preposition":
        return None
    status_ = newsfacts.status_of(predicate.factuality)
    return status_ if status_ in _DENIED else None


def _by_date(
    document: newsfacts.Document,
    when: newsfacts.TimeExpression,
    told: newsfacts.Status | None,
    *,
    ahead: bool,
) -> newsfacts.Status | None:
    """Return the status by the date, if no word gives one.

    An ongoing event that began long ago is over, too: "talks resumed in March 1985".

    Args:
        document: the article.
        when: the date.
        told: the status by its words.
        ahead: whether an event on the day of publication is still to come: "they meet on Tuesday".
    """
    published = document.published
    if published is None or when.interval is None:
        return told
    day = published.date() if isinstance(published, dt.datetime) else published
    if told == "ongoing":
        return "happened" if day - when.interval.end.date() > _LONG else told
    start = when.interval.start.date()
    if start > day or (ahead and told is None and start == day):
        return "planned"
    return "happened" if when.interval.end <= dt.datetime.combine(day, dt.time()) else told
