"""Alignment of a clean copy with the given text, in both directions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """A range of a text, offsets in code points, end exclusive, and its replacement."""

    start: int
    end: int
    new: str


class _Side(NamedTuple):
    """Starts and ends of edits in the text before them, or in the text after them."""

    starts: list[int]
    ends: list[int]


class Step:
    """One pass of edits over a text.

    Args:
        edits: in order, without overlaps.
    """

    def __init__(self, edits: Sequence[Edit]) -> None:
        self.before = _Side([edit.start for edit in edits], [edit.end for edit in edits])
        self.after = _Side([], [])
        shift = 0
        for edit in edits:
            start = edit.start + shift
            self.after.starts.append(start)
            self.after.ends.append(start + len(edit.new))
            shift = self.after.ends[-1] - edit.end


class Alignment:
    """The alignment of a clean copy with the given text.

    Args:
        steps: the passes that produced the copy, in order.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        self._steps = tuple(steps)

    def then(self, step: Step) -> Alignment:
        """Return the alignment of the result of one more pass over the copy."""
        return Alignment((*self._steps, step))

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the given text that a range of the copy came from.

        Ranges are offsets in code points, end exclusive. Text removed next to a range is not part
        of it; a range that cuts through a replacement includes all of that.
        """
        for step in reversed(self._steps):
            start, end = _moved(start, end, step.after, step.before)
        return start, end

    def clean(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the copy that corresponds to a range of the given text.

        It is empty where nothing of the range is left.
        """
        for step in self._steps:
            start, end = _moved(start, end, step.before, step.after)
        return start, end


def _moved(start: int, end: int, source: _Side, target: _Side) -> tuple[int, int]:
    i = bisect_right(source.starts, start) - 1
    first = start
    if i >= 0:  # an edit that is empty on this side has ended where it starts
        inside = start < source.ends[i]
        first = target.starts[i] if inside else start + target.ends[i] - source.ends[i]
    i = bisect_right(source.starts, end - 1) - 1
    last = end
    if i >= 0:
        inside = end <= source.ends[i]
        last = target.ends[i] if inside else end + target.ends[i] - source.ends[i]
    return first, max(first, last)
