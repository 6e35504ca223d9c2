"""Rows as CSV that is safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from typing import BinaryIO, ClassVar

import attrs

from newsfacts.formats.rows import columns
from newsfacts.model import Cell, Facts
from newsfacts.plugin.writer import Writer

#: characters that make a cell a formula, after OWASP's page "CSV Injection"
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")


@attrs.frozen(kw_only=True)
class CsvWriter(Writer):
    """Writes a row for each fact, of all kinds under one header."""

    name: ClassVar[str] = "csv"
    suffix: ClassVar[str] = ".csv"

    #: whether a cell that a spreadsheet would compute gets an apostrophe in front
    escape_formulas: bool = True

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write the rows of :meth:`newsfacts.Facts.to_rows`."""
        rows = [row for facts in several for row in facts.to_rows()]
        writer = csv.DictWriter(_Lines(target), columns(rows), lineterminator=_Lines.END)
        writer.writeheader()
        writer.writerows({name: self._cell(cell) for name, cell in row.items()} for row in rows)

    def _cell(self, cell: Cell) -> Cell:
        """Return a cell, with an apostrophe in front if it resembles a formula."""
        if (
            self.escape_formulas
            and isinstance(cell, str)
            and _FORMULA.match(cell)
            and not _NUMBER.fullmatch(cell)
        ):
            return f"'{cell}"
        return cell


@attrs.frozen
class _Lines:
    """Ends lines with a line feed; the writer quotes cells that contain part of its line ending."""

    END = "\r\n"
    stream: BinaryIO

    def write(self, line: str) -> int:
        return self.stream.write(
            f"{line.removesuffix(self.END)}\n".encode(errors="backslashreplace")
        )
