"""The sentences in which facts are told."""

from __future__ import annotations

from newsfacts.model import Document, Span
from newsfacts.reading import Extent, Reading
from newsfacts.reading.clean import clean


class Sentences:
    """Finds sentences of a document, in its clean copy: on one line, with single blanks.

    The reading of the copy is not kept in the document.
    """

    def __init__(self, document: Document) -> None:
        text, self._alignment = clean(document.text)
        self._reading = Reading(text)
        self._known: dict[Extent, str] = {}

    def of(self, span: Span) -> str | None:
        """Return the sentence in which a span begins; None if it is in none."""
        start = span.start
        if self._alignment:
            start, _ = self._alignment.clean(start, span.end)
        extent = self._reading.sentence_at(start)
        if extent is None:
            return None
        if extent not in self._known:
            self._known[extent] = " ".join(self._reading.text[extent.start : extent.end].split())
        return self._known[extent]
