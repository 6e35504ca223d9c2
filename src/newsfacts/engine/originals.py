"""Restores documents and facts that extractors altered: extractors must only read them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsfacts._guarded import FAILURES
from newsfacts.engine.fields import VALUES, Values, names_of
from newsfacts.model import Document, Fact

if TYPE_CHECKING:
    from newsfacts.reading import Reading


class Originals:
    """Original values of a document, of the parts of its analysis, and of facts."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._reading = document.reading
        self._parts = _parts(self._reading)
        self._objects: list[Document | Fact] = []
        self._values: list[Values] = []
        self.keep([document], [VALUES[Document](document)])

    def keep(self, objects: Iterable[Document | Fact], values: Iterable[Values]) -> None:
        """Record more objects with their field values, and the analysis made so far."""
        self._objects += objects
        self._values += values
        parts = _parts(self._reading)
        if self._parts.items() <= parts.items():
            self._parts = parts

    def restore(self) -> str:
        """Undo alterations and return the names of the altered fields, such as "Document.text"."""
        altered: list[str] = []
        try:
            same = [VALUES[type(each)](each) for each in self._objects] == self._values
        except FAILURES:  # a value is missing, or cannot be compared
            same = False
        if not same:
            altered += filter(None, map(_undone, self._objects, self._values))
        parts = _parts(self._reading)
        if self._document.reading is self._reading and self._parts.items() <= parts.items():
            self._parts = parts
        else:
            from newsfacts.reading import Reading

            vars(self._reading).clear()
            vars(self._reading).update(vars(Reading(self._document.text)))
            object.__setattr__(self._document, "reading", self._reading)
            self._parts = _parts(self._reading)
            altered.append("Document.reading")
        return ", ".join(altered)


#: types of those parts of an analysis that no access changes
_PARTS = (str, tuple)


def _parts(reading: Reading) -> dict[str, object]:
    """Return the parts of an analysis that are equal whichever thread computes them."""
    return {name: part for name, part in vars(reading).items() if isinstance(part, _PARTS)}


def _undone(each: Document | Fact, values: Values) -> str:
    """Restore the fields of an object, and return the names of those that were altered."""
    changed: list[str] = []
    for name, value in zip(names_of(type(each)), values, strict=True):
        if getattr(each, name, None) is not value:
            object.__setattr__(each, name, value)
            changed.append(f"{type(each).__name__}.{name}")
    return ", ".join(changed)
