"""Runs: "extract IN... -o OUT", which go on where they were stopped."""

from __future__ import annotations

import json
import os
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
OUTPUTS = {"jsonl": "out.jsonl", "html": "out.html"}
formats = pytest.mark.parametrize("form", OUTPUTS)
#: broken files, and what is said of each
BROKEN = {
    "broken-0.txt": (b"", "is empty"),
    "broken-1.txt": (b"\x00\x01\x02\xff", "is"),
    "broken-2.txt.gz": (b"\x1f\x8b\x08\x00\x00\x00", "is cut off"),
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


def test_page(run: Run, articles: Path, tmp_path: Path) -> None:
    """A page holds all documents, as the library makes it."""
    output = tmp_path / "out.html"
    run("extract", articles, "-o", output, "--published", DATE)
    engine = Engine.installed()
    several = [
        engine.extract(Document(_text(i), id=f"{i:03}.txt", published=DATE)) for i in range(40)
    ]
    assert output.read_text(encoding="utf-8") == newsfacts.to_html(several)


@formats
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
    assert set(files) == {output.name, f"{output.name}.problems.jsonl"} or output.is_dir()


def test_only(run: Run, articles: Path, tmp_path: Path) -> None:
    """Only facts of the kinds asked for are written."""
    output = tmp_path / "out.jsonl"
    assert run("extract", articles / "001.txt", "-o", output, "--only", "money").returncode == 0
    facts = newsfacts.from_json(output.read_bytes())
    assert [fact.kind for fact in facts] == ["money"]
    assert not output.with_name("out.jsonl.problems.jsonl").exists()


def _broken_off(process: subprocess.Popen[bytes], output: Path, size: int, pause: float) -> bool:
    """Kill a run once its output has a size, and after a pause; return False if it ended first."""
    while process.poll() is None:
        if sum(map(len, _files_now(output))) >= size:
            time.sleep(pause)
            process.kill()
            return process.wait() == -signal.SIGKILL
        time.sleep(0.002)
    return False


def _files_now(output: Path) -> list[bytes]:
    try:
        return list(_files(output).values())
    except FileNotFoundError:  # renamed in the meantime
        return []


@pytest.mark.slow
@pytest.mark.parametrize(("form", "jobs", "kills"), [("jsonl", 1, 20), ("html", 2, 5)])
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
    total = sum(map(len, _files(whole).values()))
    choose = random.Random(form)  # noqa: S311 - the same each time
    targets = sorted(choose.uniform(0, 0.9 * total) for _ in range(kills))
    killed = sum(
        _broken_off(start(*command, output), output, int(size), choose.uniform(0, 0.1))
        for size in targets
    )
    assert killed == kills
    assert run(*command, output).returncode == 1
    assert _files(output) == _files(whole)


@formats
def test_interrupt(form: str, start: Start, run: Run, articles: Path, tmp_path: Path) -> None:
    """Ctrl-C ends a run with whole records only, and says how to go on; then it goes on."""
    folder = tmp_path / "articles"
    for copy in range(10):
        shutil.copytree(articles, folder / f"{copy:02}")
    command = ("extract", folder, "--format", form, "--jobs", "2", "-o")
    whole, output = tmp_path / f"whole-{OUTPUTS[form]}", tmp_path / OUTPUTS[form]
    run(*command, whole)
    journal = tmp_path / f"{output.name}.journal"
    with start(*command, output) as process:
        while not (journal.exists() and journal.read_bytes().count(b"\n") > 1):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out) == (130, b"")
    words = err.decode().split()
    assert words[:3] == ["newsfacts:", "stopped", "after"]
    assert words[5:] == "the same command goes on from there".split()
    if form == "jsonl":
        assert output.read_bytes().endswith(b"\n")
        lines = output.read_bytes().splitlines()
        assert len(lines) < int(words[3]) < 430
    assert run(*command, output).returncode == 1
    assert _files(output) == {
        name.removeprefix("whole-"): data for name, data in _files(whole).items()
    }


#: what is changed before a run is to go on, and what is said of it
CHANGES: dict[str, tuple[tuple[str, ...], str]] = {
    "--only": (("--only", "money"), 'differs in its kinds: [], now ["money"]'),
    "--set": (("--set", "dates.profile=timeml"), 'differs in its settings: [], now ["dates.'),
    "--source": (("--source", "Post"), 'differs in its known: {}, now {"source": "Post"}'),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_run(change: str, run: Run, articles: Path, tmp_path: Path) -> None:
    """A run that differs does not go on with the output of another, which is left as it is."""
    output = tmp_path / "out.jsonl"
    run("extract", articles, "-o", output)
    files = _files(output)
    options, words = CHANGES[change]
    done = run("extract", articles, "-o", output, *options)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.endswith("or remove it and out.jsonl.journal to begin anew\n")
    assert _files(output) == files


def _grow(file: Path) -> None:
    with file.open("a", encoding="utf-8") as end:
        end.write(" Then it rained.")


#: what happens to the folder of articles
INPUTS: dict[str, Callable[[Path], object]] = {
    "more": lambda folder: (folder / "more.txt").write_text("It rained.", encoding="utf-8"),
    "less": lambda folder: (folder / "001.txt").unlink(),
    "grown": lambda folder: _grow(folder / "001.txt"),
    "same size": lambda folder: (folder / "001.txt").write_text(
        _text(1).replace("Ana", "Eva"), encoding="utf-8"
    ),
    "renamed": lambda folder: (folder / "001.txt").rename(folder / "001a.txt"),
}


@pytest.mark.parametrize("change", INPUTS)
def test_another_input(change: str, run: Run, tmp_path: Path) -> None:
    """A run does not go on with other files."""
    folder, output = tmp_path / "articles", tmp_path / "out.jsonl"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number:03}.txt").write_text(_text(number), encoding="utf-8")
    assert run("extract", folder, "-o", output).returncode == 0
    INPUTS[change](folder)
    done = run("extract", folder, "-o", output)
    assert done.returncode == 2
    assert 'differs in its input: {"files": 3, ' in done.stderr


