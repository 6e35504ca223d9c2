"""The bundled plugins: which there are, what they give, and that the wheel holds them."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TypeAlias

import pytest

import newsfacts
from newsfacts import Engine
from newsfacts.plugin.discovery import find

Toml: TypeAlias = "dict[str, Toml] | list[Toml] | str"

#: for each bundled plugin its extractors, and for these the kinds that they give
GOLDEN = {
    "claims": {"claims": ("claim", "entity", "mention")},
    "dates": {"dates": ("date",), "dates-multilingual": ("date",)},
    "entities": {"entities": ("entity", "mention")},
    "meetings": {"meetings": ("event", "event-mention", "mention")},
    "money": {"money": ("money", "percentage")},
}


def _bundled() -> list[str]:
    return [
        plugin.name
        for plugin in find()
        if plugin.distribution == f"newsfacts {newsfacts.__version__}"
    ]


def test_bundled_plugins() -> None:
    """The bundled plugins are these, and none other."""
    assert _bundled() == list(GOLDEN)


@pytest.mark.parametrize("plugin", GOLDEN)
def test_kinds_of_bundled_plugins(plugin: str) -> None:
    """A bundled plugin has these extractors, which give these kinds."""
    from newsfacts.plugin.discovery import load

    (found,) = [candidate for candidate in find() if candidate.name == plugin]
    extractors = load(found)
    given = {e.name: tuple(sorted(kind.kind for kind in e.provides)) for e in extractors}
    assert given == GOLDEN[plugin]
    assert {e.version for e in extractors} == {newsfacts.__version__}


def test_meetings_need_dates() -> None:
    """Without dates, meetings says what it misses and what to do."""
    with pytest.raises(newsfacts.RequirementError) as caught:
        Engine.installed(disable=["dates", "claims"])
    assert str(caught.value) == (
        f"plugin 'meetings' of newsfacts {newsfacts.__version__}: extractor 'meetings' requires "
        "facts of kind 'date', which no active extractor provides; install or enable one that does"
    )


def _at(data: Toml, *path: str) -> Toml:
    for step in path:
        assert isinstance(data, dict)
        data = data[step]
    return data


def test_folders_entry_points_and_wheel_agree(pytestconfig: pytest.Config) -> None:
    """Each folder in plugins/ has an entry point, is in the wheel, and a top level of it."""
    root = Path(pytestconfig.rootpath)
    folders = sorted(path.parent.name for path in root.glob("plugins/*/__init__.py"))
    data: Toml = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    assert folders == [f"newsfacts_{name}" for name in GOLDEN]
    assert _at(data, "project", "entry-points", "newsfacts") == {
        name.removeprefix("newsfacts_"): name for name in folders
    }
    assert _at(data, "tool", "hatch", "build", "targets", "wheel", "packages") == [
        "src/newsfacts",
        "src/_newsfacts.py",
        *(f"plugins/{name}" for name in folders),
    ]
    assert _at(data, "tool", "check-wheel-contents", "toplevel") == [
        "newsfacts",
        "_newsfacts.py",
        *folders,
    ]
    assert all((root / "plugins" / name / "py.typed").exists() for name in folders)


_PROGRAM = """\
import sys, newsfacts
with open(sys.argv[1], encoding="utf-8") as file:
    print(newsfacts.extract(file.read(), published="2017-02-20").to_json())
"""


def test_same_input_same_json(pytestconfig: pytest.Config) -> None:
    """The installed plugins give the same bytes for the same text under any hash seed."""
    seed = str(pytestconfig.rootpath / "seeds" / "manila-moscow.txt")
    outputs: list[str] = []
    for hash_seed in range(8):
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, seed],
            check=False, capture_output=True, text=True, encoding="utf-8",
            env=os.environ | {"PYTHONHASHSEED": str(hash_seed), "PYTHONUTF8": "1"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        outputs.append(done.stdout)
    assert len(set(outputs)) == 1
