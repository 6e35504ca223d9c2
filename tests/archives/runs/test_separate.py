"""Runs that write a file for each document."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsfacts
from newsfacts.archives.runs.run import Run
from newsfacts.cli.inputs import About
from newsfacts.cli.plan import plan_of

_NAMES = ("a", "b c", "é", "d" * 150)


def _run(folder: Path, output: str, *, records: int | None = None) -> dict[str, bytes]:
    """Do a run, or stop it after some records, and give the files that it wrote."""
    plan = plan_of((str(folder / "in"),), str(folder / output), "timeml", (), About(), 1, None)
    run = Run(plan)
    steps = run.steps()
    for number, _ in enumerate(steps, 1):
        if number == records:
            steps.close()
    run.close()
    return {path.name: path.read_bytes() for path in sorted((folder / output).iterdir())}


@pytest.mark.parametrize("records", [1, 3])
def test_stopped(records: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each document has its file, with its number and id, however often the run is stopped."""
    monkeypatch.setattr("newsfacts.archives.runs.run._COMMIT_EVERY", 0)
    (tmp_path / "in").mkdir()
    for name in _NAMES:
        text = f"It rained on Monday, said {name[0].upper()}na Duarte."
        (tmp_path / "in" / f"{name}.txt").write_text(text, encoding="utf-8")
    whole = _run(tmp_path, "whole")
    assert [name[:9] for name in whole] == ["000001-a.", "000002-b ", "000003-dd", "000004-%C"]
    assert max(map(len, whole)) < 120
    assert len(_run(tmp_path, "out", records=records)) == records
    assert _run(tmp_path, "out") == whole
    text = (tmp_path / "in" / "a.txt").read_text(encoding="utf-8")
    assert newsfacts.extract(text).to("timeml").encode() == whole["000001-a.txt.tml"]
