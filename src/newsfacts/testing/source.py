"""Finds uses of clock and randomness in an extractor's source, however they are imported."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from newsfacts import Extractor

#: modules of randomness, impure except for the names below
_CHANCE = ("random", "secrets")
#: names that are reproducible when seeded
_SEEDED = frozenset({"random.Random"})

#: functions that read the clock, randomness or the machine, by module
_IMPURE = frozenset(
    f"{module}.{name}"
    for module, names in {
        "time": "asctime clock_gettime ctime gmtime localtime monotonic monotonic_ns perf_counter "
        "perf_counter_ns process_time process_time_ns time time_ns",
        "datetime": "date.today datetime.now datetime.today datetime.utcnow",
        "os": "getrandom times urandom",
        "uuid": "uuid1 uuid4",
        "locale": "getlocale setlocale",
    }.items()
    for name in names.split()
)
#: their last two names, for classes that are reached without an import
_BY_END = frozenset(name.split(".", 1)[1] for name in _IMPURE if name.count(".") > 1)


def check_source(extractor: Extractor) -> None:
    """Check that no module of the extractor's package uses a clock or randomness."""
    for file in _files(type(extractor).__module__):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        imported = _imported(tree)
        for node in ast.walk(tree):
            name = _full_name(node, imported)
            if name and _is_impure(name):
                raise AssertionError(
                    f"{file.name}:{getattr(node, 'lineno', 0)} reads {name}: the same text must "
                    "give the same facts on any day; take the time from document.published"
                )


def _files(module_name: str) -> list[Path]:
    module = importlib.import_module(module_name)
    package = importlib.import_module(module_name.partition(".")[0])
    folders = [Path(path) for path in getattr(package, "__path__", ())]
    files = sorted(file for folder in folders for file in folder.rglob("*.py"))
    return files or [Path(str(module.__file__))]


def _imported(tree: ast.AST) -> dict[str, str]:
    """Map the names in a module to what they refer to: {"dt": "datetime", "now": "time.time"}."""
    return {name: full for node in ast.walk(tree) for name, full in _names(node)}


def _names(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            first = alias.name.partition(".")[0]
            yield (alias.asname, alias.name) if alias.asname else (first, first)
    elif isinstance(node, ast.ImportFrom) and not node.level:
        for alias in node.names:
            yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _full_name(node: ast.AST, imported: dict[str, str]) -> str:
    """Return the full name of an expression's referent, "datetime.datetime.now", or nothing."""
    if isinstance(node, ast.Name):
        return imported.get(node.id, "")
    if isinstance(node, ast.Attribute):
        before = _full_name(node.value, imported) or ast.unparse(node.value)
        return f"{before}.{node.attr}"
    return ""


def _is_impure(name: str) -> bool:
    module, _, rest = name.partition(".")
    return (
        name in _IMPURE
        or (module in _CHANCE and bool(rest) and name not in _SEEDED)
        or ".".join(name.split(".")[-2:]) in _BY_END
    )
