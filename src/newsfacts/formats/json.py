"""Writes and reads JSON in the format "newsfacts/1".

One object: ``format``, ``document`` (its fields), ``facts``, ``problems`` and ``skipped``. A fact
has an ``id`` of kind and ordinal, its ``kind`` and its fields; a field that holds another fact has
``{"ref": id}``. Decimals are strings, dates and datetimes ISO 8601, spans objects of start, end and
text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from typing import TypeVar

import attrs

from newsfacts._guarded import listed, shown
from newsfacts.errors import FormatError, UnknownKindError
from newsfacts.formats.bounds import Costs, Json, NoNumber, check_nesting, integer, real
from newsfacts.formats.converter import read, write, write_fact
from newsfacts.formats.ids import ids_of
from newsfacts.model import (
    Claim,
    Document,
    Entity,
    Event,
    EventMention,
    Fact,
    Facts,
    Mention,
    Money,
    Percentage,
    Problem,
    Skipped,
    Span,
    TimeExpression,
)
from newsfacts.model.fact import parts, with_references
from newsfacts.plugin.discovery import working_extractors

T = TypeVar("T")

FORMAT = "newsfacts/1"
_KEYS = ("format", "document", "facts", "problems", "skipped")

#: classes that need no plugin
CORE = (Claim, Entity, Event, EventMention, Mention, Money, Percentage, TimeExpression)


def to_json(facts: Facts, *, indent: int | None) -> str:
    """Return facts as JSON; see :meth:`newsfacts.Facts.to_json`."""
    # referenced facts are written too; all keep their order, also those with equal positions
    unique = {id(fact): fact for fact in (*facts, *with_references(facts))}
    facts = attrs.evolve(facts, facts=unique.values())
    kinds_by_name(type(fact) for fact in facts)
    ids = ids_of(facts)
    data = {
        "format": FORMAT,
        "document": write(facts.document),
        "facts": [{"id": ids[id(fact)], "kind": fact.kind} | write_fact(fact) for fact in facts],
        "problems": write(facts.problems),
        "skipped": write(facts.skipped),
    }

    def refer(value: object) -> dict[str, str]:
        if isinstance(value, Fact):
            return {"ref": ids[id(value)]}
        raise TypeError(f"facts cannot hold a {type(value).__name__}: {value!r}")

    return json.dumps(data, ensure_ascii=False, indent=indent, default=refer)


def from_json(text: str | bytes, kinds: Iterable[type[Fact]]) -> Facts:
    """Read facts from JSON; see :func:`newsfacts.from_json`."""
    try:
        data: Json = json.loads(text, parse_int=integer, parse_float=real, parse_constant=NoNumber)
    except ValueError as cause:
        raise FormatError("", f"is not JSON: {cause}") from cause
    except RecursionError:
        raise FormatError("", "is nested too deeply") from None
    check_nesting(data)
    top = _object(data, "")
    if top.get("format") != FORMAT:
        raise FormatError("format", f"is {shown(top.get('format'))}, this library reads {FORMAT!r}")
    strange = sorted(top.keys() - set(_KEYS))
    if strange:
        raise FormatError("", f"has unknown fields: {listed(strange)}")
    document = read(top.get("document"), Document, "document")
    raw = [_object(item, f"facts[{i}]") for i, item in enumerate(_list(top, "facts"))]
    classes = _known(raw, kinds)
    facts = _linked(raw, classes, Costs(len(text)))
    for i, fact in enumerate(facts):
        for part in parts(fact):
            if isinstance(part, Span) and document.text[part.start : part.end] != part.text:
                raise FormatError(
                    f"facts[{i}]", f"span {listed([part.text])} is not at {part.start} in the text"
                )
    return Facts(
        document=document,
        facts=facts,
        problems=_all(top, "problems", Problem),
        skipped=_all(top, "skipped", Skipped),
    )


def kinds_by_name(classes: Iterable[type[Fact]]) -> dict[str, type[Fact]]:
    """Return classes of facts by kind.

    Raises:
        FormatError: two classes have the same kind.
    """
    known: dict[str, type[Fact]] = {}
    for cls in classes:
        twin = known.setdefault(cls.kind, cls)
        if twin is not cls:
            names = " and ".join(f"{c.__module__}.{c.__qualname__}" for c in (twin, cls))
            raise FormatError("", f"{names} have one kind, {cls.kind!r}; one needs another")
    return known


def _known(raw: list[dict[str, Json]], kinds: Iterable[type[Fact]]) -> dict[str, type[Fact]]:
    known = kinds_by_name((*CORE, *kinds))
    wanted: dict[str, int] = {}
    for i, item in enumerate(raw):
        wanted.setdefault(_text(item, "kind", f"facts[{i}]"), i)
    if not wanted.keys() <= known.keys():
        offered = chain.from_iterable(e.provides for e in working_extractors())
        known = kinds_by_name((*known.values(), *(c for c in offered if c.kind not in known)))
    for kind, i in sorted(wanted.items(), key=lambda item: item[1]):
        if kind not in known:
            raise UnknownKindError(f"facts[{i}]", "is unknown", kind, tuple(sorted(known)))
    return known


def _linked(
    raw: list[dict[str, Json]], classes: Mapping[str, type[Fact]], costs: Costs
) -> list[Fact]:
    places = {_text(item, "id", f"facts[{i}]"): i for i, item in enumerate(raw)}
    if len(places) < len(raw):
        raise FormatError("facts", "two facts have one id")
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name, i in places.items():
        sorter.add(name, *_refs(raw[i], places, f"facts[{i}]"))
    made: dict[str, Fact] = {}
    try:
        for name in sorter.static_order():
            item, path = raw[places[name]], f"facts[{places[name]}]"
            costs.add(name, item, path)
            cls = classes[str(item["kind"])]
            values = {k: _filled(v, made) for k, v in item.items() if k not in ("id", "kind")}
            made[name] = read(values, cls, path)
    except CycleError as cause:
        circle: list[str] = cause.args[1]
        raise FormatError("facts", f"refer to themselves: {listed(circle, ' -> ')}") from None
    return [made[name] for name in places]


def _refs(value: Json, places: Mapping[str, int], path: str) -> Iterator[str]:
    if isinstance(value, dict):
        if list(value) == ["ref"]:
            name = _text(value, "ref", path)
            if name not in places:
                raise FormatError(path, f"refers to {shown(name)}, which is not there")
            yield name
        for item in value.values():
            yield from _refs(item, places, path)
    elif isinstance(value, list):
        for item in value:
            yield from _refs(item, places, path)


def _filled(value: Json, made: Mapping[str, Fact]) -> object:
    if isinstance(value, dict):
        if list(value) == ["ref"]:
            return made[str(value["ref"])]
        return {key: _filled(item, made) for key, item in value.items()}
    return [_filled(item, made) for item in value] if isinstance(value, list) else value


def _object(value: Json, path: str) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise FormatError(path, f"is not an object but {type(value).__name__}")
    return value


def _text(item: dict[str, Json], name: str, path: str) -> str:
    value = item.get(name)
    if not isinstance(value, str):
        raise FormatError(
            path, f"has no {name}" if value is None else f"{name} {shown(value)} is not of type str"
        )
    return value


def _all(top: dict[str, Json], name: str, cls: type[T]) -> tuple[T, ...]:
    return tuple(read(item, cls, f"{name}[{i}]") for i, item in enumerate(_list(top, name)))


def _list(top: dict[str, Json], name: str) -> list[Json]:
    value = top.get(name)
    if not isinstance(value, list):
        raise FormatError(name, f"is not a list but {type(value).__name__}")
    return value
