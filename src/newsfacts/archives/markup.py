"""Paragraphs of trees of markup, HTML or XML, parsed without entities, DTDs or the network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from newsfacts.errors import MissingExtraError, ReadingError

if TYPE_CHECKING:
    # the class has no public name
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

    Element: TypeAlias = _Element

#: elements that stand in a line; all others begin and end a paragraph
_INLINE = frozenset(
    "a abbr acronym alt-code b bdo big chron cite city classifier code copyrite country data em "
    "event font frac function i ins kbd lang location mark money name num object.title org person "
    "postaddr pronounce q region s small span state strike strong sub sublocation sup time tt u "
    "var virtloc wbr".split()
)
#: elements whose text is none of the article's
_LEFT_OUT = frozenset("aside figure head iframe media nav noscript script style svg".split())
_ENTITY = re.compile(r"<!\s*ENTITY", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")


def of_html(text: str) -> list[str]:
    """Return the paragraphs of a piece of HTML.

    Raises:
        MissingExtraError: lxml is not installed.
    """
    return paragraphs(html_tree(text))


def html_tree(text: str) -> Element:
    """Parse HTML, however broken.

    Raises:
        MissingExtraError: lxml is not installed.
    """
    try:
        from lxml import etree
    except ImportError as cause:
        raise MissingExtraError("reading HTML", "lxml", "html") from cause
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    data = _DECLARATION.sub("", text, count=1).replace("\0", "").encode("utf-8", "replace")
    tree = etree.fromstring(data, parser) if data.strip() else None
    return etree.Element("html") if tree is None else tree


def xml_tree(text: str, place: str) -> Element:
    """Parse XML.

    Args:
        text: the XML.
        place: where it is from, for messages.

    Raises:
        ReadingError: it is not well-formed, or declares entities.
        MissingExtraError: lxml is not installed.
    """
    try:
        from lxml import etree
    except ImportError as cause:
        raise MissingExtraError("reading XML", "lxml", "html") from cause
    if _ENTITY.search(text):
        raise ReadingError(place, "declares entities, which are not read")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True,
        dtd_validation=False, huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    data = _DECLARATION.sub("", text, count=1).encode("utf-8", "replace")
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as cause:
        raise ReadingError(place, f"is not well-formed XML: {cause.msg}") from cause


def declared_encoding(data: bytes) -> list[str]:
    """Return the encoding that XML declares, if it does."""
    found = _ENCODING.search(data[:200])
    return [found[1].decode("ascii")] if found else []


def local(element: Element) -> str:
    """Return the name of an element without its namespace, in lower case; "" for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def paragraphs(element: Element) -> list[str]:
    """Return the text of an element, split where its parts are blocks or lines."""
    found = [""]
    for piece in _pieces(element):
        if piece is None:
            found.append("")
        else:
            found[-1] += piece
    return [words for words in found if words.strip()]


def _pieces(element: Element) -> Iterator[str | None]:
    """Yield the text of an element in pieces, and None where a paragraph ends."""
    open_elements: list[tuple[Element, bool]] = [(element, False)]
    while open_elements:
        inner, ended = open_elements.pop()
        name = local(inner)
        if not ended and name and name not in _LEFT_OUT:
            if name not in _INLINE:
                yield None
            yield inner.text or ""
            open_elements.append((inner, True))
            open_elements.extend((child, False) for child in reversed(inner))
            continue
        if ended and name not in _INLINE:
            yield None
        if inner is not element:
            yield inner.tail or ""
