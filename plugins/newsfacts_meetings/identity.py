"""Tells which tellings are of one event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts import Event, EventMention, Mention, Participant, Status, TimeExpression
from newsfacts.reading import NounGroup, VerbGroup
from newsfacts_meetings import tables
from newsfacts_meetings.relevance import is_doubtful
from newsfacts_meetings.triggers import Trigger

#: types that may be told in each other's words: "met ... the talks"
_FAMILIES = {"talks": "meeting", "summit": "meeting"}
#: statuses of what lies ahead: no other telling of what is over
_NOT = frozenset({"planned", "hypothetical", "cancelled", "postponed", "refused"})
_OFF = _NOT - {"planned", "hypothetical"}
_DEFINITE = frozenset("the this that these those their his her its our my your both".split())
#: adjectives of an event that is not the one told before
_OTHER = frozenset(
    "another new separate second third fourth fifth last previous earlier subsequent further similar"
    " other also".split()
)
#: how well tellings agree: by a name or the clause, by who takes part, by being spoken of as known
_SAME, _NAMED, _ALIKE = 30, 20, 10
#: how many characters back a verb of meeting needs no names
_NEAR = 500
#: how many events back another telling is looked for
_EVENTS = 30


@attrs.frozen(kw_only=True)
class Telling:
    """A mention of an event, and what its words tell of whether it was told before."""

    mention: EventMention
    #: whether the sentence tells the status
    told: bool
    #: "talks" of "the Moscow talks", or the verb
    word: str
    #: whether it is spoken of as known: "the talks", "their meeting"
    definite: bool
    #: whether it is spoken of as one more: "a second meeting"
    other: bool
    #: names that the event is called by: "NATO" of "the NATO summit"
    names: frozenset[str]
    #: whether it counts only if it tells again of what was told, or if somebody takes part
    doubtful: bool
    #: whether a verb of meeting before it in its clause tells the same: "met for talks"
    same_clause: bool

    #: where its sentence begins
    sentence: int
    #: names of those who take part, as far as they are known
    keys: frozenset[str]
    #: whether somebody takes part who may be anybody: "they", "the two leaders"
    open: bool


def telling(trigger: Trigger, mention: EventMention, *, told: bool) -> Telling:
    """Give a mention with what its words tell of whether the event was told before."""
    group = trigger.scene.setting.group
    noun = group if trigger.noun and isinstance(group, NounGroup) else None
    words = group.text.lower().split() if group else []
    verb = trigger.scene.setting.clause.verb
    keys = [_keys(participant.mention) for participant in mention.participants]
    return Telling(
        mention=mention,
        told=told,
        word=mention.span.text.lower().rstrip("s"),
        definite=noun is not None and _is_definite(trigger, noun),
        other=not _OTHER.isdisjoint(words) or bool(verb and _OTHER.intersection(_lowered(verb))),
        sentence=trigger.scene.setting.sentence.extent.start,
        keys=frozenset(key for found in keys for key in found),
        open=not all(keys),
        names=_names(trigger, noun) if noun else frozenset(),
        doubtful=is_doubtful(trigger, mention),
        same_clause=trigger.noun and _supports_verb(trigger),
    )


def _lowered(group: VerbGroup) -> list[str]:
    return group.text.lower().split()


def _is_definite(trigger: Trigger, group: NounGroup) -> bool:
    return trigger.scene.setting.determiner in _DEFINITE or group.possessor is not None


def _names(trigger: Trigger, group: NounGroup) -> frozenset[str]:
    """Give the names beside an event that are of bodies, not of places and people."""
    taken = [m for m in trigger.scene.inside(group.start, trigger.start) if m.entity]
    free = (
        name
        for name in group.names
        if name.end <= trigger.start
        and not any(
            m.span.start < name.end and name.start < m.span.end
            for m in taken
            if m.entity and m.entity.type in ("place", "country", "person")
        )
    )
    return frozenset(
        word for name in free for word in trigger.scene.text[name.start : name.end].lower().split()
    )


def _supports_verb(trigger: Trigger) -> bool:
    """Whether a verb of meeting governs the noun: "met Ida Holm for talks"."""
    setting = trigger.scene.setting
    verb = setting.clause.verb
    return (
        verb is not None
        and trigger.type != "visit"
        and verb.end <= trigger.start
        and verb.word(len(verb.indices) - 1) in tables.VERBS
        and setting.role in ("for", "at", "during", "in", "on")
    )


class _Known:
    """The tellings of one event so far, and what they have told."""

    def __init__(self, first: Telling) -> None:
        self.tellings: list[Telling] = []
        self.keys: set[str] = set()
        self.open = False
        self.names: frozenset[str] = frozenset()
        self.place: Mention | None = None
        self.time: TimeExpression | None = None
        self.add(first)

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        self.keys |= telling.keys
        self.open = self.open or telling.open
        self.names |= telling.names
        self.place = self.place or telling.mention.place
        self.time = self.time or telling.mention.time

    @property
    def last(self) -> Telling:
        return self.tellings[-1]

    @property
    def status(self) -> str | None:
        told = [t.mention.status for t in self.tellings if t.told]
        return told[-1] if told else None

    def agreement(self, telling: Telling) -> int:
        """Tell how well a telling agrees with what is known; 0 if it cannot be of this event."""
        if _family(self.last.mention) != _family(telling.mention) or self._contradicts(telling):
            return 0
        near = telling.mention.span.start - self.last.mention.span.end < _NEAR
        beside = telling.sentence == self.last.sentence
        if telling.same_clause and beside:
            return _SAME
        if beside and not telling.definite and telling.mention.type != "visit":
            return 0
        likeness = self._likeness(telling)
        if telling.names & self.names:
            return _SAME + likeness
        shared = len(telling.keys & self.keys)
        if shared and (shared == min(len(telling.keys), len(self.keys))):
            partner = shared > 1 or telling.mention.type == "visit"
            loose = telling.definite or near or partner
            return (_NAMED if partner else _ALIKE) + likeness if loose else 0
        if telling.keys and self.keys:
            return 0
        if beside and telling.keys and not self.keys:
            return 0
        if telling.definite:
            return 0 if telling.names else _ALIKE + likeness
        new = not (beside or self.keys or self.open)
        return int(near and new and not telling.open)

    def _likeness(self, telling: Telling) -> int:
        """Tell how alike the words are; a summit is seldom called talks."""
        if any(t.word == telling.word for t in self.tellings):
            return 2
        summits = [t.mention.type == "summit" for t in (self.last, telling)]
        return int(summits[0] == summits[1])

    def _contradicts(self, telling: Telling) -> bool:
        mention = telling.mention
        moved = "postponed" in (self.status, mention.status)
        return (
            telling.other
            or (telling.told and _status_contradicts(self.status, mention.status))
            or not _one_place(self.place, mention.place)
            or not (moved or _one_time(self.time, mention.time))
            or (bool(telling.names and self.names) and not telling.names & self.names)
        )


def group(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """Give the tellings of each event together, in order; each tells of one."""
    known: list[_Known] = []
    for telling in tellings:
        recent = known[-_EVENTS:]
        best = max(
            enumerate(recent), key=lambda at: (at[1].agreement(telling), at[0]), default=None
        )
        if best is None or not best[1].agreement(telling):
            if not telling.doubtful:
                known.append(_Known(telling))
        else:
            best[1].add(telling)
    return [event.tellings for event in known]


def settled(tellings: Sequence[Telling]) -> list[EventMention]:
    """Give the mentions of one event; where a sentence tells no status, it is that told before."""
    told = [t.mention.status for t in tellings if t.told]
    last: Status = told[0] if told else "happened"
    mentions: list[EventMention] = []
    for telling in tellings:
        last = telling.mention.status if telling.told else last
        mentions.append(attrs.evolve(telling.mention, status=last))
    return mentions


def event(mentions: Sequence[EventMention]) -> Event:
    """Give the event that some mentions tell of, with what each of them adds."""
    first, last = mentions[0], mentions[-1]
    participants: dict[str, Participant] = {}
    for mention in mentions:
        for participant in mention.participants:
            participants.setdefault(participant.name.casefold(), participant)
    return Event(
        span=first.span,
        rule=first.rule,
        evidence=last.evidence,
        type=first.type,
        status=last.status,
        participants=tuple(participants.values()),
        place=next((m.place for m in mentions if m.place), None),
        time=next((m.time for m in mentions if m.time), None),
        mentions=tuple(mentions),
    )


def _family(mention: EventMention) -> str:
    return _FAMILIES.get(mention.type, mention.type)


def _status_contradicts(one: str | None, other: str) -> bool:
    pair = {one, other}
    return ("happened" in pair and not pair.isdisjoint(_NOT)) or (
        "ongoing" in pair and not pair.isdisjoint(_OFF)
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
    if one.interval and other.interval:
        return one.interval.start < other.interval.end and other.interval.start < one.interval.end
    return one.value.startswith(other.value) or other.value.startswith(one.value)


def _keys(mention: Mention) -> list[str]:
    """Give the names of those a mention is of; none of "they" and "the two leaders"."""
    entity = mention.entity
    if entity is not None:
        return [member.name.casefold() for member in entity.members] or [entity.name.casefold()]
    text = mention.span.text.casefold()
    known = mention.form == "pronoun" or text.split(" ")[0] in _DEFINITE
    return [] if known else [text]
