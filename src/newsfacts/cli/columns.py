"""Rows in columns under their heads: coloured on a terminal, plain elsewhere."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple

import click
from rich.cells import cell_len

from newsfacts.cli.fitting import GAP, cut, wrapped

#: width when the output is not a terminal
_PIPED_WIDTH = 120


class Column(NamedTuple):
    """A column of a table; its width is in cells of the terminal."""

    head: str
    cells: Sequence[str]
    width: int
    #: whether the cells are aligned on the right
    right: bool = False
    #: whether cells that are too long go on in the next line, instead of being cut
    wraps: bool = False
    dim: bool = False


def room() -> int:
    """Return the width of the output."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _PIPED_WIDTH


def show_columns(title: str, columns: Sequence[Column], colours: Mapping[str, str]) -> None:
    """Print columns of the same length side by side.

    Args:
        title: what stands above them.
        columns: from left to right.
        colours: words -> colour of the cells that consist of them.
    """
    heads = (_placed(cut(column.head, column.width), column) for column in columns)
    lines = [click.style(line, bold=True) for line in (title, GAP.join(heads))]
    for row in zip(*(column.cells for column in columns), strict=True):
        parts = (
            wrapped(words, column.width) if column.wraps else [cut(words, column.width)]
            for words, column in zip(row, columns, strict=True)
        )
        lines += (
            GAP.join(
                click.style(_placed(part, column), fg=colours.get(words), dim=column.dim or None)
                for part, words, column in zip(line, row, columns, strict=True)
            )
            for line in zip_longest(*parts, fillvalue="")
        )
    click.echo("\n".join(lines), color=_coloured())


def _placed(words: str, column: Column) -> str:
    """Return words padded to the width of their column."""
    blanks = " " * (column.width - cell_len(words))
    return blanks + words if column.right else words + blanks


def _coloured() -> bool | None:
    """Whether the user wants colours; None leaves it to whether the output is a terminal."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return True if os.environ.get("FORCE_COLOR") else None
