"""Decodes text: by its mark, its declaration, as UTF-8, or as Windows-1252 where that is likely."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping

from newsfacts.errors import ReadingError
from newsfacts.plugin.reader import Record

#: key of the encoding in the metadata of documents that were not UTF-8
ENCODING = "encoding"

#: byte order marks, the longer ones first
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: the encoding of Western Europe's older files, and of what browsers take for Latin-1
_WESTERN = "windows-1252"
_LATIN = {"iso8859-1", "ascii"}
#: more letters with marks than this share are no Western European text
_MOST_MARKED = 0.25
_LETTER = re.compile(r"[^\W\d_]")


def decoded(record: Record, declared: Iterable[str | None] = ()) -> tuple[str, Mapping[str, str]]:
    """Return the text of a record, and its encoding as metadata unless it is UTF-8.

    Args:
        record: a record that holds bytes.
        declared: names of encodings that the file declares, the most trustworthy first.

    Raises:
        ReadingError: it is binary, or in an encoding that cannot be recognised.
    """
    data = record.data
    for encoding in _candidates(data, (record.encoding, *declared)):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == _WESTERN and not _is_western(text):
            continue
        said = codecs.lookup(encoding).name.removesuffix("-sig")
        if "\0" in text:
            raise ReadingError(record.place, "is binary, not text")
        return text, {} if said == "utf-8" else {ENCODING: said}
    if b"\0" in data:
        raise ReadingError(record.place, "is binary, not text")
    raise ReadingError(record.place, "is in an unknown encoding; convert it to UTF-8")


def _candidates(data: bytes, declared: Iterable[str | None]) -> Iterable[str]:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            yield encoding
            return
    for name in declared:
        known = _known(name)
        if known:
            yield known
    yield "utf-8"
    if b"\0" in data:
        yield from (order for order in ("utf-16-le", "utf-16-be") if _is_utf16(data, order))
    else:
        yield _WESTERN


def _known(name: str | None) -> str | None:
    """Return the name of an encoding of text as Python knows it."""
    try:
        info = codecs.lookup((name or "").strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if info.name in _LATIN:
        return _WESTERN
    return info.name if getattr(info, "_is_text_encoding", True) else None


def _is_utf16(data: bytes, order: str) -> bool:
    """Whether every other byte is nearly always zero, as in UTF-16 without a mark."""
    high = data[1::2] if order == "utf-16-le" else data[::2]
    low = data[::2] if order == "utf-16-le" else data[1::2]
    return high.count(0) > 0.8 * len(high) and low.count(0) < 0.01 * len(low)


def _is_western(text: str) -> bool:
    letters = _LETTER.findall(text)
    marked = sum(not letter.isascii() for letter in letters)
    controls = sum(text.count(chr(code)) for code in range(0x80, 0xA0))
    return not controls and marked <= _MOST_MARKED * max(len(letters), 1)
