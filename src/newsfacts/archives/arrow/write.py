"""Facts to Arrow."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs
import pyarrow as pa

from newsfacts.archives.arrow.columns import Array, Positions, lists
from newsfacts.archives.arrow.schema import (
    EXTRACTORS,
    METADATA,
    PROBLEMS,
    SKIPPED,
    classes_of,
    column_of_kind,
    schema,
    type_of,
)
from newsfacts.engine import Engine
from newsfacts.engine.engine import default_engine
from newsfacts.errors import FormatError
from newsfacts.model import Document, Fact, Facts
from newsfacts.model.fact import with_references
from newsfacts.model.read_only import ReadOnly

#: facts of one kind, each with its position, of each document
_Placed = list[list[tuple[int, Fact]]]


def to_batch(several: Iterable[Facts], engine: Engine | None = None) -> pa.RecordBatch:
    """Return the facts of several documents as a batch of :func:`newsfacts.arrow.schema`.

    Args:
        several: the facts of each document. Facts that they refer to are added.
        engine: the engine that found them; by default one with all installed plugins.

    Raises:
        FormatError: a fact is of a kind that the engine does not find, or holds what Arrow cannot
            store: a whole number of more than 64 bits, or half of a surrogate pair.
    """
    engine = engine or default_engine()
    documents = [_complete(facts) for facts in several]
    kinds = classes_of(engine)
    placed: dict[type[Fact], _Placed] = {cls: [] for cls in kinds.values()}
    owners: list[Positions] = []
    for facts in documents:
        positions = {id(fact): position for position, fact in enumerate(facts)}
        owners.append(positions)
        for rows in placed.values():
            rows.append([])
        for position, fact in enumerate(facts):
            if type(fact) not in placed:
                why = f"the engine does not find facts of kind {fact.kind!r}"
                raise FormatError(f"document {facts.document.id}", why)
            placed[type(fact)][-1].append((position, fact))
    signatures = tuple(extractor.signature for extractor in engine.extractors)
    try:
        arrays = [
            *(_metadata(documents, name) for name in METADATA),
            pa.array([Document(facts.document.text).id for facts in documents], pa.string()),
            *(_facts(cls, rows, owners) for cls, rows in placed.items()),
            PROBLEMS.build([facts.problems for facts in documents], owners),
            SKIPPED.build([facts.skipped for facts in documents], owners),
            EXTRACTORS.build([signatures for _ in documents], owners),
        ]
    except (pa.ArrowException, OverflowError, UnicodeEncodeError) as cause:
        if len(documents) > 1:
            for facts in documents:
                to_batch([facts], engine)  # to name the document
        raise FormatError(f"document {documents[0].document.id}", str(cause)) from cause
    return pa.RecordBatch.from_arrays(arrays, schema=schema(engine))


def _complete(facts: Facts) -> Facts:
    """Return the facts of a document with all that they refer to, as in JSON."""
    unique = {id(fact): fact for fact in (*facts, *with_references(facts))}
    return facts if len(unique) == len(facts) else attrs.evolve(facts, facts=unique.values())


def _metadata(documents: Sequence[Facts], name: str) -> Array:
    values = [_value(getattr(facts.document, name)) for facts in documents]
    return pa.array(values, type_of(name))


def _value(value: object) -> object:
    if isinstance(value, ReadOnly):
        return [{"name": name, "value": held} for name, held in value.items()]
    return value.isoformat() if isinstance(value, dt.date) else value


def _facts(cls: type[Fact], rows: _Placed, owners: Sequence[Mapping[int, int]]) -> Array:
    flat = [item for row in rows for item in row]
    inner = [owner for owner, row in zip(owners, rows, strict=True) for _ in row]
    return lists([len(row) for row in rows], column_of_kind(cls).build(flat, inner))
