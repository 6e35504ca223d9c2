"""Reads articles from files, folders and archives, and the facts of many of them.

What reads is imported on first use, so that importing newsfacts stays fast.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from newsfacts.archives.encoding import ENCODING
from newsfacts.archives.runs.failure import Failure
from newsfacts.archives.undated import UndatedWarning, undated_sentence
from newsfacts.engine import Engine
from newsfacts.errors import ReadingError
from newsfacts.model import Document, Facts
from newsfacts.plugin.reader import Record

if TYPE_CHECKING:
    from newsfacts.archives.files import Paths
    from newsfacts.archives.runs.pipe import Item

__all__ = ["ENCODING", "Failure", "UndatedWarning", "pipe", "read", "records", "undated_sentence"]


def read(
    paths: Paths,
    *,
    metadata: str | os.PathLike[str] | None = None,
    fields: Mapping[str, str] | None = None,
    on_problem: Callable[[ReadingError], object] | None = None,
) -> Iterator[Document]:
    """Read the articles in files, lazily and in constant memory.

    Formats are recognised by content, then by suffix: plain text, HTML, JSON, JSONL, CSV, Parquet,
    NITF, NewsML-G2, ninjs, RSS, Atom, WARC, those of plugins, and any of these in ``.gz``.

    Args:
        paths: files, folders, patterns such as ``"news/*.html"``, or "-" for standard input.
        metadata: a CSV file of what is known about the articles: a column ``id``, ``file`` or
            ``url`` says which one a row is of; ``published``, ``title``, ``source``, ``url``,
            ``language`` and ``region`` replace what the article says, and all other columns are
            kept in :attr:`Document.metadata`.
        fields: where the fields of documents are in JSON, JSONL, CSV and Parquet:
            ``{"text": "body.plain", "published": "date"}``; by default under their usual names.
        on_problem: called with each file or record that cannot be read, which is then left out;
            if None, the first such error is raised.

    Raises:
        ReadingError: a file, a record or the table of metadata cannot be read.
        MissingExtraError: a format needs a package that is not installed.
        OptionError: documents have no field of a name in ``fields``.

    Warns:
        UndatedWarning: at the end, if documents have no publication date; with their number.
    """
    from newsfacts.archives.reading import read as read_files

    return read_files(paths, metadata=metadata, fields=fields, on_problem=on_problem)


def records(
    paths: Paths,
    *,
    metadata: str | os.PathLike[str] | None = None,
    fields: Mapping[str, str] | None = None,
) -> Iterator[Record]:
    """Split files into records, lazily: the same with the same ordinals each time.

    Reading is up to the caller, who may skip a record, or read it in another process:
    :meth:`Record.document` returns its document or raises :class:`ReadingError`, also for what
    cannot be read at all, such as a missing file.

    Args:
        paths: as in :func:`read`.
        metadata: as in :func:`read`.
        fields: as in :func:`read`.

    Raises:
        ReadingError: the table of metadata cannot be read.
        OptionError: documents have no such field.
    """
    from newsfacts.archives.reading import records as split

    return split(paths, metadata=metadata, fields=fields)


def pipe(
    documents: Iterable[Item],
    *,
    jobs: int = 1,
    timeout: float | None = None,
    engine: Engine | None = None,
) -> Iterator[Facts | Failure]:
    """Read the facts of many documents, in their order.

    Documents are taken as they are needed, at most some 16 for each process ahead of what is
    yielded, so that an archive of any size takes little memory.

    Args:
        documents: documents, texts, or records of files (:func:`newsfacts.records`).
        jobs: number of processes; with 1, and no ``timeout``, all is done in this one.
        timeout: most seconds for one document, which is then given up.
        engine: the engine; by default one with all installed plugins that collects the errors of
            extractors in ``facts.problems``. To be sent to other processes, its extractors must be
            of modules, not of the caller's script.

    Returns:
        For each document its facts, or why there are none. Closing the iterator ends the processes.

    Raises:
        ValueError: ``jobs`` is less than 1, or ``timeout`` not more than 0.
        WorkersError: the processes cannot be started, or the engine cannot be pickled.
        MissingExtraError: reading a record needs a package that is not installed.
        PluginError: a plugin cannot be used.

    Example:
        >>> import newsfacts
        >>> for facts in newsfacts.pipe(["It paid $5.", "It rained."]):
        ...     print(facts)
        Facts(1 money; of Document('It paid $5.', id='b0b5d5f5a6cff708', 11 characters))
        Facts(none; of Document('It rained.', id='8b38b558e4df5eb3', 10 characters))
    """
    from newsfacts.archives.runs.pipe import pipe as read_all

    return read_all(documents, jobs=jobs, timeout=timeout, engine=engine)
