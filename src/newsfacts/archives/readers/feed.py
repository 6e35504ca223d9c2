"""Feeds: RSS and Atom; an item is an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING, ClassVar

import attrs

from newsfacts.archives.encoding import decoded
from newsfacts.archives.fields import document_of, row_record
from newsfacts.archives.markup import declared_encoding, local, paragraphs, xml_tree
from newsfacts.model import Document
from newsfacts.plugin.reader import Reader, Record, Source

if TYPE_CHECKING:
    from newsfacts.archives.markup import Element

_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>(?:\s+|<\?xml[^>]*>|<!--.*?-->)*)<(?:rss|(?:\w+:)?(?:RDF|feed))\b",
    re.DOTALL,
)
_ITEMS = frozenset(("item", "entry"))
#: for each field of documents the elements that hold it, the fullest first
_ELEMENTS = {
    "text": ("encoded", "content", "description", "summary"),
    "title": ("title",),
    "published": ("pubdate", "published", "date", "issued", "updated"),
    "url": ("link",),
    "id": ("guid", "id"),
}


@attrs.frozen(kw_only=True)
class FeedReader(Reader):
    """Reads the items of RSS and Atom, as far as the feed holds them; needs the extra ``html``."""

    name: ClassVar[str] = "feed"
    suffixes: ClassVar[tuple[str, ...]] = (".rss", ".atom")

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether the outermost element is that of a feed."""
        return _START.match(head) is not None

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each item, numbered from 1."""
        whole = source.record(source.whole())
        text, _ = decoded(whole, declared_encoding(whole.data))
        feed = xml_tree(text, source.place)
        before = takewhile(lambda element: local(element) not in _ITEMS, feed.iter())
        title = next((_text(element) for element in before if local(element) == "title"), "")
        items = (element for element in feed.iter() if local(element) in _ITEMS)
        for number, item in enumerate(items, 1):
            yield row_record(source, {"source": title, **_row(item)}, number)

    def document(self, record: Record) -> Document:
        """Return the document of an item."""
        return document_of(record)


def _row(item: Element) -> dict[str, str]:
    """Return the fields of an item."""
    children = {local(child): child for child in reversed(item)}
    row: dict[str, str] = {}
    for field, names in _ELEMENTS.items():
        found = (_text(children[name]) for name in names if name in children)
        row[field] = next(filter(None, found), "")
    return row


def _text(element: Element) -> str:
    """Return the text of an element, in which markup may be escaped, or its link."""
    if len(element):
        return "".join(f"<p>{escape(words)}</p>" for words in paragraphs(element))
    return (element.text or element.get("href") or "").strip()
