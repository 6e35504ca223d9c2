"""Ctrl-C, at any moment."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

import pytest

#: run by Python before anything else: presses Ctrl-C when some module is about to be imported
_PRESSING = """\
import os, signal, sys

def press(event, arguments):
    if event == "import" and arguments[0] == os.environ["MODULE"]:
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(press)
"""
ARTICLE = Path(__file__).parents[2] / "seeds" / "manila-moscow.txt"


@pytest.mark.parametrize(
    "module", ["newsfacts", "click", "newsfacts_money.extractor", "newsfacts.cli.table", "rich"]
)
def test_interrupt(module: str, tmp_path: Path) -> None:
    """Ctrl-C ends the command at once and without a word, even before it is imported."""
    (tmp_path / "sitecustomize.py").write_text(_PRESSING, encoding="utf-8")
    script = Path(sysconfig.get_path("scripts"), "newsfacts")
    done = subprocess.run(
        [str(script), "extract", str(ARTICLE)],
        check=False, capture_output=True,
        env=os.environ | {"PYTHONPATH": str(tmp_path), "MODULE": module},
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
