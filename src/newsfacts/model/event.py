"""Who met whom: events and event mentions."""

from __future__ import annotations

from typing import ClassVar

import attrs

from newsfacts.model._checks import all_are, filled, is_a, maybe, one_of
from newsfacts.model.entity import Mention
from newsfacts.model.fact import Fact
from newsfacts.model.span import Span
from newsfacts.model.status import Status
from newsfacts.model.time import Interval, TimeExpression


@attrs.frozen(kw_only=True, repr=False)
class Participant:
    """A participant of an event, with its role."""

    mention: Mention = attrs.field(validator=is_a(Mention))
    #: "host", "visitor", "caller", "attendee", ...; None if the text does not say
    role: str | None = None

    def __repr__(self) -> str:
        return f"Participant({f'{self.role}, ' if self.role else ''}{self.mention!r})"

    @property
    def name(self) -> str:
        """The entity's name, or the text of the mention if it is unresolved."""
        return self.mention.name

    @property
    def label(self) -> str:
        """The name."""
        return self.name


@attrs.frozen(kw_only=True)
class EventMention(Fact):
    """One mention of an event in the text; its span is the trigger."""

    kind: ClassVar[str] = "event-mention"

    #: meeting, visit, call, talks, summit; plugins add more
    type: str = attrs.field(validator=is_a(str))
    #: status according to its sentence
    status: Status = attrs.field(validator=one_of(Status))
    participants: tuple[Participant, ...] = attrs.field(default=(), validator=all_are(Participant))
    place: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    time: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: topic of the event
    topic: Span | None = attrs.field(default=None, validator=maybe(Span))

    def _brief(self) -> str:
        return _in_short(self)


def _is_event(
    instance: object, attribute: attrs.Attribute[Event | None], value: Event | None
) -> None:
    maybe(Event)(instance, attribute, value)


@attrs.frozen(kw_only=True)
class Event(Fact):
    """An event, the cluster of its mentions in the article; its span is the first trigger."""

    kind: ClassVar[str] = "event"

    #: meeting, visit, call, talks, summit; plugins add more
    type: str = attrs.field(validator=is_a(str))
    #: the latest status that the article reports
    status: Status = attrs.field(validator=one_of(Status))
    participants: tuple[Participant, ...] = attrs.field(default=(), validator=all_are(Participant))
    place: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    time: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: its mentions, in text order
    mentions: tuple[EventMention, ...] = attrs.field(validator=filled(EventMention))
    #: all of its time, half-open, where that is longer than ``time``: "a three-day visit"
    interval: Interval | None = attrs.field(default=None, validator=maybe(Interval))
    #: the visit or summit that it is part of
    part_of: Event | None = attrs.field(default=None, validator=_is_event)

    @property
    def label(self) -> str:
        """Type and participants."""
        names = ", ".join(participant.name for participant in self.participants)
        return f"{self.type}: {names}" if names else self.type

    def _brief(self) -> str:
        return _in_short(self)


def _in_short(event: Event | EventMention) -> str:
    names = "; ".join(participant.name for participant in event.participants)
    setting = [fact.label for fact in (event.place, event.time) if fact]
    return f"{event.type}, {event.status}: {', '.join([names or 'nobody named', *setting])}"
