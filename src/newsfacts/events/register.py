"""Clusters the mentions of each event."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.events.features import Features
from newsfacts.model.entity import Mention
from newsfacts.model.event import Status
from newsfacts.model.time import TimeExpression

#: statuses of events that have not taken place, and of those that will not
_AHEAD = frozenset(("planned", "hypothetical"))
_OFF = frozenset(("cancelled", "refused", "not-happened"))
#: ordinals that open a new event
_NEW = frozenset(("another", "also"))
#: grains of times within one day
_DAYS = frozenset(("day", "daypart", "hour", "minute", "second"))
#: how many events back a mention may refer
_REACH = 30
#: how many paragraphs back a mention that names nobody may refer
_NEAR = 3

#: affinity of a mention that shares the name, all participants, one participant; that refers to
#: an event mentioned before; of the same day; of the same word
_NAMED, _ALL, _ONE, _REFERS, _DATED, _WORD, _PLACED = 8, 8, 3, 4, 2, 2, 1
#: affinity from which a mention joins an event
_ENOUGH = 4


class Cluster:
    """The mentions of one event so far, and what is known from them."""

    def __init__(self, first: Features) -> None:
        self.mentions: list[Features] = []
        self.who: set[int] = set()
        self.people: set[int] = set()
        self.countries: set[str] = set()
        self.open = False
        self.names: set[str] = set()
        self.words: set[str] = set()
        self.ordinal = ""
        self.place: Mention | None = None
        self.time: TimeExpression | None = None
        self.status: Status | None = None
        self.moved = False
        self.add(first)

    def add(self, mention: Features) -> None:
        """Add a mention, with what it says."""
        self.mentions.append(mention)
        self.who |= mention.who
        self.people |= mention.people
        self.countries |= mention.countries
        self.open = self.open or mention.open
        self.names |= mention.names
        self.words.add(mention.draft.word)
        self.ordinal = self.ordinal or mention.ordinal
        self.place = self.place or mention.draft.place
        self.time = self.time or mention.draft.time
        if mention.stated:
            self.status = mention.status
        self.moved = self.moved or mention.status == "postponed"

    @property
    def last(self) -> Features:
        """Its last mention."""
        return self.mentions[-1]

    def affinity(self, mention: Features) -> int:
        """Return how strongly a mention is tied to this event; 0 if something contradicts."""
        if self._contradicts(mention):
            return 0
        tie = self._tie(mention)
        if not tie:
            return 0
        return tie + self._likeness(mention)

    def _tie(self, mention: Features) -> int:
        if mention.names & self.names:
            return _NAMED
        summits = {m.draft.type.name for m in self.mentions}
        if mention.draft.type.contains and mention.draft.type.name not in summits and not mention.definite:
            return 0
        shared = len(mention.who & self.who)
        if shared and shared == min(len(mention.who), len(self.who)):
            return _ALL if shared > 1 else _ONE + (mention.definite or mention.draft.type.name == "visit")
        if shared and mention.definite:
            return _ONE
        if self._acts_for(mention):
            return _ALL if len(mention.countries) > 1 else _ONE
        near = abs(mention.paragraph - self.last.paragraph) <= _NEAR
        refers = mention.definite or (mention.draft.weak and mention.draft.word in self.words)
        if refers and not mention.names:
            return _REFERS if near or len(self.mentions) > 1 else _ONE
        if near and not (mention.who or mention.open) and not mention.draft.predicate.is_noun:
            return _ONE
        unknown = not (self.who or self.open or self.names)
        return _ONE if near and unknown and mention.paragraph != self.last.paragraph else 0

    def _likeness(self, mention: Features) -> int:
        draft = mention.draft
        score = _WORD if draft.word in self.words else 0
        if self.time is not None and draft.time is not None and _day(self.time) and _day(draft.time):
            score += _DATED
        if self.place is not None and draft.place is not None:
            score += _PLACED
        types = {m.draft.type.name for m in self.mentions}
        return score + (draft.type.name in types)

    def _contradicts(self, mention: Features) -> bool:
        draft = mention.draft
        beside = draft.sentence is self.last.draft.sentence
        return (
            draft.type.family != self.last.draft.type.family
            or mention.ordinal in _NEW
            or bool(self.ordinal and mention.ordinal and self.ordinal != mention.ordinal)
            or (beside and not mention.definite)
            or bool(mention.names and self.names and not mention.names & self.names)
            or not _one_place(self.place, draft.place)
            or not (self.moved or mention.status == "postponed" or _one_time(self.time, draft.time))
            or (mention.stated and _status_contradicts(self.status, mention.status))
            or self._others(mention)
        )

    def _acts_for(self, mention: Features) -> bool:
        """Whether one names states where the other names who acts for them."""
        if mention.people and self.people:
            return False
        one, other = mention.countries, self.countries
        return bool(one and other) and (one <= other or other <= one)

    def _others(self, mention: Features) -> bool:
        """Whether others meet: both name who takes part, and neither names all of the other."""
        if not (mention.who and self.who):
            return False
        if mention.who <= self.who or self.who <= mention.who or self._acts_for(mention):
            return False
        joins = mention.definite and not mention.draft.has("partner")
        summit = mention.draft.type.contains and mention.definite
        return not (joins and mention.who & self.who or summit)


def cluster(mentions: Sequence[Features]) -> list[Cluster]:
    """Return the events that mentions are of, in order of their first mention.

    A mention that says nothing of its own counts only if it joins an event, be it a later one.
    """
    found: list[Cluster] = []
    left: list[Features] = []
    for mention in mentions:
        best = _best(found[-_REACH:], mention)
        if best is not None:
            best.add(mention)
        elif mention.draft.weak:
            left.append(mention)
        else:
            found.append(Cluster(mention))
    for mention in left:
        best = _best(found, mention)
        if best is not None:
            best.add(mention)
    for event in found:
        event.mentions.sort(key=lambda m: m.draft.start)
    return sorted(found, key=lambda event: event.mentions[0].draft.start)


def _best(events: Sequence[Cluster], mention: Features) -> Cluster | None:
    ranked = ((event.affinity(mention), event.last.draft.start, i) for i, event in enumerate(events))
    affinity, _, i = max(ranked, default=(0, 0, 0))
    return events[i] if affinity >= _ENOUGH else None


def _day(time: TimeExpression) -> bool:
    return time.grain in _DAYS


def _status_contradicts(one: Status | None, other: Status) -> bool:
    pair = {one, other}
    done = "happened" in pair or "ongoing" in pair
    return done and (not pair.isdisjoint(_OFF) or ("happened" in pair and not pair.isdisjoint(_AHEAD)))


def _one_place(one: Mention | None, other: Mention | None) -> bool:
    """Whether two places can be one: the same, or a country and a place in it."""
    if one is None or other is None or one.name == other.name:
        return True
    a, b = one.entity, other.entity
    if a is None or b is None:
        return True
    return a.country == b.country and "country" in (a.type, b.type)


def _one_time(one: TimeExpression | None, other: TimeExpression | None) -> bool:
    """Whether two times can be one: "2017-05" and "2017-05-03"."""
    if one is None or other is None:
        return True
    if one.interval and other.interval:
        return one.interval.start < other.interval.end and other.interval.start < one.interval.end
    return one.value.startswith(other.value) or other.value.startswith(one.value)
