"""Groups: runs of words that form a unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns, Token
from newsfacts.reading.tagset import WordClass, classes

#: "singular" and "plural" by word form; "collective" for a singular noun for many people
NumberOf = Literal["singular", "plural", "collective"]


class Group:
    """A run of words that form a unit; there are very many, hence a plain class."""

    __slots__ = ("_text", "_words", "end", "index", "indices", "start", "tags")

    def __init__(self, text: str, words: Columns, indices: Sequence[int], tags: str) -> None:
        self._text = text
        self._words = words
        #: index of its first word in the sentence
        self.index = indices[0]
        #: start offset in the text
        self.start = words.starts[self.index]
        #: end offset in the text, exclusive
        self.end = words.end(indices[-1])
        #: indices of its words in the sentence, without quotation marks inside it
        self.indices = indices
        #: the tags of its words; outside the core use :attr:`word_classes`
        self.tags = tags

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r}, {self.tags!r})"

    @property
    def word_classes(self) -> tuple[WordClass, ...]:
        """The classes of its words."""
        return classes(self.tags)

    @property
    def text(self) -> str:
        """Its characters."""
        return self._text[self.start : self.end]

    @property
    def pieces(self) -> tuple[Token, ...]:
        """Its words."""
        return tuple(map(self._words.token, self.indices))

    def token(self, i: int) -> Token:
        """Return one of its words."""
        return self._words.token(self.indices[i])

    def word(self, i: int) -> str:
        """Return one of its words in lower case."""
        return self._words.texts[self.indices[i]].lower()

    def text_at(self, i: int) -> str:
        """Return a word of its sentence in lower case."""
        return self._words.texts[i].lower()

    def extent(self, first: int, last: int) -> Extent:
        """Return the extent of some of its words: indices within the group, end exclusive."""
        return Extent(
            self._words.starts[self.indices[first]], self._words.end(self.indices[last - 1])
        )
