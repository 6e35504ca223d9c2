"""The document that extractors read: a clean copy of the article within the given text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsfacts.model import Document

if TYPE_CHECKING:
    from newsfacts.reading import Reading
    from newsfacts.reading.clean import Alignment


def article_of(given: Document) -> tuple[Document, Alignment | None]:
    """Return a document with the clean text of the article only, and its alignment.

    Links, labels, advertisements and credits of pictures are left out.

    Returns:
        The document, and the alignment of its text with the given one: None if nothing had to be
        changed. It is a copy in any case, so that no reading is kept with the facts; only a reading
        that the given document has already is used.
    """
    from newsfacts.reading.clean import Alignment, Step, clean, edited
    from newsfacts.reading.parts import no_article

    text, alignment = clean(given.text)
    document = attrs.evolve(given, text=text)
    if alignment is None:
        _share_reading(given, document)
    edits = no_article(text, document.reading.parts)
    if not edits:
        return document, alignment
    step = Step(edits)
    alignment = alignment.then(step) if alignment else Alignment([step])
    return attrs.evolve(given, text=edited(text, edits)), alignment


def _share_reading(given: Document, copy: Document) -> None:
    try:
        known: Reading = object.__getattribute__(given, "reading")
    except AttributeError:  # not computed yet
        return
    object.__setattr__(copy, "reading", known)
