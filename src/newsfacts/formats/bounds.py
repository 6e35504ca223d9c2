"""Limits on the cost of untrusted JSON."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from newsfacts._guarded import listed
from newsfacts.errors import FormatError
from newsfacts.model.bounds import DIGITS, LEVELS

#: a value that ``json.loads`` returns
Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | NoNumber | None"

#: the path of keys to a value, in reverse order
_Way: TypeAlias = "tuple[str | int, _Way] | None"

#: maximum ratio of the length of all facts, with every reference expanded, to that of the JSON
GROWTH = 10
#: maximum nesting depth of the JSON: that of facts, plus the list and the object that hold them
_NESTING = LEVELS + 2


@attrs.frozen(repr=False)
class NoNumber:
    """A JSON number that is not read as a Python number: NaN, 1e999, or one with many digits."""

    words: str

    def __repr__(self) -> str:
        return self.words


def integer(text: str) -> int | NoNumber:
    """Parse an integer for ``json.loads``."""
    return int(text) if len(text) <= DIGITS else NoNumber(f"a number of {len(text)} digits")


def real(text: str) -> float | NoNumber:
    """Parse a number with a decimal point or an exponent for ``json.loads``."""
    number = float(text)
    return number if math.isfinite(number) else NoNumber("a number beyond all floats")


def check_nesting(data: Json) -> None:
    """Check that lists and objects are not nested too deeply.

    Raises:
        FormatError: they are; the message says where.
    """
    waiting: list[tuple[Json, int, _Way]] = [(data, 0, None)]
    while waiting:
        value, level, way = waiting.pop()
        if level == _NESTING:
            raise FormatError(_path(way), f"is nested more than {_NESTING} levels deep")
        steps: Iterable[tuple[str | int, Json]] = ()
        if isinstance(value, dict):
            steps = value.items()
        elif isinstance(value, list):
            steps = enumerate(value)
        for step, item in steps:
            if isinstance(item, dict | list):
                waiting.append((item, level + 1, (step, way)))


def _path(way: _Way) -> str:
    steps: list[str] = []
    while way is not None:
        step, way = way
        steps.append(f"[{step}]" if isinstance(step, int) else f".{listed([step])}")
    return "".join(reversed(steps)).removeprefix(".")


class Costs:
    """Adds up the cost of using facts: their size with every reference expanded.

    Args:
        length: length of the JSON.
    """

    def __init__(self, length: int) -> None:
        self._left = GROWTH * length
        self._known: dict[str, tuple[int, int]] = {}

    def add(self, name: str, fact: Json, path: str) -> None:
        """Add the cost of a fact, after those of the facts that it refers to.

        Raises:
            FormatError: the fact exceeds the limit for one fact, or all facts together exceed the
                limit for the JSON.
        """
        levels, size = self._known[name] = self._held(fact)
        if levels > LEVELS:
            why = f"is more than {LEVELS} levels deep, with all facts that it refers to"
            raise FormatError(path, why)
        self._left -= size
        if self._left < 0:
            why = (
                f"makes the facts more than {GROWTH} times as long as the JSON, "
                "with all references written out"
            )
            raise FormatError(path, why)

    def _held(self, value: Json) -> tuple[int, int]:
        """Return the nesting depth and the length of a value with every reference expanded."""
        if isinstance(value, dict):
            if list(value) == ["ref"]:
                return self._known[str(value["ref"])]
            items = list(value.values())
        elif isinstance(value, list):
            items = value
        else:
            return 0, len(value) if isinstance(value, str) else 1
        levels, size = 0, 1
        for item in items:
            below, letters = self._held(item)
            levels, size = max(levels, below), size + letters
        return levels + 1, size
