"""The tokens of a document by index."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set as AbstractSet

from newsfacts.reading import Reading

#: what surrounds a hyphen used as a dash; "" at both ends of the text
_BESIDE_DASH = frozenset(["", " ", "-", "\n"])
#: the apostrophe of a plural
OWNER = "’"


class Tokens:
    """The tokens, in lower case on demand.

    A hyphen used as a dash is a dash, and the apostrophe of a plural is none that can quote.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._starts = reading.tokens.starts
        self._texts = reading.tokens.texts
        self._lowered = reading.tokens.lowered
        marks = dict.fromkeys(_dashes(reading), "–") | dict.fromkeys(_owners(reading), OWNER)
        if marks:
            self._texts, self._lowered = list(self._texts), list(self._lowered)
            for i, mark in marks.items():
                self._texts[i] = self._lowered[i] = mark
        self._count = len(self._texts)

    def __len__(self) -> int:
        return self._count

    def text(self, i: int) -> str:
        """Return a token, "" beyond both ends; a hyphen used as a dash is returned as a dash."""
        return self._texts[i] if 0 <= i < self._count else ""

    def lower(self, i: int) -> str:
        """Return a token in lower case, "" beyond both ends."""
        return self._lowered[i] if 0 <= i < self._count else ""

    def start(self, i: int) -> int:
        """Return the offset where a token begins."""
        return self._starts[i] if i < self._count else len(self.reading.text)

    def end(self, i: int) -> int:
        """Return the offset where a token ends."""
        return self._starts[i] + len(self._texts[i])

    def offsets(self, tokens: tuple[int, int]) -> tuple[int, int]:
        """Return the offsets of a range of tokens."""
        return self.start(tokens[0]), self.end(tokens[1] - 1)

    def at(self, offset: int) -> int:
        """Return the index of the first token that begins at an offset or after it."""
        return bisect_left(self._starts, offset)

    def is_name(self, i: int) -> bool:
        """Whether a token is written like a name."""
        return self.text(i)[:1].isupper()

    def is_word(self, i: int) -> bool:
        """Whether a token is a word or a figure."""
        return self.text(i)[:1].isalnum()

    def among(self, marks: AbstractSet[str], start: int, end: int) -> list[int]:
        """Return the tokens from start to end that are one of the marks."""
        return [i for i, text in enumerate(self._texts[start:end], start) if text in marks]

    def until(self, mark: str, start: int, end: int) -> range:
        """Return the tokens from start to the first mark, or to the end."""
        return range(start, next(iter(self.among({mark}, start, end)), end))

    def count(self, start: int, end: int) -> int:
        """Count the words and figures among the tokens from start to end."""
        return sum(self.is_word(i) for i in range(start, end))


def _owners(reading: Reading) -> list[int]:
    """Return the tokens that are apostrophes of plurals: "the sailors' union"."""
    plain, starts = reading.plain, reading.tokens.starts
    return [
        i
        for i in reading.tokens.find({"'"})
        if plain[starts[i] - 1 : starts[i] + 2].lower() == "s' "
    ]


def _dashes(reading: Reading) -> list[int]:
    """Return the tokens that are hyphens between spaces, used as dashes."""
    plain, starts = reading.plain, reading.tokens.starts
    return [
        i
        for i in reading.tokens.find({"-"})
        if plain[starts[i] - 1 : starts[i]] in _BESIDE_DASH
        and plain[starts[i] + 1 : starts[i] + 2] in _BESIDE_DASH
    ]
