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


@pytest.mark.parametrize("form", ["table", "json", "rows"])
def test_broken_pipe(start: Start, form: str, tmp_path: Path) -> None:
    """A reader that goes away, as head does, is no error to complain of."""
    long = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt")))
    (tmp_path / "long.txt").write_text(f"{long}\n\n" * 4, encoding="utf-8")
    with start("extract", "long.txt", "--format", form, cwd=tmp_path) as process:
        assert process.stdout
        assert process.stderr
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("form", ["table", "json", "rows"])
def test_full_disk(start: Start, form: str) -> None:
    """Output that cannot be written is one line on standard error."""
    with (
        Path("/dev/full").open("w", encoding="utf-8") as full,
        start("extract", ARTICLE, "--format", form, stdout=full) as process,
    ):
        _, complaint = process.communicate()
    assert process.returncode == 2
    assert complaint == b"newsfacts: the output cannot be written: No space left on device\n"


@pytest.mark.parametrize(
    "env", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}], ids=str
)
def test_output_is_utf_8(run: Run, printed: Printed, env: dict[str, str], folder: Path) -> None:
    """Whatever the locale, text is read and written in UTF-8."""
    for form in ("table", "rows"):
        usual = printed("extract", ARTICLE, "--format", form)
        done = run("extract", ARTICLE, "--format", form, env=env)
        assert (done.returncode, done.stderr, done.stdout) == (0, "", usual)
        assert form == "rows" or not usual.isascii()
    done = run("extract", "ñandú", cwd=folder, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
