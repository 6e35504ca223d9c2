"""Maps facts of a copy of a text to the text itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar, cast

import attrs

from newsfacts.model.fact import Fact, holders, with_references
from newsfacts.model.span import Span

T = TypeVar("T")

#: maps a span to the corresponding span of the other text
Move = Callable[[Span], Span]


def moved(facts: Iterable[Fact], move: Move) -> list[Fact]:
    """Return the same facts with all of their spans moved; shared objects stay shared."""
    facts = list(facts)
    made: dict[int, Fact] = {}
    for fact in with_references(facts):
        made[id(fact)] = _rebuilt(fact, move, made)
    return [made[id(fact)] for fact in facts]


def _rebuilt(value: T, move: Move, made: dict[int, Fact]) -> T:
    new: dict[str, object] = {}
    for name in holders(type(value)):
        held: object = getattr(value, name)
        if held:
            part = _part(held, move, made)
            if part is not held:
                new[name] = part
    return attrs.evolve(value, **new)  # type: ignore[misc]


def _part(value: object, move: Move, made: dict[int, Fact]) -> object:
    if isinstance(value, Span):
        return move(value)
    if isinstance(value, Fact):
        return made[id(value)]
    if isinstance(value, tuple):
        return tuple([_part(item, move, made) for item in cast("tuple[object, ...]", value)])
    return _rebuilt(value, move, made) if holders(type(value)) else value
