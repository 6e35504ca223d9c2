"""Where an extractor came from, for errors to name."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """A plugin and its distribution."""

    plugin: str
    #: name and version
    distribution: str


#: of an extractor that was given as an object
BY_HAND = Origin("", "")
