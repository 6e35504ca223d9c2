"""Spans: positions in a text."""

from __future__ import annotations

import attrs

from newsfacts._guarded import shown
from newsfacts.errors import OffsetError


@attrs.frozen
class Span:
    """A run of characters of a document: offsets in code points, end exclusive, and the characters.

    Create spans with :meth:`newsfacts.Document.span`, which takes the text from the document; they
    are never empty.

    Raises:
        OffsetError: the range is empty, reversed, negative, or differs from the text in length.
    """

    start: int
    end: int
    text: str

    def __attrs_post_init__(self) -> None:
        if self.start < 0:
            raise OffsetError(self.start, self.end, "starts before the text")
        if self.end <= self.start:
            raise OffsetError(self.start, self.end, "is empty or reversed")
        if len(self.text) != self.end - self.start:
            raise OffsetError(
                self.start, self.end, f"is not as long as its text {shown(self.text)}"
            )

    def __str__(self) -> str:
        return self.text

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether this span contains every character of the other."""
        return self.start <= other.start and other.end <= self.end
