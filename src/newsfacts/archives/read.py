"""From paths to documents: a file is found, recognised, split into records, and these are read."""

from __future__ import annotations

import itertools
import os
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping

import attrs

from newsfacts._guarded import FAILURES, reason, words
from newsfacts.archives.choice import reader_of
from newsfacts.archives.fields import check_fields
from newsfacts.archives.files import File, Paths, files
from newsfacts.archives.metadata import Table
from newsfacts.errors import NewsfactsError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import Record, Source


class UndatedWarning(UserWarning):
    """Documents have no publication date, so that their relative dates stay unresolved."""


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
    undated = total = 0
    for record in records(paths, metadata=metadata, fields=fields):
        try:
            document = record.document()
        except ReadingError as error:
            if on_problem is None:
                raise
            on_problem(error)
            continue
        total += 1
        undated += document.published is None
        yield document
    if undated:
        warnings.warn(undated_sentence(undated, total), UndatedWarning, stacklevel=2)


def undated_sentence(undated: int, total: int) -> str:
    """Say how many documents have no publication date, and what to do."""
    number = f"{undated} of {total} documents have" if total > 1 else "the document has"
    return (
        f"{number} no publication date, so that relative dates stay unresolved; "
        "give it with --published or in a table of metadata"
    )


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
    table = Table.read(metadata) if metadata is not None else Table({})
    keys = check_fields(fields or {})
    ordinals = itertools.count()
    position = 0
    for file in files(paths, but=metadata):
        before = position
        for record in _records(file, keys):
            row, position = table.row(record, file.path), before + record.position
            yield attrs.evolve(record, ordinal=next(ordinals), position=position, metadata=row)


def _records(file: File, fields: Mapping[str, str]) -> Iterator[Record]:
    """Yield the records of a file; the last one says why, if it could not be read to its end."""
    number = 0
    try:
        with file.open() as (head, stream, raw):
            reader = reader_of(head, file.path, file.name)
            source = Source(
                place=file.path, id=file.id, stream=stream, reader=reader, fields=fields
            )
            for record in reader.records(source):
                position = raw.tell() if raw.seekable() else 0
                yield attrs.evolve(record, position=position)
                number += 1
            stream.read(1)  # beyond the end of what is cut off an error is raised
    except ReadingError as error:
        yield file.broken(error, number)
    except NewsfactsError:
        raise
    except (EOFError, zlib.error):
        yield file.broken(ReadingError(file.path, "is cut off or damaged"), number)
    except OSError as error:
        why = f"cannot be read: {reason(error)}"
        yield file.broken(ReadingError(file.path, why), number)
    except FAILURES as error:
        why = f"cannot be read: {type(error).__name__}: {words('its __str__', error.__str__)}"
        yield file.broken(ReadingError(file.path, why), number)
