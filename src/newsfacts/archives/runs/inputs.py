"""What a run reads, summed up so that a change is noticed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path

import attrs

from newsfacts.archives.files import STDIN, File, files
from newsfacts.errors import RunError

#: bytes at both ends of a file that are summed up with its size: all of an article, and enough of
#: an archive to notice that it grew or was replaced
_ENDS = 65_536


@attrs.frozen(kw_only=True)
class Inputs:
    """The files of a run."""

    files: int
    #: bytes of all files, as they lie there
    size: int
    #: of the names, sizes and ends of the files
    digest: str


def inputs_of(paths: Sequence[str], metadata: str | None, output: Path) -> Inputs:
    """Sum up the files that paths name.

    Raises:
        RunError: the output is among them, or one of them is standard input.
    """
    _check(paths, output)
    number = size = 0
    digest = hashlib.sha256()
    several = files(paths, but=metadata)
    for file in (*([File(metadata, metadata)] if metadata else ()), *several):
        length, ends = _summed_up(file.path)
        number += 1
        size += length
        digest.update(f"{file.path}\0{length}\0".encode("utf-8", "surrogateescape") + ends)
    return Inputs(files=number, size=size, digest=digest.hexdigest())


def _check(paths: Sequence[str], output: Path) -> None:
    there = output.resolve()
    for path in paths:
        if path == STDIN:
            why = "cannot be a run's: standard input cannot be read again; read it from a file"
            raise RunError(str(output), why)
        if Path(path).resolve() in (there, *there.parents):
            why = f"lies in {path!r}, which is read; write it elsewhere"
            raise RunError(str(output), why)


def _summed_up(path: str) -> tuple[int, bytes]:
    """Return the size and the ends of a file; one that cannot be read is empty."""
    size, ends = 0, b""
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            ends = file.read(_ENDS)
            file.seek(max(len(ends), size - _ENDS))
            ends += file.read(_ENDS)
    except OSError:  # which is reported when it is read
        pass
    return size, ends
