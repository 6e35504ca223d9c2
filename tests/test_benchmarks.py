"""The scripts that measure: they run on anybody's data, and say when a figure drops."""

from __future__ import annotations

import datetime as dt
import json
import re
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
    {"set": "dates", "kB": 3, "wall_s": 0.28, "value_f1": 0.8, "relaxed_f1": 0.9, "unread": 0.2},
    {"set": "money", "kB": 9, "wall_s": 0.35, "full": 1.0, "ranges": "9/10", "other": "0/0"},
    {"set": "claims", "skipped": "not predicted yet"},
]
FIGURES = {
    "dates": {"value_f1": 0.8, "relaxed_f1": 0.9},
    "money": {"full": 1.0, "ranges": 0.9},
}
#: the floor that holds them
FLOOR: Mapping[str, object] = {"date": "2026-11-30", "figures": FIGURES, "lowered": []}


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
    bench.floor.write_text(json.dumps(FLOOR), encoding="utf-8")
    return bench


def changed(row: int, figure: str, value: str | float) -> list[Row]:
    """Give the rows with one figure that is another."""
    return [{**r, figure: value} if i == row else r for i, r in enumerate(ROWS)]


def test_floor_is_written(bench: Bench) -> None:
    """The figures of an evaluation become the floor: shares as numbers, times left out."""
    bench.floor.unlink()
    done = bench.run(ROWS, "--write")
    assert (done.returncode, done.stderr) == (0, "")
    kept = json.loads(bench.floor.read_text(encoding="utf-8"))
    assert (kept["figures"], kept["lowered"]) == (FIGURES, [])
    assert dt.date.fromisoformat(kept["date"])


def test_floor_rises(bench: Bench) -> None:
    """Figures that rise, or are new, need no reason to become the floor."""
    rows: list[Row] = [*changed(0, "value_f1", 0.85), {"set": "rows", "found": 0.7}]
    assert bench.run(rows, "--write").returncode == 0
    kept = json.loads(bench.floor.read_text(encoding="utf-8"))
    assert kept["figures"]["dates"]["value_f1"] == 0.85
    assert kept["figures"]["rows"] == {"found": 0.7}


#: drops to be written: the rows, and the lines that name what would be lowered
DROPS = [
    (changed(0, "value_f1", 0.799), ["dates.value_f1: 0.799, floor 0.8"]),
    (changed(1, "ranges", "0/0"), ["money.ranges: None, floor 0.9"]),
    (ROWS[:1], ["money.full: None, floor 1.0", "money.ranges: None, floor 0.9"]),
]


@pytest.mark.parametrize(("rows", "lines"), DROPS)
def test_floor_is_not_lowered(bench: Bench, rows: list[Row], lines: list[str]) -> None:
    """A figure that is lower by ever so little, or gone, is not written unless it is named."""
    before = bench.floor.read_bytes()
    done = bench.run(rows, "--write")
    assert (done.returncode, done.stderr) == (1, "")
    advice = "nothing is written: name each with --lower SET.FIGURE, and say --why"
    assert done.stdout.splitlines() == [*lines, advice]
    assert bench.floor.read_bytes() == before


@pytest.mark.parametrize("whys", [["rules out"], ["rules out", "another scorer"]])
def test_floor_is_lowered(bench: Bench, whys: list[str]) -> None:
    """Figures that are named are lowered, or given up, and the reason of each is kept."""
    named = [argument for why in whys for argument in ("--why", why)]
    rows = [{**ROWS[0], "value_f1": 0.7}, {**ROWS[1], "ranges": "0/0"}]
    lower = ["--lower", "dates.value_f1", "--lower", "money.ranges"]
    done = bench.run(rows, "--write", *lower, *named)
    assert (done.returncode, done.stdout) == (0, "")
    kept = json.loads(bench.floor.read_text(encoding="utf-8"))
    assert kept["figures"] == {
        "dates": {"value_f1": 0.7, "relaxed_f1": 0.9},
        "money": {"full": 1.0},
    }
    assert [list(lowered.values())[1:] for lowered in kept["lowered"]] == [
        ["dates.value_f1", 0.8, 0.7, whys[0]],
        ["money.ranges", 0.9, None, whys[-1]],
    ]


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ("--write --lower dates.value_f1", 2, "each --lower needs its --why"),
        ("--write --why reason", 2, "each --lower needs its --why"),
        ("--lower dates.value_f1 --why reason", 2, "--lower is for --write"),
        ("--write --lower dates.f1 --why reason", 1, "nothing is written: dates.f1 did not drop"),
    ],
)
def test_floor_lowered_wrongly(bench: Bench, arguments: str, status: int, message: str) -> None:
    """A figure without a reason, a reason without a figure, or what did not drop, is refused."""
    before = bench.floor.read_bytes()
    done = bench.run(ROWS, *arguments.split())
    assert done.returncode == status
    assert message in done.stdout + done.stderr
    assert bench.floor.read_bytes() == before


