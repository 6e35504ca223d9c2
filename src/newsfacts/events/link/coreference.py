"""Clusters the mentions of each event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsfacts.events.arguments.circumstances import is_deictic
from newsfacts.events.link.days import LONGEST, ends
from newsfacts.events.link.features import MentionFeatures
from newsfacts.events.types import Candidate
from newsfacts.model.entity import Mention
from newsfacts.model.status import Status
from newsfacts.model.time import TimeExpression

#: statuses of events that have not taken place, and of those that will not
_AHEAD = frozenset(("planned", "hypothetical"))
_BEGUN = frozenset(("happened", "ongoing"))
_OFF = frozenset(("cancelled", "refused", "not-happened"))
#: grains of times within one day
_DAYS = frozenset(("day", "daypart", "hour", "minute", "second"))
#: affinity of a mention of the same name or clause; with two shared participants; in the lead after
#: the headline; with one shared participant, or definite; definite with others; that names somebody
#: after one that named nobody
_SAME, _NAMED, _HEADED, _ALIKE, _KNOWN, _FILLS = 30, 20, 15, 10, 5, 1
#: maximum number of events back that a mention can be of
_REACH = 30
#: maximum number of paragraphs back for a reference without names
_NEAR = 3


class Cluster:
    """The mentions of one event so far, and what is known from them."""

    def __init__(self, first: MentionFeatures) -> None:
        self.mentions: list[MentionFeatures] = []
        self.who: set[str] = set()
        self.unnamed: set[int] = set()
        self.countries: set[str] = set()
        self.people = False
        self.open = False
        self.labels: set[str] = set()
        self.words: set[str] = set()
        self.place: Mention | None = None
        self.time: TimeExpression | None = None
        self.status: Status | None = None
        self.moved = False
        self.ended = False
        self.add(first)

    def add(self, mention: MentionFeatures) -> None:
        """Add a mention, with what it says."""
        self.mentions.append(mention)
        self.who |= mention.who
        self.unnamed |= mention.unnamed
        self.countries |= mention.countries
        self.people = self.people or mention.people
        self.open = self.open or mention.open
        self.labels |= mention.labels
        self.words.add(_word(mention))
        place = mention.candidate.place
        self.place = self.place or (place if place and not is_deictic(place) else None)
        self.time = self.time or mention.candidate.time
        if mention.stated and not mention.away and not mention.yields_to(self.status):
            self.status = mention.status
        self.moved = self.moved or mention.status == "postponed"
        self.ended = self.ended or ends(mention.candidate)

    @property
    def last(self) -> MentionFeatures:
        """Its last mention."""
        return self.mentions[-1]

    def affinity(self, mention: MentionFeatures) -> int:
        """Return how strongly a mention is tied to this event; 0 if something contradicts."""
        if self._contradicts(mention):
            return 0
        tie = self._tie(mention)
        return tie and tie + self._likeness(mention)

    def _tie(self, mention: MentionFeatures) -> int:
        beside = self._is_beside(mention)
        ties = (
            (_SAME, mention.same_clause and beside),
            (_SAME, bool(mention.labels & self.labels) and not self._have_others(mention)),
            (_HEADED, self.last.part == "headline" and mention.part == "lead"),
            (_NAMED, mention.called_by_day and self._is_of_one_day(mention)),
        )
        strongest = next((tie for tie, holds in ties if holds), 0)
        if strongest or (mention.who and self.who):
            return strongest or self._by_participants(mention)
        return self._by_form(mention, beside=beside)

    def _by_form(self, mention: MentionFeatures, *, beside: bool) -> int:
        """Return the tie if the mention, or the event so far, names nobody."""
        if beside and mention.who:
            return 0
        if mention.definite and not mention.labels - self.labels:
            return _ALIKE
        if mention.unnamed & self.unnamed and self._is_near(mention):
            return _ALIKE
        if (
            mention.candidate.type.stay
            and self._is_there(mention)
            and not (mention.who and self.who)
        ):
            return _ALIKE
        unknown = not (self.who or self.open or self.labels or mention.open)
        return _FILLS if self._is_near(mention) and unknown and not beside else 0

    def _by_participants(self, mention: MentionFeatures) -> int:
        shared = len(mention.who & self.who)
        fewest = min(len(mention.who), len(self.who))
        acts = self._acts_for(mention)
        if (shared < fewest and not acts) or self._is_another_idea(mention):
            return _KNOWN if mention.anaphoric else 0
        if shared > 1 or acts or mention.candidate.type.stay:
            return _NAMED
        near = self._is_near(mention) and not mention.open
        return _ALIKE if mention.definite or near else 0

    def _is_another_idea(self, mention: MentionFeatures) -> bool:
        """Whether a mention is hypothetical, and only its participants agree with the event."""
        idea = mention.stated and mention.status == "hypothetical"
        dated = self.time is not None and mention.candidate.time is not None
        return idea and not mention.candidate.predicate.is_noun and not dated

    def _have_others(self, mention: MentionFeatures) -> bool:
        return bool(mention.who and self.who) and not mention.who & self.who

    def _acts_for(self, mention: MentionFeatures) -> bool:
        """Whether one names states where the other names who acts for them."""
        if (mention.people and self.people) or min(len(mention.countries), len(self.countries)) < 2:  # noqa: PLR2004
            return False
        people = mention.people or self.people
        if people and {mention.status, self.status} == {"happened", "ongoing"}:
            return False  # states have been negotiating, their ministers met
        return mention.countries <= self.countries or self.countries <= mention.countries

    def _likeness(self, mention: MentionFeatures) -> int:
        dated = self._is_of_one_day(mention)
        if _word(mention) in self.words:
            again = mention.anaphoric and len(self.mentions) > 1
            return dated + 2 + again
        types = {m.candidate.type.name for m in self.mentions}
        return dated + (mention.candidate.type.name in types)

    def _is_near(self, mention: MentionFeatures) -> bool:
        return abs(mention.paragraph - self.last.paragraph) <= _NEAR

    def _is_beside(self, mention: MentionFeatures) -> bool:
        return mention.candidate.sentence is self.last.candidate.sentence

    def _is_there(self, mention: MentionFeatures) -> bool:
        """Whether both are in one place that is told."""
        one, other = self.place, mention.candidate.place
        return one is not None and other is not None and one.name == other.name

    def _is_of_one_day(self, mention: MentionFeatures) -> bool:
        """Whether both have a time within a day, which is the same day if nothing contradicts."""
        one, other = self.time, mention.candidate.time
        return one is not None and other is not None and {one.grain, other.grain} <= _DAYS

    def _is_of_family(self, mention: MentionFeatures) -> bool:
        """Whether the types agree: a "conversation" of the same people can be a call."""
        candidate, family = mention.candidate, self.last.candidate.type.family
        known = mention.definite or len(mention.who & self.who) > 1
        return candidate.type.family == family or (known and family in candidate.frame.also)

    def _is_of_one_time(self, candidate: Candidate) -> bool:
        """Whether a time can be that of this event; a stay, or what ends then, takes some days."""
        several = candidate.type.contains or ends(candidate) or self.ended
        if several and self.time is not None and candidate.time is not None:
            one, other = self.time.interval, candidate.time.interval
            if one and other:
                return abs(one.start - other.start) <= LONGEST
        return _one_time(self.time, candidate.time)

    def _is_stop(self, candidate: Candidate) -> bool:
        """Whether a verb of a stay names a town in the country of this stay, or the other way."""
        if self.place is None or candidate.place is None or candidate.predicate.is_noun:
            return False
        one, other = self.place.entity, candidate.place.entity
        if one is None or other is None:
            return False
        return bool(candidate.frame.places) and (one.type == "country") != (other.type == "country")

    def _contradicts(self, mention: MentionFeatures) -> bool:
        candidate = mention.candidate
        beside = self._is_beside(mention) and not candidate.type.stay
        moved = self.moved or mention.status == "postponed"
        return (
            not self._is_of_family(mention)
            or mention.other
            or (mention.next and self.status in _BEGUN)
            or (beside and not (mention.definite or mention.same_clause))
            or bool(mention.labels and self.labels and not mention.labels & self.labels)
            or not one_place(self.place, candidate.place)
            or self._is_stop(candidate)
            or not (moved or self._is_of_one_time(candidate))
            or (
                mention.stated
                and not mention.away
                and _status_contradicts(self.status, mention.status)
            )
        )


def cluster(mentions: Iterable[MentionFeatures]) -> list[Cluster]:
    """Return the events that mentions are of, in order of their first mention.

    A mention that says nothing of its own counts only if it joins an event, be it a later one.
    """
    found: list[Cluster] = []
    left: list[MentionFeatures] = []
    for mention in mentions:
        best = _best(found[-_REACH:], mention)
        if best is not None:
            best.add(mention)
        elif mention.candidate.weak:
            left.append(mention)
        else:
            found.append(Cluster(mention))
    for mention in left:
        best = _best(found, mention)
        if best is not None:
            best.add(mention)
    for event in found:
        event.mentions.sort(key=lambda m: m.candidate.start)
    return sorted(found, key=lambda event: event.mentions[0].candidate.start)


def _best(events: Sequence[Cluster], mention: MentionFeatures) -> Cluster | None:
    ranked = ((event.affinity(mention), i) for i, event in enumerate(events))
    affinity, i = max(ranked, default=(0, 0))
    return events[i] if affinity else None


def _word(mention: MentionFeatures) -> str:
    """Return the noun of a mention, or the type of a verb: "meeting" of "met"."""
    candidate = mention.candidate
    return (candidate.word if candidate.predicate.is_noun else candidate.type.name).rstrip("s")


def _status_contradicts(one: Status | None, other: Status) -> bool:
    pair = {one, other}
    done = "happened" in pair or "ongoing" in pair
    return done and (
        not pair.isdisjoint(_OFF) or ("happened" in pair and not pair.isdisjoint(_AHEAD))
    )


def one_place(one: Mention | None, other: Mention | None) -> bool:
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
