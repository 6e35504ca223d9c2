"""Importing newsfacts: light, and a public surface that is complete and documented."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator

import pytest

import newsfacts

_PROGRAM = "import sys, newsfacts; print(*sorted(sys.modules), sep='\\n')"
HEAVY = (
    "cattrs", "click", "dateparser", "hypothesis", "importlib.metadata", "jinja2", "pandas",
    "pyarrow", "pyspark", "rich",
)  # fmt: skip


@pytest.fixture(scope="module")
def loaded() -> list[str]:
    """Give the modules that are loaded once newsfacts is imported."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("module", HEAVY)
def test_import_is_light(module: str, loaded: list[str]) -> None:
    """What is heavy and not always needed is not imported with newsfacts."""
    assert "newsfacts.engine" in loaded
    assert not [name for name in loaded if name == module or name.startswith(f"{module}.")]


def test_command_is_light() -> None:
    """The command that prints a table imports nothing for progress bars, reports or archives."""
    program = (
        "import sys, _newsfacts; sys.argv = ['newsfacts', 'extract', '-']\n"
        "try: _newsfacts.main()\n"
        "finally: print(*sorted(sys.modules), sep='\\n', file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True,
        input="It paid $5 on Monday.",
    )  # fmt: skip
    loaded = done.stderr.split()
    assert "newsfacts.cli.table" in loaded
    unneeded = {"cattrs", "dateparser", "jinja2", "rich.console", "newsfacts.archives.runs.run"}
    assert not unneeded.intersection(loaded)


def test_import_loads_no_plugin(loaded: list[str]) -> None:
    """Plugins are imported when an engine is built, never before."""
    assert not [name for name in loaded if name.startswith("newsfacts_")]


def test_public_names_are_sorted_and_complete() -> None:
    """``__all__`` is sorted, and holds every public name of the package but its modules."""
    public = {
        name
        for name, value in vars(newsfacts).items()
        if not name.startswith("_") and not inspect.ismodule(value)
    }
    assert newsfacts.__all__ == sorted(newsfacts.__all__)
    assert set(newsfacts.__all__) == public | {"__version__"}


def _documented() -> Iterator[tuple[str, object]]:
    for name in newsfacts.__all__:
        value: object = getattr(newsfacts, name)
        if inspect.isfunction(value):
            yield name, value
        elif inspect.isclass(value):
            yield name, value
            for member, method in vars(value).items():
                if not member.startswith("_") and (
                    inspect.isfunction(method) or isinstance(method, property | classmethod)
                ):
                    yield f"{name}.{member}", method


@pytest.mark.parametrize(("name", "value"), list(_documented()))
def test_public_names_are_documented(name: str, value: object) -> None:
    """Every public class, function, method and property says first what it gives, in a sentence."""
    first, _, rest = (value.__doc__ or "").partition("\n")
    assert first, name
    assert first.endswith(".") or rest.strip(), name
