"""A text as tokens, with a letter for the class of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from newsfacts import Document
from newsfacts.reading import tagset, word_classes
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon.known_names import Lexicon

#: what precedes an initial word, whose capital is no evidence of a name
OPENERS = frozenset("\"“‘'«:(—–-;")

#: before a place
LOCATIVES = frozenset("in at from near to into outside across around through".split())
#: of these, marks that may close a quotation as well
_CLOSING = frozenset("\"'")


def counted(words: Iterable[str]) -> Counter[str]:
    """Return how often each word occurs, its possessive form included."""
    counts = Counter(words)
    for word in [word for word in counts if word.endswith(("'s", "'S"))]:
        counts[bare(word)] += counts[word]
    return counts


class Scan:
    """The tokens of a text, their classes, and the known names among them."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self.tokens = document.reading.tokens
        self.words = self.tokens.texts
        self.letters, self.entries = lexicon.read(self.tokens)
        self.sentences = [self.tokens.within(s) for s in document.reading.sentences]

    def rename(self, surnames: Iterable[int]) -> bool:
        """Take tokens for parts of names; return whether that changes their letters."""
        letters = list(self.letters)
        for i in surnames:
            letters[i] = "X" if bare(self.words[i]) == self.words[i] else "x"
            self.entries.pop(i, None)
        before, self.letters = self.letters, "".join(letters)
        return before != self.letters

    def text(self, words: range) -> str:
        """Return words as written, with single spaces."""
        starts, texts = self.tokens.starts, self.words
        if len(words) == 1:
            return texts[words.start]
        pieces: list[str] = []
        end = -1
        for i in words:
            pieces.append(texts[i] if starts[i] == end or not pieces else f" {texts[i]}")
            end = starts[i] + len(texts[i])
        return "".join(pieces)

    def country_at(self, i: int) -> str:
        """Return the country of the known name that begins at a token, or an empty string."""
        entry = self.entries.get(i)
        return entry.country if entry else ""

    @cached_property
    def spelled(self) -> Counter[str]:
        """How often each word occurs in the text, by its spelling, with or without "'s"."""
        return counted(self.words)

    @cached_property
    def located(self) -> frozenset[str]:
        """The words behind "in" and other prepositions of place."""
        found = self.tokens.find(LOCATIVES)
        return frozenset(self.words[i + 1] for i in found if i + 1 < len(self.words))

    @cached_property
    def firsts(self) -> frozenset[int]:
        """The tokens that sentences begin with."""
        return frozenset(sentence.start for sentence in self.sentences if sentence)

    @cached_property
    def opening(self) -> Counter[str]:
        """How often each word opens a sentence or a quotation."""
        quoted = (i + 1 for i in self.tokens.find(OPENERS) if i + 1 < len(self.words))
        firsts = self.firsts.union(quoted)
        return counted(map(self.words.__getitem__, firsts))

    def opens(self, i: int, sentence: range) -> bool:
        """Whether a token begins a sentence, or stands behind a mark that opens something."""
        if i == sentence.start:
            return True
        if self.words[i - 1] not in OPENERS:
            return False
        closing = self.words[i - 1] in _CLOSING
        return not closing or self.document.reading.quote_at(self.tokens.starts[i]) is not None

    def is_noun(self, i: int, *, after_singular: bool = False) -> bool:
        """Whether a token can only be a noun, so that the words before it modify it.

        Behind a singular noun the base form of a verb is one too: "her state visit".
        """
        word = self.words[i] if i < len(self.words) else ""
        classes = word_classes(word) if word.isalpha() and word.islower() else ()
        if after_singular and tagset.NOUN in classes and tagset.VERB in classes:
            return True
        return bool(classes) and all(kind in tagset.COMMON_NOUNS for kind in classes)

    def may_be_noun(self, i: int) -> bool:
        """Whether a token can be a common noun."""
        word = self.words[i] if i < len(self.words) else ""
        classes = word_classes(word) if word.isalpha() and word.islower() else ()
        return any(kind in tagset.COMMON_NOUNS for kind in classes)

    def opens_noun(self, i: int) -> bool:
        """Whether a token is first of all a singular noun, so that a name before it modifies it."""
        word = self.words[i] if i < len(self.words) else ""
        return word.isalpha() and word.islower() and word_classes(word)[0] is tagset.NOUN

    def opens_base(self, i: int) -> bool:
        """Whether a token is first of all the base form of a verb, no verb of one person."""
        word = self.words[i].lower() if i < len(self.words) else ""
        return word.isalpha() and word_classes(word)[0] is tagset.VERB

    def is_finite(self, i: int) -> bool:
        """Whether a token is a finite verb or an auxiliary: "the two will meet"."""
        word = self.words[i].lower() if i < len(self.words) else ""
        return word.isalpha() and word_classes(word)[0] in tagset.FINITE