def test_another_version(run: Run, articles: Path, tmp_path: Path) -> None:
    """A run does not go on with another version of the library."""
    output = tmp_path / "out.jsonl"
    run("extract", articles, "-o", output)
    journal = tmp_path / "out.jsonl.journal"
    version = f'"{newsfacts.__version__}"'
    journal.write_text(journal.read_text().replace(version, '"0.0.1"'), encoding="utf-8")
    done = run("extract", articles, "-o", output)
    assert done.returncode == 2
    assert f'differs in its version: "0.0.1", now {version}' in done.stderr


def _written(output: Path) -> None:
    output.write_text("of somebody", encoding="utf-8")


def _cut(output: Path) -> None:
    os.truncate(output, 10)


#: what is wrong with an output: what happens to it after a run, and what is said
OUTPUT_FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "of somebody": (
        lambda output: (output.with_name("out.jsonl.journal").unlink(), _written(output)),
        "is there already, and is not of a run; name another output, or remove it",
    ),
    "removed": (Path.unlink, "No such file or directory"),
    "cut": (_cut, "out.jsonl is shorter than when the run stopped"),
}


@pytest.mark.parametrize("fault", OUTPUT_FAULTS)
def test_output_fault(fault: str, run: Run, articles: Path, tmp_path: Path) -> None:
    """A run does not go on with an output that is not what it was, and does not touch it."""
    output = tmp_path / "out.jsonl"
    run("extract", articles, "-o", output)
    journal = output.with_name("out.jsonl.journal")
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines).replace(b'"finished": true', b'"finished": false'))
    happens, words = OUTPUT_FAULTS[fault]
    happens(output)
    files = _files(output)
    done = run("extract", articles, "-o", output)
    assert done.returncode == 2
    assert words in done.stderr
    assert _files(output) == files


#: outputs that cannot be, and what is said
BAD_OUTPUTS: dict[str, tuple[tuple[str, ...], str]] = {
    "in the input": (("articles", "-o", "articles/out.jsonl"), "lies in 'articles', which is read"),
    "the input": (("a.jsonl", "-o", "a.jsonl"), "lies in 'a.jsonl', which is read"),
    "standard input": (("-", "-o", "out.jsonl"), "standard input cannot be read again"),
    "no format": (("articles", "-o", "out"), "its name does not tell the format"),
    "no folder": (("articles", "-o", "none/out.jsonl"), "No such file or directory"),
    "bad date": (("articles", "-o", "out.jsonl", "--published", "today"), "ISO 8601"),
    "bad kind": (("articles", "-o", "out.jsonl", "--only", "meeting"), "did you mean 'event'?"),
    "no jobs": (("articles", "-o", "out.jsonl", "--jobs", "0"), "'--jobs'"),
    "no time": (("articles", "-o", "out.jsonl", "--timeout", "0"), "'--timeout'"),
    "two files": (("a.txt", "b.txt"), "several files need an output: -o OUT"),
}


@pytest.mark.parametrize("name", BAD_OUTPUTS)
def test_bad_output(name: str, run: Run, articles: Path) -> None:
    """An output that cannot be is refused in one sentence, and nothing is written."""
    arguments, words = BAD_OUTPUTS[name]
    before = sorted(articles.parent.rglob("*"))
    done = run("extract", *arguments, cwd=articles.parent)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert sorted(articles.parent.rglob("*")) == before


def test_two_at_once(start: Start, run: Run, articles: Path, tmp_path: Path) -> None:
    """An output is written by one run at a time."""
    folder = tmp_path / "articles"
    for copy in range(10):
        shutil.copytree(articles, folder / f"{copy:02}")
    command = ("extract", folder, "-o", tmp_path / "out.jsonl")
    journal = tmp_path / "out.jsonl.journal"
    with start(*command) as process:
        while not (journal.exists() and journal.read_bytes().count(b"\n") > 1):
            time.sleep(0.01)
        done = run(*command)
        process.kill()
    assert done.returncode == 2
    assert done.stderr.endswith("out.jsonl' is being written by another run\n")


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


@pytest.mark.parametrize("form", ["jsonl"])
def test_failed_write(form: str, run: Run, articles: Path, tmp_path: Path) -> None:
    """Where the disk is full, a sentence says so; the output keeps whole records and goes on."""
    output = tmp_path / OUTPUTS[form]
    limited = ("sh", "-c", 'ulimit -f 100; exec "$@"', "sh")
    command = ("extract", articles, "-o", output, "--published", DATE)
    done = run(*command, prefix=limited)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"newsfacts: {str(output)!r} cannot be written: File too large\n"
    assert run(*command).returncode == 1
    assert len(output.read_bytes().splitlines()) == 40
