"""Keeps documents and facts what they were: extractors may look at them, and alter none."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts._guarded import FAILURES
from newsfacts.engine.fields import VALUES, Values, names_of
from newsfacts.model import Document, Fact
from newsfacts.reading import Reading


class Originals:
    """A document, the parts of its reading, and facts, with the values that they had."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._reading = document.reading
        self._parts = _parts(self._reading)
        self._objects: list[Document | Fact] = []
        self._values: list[Values] = []
        self.keep([document], [VALUES[Document](document)])

    def keep(self, objects: Iterable[Document | Fact], values: Iterable[Values]) -> None:
        """Note these too, with the values of their fields, and what is read by now."""
        self._objects += objects
        self._values += values
        parts = _parts(self._reading)
        if self._parts.items() <= parts.items():
            self._parts = parts

    def restore(self) -> str:
        """Undo what was altered since, and say what: "Document.text", or nothing."""
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
            vars(self._reading).clear()
            vars(self._reading).update(vars(Reading(self._document.text)))
            object.__setattr__(self._document, "reading", self._reading)
            self._parts = _parts(self._reading)
            altered.append("Document.reading")
        return ", ".join(altered)


def _parts(reading: Reading) -> dict[str, object]:
    """Give the parts of a reading that are equal whoever reads them: threads may read one text."""
    return {name: part for name, part in vars(reading).items() if isinstance(part, str | tuple)}


def _undone(each: Document | Fact, values: Values) -> str:
    """Give the fields their values again, and say which had others."""
    changed: list[str] = []
    for name, value in zip(names_of(type(each)), values, strict=True):
        if getattr(each, name, None) is not value:
            object.__setattr__(each, name, value)
            changed.append(f"{type(each).__name__}.{name}")
    return ", ".join(changed)
