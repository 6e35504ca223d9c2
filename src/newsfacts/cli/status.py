"""The exit statuses of the command line, other than 0."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """Exit statuses, as documented in ``docs/reference/command-line.md``."""

    #: an extractor failed, or one of several files cannot be read: the results are incomplete
    INCOMPLETE = 1
    #: the input, an option or a plugin cannot be used, or the output cannot be written
    UNUSABLE = 2
    #: Ctrl-C was pressed
    INTERRUPTED = 130
    #: the reader of the output closed the pipe: 128 plus the number of SIGPIPE, as elsewhere
    BROKEN_PIPE = 141
