"""A folder of Parquet: for each table a folder of parts."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from newsfacts.archives.runs.outputs.appended import written
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.archives.runs.outputs.tables import Rows, Tables
from newsfacts.errors import FormatError, MissingExtraError
from newsfacts.model import Cell, Facts

if TYPE_CHECKING:
    import pyarrow as pa

#: documents in a part
_PART = 500
#: digits of a decimal, and how many of them are after the point
_DIGITS, _SCALE = 38, 10
#: name of the number of parts that are complete
_PARTS = "parts"


@attrs.frozen(kw_only=True)
class ParquetTables(Format[Rows]):
    """Writes the tables as Parquet."""

    tables: Tables

    def render(self, facts: Facts) -> Rows:
        """Return the rows for each table.

        Raises:
            FormatError: a number has more digits than Parquet can hold.
        """
        found = self.tables.rows(facts)
        for name, rows in found.items():
            columns = self.tables.columns[name]
            for row in rows:
                for column, cell in row.items():
                    row[column] = _cell(cell, columns[column], f"{facts.document.id}: {name}")
        return found

    def open(self, output: Path, extent: Extent) -> Sink[Rows]:
        """Return the folder.

        Raises:
            MissingExtraError: pyarrow is not installed.
        """
        try:
            __import__("pyarrow.parquet")
        except ImportError:
            raise MissingExtraError("Parquet", "pyarrow", "arrow") from None
        return _ParquetFolder(output, extent, self.tables)


def _cell(cell: Cell, type_: type, place: str) -> Cell:
    """Return a cell as a value of the type of its column."""
    if isinstance(cell, Decimal) and not _is_exact(cell):
        raise FormatError(place, f"{cell} has more digits than Parquet holds")
    return str(cell) if type_ is str and cell is not None else cell


def _is_exact(value: Decimal) -> bool:
    """Return whether Parquet can hold a number, digit by digit."""
    _, figures, exponent = value.as_tuple()
    return isinstance(exponent, int) and (
        -exponent <= _SCALE and len(figures) + exponent <= _DIGITS - _SCALE
    )


class _ParquetFolder(Sink[Rows]):
    def __init__(self, output: Path, extent: Extent, tables: Tables) -> None:
        self._output, self._tables = output, tables
        self._parts = extent.get(_PARTS, 0)
        self._documents = 0
        self._rows: dict[str, list[dict[str, Cell]]] = {name: [] for name in tables.columns}
        for name in tables.columns:
            (output / name).mkdir(parents=True, exist_ok=True)
            for path in sorted((output / name).iterdir()):
                if path not in {self._path(name, part) for part in range(self._parts)}:
                    path.unlink()

    def _path(self, name: str, part: int) -> Path:
        return self._output / name / f"part-{part:05}.parquet"

    @property
    def whole(self) -> bool:
        """Whether no part is begun."""
        return not self._documents

    def write(self, rendered: Rows) -> None:
        """Add the rows; write the part once it is complete."""
        for name, rows in rendered.items():
            self._rows[name] += rows
        self._documents += 1
        if self._documents == _PART:
            self._write_part()

    def _write_part(self) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        for name, rows in self._rows.items():
            columns = self._tables.columns[name]
            schema = pa.schema(
                [pa.field(column, _arrow(type_)) for column, type_ in columns.items()]
            )
            with written(self._path(name, self._parts)) as made:
                pq.write_table(pa.Table.from_pylist(rows, schema), made)
            rows.clear()
        self._parts += 1
        self._documents = 0

    def commit(self) -> Extent:
        """Return the number of parts, which are safe once they are written."""
        return {_PARTS: self._parts}

    def finish(self) -> Extent:
        """Write the last part."""
        if self._documents or not self._parts:
            self._write_part()
        return self.commit()


def _arrow(type_: type) -> pa.DataType:
    import pyarrow as pa

    types: dict[type, pa.DataType] = {
        bool: pa.bool_(),
        int: pa.int64(),
        float: pa.float64(),
        Decimal: pa.decimal128(_DIGITS, _SCALE),
        dt.datetime: pa.timestamp("us"),
        str: pa.string(),
    }
    return types[type_]
