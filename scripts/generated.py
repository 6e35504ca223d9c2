"""What the scripts that make tables share: where a table goes, and what its head says."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path


def target(default: Path) -> Path:
    """Give the file to write: the argument of the script, or else the default."""
    return Path(sys.argv[1]) if len(sys.argv) > 1 else default


def made_from(*sources: str) -> str:
    """Give the sentence in a table's head that names its script, its sources and the day."""
    day = dt.datetime.now(dt.UTC).date().isoformat()
    script = Path(sys.argv[0]).name
    return f"Made by scripts/{script}, not by hand, on {day} from {' and '.join(sources)}."


def package(name: str) -> str:
    """Give an installed package with its version: "Faker 40.63.0"."""
    found = importlib.metadata.distribution(name)
    return f"{found.name} {found.version}"


def write_rows(file: Path, head: str, rows: Mapping[str, Iterable[str]]) -> None:
    """Write a table: a line for each key, with its entries in order."""
    lines = [f"{key} {';'.join(sorted(entries))}" for key, entries in sorted(rows.items())]
    file.write_text("\n".join([f"# {head}", *lines]) + "\n", encoding="utf-8")
