"""Who met whom: events, and the places where they are told."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import all_are, filled, is_a, maybe, one_of
from newsfacts.model.entity import Mention
from newsfacts.model.fact import Fact
from newsfacts.model.span import Span
from newsfacts.model.time import TimeExpression

#: whether something took place, takes place, or does not
Status = Literal[
    "happened", "ongoing", "planned", "cancelled", "postponed", "refused", "hypothetical"
]


@attrs.frozen(kw_only=True, repr=False)
class Participant:
    """Somebody who takes part in an event, and as what."""

    mention: Mention = attrs.field(validator=is_a(Mention))
    #: "host", "visitor", "caller", "attendee", ...; None if the text does not tell
    role: str | None = None

    def __repr__(self) -> str:
        return f"Participant({f'{self.role}, ' if self.role else ''}{self.mention!r})"

    @property
    def name(self) -> str:
        """The entity's name, or the words themselves where it is unresolved."""
        return self.mention.name

    @property
    def label(self) -> str:
        """The name."""
        return self.name


@attrs.frozen(kw_only=True)
class EventMention(Fact):
    """One telling of an event; its span is the trigger."""

    kind: ClassVar[str] = "event-mention"

    #: meeting, visit, call, talks, summit; plugins add theirs
    type: str = attrs.field(validator=is_a(str))
    #: as its sentence tells it
    status: Status = attrs.field(validator=one_of(Status))
    participants: tuple[Participant, ...] = attrs.field(default=(), validator=all_are(Participant))
    place: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    time: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: what it is about
    topic: Span | None = attrs.field(default=None, validator=maybe(Span))

    def _brief(self) -> str:
        return _in_short(self)


@attrs.frozen(kw_only=True)
class Event(Fact):
    """One thing in the world, however often the article tells it; its span is the first trigger."""

    kind: ClassVar[str] = "event"

    #: meeting, visit, call, talks, summit; plugins add theirs
    type: str = attrs.field(validator=is_a(str))
    #: the latest the article knows
    status: Status = attrs.field(validator=one_of(Status))
    participants: tuple[Participant, ...] = attrs.field(default=(), validator=all_are(Participant))
    place: Mention | None = attrs.field(default=None, validator=maybe(Mention))
    time: TimeExpression | None = attrs.field(default=None, validator=maybe(TimeExpression))
    #: its tellings, in the order of the text
    mentions: tuple[EventMention, ...] = attrs.field(validator=filled(EventMention))

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
