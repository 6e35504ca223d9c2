"""Converts values of the model to JSON and back."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Literal, TypeVar, cast, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import (
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from newsfacts._guarded import listed, shown
from newsfacts._memo import per_class
from newsfacts.errors import FormatError
from newsfacts.formats.types import is_fact, is_mapping, members_of
from newsfacts.model import Fact
from newsfacts.model.bounds import DIGITS, is_bounded

T = TypeVar("T")

#: pattern of Decimals in JSON, with at most this many digits before and after the decimal point
DECIMAL = rf"-?[0-9]{{1,{DIGITS}}}(\.[0-9]{{1,{DIGITS}}})?(E[+-]?[0-9]{{1,3}})?"
_WITHIN = f" of at most {DIGITS} digits before its point and after it"


def write(value: object) -> object:
    """Convert a value, or a tuple of values, for ``json.dumps``."""
    return _converter().unstructure(value)


def write_fact(fact: Fact) -> dict[str, object]:
    """Convert the fields of a fact for ``json.dumps``, leaving the facts that it holds as facts."""
    return _writer(type(fact))(fact)


def read(value: object, cls: type[T], path: str) -> T:
    """Build an object of an attrs class from JSON in which references are already facts.

    Args:
        value: the value that ``json.loads`` returned.
        cls: the class.
        path: its path in the JSON, for error messages.

    Raises:
        FormatError: it is not an object of the class; names the first invalid place.
    """
    try:
        return cast("T", _made(value, cls))
    except Exception as cause:  # errors of the model and of cattrs, of many classes
        found = cattrs.transform_error(cause, path=path, format_exception=_worded)
        why, _, place = found[0].rpartition(" @ ")
        raise FormatError(place, why) from cause


def _worded(error: BaseException, _: object) -> str:
    if isinstance(error, KeyError):
        return "is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"has unknown fields: {listed(sorted(error.extra_fields))}"
    return str(error)


@functools.cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_func(is_fact, _itself)
    converter.register_unstructure_hook(Decimal, str)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    converter.register_structure_hook_func(attrs.has, _made)
    converter.register_structure_hook_func(_is_tuple, _tuple)
    converter.register_structure_hook_func(is_mapping, _mapping)
    converter.register_unstructure_hook_func(is_mapping, dict)
    converter.register_structure_hook_func(_is_literal, _choice)
    converter.register_structure_hook_func(_holds_fact, _same)
    converter.register_structure_hook_func(_is_moment, _moment)
    for plain in (str, bool, int, float):
        converter.register_structure_hook(plain, _same)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(dt.date, _moment)
    converter.register_structure_hook(dt.datetime, _moment)
    return converter


@per_class
def _writer(cls: type) -> Callable[[Fact], dict[str, object]]:
    return make_dict_unstructure_fn(cls, _converter())


@per_class
def _reader(cls: type[object]) -> Callable[[Mapping[str, object], type], object]:
    return make_dict_structure_fn(cls, _converter())


def _holds_fact(hint: object) -> bool:
    return any(is_fact(member) for member in members_of(hint))


def _is_literal(hint: object) -> bool:
    return get_origin(hint) is Literal


def _is_moment(hint: object) -> bool:
    members = set(members_of(hint))
    return members >= {dt.date, dt.datetime} and members <= {dt.date, dt.datetime, type(None)}


def _is_tuple(hint: object) -> bool:
    return get_origin(hint) is tuple and get_args(hint)[1:] == (...,)


def _itself(fact: Fact) -> Fact:
    return fact


def _made(value: object, cls: type) -> object:
    if not isinstance(value, Mapping):
        raise TypeError(f"is not an object but {type(value).__name__}")
    return _reader(cls)(cast("Mapping[str, object]", value), cls)


def _tuple(value: object, hint: object) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise TypeError(f"is not a list but {type(value).__name__}")
    cls = get_args(hint)[0]
    structure = _converter().get_structure_hook(cls)
    made: list[object] = []
    for i, item in enumerate(cast("list[object]", value)):
        try:
            made.append(structure(item, cls))
        except Exception as cause:  # as in read; cattrs itself would continue to the last item
            cause.__notes__ = [IterableValidationNote(f"item {i}", i, cls)]
            # pyright takes the arguments for those of ExceptionGroup
            raise IterableValidationError("", [cause], cls) from cause  # pyright: ignore[reportCallIssue]
    return tuple(made)


def _mapping(value: object, _: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError(f"is not an object but {type(value).__name__}")
    items = cast("dict[str, object]", value)
    for item in items.values():
        _same(item, str)
    return cast("dict[str, str]", items)


def _choice(value: object, hint: object) -> object:
    if value not in get_args(hint):
        raise ValueError(f"{shown(value)} is not one of {', '.join(map(str, get_args(hint)))}")
    return value


def _same(value: object, hint: object) -> object:
    """Return a value that has the declared type: cattrs alone would convert 1 to "1"."""
    members = members_of(hint)
    fits = any(isinstance(value, m) for m in members if isinstance(m, type))
    if not fits or (isinstance(value, bool) and bool not in members):
        raise TypeError(f"{shown(value)} is not of type {getattr(hint, '__name__', hint)}")
    return value


def _decimal(value: object, _: object) -> Decimal:
    if not isinstance(value, str):
        raise TypeError(f"{shown(value)} is not a decimal number in a string")
    if not re.fullmatch(DECIMAL, value):
        raise ValueError(f"{shown(value)} is not a decimal number{_WITHIN}")
    number = Decimal(value)
    if not is_bounded(number):
        raise ValueError(f"{shown(value)} is not a decimal number{_WITHIN}")
    return number


def _moment(value: object, hint: object) -> dt.date | dt.datetime | None:
    members = members_of(hint)
    if value is None and type(None) in members:
        return None
    if isinstance(value, str):
        read_as = dt.datetime if "T" in value else dt.date
        if read_as in members:
            return read_as.fromisoformat(value)
    names = " or ".join(member.__name__ for member in members if isinstance(member, type))
    raise TypeError(f"{shown(value)} is not a {names} in ISO 8601")
