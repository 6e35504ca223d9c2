"""Maps facts of a copy of a text to the text itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import is_
from typing import TypeVar, cast

import attrs

from newsfacts.model.fact import Fact, holders
from newsfacts.model.span import Span

F = TypeVar("F", bound=Fact)

#: maps a span to the corresponding span of the other text: itself if that is equal
Move = Callable[[Span], Span]


def moved(facts: Iterable[F], move: Move) -> list[F]:
    """Return the facts with all of their spans moved: the same objects where nothing changes.

    Shared objects stay shared. None of the facts contains itself, and they are not nested deeper
    than the engine accepts.
    """
    made: dict[int, object] = {}
    return [cast("F", _moved(fact, move, made)) for fact in facts]


def _moved(value: object, move: Move, made: dict[int, object]) -> object:
    if isinstance(value, Span):
        return move(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        others = tuple([_moved(item, move, made) for item in items])
        return items if all(map(is_, items, others)) else others
    names = holders(type(value))
    if not names:
        return value
    known = made.get(id(value))
    if known is None:
        changes = {
            name: new
            for name in names
            if (part := getattr(value, name)) and (new := _moved(part, move, made)) is not part
        }
        known = made[id(value)] = (
            attrs.evolve(value, **changes) if changes else value  # type: ignore[misc]
        )
    return known
