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
from newsfacts.archives.undated import UndatedWarning, undated_sentence
from newsfacts.errors import NewsfactsError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import Record, Source


def read(
    paths: Paths,
    *,
    metadata: str | os.PathLike[str] | None = None,
    fields: Mapping[str, str] | None = None,
    on_problem: Callable[[ReadingError], object] | None = None,
) -> Iterator[Document]:
    """Read the articles in files; see :func:`newsfacts.read`."""
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


def records(
    paths: Paths,
    *,
    metadata: str | os.PathLike[str] | None = None,
    fields: Mapping[str, str] | None = None,
) -> Iterator[Record]:
    """Split files into records; see :func:`newsfacts.records`."""
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
