"""Facts as flat rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import cast, get_args, get_origin

import attrs

from newsfacts._memo import per_class
from newsfacts.formats.ids import ids_of
from newsfacts.formats.sentences import Sentences
from newsfacts.formats.types import hints_of, is_fact, is_value, members_of
from newsfacts.model import Cell, Document, Fact, Facts, Participant, Span
from newsfacts.model.fact import label_of, parts

_SHARED = frozenset(attrs.fields_dict(Fact))
#: columns that the rows of all classes begin with
_FIRST = (
    "document_id", "document_published", "document_source", "document_title", "document_url",
    "id", "kind", "start", "end", "text", "sentence", "rule", "extractor",
)  # fmt: skip
_TYPED: tuple[object, ...] = (bool, int, float, Decimal, dt.datetime)
_PLAIN = (str, bool, int, float, Decimal, dt.date, type(None))


def to_rows(facts: Facts, chosen: Iterable[Fact]) -> list[dict[str, Cell]]:
    """Return a row for each chosen fact; see :meth:`newsfacts.Facts.to_rows`."""
    ids = ids_of(facts)
    about = document_cells(facts.document)
    sentences = Sentences(facts.document)
    return [
        about
        | {
            "id": ids[id(fact)],
            "kind": fact.kind,
            "start": fact.span.start,
            "end": fact.span.end,
            "text": fact.span.text,
            "sentence": sentences.of(fact.span),
            "rule": fact.rule,
            "extractor": fact.extractor,
        }
        | fields(fact)
        | _references(fact, ids)
        for fact in chosen
    ]


def fields(fact: Fact) -> dict[str, Cell]:
    """Return the cells of the fields that facts of this class add."""
    return {column: _cell(_reach(fact, path)) for column, (path, _) in _columns(type(fact)).items()}


def _references(fact: Fact, ids: Mapping[int, str]) -> dict[str, Cell]:
    """Return the cells with the ids of the facts that its fields hold."""
    cells: dict[str, Cell] = {}
    for column, (path, refers) in _columns(type(fact)).items():
        if refers:
            known = (ids.get(id(held)) for held in _held(_reach(fact, path)))
            cells[f"{column}_ref"] = "; ".join(filter(None, known)) or None
    return cells


def columns_of(cls: type[Fact]) -> dict[str, type]:
    """Return the columns of the rows of a class, in order, each with the type of its cells.

    Cells of several types, or of one that is written as text, are of type str.
    """
    first = {name: int if name in ("start", "end") else str for name in _FIRST}
    own = _columns(cls)
    refs = {f"{name}_ref": str for name, (_, refers) in own.items() if refers}
    return {**first, **{name: _cell_type(cls, path) for name, (path, _) in own.items()}, **refs}


def _cell_type(cls: type, path: tuple[str, ...]) -> type:
    hint: object = cls
    for name in path:
        inner = next((type_ for type_ in members_of(hint) if is_value(type_)), hint)
        hint = hints_of(cast("type", inner))[name]
    types = [member for member in members_of(hint) if member is not type(None)]
    return cast("type", types[0]) if len(types) == 1 and types[0] in _TYPED else str


def columns(rows: Iterable[Mapping[str, Cell]]) -> list[str]:
    """Return the columns of all rows, in order of first appearance."""
    return list(dict.fromkeys(name for row in rows for name in row))


def document_cells(document: Document) -> dict[str, Cell]:
    """Return the cells that tell which document a row is from."""
    return {
        "document_id": document.id,
        "document_published": document.published,
        "document_source": document.source,
        "document_title": document.title,
        "document_url": document.url,
    }


@per_class
def _columns(cls: type) -> dict[str, tuple[tuple[str, ...], bool]]:
    """Return the columns of a class: the path of fields to the value, and if it holds facts."""
    found: dict[str, tuple[tuple[str, ...], bool]] = {}
    for name, hint in hints_of(cls).items():
        if name in _SHARED:
            continue
        inner = next((member for member in members_of(hint) if is_value(member)), None)
        if isinstance(inner, type):
            for field, held in hints_of(inner).items():
                found[f"{name}_{field}"] = (name, field), _refers(held)
        else:
            found[name] = (name,), _refers(hint)
    return found


def _refers(hint: object) -> bool:
    """Whether a value of this type may hold facts: itself, in a tuple, or as a participant does."""
    return any(
        is_fact(inner) or (is_value(inner) and any(map(is_fact, _flat(hints_of(inner).values()))))
        for inner in _flat([hint])
        if isinstance(inner, type)
    )


def _flat(hints: Iterable[object]) -> Iterator[object]:
    """Yield the types themselves, and those of the items of tuples."""
    for hint in hints:
        for member in members_of(hint):
            yield from get_args(member) if get_origin(member) is tuple else (member,)


def _reach(value: object, path: tuple[str, ...]) -> object:
    for name in path:
        value = getattr(value, name, None)
    return value


def _held(value: object) -> Iterator[Fact]:
    """Yield the facts that a value of a field holds directly."""
    if isinstance(value, Fact):
        yield value
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _held(item)
    else:
        yield from (part for part in parts(value) if isinstance(part, Fact))


def _cell(value: object) -> Cell:
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return "; ".join(str(_cell(item)) for item in items) or None
    if isinstance(value, Participant):
        return value.label
    if isinstance(value, Fact):
        return label_of(value)
    return value.text if isinstance(value, Span) else str(value)
