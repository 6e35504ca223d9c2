"""The tutorial, word for word, as somebody new would type it, in a new environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
#: what a clone has that the tutorial needs
_CLONE = ("src", "plugins", "seeds", "pyproject.toml", "README.md", "LICENSE", "LICENSE-WordNet")
_BLOCK = re.compile(r"^```(sh|python|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\S+\.py)\n")
_MARK = "@@@"


def _blocks() -> list[tuple[str, str]]:
    return _BLOCK.findall((ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8"))


def _typed(language: str, code: str) -> str:
    """Give what is typed for a block: a command, a file that is written, a program that is run."""
    if language == "sh":
        return code
    named = _FILE.match(code)
    command = f"cat > {named[1]}" if named else "python3 -"
    return f"{command} <<'END OF BLOCK'\n{code}END OF BLOCK\n"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Give a clone of the repository, if an index of packages can be reached."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest"]
    asked = subprocess.run([*pip, str(tmp_path), "pluggy"], check=False, capture_output=True)
    if asked.returncode:
        pytest.skip("no index of packages can be reached, and the tutorial installs some")
    clone = tmp_path / "clone"
    clone.mkdir()
    for name in _CLONE:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, clone / name)
    return clone


@pytest.mark.slow
def test_tutorial(clone: Path) -> None:
    """All commands succeed, and print what is shown below them."""
    blocks = _blocks()
    script = [f"{_typed(*b)}\necho; echo {_MARK}\n" for b in blocks if b[0] != "text"]
    home = {
        name: os.environ[name] for name in ("HOME", "LANG", "PIP_INDEX_URL") if name in os.environ
    }
    done = subprocess.run(
        ["bash", "-euo", "pipefail"],  # noqa: S607 - the shell of the reader
        input="".join(script), cwd=clone, check=False, capture_output=True, encoding="utf-8",
        env=home | {"PATH": f"{Path(sys.base_prefix, 'bin')}:/usr/bin:/bin", "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    printed = iter(done.stdout.split(_MARK))
    output = ""
    for language, code in blocks:
        if language != "text":
            output = next(printed)
            continue
        lines = (_plain(line) for line in output.splitlines())
        for line in code.splitlines():
            assert any(_plain(line) in found for found in lines), f"no {line!r} in\n{output}"


def _plain(line: str) -> str:
    """Give a line with single blanks: other plugins may make the columns wider."""
    return " ".join(line.split())
