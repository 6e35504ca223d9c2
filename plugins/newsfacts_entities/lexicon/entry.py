"""A table entry for a name."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts import EntityType


class Entry(NamedTuple):
    """A table entry for a name: its letter, the canonical name, the country's code, the type."""

    letter: str
    name: str
    country: str
    type: EntityType
