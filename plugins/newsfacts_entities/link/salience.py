"""How salient each entity is where a pronoun stands.

The weights follow Lappin and Leass (1994): each mention adds by its role, and less with each
sentence since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsfacts.reading import NounGroup
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.clause_roles import ClauseRoles, Position, Role, holds
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: what a mention adds by its role
_WEIGHTS: Mapping[Role, float] = {
    "subject": 4, "object": 2.5, "oblique": 2, "possessor": 2, "other": 2,
}  # fmt: skip
#: sentences back whose clauses are read, and what a mention adds farther back
_PARSED, _FAR_WEIGHT = 2, 3
#: the share that is left after each sentence
_DECAY = 0.5
#: sentences back that are looked at, and mentions
REACH = 6
_MOST = 100


class Noun(NamedTuple):
    """A noun group: one that is no mention may be what "it" means, but is no entity."""

    group: NounGroup
    #: start offset of its head
    head: int
    role: Role
    is_plural: bool


@attrs.define(eq=False)
class Antecedent:
    """Somebody or something that a pronoun may mean."""

    #: several where they are joined by "and"; none for a thing
    records: tuple[EntityRecord, ...]
    salience: float
    #: its last mention
    last: ResolvedMention | None
    position: Position | None
    rule: str = "pronoun-salient"

    @property
    def record(self) -> EntityRecord | None:
        """The entity, unless there are several."""
        return self.records[0] if len(self.records) == 1 else None


class Salience:
    """The mentions before a pronoun, as its possible antecedents."""

    def __init__(
        self,
        roles: ClauseRoles,
        mentions: Sequence[ResolvedMention],
        in_sentence: Mapping[int, Sequence[int]],
    ) -> None:
        self.roles = roles
        self._mentions = mentions
        self._in_sentence = in_sentence
        self._nouns: dict[int, list[Noun]] = {}

    def before(self, item: Candidate) -> Iterator[tuple[ResolvedMention, EntityRecord]]:
        """Yield the mentions before another one, nearest first, each with its entity."""
        for mention in reversed(self._mentions[-_MOST:]):
            found = mention.found
            if item.sentence - found.sentence > REACH:
                return
            record = mention.known
            if record and found.start < item.start and not found.is_dateline:
                yield mention, record

    def weight(self, mention: ResolvedMention, item: Candidate) -> float:
        """Return what a mention adds to the salience of its entity where a pronoun stands."""
        distance = item.sentence - mention.found.sentence
        if distance > _PARSED:
            return _FAR_WEIGHT * _DECAY**distance
        return _WEIGHTS[self.roles.position(mention.found).role] * _DECAY**distance

    def antecedents(
        self, item: Candidate, mentions: Iterable[tuple[ResolvedMention, EntityRecord]]
    ) -> list[Antecedent]:
        """Return the entities of mentions, nearest first, each with the sum of their weights."""
        found: dict[int, Antecedent] = {}
        for mention, record in mentions:
            known = found.get(id(record))
            if known is None:
                near = item.sentence - mention.found.sentence <= _PARSED
                position = self.roles.position(mention.found) if near else None
                known = found[id(record)] = Antecedent((record,), 0, mention, position)
            known.salience += self.weight(mention, item)
        return list(found.values())

    def things(self, item: Candidate, *, is_plural: bool) -> Iterator[Antecedent]:
        """Yield the noun groups before a pronoun, in its sentence and the one before."""
        for sentence in (item.sentence, item.sentence - 1):
            if sentence < 0:
                return
            taken = [self._mentions[i].found for i in self._in_sentence.get(sentence, ())]
            for group, head, role, plural in self._nouns_of(sentence):
                free = plural == is_plural and group.start < item.start
                if free and not any(holds(found, head) for found in taken):
                    weight = _WEIGHTS[role] * _DECAY ** (item.sentence - sentence)
                    yield Antecedent((), weight, None, Position(role, -1, group))

    def _nouns_of(self, sentence: int) -> list[Noun]:
        """Return the noun groups of a sentence that a pronoun may take up, computed once."""
        known = self._nouns.get(sentence)
        if known is None:
            known = self._nouns[sentence] = [
                Noun(group, head.start, role, group.number != "singular")
                for group, role in self.roles.groups(sentence)
                if not group.is_pronoun
                and not group.is_time
                and (head := group.head).text[0].isalpha()
            ]
        return known
