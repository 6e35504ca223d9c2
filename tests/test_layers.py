"""Modules import downwards only, and plugins through the public door."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent
#: layers from the lowest to the highest; a module may import those of its own and of lower ones
_LAYERS = (
    ("errors", "_guarded", "_memo", "_shortened", "_version"),
    ("gazetteer", "reading"),
    ("model",),
    ("plugin",),
    ("events",),
    ("engine",),
    ("formats",),
    ("archives", "arrow", "spark"),
    ("cli", "spacy", "testing"),
)
_RANKS = {
    **{f"newsfacts.{name}": rank for rank, names in enumerate(_LAYERS) for name in names},
    # what starts the command line
    "_newsfacts": len(_LAYERS),
    "newsfacts.__main__": len(_LAYERS) + 1,
}
#: what plugins may import from
_DOORS = ("newsfacts", "newsfacts.events", "newsfacts.gazetteer", "newsfacts.reading")


def _modules() -> dict[str, Path]:
    """Give the source files of the wheel by the name of their module."""
    files: dict[str, Path] = {}
    for root in (_ROOT / "src", _ROOT / "plugins"):
        for file in sorted(root.rglob("*.py")):
            parts = file.relative_to(root).with_suffix("").parts
            files[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return files


_MODULES = _modules()
_CORE_MODULES = [name for name in _MODULES if name.startswith(("newsfacts.", "_newsfacts"))]
_PLUGIN_MODULES = [name for name in _MODULES if name.startswith("newsfacts_")]


def _imports(module: str) -> Iterator[tuple[str, str]]:
    """Give what a module imports: from where, and the name; "" for a whole module.

    Imports inside functions and for type checkers count. There are no relative ones (ruff TID252).
    """
    for node in ast.walk(ast.parse(_MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def _targets(module: str) -> set[str]:
    """Give the modules of the wheel that a module imports, the package's own door left out."""
    wanted = {f"{base}.{name}" if f"{base}.{name}" in _MODULES else base
              for base, name in _imports(module)}  # fmt: skip
    return {name for name in wanted if name in _MODULES} - {module, "newsfacts"}


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Modules can be sorted so that each imports only those before it."""
    sorter = TopologicalSorter({module: _targets(module) for module in _MODULES})
    try:
        sorter.prepare()
    except CycleError as error:
        pytest.fail(f"imports form a circle: {' <- '.join(error.args[1])}")


def _rank(module: str) -> int:
    return _RANKS[".".join(module.split(".")[:2])]


def test_core_imports_downwards() -> None:
    """No module of the core imports one of a higher layer, or a plugin."""
    upwards = [
        f"{module}: {target}"
        for module in _CORE_MODULES
        for target in _targets(module)
        if target in _PLUGIN_MODULES or _rank(target) > _rank(module)
    ]
    assert not upwards


def test_plugins_use_public_names() -> None:
    """Bundled plugins import only what everybody's plugin may."""
    public = {door: {*importlib.import_module(door).__all__} for door in _DOORS}
    private = [
        f"{module}: {base} {name}"
        for module in _PLUGIN_MODULES
        for base, name in _imports(module)
        if base.partition(".")[0] == "newsfacts"
        and not (base in public and (not name or name in public[base]))
    ]
    assert not private


def test_plugins_name_word_classes() -> None:
    """No plugin handles the one-letter tags of the core: word classes have names."""
    letters = [
        f"{module}: .{node.attr}"
        for module in _PLUGIN_MODULES
        for node in ast.walk(ast.parse(_MODULES[module].read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "tags"
    ]
    assert not letters
