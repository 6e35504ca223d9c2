"""Plain text: a file is an article."""

from __future__ import annotations

from typing import ClassVar

import attrs

from newsfacts.archives.encoding import decoded
from newsfacts.model import Document
from newsfacts.model._metadata import check_article
from newsfacts.plugin.reader import Reader, Record


@attrs.frozen(kw_only=True)
class TextReader(Reader):
    """Reads plain text in UTF-8, UTF-16 or Windows-1252."""

    name: ClassVar[str] = "text"
    suffixes: ClassVar[tuple[str, ...]] = ("",)

    def document(self, record: Record) -> Document:
        """Return the text as it is."""
        text, encoding = decoded(record)
        check_article(text)
        return Document(text, id=record.id, metadata=encoding)
