"""Extents: ranges of a text."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Extent(NamedTuple):
    """A range of the text: offsets in code points, end exclusive."""

    start: int
    end: int


class HasExtent(Protocol):
    """Anything with a start and an end in the text."""

    @property
    def start(self) -> int:
        """Start offset, in code points."""
        ...

    @property
    def end(self) -> int:
        """End offset, exclusive."""
        ...
