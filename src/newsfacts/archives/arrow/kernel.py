"""Documents in, facts out: the function that every engine calls."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any, cast

import pyarrow as pa

from newsfacts._guarded import FAILURES, listed, words
from newsfacts.archives.arrow.columns import Array
from newsfacts.archives.arrow.schema import FIELDS
from newsfacts.archives.arrow.write import to_batch
from newsfacts.engine import Engine
from newsfacts.errors import DocumentError, ExtractorError, FormatError
from newsfacts.model import Document, Facts, Problem

#: documents whose facts are in memory at once
_DOCUMENTS = 64
#: characters of the longest document that is read by default
LONGEST = 1_000_000


@functools.cache
def collecting() -> Engine:
    """Return the engine with all installed plugins that goes on if one fails, built once."""
    return Engine.installed(on_error="collect")


def extract_batch(
    batch: pa.RecordBatch, engine: Engine | None = None, *, longest: int = LONGEST
) -> pa.RecordBatch:
    """Return the facts of a batch of documents, a row for each, in the same order.

    The columns of the batch have the names of the fields of :class:`newsfacts.Document`; only
    ``text`` is needed, and others are ignored. Ids may be integers, and ``published`` of any type
    of dates or timestamps, or ISO 8601; ``metadata`` a map, a struct, or a list of structs of a
    name and a value. What fails on one document becomes a problem of its row: where it cannot be
    read at all, the row has no facts, and ``extractor`` of the problem is "".

    Args:
        batch: the documents.
        engine: the engine; by default one with all installed plugins. One that is to keep the facts
            of the other extractors if one fails is made with ``on_error="collect"``, as is that.
        longest: characters of the longest document to read.

    Raises:
        DocumentError: the batch has no column ``text``.
        PluginError: a plugin cannot be used.
    """
    if "text" not in batch.schema.names:
        known = listed(batch.schema.names)
        raise DocumentError("text", "text", f"is no column of the batch; there are: {known}")
    engine = engine or collecting()
    names = [name for name in FIELDS if name in batch.schema.names]
    parts: list[pa.RecordBatch] = []
    for first in range(0, batch.num_rows, _DOCUMENTS):
        columns: list[Array] = batch.select(names).slice(first, _DOCUMENTS).columns
        rows = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
        parts += _converted([_facts(row, engine, longest) for row in rows], engine)
    if not parts:
        return to_batch([], engine)
    return pa.Table.from_batches(parts).combine_chunks().to_batches()[0]


def _facts(row: Mapping[str, pa.Scalar[Any]], engine: Engine, longest: int) -> Facts:
    document, problems = _document(row)
    if not problems:
        try:
            if len(document.text) > longest:
                why = f"has {len(document.text):,} characters; at most {longest:,} are read"
                raise DocumentError("text", document.text, why)
            return engine.extract(document)
        except FAILURES as error:
            problems = (_problem(error),)
    return Facts(document=document, problems=problems)


def _document(row: Mapping[str, pa.Scalar[Any]]) -> tuple[Document, tuple[Problem, ...]]:
    """Return the document of a row, without the fields that cannot be read, and their problems."""
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, cell in row.items():
        try:
            value = cell.as_py()
            if name == "id" and isinstance(value, int):
                value = str(value)
            elif name == "metadata":
                value = _mapping(value)
            if name != "id" or value is not None:
                values[name] = value
        except FAILURES as error:
            problems.append(_problem(error))
    while True:
        fields: dict[str, Any] = {"text": "", **values}
        try:
            return Document(**fields), tuple(problems)
        except DocumentError as error:
            problems.append(_problem(error))
            del values[error.field.partition(" ")[0]]  # of "metadata 'section'" the first


def _mapping(value: object) -> object:
    """Return what a column of type map holds, or a list of structs of a name and a value."""
    if not isinstance(value, list):
        return value
    items = cast("list[tuple[object, object] | dict[str, object]]", value)
    return dict((held["name"], held["value"]) if isinstance(held, dict) else held for held in items)


def _problem(error: BaseException) -> Problem:
    return Problem(
        extractor=error.extractor if isinstance(error, ExtractorError) else "",
        error=type(error).__name__,
        message=words("its __str__", error.__str__),
    )


def _converted(several: Sequence[Facts], engine: Engine) -> list[pa.RecordBatch]:
    """Return facts as batches; those that Arrow cannot store become a problem of their document."""
    try:
        return [to_batch(several, engine)]
    except FormatError as error:
        if len(several) > 1:
            return [batch for facts in several for batch in _converted([facts], engine)]
        (facts,) = several
        problems = (*facts.problems, _problem(error))
        return [to_batch([Facts(document=facts.document, problems=problems)], engine)]
