"""Explains a fact in lines of text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import cast

import attrs

from newsfacts.errors import OffsetError
from newsfacts.model import Document, EventMention, Fact, HasRules, Interval, Span, status_of
from newsfacts.model.fact import label_of
from newsfacts.plugin.discovery import working_extractors
from newsfacts.reading import Operator

#: fields of every fact, which are shown separately
_SHARED = frozenset(attrs.fields_dict(Fact))
_INDENT = "  "


def why(fact: Fact, document: Document, extractors: Iterable[HasRules] | None = None) -> str:
    """Explain a fact: its extractor and rule, its fields, and its evidence.

    Args:
        fact: the fact to explain.
        document: the document that it was read from.
        extractors: extractors that describe the rules; the installed ones if None.

    Raises:
        OffsetError: the fact was read from another document.
    """
    check_place(fact, document)
    words = rule_words(extractors).get((fact.extractor, fact.rule))
    read_by = f"read by {fact.extractor}, " if fact.extractor else ""
    lines = [
        f"{fact.kind} {_place(fact.span)}",
        f"{_INDENT}{read_by}rule {fact.rule}{f': {words}' if words else ''}",
        *(f"{_INDENT}because: {told}" for told in _operators(fact, document)),
        *(f"{_INDENT}{name}: {told}" for name, told in reasons(fact)),
    ]
    return "\n".join(lines)


def _operators(fact: Fact, document: Document) -> Iterator[str]:
    """Yield the operators that make the status of an event mention, from the inside out."""
    if not isinstance(fact, EventMention):
        return
    predicate = document.reading.predicate_at(fact.span.start)
    if predicate and status_of(predicate.factuality) == fact.status:
        for operator in predicate.factuality.operators:
            yield operated(document.text, operator)


def operated(text: str, operator: Operator) -> str:
    """Return an operator in words: "refuses: “declined” (verb) over “to meet”"."""
    word = " ".join(text[operator.start : operator.end].split())
    scope = " ".join(text[operator.scope.start : operator.scope.end].split())
    return f"{operator.name}: “{word}” ({operator.part}) over “{scope}”"


def check_place(fact: Fact, document: Document) -> None:
    """Check that a fact was read from a document.

    Raises:
        OffsetError: the document has different text at its span.
    """
    span = fact.span
    if document.text[span.start : span.end] != span.text:
        raise OffsetError(span.start, span.end, f"is not {span.text!r} in this document")


def rule_words(extractors: Iterable[HasRules] | None = None) -> dict[tuple[str, str], str]:
    """Return descriptions of rules by extractor signature and rule name.

    Args:
        extractors: extractors that describe them; those of all working plugins if None.
    """
    chosen: Iterable[HasRules] = working_extractors() if extractors is None else extractors
    return {(e.signature, rule): words for e in chosen for rule, words in e.rules.items()}


def reasons(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each non-empty field of a fact, and last its evidence."""
    for name, value in told_fields(fact):
        yield name.replace("_", " "), told(value, _told)
    if fact.evidence:
        yield "rests on", told(fact.evidence, _told)


def told_fields(fact: Fact) -> Iterator[tuple[str, object]]:
    """Yield the name and value of each field of a fact that holds something."""
    for name in attrs.fields_dict(type(fact)):
        value: object = getattr(fact, name)
        if name not in _SHARED and _tells(value):
            yield name, value


def _tells(value: object) -> bool:
    return value is not None and value is not False and value not in ("", ())


def _told(value: Span | Fact) -> str:
    """Return a span or a fact in words, with its place in the text."""
    if isinstance(value, Span):
        return _place(value)
    place = _place(value.span)
    label = label_of(value)
    return f"{label}, {place}" if label != value.span.text else place


def told(value: object, tell: Callable[[Span | Fact], str]) -> str:
    """Return the value of a field in words.

    Args:
        value: any value that a fact may hold.
        tell: puts a span or a fact into words.
    """
    if isinstance(value, Span | Fact):
        return tell(value)
    if isinstance(value, tuple):
        return "; ".join(told(item, tell) for item in cast("tuple[object, ...]", value))
    if isinstance(value, Interval):
        zone = f" {value.zone}" if value.zone else ""
        return f"from {_moment(value.start)} until {_moment(value.end)}{zone}"
    cls = type(value)
    if attrs.has(cls):
        held = (getattr(value, name) for name in attrs.fields_dict(cls))
        return ", ".join(told(item, tell) for item in held if _tells(item))
    return "yes" if value is True else str(value)


def _moment(value: dt.datetime) -> str:
    return value.isoformat(" ").removesuffix(":00").removesuffix(" 00:00")


def _place(span: Span) -> str:
    return f"“{' '.join(span.text.split())}” at {span.start}"
