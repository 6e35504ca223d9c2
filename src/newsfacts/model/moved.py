"""Maps facts of a copy of a text to the text itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar, cast

import attrs

from newsfacts.model.fact import Fact, holders
from newsfacts.model.span import Span

T = TypeVar("T")

#: maps a span to the corresponding span of the other text
Move = Callable[[Span], Span]


def moved(facts: Iterable[Fact], move: Move) -> list[Fact]:
    """Return the same facts with all of their spans moved; shared objects stay shared.

    None of them contains itself, and they are not nested deeper than the engine accepts.
    """
    made: dict[int, object] = {}
    return [_moved(fact, move, made) for fact in facts]


def _moved(value: T, move: Move, made: dict[int, object]) -> T:
    new: object = value
    if isinstance(value, Span):
        new = move(value)
    elif isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        new = tuple([_moved(item, move, made) for item in items])
    elif names := holders(type(value)):
        new = made.get(id(value))
        if new is None:
            changes = {name: _moved(getattr(value, name), move, made) for name in names}
            new = made[id(value)] = attrs.evolve(value, **changes)  # type: ignore[misc]
    return cast("T", new)
