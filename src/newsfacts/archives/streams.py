"""Streams of bytes: looked into without losing anything, decompressed, and in UTF-8."""

from __future__ import annotations

import codecs
import gzip
import io
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: how much of a file is looked at to recognise its format
HEAD = 65_536

_GZIP = b"\x1f\x8b"
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_UTF32_LE = codecs.BOM_UTF32_LE


def decompressed(raw: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return the first bytes of a stream, and a stream of all.

    Gzip is taken off, and UTF-16 that says so becomes UTF-8 that says so.
    """
    head, stream = _peeked(raw)
    if head.startswith(_GZIP):
        # GzipFile is a BufferedIOBase, which typeshed does not take for a BinaryIO
        head, stream = _peeked(cast("BinaryIO", gzip.GzipFile(fileobj=stream)), rewinds=False)
    encoding = _UTF16.get(head[:2])
    if encoding and not head.startswith(_UTF32_LE):
        return _peeked(io.BufferedReader(_Recoded(stream, encoding)), rewinds=False)
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
        self._at = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        data = self._head.read(len(view)) or self._rest.read(len(view))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._at


class _Recoded(io.RawIOBase):
    """A stream of text in UTF-8, its mark included."""

    def __init__(self, stream: BinaryIO, encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        # two bytes of UTF-16 are at most three of UTF-8
        raw = self._stream.read(max(4, len(view) // 2))
        data = self._decoder.decode(raw, final=not raw).encode("utf-8")
        view[: len(data)] = data
        return len(data)
