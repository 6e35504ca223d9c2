"""What the model is given by the layers above it, which it must not import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Supplied(Generic[T]):
    """A place for one object of a higher layer, filled when the package is imported.

    ``facts.to_json()`` is a method of the model, yet the model does not know JSON: the method
    asks such a place, and ``newsfacts/__init__.py``, which sees all layers, fills it.
    """

    def __init__(self) -> None:
        self._held: list[T] = []

    def fill(self, value: T) -> None:
        """Put the object there."""
        self._held = [value]

    def get(self) -> T:
        """Give the object."""
        return self._held[0]


class HasRules(Protocol):
    """Describes the rules that facts were read by; every extractor does."""

    @property
    def signature(self) -> str:
        """Name and version, as facts carry it: "dates/0.1.0"."""
        ...

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words, by its name."""
        ...
