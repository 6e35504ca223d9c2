"""Tokens: words, figures and punctuation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, overload

from newsfacts.reading.segmentation.extents import Extent, HasExtent

#: maximum tokens in a sentence: the grammar compares its words and clauses with each other
LONGEST = 300
#: marks after which an overlong sentence is best split
_DIVIDING = frozenset(",;")

#: a token with the white space after it, so that each character of a text is in one match
_TOKEN = re.compile(
    r"(?:[^\W\d_]+(?:['&-][^\W\d_]+)*(?:\.(?=[A-Z]\.)[A-Z])*"  # words; U.S without its last stop
    r"|\d+(?:(?:[.:/]|,(?!\d{4})|\\/)\d+)*[^\W_]*"  # figures, with attached letters
    r"|[^\w\s]|_+)\s*"  # marks; an address is one
)


class Token(NamedTuple):
    """A word, a figure or a mark: its characters, and offsets in code points, end exclusive."""

    start: int
    end: int
    text: str


class Columns(Sequence[Token]):
    """Tokens in order, stored as columns; objects are created on demand."""

    def __init__(self, starts: list[int], texts: list[str]) -> None:
        #: start offset of each
        self.starts = starts
        #: characters of each
        self.texts = texts

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(index, slice):
            return tuple(map(self.token, range(*index.indices(len(self)))))
        return self.token(index)

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Token]:
        for start, text in zip(self.starts, self.texts, strict=True):
            yield Token(start, start + len(text), text)

    def token(self, index: int) -> Token:
        """Return a token; faster than indexing."""
        start, text = self.starts[index], self.texts[index]
        return Token(start, start + len(text), text)

    def end(self, index: int) -> int:
        """Return the end offset of a token, exclusive."""
        return self.starts[index] + len(self.texts[index])

    def at(self, offset: int) -> int:
        """Return the index of the last token that begins at an offset or before it, or -1."""
        return bisect_right(self.starts, offset) - 1


class Tokens(Columns):
    """The tokens of a text."""

    def __init__(self, text: str) -> None:
        #: the plain text that the tokens were found in
        self.plain = text
        spaced: list[str] = _TOKEN.findall(text)
        ends = accumulate(map(len, spaced), initial=len(text) - len(text.lstrip()))
        super().__init__(list(ends)[:-1], list(map(str.rstrip, spaced)))

    def within(self, extent: HasExtent) -> range:
        """Return the indices of the tokens that begin within an extent."""
        return range(bisect_left(self.starts, extent.start), bisect_left(self.starts, extent.end))

    def pieces(self, extent: Extent) -> Iterator[Extent]:
        """Split an extent, at marks or blanks, into pieces of at most :data:`LONGEST` tokens."""
        if extent.end - extent.start > LONGEST:
            within = self.within(extent)
            while len(within) > LONGEST:
                cut = self._cut(within[: LONGEST + 1])
                yield Extent(extent.start, self.end(cut - 1))
                extent = Extent(self.starts[cut], extent.end)
                within = within[cut - within.start :]
        yield extent

    def _cut(self, within: range) -> int:
        """Return the last token that can open a piece: after a mark, else after white space."""
        later = range(within.stop - 1, within.start, -1)
        cuts = (i for i in later if self.texts[i - 1] in _DIVIDING)
        blank = (i for i in later if self.end(i - 1) < self.starts[i])
        return next(cuts, next(blank, within.stop - 1))

    @cached_property
    def lowered(self) -> list[str]:
        """The tokens in lower case."""
        return list(map(str.lower, self.texts))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for i, word in enumerate(self.lowered):
            known = places.get(word)
            if known is None:
                places[word] = [i]
            else:
                known.append(i)
        return places

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(self._places)

    @cached_property
    def _figures(self) -> list[int]:
        return [i for i, text in enumerate(self.texts) if text[0].isdigit()]

    def find(self, words: AbstractSet[str], figures: re.Pattern[str] | None = None) -> list[int]:
        """Return the indices, in order, of the tokens that are among the words, ignoring case.

        The tokens are indexed once for all callers, so that a vocabulary costs next to nothing on
        a text that contains none of it.

        Args:
            words: the words to look up, in lower case.
            figures: pattern of tokens beginning with a digit to include, matched whole.
        """
        # of two sets, "&" iterates over the smaller one
        found = [i for word in self._vocabulary & words for i in self._places[word]]
        if figures:
            found += [
                i
                for i in self._figures
                if figures.fullmatch(self.texts[i]) and self.lowered[i] not in words
            ]
        found.sort()
        return found
