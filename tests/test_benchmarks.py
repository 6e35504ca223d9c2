"""The scripts that measure: they run on anybody's data, and say when a figure drops."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from newsfacts import Engine

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"

#: two documents as the scorers give them
DOCUMENTS: list[Mapping[str, str | None]] = [
    {
        "id": "ferry",
        "source": "Island Post",
        "published": "2017-02-22",
        "region": "US",
        "text": "“The ferry cost $5 million,” Mayor Ida Holm said. She met Pavel Orlik on Monday.",
    },
    {"id": "none", "source": None, "published": None, "region": None, "text": "It rained there."},
]


def run(script: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a script."""
    return subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        check=False, capture_output=True, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """Give a file with the documents, one a line."""
    path = tmp_path / "documents.jsonl"
    path.write_text("".join(json.dumps(d) + "\n" for d in DOCUMENTS), encoding="utf-8")
    return path


def _span(text: str) -> dict[str, object]:
    start = str(DOCUMENTS[0]["text"]).index(text)
    return {"start": start, "end": start + len(text), "text": text}


def test_predict(documents: Path) -> None:
    """Predictions are in the format of the scorers, a line for each document."""
    out = documents.with_name("predictions.jsonl")
    kinds = "dates,money,meetings,claims,chunks"
    done = run(BENCHMARKS / "predict.py", documents, out, "--kinds", kinds)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    first, second = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert second == {
        "id": "none",
        "text": "It rained there.",
        "pred": {kind: [] for kind in kinds.split(",")}
        | {
            "chunks": [
                {"start": 0, "end": 2, "text": "It", "type": "NP"},
                {"start": 3, "end": 9, "text": "rained", "type": "VP"},
            ]
        },
    }
    monday = _span("Monday") | {"type": "DATE", "value": "2017-02-20"}
    money = {"amount": "5000000", "low": None, "high": None, "currency": "USD", "vague": False}
    assert (first["id"], first["text"]) == ("ferry", DOCUMENTS[0]["text"])
    assert first["pred"]["dates"] == [monday]
    assert first["pred"]["money"] == [_span("$5 million") | money]
    assert first["pred"]["meetings"] == [
        {
            "trigger": _span("met"),
            "participants": [
                _span("She") | {"resolved": "Ida Holm"},
                _span("Pavel Orlik") | {"resolved": "Pavel Orlik"},
            ],
            "place": None,
            "date": monday,
            "status": "happened",
            "kind": "meet",
            "event": 0,
        }
    ]
    assert first["pred"]["claims"] == [
        {
            "source": [_span("Mayor Ida Holm")],
            "cue": [_span("said")],
            "content": [_span("“The ferry cost $5 million,”")],
            "resolved": "Ida Holm",
        }
    ]


