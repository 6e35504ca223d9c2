"""A sentence as the grammar reads it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from newsfacts.reading import context, groups, tagging
from newsfacts.reading.clauses import Clause
from newsfacts.reading.groups import NounGroup, VerbGroup
from newsfacts.reading.segments import Extent
from newsfacts.reading.syntax import Syntax
from newsfacts.reading.tagging import Piece
from newsfacts.reading.tokens import Tokens


class Sentence:
    """The groups and clauses of one sentence, each read when it is first asked for.

    Got from :meth:`newsfacts.reading.Reading.grammar`; all offsets are those of the text.
    """

    def __init__(self, text: str, tokens: Tokens, extent: Extent) -> None:
        self._text = text
        self._tokens = tokens
        self.extent = extent

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """Its words and marks; possessive and contracted endings are words of their own."""
        return tuple(tagging.pieces(self._tokens, self.extent))

    @cached_property
    def tags(self) -> str:
        """A tag for each word; see :mod:`newsfacts.reading.words`."""
        sets = tagging.options(self.pieces)
        resolved = iter(context.resolve([options for options in sets if options != '"']))
        return "".join('"' if options == '"' else next(resolved) for options in sets)

    @cached_property
    def groups(self) -> tuple[NounGroup | VerbGroup, ...]:
        """Its noun groups and verb groups, in order; they do not overlap."""
        return tuple(groups.groups(self._text, self.pieces, self.tags))

    @property
    def noun_groups(self) -> tuple[NounGroup, ...]:
        """Its noun groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, NounGroup))

    @property
    def verb_groups(self) -> tuple[VerbGroup, ...]:
        """Its verb groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, VerbGroup))

    @cached_property
    def _syntax(self) -> Syntax:
        return Syntax(self.pieces, self.tags, self.groups)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in the order in which they begin to be read; the first is a main clause."""
        return self._syntax.clauses

    def group_at(self, offset: int) -> NounGroup | VerbGroup | None:
        """Give the group that an offset lies in, or None."""
        i = bisect_right(self.groups, offset, key=lambda group: group.start) - 1
        return self.groups[i] if i >= 0 and offset < self.groups[i].end else None

    def clause_at(self, offset: int) -> Clause:
        """Give the clause that an offset lies in."""
        group = self.group_at(offset)
        i = bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1
        first = group.index if group else max(i, 0)
        owners = self._syntax.owners
        while first > 0 and first not in owners:
            first -= 1
        return self.clauses[owners.get(first, 0)]

    def governor(self, clause: Clause) -> Clause | None:
        """Give the clause that governs one, or None of a main clause."""
        return None if clause.governor is None else self.clauses[clause.governor]
