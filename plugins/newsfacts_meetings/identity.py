"""Clustering of event mentions into events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts import Event, EventMention, Mention, Participant, TimeExpression
from newsfacts_meetings.telling import Telling, keys

#: types that can corefer: "met ... the talks"
_FAMILIES = {"talks": "meeting", "summit": "meeting"}
#: words for both calls and meetings
_LOOSE = frozenset("conversation discussion talk exchange".split())
#: grains of times within one day
_DAYS = frozenset({"day", "daypart", "hour", "minute"})
#: statuses of events that have not taken place, and of events that will not
_NOT = frozenset({"planned", "hypothetical", "cancelled", "postponed", "refused"})
_OFF = _NOT - {"planned", "hypothetical"}
#: strengths of agreement: the same name or clause; two shared participants; a lead that follows the
#: headline; one shared participant, or a definite reference; a definite reference with other
#: participants; a mention with participants after one without
_SAME, _NAMED, _HEADED, _ALIKE, _KNOWN, _FILLS = 30, 20, 15, 10, 5, 1
#: maximum characters back for a reference without names
_NEAR = 500
#: maximum clusters back that a mention may join
_EVENTS = 30


class _Known:
    """A cluster of mentions of one event, and what is known from them."""

    def __init__(self, first: Telling) -> None:
        self.tellings: list[Telling] = []
        self.keys: set[str] = set()
        self.open = False
        self.words: set[str] = set()
        self.families: set[str] = set()
        self.moved = False
        self.status: str | None = None
        self.names: frozenset[str] = frozenset()
        self.place: Mention | None = None
        self.time: TimeExpression | None = None
        self.add(first)

    def add(self, telling: Telling) -> None:
        self.tellings.append(telling)
        self.keys |= telling.keys
        self.open = self.open or telling.open
        self.words.add(telling.word)
        self.families.add(_family(telling.mention))
        self.moved = self.moved or telling.mention.status == "postponed"
        if telling.told and not telling.away:
            self.status = telling.mention.status
        self.names |= telling.names
        self.place = self.place or telling.mention.place
        self.time = self.time or telling.mention.time

    @property
    def last(self) -> Telling:
        return self.tellings[-1]

    def agreement(self, telling: Telling) -> int:
        """Return how well a mention agrees with the cluster; 0 if it cannot belong to it."""
        if self._contradicts(telling):
            return 0
        strength = self._strength(telling)
        return strength and strength + self._likeness(telling)

    def _strength(self, telling: Telling) -> int:
        beside = telling.sentence == self.last.sentence
        if (telling.same_clause and beside) or telling.names & self.names:
            return _SAME
        if self.last.part == "headline" and telling.part == "lead":
            return _HEADED
        if telling.called_by_day and self._is_of_one_day(telling):
            return _NAMED
        if telling.keys and self.keys:
            return self._by_partners(telling) or (_KNOWN if telling.anaphoric else 0)
        return 0 if beside and telling.keys else self._by_form(telling, beside=beside)

    def _by_form(self, telling: Telling, *, beside: bool) -> int:
        """Return the agreement if the mention, or the cluster, has no named participants."""
        if telling.definite and not telling.names:
            return _ALIKE
        unknown = not (self.keys or self.open or telling.open or self.names)
        fills = self._is_near(telling) and unknown and not beside
        return _FILLS if fills else 0

    def _by_partners(self, telling: Telling) -> int:
        shared = sum(any(_alike(key, known) for known in self.keys) for key in telling.keys)
        if not shared or shared < min(len(telling.keys), len(self.keys)):
            return 0
        if self._is_another_idea(telling):
            return 0
        if shared > 1 or telling.mention.type == "visit":
            return _NAMED
        return _ALIKE if telling.definite or (self._is_near(telling) and not telling.open) else 0

    def _is_another_idea(self, telling: Telling) -> bool:
        """Whether a mention is hypothetical, and only its participants agree with the cluster."""
        idea = telling.told and telling.mention.status == "hypothetical"
        dated = self.time is not None and telling.mention.time is not None
        return idea and telling.mention.rule == "verb" and not dated

    def _is_family(self, telling: Telling) -> bool:
        """Whether the types are compatible: a conversation may be a call, a visit is not talks."""
        loose = telling.word in _LOOSE and telling.mention.span.text != "talks"
        known = telling.definite or len(telling.keys & self.keys) > 1
        return _family(telling.mention) in self.families or (
            loose and known and "call" in self.families
        )

    def _is_near(self, telling: Telling) -> bool:
        return telling.mention.span.start - self.last.mention.span.end < _NEAR

    def _is_of_one_day(self, telling: Telling) -> bool:
        """Whether both have a time within a day, which is the same day if nothing contradicts."""
        one, other = self.time, telling.mention.time
        return one is not None and other is not None and {one.grain, other.grain} <= _DAYS

    def _likeness(self, telling: Telling) -> int:
        """Return the similarity of the words and the days."""
        dated = self._is_of_one_day(telling)
        if telling.word in self.words:
            told_again = telling.anaphoric and len(self.tellings) > 1
            return dated + 2 + told_again
        summits = [t.mention.type == "summit" for t in (self.last, telling)]
        return dated + (summits[0] == summits[1])  # a summit is rarely called talks

    def _contradicts(self, telling: Telling) -> bool:
        mention = telling.mention
        beside = telling.sentence == self.last.sentence and mention.type != "visit"
        moved = self.moved or mention.status == "postponed"
        return (
            not self._is_family(telling)
            or telling.other
            or (beside and not (telling.definite or telling.same_clause))
            or (
                telling.told
                and not telling.away
                and _status_contradicts(self.status, mention.status)
            )
            or not _one_place(self.place, mention.place)
            or not (moved or _one_time(self.time, mention.time))
            or (bool(telling.names and self.names) and not telling.names & self.names)
        )


def group(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """Return the clusters of mentions, in the order of the text."""
    known: list[_Known] = []
    for telling in tellings:
        recent = known[-_EVENTS:]
        agreements = ((event.agreement(telling), i) for i, event in enumerate(recent))
        strength, best = max(agreements, default=(0, 0))
        if strength:
            recent[best].add(telling)
        elif not telling.doubtful:
            known.append(_Known(telling))
    return [event.tellings for event in known]


def event(tellings: Sequence[Telling]) -> Event:
    """Return the event of a cluster, with the arguments of all its mentions.

    A mention without a status takes the previous one; the event takes the last.
    """
    last = next((t.mention for t in tellings if t.told and not t.away), tellings[0].mention)
    mentions: list[EventMention] = []
    for telling in tellings:
        mention = telling.mention
        if not telling.told and mention.status != last.status:
            mention = attrs.evolve(mention, status=last.status)
        if not telling.away:
            last = mention
        mentions.append(mention)
    first = mentions[0]
    return Event(
        span=first.span,
        rule=first.rule,
        evidence=last.evidence,
        type=first.type,
        status=last.status,
        participants=_merged([p for mention in mentions for p in mention.participants]),
        place=next((m.place for m in mentions if m.place), None),
        time=next((m.time for m in mentions if m.time), None),
        mentions=tuple(mentions),
    )


def _merged(participants: Sequence[Participant]) -> tuple[Participant, ...]:
    """Return each participant once; a group or "they" only if its members are not known."""
    named: dict[str, Participant] = {}
    several: dict[str, Participant] = {}
    for participant in participants:
        who = keys(participant.mention)
        found = named if len(who) == 1 else several
        found.setdefault(participant.name.casefold(), participant)
    for name, participant in several.items():
        who = keys(participant.mention)
        if not named or not named.keys() >= set(who):
            named = {**named, name: participant}
    return tuple(named.values())


def _alike(one: str, other: str) -> bool:
    """Whether two names can corefer: "taliban" and "taliban leaders"."""
    if one == other:
        return True
    words, others = set(one.split()), set(other.split())
    return words <= others or others <= words


def _family(mention: EventMention) -> str:
    return _FAMILIES.get(mention.type, mention.type)


def _status_contradicts(one: str | None, other: str) -> bool:
    pair = {one, other}
    return ("happened" in pair and not pair.isdisjoint(_NOT)) or (
        "ongoing" in pair and not pair.isdisjoint(_OFF)
    )


def _one_place(one: Mention | None, other: Mention | None) -> bool:
    """Whether two places are compatible: the same, or a country and a place in it."""
    if one is None or other is None or one.name == other.name:
        return True
    a, b = one.entity, other.entity
    if a is None or b is None:
        return True
    return bool(a and b and a.country == b.country and "country" in (a.type, b.type))


def _one_time(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Whether two times are compatible: "2017-05" and "2017-05-03"."""
    if one is None or other is None:
        return True
    if one.interval and other.interval:
        return one.interval.start < other.interval.end and other.interval.start < one.interval.end
    return one.value.startswith(other.value) or other.value.startswith(one.value)