def test_predict_some_kinds(documents: Path) -> None:
    """Only the kinds asked for are predicted."""
    out = documents.with_name("predictions.jsonl")
    assert run(BENCHMARKS / "predict.py", documents, out, "--kinds", "money").returncode == 0
    predicted = [json.loads(line)["pred"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert [list(kinds) for kinds in predicted] == [["money"], ["money"]]


def test_predict_unknown_kind(documents: Path) -> None:
    """A kind that there is not is an error that names those that there are."""
    out = documents.with_name("predictions.jsonl")
    done = run(BENCHMARKS / "predict.py", documents, out, "--kinds", "dates,wether")
    assert done.returncode == 2
    assert "no kind 'wether'; there are: dates, money, meetings, claims, chunks" in done.stderr
    assert not out.exists()


#: an evaluation that gives the rows in the data folder
_EVALUATE = """\
import argparse, pathlib, shutil, sys
parser = argparse.ArgumentParser()
parser.add_argument("--data", type=pathlib.Path)
parser.add_argument("--json", type=pathlib.Path)
args = parser.parse_args()
if not (args.data / "rows.json").exists():
    sys.exit(3)
shutil.copy(args.data / "rows.json", args.json)
"""

Row = dict[str, str | float]

#: the rows of an evaluation, and the figures among them
ROWS: list[Row] = [
    {"set": "dates", "kB": 3, "wall_s": 0.28, "value_f1": 0.8, "relaxed_f1": 0.9},
    {"set": "money", "kB": 9, "wall_s": 0.35, "full": 1.0, "ranges": "9/10", "other": "0/0"},
    {"set": "claims", "error": "no file"},
]
FIGURES = {
    "dates": {"value_f1": 0.8, "relaxed_f1": 0.9},
    "money": {"full": 1.0, "ranges": 0.9},
    "claims": {},
}


class Bench:
    """A copy of the script beside a floor of its own, and data with their evaluation."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "benchmarks" / "floor.py"
        self.floor = self.script.with_name("floor.json")
        self.data = folder / "shared" / "data"
        for path in (self.script.parent, self.data, self.data.parent / "eval"):
            path.mkdir(parents=True)
        shutil.copy(BENCHMARKS / "floor.py", self.script)
        (self.data.parent / "eval" / "evaluate.py").write_text(_EVALUATE, encoding="utf-8")

    def run(self, rows: list[Row], *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the script on data that evaluate to some rows."""
        (self.data / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
        return run(self.script, self.data, *arguments)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Give a copy of the script with data, and the rows as its floor."""
    bench = Bench(tmp_path)
    bench.floor.write_text(json.dumps(FIGURES), encoding="utf-8")
    return bench


def test_floor_is_written(bench: Bench) -> None:
    """The figures of an evaluation become the floor: shares as numbers, times left out."""
    bench.floor.unlink()
    done = bench.run(ROWS, "--write")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(bench.floor.read_text(encoding="utf-8")) == FIGURES


@pytest.mark.parametrize(
    ("row", "figure", "value"),
    [
        (0, "value_f1", 0.8),
        (0, "value_f1", 0.9),
        (0, "value_f1", 0.796),
        (0, "wall_s", 100),
        (1, "ranges", "10/10"),
        (1, "further", 0.0),
    ],
)
def test_floor_holds(bench: Bench, row: int, figure: str, value: str | float) -> None:
    """Figures that stay, rise, drop by next to nothing, or are new, are all right."""
    rows = [dict(row) for row in ROWS]
    rows[row][figure] = value
    done = bench.run(rows)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "4 figures, 0 below their floor\n"


@pytest.mark.parametrize(
    ("row", "figure", "value", "line"),
    [
        (0, "value_f1", 0.79, "dates value_f1: 0.79, floor 0.8"),
        (1, "ranges", "8/10", "money ranges: 0.8, floor 0.9"),
        (1, "ranges", "0/0", "money ranges: None, floor 0.9"),
        (1, "full", "none", "money full: None, floor 1.0"),
    ],
)
def test_floor_fails(bench: Bench, row: int, figure: str, value: str | float, line: str) -> None:
    """A figure that dropped, or is gone, is named, and the exit status is 1."""
    rows = [dict(row) for row in ROWS]
    rows[row][figure] = value
    before = bench.floor.read_bytes()
    done = bench.run(rows)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [line, "4 figures, 1 below their floor"]
    assert bench.floor.read_bytes() == before


def test_floor_without_a_set(bench: Bench) -> None:
    """A set that is gone is all of its figures gone."""
    done = bench.run(ROWS[:1])
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "4 figures, 2 below their floor"


def test_floor_of_a_failed_evaluation(bench: Bench) -> None:
    """An evaluation that fails is no evaluation: nothing is compared or written."""
    before = bench.floor.read_bytes()
    for arguments in ((), ("--write",)):
        done = run(bench.script, bench.data, *arguments)
        assert done.returncode == 1
        assert done.stderr == "evaluate.py failed\n"
    assert bench.floor.read_bytes() == before


def test_speed(documents: Path) -> None:
    """The cost is printed for the reading, for each extractor, and for the whole."""
    done = run(BENCHMARKS / "speed.py", documents)
    assert (done.returncode, done.stderr) == (0, "")
    head, *rows = done.stdout.splitlines()
    assert head.startswith("2 documents, ")
    names = [e.name for e in Engine.installed().extractors]
    assert [row.split()[0] for row in rows] == [
        "reading",
        "tags",
        "groups",
        "clauses",
        *names,
        "whole",
        "throughput",
    ]
    assert all(" x" in row for row in rows[:-1])
