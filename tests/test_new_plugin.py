"""The package that ``newsfacts new-plugin`` makes; the tutorial walks on from it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

PipInstall = Callable[[Path, Path], None]

FILES = {
    "README.md",
    "newsfacts_house_sales/__init__.py",
    "newsfacts_house_sales/examples.py",
    "newsfacts_house_sales/extractor.py",
    "newsfacts_house_sales/facts.py",
    "newsfacts_house_sales/py.typed",
    "pyproject.toml",
    "tests/test_house_sales.py",
}

#: what a plugin has for types of events
EVENT_FILES = FILES - {"newsfacts_house_sales/facts.py"} | {"newsfacts_house_sales/types.py"}

#: names that cannot be used, and what is said of them
REFUSED = {
    "House": "'House' is not a plugin name: use lower-case words joined by hyphens",
    "house_sales": "'house_sales' is not a plugin name",
    "../house": "'../house' is not a plugin name",
    "dates": "has a plugin 'dates' already",
    "event-mention": "there are facts of kind 'event-mention' already; take another name",
}


def _run(
    *arguments: str, stdin: str = "", path: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newsfacts", *arguments],
        check=False, capture_output=True, encoding="utf-8", input=stdin,
        env=os.environ | ({"PYTHONPATH": str(path)} if path else {}),
    )  # fmt: skip


def test_new_plugin(tmp_path: Path, pip_install: PipInstall) -> None:
    """The package has these files, can be built and installed, and its facts are found."""
    done = _run("new-plugin", "house-sales", "--into", str(tmp_path))
    folder = tmp_path / "newsfacts-house-sales"
    assert done.stdout.startswith(f"made {folder}; now: cd {folder}")
    made = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert made == FILES
    pip_install(folder, tmp_path / "installed")
    arguments = ("extract", "-", "--only", "house-sales", "--format", "json")
    text = "Ana Duarte and Senator Park did not resign. The minister quit."
    done = _run(*arguments, stdin=text, path=tmp_path / "installed")
    assert (done.returncode, done.stderr) == (0, "")
    facts = [f for f in json.loads(done.stdout)["facts"] if f["kind"] == "house-sales"]
    assert [(f["span"]["text"], f["denied"]) for f in facts] == [("resign", True), ("quit", False)]


def test_new_plugin_of_events(tmp_path: Path, pip_install: PipInstall) -> None:
    """The package declares a type of events, whose examples hold, and whose events are found."""
    _run("new-plugin", "house-sales", "--events", "--into", str(tmp_path))
    folder = tmp_path / "newsfacts-house-sales"
    made = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert made == EVENT_FILES
    pip_install(folder, tmp_path / "installed")
    arguments = ("extract", "-", "--only", "event", "--published", "2017-02-22", "--format", "json")
    text = "Police arrested Ana Duarte in Lima on Monday. The arrests went on."
    done = _run(*arguments, stdin=text, path=tmp_path / "installed")
    assert (done.returncode, done.stderr) == (0, "")
    (event,) = [f for f in json.loads(done.stdout)["facts"] if f["kind"] == "event"]
    assert (event["type"], event["status"], len(event["mentions"])) == (
        "house-sales",
        "happened",
        2,
    )
    assert [p["role"] for p in event["participants"]] == ["captor", "suspect"]
    checked = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", folder / "tests"],
        check=False, capture_output=True, encoding="utf-8", cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "installed")},
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder that is there already is left as it is."""
    (tmp_path / "newsfacts-house-sales").mkdir()
    done = _run("new-plugin", "house-sales", "--into", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.endswith("is there already; nothing was written\n")
    assert not list((tmp_path / "newsfacts-house-sales").iterdir())


@pytest.mark.parametrize("name", REFUSED)
def test_names(name: str, tmp_path: Path) -> None:
    """A name that nobody could use afterwards is refused, with what is wrong with it."""
    done = _run("new-plugin", name, "--into", str(tmp_path))
    assert done.returncode == 2
    assert REFUSED[name] in done.stderr
    assert not list(tmp_path.iterdir())
