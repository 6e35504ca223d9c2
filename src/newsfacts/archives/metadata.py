"""A table of what is known about articles: a CSV file with a row for each."""

from __future__ import annotations

import os
from collections.abc import Mapping

import attrs

from newsfacts.plugin.reader import Record


@attrs.frozen
class Table:
    """What is known about articles, by id, file or address."""

    rows: Mapping[tuple[str, str], Mapping[str, str]]

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Table:
        """Read a table from a CSV file."""
        raise NotImplementedError

    def row(self, record: Record, path: str) -> Mapping[str, str]:
        """Return what is known about a record in the file of a path."""
        return self.rows.get((record.id, path), {})
