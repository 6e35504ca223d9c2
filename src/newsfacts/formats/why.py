"""The reasons of a fact, in lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import attrs

from newsfacts.errors import NoPluginsError, OffsetError
from newsfacts.extractor import Extractor
from newsfacts.model import Document, Fact, Span

#: fields of every fact, which the first two lines and the last one tell
_SHARED = frozenset(attrs.fields_dict(Fact))
_INDENT = "  "


def why(fact: Fact, document: Document, extractors: Iterable[Extractor] | None = None) -> str:
    """Give what a fact is, who read it by which rule, its fields, and the words it rests on.

    Args:
        fact: what to explain.
        document: what it was read from.
        extractors: those that tell the rules in words; the installed ones if None.

    Raises:
        OffsetError: the fact was read from another document.
    """
    span = fact.span
    if document.text[span.start : span.end] != span.text:
        raise OffsetError(span.start, span.end, f"is not {span.text!r} in this document")
    return "\n".join(_lines(fact, _installed() if extractors is None else extractors))


def _lines(fact: Fact, extractors: Iterable[Extractor]) -> Iterator[str]:
    yield f"{fact.kind} {_place(fact.span)}"
    if fact.extractor:
        words = (e.rules.get(fact.rule) for e in extractors if e.signature == fact.extractor)
        told = next(words, None)
        yield f"{_INDENT}read by {fact.extractor}, rule {fact.rule}{f': {told}' if told else ''}"
    else:
        yield f"{_INDENT}rule {fact.rule}"
    for name in attrs.fields_dict(type(fact)):
        value: object = getattr(fact, name)
        if name not in _SHARED and _tells(value):
            yield f"{_INDENT}{name.replace('_', ' ')}: {_told(value)}"
    if fact.evidence:
        yield f"{_INDENT}rests on: {_told(fact.evidence)}"


def _tells(value: object) -> bool:
    return value is not None and value is not False and value not in ("", ())


def _told(value: object) -> str:
    if isinstance(value, Span):
        return _place(value)
    if isinstance(value, Fact):
        label = f"{value.label}, " if value.label != value.span.text else ""
        return f"{label}{_place(value.span)}"
    if isinstance(value, tuple):
        return "; ".join(_told(item) for item in cast("tuple[object, ...]", value))
    cls = type(value)
    if attrs.has(cls):
        held = (getattr(value, name) for name in attrs.fields_dict(cls))
        return ", ".join(_told(item) for item in held if _tells(item))
    return "yes" if value is True else str(value)


def _place(span: Span) -> str:
    return f"“{' '.join(span.text.split())}” at {span.start}"


def _installed() -> tuple[Extractor, ...]:
    from newsfacts.engine import Engine

    try:
        return Engine.installed().extractors
    except NoPluginsError:
        return ()
