"""Standard input, output and error, which whoever starts the command may have closed."""

from __future__ import annotations

import errno
import os
import sys
from typing import TextIO

#: for each stream its mode, and how the null device is opened in place of a closed one: so that
#: using it fails, apart from standard error, of whose loss nobody could be told
_STANDARD = {
    "stdin": ("r", os.O_WRONLY),
    "stdout": ("w", os.O_RDONLY),
    "stderr": ("w", os.O_WRONLY),
}


def open_streams() -> None:
    """Open the three streams in UTF-8, whatever the locale, none missing, and with buffers.

    Were one missing, the next file to be opened would get its number and what is printed; without
    a buffer (PYTHONUNBUFFERED), Python takes a write that a pipe cuts short for a whole one.
    """
    for number, (name, (mode, access)) in enumerate(_STANDARD.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, access), number)
        stream = open(  # noqa: SIM115 - it stays open
            number, mode, encoding="utf-8", errors="backslashreplace", closefd=False
        )
        setattr(sys, name, stream)


def discard(stream: TextIO) -> None:
    """Drop what a stream has not written yet, and what it is still given."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def reason(error: OSError) -> str:
    """Say why something cannot be read or written."""
    return "it is closed" if error.errno == errno.EBADF else error.strerror or str(error)
