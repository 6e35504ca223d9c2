"""Standard input, output and error, any of which the caller may have closed."""

from __future__ import annotations

import os
import sys
from typing import TextIO

#: for each stream its mode, and the access mode of the null device that replaces a closed one: the
#: wrong one, so that using it fails, except for standard error, whose loss cannot be reported
_STANDARD = {
    "stdin": ("r", os.O_WRONLY),
    "stdout": ("w", os.O_RDONLY),
    "stderr": ("w", os.O_WRONLY),
}


def open_streams() -> None:
    """Open the three streams in UTF-8, whatever the locale, none missing, all buffered.

    If one were missing, the next file opened would get its number, and thus what is printed;
    unbuffered (PYTHONUNBUFFERED), Python takes a partial write to a pipe for a complete one.
    """
    for number, (name, (mode, access)) in enumerate(_STANDARD.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, access), number)
        stream = open(  # noqa: SIM115 - it stays open
            number, mode, encoding="utf-8", errors="backslashreplace", closefd=False
        )
        setattr(sys, name, stream)


def discard(stream: TextIO) -> None:
    """Discard what a stream has not written yet, and anything written to it later."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
