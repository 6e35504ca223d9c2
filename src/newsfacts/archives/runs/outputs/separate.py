"""A folder with a file for each document, in a format whose files hold one, such as TimeML."""

from __future__ import annotations

import io
from pathlib import Path
from urllib.parse import quote

import attrs

from newsfacts.archives.runs.outputs.appended import written
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.model import Facts
from newsfacts.plugin.writer import Writer

_FILES = "files"
#: most characters of a document's id in the name of its file
_LONGEST = 100


@attrs.frozen
class File:
    """A file to be written."""

    name: str
    data: bytes


@attrs.frozen(kw_only=True)
class Separate(Format[File]):
    """Writes files that are named by number and id of their documents: ``000007-port.txt.tml``."""

    writer: Writer

    def render(self, facts: Facts) -> File:
        """Return the file of a document, without its number."""
        stream = io.BytesIO()
        self.writer.write([facts], stream)
        name = quote(facts.document.id, safe=" ", errors="replace")[:_LONGEST]
        return File(f"{name}{self.writer.suffix}", stream.getvalue())

    def open(self, output: Path, extent: Extent) -> Sink[File]:
        """Return the folder."""
        output.mkdir(exist_ok=True)
        return _Folder(output, extent)


class _Folder(Sink[File]):
    """A folder of files; those behind its extent are removed."""

    def __init__(self, output: Path, extent: Extent) -> None:
        self._output = output
        self._number = extent.get(_FILES, 0)
        for path in sorted(output.iterdir()):
            number = path.name.lstrip(".").partition("-")[0]
            if number.isdecimal() and int(number) > self._number:
                path.unlink()

    def write(self, rendered: File) -> None:
        """Write the next file."""
        self._number += 1
        with written(self._output / f"{self._number:06}-{rendered.name}") as file:
            file.write(rendered.data)

    def commit(self) -> Extent:
        """Return the number of files, each of which is safe."""
        return {_FILES: self._number}

    def finish(self) -> Extent:
        """Return the number of files."""
        return self.commit()
