"""Files that grow, and are cut back after a failure."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from newsfacts.archives.runs.outputs.output import Extent


class AppendedFiles:
    """Files to which bytes are appended.

    Args:
        paths: path of each file, by the name of it.
        extent: bytes of each that are complete, by the same names; what lies behind is cut off.
            A name that is missing is that of a new file.

    Raises:
        OSError: a file cannot be written, or is shorter than it was.
    """

    def __init__(self, paths: dict[str, Path], extent: Extent) -> None:
        self._files: dict[str, BinaryIO] = {}
        try:
            for name, path in paths.items():
                self._files[name] = _cut_back(path, extent.get(name, 0))
        except OSError:
            self.close()
            raise

    def append(self, name: str, data: bytes) -> None:
        """Append bytes to a file."""
        self._files[name].write(data)

    def commit(self) -> Extent:
        """Make what was appended outlast a failure of the machine; return the size of each file."""
        for file in self._files.values():
            file.flush()
            os.fsync(file.fileno())
        return {name: file.tell() for name, file in self._files.items()}

    def close(self) -> None:
        """Close the files."""
        for file in self._files.values():
            file.close()


def _cut_back(path: Path, size: int) -> BinaryIO:
    file = path.open("r+b" if size else "wb")
    if file.seek(0, os.SEEK_END) < size:
        file.close()
        raise OSError(errno.EIO, f"{path.name} is shorter than when the run stopped")
    file.seek(size)
    file.truncate()
    return file


@contextmanager
def written(path: Path) -> Generator[BinaryIO]:
    """Yield a file, which gets its path once it is complete and safe."""
    made = path.with_name(f".{path.name}")
    with made.open("wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)
    persist(path.parent)


def persist(folder: Path) -> None:
    """Make new and removed names in a folder outlast a failure of the machine."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
