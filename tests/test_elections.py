"""The example of a plugin, built and installed: its facts work everywhere like the bundled ones."""

from __future__ import annotations

import ast
import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

import newsfacts
import newsfacts.reading
from newsfacts import Engine

PROJECT = Path(__file__).parent.parent / "examples" / "newsfacts-elections"
TEXT = "Maria Lopes won the runoff in Peru on Sunday with 53.5 percent of the vote."


@pytest.fixture(scope="session")
def folder(
    pip_install: Callable[[Path, Path], None], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Install the plugin, and give the folder that it is in."""
    target = tmp_path_factory.mktemp("elections")
    pip_install(PROJECT, target)
    return target


def _run(folder: Path, *arguments: str, stdin: str = TEXT) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "newsfacts", *arguments],
        check=False, capture_output=True, encoding="utf-8", input=stdin,
        env=os.environ | {"PYTHONPATH": str(folder)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_json_rows_and_schema(folder: Path, on_path: Callable[[Path], None]) -> None:
    """Its facts go into JSON, fit the schema, come back equal, and make plain rows."""
    on_path(folder)
    engine = Engine.installed()
    facts = engine.extract(TEXT, published="2026-11-24")
    assert newsfacts.from_json(facts.to_json()) == facts
    schema = newsfacts.json_schema(engine.kinds)
    jsonschema.validate(json.loads(facts.to_json()), schema, jsonschema.Draft202012Validator)
    (row,) = [row for row in facts.to_rows() if row["kind"] == "election-result"]
    assert [str(cell) for cell in list(row.values())[11:]] == [
        "figure", "elections/0.1.0", "Maria Lopes", "won", "53.5", "None", "None", "Peru",
        "2026-11-22", "final", "mention-1", "mention-2", "date-1",
    ]  # fmt: skip


def test_command_line(folder: Path) -> None:
    """It is listed, and its facts come as a table, as CSV, and with its option."""
    assert re.search(
        r"^elections +newsfacts-elections 0\.1\.0 +active", _run(folder, "plugins"), re.MULTILINE
    )
    only = ("extract", "-", "--only", "election-result")
    (line,) = csv.DictReader(io.StringIO(_run(folder, *only, "--format", "csv")))
    assert (line["contender"], line["share"], line["place"]) == ("Maria Lopes", "53.5", "Peru")
    would = "The Greens would win the election."
    option = ("--set", "elections.forecasts=no")
    assert _run(folder, *only, *option, stdin=would) == "No facts found.\n"


def test_readme(folder: Path) -> None:
    """The table in its README is what its command prints, and its Python gives what it says."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    text = re.search(r'echo "(.*?)"', readme, re.DOTALL)
    command = re.search(r"newsfacts extract article.txt (.*)", readme)
    shown = re.search(r"```text\n(.*?)```", readme, re.DOTALL)
    assert text
    assert command
    assert shown
    printed = _run(folder, "extract", "-", *command[1].split(), stdin=text[1] + "\n")
    assert [line.rstrip() for line in printed.splitlines() if line] == shown[1].splitlines()
    code = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert code
    done = subprocess.run(
        [sys.executable, "-c", code[1]],
        check=True, capture_output=True, encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(folder)},
    )  # fmt: skip
    assert done.stdout == "Green Alliance 62 120\n"


@pytest.mark.parametrize(
    "file", sorted(PROJECT.rglob("*.py")), ids=lambda file: file.relative_to(PROJECT).as_posix()
)
def test_public_names_only(file: Path) -> None:
    """Of newsfacts it imports what everybody may: what stands in ``__all__``."""
    public = {
        "newsfacts": newsfacts.__all__,
        "newsfacts.reading": newsfacts.reading.__all__,
        "newsfacts.testing": ("check_extractor",),
    }
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and str(node.module).split(".")[0] == "newsfacts":
            names = {alias.name for alias in node.names}
            assert names <= set(public[str(node.module)])
