"""Documents from rows: the cells of a table or the keys of a JSON object."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from newsfacts._guarded import listed
from newsfacts.archives.moments import moment
from newsfacts.archives.texts import headed, plain
from newsfacts.archives.values import Unreadable
from newsfacts.errors import OptionError, ReadingError
from newsfacts.model import Document
from newsfacts.model._metadata import check_article
from newsfacts.plugin.reader import Record, Source

#: for each field of documents the keys under which it usually is, the likeliest first
USUAL: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "article", "articleBody", "article_text", "body_text",
        "full_text", "fulltext", "maintext", "raw_text", "story",
    ),
    "id": ("id", "doc_id", "document_id", "article_id", "uuid", "guid"),
    "published": (
        "published", "date", "published_at", "publishedAt", "datePublished", "date_published",
        "date_publish", "pub_date", "pubdate", "publication_date", "publish_date",
        "webPublicationDate",
    ),
    "title": ("title", "headline", "head", "webTitle"),
    "source": (
        "source", "outlet", "publisher", "publication", "newspaper", "site", "sitename",
        "source_domain",
    ),
    "url": ("url", "link", "uri", "href", "webUrl"),
    "language": ("language", "lang"),
    "region": ("region", "country"),
}  # fmt: skip

#: what languages and countries look like; "English" and "Peru" are none
_FORMS = {
    "language": re.compile(r"[A-Za-z]{2,3}(?:[-_]\w{1,8})*"),
    "region": re.compile(r"[A-Za-z]{2}"),
}

#: longer cells of further columns are no metadata but, for example, the page's HTML
_LONGEST_CELL = 1000


def check_fields(fields: Mapping[str, str]) -> Mapping[str, str]:
    """Return the keys of fields.

    Raises:
        OptionError: documents have no such field.
    """
    for name in fields:
        if name not in USUAL:
            why = f"documents have no such field; they have {', '.join(USUAL)}"
            raise OptionError("field", name, why)
    return fields


def keys_of(row: Mapping[str, object], fields: Mapping[str, str]) -> dict[str, str]:
    """Return the key of each field of documents that a row has, by field.

    Args:
        row: the row; keys without a value count as missing.
        fields: keys given by the caller, which may lead into an object: "body.plain".
    """
    filled = [key for key in row if row[key] not in (None, "")]
    by_name = {key.strip().casefold(): key for key in reversed(filled)}
    usual = {
        field: by_name[name.casefold()]
        for field, names in USUAL.items()
        for name in reversed(names)
        if name.casefold() in by_name
    }
    return {**usual, **fields}


def document_of(record: Record) -> Document:
    """Return the document of a record that holds fields.

    Raises:
        ReadingError: it has no text.
        DocumentError: its metadata are impossible.
    """
    row = record.row
    keys = {
        field: key
        for field, key in keys_of(row, record.fields).items()
        if field in record.fields or _fits(field, row[key])
    }
    found = {field: at(row, key) for field, key in keys.items()}
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ReadingError(record.place, _without_text(row, record.fields.get("text")))
    title, text = cell(found.get("title")), plain(text)
    check_article(text)
    return Document(
        headed(title, text),
        id=record.id,
        published=moment(found.get("published")),
        title=title,
        source=_name(found.get("source")),
        url=record.url,
        language=cell(found.get("language")),
        region=cell(found.get("region")),
        metadata=_further(row, keys.values()),
    )


def _fits(field: str, value: object) -> bool:
    """Whether what stands under a usual name is what it is taken for, and no further metadata."""
    form = _FORMS.get(field)
    return form is None or form.fullmatch(cell(value) or "") is not None


def row_record(
    source: Source, row: Mapping[str, object] | Unreadable, number: int | None
) -> Record:
    """Return the record of a row, with the id and the address that the row has."""
    if isinstance(row, Unreadable):
        return source.record(row.why, number=number)
    keys = keys_of(row, source.fields)
    own = {field: cell(at(row, keys[field])) for field in ("id", "url") if field in keys}
    return source.record(row, number=number, id=own.get("id"), url=own.get("url"))


def at(row: Mapping[str, object], key: str) -> object:
    """Return the value under a key, or at the end of a path of keys and positions, or None.

    Example:
        >>> at({"body": {"plain": ["It paid $5."]}}, "body.plain.0")
        'It paid $5.'
    """
    if key in row:
        return row[key]
    value: object = row
    for step in key.split("."):
        value = _inside(value, step)
    return value


def _inside(value: object, step: str) -> object:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(step)
    if isinstance(value, list) and step.isdecimal():
        several = cast("list[object]", value)
        return next(iter(several[int(step) :]), None)
    return None


def cell(value: object) -> str | None:
    """Return a plain value as a str; None for one that is missing, or is no plain value."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None or isinstance(value, bytes | Mapping | list | tuple) or value != value:  # noqa: PLR0124 - NaN
        return None
    return str(value).strip() or None


def _name(value: object) -> str | None:
    """Return the name of an outlet, which some feeds put into an object: {"name": "AP"}."""
    name = _inside(value, "name")
    return cell(value if name is None else name)


def _further(row: Mapping[str, object], used: Iterable[str]) -> dict[str, str]:
    known = {key.partition(".")[0] for key in used} | {*used}
    cells = {key.strip(): cell(row[key]) for key in row if key not in known}
    return {key: text for key, text in cells.items() if text and len(text) <= _LONGEST_CELL}


def _without_text(row: Mapping[str, object], key: str | None) -> str:
    if key is not None:
        return f"has no text under {key!r}; its keys are {listed(row)}"
    return f"has no text; say which of its keys holds it, text=KEY: {listed(row)}"
