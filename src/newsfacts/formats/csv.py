"""Rows as CSV that is safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
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
        names = columns(rows)
        write_header(names, target)
        write_rows(rows, names, target, escape_formulas=self.escape_formulas)


def write_header(names: Sequence[str], target: BinaryIO) -> None:
    """Write the line that names the columns."""
    csv.writer(_Lines(target), lineterminator=_Lines.END).writerow(names)


def write_rows(
    rows: Iterable[Mapping[str, Cell]],
    names: Sequence[str],
    target: BinaryIO,
    *,
    escape_formulas: bool = True,
) -> None:
    """Write rows without a header.

    Args:
        rows: the rows, each with any of the columns.
        names: the columns.
        target: the file.
        escape_formulas: whether a cell that a spreadsheet would compute gets an apostrophe in
            front.
    """
    writer = csv.writer(_Lines(target), lineterminator=_Lines.END)
    for row in rows:
        cells = (row.get(name) for name in names)
        writer.writerow([_harmless(cell) for cell in cells] if escape_formulas else cells)


def _harmless(cell: Cell) -> Cell:
    """Return a cell, with an apostrophe in front if it resembles a formula."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
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
