"""JSON lines: a document with its facts on each."""

from __future__ import annotations

from pathlib import Path

import attrs

from newsfacts.archives.runs.outputs.appended import AppendedFiles
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.model import Facts

_FILE = "lines"


@attrs.frozen(kw_only=True)
class JsonLines(Format[bytes]):
    """Writes a file of lines, each in the format newsfacts/1."""

    def render(self, facts: Facts) -> bytes:
        """Return a line."""
        return f"{facts.to_json()}\n".encode(errors="backslashreplace")

    def open(self, output: Path, extent: Extent) -> Sink[bytes]:
        """Return the file."""
        return JsonLinesFile(output, extent)


class JsonLinesFile(Sink[bytes]):
    """A file of lines."""

    def __init__(self, output: Path, extent: Extent) -> None:
        self._file = AppendedFiles({_FILE: output}, extent)

    def write(self, rendered: bytes) -> None:
        """Append a line."""
        self._file.append(_FILE, rendered)

    def commit(self) -> Extent:
        """Commit the lines."""
        return self._file.commit()

    def finish(self) -> Extent:
        """Commit the lines."""
        return self._file.commit()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
