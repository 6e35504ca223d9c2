"""What runs cost: documents a second, work lost to kills, memory.

    python benchmarks/archives.py [JSONL] [--documents N] [--small N] [--kills N]

JSONL has a document a line, with text and published; without it, the articles in seeds/ are read,
repeated. The command ``newsfacts extract`` reads N of them with one job and with two, and the same
with two jobs while it is killed again and again; then many small documents, a quarter of them
first, for the memory. On a machine that does other work too, the processor time of two jobs over
that of one says more than the seconds: twice their inverse is the factor on two free cores.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import attrs

from documents import seeds

_EXTRACT = (sys.executable, "-m", "newsfacts", "extract")


@attrs.frozen
class Cost:
    """What a command cost."""

    seconds: float
    #: of the command and its processes, user and system
    processor: float
    #: bytes, of the largest of its processes
    memory: int


def main() -> int:
    """Measure and print; the exit status is 1 if a killed run ended otherwise than a whole one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--small", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=5)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        documents = folder / "documents.jsonl"
        documents.write_text("".join(_lines(args.file, args.documents)), encoding="utf-8")
        whole = folder / "two.jsonl"
        one = _cost(documents, folder / "one.jsonl", jobs=1)
        two = _cost(documents, whole, jobs=2)
        for name, cost in (("one job", one), ("two jobs", two)):
            rate = args.documents / cost.seconds
            print(f"{name:9} {rate:7.1f} documents/s, {cost.processor:6.1f} s of processor time")
        print(f"two jobs / one: {one.seconds / two.seconds:.2f} x the documents a second here,")
        print(f"{'':16}{2 * one.processor / two.processor:.2f} x by processor time on two cores")
        killed = folder / "killed.jsonl"
        for size in _sizes(whole.stat().st_size, args.kills):
            _kill(documents, killed, size)
        _cost(documents, killed, jobs=2)
        same = killed.read_bytes() == whole.read_bytes() == (folder / "one.jsonl").read_bytes()
        print(f"killed {args.kills} times: {'the same bytes' if same else 'OTHER BYTES'}")
        for number in (args.small // 4, args.small):
            small = folder / f"small-{number}.jsonl"
            small.write_text("".join(_small(number)), encoding="utf-8")
            cost = _cost(small, folder / f"facts-{number}.jsonl", jobs=2)
            print(f"{number:6} small documents: {cost.memory / 1e6:.0f} MB in the largest process")
    return 0 if same else 1


def _lines(file: Path | None, number: int) -> Iterable[str]:
    """Return lines of JSON, as many as asked for, each document with an id of its own."""
    if file:
        lines = file.read_text(encoding="utf-8").splitlines()
        known = [(data["text"], data.get("published")) for data in map(json.loads, lines)]
    else:
        known = [(document.text, "2017-02-20") for document in seeds()]
    for i, (text, published) in enumerate(itertools.islice(itertools.cycle(known), number)):
        yield json.dumps({"id": str(i), "text": text, "published": published}) + "\n"


def _small(number: int) -> Iterable[str]:
    for i in range(number):
        text = f"Ida Holm met Pavel Orlik on Monday. The ferry {i} cost ${i + 1} million."
        yield json.dumps({"id": str(i), "text": text, "published": "2017-02-22"}) + "\n"


def _command(documents: Path, output: Path, jobs: int) -> list[str]:
    return [*_EXTRACT, str(documents), "-o", str(output), "--jobs", str(jobs)]


def _cost(documents: Path, output: Path, *, jobs: int) -> Cost:
    begin = time.monotonic()
    process = subprocess.Popen(_command(documents, output, jobs))  # noqa: S603 - our own command
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"the exit status is {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    seconds = time.monotonic() - begin
    return Cost(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def _sizes(whole: int, kills: int) -> list[int]:
    """Return sizes of the output at which the run is killed, the same each time."""
    choose = random.Random(kills)  # noqa: S311 - the same each time
    return sorted(int(choose.uniform(0, 0.9 * whole)) for _ in range(kills))


def _kill(documents: Path, output: Path, size: int) -> None:
    process = subprocess.Popen(_command(documents, output, jobs=2))  # noqa: S603 - our own command
    while process.poll() is None and not (output.exists() and output.stat().st_size >= size):
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()


if __name__ == "__main__":
    sys.exit(main())
