"""Objects that higher layers supply to the model, which must not import them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Supplied(Generic[T]):
    """A slot for one object of a higher layer, filled when the package is imported.

    ``facts.to_json()`` is a method of the model, yet the model does not know JSON: the method
    reads such a slot, and ``newsfacts/__init__.py``, which sees all layers, fills it.
    """

    def __init__(self) -> None:
        self._held: list[T] = []

    def fill(self, value: T) -> None:
        """Store the object."""
        self._held = [value]

    def get(self) -> T:
        """Return the object."""
        return self._held[0]


class HasRules(Protocol):
    """Describes the rules that read facts; every extractor does."""

    @property
    def signature(self) -> str:
        """Name and version, as recorded in facts: "dates/0.1.0"."""
        ...

    @property
    def rules(self) -> Mapping[str, str]:
        """A description of what each rule reads, by rule name."""
        ...
