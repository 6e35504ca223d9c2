"""What a worker does: it makes the engine of the driver once, and reads batch after batch."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from typing import cast

import attrs
import pyarrow as pa
from pyspark import cloudpickle

from newsfacts._version import __version__
from newsfacts.archives.arrow.kernel import extract_batch
from newsfacts.engine import Engine
from newsfacts.errors import WorkerMismatchError

#: pickles extractors of notebooks and scripts too; pyspark gives it no types
_PICKLE = cast("Callable[[Engine], bytes]", cloudpickle.dumps)  # pyright: ignore[reportUnknownMemberType]


@attrs.frozen(kw_only=True)
class Task:
    """What a worker is sent."""

    #: packages and extractors of the driver, with their versions
    versions: tuple[str, ...]
    #: the engine, pickled
    engine: bytes
    longest: int


def task_of(engine: Engine, longest: int) -> Task:
    """Return the task of reading documents with an engine."""
    versions = (*_packages(), *_signatures(engine))
    return Task(versions=versions, engine=_PICKLE(engine), longest=longest)


def extract_all(task: Task, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield the facts of each batch of documents.

    Raises:
        WorkerMismatchError: this worker would find other facts than the driver.
    """
    engine = engine_of(task)
    for batch in batches:
        yield extract_batch(batch, engine, longest=task.longest)


@functools.cache
def engine_of(task: Task) -> Engine:
    """Return the engine of the driver, made once by each worker.

    Raises:
        WorkerMismatchError: this worker has other packages.
    """
    packages = _packages()
    _compare(task, packages, task.versions[: len(packages)])
    try:
        engine: Engine = cloudpickle.loads(task.engine)
    except Exception as cause:  # of any class: imports may fail, or other versions of classes
        why = f"it cannot make the extractors: {type(cause).__name__}: {cause}"
        raise WorkerMismatchError(task.versions, why) from cause
    _compare(task, _signatures(engine), task.versions[len(packages) :])
    return engine


def _compare(task: Task, found: tuple[str, ...], expected: tuple[str, ...]) -> None:
    if found != expected:
        other = ", ".join(name for name in found if name not in expected)
        raise WorkerMismatchError(task.versions, f"it has {other}")


def _packages() -> tuple[str, ...]:
    """Return the packages that facts depend on, with their versions."""
    from importlib.metadata import version

    return (f"newsfacts {__version__}", f"dateparser {version('dateparser')}")


def _signatures(engine: Engine) -> tuple[str, ...]:
    return tuple(extractor.signature for extractor in engine.extractors)
