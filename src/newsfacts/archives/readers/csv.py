"""Tables of articles in CSV: a row is an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from newsfacts.archives.fields import document_of, row_record
from newsfacts.archives.tables import rows
from newsfacts.model import Document
from newsfacts.plugin.reader import Reader, Record, Source


@attrs.frozen(kw_only=True)
class CsvReader(Reader):
    """Reads rows under a header, separated by commas, semicolons or tabs."""

    name: ClassVar[str] = "csv"
    suffixes: ClassVar[tuple[str, ...]] = (".csv", ".tsv")

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each row, numbered from 1."""
        for number, row in enumerate(rows(source.stream, source.place), 1):
            yield row_record(source, row, number)

    def document(self, record: Record) -> Document:
        """Return the document of a row."""
        return document_of(record)
