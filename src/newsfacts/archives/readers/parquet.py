"""Tables of articles in Parquet: a row is an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import attrs

from newsfacts.archives.fields import document_of, row_record
from newsfacts.errors import MissingExtraError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import Reader, Record, Source

#: rows that are held at a time
_BATCH = 64
#: what is larger is copied into a file on the disk, where it cannot be read in any order
_IN_MEMORY = 1 << 24


@attrs.frozen(kw_only=True)
class ParquetReader(Reader):
    """Reads the rows of Parquet; needs the extra ``arrow``."""

    name: ClassVar[str] = "parquet"
    suffixes: ClassVar[tuple[str, ...]] = (".parquet", ".pq")

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether a file begins with the mark of Parquet."""
        return head.startswith(b"PAR1")

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each row, numbered from 1."""
        import shutil
        import tempfile

        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError as cause:
            raise MissingExtraError("reading Parquet", "pyarrow", "arrow") from cause
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as copy:
            if not source.stream.seekable():
                shutil.copyfileobj(source.stream, copy)
            try:
                number = 0
                file = pq.ParquetFile(source.stream if source.stream.seekable() else copy)
                # its stubs leave the type of a parameter open
                batches = file.iter_batches(_BATCH)  # pyright: ignore[reportUnknownMemberType]
                for batch in batches:
                    for row in batch.to_pylist():
                        number += 1
                        yield row_record(source, row, number)
            except pa.ArrowException as cause:
                raise ReadingError(source.place, f"cannot be read as Parquet: {cause}") from cause

    def document(self, record: Record) -> Document:
        """Return the document of a row."""
        return document_of(record)
