"""Rows as CSV that is safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from typing import TextIO

import attrs

from newsfacts.formats.rows import columns
from newsfacts.model.facts import Cell

#: characters that make a cell a formula, after OWASP's page "CSV Injection"
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")


def write(rows: Sequence[Mapping[str, Cell]], stream: TextIO) -> None:
    """Write rows under one header with the columns of all of them."""
    writer = csv.DictWriter(_Lines(stream), columns(rows), lineterminator=_Lines.END)
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in rows)


def _harmless(cell: Cell) -> Cell:
    """Return a cell that is no formula: an apostrophe is put before one that resembles it."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


@attrs.frozen
class _Lines:
    """Ends lines with a line feed; the writer quotes cells that contain part of its line ending."""

    END = "\r\n"
    stream: TextIO

    def write(self, line: str) -> int:
        return self.stream.write(line.removesuffix(self.END) + "\n")
