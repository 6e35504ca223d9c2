"""Whom a pronoun hardly means: somebody named in what it says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsfacts.reading import Clause, Reading
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.clause_roles import SAID, ClauseRoles
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry

#: kinds of names that may be of a person
_NAMES = frozenset({"person", "name"})


class Binding:
    """The people named in what the subject of a verb of saying says.

    Args:
        reading: the text.
        roles: of its noun groups.
        registry: of those who bear its names.
        named: the candidates that are in no other one, in order.
    """

    def __init__(
        self,
        reading: Reading,
        roles: ClauseRoles,
        registry: EntityRegistry,
        named: Sequence[Candidate],
    ) -> None:
        self._reading = reading
        self._roles = roles
        self._registry = registry
        self._named = [item for item in named if item.kind in _NAMES and item.name]
        self._starts = [item.start for item in self._named]

    def disjoint(self, item: Candidate) -> frozenset[int]:
        """Return the ids of those named in what a pronoun says: not Orlik in "he said Orlik left".

        Empty for a pronoun that is not the subject of a verb of saying.
        """
        clause = self._roles.clause(item)
        if not clause.reports or self._roles.position(item).role != "subject":
            return frozenset()
        records = map(self._record, self._said(item, clause))
        return frozenset(id(record) for record in records if record)

    def _said(self, item: Candidate, clause: Clause) -> Sequence[Candidate]:
        """Return the names after a pronoun in its sentence; before it as well in "A, he said"."""
        sentence = self._reading.sentences[item.sentence]
        start = sentence.start if self._trails(item, clause) else item.end
        first, end = (bisect_left(self._starts, at) for at in (start, sentence.end))
        return self._named[first:end]

    def _trails(self, item: Candidate, clause: Clause) -> bool:
        """Whether what is said precedes the pronoun: "Orlik left, he said", "Orlik, he said"."""
        clauses = self._roles.grammar(item.sentence).clauses
        said = [
            other.extent.start < item.start
            for other in clauses
            if other is not clause
            and (other.verb is None or _is_said(other, clauses, clause) or _holds(other, clause))
        ]
        return all(said) and bool(said)

    def _record(self, item: Candidate) -> EntityRecord | None:
        return self._registry.named(item.name) or self._registry.one_word(item)


def _is_said(other: Clause, clauses: Sequence[Clause], clause: Clause) -> bool:
    """Whether a clause is what a verb of saying governs."""
    governed = other.governor is not None and clauses[other.governor] is clause
    return governed and other.kind in SAID


def _holds(other: Clause, clause: Clause) -> bool:
    """Whether a clause goes on around another one: "Orlik, he said, left"."""
    around = other.extent.start <= clause.extent.start and clause.extent.end <= other.extent.end
    return around and clause.governor is None
