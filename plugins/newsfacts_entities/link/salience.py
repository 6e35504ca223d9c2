"""How salient each entity is where a pronoun stands.

The weights follow Lappin and Leass (1994): each mention adds by its role, and less with each
sentence since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.clause_roles import ClauseRoles, Position, Role
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: what a mention adds by its role
_WEIGHTS: Mapping[Role, float] = {
    "subject": 4, "object": 2.5, "oblique": 2, "possessor": 2, "other": 2,
}  # fmt: skip
#: the share that is left after each sentence
_DECAY = 0.5
#: sentences back that are looked at, and mentions
REACH = 6
_MOST = 100


class Thing(NamedTuple):
    """A noun group that is no mention: it may be what "it" means, but is no entity."""

    start: int
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

    def __init__(self, roles: ClauseRoles, mentions: Sequence[ResolvedMention]) -> None:
        self._roles = roles
        self._mentions = mentions
        self._positions: dict[tuple[int, int], Position] = {}

    def position(self, item: Candidate) -> Position:
        """Return the position of a mention, computed once."""
        place = item.start, item.end
        known = self._positions.get(place)
        if known is None:
            known = self._positions[place] = self._roles.position(item)
        return known

    def before(self, item: Candidate) -> Iterator[tuple[ResolvedMention, float]]:
        """Yield the mentions before another one, nearest first, each with its weight."""
        for mention in reversed(self._mentions[-_MOST:]):
            found = mention.found
            distance = item.sentence - found.sentence
            if distance > REACH:
                return
            if mention.known and found.start < item.start and not found.is_dateline:
                yield mention, _WEIGHTS[self.position(found).role] * _DECAY**distance

    def antecedents(self, mentions: Iterable[tuple[ResolvedMention, float]]) -> list[Antecedent]:
        """Return the entities of mentions, nearest first, each with the sum of their weights."""
        found: dict[int, Antecedent] = {}
        for mention, weight in mentions:
            record = mention.known
            if record is None:
                continue
            known = found.get(id(record))
            if known is None:
                position = self.position(mention.found)
                known = found[id(record)] = Antecedent((record,), 0, mention, position)
            known.salience += weight
        return list(found.values())

    def things(self, item: Candidate) -> Iterator[Antecedent]:
        """Yield the noun groups before a pronoun, in its sentence and the one before."""
        for sentence in (item.sentence, item.sentence - 1):
            if sentence < 0:
                return
            taken = [m.found for m in self._mentions[-_MOST:] if m.found.sentence == sentence]
            for group, role in self._roles.groups(sentence):
                head = group.head
                if (
                    group.start < item.start
                    and not group.is_pronoun
                    and not group.is_time
                    and head.text[0].isalpha()
                    and not any(f.start <= head.start < f.end for f in taken)
                ):
                    weight = _WEIGHTS[role] * _DECAY ** (item.sentence - sentence)
                    yield Antecedent((), weight, None, Position(role, -1, group))
