"""An attribution: cue, source and content as ranges of the text."""

from __future__ import annotations

from typing import NamedTuple

#: start and end, exclusive: of tokens or of offsets
Range = tuple[int, int]


class Attribution(NamedTuple):
    """A cue with its source and content, before linking; all ranges are offsets."""

    #: order of source (S), cue (C) and content (T), "sct", "tcs", "tsct"; or the construction
    rule: str
    content: tuple[Range, ...]
    cue: Range | None = None
    source: Range | None = None
    addressee: Range | None = None
    #: start of a date next to the cue
    date: int | None = None
    negated: bool = False
    #: False for an attitude, and for what was not said, or not yet
    states: bool = True
    #: the attribution inside its content: "A said that B denied it"
    reported: Attribution | None = None

    @property
    def extent(self) -> Range:
        """The range from the first piece of the content to the last."""
        return self.content[0][0], self.content[-1][1]

    @property
    def end(self) -> int:
        """The end of its last word."""
        return max(end for _, end in (*self.content, self.cue or (0, 0), self.source or (0, 0)))
