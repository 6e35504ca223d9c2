"""The role that each noun group has in its clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from newsfacts.reading import Clause, Extent, NounGroup, Reading, Sentence
from newsfacts_entities.detect.candidate import Candidate

#: kinds of clauses that are what a verb of saying says
SAID = frozenset({"complement", "quotation"})

Role = Literal["subject", "object", "oblique", "possessor", "other"]


class Position(NamedTuple):
    """Where a mention stands in the grammar of its sentence."""

    role: Role
    #: index of its clause in the sentence
    clause: int
    #: the noun group that it is, or is part of
    group: NounGroup | None


class ClauseRoles:
    """The positions of mentions, for the sentences that somebody asks about."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._roles: dict[int, dict[int, tuple[Role, int]]] = {}
        self._positions: dict[tuple[int, int], Position] = {}

    def grammar(self, sentence: int) -> Sentence:
        """Return the grammar of a sentence."""
        return self._reading.grammar(self._reading.sentences[sentence])

    def position(self, item: Candidate) -> Position:
        """Return the role and the clause of a mention, computed once."""
        place = item.start, item.end
        known = self._positions.get(place)
        if known is None:
            known = self._positions[place] = self._position(item)
        return known

    def _position(self, item: Candidate) -> Position:
        grammar = self.grammar(item.sentence)
        group = grammar.group_at(item.start)
        if not isinstance(group, NounGroup):
            return Position("other", self._clause(grammar, item.start), None)
        role, clause = self._of_groups(item.sentence).get(group.start, ("other", -1))
        if clause < 0:
            clause = self._clause(grammar, item.start)
        if item.end <= group.head.start:
            role = "possessor"
        return Position(role, clause, group)

    def clause(self, item: Candidate) -> Clause:
        """Return the clause of a mention."""
        return self.grammar(item.sentence).clauses[self.position(item).clause]

    def subjects_above(self, item: Candidate) -> Iterator[Sequence[NounGroup]]:
        """Yield the subjects of the clauses that govern a mention's own, nearest first."""
        clauses = self.grammar(item.sentence).clauses
        clause = clauses[self.position(item).clause]
        while clause.governor is not None:
            clause = clauses[clause.governor]
            if clause.subject:
                yield clause.subject

    def sayers(self, item: Candidate) -> Iterator[NounGroup]:
        """Yield the subjects of the clauses that a mention's own is said in, or known, or hoped."""
        clauses = self.grammar(item.sentence).clauses
        clause = clauses[self.position(item).clause]
        while clause.governor is not None:
            said = clause.kind in SAID
            clause = clauses[clause.governor]
            if said:
                yield from clause.subject

    def groups(self, sentence: int) -> Iterator[tuple[NounGroup, Role]]:
        """Yield the noun groups of a sentence that have a role in a clause, in order."""
        roles = self._of_groups(sentence)
        for group in self.grammar(sentence).noun_groups:
            role = roles.get(group.start)
            if role:
                yield group, role[0]

    def _of_groups(self, sentence: int) -> dict[int, tuple[Role, int]]:
        known = self._roles.get(sentence)
        if known is None:
            known = self._roles[sentence] = {}
            for i, clause in enumerate(self.grammar(sentence).clauses):
                for group in clause.subject:
                    known.setdefault(group.start, ("subject", i))
                for group in clause.objects:
                    known.setdefault(group.start, ("object", i))
                for attached in clause.phrases:
                    known.setdefault(attached.group.start, ("oblique", i))
        return known

    def _clause(self, grammar: Sentence, offset: int) -> int:
        clause = grammar.clause_at(offset)
        return next(i for i, other in enumerate(grammar.clauses) if other is clause)


def holds(extent: Extent | NounGroup | Candidate, offset: int) -> bool:
    """Whether an extent contains an offset."""
    return extent.start <= offset < extent.end
