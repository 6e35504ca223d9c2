"""Streams of bytes: looked into without losing anything, and decompressed."""

from __future__ import annotations

import gzip
import io
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: how much of a file is looked at to recognise its format
HEAD = 65_536

_GZIP = b"\x1f\x8b"


def decompressed(raw: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return the first bytes of a stream, and a stream of all, with gzip taken off."""
    head, stream = _peeked(raw)
    if head.startswith(_GZIP):
        # GzipFile is a BufferedIOBase, which typeshed does not take for a BinaryIO
        return _peeked(cast("BinaryIO", gzip.GzipFile(fileobj=stream)), rewinds=False)
    return head, stream


def _peeked(stream: BinaryIO, *, rewinds: bool = True) -> tuple[bytes, BinaryIO]:
    head = stream.read(HEAD)
    if rewinds and stream.seekable():
        stream.seek(0)
        return head, stream
    return head, io.BufferedReader(_Joined(head, stream))


class _Joined(io.RawIOBase):
    """What was read of a stream already, and its rest."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        data = self._head.read(len(view)) or self._rest.read(len(view))
        view[: len(data)] = data
        return len(data)
