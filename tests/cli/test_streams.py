"""Standard input, output and error: full, closed, or without a reader."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., subprocess.Popen[bytes]]
Printed = Callable[..., str]

SEEDS = Path(__file__).parents[2] / "seeds"
ARTICLE = SEEDS / "manila-moscow.txt"


@pytest.mark.parametrize(
    ("form", "unbuffered"), [("table", ""), ("csv", ""), ("json", ""), ("json", "1")]
)
def test_broken_pipe(start: Start, form: str, unbuffered: str, tmp_path: Path) -> None:
    """A reader that goes away, as head does, is no error to complain of, but has its status."""
    long = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    (tmp_path / "long.txt").write_text(long, encoding="utf-8")
    env = {"PYTHONUNBUFFERED": unbuffered}
    with start("extract", "long.txt", "--format", form, cwd=tmp_path, env=env) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("form", ["table", "json", "csv"])
def test_full_disk(start: Start, form: str) -> None:
    """Output that cannot be written is one line on standard error."""
    with (
        Path("/dev/full").open("w", encoding="utf-8") as full,
        start("extract", ARTICLE, "--format", form, stdout=full) as process,
    ):
        _, complaint = process.communicate()
    assert process.returncode == 2
    assert complaint == b"newsfacts: the output cannot be written: No space left on device\n"


_NO_OUTPUT = "the output cannot be written: it is closed"
#: commands, what of them is closed, the status, and what is said
CLOSED: dict[str, tuple[tuple[str, ...], str, int, str]] = {
    "table": (("extract", "article.txt"), ">&-", 2, _NO_OUTPUT),
    "JSON": (("extract", "article.txt", "--format", "json"), ">&-", 2, _NO_OUTPUT),
    "csv": (("extract", "article.txt", "--format", "csv"), ">&-", 2, _NO_OUTPUT),
    "help": (("--help",), ">&-", 2, _NO_OUTPUT),
    "input": (("extract", "-"), "<&-", 2, "'-' cannot be read: it is closed"),
    "error": (("extract", "missing.txt"), "2>&-", 2, ""),
    "full error": (("extract", "missing.txt"), "2>/dev/full", 2, ""),
    "all": (("report", "article.txt", "-o", "{page}"), "<&- >&- 2>&-", 0, ""),
}


@pytest.mark.parametrize("name", CLOSED)
def test_closed(run: Run, name: str, folder: Path, tmp_path: Path) -> None:
    """Of a stream that is closed one sentence is said if it is needed; none if it is not."""
    arguments, closing, status, message = CLOSED[name]
    page = tmp_path / "page.html"
    done = run(
        *(argument.format(page=page) for argument in arguments),
        prefix=("sh", "-c", f'exec "$@" {closing}', "sh"), cwd=folder,
    )  # fmt: skip
    complaint = f"newsfacts: {message}\n" if message else ""
    assert (done.returncode, done.stdout, done.stderr) == (status, "", complaint)
    assert page.exists() == (status == 0)
    assert status or page.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.fixture(scope="module")
def usual(printed: Printed) -> dict[str, str]:
    """Give what is printed in the locale of the tests, by format."""
    return {form: printed("extract", ARTICLE, "--format", form) for form in ("table", "csv")}


@pytest.mark.parametrize(
    "env", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}], ids=str
)
def test_output_is_utf_8(
    run: Run, usual: dict[str, str], env: dict[str, str], folder: Path
) -> None:
    """Whatever the locale, text is read and written in UTF-8."""
    for form, out in usual.items():
        done = run("extract", ARTICLE, "--format", form, env=env)
        assert (done.returncode, done.stderr, done.stdout) == (0, "", out)
        assert form == "csv" or not out.isascii()
    shown = run("explain", "-", "--at", "Ñandú", stdin="Ana Duarte met Ñandú in Lima.", env=env)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Ñandú" in shown.stdout
    done = run("extract", "ñandú", cwd=folder, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
