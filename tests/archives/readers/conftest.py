"""Files for the tests of readers: pages, wires and archives written for them."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

#: writes files by name into a folder, which it returns; those that end in ".gz" are compressed
Write = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes files into a folder of their own."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        folder = tmp_path / "files"
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            data = content.encode() if isinstance(content, str) else content
            path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
        return folder

    return write
