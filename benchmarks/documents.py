"""The documents that the benchmarks read: the seeds, and files with a document a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from newsfacts import Document

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def seeds() -> list[Document]:
    """Return the articles in seeds/."""
    texts = (file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob("*.txt")))
    return [Document(text, published="2017-02-20") for text in texts]


def evenly_spaced(path: Path, number: int) -> list[Document]:
    """Return a number of documents of a file, or all if it has fewer, evenly spaced."""
    lines = _lines(path)
    return _parsed(lines[:: max(1, len(lines) // number)][:number])


def every(path: Path, step: int) -> list[Document]:
    """Return every so many documents of a file, the first included."""
    return _parsed(_lines(path)[::step])


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").rstrip().split("\n")


def _parsed(lines: Iterable[str]) -> list[Document]:
    raw: Iterable[Mapping[str, str | None]] = (json.loads(line) for line in lines)
    return [Document(d["text"] or "", published=d.get("published")) for d in raw]
