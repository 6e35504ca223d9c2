"""Facts from Arrow."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, cast

import pyarrow as pa

from newsfacts.archives.arrow.columns import SPAN
from newsfacts.archives.arrow.schema import (
    METADATA,
    PROBLEMS,
    RESERVED,
    SKIPPED,
    column_of_kind,
    columns_of,
)
from newsfacts.errors import FormatError, UnknownKindError
from newsfacts.formats import from_json
from newsfacts.formats.json import CORE, FORMAT
from newsfacts.model import Document, Fact, Facts
from newsfacts.plugin.discovery import working_extractors

#: rows that are turned into Python objects at once
_ROWS = 64


def read(
    batch: pa.RecordBatch | pa.Table,
    texts: Mapping[str, str],
    *,
    kinds: Iterable[type[Fact]] = (),
) -> Iterator[Facts]:
    """Yield the facts of each row, equal to those that were written, with the same sharing.

    Further columns are ignored, and a kind without a column has no facts.

    Args:
        batch: rows of :func:`newsfacts.arrow.schema`.
        texts: the text of each document, by id.
        kinds: classes of facts besides the library's own. Classes of installed plugins are looked
            up if a column has another name.

    Raises:
        FormatError: a column or a text is missing, or a text is not the one that was read.
        UnknownKindError: no class has the kind of a column.
    """
    classes = _classes(_columns(batch.schema), tuple(kinds))
    wanted = (*METADATA, "digest", "problems", "skipped", *classes)
    for name in wanted:
        if name not in batch.schema.names:
            raise FormatError(f"column {name}", "is missing")
    rows = batch.select(wanted)
    for first in range(0, rows.num_rows, _ROWS):
        for row in rows.slice(first, _ROWS).to_pylist():
            yield from_json(json.dumps(_json(row, classes, texts)), kinds=classes.values())


def _columns(schema: pa.Schema) -> list[str]:
    """Return the columns that hold facts: lists of structs that have ids."""
    types: dict[str, pa.DataType] = {name: schema.field(name).type for name in schema.names}
    items = {name: getattr(type_, "value_type", None) for name, type_ in types.items()}
    return [
        name
        for name, item in items.items()
        if name not in RESERVED and isinstance(item, pa.StructType) and "id" in item.names
    ]


def _classes(names: Sequence[str], kinds: Sequence[type[Fact]]) -> dict[str, type[Fact]]:
    known = columns_of((*CORE, *kinds))
    if not known.keys() >= set(names):
        offered = chain.from_iterable(e.provides for e in working_extractors())
        known = columns_of((*known.values(), *(c for c in offered if c not in known.values())))
    for name in names:
        if name not in known:
            kind = name.replace("_", "-")
            raise UnknownKindError(f"column {name}", "is unknown", kind, tuple(sorted(known)))
    return {name: known[name] for name in names}


def _json(
    row: Mapping[str, Any], classes: Mapping[str, type[Fact]], texts: Mapping[str, str]
) -> dict[str, object]:
    """Return a row as the object that :meth:`newsfacts.Facts.to_json` writes."""
    name: str = row["id"]
    if name not in texts:
        raise FormatError(f"document {name}", "has no text among the texts")
    document = Document(texts[name])
    if document.id != row["digest"]:
        raise FormatError(f"document {name}", "has another text than the one that was read")
    text = document.text
    placed: dict[int, dict[str, object]] = {
        value["id"]: _fact(cls, value, text)
        for column, cls in classes.items()
        for value in row[column]
    }
    return {
        "format": FORMAT,
        "document": {"text": text}
        | {field: row[field] for field in METADATA}
        | {"metadata": {held["name"]: held["value"] for held in row["metadata"] or ()}},
        "facts": [placed[position] for position in sorted(placed)],
        "problems": PROBLEMS.json(row["problems"], text),
        "skipped": SKIPPED.json(row["skipped"], text),
    }


def _fact(cls: type[Fact], value: Mapping[str, Any], text: str) -> dict[str, object]:
    place = {name: value[name] for name in ("start", "end")}
    fields = {name: held for name, held in value.items() if name not in place}
    return {
        **cast("Mapping[str, object]", column_of_kind(cls).json(fields, text)),
        "id": str(value["id"]),
        "kind": cls.kind,
        "span": SPAN.json(place, text),
    }
