"""ninjs, the news in JSON of the IPTC, in its versions 1 to 3."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from newsfacts.archives.fields import cell
from newsfacts.archives.moments import moment
from newsfacts.archives.texts import headed, plain
from newsfacts.errors import ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import Record

Row = Mapping[str, object]

_DATES = ("versioncreated", "versionCreated", "firstcreated", "firstCreated")
#: bodies as version 1 names them; those with paragraphs first
_BODIES = ("body_xhtml", "body_html", "body_text")
_OWNERS = ("copyrightholder", "copyrightHolder")
#: what else tells that an object is an item
_MARKS = (*_BODIES, "bodies", "headlines", "renditions", "pubstatus", "pubStatus")


def is_ninjs(row: Row) -> bool:
    """Return whether an object is an item of ninjs: a date of its version, and a text or type."""
    return any(key in row for key in _DATES) and any(key in row for key in _MARKS)


def ninjs_document(record: Record) -> Document:
    """Return the document of an item.

    Raises:
        ReadingError: it has no text.
    """
    row = record.row
    bodies = (*_of(row, "bodies"), *(cell(row.get(key)) for key in _BODIES))
    body = next((plain(text) for text in bodies if text), "")
    if not body.strip():
        raise ReadingError(record.place, "is an item of ninjs without a text")
    title = next(iter(_of(row, "headlines")), None) or cell(row.get("headline"))
    return Document(
        headed(title, body),
        id=record.id,
        title=title,
        published=next((moment(row[key]) for key in _DATES if key in row), None),
        source=next((cell(row[key]) for key in _OWNERS if key in row), None),
        language=cell(row.get("language")),
    )


def _of(row: Row, key: str) -> list[str]:
    """Return the values of a list of versions 2 and 3: markup, then the main one, first."""
    several = row.get(key)
    items = cast("list[object]", several) if isinstance(several, list) else []
    found = [cast("Row", item) for item in items if isinstance(item, Mapping)]
    found.sort(key=lambda item: (not _is_markup(item), item.get("role") != "main"))
    return [text for item in found if (text := cell(item.get("value")))]


def _is_markup(item: Row) -> bool:
    return "html" in f"{item.get('contentType')} {item.get('contenttype')}"
