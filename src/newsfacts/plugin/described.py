"""Documents with what a table of metadata says about them."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsfacts.model import Document

#: columns that are fields of documents
KNOWN = frozenset(("published", "title", "source", "url", "language", "region"))


def described(document: Document, row: Mapping[str, str]) -> Document:
    """Return a document with the metadata of a row; its other columns are kept in ``metadata``.

    What the row says replaces what the document says; empty cells say nothing.

    Raises:
        DocumentError: the row says something impossible, such as a date that does not exist.
    """
    if not row:
        return document
    more = {column: cell for column, cell in row.items() if cell and column not in KNOWN}
    return attrs.evolve(
        document,
        published=row.get("published") or document.published,
        title=row.get("title") or document.title,
        source=row.get("source") or document.source,
        url=row.get("url") or document.url,
        language=row.get("language") or document.language,
        region=row.get("region") or document.region,
        metadata={**document.metadata, **more},
    )
