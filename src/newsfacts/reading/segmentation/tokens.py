"""Words, figures and punctuation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple, overload

from newsfacts.reading.segmentation.extents import Extent, HasExtent

#: words of a sentence, at most: the grammar compares words and clauses of one with each other
LONGEST = 300
#: marks behind which a longer one is best divided
_DIVIDING = frozenset(",;")

#: a token with the blanks behind it, so that each character of a text is in one match
_TOKEN = re.compile(
    r"(?:[^\W\d_]+(?:['&-][^\W\d_]+)*(?:\.(?=[A-Z]\.)[A-Z])*"  # words, U.S without its last stop
    r"|\d+(?:(?:[.,:/]|\\/)\d+)*[^\W_]*"  # figures, with what is glued to them
    r"|[^\w\s]|_+)\s*"  # marks; an address is one
)


class Token(NamedTuple):
    """A word, a figure or a mark: offsets in code points, end exclusive, and its characters."""

    start: int
    end: int
    text: str


class Columns(Sequence[Token]):
    """Tokens in order, kept as columns and made into objects on demand."""

    def __init__(self, starts: list[int], texts: list[str]) -> None:
        #: where each begins
        self.starts = starts
        #: the characters of each
        self.texts = texts

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, index: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        start, text = self.starts[index], self.texts[index]
        return Token(start, start + len(text), text)

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[Token]:
        for start, text in zip(self.starts, self.texts, strict=True):
            yield Token(start, start + len(text), text)

    def end(self, index: int) -> int:
        """Give where a token ends, exclusive."""
        return self.starts[index] + len(self.texts[index])


class Tokens(Columns):
    """The tokens of a text."""

    def __init__(self, text: str) -> None:
        #: the plain text they are of
        self.plain = text
        spaced: list[str] = _TOKEN.findall(text)
        ends = accumulate(map(len, spaced), initial=len(text) - len(text.lstrip()))
        super().__init__(list(ends)[:-1], list(map(str.rstrip, spaced)))

    def within(self, extent: HasExtent) -> range:
        """Give the indices of the tokens that begin within an extent."""
        return range(bisect_left(self.starts, extent.start), bisect_left(self.starts, extent.end))

    def pieces(self, extent: Extent) -> Iterator[Extent]:
        """Give an extent in pieces of :data:`LONGEST` tokens at most, cut at marks or blanks."""
        if extent.end - extent.start > LONGEST:
            within = self.within(extent)
            while len(within) > LONGEST:
                cut = self._cut(within[: LONGEST + 1])
                yield Extent(extent.start, self.end(cut - 1))
                extent = Extent(self.starts[cut], extent.end)
                within = within[cut - within.start :]
        yield extent

    def _cut(self, within: range) -> int:
        """Give the last token that one can begin at: behind a mark, else behind a blank."""
        later = range(within.stop - 1, within.start, -1)
        cuts = (i for i in later if self.texts[i - 1] in _DIVIDING)
        blank = (i for i in later if self.end(i - 1) < self.starts[i])
        return next(cuts, next(blank, within.stop - 1))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for i, text in enumerate(self.texts):
            known = places.get(text)
            if known is None:
                places[text] = [i]
            else:
                known.append(i)
        return places

    @cached_property
    def _folded(self) -> dict[str, list[str]]:
        folded: dict[str, list[str]] = {}
        for text in self._places:
            folded.setdefault(text.casefold(), []).append(text)
        return folded

    @cached_property
    def _figures(self) -> list[str]:
        return [text for text in self._places if text[0].isdigit()]

    def find(self, words: AbstractSet[str], figures: re.Pattern[str] | None = None) -> list[int]:
        """Give the indices of the tokens that are one of the words, whatever their case, in order.

        The tokens are looked through once for all who ask, so that a vocabulary costs next to
        nothing on a text that has none of it.

        Args:
            words: in lower case.
            figures: matches the tokens beginning with a digit that are wanted too, whole.
        """
        # "&" of a view goes through all of a frozenset, however large
        fewer, more = sorted((self._folded.keys(), words), key=len)
        forms = [text for word in fewer if word in more for text in self._folded[word]]
        if figures:
            forms += [
                text
                for text in self._figures
                if figures.fullmatch(text) and text.casefold() not in words
            ]
        return sorted(i for form in forms for i in self._places[form])
