"""Writes a starter plugin: a complete package that can be installed and tested at once."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from string import Template

import click

import newsfacts
from newsfacts._guarded import reason
from newsfacts.cli.files import OutputError, made_beside
from newsfacts.plugin.discovery import find

#: the files of a plugin, and their templates
_FILES = {
    "pyproject.toml": "pyproject.toml",
    "README.md": "README.md",
    "$package/__init__.py": "init.py",
    "$package/facts.py": "facts.py",
    "$package/extractor.py": "extractor.py",
    "$package/examples.py": "examples.py",
    "$package/py.typed": "",
    "tests/test_$module.py": "tests.py",
}
#: the files of a plugin that declares types of events
_EVENT_FILES = {
    "pyproject.toml": "pyproject.toml",
    "README.md": "events/README.md",
    "$package/__init__.py": "init.py",
    "$package/types.py": "events/types.py",
    "$package/extractor.py": "events/extractor.py",
    "$package/examples.py": "events/examples.py",
    "$package/py.typed": "",
    "tests/test_$module.py": "events/tests.py",
}
_NAME = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


def write(name: str, into: Path, *, events: bool = False) -> Path:
    """Write the files of a plugin into a new folder, and return the folder.

    Args:
        name: the plugin's name, which is also the kind of its facts.
        into: where to make the folder.
        events: whether the plugin declares a type of events instead of a kind of facts.

    Raises:
        ClickException: the name is invalid, or the folder exists already or cannot be made.
    """
    _check(name)
    folder = into / f"newsfacts-{name}"
    if os.path.lexists(folder):
        raise click.ClickException(f"{str(folder)!r} is there already; nothing was written")
    module = name.replace("-", "_")
    words = {
        "name": name,
        "module": module,
        "package": f"newsfacts_{module}",
        "title": "".join(word.capitalize() for word in name.split("-")),
        "version": newsfacts.__version__,
    }
    try:
        into.mkdir(parents=True, exist_ok=True)
        with made_beside(folder) as made:
            _fill(made, words, _EVENT_FILES if events else _FILES)
    except OSError as error:
        raise OutputError(f"{str(folder)!r} cannot be made: {reason(error)}") from error
    return folder


def _fill(folder: Path, words: Mapping[str, str], paths: Mapping[str, str]) -> None:
    templates = files("newsfacts.cli") / "template"
    for path, template in paths.items():
        text = (templates / f"{template}.txt").read_text(encoding="utf-8") if template else ""
        target = folder / Template(path).substitute(words)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(Template(text).substitute(words), encoding="utf-8")


def _check(name: str) -> None:
    if not re.fullmatch(_NAME, name):
        raise click.ClickException(
            f"{name!r} is not a plugin name: use lower-case words joined by hyphens, such as "
            "'product-recalls'"
        )
    for plugin in find():
        if plugin.name == name:
            raise click.ClickException(f"{plugin.distribution} has a plugin {name!r} already")
    for kind in newsfacts.Engine.installed().kinds:
        if kind.kind == name:
            raise click.ClickException(
                f"there are facts of kind {name!r} already; take another name, such as 'my-{name}'"
            )
