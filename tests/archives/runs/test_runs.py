"""Runs go on where they were stopped, and with nothing else."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

import newsfacts
from newsfacts import Document, Engine, Facts, Money
from newsfacts.archives.runs.outputs.lines import JsonLines
from newsfacts.archives.runs.outputs.parquet_tables import ParquetTables
from newsfacts.archives.runs.outputs.tables import tables_of
from newsfacts.archives.runs.run import Plan, Run
from newsfacts.cli.files import OutputError
from newsfacts.cli.inputs import About
from newsfacts.cli.plan import plan_of

_DOCUMENTS = 30


@pytest.fixture
def plan(tmp_path: Path, hazards: Engine) -> Plan[bytes]:
    """Give the plan of a run over a folder of files."""
    (tmp_path / "in").mkdir()
    for number in range(_DOCUMENTS):
        text = f"{'word' * (number % 3 + 1)} {number}"
        (tmp_path / "in" / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return Plan(
        paths=(str(tmp_path / "in"),), metadata=None, fields={}, known={}, settings=(),
        output=tmp_path / "out.jsonl", format="jsonl", form=JsonLines(), engine=hazards, kinds=(),
        jobs=1, timeout=None,
    )  # fmt: skip


def _do(plan: Plan[bytes], *, records: int | None = None) -> Run[bytes]:
    """Do a run, or stop it after some records."""
    run = Run(plan)
    try:
        steps = run.steps()
        for number, _ in enumerate(steps, 1):
            if number == records:
                steps.close()
    finally:
        run.close()
    return run


@pytest.mark.parametrize("records", range(1, _DOCUMENTS + 1, 7))
def test_stopped(records: int, plan: Plan[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is stopped anywhere has whole records only, and goes on to the same end."""
    monkeypatch.setattr("newsfacts.archives.runs.run._COMMIT_EVERY", 0)
    whole = attrs.evolve(plan, output=plan.output.with_name("whole.jsonl"))
    _do(whole)
    run = _do(plan, records=records)
    assert run.progress.records == records
    assert len(plan.output.read_bytes().splitlines(keepends=True)) == records
    assert whole.output.read_bytes().startswith(plan.output.read_bytes())
    run = _do(plan)
    assert run.progress.finished
    assert plan.output.read_bytes() == whole.output.read_bytes()


@pytest.mark.parametrize("length", [0, 1, 50, -1, -20])
def test_cut_journal(length: int, plan: Plan[bytes]) -> None:
    """A journal whose last line is not whole is read up to the line before."""
    _do(plan)
    whole = plan.output.read_bytes()
    journal = plan.output.with_name("out.jsonl.journal")
    data = journal.read_bytes()
    journal.write_bytes(data[:length])
    if data[:length].count(b"\n"):
        _do(plan)
        assert plan.output.read_bytes() == whole
    else:  # such a journal is from before the output was begun
        with pytest.raises(newsfacts.RunError, match="is not of a run"):
            _do(plan)
        plan.output.unlink()
        _do(plan)
        assert plan.output.read_bytes() == whole


#: plans that differ, and in what
DIFFERENT: dict[str, Callable[[Plan[bytes]], Plan[bytes]]] = {
    "kinds": lambda plan: attrs.evolve(plan, kinds=("money",)),
    "settings": lambda plan: attrs.evolve(plan, settings=("dates.profile=timeml",)),
    "known": lambda plan: attrs.evolve(plan, known={"source": "Post"}),
    "fields": lambda plan: attrs.evolve(plan, fields={"text": "body"}),
    "format": lambda plan: attrs.evolve(plan, format="csv"),
    "extractors": lambda plan: attrs.evolve(plan, engine=Engine.installed()),
    "paths": lambda plan: attrs.evolve(plan, paths=(*plan.paths, *plan.paths)),
}


