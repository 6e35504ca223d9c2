"""Rows of CSV, one at a time."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from newsfacts.archives.lines import lines
from newsfacts.archives.values import Unreadable
from newsfacts.errors import ReadingError
from newsfacts.plugin.reader import LARGEST, TOO_LONG

_SEPARATORS = ",;\t|"


def rows(stream: BinaryIO, place: str) -> Iterator[Mapping[str, str] | Unreadable]:
    """Yield the rows under a header as mappings of column to cell; rows without cells are left out.

    Raises:
        ReadingError: a line is too long.
    """
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST))
    texts = _texts(stream, place)
    header = next(texts, "")
    separator = max(_SEPARATORS, key=header.count)
    columns = [name.strip() for head in csv.reader([header], delimiter=separator) for name in head]
    reader = csv.reader(texts, delimiter=separator, strict=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Unreadable(f"is not CSV: {error}")
            continue
        if len(cells) > len(columns):
            why = f"has {len(cells)} cells under {len(columns)} columns; quote a cell"
            yield Unreadable(f"{why} that has {separator!r} in it")
        elif any(cells):
            yield dict(zip(columns, cells, strict=False))


def _texts(stream: BinaryIO, place: str) -> Iterator[str]:
    """Yield lines as text: those that are not UTF-8 are Windows-1252, as spreadsheets write it."""
    for line in lines(stream, place):
        if line is None:
            raise ReadingError(place, f"has a line that {TOO_LONG}")
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            yield line.decode("windows-1252", "replace")
