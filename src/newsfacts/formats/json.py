"""JSON there and back: the format "newsfacts/1".

One object: ``format``, ``document`` (its fields), ``facts``, ``problems`` and ``skipped``. A fact has
an ``id`` of kind and ordinal, its ``kind`` and its fields; a field that holds another fact has
``{"ref": id}``. Decimals are strings, dates and datetimes ISO 8601, spans objects of start, end and
text.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from graphlib import CycleError, TopologicalSorter
from typing import NamedTuple, TypeVar

import attrs
import cattrs
from cattrs.gen import make_dict_unstructure_fn

from newsfacts.errors import FormatError, NewsfactsError, UnknownKindError
from newsfacts.formats.ids import ids_of
from newsfacts.formats.types import is_fact, members_of
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

T = TypeVar("T")

FORMAT = "newsfacts/1"

#: the kinds that need no plugin to be known
CORE = (Claim, Entity, Event, EventMention, Mention, Money, Percentage, TimeExpression)


class _Ref(NamedTuple):
    fact: Fact


def to_json(facts: Facts, *, indent: int | None) -> str:
    """Give facts in JSON; see :meth:`newsfacts.Facts.to_json`."""
    kinds_by_name(type(fact) for fact in facts)
    facts = attrs.evolve(facts, facts=with_references(facts))
    ids = ids_of(facts)
    converter = _converter()
    data = {
        "format": FORMAT,
        "document": converter.unstructure(facts.document),
        "facts": [
            {"id": ids[id(fact)], "kind": fact.kind} | _writer(type(fact))(fact) for fact in facts
        ],
        "problems": converter.unstructure(facts.problems),
        "skipped": converter.unstructure(facts.skipped),
    }

    def refer(value: object) -> dict[str, str]:
        if isinstance(value, _Ref):
            return {"ref": ids[id(value.fact)]}
        raise TypeError(f"facts cannot hold a {type(value).__name__}: {value!r}")

    return json.dumps(data, ensure_ascii=False, indent=indent, default=refer)


def from_json(text: str | bytes, kinds: Iterable[type[Fact]]) -> Facts:
    """Give the facts that JSON holds; see :func:`newsfacts.from_json`."""
    try:
        data: object = json.loads(text)
    except ValueError as cause:
        raise FormatError("", f"is not JSON: {cause}") from cause
    top = _object(data, "")
    if top.get("format") != FORMAT:
        raise FormatError("format", f"is {top.get('format')!r}, this library reads {FORMAT!r}")
    document = _read(top.get("document"), Document, "document")
    raw = [_object(item, f"facts[{i}]") for i, item in enumerate(_list(top, "facts"))]
    classes = _known(raw, kinds)
    facts = _linked(raw, classes)
    for i, fact in enumerate(facts):
        for part in parts(fact):
            if isinstance(part, Span) and document.text[part.start : part.end] != part.text:
                raise FormatError(f"facts[{i}]", f"span {part} is not at {part.start} in the text")
    return Facts(
        document=document,
        facts=facts,
        problems=tuple(_read(p, Problem, "problems") for p in _list(top, "problems")),
        skipped=tuple(_read(s, Skipped, "skipped") for s in _list(top, "skipped")),
    )


def kinds_by_name(classes: Iterable[type[Fact]]) -> dict[str, type[Fact]]:
    """Give classes of facts by kind.

    Raises:
        FormatError: two classes have one kind.
    """
    known: dict[str, type[Fact]] = {}
    for cls in classes:
        twin = known.setdefault(cls.kind, cls)
        if twin is not cls:
            names = " and ".join(f"{c.__module__}.{c.__qualname__}" for c in (twin, cls))
            raise FormatError("", f"{names} have one kind, {cls.kind!r}; one needs another")
    return known


def _known(raw: list[Mapping[str, object]], kinds: Iterable[type[Fact]]) -> dict[str, type[Fact]]:
    known = kinds_by_name((*CORE, *kinds))
    wanted = {str(item.get("kind")): i for i, item in reversed(list(enumerate(raw)))}
    if not wanted.keys() <= known.keys():
        from newsfacts.engine import default_engine

        installed = [cls for cls in default_engine().kinds if cls.kind not in known]
        known = kinds_by_name((*known.values(), *installed))
    for kind, i in sorted(wanted.items(), key=lambda item: item[1]):
        if kind not in known:
            raise UnknownKindError(f"facts[{i}]", "is unknown", kind, tuple(sorted(known)))
    return known


def _linked(raw: list[Mapping[str, object]], classes: Mapping[str, type[Fact]]) -> list[Fact]:
    places = {str(item.get("id")): i for i, item in enumerate(raw)}
    if len(places) < len(raw):
        raise FormatError("facts", "two facts have one id")
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name, i in places.items():
        sorter.add(name, *_refs(raw[i], places, f"facts[{i}]"))
    made: dict[str, Fact] = {}
    try:
        for name in sorter.static_order():
            item = raw[places[name]]
            cls = classes[str(item["kind"])]
            values = {k: _filled(v, made) for k, v in item.items() if k not in ("id", "kind")}
            made[name] = _read(values, cls, f"facts[{places[name]}]")
    except CycleError as cause:
        circle: list[str] = cause.args[1]
        raise FormatError("facts", f"refer to themselves: {' -> '.join(circle)}") from None
    return [made[name] for name in places]


def _refs(value: object, places: Mapping[str, int], path: str) -> Iterator[str]:
    if isinstance(value, dict):
        if value.keys() == {"ref"}:
            name = str(value["ref"])
            if name not in places:
                raise FormatError(path, f"refers to {name!r}, which is not there")
            yield name
        for item in value.values():
            yield from _refs(item, places, path)
    elif isinstance(value, list):
        for item in value:
            yield from _refs(item, places, path)


def _filled(value: object, made: Mapping[str, Fact]) -> object:
    if isinstance(value, dict):
        if value.keys() == {"ref"}:
            return made[str(value["ref"])]
        return {key: _filled(item, made) for key, item in value.items()}
    return [_filled(item, made) for item in value] if isinstance(value, list) else value


def _read(value: object, cls: type[T], path: str) -> T:
    try:
        return _converter().structure(value, cls)
    except NewsfactsError as cause:
        raise FormatError(path, str(cause)) from cause
    except Exception as cause:
        why = "; ".join(cattrs.transform_error(cause, path="")).replace(" @ ", " at ")
        raise FormatError(path, why) from cause


def _object(value: object, path: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise FormatError(path, f"is no object but {type(value).__name__}")
    return value


def _list(top: Mapping[str, object], name: str) -> list[object]:
    value = top.get(name)
    if not isinstance(value, list):
        raise FormatError(name, f"is no list but {type(value).__name__}")
    return value


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_func(is_fact, _Ref)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    converter.register_structure_hook_func(_holds_fact, _same)
    converter.register_structure_hook_func(_is_moment, _moment)
    for plain in (str, bool, int, float):
        converter.register_structure_hook(plain, _same)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(dt.date, _moment)
    converter.register_structure_hook(dt.datetime, _moment)
    return converter


@functools.cache
def _writer(cls: type[Fact]) -> Callable[[Fact], dict[str, object]]:
    return make_dict_unstructure_fn(cls, _converter())


def _holds_fact(hint: object) -> bool:
    return any(is_fact(member) for member in members_of(hint))


def _is_moment(hint: object) -> bool:
    members = set(members_of(hint))
    return members >= {dt.date, dt.datetime} and members <= {dt.date, dt.datetime, type(None)}


def _same(value: object, hint: object) -> object:
    """Keep a value that is what its type says: cattrs alone would make "1" of 1."""
    members = members_of(hint)
    fits = any(isinstance(value, m) for m in members if isinstance(m, type))
    if not fits or (isinstance(value, bool) and bool not in members):
        raise TypeError(f"{value!r} is no {hint}")
    return value


def _decimal(value: object, _: object) -> Decimal:
    try:
        return Decimal(_same(value, str))  # type: ignore[arg-type]
    except InvalidOperation:
        raise ValueError(f"{value!r} is no decimal number") from None


def _moment(value: object, _: object) -> dt.date | dt.datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no ISO 8601 date")
    return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
