"""Rows as CSV: what stands in a cell is what the fact says, and never a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.cli.rows import write
from newsfacts.model.facts import Cell

Printed = Callable[..., str]


def _written(*cells: Cell) -> list[str]:
    stream = io.StringIO(newline="")
    write([{"cell": cell} for cell in cells], stream)
    rows = list(csv.reader(io.StringIO(stream.getvalue(), newline="")))
    assert rows[0] == ["cell"]
    return [cell for row in rows[1:] for cell in row or [""]]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+2", "'=1+2"),
        ('=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'),
        ("+1 percent", "'+1 percent"),
        ("-2+3", "'-2+3"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("-5", "-5"),
        ("+1,000.5", "+1,000.5"),
        (Decimal("-5.50"), "-5.50"),
        (-5, "-5"),
        ("a = b", "a = b"),
        ("one\rtwo", "one\rtwo"),
        (None, ""),
    ],
)
def test_formulas(cell: Cell, written: str) -> None:
    """What a spreadsheet would compute begins with an apostrophe; numbers are left."""
    assert _written(cell) == [written]


@given(st.lists(st.text("=+-@\t\r\n,;\"'1a＝", min_size=1), min_size=1))
def test_cells_come_back(cells: list[str]) -> None:
    """Any text is one cell again, but for the apostrophe."""
    back = _written(*cells)
    assert [cell.removeprefix("'") for cell in back] == [cell.removeprefix("'") for cell in cells]
    assert not [cell for cell in back if cell[0] in "=@\t\r\n＝"]


def test_rows_of_an_article(printed: Printed) -> None:
    """Negative values stay numbers, and the words of them are no formula."""
    text = "Prices: -5 percent."
    out = printed("extract", "-", "--only", "percentage", "--format", "rows", stdin=text)
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["value"], row["text"]) == ("-5", "'-5 percent")
