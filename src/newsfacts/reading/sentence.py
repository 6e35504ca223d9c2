"""A sentence as the grammar reads it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns, Token, Tokens
from newsfacts.reading.syntax import groups
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup
from newsfacts.reading.syntax.parser import Syntax
from newsfacts.reading.tagging import possible_tags, tagger, words

#: words that are read together, at most
WINDOW = 300


class Sentence:
    """The groups and clauses of one sentence, each read when it is first asked for.

    Got from :meth:`newsfacts.reading.Reading.grammar`; all offsets are those of the text.
    """

    def __init__(self, text: str, tokens: Tokens, extent: Extent) -> None:
        self._text = text
        self._tokens = tokens
        self.extent = extent

    @cached_property
    def _words(self) -> Columns:
        return words.split(self._tokens, self.extent)

    @property
    def pieces(self) -> tuple[Token, ...]:
        """Its words and marks; possessive and contracted endings are words of their own."""
        return self._words[:]

    @cached_property
    def tags(self) -> str:
        """A tag for each word; see :mod:`newsfacts.reading.lexicon.closed_classes`."""
        texts = self._words.texts
        sets = possible_tags.options(texts)
        if '"' not in sets:
            return tagger.resolve(sets, texts)
        kept = [i for i, options in enumerate(sets) if options != '"']
        plain = tagger.resolve([sets[i] for i in kept], [texts[i] for i in kept])
        resolved = iter(plain)
        return "".join('"' if options == '"' else next(resolved) for options in sets)

    @cached_property
    def groups(self) -> tuple[NounGroup | VerbGroup, ...]:
        """Its noun groups and verb groups, in order; they do not overlap."""
        return tuple(groups.groups(self._text, self._words, self.tags))

    @property
    def noun_groups(self) -> tuple[NounGroup, ...]:
        """Its noun groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, NounGroup))

    @property
    def verb_groups(self) -> tuple[VerbGroup, ...]:
        """Its verb groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, VerbGroup))

    @cached_property
    def _syntax(self) -> tuple[tuple[Clause, ...], dict[int, int]]:
        clauses: list[Clause] = []
        owners: dict[int, int] = {}
        count = len(self._words)
        for first in range(0, max(count, 1), WINDOW):
            window = range(first, min(first + WINDOW, count))
            syntax = Syntax(self._words, self.tags, self._beginning_in(window), window)
            owners |= {i: n + len(clauses) for i, n in syntax.owners.items()}
            clauses += [_moved(clause, len(clauses)) for clause in syntax.clauses]
        return tuple(clauses), owners

    def _beginning_in(self, window: range) -> Sequence[NounGroup | VerbGroup]:
        low = bisect_left(self.groups, window.start, key=_index)
        return self.groups[low : bisect_left(self.groups, window.stop, key=_index)]

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in the order in which they begin to be read; the first is a main clause.

        No clause reaches over more than :data:`WINDOW` words: a longer "sentence" is none, but a
        list or a table, and is read piece by piece.
        """
        return self._syntax[0]

    @cached_property
    def _group_starts(self) -> list[int]:
        return [group.start for group in self.groups]

    def group_at(self, offset: int) -> NounGroup | VerbGroup | None:
        """Give the group that an offset lies in, or None."""
        i = bisect_right(self._group_starts, offset) - 1
        return self.groups[i] if i >= 0 and offset < self.groups[i].end else None

    def clause_at(self, offset: int) -> Clause:
        """Give the clause that an offset lies in."""
        group = self.group_at(offset)
        i = bisect_right(self._words.starts, offset) - 1
        first = group.index if group else max(i, 0)
        owners = self._syntax[1]
        while first > 0 and first not in owners:
            first -= 1
        return self.clauses[owners.get(first, 0)]

    def governor(self, clause: Clause) -> Clause | None:
        """Give the clause that governs one, or None of a main clause."""
        return None if clause.governor is None else self.clauses[clause.governor]


def _index(group: NounGroup | VerbGroup) -> int:
    return group.index


def _moved(clause: Clause, by: int) -> Clause:
    """Give a clause of a later window, its governor counted among all clauses."""
    if not by or clause.governor is None:
        return clause
    return clause._replace(governor=clause.governor + by)
