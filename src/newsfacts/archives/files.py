"""The files that paths, folders and patterns name, in a fixed order."""

from __future__ import annotations

import glob
import itertools
import os
import sys
from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import attrs

from newsfacts.archives.streams import decompressed
from newsfacts.errors import ReadingError
from newsfacts.plugin.reader import Record

#: a path, or several
Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

#: stands for standard input
STDIN = "-"


@attrs.frozen
class File:
    """A file to be read.

    Args:
        path: its path as the caller wrote it, or within the folder that the caller named.
        id: id of the article in it: its name, or its path within a folder.
        why: why it cannot be opened, if that is known.
    """

    path: str
    id: str
    why: str | None = None

    @property
    def name(self) -> str:
        """Its name without ".gz", in lower case."""
        return Path(self.path).name.lower().removesuffix(".gz")

    @contextmanager
    def open(self) -> Generator[tuple[bytes, BinaryIO, BinaryIO]]:
        """Yield its first bytes, all its bytes, decompressed, and the file as it lies there.

        Raises:
            ReadingError: it cannot be opened.
        """
        if self.why:
            raise ReadingError(self.path, self.why)
        try:
            if self.path == STDIN:
                yield *decompressed(sys.stdin.buffer), sys.stdin.buffer
            else:
                with Path(self.path).open("rb") as raw:
                    yield *decompressed(raw), raw
        except FileNotFoundError:
            raise ReadingError(self.path, "does not exist") from None

    def broken(self, error: ReadingError, number: int) -> Record:
        """Return a record of what cannot be read, after a number of others."""
        suffix = f"#{number + 1}" if number else ""
        return Record(id=f"{self.id}{suffix}", place=f"{self.path}{suffix}", content=error)


def files(paths: Paths, *, but: str | os.PathLike[str] | None = None) -> Iterator[File]:
    """Yield the files, those of folders sorted and without hidden ones.

    Args:
        paths: files, folders, patterns, or "-" for standard input.
        but: a file that is left out of folders and patterns.
    """
    several = [os.fspath(path) for path in _listed(paths)]
    names = Counter(Path(path).name for path in several)
    for path in several:
        if path == STDIN:
            yield File(STDIN, "stdin")
        elif Path(path).is_dir():
            yield from _or(_of_folder(path, but), File(path, path, "is a folder without files"))
        elif not os.path.lexists(path) and glob.has_magic(path):
            yield from _or(_matching(path, but), File(path, path, "matches no file"))
        else:
            name = Path(path).name
            yield File(path, _readable(name if names[name] == 1 else path))


def _listed(paths: Paths) -> Iterable[str | os.PathLike[str]]:
    return [paths] if isinstance(paths, str | os.PathLike) else paths


def _matching(pattern: str, but: str | os.PathLike[str] | None) -> Iterator[File]:
    """Yield the files that match a pattern; their ids are their paths from where it begins to vary.

    Hidden files match only a pattern that says so.
    """
    fixed = Path(*itertools.takewhile(lambda part: not glob.has_magic(part), Path(pattern).parts))
    for name in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207 - Path.glob has no root
        if _is_wanted(Path(name), but):
            yield File(name, _readable(Path(name).relative_to(fixed).as_posix()))


def _readable(name: str) -> str:
    """Return a name that can be written in UTF-8, whatever its bytes."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _or(found: Iterator[File], otherwise: File) -> Iterator[File]:
    first = next(found, otherwise)
    yield first
    yield from found


def _of_folder(folder: str, but: str | os.PathLike[str] | None) -> Iterator[File]:
    failures: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if not name.startswith(".") and _is_wanted(path, but):
                yield File(str(path), _readable(path.relative_to(folder).as_posix()))
        while failures:
            name = str(failures.pop().filename)
            yield File(name, _readable(name), "is a folder that cannot be read")


def _is_wanted(path: Path, but: str | os.PathLike[str] | None) -> bool:
    if path.is_dir():
        return False
    try:
        return but is None or not path.samefile(but)
    except OSError:  # it is reported when it is read
        return True
