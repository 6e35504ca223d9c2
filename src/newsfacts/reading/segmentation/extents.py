"""Stretches of a text."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Extent(NamedTuple):
    """A stretch of the text: offsets in code points, end exclusive."""

    start: int
    end: int


class HasExtent(Protocol):
    """What has a place in the text."""

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        ...

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        ...
