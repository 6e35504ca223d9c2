"""A folder of CSV: a file for each table."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

import attrs

from newsfacts.archives.runs.outputs.appended import AppendedFiles, persist
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.archives.runs.outputs.tables import Tables
from newsfacts.formats.csv import write_header, write_rows
from newsfacts.model import Facts


@attrs.frozen(kw_only=True)
class CsvTables(Format[Mapping[str, bytes]]):
    """Writes the tables as CSV."""

    tables: Tables
    #: whether a cell that a spreadsheet would compute gets an apostrophe in front
    escape_formulas: bool = True

    def render(self, facts: Facts) -> Mapping[str, bytes]:
        """Return the lines for each file."""
        found: dict[str, bytes] = {}
        for name, rows in self.tables.rows(facts).items():
            lines = io.BytesIO()
            columns = tuple(self.tables.columns[name])
            write_rows(rows, columns, lines, escape_formulas=self.escape_formulas)
            found[name] = lines.getvalue()
        return found

    def open(self, output: Path, extent: Extent) -> Sink[Mapping[str, bytes]]:
        """Return the folder."""
        output.mkdir(exist_ok=True)
        return _CsvFolder(output, extent, self.tables)


class _CsvFolder(Sink[Mapping[str, bytes]]):
    def __init__(self, output: Path, extent: Extent, tables: Tables) -> None:
        paths = {name: output / f"{name}.csv" for name in tables.columns}
        self._output = output
        self._files = AppendedFiles(paths, extent)
        for name, columns in tables.columns.items():
            if not extent:
                header = io.BytesIO()
                write_header(tuple(columns), header)
                self._files.append(name, header.getvalue())

    def write(self, rendered: Mapping[str, bytes]) -> None:
        """Append lines to the files."""
        for name, lines in rendered.items():
            self._files.append(name, lines)

    def commit(self) -> Extent:
        """Commit the lines."""
        persist(self._output)
        return self._files.commit()

    def finish(self) -> Extent:
        """Commit the lines."""
        return self.commit()

    def close(self) -> None:
        """Close the files."""
        self._files.close()
