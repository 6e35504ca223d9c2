"""The code that newcomers copy passes strict type checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy", reason="mypy checks the examples")

_TUTORIAL = Path(__file__).parent.parent / "docs" / "tutorial.md"
_PYTHON = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\S+\.py)\n")


def _run(*arguments: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_tutorial(tmp_path: Path) -> None:
    """The plugin that new-plugin makes and the tutorial changes, and the tutorial's programs."""
    _run("newsfacts", "new-plugin", "recalls", "--into", ".", folder=tmp_path)
    plugin = tmp_path / "newsfacts-recalls"
    for number, code in enumerate(_PYTHON.findall(_TUTORIAL.read_text(encoding="utf-8"))):
        named = _FILE.match(code)
        file = plugin / (named[1] if named else f"program_{number}.py")
        assert not named or file.exists(), f"new-plugin makes no {named[1]}"
        file.write_text(code, encoding="utf-8")
    _run("mypy", "--strict", ".", folder=plugin)
