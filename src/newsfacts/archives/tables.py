"""Rows of CSV, one at a time."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from newsfacts.archives.lines import lines
from newsfacts.errors import ReadingError
from newsfacts.plugin.reader import LARGEST, TOO_LONG

_SEPARATORS = ",;\t|"


def rows(stream: BinaryIO, place: str) -> Iterator[Mapping[str, str]]:
    """Yield the rows under a header as mappings of column to cell; rows without cells are left out.

    Raises:
        ReadingError: it is not CSV.
    """
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST))
    texts = _texts(stream, place)
    header = next(texts, "")
    separator = max(_SEPARATORS, key=header.count)
    (columns,) = csv.reader([header], delimiter=separator)
    try:
        for cells in csv.reader(texts, delimiter=separator):
            if any(cells):
                yield dict(zip((name.strip() for name in columns), cells, strict=False))
    except csv.Error as cause:
        raise ReadingError(place, f"is not CSV: {cause}") from cause


def _texts(stream: BinaryIO, place: str) -> Iterator[str]:
    """Yield lines as text: those that are not UTF-8 are Windows-1252, as spreadsheets write it."""
    for line in lines(stream, place):
        if line is None:
            raise ReadingError(place, f"has a line that {TOO_LONG}")
        try:
            yield line.decode("utf-8")
        except UnicodeDecodeError:
            yield line.decode("windows-1252", "replace")
