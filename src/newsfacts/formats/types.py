"""Types of the model's fields, from their annotations."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Union, get_args, get_origin, get_type_hints

import attrs

from newsfacts._memo import per_class
from newsfacts.model import Fact, Span


@per_class
def hints_of(cls: type) -> dict[str, object]:
    """Return the types of the fields of an attrs class, in field order."""
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def members_of(hint: object) -> tuple[object, ...]:
    """Return the members of a union, or the type itself; None becomes NoneType."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def is_fact(hint: object) -> bool:
    """Whether a type is a class of facts."""
    return isinstance(hint, type) and issubclass(hint, Fact)


def is_value(hint: object) -> bool:
    """Whether a type is an attrs class that is stored inline: neither a fact nor a span."""
    return isinstance(hint, type) and attrs.has(hint) and not issubclass(hint, Fact | Span)


def is_mapping(hint: object) -> bool:
    """Whether a type is that of a mapping of str to str."""
    return get_origin(hint) is Mapping and get_args(hint) == (str, str)
