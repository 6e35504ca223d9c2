"""Rows as CSV: what stands in a cell is what the fact says, and never a formula."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from decimal import Decimal
from typing import ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document, Facts, Percentage


@attrs.frozen(kw_only=True)
class Note(Percentage):
    """A fact with a cell of any kind."""

    kind: ClassVar[str] = "note"

    cell: str | int | Decimal | None


def _written(*cells: str | Decimal | int | None, **options: object) -> list[str]:
    """Give the cells as a reader of CSV has them."""
    document = Document("Oil", id="d")
    notes = [
        Note(span=document.span(0, 3), rule="r", value=Decimal(1), cell=cell) for cell in cells
    ]
    text = Facts(document=document, facts=notes).to("csv", **options)
    return [row["cell"] for row in csv.DictReader(io.StringIO(text, newline=""))]


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
def test_formulas(cell: str | Decimal | int | None, written: str) -> None:
    """What a spreadsheet would compute begins with an apostrophe; numbers are left."""
    assert _written(cell) == [written]
    assert _written(cell, escape_formulas=False) == ["" if cell is None else str(cell)]


@given(st.lists(st.text("=+-@\t\r\n,;\"'1a＝", min_size=1), min_size=1))
def test_cells_come_back(cells: list[str]) -> None:
    """Any text is one cell again, but for the apostrophe."""
    back = _written(*cells)
    assert [cell.removeprefix("'") for cell in back] == [cell.removeprefix("'") for cell in cells]
    assert not [cell for cell in back if cell[0] in "=@\t\r\n＝"]


def test_rows_of_articles() -> None:
    """Rows of all articles and kinds are under one header; negative values stay numbers."""
    one, other = (
        newsfacts.extract(Document(text, id=name, title="Oil"))
        for name, text in (("a", "Prices: -5 percent."), ("b", "It paid $5."))
    )
    stream = io.BytesIO()
    newsfacts.write([one, other], stream, format="csv")
    first, second = csv.DictReader(io.StringIO(stream.getvalue().decode()))
    assert (first["value"], first["text"]) == ("-5", "'-5 percent")
    assert (first["document_id"], first["id"], first["sentence"]) == (
        "a", "percentage-1", "Prices: -5 percent.",
    )  # fmt: skip
    assert (second["document_id"], second["amount"], second["value"]) == ("b", "5", "")


def test_option_on_the_command_line() -> None:
    """Who needs the very characters says so."""
    command = [sys.executable, "-m", "newsfacts", "extract", "-", "--format", "csv"]
    done = subprocess.run(
        [*command, "--only", "percentage", "--set", "csv.escape_formulas=no"],
        check=True, capture_output=True, encoding="utf-8", input="Prices: -5 percent.",
    )  # fmt: skip
    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert row["text"] == "-5 percent"
