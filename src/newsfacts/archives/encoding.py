"""Decodes text: by its mark, its declaration, as UTF-8, or as Windows-1252 where that is likely."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping

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
#: the encoding of older files in Western Europe and America
_WESTERN = "windows-1252"
#: what browsers, too, read as Windows-1252
_SUBSETS = {"ascii", "iso8859-1"}
#: in a text of Western Europe no more than this share of the characters is outside of ASCII
_MOST_MARKED = 0.4
#: in UTF-16 of Latin letters at least this share of every other byte is zero
_LEAST_ZEROS = 0.8


def decoded(record: Record, declared: Iterable[str] = ()) -> tuple[str, Mapping[str, str]]:
    """Return the text of a record, and its encoding as metadata unless it is UTF-8.

    Args:
        record: a record that holds bytes.
        declared: names of encodings that the text itself declares.

    Raises:
        ReadingError: it is binary, or in an encoding that cannot be recognised.
    """
    data = record.data
    names = [record.encoding, *declared] if record.encoding else declared
    for encoding in _candidates(data, names):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return _checked(text, record), _said(codecs.lookup(encoding).name.removesuffix("-sig"))
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken < _beyond_ascii(text) / 2:
        return _checked(text, record), _said(f"utf-8 with {broken} errors")
    text = data.decode(_WESTERN, "replace")
    if "\ufffd" in text or _beyond_ascii(text) > _MOST_MARKED * len("".join(text.split())):
        raise ReadingError(record.place, "is in an unknown encoding; convert it to UTF-8")
    return _checked(text, record), _said(_WESTERN)


def _checked(text: str, record: Record) -> str:
    if "\0" in text:
        raise ReadingError(record.place, "is binary, not text")
    return text


def _said(encoding: str) -> Mapping[str, str]:
    return {} if encoding == "utf-8" else {ENCODING: encoding}


def _candidates(data: bytes, declared: Iterable[str]) -> Iterator[str]:
    """Yield the encodings that a text may be in, the surest first."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            yield encoding
            return
    yield from filter(None, map(_known, declared))
    yield "utf-8"
    if b"\0" in data:
        yield from (order for order in ("utf-16-le", "utf-16-be") if _is_utf16(data, order))


def _known(name: str) -> str | None:
    """Return the name of an encoding as Python knows it."""
    try:
        known = codecs.lookup(name).name
        "".encode(known)  # not all that are known are of text
    except (LookupError, ValueError):
        return None
    return _WESTERN if known in _SUBSETS else known


def _is_utf16(data: bytes, order: str) -> bool:
    high = data[1::2] if order == "utf-16-le" else data[::2]
    return high.count(0) > _LEAST_ZEROS * len(high)


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))
