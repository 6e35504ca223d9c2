"""Facts as flat rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import cast

import attrs

from newsfacts._memo import per_class
from newsfacts.formats.ids import ids_of
from newsfacts.formats.types import hints_of, is_value, members_of
from newsfacts.model import Cell, Fact, Facts, Participant, Span
from newsfacts.model.fact import label_of

_SHARED = frozenset(attrs.fields_dict(Fact))
_PLAIN = (str, bool, int, float, Decimal, dt.date, type(None))


def to_rows(facts: Facts, chosen: Iterable[Fact]) -> list[dict[str, Cell]]:
    """Return a row for each chosen fact; see :meth:`newsfacts.Facts.to_rows`."""
    ids = ids_of(facts)
    return [row(fact, ids[id(fact)]) for fact in chosen]


def row(fact: Fact, name: str) -> dict[str, Cell]:
    """Return the row of one fact, with the name as its id."""
    return {
        "id": name,
        "kind": fact.kind,
        "start": fact.span.start,
        "end": fact.span.end,
        "text": fact.span.text,
        "rule": fact.rule,
        "extractor": fact.extractor,
    } | {column: _cell(_reach(fact, path)) for column, path in _paths(type(fact)).items()}


def columns(rows: Iterable[Mapping[str, Cell]]) -> list[str]:
    """Return the columns of all rows, in order of first appearance."""
    return list(dict.fromkeys(name for row in rows for name in row))


@per_class
def _paths(cls: type) -> dict[str, tuple[str, ...]]:
    """Return the columns of a class, each with the path of fields to its value."""
    paths: dict[str, tuple[str, ...]] = {}
    for name, hint in hints_of(cls).items():
        if name in _SHARED:
            continue
        inner = next((member for member in members_of(hint) if is_value(member)), None)
        if isinstance(inner, type):
            paths |= {f"{name}_{field}": (name, field) for field in hints_of(inner)}
        else:
            paths[name] = (name,)
    return paths


def _reach(value: object, path: tuple[str, ...]) -> object:
    for name in path:
        value = getattr(value, name, None)
    return value


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
