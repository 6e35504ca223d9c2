"""The Arrow schema of facts: a row for each document, a list of structs for each kind."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import pyarrow as pa

from newsfacts._memo import per_class
from newsfacts.archives.arrow.columns import INTEGER, Column, column_of, fields_of, getter, struct
from newsfacts.engine import Engine
from newsfacts.engine.engine import default_engine
from newsfacts.errors import FormatError
from newsfacts.formats.json import CORE, kinds_by_name
from newsfacts.model import Document, Fact, Problem, Skipped

#: fields of documents, in order
FIELDS = tuple(attrs.fields_dict(Document))
#: the fields that are columns
METADATA = tuple(name for name in FIELDS if name != "text")
#: type of what else is known about a document: names with values
NAMED = pa.list_(pa.struct([("name", pa.string()), ("value", pa.string())]))
PROBLEMS = column_of(tuple[Problem, ...])
SKIPPED = column_of(tuple[Skipped, ...])
EXTRACTORS = column_of(tuple[str, ...])
_OTHERS = {"problems": PROBLEMS, "skipped": SKIPPED, "extractors": EXTRACTORS}
#: columns besides those of kinds
RESERVED = (*FIELDS, "digest", *_OTHERS)


def schema(engine: Engine | None = None) -> pa.Schema:
    """Return the Arrow schema of the facts that an engine finds.

    A row for each document: the fields of :class:`newsfacts.Document`, with ``published`` in ISO
    8601 and ``metadata`` as a list of names with values, and in place of the text its ``digest``,
    the first 16 hex digits of its SHA-256; a column for each kind of facts, a list of structs,
    named like the kind with ``_`` for ``-``; ``problems`` and ``skipped``; and ``extractors``, name
    and version of each that the engine has.

    The struct of a fact has its ``id``, the position among all facts of its document, from 0;
    ``start`` and ``end`` of its span; ``rule``, ``evidence`` and ``extractor``; then the fields of
    its class. Fields that hold facts hold their ids, tuples are lists, other attrs classes structs,
    decimals strings. A field of several types is a string of JSON.

    Args:
        engine: the engine; by default one with all installed plugins. The kinds of the library
            have their columns with any engine.

    Raises:
        FormatError: two classes of facts have the same kind, or a kind has the name of a column.
        PluginError: a plugin cannot be used.
    """
    kinds = classes_of(engine or default_engine())
    return pa.schema(
        [
            *(pa.field(name, type_of(name)) for name in METADATA),
            pa.field("digest", pa.string()),
            *(pa.field(name, pa.list_(column_of_kind(cls).type)) for name, cls in kinds.items()),
            *(pa.field(name, column.type) for name, column in _OTHERS.items()),
        ]
    )


def type_of(field: str) -> pa.DataType:
    """Return the type of the column of a field of documents."""
    return NAMED if field == "metadata" else pa.string()


def classes_of(engine: Engine) -> dict[str, type[Fact]]:
    """Return the classes of the facts that an engine finds, by the name of their column."""
    return columns_of((*CORE, *engine.kinds))


def columns_of(classes: Iterable[type[Fact]]) -> dict[str, type[Fact]]:
    """Return classes of facts by the name of their column, sorted by kind.

    Raises:
        FormatError: two classes have the same kind, or a kind has the name of another column.
    """
    kinds = kinds_by_name(classes)
    for kind in kinds:
        if kind in RESERVED:
            raise FormatError("", f"a kind cannot be named {kind!r}: it is another column's name")
    return {kind.replace("-", "_"): kinds[kind] for kind in sorted(kinds)}


@per_class
def column_of_kind(cls: type) -> Column:
    """Return the column of the facts of a class; its values are pairs of position and fact."""
    columns = fields_of(cls)
    del columns["span"]
    first = {"id": INTEGER, "start": INTEGER, "end": INTEGER}
    get = getter(("span.start", "span.end", *columns))

    def values(placed: tuple[int, Fact]) -> tuple[object, ...]:
        return (placed[0], *get(placed[1]))

    return struct(first | columns, values)