def test_floor_that_is_not_there(bench: Bench) -> None:
    """Without a floor nothing is compared, and that is no success."""
    bench.floor.unlink()
    done = bench.run(ROWS)
    assert done.returncode == 2
    assert "there is no floor.json; --write makes it" in done.stderr


@pytest.mark.parametrize(
    ("row", "figure", "value"),
    [
        (0, "value_f1", 0.8),
        (0, "value_f1", 0.9),
        (0, "value_f1", 0.796),
        (0, "wall_s", 100),
        (0, "unread", 0.1),
        (1, "ranges", "10/10"),
        (1, "further", 0.0),
    ],
)
def test_floor_holds(bench: Bench, row: int, figure: str, value: str | float) -> None:
    """Figures that stay, rise, drop by next to nothing, or are new, are all right."""
    done = bench.run(changed(row, figure, value))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "4 figures, 0 below their floor\n"


@pytest.mark.parametrize(
    ("row", "figure", "value", "line"),
    [
        (0, "value_f1", 0.79, "dates.value_f1: 0.79, floor 0.8"),
        (1, "ranges", "8/10", "money.ranges: 0.8, floor 0.9"),
        (1, "ranges", "0/0", "money.ranges: None, floor 0.9"),
        (1, "full", "none", "money.full: None, floor 1.0"),
    ],
)
def test_floor_fails(bench: Bench, row: int, figure: str, value: str | float, line: str) -> None:
    """A figure that dropped, or is gone, is named, and the exit status is 1."""
    before = bench.floor.read_bytes()
    done = bench.run(changed(row, figure, value))
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


#: the parts of the whole whose cost is printed
PARTS = ("reading", "tags", "groups", "clauses", *(e.name for e in Engine.installed().extractors))


@pytest.fixture
def speed(tmp_path: Path) -> Path:
    """Give a copy of the script, which keeps its figures beside it."""
    shutil.copy(BENCHMARKS / "documents.py", tmp_path)
    return Path(shutil.copy(BENCHMARKS / "speed.py", tmp_path))


def test_speed(speed: Path, documents: Path) -> None:
    """The cost of the whole and of each part is printed, and kept if asked."""
    done = run(speed, documents, documents, "--write")
    assert (done.returncode, done.stderr) == (0, "")
    head, *rows = done.stdout.splitlines()
    assert head.startswith("2 documents, ")  # the first of every nine, of each file
    assert [row.split()[0] for row in rows] == ["whole", *PARTS]
    assert all(row.endswith(" x") for row in rows)
    kept = json.loads(speed.with_suffix(".json").read_text(encoding="utf-8"))
    assert [float(row.split()[-2]) for row in rows] == list(kept["passes"].values())


@pytest.mark.parametrize(
    ("ceiling", "status", "last"),
    [("1", 1, r"the whole costs [\d.]+ passes, the ceiling is 1"), ("1e9", 0, r"meetings .* x")],
)
def test_speed_has_a_ceiling(documents: Path, ceiling: str, status: int, last: str) -> None:
    """The exit status is 1 if the whole costs more than the ceiling, and a sentence says so."""
    done = run(BENCHMARKS / "speed.py", documents, "--ceiling", ceiling)
    assert (done.returncode, done.stderr) == (status, "")
    assert re.fullmatch(last, done.stdout.splitlines()[-1])


@pytest.mark.slow
def test_engines(tmp_path: Path, documents: Path) -> None:
    """Engines that read the same documents find the same facts, and their figures are kept."""
    pytest.importorskip("pyarrow", reason="pyarrow comes with the extra arrow")
    for name in ("engines.py", "engine_runs.py"):
        shutil.copy(BENCHMARKS / name, tmp_path)
    engines = ("loop", "processes")
    done = run(tmp_path / "engines.py", documents, "--engines", ",".join(engines), "--write")
    assert (done.returncode, done.stderr) == (0, "")
    head, *rows = done.stdout.splitlines()
    assert head == "2 documents, 0.0 million characters"
    assert [row.split()[0] for row in rows] == [*engines]
    assert len({row.split()[-1] for row in rows}) == 1
    kept = json.loads((tmp_path / "engines.json").read_text(encoding="utf-8"))
    assert kept["engines"].keys() == {*engines}
    assert all(figures["memory MB"] > 0 for figures in kept["engines"].values())


@pytest.mark.parametrize("content", ["no JSON", ""])
def test_speed_of_nothing(tmp_path: Path, content: str) -> None:
    """A file that holds no documents is an error in one line."""
    path = tmp_path / "documents.jsonl"
    path.write_text(content, encoding="utf-8")
    done = run(BENCHMARKS / "speed.py", path)
    assert done.returncode == 2
    assert "error: documents cannot be read: " in done.stderr.splitlines()[-1]
