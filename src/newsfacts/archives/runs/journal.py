"""The journal of a run, beside its output: what it does, and what of that is done.

Lines of JSON. The first says what the run is, each of the others how far it is; the last whole line
counts. A line is written after what it tells of is safely written.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import attrs
import cattrs

from newsfacts.archives.runs.outputs.appended import persist
from newsfacts.archives.runs.outputs.output import Extent
from newsfacts.errors import RunError

#: version of the journal's own format
_FORMAT = "newsfacts-run/1"

#: what a run is, part by part: a run goes on only where all parts are equal
Identity = Mapping[str, object]


@attrs.frozen(kw_only=True)
class Progress:
    """How far a run is."""

    #: records read, those that failed included
    records: int = 0
    #: documents without facts
    failed: int = 0
    #: documents of which some extractor failed
    incomplete: int = 0
    #: documents without a publication date
    undated: int = 0
    #: documents that were not in UTF-8
    recoded: int = 0
    #: how much of the output is complete
    output: Extent = attrs.field(factory=dict[str, int])
    #: bytes of the file of problems
    problems: int = 0
    #: whether all is done
    finished: bool = False


class Journal:
    """The journal of a run, locked while it is open.

    Args:
        output: path of the output.
        identity: what the run is.

    Raises:
        RunError: another run writes the output, the output is of no run, or of a different one.
        OSError: the journal cannot be written.
    """

    def __init__(self, output: Path, identity: Identity) -> None:
        self._output = output
        path = beside(output, "journal")
        is_new = not path.exists()
        self._file: BinaryIO = path.open("a+b")
        try:
            self._lock()
            self.progress = self._read(json.loads(json.dumps({"journal": _FORMAT, **identity})))
        except BaseException:
            self._file.close()
            if is_new:
                path.unlink()
            raise
        if is_new:
            persist(path.parent)

    def record(self, progress: Progress) -> None:
        """Write how far the run is."""
        self._append(attrs.asdict(progress))
        self.progress = progress

    def close(self) -> None:
        """Close the journal, and let other runs go on with it."""
        self._file.close()

    def _lock(self) -> None:
        if sys.platform == "win32":
            return
        import fcntl

        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as cause:
            raise RunError(str(self._output), "is being written by another run") from cause

    def _read(self, identity: Identity) -> Progress:
        """Return how far the run is; cut off a last line that is not whole."""
        first, last, size = b"", b"", 0
        self._file.seek(0)
        for line in self._file:
            if line.endswith(b"\n"):
                first, last, size = first or line, line, size + len(line)
        self._file.truncate(size)
        if not first:
            if self._output.exists():
                why = "is there already, and is not of a run; name another output, or remove it"
                raise RunError(str(self._output), why)
            self._append(identity)
            return Progress()
        try:
            begun: Identity = dict(json.loads(first))
            progress = Progress() if first is last else cattrs.structure(json.loads(last), Progress)
        except Exception as cause:  # cattrs raises errors of many classes
            why = f"has a journal that cannot be read; remove both to begin anew: {cause}"
            raise RunError(str(self._output), why) from cause
        self._check(begun, identity)
        return progress

    def _check(self, begun: Identity, now: Identity) -> None:
        for part in dict.fromkeys((*begun, *now)):
            if begun.get(part) != now.get(part):
                why = (
                    f"is of a run that differs in its {part}: {json.dumps(begun.get(part))}, now "
                    f"{json.dumps(now.get(part))}; name another output, or remove it and "
                    f"{beside(self._output, 'journal').name} to begin anew"
                )
                raise RunError(str(self._output), why)

    def _append(self, line: Mapping[str, object]) -> None:
        self._file.write(json.dumps(line).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


def beside(output: Path, suffix: str) -> Path:
    """Return the path of a file beside an output: ``facts.csv.journal``."""
    return output.with_name(f"{output.name}.{suffix}")
