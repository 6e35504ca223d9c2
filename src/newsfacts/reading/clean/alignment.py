"""Where the characters of a clean copy stand in the text that was given, and the reverse."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text, offsets in code points, end exclusive, and what replaces it."""

    start: int
    end: int
    new: str


class _Side(NamedTuple):
    """Where edits start and end in the text before them, or in the text after them."""

    starts: list[int]
    ends: list[int]


class Step:
    """One pass of edits over a text.

    Args:
        edits: in order, none overlapping another.
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
    """The way from a clean copy to the text that was given, and back.

    Args:
        steps: the passes that made the copy, the first first.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        self._steps = tuple(steps)

    def given(self, start: int, end: int) -> tuple[int, int]:
        """Give the range of the given text that a range of the copy came from.

        Ranges are offsets in code points, end exclusive. What was taken out beside a range is no
        part of it; where the range cuts through something replaced, it takes in all of that.
        """
        for step in reversed(self._steps):
            start, end = _moved(start, end, step.after, step.before)
        return start, end

    def clean(self, start: int, end: int) -> tuple[int, int]:
        """Give the range of the copy that a range of the given text has become.

        Its end is its start where nothing is left of it.
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
