"""Wires in XML: NITF, NewsML-G2 and NewsML 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

import attrs

from newsfacts.archives.encoding import decoded
from newsfacts.archives.markup import declared_encoding, local, of_html, paragraphs, xml_tree
from newsfacts.archives.moments import moment_or_none
from newsfacts.archives.texts import headed, joined
from newsfacts.errors import ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import Reader, Record, Source

if TYPE_CHECKING:
    from newsfacts.archives.markup import Element

_START = re.compile(
    r"(?>(?:\s+|<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*)"
    r"<(?:\w+:)?(nitf|newsml|newsitem|newsmessage|packageitem|contentset|itemset)\b",
    re.IGNORECASE | re.DOTALL,
)
#: where a wire has something, the best place first: names of elements, "@" and an attribute
_HEADLINE = ("hl1", "contentmeta/headline", "newslines/headline", "itemmeta/title", "head/title")
_DATE = (
    "date.issue@norm", "pubdata@date.publication", "story.date@norm", "versioncreated",
    "thisrevisioncreated", "firstcreated", "contentcreated", "dateandtime", "sent",
)  # fmt: skip
_SOURCE = (
    "distributor", "provider/party@FormalName", "provider/name", "provider@literal",
    "rights.owner", "doc.copyright@holder", "doc-id@regsrc", "provider@qcode",
)  # fmt: skip
_LANGUAGE = ("contentmeta/language@tag", "language@FormalName")
_BODY = ("body.content", "inlinexml", "inlinedata", "datacontent", "body")


@attrs.frozen(kw_only=True)
class WireReader(Reader):
    """Reads NITF, NewsML-G2 and NewsML 1, without entities, DTDs or the network.

    Needs the extra ``html``.
    """

    name: ClassVar[str] = "wire"
    suffixes: ClassVar[tuple[str, ...]] = (".nitf", ".newsml")

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether the outermost element is one of these formats."""
        text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("ascii", "replace")
        return _START.match(text) is not None

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each item of a message, or for the one of a file."""
        whole = source.record(source.whole())
        text, _ = decoded(whole, declared_encoding(whole.data))
        items = [item for item in xml_tree(text, source.place).iter() if local(item) == "newsitem"]
        if len(items) < 2:  # noqa: PLR2004 - several
            yield whole
            return
        from lxml import etree

        for number, item in enumerate(items, 1):
            yield source.record(etree.tostring(item, encoding="utf-8"), number=number)

    def document(self, record: Record) -> Document:
        """Return the article of an item."""
        text, encoding = decoded(record, declared_encoding(record.data))
        item = xml_tree(text, record.place)
        title = _first(item, _HEADLINE)
        body = joined(_body(item))
        if not body and not title:  # an alert is a headline alone
            raise ReadingError(record.place, "is an item of a wire without a text")
        return Document(
            headed(title, body),
            id=record.id,
            title=title,
            published=moment_or_none(_first(item, _DATE)),
            source=_first(item, _SOURCE),
            language=_language(item),
            metadata=encoding,
        )


def _first(item: Element, paths: Iterable[str]) -> str | None:
    """Return the text of the first of some places that has one, its space made single."""
    for path in paths:
        name, _, attribute = path.partition("@")
        for element in _at(item, name):
            value = element.get(attribute) if attribute else " ".join(paragraphs(element))
            if value and value.strip():
                code = value.rpartition(":")[2] if attribute == "qcode" else value
                return " ".join(code.split())
    return None


def _at(item: Element, path: str) -> Iterator[Element]:
    """Yield the elements of a name, or those of a name that stand in one of another."""
    outer, _, name = path.rpartition("/")
    for element in item.iter():
        if local(element) == name:
            parent = element.getparent()
            if not outer or (parent is not None and local(parent) == outer):
                yield element


def _body(item: Element) -> list[str]:
    for name in _BODY:
        for element in _at(item, name):
            found = paragraphs(element)
            if found and not len(element):  # markup may be escaped
                found = of_html(element.text or "")
            if found:
                return found
    return []


def _language(item: Element) -> str | None:
    """Return the language of an item: of its contents, or the nearest that is declared."""
    said = _first(item, _LANGUAGE)
    attributes = (element.get(name) for element in item.iter() for name in (_XML_LANG, "baselang"))
    return said or next(filter(None, attributes), None)


_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
