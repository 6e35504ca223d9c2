"""The clause of a trigger, the clauses around it, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup
from newsfacts_meetings import tables

#: how many clauses up one looks
_DEPTH = 6


class Frame:
    """Where a word stands in the grammar of its sentence."""

    def __init__(self, sentence: Sentence, offset: int) -> None:
        self.sentence = sentence
        self.clause: Clause = sentence.clause_at(offset)
        #: the noun group or verb group of the word
        self.group: NounGroup | VerbGroup | None = sentence.group_at(offset)

    def above(self, clause: Clause | None = None) -> Iterator[Clause]:
        """Give the clauses that govern one, the nearest first."""
        governor = self.sentence.governor(clause or self.clause)
        for _ in range(_DEPTH):
            if governor is None:
                return
            yield governor
            governor = self.sentence.governor(governor)

    def describes(self, clause: Clause) -> bool:
        """Whether a clause tells something of the word: "talks held in", "a summit that began"."""
        if any(group is self.group for group in clause.subject):
            return True
        return (
            clause.kind in ("relative", "participial")
            and clause.verb is not None
            and not tables.COURSE.isdisjoint(clause.verb.chain)
            and self.clause in self.above(clause)
        )
