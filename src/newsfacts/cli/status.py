"""What the command line exits with, beside 0."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """Exit statuses, as ``docs/reference/command-line.md`` explains them."""

    #: an extractor failed, or one of several files cannot be read: what they have is missing
    INCOMPLETE = 1
    #: the input, an option or a plugin cannot be used, or the output not be written
    UNUSABLE = 2
    #: the reader of the output went away: 128 and the number of SIGPIPE, as of other commands
    BROKEN_PIPE = 141
