"""The article of a page as JSON-LD describes it, in the words of schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from newsfacts.archives.markup import Element

#: types of schema.org that are articles
_ARTICLE = re.compile(r"(?:\w+:|https?://schema\.org/)?(?:\w*Article|\w*Posting|Report|Review)")
#: what some pages put around JSON
_OPENINGS = ("<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[")
_CLOSINGS = ("-->", "//]]>", "// ]]>", "]]>")
#: as deep as descriptions are looked into
_DEEPEST = 6

#: an object of JSON-LD
Node = Mapping[str, object]
_NOTHING: Node = {}


def article_of(page: Element) -> Node:
    """Return the first object about an article that has a headline or a date, or an empty one."""
    described = (node for node in _nodes_of(page) if _is_article(node))
    useful = (node for node in described if node.get("datePublished") or node.get("headline"))
    return next(useful, _NOTHING)


def text_of(value: object) -> str | None:
    """Return a value as text: a str, or the name of an object, or of the first of a list."""
    for _ in range(_DEEPEST):
        if isinstance(value, list):
            value = next(iter(cast("list[object]", value)), None)
        elif isinstance(value, Mapping):
            node = cast("Node", value)
            value = node.get("name") or node.get("@id") or node.get("@value")
    return unescape(value).strip() or None if isinstance(value, str) else None


def _nodes_of(page: Element) -> Iterator[Node]:
    for script in page.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            try:
                value: object = json.loads(_unwrapped(script.text or ""), strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _nodes(value, _DEEPEST)


def _unwrapped(text: str) -> str:
    text = text.strip()
    for opening, closing in zip(_OPENINGS, _CLOSINGS, strict=True):
        text = text.removeprefix(opening).removesuffix(closing)
    return text


def _nodes(value: object, depth: int) -> Iterator[Node]:
    if not depth:
        return
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _nodes(item, depth - 1)
    elif isinstance(value, Mapping):
        node = cast("Node", value)
        yield node
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(node.get(key), depth - 1)


def _is_article(node: Node) -> bool:
    types = node.get("@type")
    several = cast("list[object]", types) if isinstance(types, list) else [types]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in several)
