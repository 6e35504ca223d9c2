"""Data frames of documents in, data frames of facts out."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.functions import col

from newsfacts._guarded import listed
from newsfacts.archives.arrow.kernel import LONGEST, collecting
from newsfacts.archives.arrow.schema import FIELDS, schema
from newsfacts.archives.spark.worker import extract_all, task_of
from newsfacts.engine import Engine
from newsfacts.errors import DocumentError

#: types of Arrow other than lists and structs, in Spark's SQL
_TYPES: Mapping[pa.DataType, str] = {
    pa.string(): "string",
    pa.int32(): "int",
    pa.int64(): "bigint",
    pa.float64(): "double",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.timestamp("us"): "timestamp_ntz",
}


def extract(
    frame: DataFrame,
    text: str = "text",
    published: str = "published",
    *,
    engine: Engine | None = None,
    longest: int = LONGEST,
    **columns: str,
) -> DataFrame:
    """Return the facts of the documents in a data frame: :func:`newsfacts.arrow.schema`.

    Each row becomes a row of facts, whatever is in it; see :func:`newsfacts.arrow.extract_batch`.
    Each worker builds the engine once.

    Args:
        frame: the documents.
        text: name of the column of texts.
        published: name of the column of publication dates.
        engine: the engine; by default one with all plugins that the driver has installed.
        longest: characters of the longest document to read.
        columns: names of the columns of other fields of :class:`newsfacts.Document`:
            ``source="outlet"``. By default each field is read from the column with its name, if
            there is one.

    Raises:
        DocumentError: there is no such field, or no such column.
        PluginError: a plugin cannot be used.
        WorkerMismatchError: raised by a worker, and thus within Spark's own error, if it has other
            versions of newsfacts, dateparser or an extractor than the driver.
    """
    engine = engine or collecting()
    names = _columns(frame.columns, {"text": text, "published": published, **columns})
    documents = frame.select(*(col(_quoted(name)).alias(field) for field, name in names.items()))
    work = functools.partial(extract_all, task_of(engine, longest))
    return documents.mapInArrow(work, _struct(schema(engine)))


def _columns(known: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the column of each field that has one."""
    names: dict[str, str] = {field: field for field in FIELDS} | dict(given)
    for field, name in names.items():
        if field not in FIELDS:
            raise DocumentError(field, name, f"is no field; there are: {', '.join(FIELDS)}")
        if name not in known and (name != field or field == "text"):
            raise DocumentError(field, name, f"is no column; there are: {listed(known)}")
    return {field: name for field, name in names.items() if name in known}


def _quoted(name: str) -> str:
    return "`{}`".format(name.replace("`", "``"))


def _struct(fields: Iterable[pa.Field[Any]], joint: str = " ") -> str:
    """Return fields in Spark's SQL, the names and types joined as columns or structs have them."""
    return ", ".join(f"{_quoted(field.name)}{joint}{_type(field.type)}" for field in fields)


def _type(type_: Any) -> str:  # noqa: ANN401 - the stubs of pyarrow leave type arguments open
    if isinstance(type_, pa.ListType):
        return f"array<{_type(type_.value_type)}>"
    if isinstance(type_, pa.StructType):
        return f"struct<{_struct(type_, ': ')}>"
    return _TYPES[type_]
