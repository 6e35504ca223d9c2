"""Print the speed, start-up and peak memory of engines that read the same documents.

    python benchmarks/engines.py JSONL ... [--documents N] [--engines NAME,NAME] [--write]

JSONL has a document a line, with id, text and published; N of each file are read, evenly spaced, or
all. Each engine runs in processes of its own, one after the other: a plain loop and DuckDB on one
core; two processes, Hugging Face's datasets and Spark on two. Start-up is the time until the first
documents are read; CPU and peak memory are those of all processes together. The exit status is 1 if
two engines find other facts. ``--write`` saves the figures in engines.json, for the documentation.
"""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from engine_runs import ENGINES

KEPT = Path(__file__).with_name("engines.json")
_RUNS = Path(__file__).with_name("engine_runs.py")
_FIELDS = ("id", "text", "published")
#: seconds between two looks at the memory
_LOOK = 0.5

Figures = dict[str, str | float]


def main() -> int:
    """Run the engines, print, save on request; the exit status is 1 if digests differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--documents", dest="number", type=int, default=sys.maxsize)
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    rows = _documents(args.documents, args.number)
    characters = sum(len(row["text"]) for row in rows)
    print(f"{len(rows):,} documents, {characters / 1e6:.1f} million characters", flush=True)
    engines: dict[str, Figures] = {}
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.parquet"
        pq.write_table(
            pa.table({name: [row.get(name) for row in rows] for name in _FIELDS}), articles
        )
        for name in args.engines.split(","):
            engines[name] = figures = _figures(name, articles)
            print(
                f"{name:10} {figures['documents/s']:6} documents/s {figures['CPU s']:6} s CPU "
                f"{figures['start-up s']:6} s start-up {figures['memory MB']:6} MB "
                f"{figures['bytes/document']:6} bytes a document  {figures['digest']}",
                flush=True,
            )
            if args.write:
                _keep(len(rows), characters, engines)
    return int(len({figures["digest"] for figures in engines.values()}) > 1)


def _keep(documents: int, characters: int, engines: Mapping[str, Figures]) -> None:
    kept = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "documents": documents,
        "characters": characters,
        "engines": engines,
    }
    KEPT.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def _documents(paths: Sequence[Path], number: int) -> list[Mapping[str, str]]:
    rows: list[Mapping[str, str]] = []
    for path in paths:
        lines = path.read_text(encoding="utf-8").rstrip().split("\n")
        rows += map(json.loads, lines[:: max(1, len(lines) // number)][:number])
    return rows


def _figures(name: str, articles: Path) -> Figures:
    """Run an engine, and return its figures and what its processes took."""
    command = [sys.executable, str(_RUNS), name, str(articles)]
    start = time.time()
    usage = Usage()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)  # noqa: S603 - this folder's
        watch = threading.Thread(target=usage.watch, args=[process])
        watch.start()
        printed, _ = process.communicate()
        watch.join()
        if process.returncode:
            errors.seek(0)
            sys.exit(f"{name} failed: {errors.read().decode()}")
    figures: Figures = json.loads(printed.decode().splitlines()[-1])
    figures["start-up s"] = round(float(figures.pop("first")) - start, 1)
    seconds = sum(usage.seconds.values()) - float(figures.pop("check s"))
    return figures | {"CPU s": round(seconds), "memory MB": usage.peak}


@attrs.define
class Usage:
    """What a process and those that it starts take."""

    #: CPU seconds of each process
    seconds: dict[int, float] = attrs.field(factory=dict[int, float])
    #: megabytes of all that ran at one time
    peak: int = 0

    def watch(self, process: subprocess.Popen[bytes]) -> None:
        """Look at all processes until the first ends."""
        while process.poll() is None:
            memory = 0
            for pid, seconds, size in _family(process.pid):
                self.seconds[pid] = seconds
                memory += size
            self.peak = max(self.peak, round(memory / 1e6))
            time.sleep(_LOOK)


def _family(root: int) -> Iterator[tuple[int, float, int]]:
    """Yield the id, the CPU seconds and the bytes of a process and of those that it started."""
    children: dict[int, list[int]] = {}
    usage: dict[int, tuple[float, int]] = {}
    tick, page = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            stat = file.read_text().rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        pid = int(file.parent.name)
        children.setdefault(int(stat[1]), []).append(pid)
        usage[pid] = ((int(stat[11]) + int(stat[12])) / tick, int(stat[21]) * page)
    waiting = [root]
    while waiting:
        pid = waiting.pop()
        if pid in usage:
            yield (pid, *usage[pid])
        waiting += children.get(pid, [])


if __name__ == "__main__":
    sys.exit(main())
