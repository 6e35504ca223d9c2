"""The origin of an extractor, named in errors."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """A plugin and its distribution."""

    plugin: str
    #: name and version of the distribution
    distribution: str


#: origin of an extractor that was passed as an object
BY_HAND = Origin("", "")
