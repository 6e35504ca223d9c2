"""Clauses while they are read, and how they are finished."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.clauses import Attached, Clause, ClauseKind
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup


@attrs.define(eq=False)
class Open:
    """A clause while it is read."""

    kind: ClauseKind
    parent: Open | None
    opener: str = ""
    subject: list[NounGroup] = attrs.field(factory=list[NounGroup])
    verb: VerbGroup | None = None
    shares: VerbGroup | None = None
    objects: list[NounGroup] = attrs.field(factory=list[NounGroup])
    phrases: list[Attached] = attrs.field(factory=list[Attached])
    #: the subject so far is the antecedent, and gives way to a noun group before the verb
    gap: bool = False
    #: an auxiliary that stands before the subject
    auxiliary: VerbGroup | None = None
    #: a verb of saying stands before its subject
    inverted: bool = False
    indices: list[int] = attrs.field(factory=list[int])

    @property
    def reports(self) -> bool:
        """Whether its verb is one of saying."""
        return self.verb is not None and self.verb.reports


def finished(made: Sequence[Open], words: Columns) -> tuple[tuple[Clause, ...], dict[int, int]]:
    """Give the clauses that were read, and the index of the clause that each word belongs to."""
    kept = [clause for clause in made if clause.verb or clause.subject or clause is made[0]]
    places = {id(clause): n for n, clause in enumerate(kept)}
    extents = _extents(kept, words)
    owners: dict[int, int] = {}
    for n, clause in enumerate(kept):
        for i in clause.indices:
            owners[i] = n
    clauses = tuple(
        Clause(
            kind=clause.kind,
            opener=clause.opener,
            extent=extents[n],
            subject=tuple(clause.subject),
            verb=clause.verb,
            objects=tuple(clause.objects),
            phrases=tuple(clause.phrases),
            governor=places.get(id(_kept(clause.parent, places))),
            shares=clause.shares,
        )
        for n, clause in enumerate(kept)
    )
    return clauses, owners


def _extents(kept: Sequence[Open], words: Columns) -> list[Extent]:
    """Give for each clause the stretch of its words and of the clauses below it."""
    bounds = {id(c): [c.indices[0], c.indices[-1]] for c in kept}
    for clause in kept:
        low, high = bounds[id(clause)]
        above = clause.parent
        while above is not None:
            outer = bounds.get(id(above))
            if outer is not None:
                if outer[0] <= low and high <= outer[1]:
                    break
                outer[:] = min(outer[0], low), max(outer[1], high)
            above = above.parent
    starts, end = words.starts, words.end
    return [Extent(starts[low], end(high)) for low, high in bounds.values()]


def _kept(clause: Open | None, places: dict[int, int]) -> Open | None:
    while clause is not None and id(clause) not in places:
        clause = clause.parent
    return clause
