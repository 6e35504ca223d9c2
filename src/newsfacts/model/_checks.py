"""Validators and converters of the model, in words of the domain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TypeVar, get_args

import attrs

from newsfacts.errors import FactError

T = TypeVar("T")

#: a validator as attrs calls it: instance, attribute, value
Check = Callable[[object, "attrs.Attribute[T]", T], None]


def as_tuple(values: Iterable[T]) -> tuple[T, ...]:
    """Give the values as a tuple, whatever they came in."""
    return tuple(values)


def one_of(choices: object) -> Check[str]:
    """Accept the strings of a ``Literal`` only."""
    allowed: tuple[str, ...] = get_args(choices)

    def check(instance: object, attribute: attrs.Attribute[str], value: str) -> None:
        if value not in allowed:
            raise refused(instance, attribute.name, value, f"is none of {', '.join(allowed)}")

    return check


def is_a(kind: type[T]) -> Check[T]:
    """Accept instances of one class only."""

    def check(instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        if not isinstance(value, kind):
            raise refused(instance, attribute.name, value, f"is no {kind.__name__}")

    return check


def maybe(kind: type[T]) -> Check[T | None]:
    """Accept None and instances of one class."""

    def check(instance: object, attribute: attrs.Attribute[T | None], value: T | None) -> None:
        if value is not None and not isinstance(value, kind):
            raise refused(instance, attribute.name, value, f"is no {kind.__name__}")

    return check


def all_are(kind: type[T]) -> Check[tuple[T, ...]]:
    """Accept tuples of instances of one class."""

    def check(
        instance: object, attribute: attrs.Attribute[tuple[T, ...]], value: tuple[T, ...]
    ) -> None:
        for item in value:
            if not isinstance(item, kind):
                raise refused(instance, attribute.name, item, f"is no {kind.__name__}")

    return check


def filled(kind: type[T]) -> Check[tuple[T, ...]]:
    """Accept tuples of one or more instances of one class."""
    members = all_are(kind)

    def check(
        instance: object, attribute: attrs.Attribute[tuple[T, ...]], value: tuple[T, ...]
    ) -> None:
        if not value:
            raise refused(instance, attribute.name, value, "is empty")
        members(instance, attribute, value)

    return check


def matches(pattern: str, what: str) -> Check[str | None]:
    """Accept None and strings that a pattern matches whole."""
    expression = re.compile(pattern)

    def check(instance: object, attribute: attrs.Attribute[str | None], value: str | None) -> None:
        if value is not None and not expression.fullmatch(value):
            raise refused(instance, attribute.name, value, f"is no {what}")

    return check


def finite(
    instance: object, attribute: attrs.Attribute[Decimal | None], value: Decimal | None
) -> None:
    """Accept None and finite Decimals."""
    if value is not None and not (isinstance(value, Decimal) and value.is_finite()):
        raise refused(instance, attribute.name, value, "is no finite Decimal")


def refused(owner: object, field: str, value: object, why: str) -> FactError:
    """Give the error for a value that a field cannot have."""
    return FactError(type(owner).__name__, field, value, why)
