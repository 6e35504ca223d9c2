"""Reads many documents, in order, in one or more processes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Generic, TypeVar

import attrs

from newsfacts._guarded import FAILURES, shown, words
from newsfacts.archives.runs.failure import Failure
from newsfacts.engine import Engine
from newsfacts.errors import CrashError, MissingExtraError, NewsfactsError, PluginError
from newsfacts.model import Document, Facts
from newsfacts.plugin.described import described
from newsfacts.plugin.reader import Record

#: what facts are read from: a record of a file is read where its facts are
Item = Document | Record | str

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

#: errors that all documents would lead to
_GENERAL = (MissingExtraError, PluginError)


def pipe(
    documents: Iterable[Item],
    *,
    jobs: int = 1,
    timeout: float | None = None,
    engine: Engine | None = None,
) -> Iterator[Facts | Failure]:
    """Read the facts of many documents; see :func:`newsfacts.pipe`."""
    if jobs < 1:
        raise ValueError(f"jobs is {jobs}; it must be 1 or more")
    if timeout is not None and not timeout > 0:
        raise ValueError(f"timeout is {timeout}; it must be more than 0 seconds")
    engine = engine or Engine.installed(on_error="collect")
    return results(documents, Reading(engine, _same), jobs=jobs, timeout=timeout)


def _same(facts: Facts) -> Facts:
    return facts


@attrs.frozen
class Reading(Generic[R_co]):
    """Reads the facts of an item and renders them: the work of one process."""

    engine: Engine
    render: Callable[[Facts], R_co]
    #: fields that all documents get
    known: Mapping[str, str] = attrs.field(factory=dict[str, str])

    def __call__(self, item: Item) -> R_co | Failure | NewsfactsError:
        """Return what is rendered, why there are no facts, or an error that ends the run."""
        try:
            document = item.document() if isinstance(item, Record) else item
            return self.render(self.engine.extract(self._described(document)))
        except _GENERAL as error:
            return error
        except NewsfactsError as error:
            return Failure(_id(item), error)
        except FAILURES as error:
            said = words("its __str__", error.__str__)
            how = f"raised {type(error).__name__}: {said}"
            return Failure(_id(item), CrashError(_place(item), how))

    def _described(self, document: Document | str) -> Document | str:
        return document if isinstance(document, str) else described(document, self.known)


def results(
    items: Iterable[Item], reading: Reading[R], *, jobs: int, timeout: float | None
) -> Generator[R | Failure]:
    """Yield what a reading makes of each item, in order; see :func:`pipe`."""
    answers: Generator[R | Failure | NewsfactsError] = _answers(items, reading, jobs, timeout)
    with closing(answers):
        for answer in answers:
            if isinstance(answer, NewsfactsError):
                raise answer
            yield answer


def _answers(
    items: Iterable[Item], reading: Reading[R], jobs: int, timeout: float | None
) -> Generator[R | Failure | NewsfactsError]:
    if jobs == 1 and timeout is None:
        return (reading(item) for item in items)
    from newsfacts.archives.runs.workers import Workers

    return Workers(reading, _lost, jobs=jobs, timeout=timeout).answers(items)


def _lost(item: Item, error: Callable[[str], NewsfactsError]) -> Failure:
    return Failure(_id(item), error(_place(item)))


def _id(item: Item) -> str:
    """Return the id of a document; of what is no text, a description."""
    if isinstance(item, Record | Document):
        return item.id
    try:
        return Document(item).id
    except NewsfactsError:
        return shown(item)


def _place(item: Item) -> str:
    return item.place if isinstance(item, Record) else _id(item)
