"""What a table knows of a name."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts import EntityType


class Entry(NamedTuple):
    """What a table knows of a name: its letter, the name to use, the country's code, its type."""

    letter: str
    name: str
    country: str
    type: EntityType
