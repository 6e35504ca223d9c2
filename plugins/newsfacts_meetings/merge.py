"""Tells which mentions are of one event."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Event, EventMention, Mention, Participant, TimeExpression

#: types that may be told in each other's words: "met ... the talks"
_CLASSES = {"talks": "meeting", "summit": "meeting"}
#: statuses of what lies ahead: no other telling of what is over
_AHEAD = frozenset({"planned", "hypothetical"})
_OVER = frozenset({"happened"})
#: how many characters back "the talks" needs no names
_NEAR = 400
#: how many events back another telling is looked for
_EVENTS = 30


class _Telling:
    """The mentions of one event so far, and what they have told."""

    def __init__(self, first: EventMention) -> None:
        self.mentions = [first]
        self.participants: dict[str, Participant] = {}
        self.place: Mention | None = None
        self.time: TimeExpression | None = None
        self.learn(first)

    def learn(self, mention: EventMention) -> None:
        for participant in mention.participants:
            self.participants.setdefault(_key(participant), participant)
        self.place = self.place or mention.place
        self.time = self.time or mention.time

    def add(self, mention: EventMention) -> None:
        self.mentions.append(mention)
        self.learn(mention)

    def may_be(self, mention: EventMention) -> bool:
        """Whether a mention can be of this event: nothing it tells contradicts, somebody agrees."""
        last = self.mentions[-1]
        if _class(last) != _class(mention) or _contradict(last, mention):
            return False
        if not (_one_place(self.place, mention.place) and _one_time(self.time, mention.time)):
            return False
        told = [_key(participant) for participant in mention.participants]
        if not told or not self.participants:
            return mention.span.start - last.span.end < _NEAR
        shared = sum(key in self.participants for key in told)
        return shared == min(len(told), len(self.participants))

    def event(self) -> Event:
        first, last = self.mentions[0], self.mentions[-1]
        return Event(
            span=first.span,
            rule=first.rule,
            evidence=last.evidence,
            type=first.type,
            status=last.status,
            participants=tuple(self.participants.values()),
            place=self.place,
            time=self.time,
            mentions=tuple(self.mentions),
        )


def events(mentions: Iterable[EventMention]) -> list[Event]:
    """Give the events that mentions tell of, in order; each mention tells of one."""
    tellings: list[_Telling] = []
    for mention in mentions:
        known = next((t for t in reversed(tellings[-_EVENTS:]) if t.may_be(mention)), None)
        if known is None:
            tellings.append(_Telling(mention))
        else:
            known.add(mention)
    return [telling.event() for telling in tellings]


def _class(mention: EventMention) -> str:
    return _CLASSES.get(mention.type, mention.type)


def _contradict(one: EventMention, other: EventMention) -> bool:
    return (one.status in _AHEAD and other.status in _OVER) or (
        one.status in _OVER and other.status in _AHEAD
    )


def _one_place(one: Mention | None, other: Mention | None) -> bool:
    """Whether two places can be one: the same, or a country and a place in it."""
    if one is None or other is None or one.name == other.name:
        return True
    a, b = one.entity, other.entity
    return bool(a and b and a.country == b.country and "country" in (a.type, b.type))


def _one_time(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Whether two times can be one: "2017-05" and "2017-05-03"."""
    if one is None or other is None:
        return True
    return one.value.startswith(other.value) or other.value.startswith(one.value)


def _key(participant: Participant) -> str:
    return participant.name.casefold()