@pytest.mark.parametrize("part", DIFFERENT)
def test_another_run(part: str, plan: Plan[bytes]) -> None:
    """A run that differs does not go on with the output of another, which is left as it is."""
    _do(plan)
    before = plan.output.read_bytes()
    with pytest.raises(newsfacts.RunError, match=f"differs in its {part}: ") as caught:
        _do(DIFFERENT[part](plan))
    assert str(caught.value).endswith("or remove it and out.jsonl.journal to begin anew")
    assert plan.output.read_bytes() == before


@pytest.mark.parametrize(("jobs", "timeout"), [(2, None), (1, 30.0)])
def test_same_run(jobs: int, timeout: float | None, plan: Plan[bytes]) -> None:
    """A run goes on with another number of processes, or another time limit."""
    _do(plan, records=10)
    assert _do(attrs.evolve(plan, jobs=jobs, timeout=timeout)).progress.records == _DOCUMENTS
    assert len(plan.output.read_bytes().splitlines()) == _DOCUMENTS


def _grow(file: Path) -> None:
    with file.open("a", encoding="utf-8") as end:
        end.write(" more")


#: what happens to the folder that is read
INPUTS: dict[str, Callable[[Path], object]] = {
    "more": lambda folder: (folder / "more.txt").write_text("word", encoding="utf-8"),
    "less": lambda folder: (folder / "01.txt").unlink(),
    "grown": lambda folder: _grow(folder / "01.txt"),
    "same size": lambda folder: (folder / "01.txt").write_text("drowdrow 1", encoding="utf-8"),
    "renamed": lambda folder: (folder / "01.txt").rename(folder / "01a.txt"),
}


@pytest.mark.parametrize("change", INPUTS)
def test_another_input(change: str, plan: Plan[bytes]) -> None:
    """A run does not go on with other files."""
    _do(plan)
    INPUTS[change](Path(plan.paths[0]))
    with pytest.raises(newsfacts.RunError, match=r'differs in its input: \{"files": 30, '):
        _do(plan)


def test_another_version(plan: Plan[bytes]) -> None:
    """A run does not go on with another version of the library."""
    _do(plan)
    journal = plan.output.with_name("out.jsonl.journal")
    version = f'"{newsfacts.__version__}"'
    journal.write_text(journal.read_text().replace(version, '"0.0.1"', 1), encoding="utf-8")
    with pytest.raises(newsfacts.RunError, match=f'differs in its version: "0.0.1", now {version}'):
        _do(plan)


def _of_somebody(output: Path) -> None:
    output.with_name("out.jsonl.journal").unlink()
    output.write_text("of somebody", encoding="utf-8")


