"""Lines of a stream, none of which is held if it is too long."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from newsfacts.errors import ReadingError
from newsfacts.plugin.reader import LARGEST

#: what has a longer line is no text, and is given up
_ENDLESS = 100 * LARGEST


def lines(stream: BinaryIO, place: str) -> Iterator[bytes | None]:
    """Yield the lines of a stream, None for each that is too long for an article.

    Raises:
        ReadingError: a line does not end.
    """
    first = True
    while line := stream.readline(LARGEST + 1):
        if len(line) <= LARGEST:
            yield line.removeprefix(codecs.BOM_UTF8) if first else line
        else:
            _pass(stream, line, place)
            yield None
        first = False


def _pass(stream: BinaryIO, line: bytes, place: str) -> None:
    """Read to the end of a line."""
    passed = 0
    while line and not line.endswith(b"\n"):
        passed += len(line)
        if passed > _ENDLESS:
            raise ReadingError(place, f"has a line of more than {_ENDLESS // 10**9} GB")
        line = stream.readline(LARGEST)
