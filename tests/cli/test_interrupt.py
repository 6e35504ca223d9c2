"""Ctrl-C, at any moment."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

#: run by Python before anything else: presses Ctrl-C when some module is about to be imported
_PRESSING = """\
import os, sys

def press():
    os.kill(os.getpid(), 2)

class Pressing:
    def __del__(self):
        press()

def watch(event, arguments):
    if event == "import" and arguments[0] == os.environ["MODULE"]:
        {pressing}()

sys.addaudithook(watch)
"""
SCRIPT = Path(sysconfig.get_path("scripts"), "newsfacts")
ARTICLE = Path(__file__).parents[2] / "seeds" / "manila-moscow.txt"


@pytest.mark.parametrize(
    ("module", "pressing"),
    [
        ("signal", "press"),  # before there is a handler
        ("newsfacts", "press"),
        ("click", "press"),
        ("newsfacts_money.extractor", "Pressing"),  # where whatever is raised is ignored
        ("rich", "Pressing"),
    ],
)
def test_interrupt(module: str, pressing: str, tmp_path: Path) -> None:
    """Ctrl-C ends the command at once and without a word, even before it is imported."""
    source = _PRESSING.format(pressing=pressing)
    (tmp_path / "sitecustomize.py").write_text(source, encoding="utf-8")
    done = subprocess.run(
        [str(SCRIPT), "extract", str(ARTICLE)],
        check=False, capture_output=True,
        env=os.environ | {"PYTHONPATH": str(tmp_path), "MODULE": module},
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