#: what happens to an output, the error, and what it says
FAULTS: dict[str, tuple[Callable[[Path], object], type[Exception], str]] = {
    "of somebody": (_of_somebody, newsfacts.RunError, "is there already, and is not of a run"),
    "removed": (Path.unlink, FileNotFoundError, "No such file"),
    "cut": (lambda output: os.truncate(output, 10), OSError, "shorter than when the run stopped"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_output_fault(fault: str, plan: Plan[bytes]) -> None:
    """A run does not go on with an output that is not what it was, and does not touch it."""
    monitored = plan.output
    _do(plan)
    journal = plan.output.with_name("out.jsonl.journal")
    journal.write_bytes(journal.read_bytes().replace(b'"finished": true', b'"finished": false'))
    happens, error, words = FAULTS[fault]
    happens(monitored)
    before = monitored.read_bytes() if monitored.exists() else None
    with pytest.raises(error, match=words):
        _do(plan)
    assert (monitored.read_bytes() if monitored.exists() else None) == before


@pytest.mark.parametrize("line", [b"{}", b"[]", b"\0\0", b'{"records": "many"}'])
def test_damaged_journal(line: bytes, plan: Plan[bytes]) -> None:
    """A journal that is damaged is refused, and the output is left as it is."""
    _do(plan)
    before = plan.output.read_bytes()
    journal = plan.output.with_name("out.jsonl.journal")
    first = journal.read_bytes().splitlines(keepends=True)[0]
    journal.write_bytes(line + b"\n" if line in (b"{}", b"[]") else first + line + b"\n")
    with pytest.raises(newsfacts.RunError, match="journal"):
        _do(plan)
    assert plan.output.read_bytes() == before


def test_two_at_once(plan: Plan[bytes]) -> None:
    """An output is written by one run at a time."""
    first = Run(plan)
    with pytest.raises(newsfacts.RunError, match="is being written by another run"):
        Run(plan)
    first.close()
    _do(plan)


def test_problems(plan: Plan[bytes]) -> None:
    """What failed, and of which documents facts are missing, is counted and has its lines."""
    folder = Path(plan.paths[0])
    (folder / "05.txt").write_text("raise no", encoding="utf-8")
    (folder / "07.txt").write_text("", encoding="utf-8")
    collecting = Engine(plan.engine.extractors, on_error="collect")
    run = _do(attrs.evolve(plan, engine=collecting, known={"published": "2017-02-20"}))
    assert attrs.evolve(run.progress, output={}, problems=0) == attrs.evolve(
        run.progress, output={}, problems=0, records=_DOCUMENTS, failed=1, incomplete=1, undated=0
    )
    lines = plan.output.with_name("out.jsonl.problems.jsonl").read_text(encoding="utf-8")
    problems = [json.loads(line) for line in lines.splitlines()]
    assert [(line["document"], line["error"]) for line in problems] == [
        ("05.txt", "ExtractorError"), ("07.txt", "ReadingError"),
    ]  # fmt: skip


#: outputs that cannot be, and what is said
BAD: dict[str, tuple[tuple[str, ...], str, str]] = {
    "in the input": (("in",), "in/out.jsonl", "lies in 'in', which is read"),
    "the input": (("a.jsonl",), "a.jsonl", "lies in 'a.jsonl', which is read"),
    "standard input": (("-",), "out.jsonl", "standard input cannot be read again"),
    "no format": (("in",), "out", "its name does not tell the format"),
    "csv, but one file": (("in",), "out.csv", "make a folder of tables"),
    "format of one document": (("in",), "out.json", "formats of one document, such as json"),
    "no folder": (("in",), "none/out.jsonl", "No such file or directory"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_output(
    name: str, plan: Plan[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An output that cannot be is refused, and nothing is written."""
    paths, output, words = BAD[name]
    monkeypatch.chdir(tmp_path)
    assert plan.paths
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises((newsfacts.RunError, OutputError, OSError), match=words):
        Run(plan_of(paths, output, None, (), About(), 1, None))
    assert sorted(tmp_path.rglob("*")) == before


#: decimals, and whether Parquet can hold them
DECIMALS = {
    "1": True, "-1.5": True, "1E+27": True, "9" * 28: True, "0." + "1" * 10: True,
    "1E+28": False, "9" * 29: False, "0." + "1" * 11: False, "1E-11": False,
}  # fmt: skip


@pytest.mark.parametrize("number", DECIMALS)
def test_decimals(number: str, tmp_path: Path) -> None:
    """Parquet gives decimals back digit by digit, and a number with too many is an error."""
    pq = pytest.importorskip("pyarrow.parquet")
    document = Document("word")
    money = Money(span=document.span(0, 4), rule="word", currency="USD", amount=Decimal(number))
    form = ParquetTables(tables=tables_of([Money], ()))
    facts = Facts(document=document, facts=(money,))
    if DECIMALS[number]:
        sink = form.open(tmp_path / "out", {})
        sink.write(form.render(facts))
        sink.finish()
        (row,) = pq.read_table(tmp_path / "out" / "money").to_pylist()
        assert row["amount"] == money.amount
    else:
        with pytest.raises(newsfacts.FormatError, match="more digits than Parquet holds"):
            form.render(facts)
