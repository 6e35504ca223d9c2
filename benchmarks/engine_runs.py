"""The engines that engines.py compares: each reads a table of documents, and returns their facts.

    python benchmarks/engine_runs.py NAME ARTICLES.parquet

Prints, as JSON, when the first documents were read, the documents a second, the documents with a
problem, the size in Parquet, the digest of all facts, in whatever order the engine returned the
documents, and the CPU seconds that these checks took.
"""

# the stubs of pyarrow leave type arguments open, and datasets has no types
# pyright: reportUnknownMemberType=false, reportMissingTypeStubs=false

from __future__ import annotations

import hashlib
import io
import json
import sys
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from typing import cast

import pyarrow as pa
import pyarrow.parquet as pq

from newsfacts import Document, Engine, arrow

_CORES = 2
#: documents that a process takes at once
_BATCH = 64

#: reads documents, and returns their facts in any order
Run = Callable[[pa.Table], pa.Table]


def main() -> None:
    """Run one engine twice, on two documents and on all."""
    run, table = ENGINES[sys.argv[1]], pq.read_table(sys.argv[2])
    run(table.slice(0, _CORES))
    first = time.time()
    found = run(table)
    seconds = time.time() - first
    used = time.process_time()
    file = io.BytesIO()
    pq.write_table(found, file, compression="zstd")
    figures = {
        "first": first,
        "documents/s": round(table.num_rows / seconds, 1),
        "bytes/document": round(file.tell() / table.num_rows),
        "problems": sum(map(bool, found.column("problems").to_pylist())),
        "digest": _digest(found),
        "check s": time.process_time() - used,
    }
    print(json.dumps(figures))


def _digest(found: pa.Table) -> str:
    rows = found.cast(arrow.schema()).sort_by("id")
    digest = hashlib.sha256()
    for batch in rows.to_batches(_BATCH):
        for row in batch.to_pylist():
            digest.update(json.dumps(row, default=str).encode())
    return digest.hexdigest()[:16]


def _loop(table: pa.Table) -> pa.Table:
    engine = Engine.installed(on_error="collect")
    return pa.Table.from_batches(
        [
            arrow.to_batch([engine.extract(Document(**row)) for row in batch.to_pylist()], engine)
            for batch in table.to_batches(_BATCH)
        ]
    )


def _processes(table: pa.Table) -> pa.Table:
    with ProcessPoolExecutor(_CORES) as pool:
        return pa.Table.from_batches(list(pool.map(arrow.extract_batch, table.to_batches(_BATCH))))


def _datasets(table: pa.Table) -> pa.Table:
    import datasets  # type: ignore[import-untyped]

    datasets.disable_caching()
    documents = datasets.Dataset.from_dict(table.to_pydict()).with_format("arrow")
    found = documents.map(
        _extract_table, batched=True, batch_size=_BATCH, num_proc=_CORES,
        remove_columns=table.column_names,
    )  # fmt: skip
    return cast("pa.Table", found.with_format("arrow")[:])


def _extract_table(table: pa.Table) -> pa.Table:
    return pa.Table.from_batches(map(arrow.extract_batch, table.to_batches()))


def _duckdb(table: pa.Table) -> pa.Table:
    import duckdb

    documents = duckdb.connect().from_arrow(table).to_arrow_reader(_BATCH)
    batches = (arrow.extract_batch(batch) for batch in documents)
    reader = pa.RecordBatchReader.from_batches(arrow.schema(), batches)
    return cast("pa.Table", duckdb.connect().from_arrow(reader).to_arrow_table())


def _spark(table: pa.Table) -> pa.Table:
    from pyspark.sql import SparkSession

    from newsfacts import spark

    settings = {
        "spark.driver.memory": "1g",
        "spark.pyspark.python": sys.executable,
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
    }
    builder = SparkSession.builder.master(f"local[{_CORES}]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return spark.extract(builder.getOrCreate().createDataFrame(table)).toArrow()


#: engines by name
ENGINES: Mapping[str, Run] = {
    "loop": _loop,
    "processes": _processes,
    "spark": _spark,
    "datasets": _datasets,
    "duckdb": _duckdb,
}

if __name__ == "__main__":
    main()
