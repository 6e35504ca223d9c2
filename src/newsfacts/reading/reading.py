"""The reading of a text, computed on demand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from newsfacts.reading import language
from newsfacts.reading.language import Guess
from newsfacts.reading.lexicon import numbers
from newsfacts.reading.lexicon.numbers import Number
from newsfacts.reading.parts import Part, parts
from newsfacts.reading.predicates.predicate import Predicate
from newsfacts.reading.segmentation import quotations
from newsfacts.reading.segmentation.datelines import Dateline, datelines
from newsfacts.reading.segmentation.extents import Extent, HasExtent
from newsfacts.reading.segmentation.paragraphs import paragraphs
from newsfacts.reading.segmentation.plain import plain
from newsfacts.reading.segmentation.quotations import Quote
from newsfacts.reading.segmentation.sentences import sentences
from newsfacts.reading.segmentation.tokens import Tokens
from newsfacts.reading.sentence import Sentence

E = TypeVar("E", bound=HasExtent)


class Reading:
    """The linguistic analysis of a text; each part is computed on first use, then kept.

    All offsets refer to the text itself. Available as :attr:`newsfacts.Document.reading`.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._grammars: dict[int, Sentence] = {}

    @cached_property
    def plain(self) -> str:
        """The text with straight apostrophes and plain spaces, every character at its offset.

        Web and e-mail addresses are replaced by "_" throughout.
        """
        return plain(self.text)

    @cached_property
    def language(self) -> str | None:
        """BCP 47 tag of the language, guessed from closed-class words; None if undecided."""
        return self.language_guess.language if self.language_guess else None

    @cached_property
    def language_guess(self) -> Guess | None:
        """The guess at the language, with its confidence; None if undecided."""
        return language.guess(self.plain)

    @cached_property
    def paragraphs(self) -> tuple[Extent, ...]:
        """Paragraphs, in order, without surrounding white space."""
        return paragraphs(self.plain)

    @cached_property
    def datelines(self) -> Mapping[int, Dateline]:
        """Datelines, keyed by the offset of the paragraph that each begins."""
        return datelines(self.plain, self.paragraphs)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Parts of the document, in order: each a paragraph or a piece of one."""
        return parts(self.plain, self.paragraphs, self.datelines)

    @cached_property
    def sentences(self) -> tuple[Extent, ...]:
        """Sentences, in order, each within one paragraph, without surrounding white space.

        None is longer than some hundred words: a longer run without an end is a list or a table
        rather than a sentence, and is read in pieces.
        """
        whole = sentences(self.plain, self.paragraphs)
        return tuple(piece for sentence in whole for piece in self.tokens.pieces(sentence))

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Outermost quoted regions, in order, each within one paragraph."""
        return quotations.quotes(self.text, self.paragraphs)

    @cached_property
    def tokens(self) -> Tokens:
        """Tokens of the whole text: words, figures and punctuation marks."""
        return Tokens(self.plain)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Numbers, written in figures or spelled out, in order."""
        return numbers.numbers(self.plain, self.tokens)

    def grammar(self, sentence: Extent) -> Sentence:
        """Return the groups and clauses of a sentence, parsed on first use.

        Args:
            sentence: one of :attr:`sentences`.
        """
        known = self._grammars.get(sentence.start)
        if known is None:
            known = self._grammars[sentence.start] = Sentence(self.text, self.tokens, sentence)
        return known

    def grammar_at(self, offset: int) -> Sentence | None:
        """Return the groups and clauses of the sentence that contains an offset, or None."""
        sentence = self.sentence_at(offset)
        return self.grammar(sentence) if sentence else None

    def predicate_at(self, offset: int) -> Predicate | None:
        """Return the predicate whose word contains an offset, or None outside all groups."""
        sentence = self.grammar_at(offset)
        return sentence.predicate_at(offset) if sentence else None

    def sentence_at(self, offset: int) -> Extent | None:
        """Return the sentence that contains an offset, or None between sentences."""
        return _at(self.sentences, self._sentence_starts, offset)

    def paragraph_at(self, offset: int) -> Extent | None:
        """Return the paragraph that contains an offset, or None between paragraphs."""
        return _at(self.paragraphs, self._paragraph_starts, offset)

    def part_at(self, offset: int) -> Part | None:
        """Return the part of the document that contains an offset, or None between parts."""
        return _at(self.parts, self._part_starts, offset)

    def quote_at(self, offset: int) -> Quote | None:
        """Return the quoted region that contains an offset, marks included, or None outside."""
        return _at(self.quotes, self._quote_starts, offset)

    def sentences_in(self, extent: Extent) -> tuple[Extent, ...]:
        """Return the sentences that begin within an extent."""
        starts = self._sentence_starts
        return self.sentences[bisect_left(starts, extent.start) : bisect_left(starts, extent.end)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return _starts(self.sentences)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return _starts(self.paragraphs)

    @cached_property
    def _part_starts(self) -> list[int]:
        return _starts(self.parts)

    @cached_property
    def _quote_starts(self) -> list[int]:
        return _starts(self.quotes)


def _starts(extents: Sequence[HasExtent]) -> list[int]:
    return [extent.start for extent in extents]


def _at(extents: tuple[E, ...], starts: list[int], offset: int) -> E | None:
    i = bisect_right(starts, offset) - 1
    return extents[i] if i >= 0 and offset < extents[i].end else None
