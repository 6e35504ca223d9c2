"""JSON and JSON Lines: an object is an article; its keys are the fields of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import ClassVar, cast

import attrs

from newsfacts.archives.fields import document_of, keys_of, row_record
from newsfacts.archives.lines import lines
from newsfacts.archives.ninjs import is_ninjs, ninjs_document
from newsfacts.archives.values import Unreadable, elements
from newsfacts.errors import FormatError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import TOO_LONG, Reader, Record, Source

#: what :meth:`newsfacts.Facts.to_json` writes
_OURS = "newsfacts/1"

Row = Mapping[str, object]


@attrs.frozen(kw_only=True)
class JsonReader(Reader):
    """Reads an object, a list of objects, or the one list of objects that an object holds."""

    name: ClassVar[str] = "json"
    suffixes: ClassVar[tuple[str, ...]] = (".json",)

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether a file begins as an object of JSON does, or a list of them."""
        start = b"".join(head[:200].removeprefix(b"\xef\xbb\xbf").split())
        return start.startswith((b'{"', b"[{"))

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each object; a list may be of any length."""
        for number, value in elements(source.stream):
            if number is not None:
                yield _record(source, value, number)
                continue
            several = _inner(value, source.fields)
            if several is None:
                yield _record(source, value, None)
            else:
                yield from (_record(source, row, i) for i, row in enumerate(several, 1))

    def document(self, record: Record) -> Document:
        """Return the document of an object, also of ninjs or of JSON that newsfacts wrote."""
        return object_document(record)


@attrs.frozen(kw_only=True)
class JsonLinesReader(Reader):
    """Reads files with an object of JSON on each line."""

    name: ClassVar[str] = "jsonl"
    suffixes: ClassVar[tuple[str, ...]] = (".jsonl", ".ndjson", ".jsonlines")

    def recognizes(self, head: bytes, name: str) -> bool:
        """Return whether the first line is an object, and more follows or the suffix says so."""
        first, _, rest = head.strip().removeprefix(b"\xef\xbb\xbf").partition(b"\n")
        return (
            first.startswith(b"{")
            and (rest.lstrip().startswith(b"{") or name.endswith(self.suffixes))
            and isinstance(_parsed(first), Mapping)
        )

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each line that is not blank, with the number of the line."""
        for number, line in enumerate(lines(source.stream, source.place), 1):
            if line is None:
                yield source.record(TOO_LONG, number=number)
            elif line.strip():
                yield _record(source, _parsed(line), number)

    def document(self, record: Record) -> Document:
        """Return the document of a line."""
        return object_document(record)


def object_document(record: Record) -> Document:
    """Return the document of an object of JSON.

    Raises:
        ReadingError: it has no text.
    """
    row = record.row
    if _is_ours(row):
        from newsfacts.formats.converter import read

        try:
            return read(row["document"], Document, "document")
        except FormatError as cause:
            why = f"is not what newsfacts writes: {cause}"
            raise ReadingError(record.place, why) from cause
    if is_ninjs(row) and not record.fields:
        return ninjs_document(record)
    return document_of(record)


def _is_ours(row: Row) -> bool:
    return row.get("format") == _OURS and isinstance(row.get("document"), Mapping)


def _record(source: Source, value: object, number: int | None) -> Record:
    if not isinstance(value, Mapping):
        why = value if isinstance(value, Unreadable) else Unreadable("is no object of JSON")
        return row_record(source, why, number)
    row = cast("Row", value)
    if not _is_ours(row):
        return row_record(source, row, number)
    known = row_record(source, cast("Row", row["document"]), number)
    return attrs.evolve(known, content=row)


def _parsed(line: bytes) -> object:
    try:
        return json.loads(line)
    except RecursionError:
        return Unreadable("is nested too deeply")
    except ValueError as error:
        return Unreadable(f"is not JSON: {error}")


def _inner(value: object, fields: Mapping[str, str]) -> list[object] | None:
    """Return the list of objects in an object that has one such list, and no text itself."""
    if not isinstance(value, Mapping) or "text" in keys_of(cast("Row", value), fields):
        return None
    row = cast("Row", value)
    if _is_ours(row) or is_ninjs(row):
        return None
    several = [cast("list[object]", item) for item in row.values() if isinstance(item, list)]
    filled = [item for item in several if item and all(isinstance(i, Mapping) for i in item)]
    return filled[0] if len(filled) == 1 else None
