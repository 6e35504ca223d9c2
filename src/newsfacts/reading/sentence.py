"""The grammatical analysis of a sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from newsfacts.reading import tagset as t
from newsfacts.reading.predicates.analysis import Predicates
from newsfacts.reading.predicates.parse import Parse
from newsfacts.reading.predicates.predicate import Predicate
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns, Token, Tokens
from newsfacts.reading.syntax import chunker
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup
from newsfacts.reading.syntax.parser import Syntax
from newsfacts.reading.tagging import possible_tags, splitting, tagger
from newsfacts.reading.tagset import WordClass


class Sentence:
    """The groups and clauses of one sentence, each computed on first use.

    Returned by :meth:`newsfacts.reading.Reading.grammar`; all offsets are those of the text.
    """

    def __init__(self, text: str, tokens: Tokens, extent: Extent) -> None:
        self._text = text
        self._tokens = tokens
        self.extent = extent

    @cached_property
    def _words(self) -> Columns:
        return splitting.split(self._tokens, self.extent)

    @property
    def pieces(self) -> Sequence[Token]:
        """Its words and marks; possessive and contracted endings are separate words."""
        return self._words

    @cached_property
    def tags(self) -> str:
        """One tag per word; see :mod:`newsfacts.reading.lexicon.closed_classes`."""
        texts = self._words.texts
        sets = possible_tags.options(texts)
        if t.QUOTATION_MARK not in sets:
            return tagger.resolve(sets, texts)
        resolved = iter(tagger.resolve(*possible_tags.without_marks(sets, texts)))
        return "".join(
            options if options == t.QUOTATION_MARK else next(resolved) for options in sets
        )

    @cached_property
    def groups(self) -> tuple[NounGroup | VerbGroup, ...]:
        """Its noun groups and verb groups, in order; they do not overlap."""
        return tuple(chunker.groups(self._text, self._words, self.tags))

    @cached_property
    def noun_groups(self) -> tuple[NounGroup, ...]:
        """Its noun groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, NounGroup))

    @property
    def verb_groups(self) -> tuple[VerbGroup, ...]:
        """Its verb groups, in order."""
        return tuple(group for group in self.groups if isinstance(group, VerbGroup))

    @cached_property
    def _syntax(self) -> tuple[tuple[Clause, ...], dict[int, int]]:
        syntax = Syntax(self._words, self.tags, self.groups)
        return syntax.clauses, syntax.owners

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in the order in which they are opened; the first is a main clause."""
        return self._syntax[0]

    @cached_property
    def _group_starts(self) -> list[int]:
        return [group.start for group in self.groups]

    def group_at(self, offset: int) -> NounGroup | VerbGroup | None:
        """Return the group that contains an offset, or None."""
        i = bisect_right(self._group_starts, offset) - 1
        return self.groups[i] if i >= 0 and offset < self.groups[i].end else None

    def class_at(self, offset: int) -> WordClass:
        """Return the class of the word at an offset, or right before it."""
        return WordClass(self.tags[max(self._words.at(offset), 0)])

    def clause_at(self, offset: int) -> Clause:
        """Return the clause that contains an offset."""
        group = self.group_at(offset)
        first = group.index if group else max(self._words.at(offset), 0)
        owners = self._syntax[1]
        while first > 0 and first not in owners:
            first -= 1
        return self.clauses[owners.get(first, 0)]

    def governor(self, clause: Clause) -> Clause | None:
        """Return the governor of a clause, or None for a main clause."""
        return None if clause.governor is None else self.clauses[clause.governor]

    def governors(self, clause: Clause) -> Iterator[Clause]:
        """Yield the clauses that govern a clause, the nearest first: the way to its main verb."""
        governor = self.governor(clause)
        while governor is not None:
            yield governor
            governor = self.governor(governor)

    @cached_property
    def _predicates(self) -> Predicates:
        clauses, owners = self._syntax
        return Predicates(Parse(self._words, self.groups, clauses, owners))

    @property
    def predicates(self) -> tuple[Predicate, ...]:
        """Its predicates, in order: all verbs, and the nouns that denote events in news."""
        return self._predicates.all

    def predicate_at(self, offset: int) -> Predicate | None:
        """Return the predicate whose word contains an offset, or None outside all groups.

        Any noun can be asked for, whether or not it is among :attr:`predicates`: the caller knows
        which nouns denote its events.
        """
        group = self.group_at(offset)
        return self._predicates.at(group, offset) if group else None
