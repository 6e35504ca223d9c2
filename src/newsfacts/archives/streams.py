"""Streams of bytes: looked into without losing anything, decompressed, and in UTF-8."""

from __future__ import annotations

import codecs
import gzip
import io
import zlib
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

    Gzip is taken off, and UTF-16 that says so becomes UTF-8 that says so. Compressed data that are
    cut off or damaged end there; reading beyond that end raises the error.
    """
    head, stream = _begun(raw)
    if head.startswith(_GZIP):
        # GzipFile is a BufferedIOBase, which typeshed does not take for a BinaryIO
        head, stream = _begun(cast("BinaryIO", gzip.GzipFile(fileobj=stream)))
    encoding = _UTF16.get(head[:2])
    if encoding and not head.startswith(_UTF32_LE):
        return _begun(io.BufferedReader(_Recoded(stream, encoding)))
    return head, stream


def _begun(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    if not isinstance(stream, gzip.GzipFile) and stream.seekable():
        head = stream.read(HEAD)
        stream.seek(0)
        return head, stream
    begun = _Begun(stream)
    return begun.head, io.BufferedReader(begun)


class _Begun(io.RawIOBase):
    """A stream whose first bytes are known, and whose errors are raised beyond its end."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = cast("io.BufferedReader", stream)
        self._error: Exception | None = None
        self._ended = False
        self._at = 0
        self.head = b""
        while len(self.head) < HEAD and (data := self._next(HEAD - len(self.head))):
            self.head += data

    def _next(self, size: int) -> bytes:
        if self._error:
            return b""
        try:
            return self._stream.read1(size)
        except (EOFError, OSError, zlib.error) as error:
            self._error = error
            return b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        if self._ended and self._error:
            raise self._error
        view = memoryview(buffer)
        size = len(view)
        data = self.head[self._at : self._at + size] or self._next(size)
        view[: len(data)] = data
        self._at += len(data)
        self._ended = not data
        return len(data)

    def tell(self) -> int:
        return self._at


class _Recoded(io.RawIOBase):
    """A stream of UTF-16 in UTF-8, its mark included."""

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
