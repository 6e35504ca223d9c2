"""The file of what could not be read, beside the output of a run; there is none without need."""

from __future__ import annotations

import json
from pathlib import Path

import attrs

from newsfacts.archives.runs.outputs.appended import AppendedFiles

_FILE = "problems"


@attrs.frozen(kw_only=True)
class ProblemLine:
    """A line of the file."""

    #: id of the document
    document: str
    #: where it is: its file, and its number in it
    place: str
    #: class of the error
    error: str
    reason: str


class Problems:
    """The file of problems.

    Args:
        path: its path.
        size: bytes of it that are complete; what lies behind is cut off.
    """

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size
        self._file: AppendedFiles | None = None
        if size:
            self._open()
        else:
            path.unlink(missing_ok=True)

    def _open(self) -> AppendedFiles:
        self._file = AppendedFiles({_FILE: self._path}, {_FILE: self._size})
        return self._file

    def add(self, problem: ProblemLine) -> None:
        """Append a line."""
        line = json.dumps(attrs.asdict(problem), ensure_ascii=False)
        (self._file or self._open()).append(_FILE, f"{line}\n".encode(errors="backslashreplace"))

    def commit(self) -> int:
        """Make the lines outlast a failure of the machine; return the bytes of all."""
        if self._file:
            self._size = self._file.commit()[_FILE]
        return self._size

    def close(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()
