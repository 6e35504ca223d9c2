"""Validators of the model's fields, with error messages in terms of the domain."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, get_args

import attrs

from newsfacts.errors import FactError
from newsfacts.model.bounds import DIGITS, is_bounded

#: a validator as attrs calls it, for a field of any type: instance, attribute, value
Check = Callable[[object, "attrs.Attribute[Any]", Any], None]


def one_of(choices: object) -> Check:
    """Accept only the strings of a ``Literal``."""
    allowed: tuple[str, ...] = get_args(choices)

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value not in allowed:
            raise refused(instance, attribute.name, value, f"is not one of {', '.join(allowed)}")

    return check


def is_a(kind: type) -> Check:
    """Accept only instances of one class."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind):
            raise refused(instance, attribute.name, value, f"is not of type {kind.__name__}")

    return check


def maybe(kind: type) -> Check:
    """Accept None and instances of one class."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None and not isinstance(value, kind):
            raise refused(instance, attribute.name, value, f"is not of type {kind.__name__}")

    return check


def all_are(kind: type) -> Check:
    """Accept tuples of instances of one class."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        is_tuple(instance, attribute, value)
        for item in value:
            if not isinstance(item, kind):
                raise refused(instance, attribute.name, item, f"is not of type {kind.__name__}")

    return check


def filled(kind: type) -> Check:
    """Accept tuples of one or more instances of one class."""
    members = all_are(kind)

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not value:
            raise refused(instance, attribute.name, value, "is empty")
        members(instance, attribute, value)

    return check


def matches(pattern: str, what: str) -> Check:
    """Accept None, and strings that match a pattern as a whole."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None and not (isinstance(value, str) and _fits(pattern, value)):
            raise refused(instance, attribute.name, value, f"is not an {what}")

    return check


@functools.lru_cache(maxsize=2048)
def _fits(pattern: str, value: str) -> bool:
    return re.fullmatch(pattern, value) is not None


def all_match(pattern: str, what: str) -> Check:
    """Accept tuples of strings that match a pattern as a whole."""
    member = matches(pattern, what)
    # facts share their tuples: the last valid one need not be checked again
    right: list[tuple[Any, ...]] = [()]

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is right[0]:
            return
        is_tuple(instance, attribute, value)
        for item in value:
            member(instance, attribute, item)
        right[0] = value

    return check


def is_finite(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Accept finite Decimals with a bounded number of digits."""
    if not (isinstance(value, Decimal) and value.is_finite()):
        raise refused(instance, attribute.name, value, "is not a finite Decimal")
    if not is_bounded(value):
        why = f"has more than {DIGITS} digits before or after its decimal point"
        raise refused(instance, attribute.name, value, why)


def is_tuple(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Accept only tuples: facts are immutable."""
    if not isinstance(value, tuple):
        raise refused(instance, attribute.name, value, "is not a tuple")


def maybe_finite(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """Accept None, and Decimals that :func:`is_finite` accepts."""
    if value is not None:
        is_finite(instance, attribute, value)


def refused(owner: object, field: str, value: object, why: str) -> FactError:
    """Return the error for an invalid value of a field."""
    return FactError(type(owner).__name__, field, value, why)
