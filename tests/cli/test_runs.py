"""Runs: "extract IN... -o OUT", which go on where they were stopped."""

from __future__ import annotations

import csv
import gzip
import json
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import newsfacts
from newsfacts import Document, Engine

Run = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., subprocess.Popen[bytes]]
OnTerminal = Callable[..., str]
Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]

DATE = "2017-02-20"
#: name of the output for each format
OUTPUTS = {"jsonl": "out.jsonl", "csv": "out", "parquet": "out", "json": "out", "html": "out.html"}
#: broken files, and what is said of each
BROKEN = {
    "broken-0.txt": (b"", "is empty"),
    "broken-1.txt": (b"\x00\x01\x02\xff", "is binary"),
    "broken-2.txt.gz": (gzip.compress(str(list(range(900))).encode())[:900], "is cut off"),
}
_UNDATED = "{0} of {0} documents have no publication date"


def _text(number: int) -> str:
    return f"Ana Duarte met President Park in Lima on 2 May 2016. She paid ${number} million."


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of small articles, three of which are broken."""
    folder = tmp_path_factory.mktemp("run") / "articles"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:03}.txt").write_text(_text(number), encoding="utf-8")
    for name, (data, _) in BROKEN.items():
        (folder / name).write_bytes(data)
    return folder


def _files(output: Path) -> dict[str, bytes]:
    """Return the contents of an output by the names of its files, those beside it included."""
    files = [
        path
        for path in (*output.parent.glob(f"{output.name}*"), *output.rglob("*"))
        if path.is_file() and not path.name.endswith(".journal")
    ]
    return {str(path.relative_to(output.parent)): path.read_bytes() for path in sorted(files)}


@pytest.mark.parametrize("jobs", [1, 2])
def test_lines(jobs: int, run: Run, articles: Path, tmp_path: Path) -> None:
    """A line of JSON for each document, in order; what is broken is named, and the status is 1."""
    output = tmp_path / "out.jsonl"
    done = run("extract", articles, "-o", output, "--jobs", jobs, "--published", DATE)
    where = str(tmp_path / "out.jsonl.problems.jsonl")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"newsfacts: of 43 documents 3 could not be read: see {where!r}\n"
    lines = output.read_text(encoding="utf-8").splitlines()
    engine = Engine.installed()
    assert [newsfacts.from_json(line) for line in lines] == [
        engine.extract(Document(_text(i), id=f"{i:03}.txt", published=DATE)) for i in range(40)
    ]
    problems = [json.loads(line) for line in Path(where).read_text(encoding="utf-8").splitlines()]
    assert [(problem["document"], problem["error"]) for problem in problems] == [
        (name, "ReadingError") for name in BROKEN
    ]
    for problem, (name, (_, words)) in zip(problems, BROKEN.items(), strict=True):
        assert problem["place"] == str(articles / name)
        assert problem["place"] in problem["reason"]
        assert words in problem["reason"]


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_done_before(form: str, run: Run, articles: Path, tmp_path: Path) -> None:
    """The same command again does nothing, says so, and has the same exit status."""
    output = tmp_path / OUTPUTS[form]
    command = ("extract", articles, "-o", output, "--format", form)
    first = run(*command)
    files = _files(output)
    again = run(*command)
    assert (first.returncode, again.returncode) == (1, 1)
    done, *others = again.stderr.splitlines()
    assert done == "newsfacts: all of it was done before: 43 documents"
    assert others == first.stderr.splitlines()
    assert _UNDATED.format(40) in others[0]
    assert _files(output) == files


def test_tables(run: Run, articles: Path, tmp_path: Path) -> None:
    """Tables of CSV have the rows of the library, that of documents what is known of each."""
    table = tmp_path / "known.csv"
    table.write_text("file,source,desk\n001.txt,Post,=abroad\n", encoding="utf-8")
    done = run(
        "extract", articles, "-o", tmp_path / "out", "--format", "csv", "--published", DATE,
        "--metadata", table,
    )  # fmt: skip
    assert done.returncode == 1
    tables = {path.stem: _rows(path) for path in (tmp_path / "out").iterdir()}
    engine = Engine.installed()
    assert set(tables) == {"documents", *(cls.kind for cls in engine.kinds)}
    document = Document(_text(1), id="001.txt", published=DATE, source="Post")
    facts = engine.extract(document)
    for row in facts.to_rows():
        written = [
            {name: cell for name, cell in other.items() if cell}
            for other in tables[str(row["kind"])]
        ]
        assert {name: str(cell) for name, cell in row.items() if cell is not None} in written
    assert len(tables["documents"]) == 40
    assert tables["documents"][1] == {
        "document_id": "001.txt", "document_published": DATE, "document_source": "Post",
        "document_title": "", "document_url": "", "language": "", "region": "",
        "characters": str(len(document.text)), "facts": str(len(facts)), "problems": "",
        "encoding": "", "desk": "'=abroad",
    }  # fmt: skip


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_parquet(run: Run, articles: Path, tmp_path: Path) -> None:
    """Tables of Parquet have the rows of the library, with numbers and moments as such."""
    pq = pytest.importorskip("pyarrow.parquet")
    options = ("--format", "parquet", "--published", DATE, "--only", "money", "--only", "date")
    assert run("extract", articles, "-o", tmp_path / "out", *options).returncode == 1
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"documents", "money", "date"}
    engine = Engine.installed()
    document = Document(_text(1), id="001.txt", published=DATE)
    facts = engine.extract(document).only("money", "date")
    for row in facts.to_rows():
        rows = pq.read_table(tmp_path / "out" / str(row["kind"])).to_pylist()
        assert row in [{**other, "document_published": document.published} for other in rows]


@pytest.mark.parametrize("suffix", [".html", ".graphml"])
def test_writers(suffix: str, run: Run, articles: Path, tmp_path: Path) -> None:
    """What a writer writes of several documents is as the library writes it."""
    output = tmp_path / f"out{suffix}"
    assert run("extract", articles, "-o", output, "--published", DATE).returncode == 1
    engine = Engine.installed()
    several = [
        engine.extract(Document(_text(i), id=f"{i:03}.txt", published=DATE)) for i in range(40)
    ]
    newsfacts.write(several, tmp_path / f"expected{suffix}")
    assert output.read_bytes() == (tmp_path / f"expected{suffix}").read_bytes()


def test_only(run: Run, articles: Path, tmp_path: Path) -> None:
    """Only facts of the kinds asked for are written."""
    output = tmp_path / "out.jsonl"
    assert run("extract", articles / "001.txt", "-o", output, "--only", "money").returncode == 0
    facts = newsfacts.from_json(output.read_bytes())
    assert [fact.kind for fact in facts] == ["money"]
    assert not output.with_name("out.jsonl.problems.jsonl").exists()


def _kill(process: subprocess.Popen[bytes], journal: Path, records: int, pause: float) -> int:
    """Kill a run a moment after it has read some records; return its status."""
    while process.poll() is None and _records(journal) < records:
        time.sleep(0.002)
    time.sleep(pause)
    process.kill()
    return process.wait()


def _records(journal: Path) -> int:
    """Return the number of records that a journal knows of; -1 if there is none."""
    lines = journal.read_bytes().split(b"\n")[:-1] if journal.exists() else []
    return int(json.loads(lines[-1]).get("records", 0)) if lines else -1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "jobs", "kills"),
    [("jsonl", 1, 20), ("csv", 2, 5), ("parquet", 1, 5), ("json", 2, 3), ("html", 2, 3)],
)
def test_killed_at_any_moment(  # noqa: PLR0913, PLR0917 - the fixtures
    form: str, jobs: int, kills: int, start: Start, run: Run, articles: Path, tmp_path: Path
) -> None:
    """A run that is killed again and again ends with the same bytes as one that is not."""
    folder = tmp_path / "articles"
    for copy in range(20):
        shutil.copytree(articles, folder / f"{copy:02}")
    command = ("extract", folder, "--format", form, "--jobs", jobs, "-o")
    whole = tmp_path / "whole" / OUTPUTS[form]
    output = tmp_path / "killed" / OUTPUTS[form]
    whole.parent.mkdir()
    output.parent.mkdir()
    assert run(*command, whole).returncode == 1
    choose = random.Random(form)  # noqa: S311 - the same each time
    journal = output.with_name(f"{output.name}.journal")
    targets = sorted(choose.randrange(-1, 20 * 43 // 2) for _ in range(kills))
    for records in targets:
        with start(*command, output) as process:
            status = _kill(process, journal, records, choose.uniform(0, 0.1))
        assert status == -signal.SIGKILL
    assert run(*command, output).returncode == 1
    assert _files(output) == _files(whole)


def test_interrupt(start: Start, run: Run, articles: Path, tmp_path: Path) -> None:
    """Ctrl-C ends a run with whole records only, and says how to go on; then it goes on."""
    folder = tmp_path / "articles"
    for copy in range(5):
        shutil.copytree(articles, folder / f"{copy:02}")
    command = ("extract", folder, "--jobs", "2", "-o")
    whole, output = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    run(*command, whole)
    journal = tmp_path / "out.jsonl.journal"
    with start(*command, output) as process:
        while not (journal.exists() and journal.read_bytes().count(b"\n") > 1):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out) == (130, b"")
    progress = json.loads(journal.read_bytes().splitlines()[-1])
    assert progress["records"] < 215
    documents = "document" if progress["records"] == 1 else "documents"
    assert err.decode() == (
        f"newsfacts: stopped after {progress['records']} {documents}; "
        "the same command goes on from there\n"
    )
    data = output.read_bytes()
    assert data.count(b"\n") == progress["records"] - progress["failed"]
    assert whole.read_bytes().startswith(data)
    assert run(*command, output).returncode == 1
    assert output.read_bytes() == whole.read_bytes()


_SLEEPY = '''\
"""Reads no text that begins with "sleep"."""

import time
from typing import ClassVar

import attrs

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors():
    return [Sleepy()]


@attrs.frozen(kw_only=True)
class Sleepy(newsfacts.Extractor):
    name: ClassVar[str] = "sleepy"
    version: ClassVar[str] = "1"
    provides: ClassVar = (newsfacts.Money,)

    def extract(self, document, facts):
        if document.text.startswith("Sleep"):
            time.sleep(600)
        return []
'''


def test_timeout(run: Run, install: Install, tmp_path: Path) -> None:
    """A document that takes longer than the time limit is given up and named."""
    plugin = install("sleepy", "1", {"sleepy": _SLEEPY}, {"sleepy": "sleepy"})
    for name, text in {"a": "It rained.", "b": "Sleep on Monday.", "c": "It rained."}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    done = run(
        "extract", "a.txt", "b.txt", "c.txt", "-o", "out.jsonl", "--timeout", "2",
        "--published", DATE, cwd=tmp_path, env={"PYTHONPATH": str(plugin)},
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == (
        "newsfacts: of 3 documents 1 could not be read: see 'out.jsonl.problems.jsonl'\n"
    )
    assert json.loads((tmp_path / "out.jsonl.problems.jsonl").read_text()) == {
        "document": "b.txt", "place": "b.txt", "error": "TimeLimitError",
        "reason": "'b.txt' took more than 2 s and was given up",
    }  # fmt: skip
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert [json.loads(line)["document"]["id"] for line in lines] == ["a.txt", "c.txt"]


def test_progress(on_terminal: OnTerminal, articles: Path, tmp_path: Path) -> None:
    """On a terminal, a bar shows documents, rate, time left and problems."""
    output = tmp_path / "out.jsonl"
    shown = on_terminal(100, "extract", articles, "-o", output, "--published", DATE, status=1)
    last = shown.split("\r")[-2]
    assert "43 documents" in shown
    assert "100 %" in shown
    assert "/s" in shown
    assert "3 problems" in shown
    assert last


def test_failed_write(run: Run, articles: Path, tmp_path: Path) -> None:
    """Where the disk is full, a sentence says so; the output keeps whole records and goes on."""
    output = tmp_path / "out.jsonl"
    limited = ("sh", "-c", 'ulimit -f 100; exec "$@"', "sh")
    command = ("extract", articles, "-o", output, "--published", DATE)
    done = run(*command, prefix=limited)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"newsfacts: {str(output)!r} cannot be written: File too large\n"
    assert run(*command).returncode == 1
    assert len(output.read_bytes().splitlines()) == 40
