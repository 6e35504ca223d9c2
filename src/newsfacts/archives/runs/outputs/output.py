"""The two halves of an output: rendering, in any process, and writing, in one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Generic, TypeVar

import attrs

from newsfacts.model import Facts

P = TypeVar("P")

#: how much of an output is complete: for each of its files the bytes, or the number of its parts
Extent = Mapping[str, int]


@attrs.frozen(kw_only=True)
class Format(ABC, Generic[P]):
    """A format of runs; immutable and picklable, since worker processes render with it."""

    @abstractmethod
    def render(self, facts: Facts) -> P:
        """Return what the facts of a document add to the output."""

    @abstractmethod
    def open(self, output: Path, extent: Extent) -> Sink[P]:
        """Return the output, cut back to an extent.

        Args:
            output: its path.
            extent: what of it is complete, as :meth:`Sink.commit` said; empty for a new output.

        Raises:
            OSError: it cannot be written, or is not what it was.
        """


class Sink(ABC, Generic[P]):
    """An output that is being written."""

    @property
    def whole(self) -> bool:
        """Whether all that was added can be committed now, since it leaves no part incomplete."""
        return True

    @abstractmethod
    def write(self, rendered: P) -> None:
        """Add the facts of a document."""

    @abstractmethod
    def commit(self) -> Extent:
        """Make what was added outlast a failure of the machine, and return its extent."""

    @abstractmethod
    def finish(self) -> Extent:
        """Complete the output, commit it, and return its extent."""

    def close(self) -> None:
        """Release files, without committing."""
