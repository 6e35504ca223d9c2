"""Arrow columns of the types that fields of facts may have."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate, chain
from operator import attrgetter
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

import attrs
import pyarrow as pa

from newsfacts.formats.converter import write
from newsfacts.formats.types import hints_of, is_fact, is_value, members_of
from newsfacts.model import Fact, Interval, Span

#: position of each fact among the facts of its document, by ``id()`` of the object
Positions: TypeAlias = Mapping[int, int]
#: values of a column, and for each the positions in its document
Values: TypeAlias = Sequence[object]
Owners: TypeAlias = Sequence[Positions]
#: an Arrow array of any type
Array: TypeAlias = "pa.Array[Any]"


@attrs.frozen
class Column:
    """A column: its type, how it is built, and how its values become JSON again."""

    type: pa.DataType
    #: builds the array of some values
    build: Callable[[Values, Owners], Array]
    #: converts a value that Arrow returns, of a document with this text, to JSON
    json: Callable[[Any, str], object]


def column_of(hint: object, within: tuple[object, ...] = ()) -> Column:
    """Return the column for a type of fields.

    Args:
        hint: the type.
        within: attrs classes whose columns contain this one.
    """
    members = tuple(member for member in members_of(hint) if member is not type(None))
    if members and all(is_fact(member) for member in members):
        return _REFERENCE
    if members and {*members} <= {dt.date, dt.datetime}:
        return _PLAIN[dt.datetime if dt.datetime in members else dt.date]
    return _single(members[0], within) if len(members) == 1 else _MIXED


def _single(hint: object, within: tuple[object, ...]) -> Column:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if get_origin(hint) is tuple:
        return _list(column_of(get_args(hint)[0], within))
    if get_origin(hint) is Literal and all(isinstance(word, str) for word in get_args(hint)):
        return _PLAIN[str]
    if is_value(hint) and hint not in within:
        cls = cast("type[object]", hint)
        names = tuple(hints_of(cls))
        if names:
            return struct(fields_of(cls, (*within, cls)), getter(names))
    return _MIXED


def fields_of(cls: type[object], within: tuple[object, ...] = ()) -> dict[str, Column]:
    """Return the columns of the fields of an attrs class."""
    naive = cls is Interval  # others may have a time zone
    return {
        name: _NAIVE if naive and hint is dt.datetime else column_of(hint, within)
        for name, hint in hints_of(cls).items()
    }


def getter(names: Sequence[str]) -> Callable[[object], tuple[object, ...]]:
    """Return a function that returns the values of some attributes of an object."""
    get: Callable[[object], Any] = attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)


def struct(columns: Mapping[str, Column], get: Callable[[Any], tuple[object, ...]]) -> Column:
    """Return a column of structs.

    Args:
        columns: the columns of the fields, by name.
        get: returns the values of the fields of an object, in order.
    """
    fields = [pa.field(name, column.type) for name, column in columns.items()]
    empty = (None,) * len(columns)

    def build(values: Values, owners: Owners) -> Array:
        rows = [empty if value is None else get(value) for value in values]
        cells: Sequence[Values] = list(zip(*rows, strict=True)) or [()] * len(columns)
        arrays = [
            column.build(cell, owners) for column, cell in zip(columns.values(), cells, strict=True)
        ]
        return pa.StructArray.from_arrays(arrays, fields=fields, mask=_missing(values))

    def to_json(value: Mapping[str, object], text: str) -> object:
        return {
            name: columns[name].json(held, text) if name in columns else held
            for name, held in value.items()
        }

    return _column(pa.struct(fields), build, to_json)


def _list(item: Column) -> Column:
    def build(values: Values, owners: Owners) -> Array:
        tuples = cast("Sequence[tuple[object, ...] | None]", values)
        sizes = [len(held) if held else 0 for held in tuples]
        flat = list(chain.from_iterable(held for held in tuples if held))
        inner = [owner for owner, size in zip(owners, sizes, strict=True) for _ in range(size)]
        return lists(sizes, item.build(flat, inner), _missing(tuples))

    def to_json(value: Sequence[object], text: str) -> object:
        return [item.json(held, text) for held in value]

    return _column(pa.list_(item.type), build, to_json)


def lists(sizes: Sequence[int], items: Array, mask: Array | None = None) -> Array:
    """Return the array of lists of these sizes, with the items of all of them."""
    offsets = pa.array([0, *accumulate(sizes)], pa.int32())
    return pa.ListArray.from_arrays(offsets, items, mask=mask)


def _missing(values: Values) -> Array:
    return pa.array([value is None for value in values], pa.bool_())


def _column(
    type_: pa.DataType,
    build: Callable[[Values, Owners], Array],
    to_json: Callable[[Any, str], object],
) -> Column:
    return Column(type_, build, lambda value, text: None if value is None else to_json(value, text))


def _plain(
    type_: pa.DataType,
    to_arrow: Callable[[Any], object] | None = None,
    to_json: Callable[[Any], object] | None = None,
) -> Column:
    """Return a column of values that Arrow takes, or of what they are converted to."""

    def build(values: Values, _: Owners) -> Array:
        if to_arrow:
            values = [None if value is None else to_arrow(value) for value in values]
        return pa.array(values, type_)

    return _column(type_, build, lambda value, _: to_json(value) if to_json else value)


def _iso(moment: dt.date) -> str:
    return moment.isoformat()


def _positions(values: Values, owners: Owners) -> Array:
    found = [
        None if value is None else owner[id(value)]
        for value, owner in zip(values, owners, strict=True)
    ]
    return pa.array(found, pa.int32())


def _reference(position: int) -> dict[str, str]:
    return {"ref": str(position)}


def _span(extent: Mapping[str, int], text: str) -> dict[str, object]:
    return {**extent, "text": text[extent["start"] : extent["end"]]}


def _mixed(values: Values, owners: Owners) -> Array:
    """Build JSON, for what has no type in Arrow: a value of one of several types."""
    texts: list[str | None] = []
    for value, owner in zip(values, owners, strict=True):
        refer = functools.partial(_refer, owner)
        texts.append(None if value is None else json.dumps(write(value), default=refer))
    return pa.array(texts, pa.string())


def _refer(owner: Positions, value: object) -> dict[str, str]:
    if isinstance(value, Fact):
        return _reference(owner[id(value)])
    raise TypeError(f"facts cannot hold a {type(value).__name__}: {value!r}")


#: of positions
INTEGER = _plain(pa.int32())
_EXTENT = struct({"start": INTEGER, "end": INTEGER}, getter(("start", "end")))
SPAN = _column(_EXTENT.type, _EXTENT.build, _span)
#: types other than tuples, facts and attrs classes
_PLAIN: Mapping[object, Column] = {
    Span: SPAN,
    str: _plain(pa.string()),
    bool: _plain(pa.bool_()),
    int: _plain(pa.int64()),
    float: _plain(pa.float64()),
    Decimal: _plain(pa.string(), str),
    dt.date: _plain(pa.date32(), None, _iso),
    dt.datetime: _plain(pa.string(), _iso),
}
#: moments of an :class:`Interval`
_NAIVE = _plain(pa.timestamp("us"), None, _iso)
_REFERENCE = _column(pa.int32(), _positions, lambda value, _: _reference(value))
_MIXED = _column(pa.string(), _mixed, lambda value, _: json.loads(value))
