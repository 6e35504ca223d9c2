"""Clause parsing: one pass over the groups of a sentence and the words between them.

There is always a current clause. Conjunctions, relative pronouns, infinitives and participles open
clauses below it; a finite verb joins the nearest clause that still lacks one, or opens a new one.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts.reading import tagset as t
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.clause_builder import finished
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup
from newsfacts.reading.syntax.nouns import Nouns
from newsfacts.reading.syntax.verbs import Verbs


class Syntax(Nouns, Verbs):
    """The pass over a sentence.

    It results in :attr:`clauses`, whose governors are indices among them, and :attr:`owners`, the
    index of the clause that each word belongs to.
    """

    def __init__(self, words: Columns, tags: str, groups: Sequence[NounGroup | VerbGroup]) -> None:
        super().__init__(words, tags, groups)
        quotes = t.QUOTATION_MARK in tags
        for at, element in enumerate(self._elements.items):
            if isinstance(element, int):
                self._word(at, element)
                continue
            if quotes and tags.count(t.QUOTATION_MARK, element.index, element.indices[-1]) % 2:
                self._quoted = not self._quoted
            if isinstance(element, NounGroup):
                fronted = self._and and bool(self._preposition) and element.is_time
                self._noun(at, element)
                self._fronted = fronted
            else:
                self._verb(at, element)
                self._fronted = False
            self._named = None
            self._comma, self._and = False, self._fronted
            self._preposition = ""
        self.clauses, self.owners = finished(self._made, words)
