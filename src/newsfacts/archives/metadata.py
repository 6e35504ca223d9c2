"""A table of what is known about articles: a CSV file with a row for each."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from newsfacts._guarded import reason
from newsfacts.archives.fields import USUAL
from newsfacts.archives.tables import rows
from newsfacts.archives.values import Unreadable
from newsfacts.errors import ReadingError
from newsfacts.plugin.described import KNOWN
from newsfacts.plugin.reader import Record

#: columns that say which article a row is of
_KEYS = ("id", "file", "url")
_NAMES = {name.casefold(): field for field in KNOWN for name in USUAL[field]}

Row = Mapping[str, str]
_NOTHING: Row = {}


@attrs.frozen
class Table:
    """What is known about articles."""

    #: the rows by column and cell: ("file", "a.html")
    rows: Mapping[tuple[str, str], Row]

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Table:
        """Read a table from a CSV file.

        Raises:
            ReadingError: it cannot be read, no column says which article a row is of, or two rows
                are of one.
        """
        place = os.fspath(path)
        found: dict[tuple[str, str], Row] = {}
        try:
            with Path(path).open("rb") as stream:
                for number, row in enumerate(rows(stream, place), 1):
                    if isinstance(row, Unreadable):
                        raise ReadingError(f"{place}#{number}", row.why)
                    for key in _keys(row, f"{place}#{number}"):
                        if found.setdefault(key, row) is not row:
                            why = f"is of {key[1]!r}, as is a row before it"
                            raise ReadingError(f"{place}#{number}", why)
        except OSError as error:
            raise ReadingError(place, f"cannot be read: {reason(error)}") from error
        return cls({key: _named(row) for key, row in found.items()})

    def row(self, record: Record, path: str) -> Row:
        """Return what is known about a record in the file of a path."""
        if not self.rows:
            return _NOTHING
        names = (record.id, path, *_shorter(record.id))
        keys = (
            *(("id", name) for name in names),
            *(("file", name) for name in names),
            ("url", record.url or ""),
        )
        return next((self.rows[key] for key in keys if key in self.rows), _NOTHING)


def _keys(row: Row, place: str) -> Iterator[tuple[str, str]]:
    cells = {column.casefold(): cell.strip() for column, cell in row.items()}
    keys = [(column, cells[column]) for column in _KEYS if column in cells]
    if not keys:
        raise ReadingError(place, f"has no column {', '.join(_KEYS)}: {', '.join(row)}")
    yield from ((column, cell) for column, cell in keys if cell)


def _named(row: Row) -> Row:
    """Return a row under the names of the fields of documents, without whose it is."""
    return {
        _NAMES.get(column.casefold(), column): cell.strip()
        for column, cell in row.items()
        if column.casefold() not in ("id", "file") and cell.strip()
    }


def _shorter(name: str) -> Iterator[str]:
    """Yield a name without its folder, and without its suffixes."""
    base = name.rpartition("/")[2]
    yield base
    stem = base.removesuffix(".gz").rpartition(".")[0]
    if stem:
        yield stem
        yield f"{name[: len(name) - len(base)]}{stem}"
