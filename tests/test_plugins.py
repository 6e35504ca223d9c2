"""Plugins that fail: each is an error that names plugin, distribution and remedy."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import attr
import pluggy
import pytest

import newsfacts
from newsfacts import Engine
from newsfacts.plugin.discovery import inspect

Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]
OnPath = Callable[[Path], None]

BUNDLED = ("claims", "dates", "entities", "meetings", "money")

_HEAD = """\
import attrs
import newsfacts


@attrs.frozen(kw_only=True)
class Reader(newsfacts.Extractor):
    name = "reader"
    version = "1.0"
    provides = (newsfacts.Money,)

    def extract(self, document, facts):
        return []
"""
_HOOK = """

@newsfacts.hookimpl
def newsfacts_extractors():
    {body}
"""


def _hook(body: str) -> str:
    return _HEAD + _HOOK.format(body=body)


#: for each broken plugin its source, the error, and what the error says
BROKEN: dict[str, tuple[str, type[newsfacts.PluginError], str]] = {
    "import-error": (
        "import no_such_module",
        newsfacts.PluginLoadError,
        "importing it failed with ModuleNotFoundError: No module named 'no_such_module'",
    ),
    "import-exit": (
        "raise SystemExit(0)",
        newsfacts.PluginLoadError,
        "importing it failed with SystemExit: 0",
    ),
    "no-hook": (
        _HEAD + "\n\ndef newsfacts_extractors():\n    return [Reader()]\n",
        newsfacts.PluginContractError,
        "no newsfacts_extractors and no newsfacts_readers and no newsfacts_writers marked",
    ),
    "mistyped-hook": (
        _hook("return [Reader()]").replace("newsfacts_extractors", "newsfacts_extractor"),
        newsfacts.PluginContractError,
        "unknown hook 'newsfacts_extractor'",
    ),
    "argument-of-hook": (
        _hook("return [Reader()]").replace("_extractors()", "_extractors(config)"),
        newsfacts.PluginContractError,
        "it does not fit the hooks of newsfacts",
    ),
    "raising-hook": (
        _hook("raise RuntimeError('no licence')"),
        newsfacts.PluginLoadError,
        "newsfacts_extractors() failed with RuntimeError: no licence",
    ),
    "gives-none": (
        _hook("return None"),
        newsfacts.PluginContractError,
        "newsfacts_extractors() returned None",
    ),
    "gives-number": (
        _hook("return 5"),
        newsfacts.PluginContractError,
        "newsfacts_extractors() returned 5",
    ),
    "gives-nothing": (
        _hook("return []"),
        newsfacts.PluginContractError,
        "newsfacts_extractors() returned []; it must return one or more",
    ),
    "gives-strings": (
        _hook("return ['reader']"),
        newsfacts.PluginContractError,
        "newsfacts_extractors() returned ['reader']",
    ),
    "gives-class": (
        _hook("return [Reader]"),
        newsfacts.PluginContractError,
        "must return one or more objects of newsfacts.Extractor",
    ),
    "no-version": (
        _hook("return [Reader()]").replace('    version = "1.0"\n', ""),
        newsfacts.PluginContractError,
        "Reader has no version",
    ),
    "no-name-no-kind": (
        _hook("return [Reader()]")
        .replace('    name = "reader"\n', "")
        .replace("(newsfacts.Money,)", "()"),
        newsfacts.PluginContractError,
        "Reader has no name and no provides",
    ),
}


def _module(plugin: str) -> str:
    return "broken_" + plugin.replace("-", "_")


@pytest.fixture
def broken(install: Install, on_path: OnPath) -> None:
    """Install every broken plugin, in one distribution."""
    modules = {_module(plugin): source for plugin, (source, _, _) in BROKEN.items()}
    on_path(
        install("newsfacts-broken", "0.7", modules, {plugin: _module(plugin) for plugin in BROKEN})
    )


def _all_but(plugin: str) -> list[str]:
    return [*BUNDLED, *(other for other in BROKEN if other != plugin)]


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("plugin", BROKEN)
def test_broken_plugin_is_an_error_that_says_what_to_do(plugin: str) -> None:
    """The error has its own class, and names plugin, distribution with version, and remedy."""
    _, error, part = BROKEN[plugin]
    with pytest.raises(error) as caught:
        Engine.installed(disable=_all_but(plugin))
    assert (caught.value.plugin, caught.value.distribution) == (plugin, "newsfacts-broken 0.7")
    assert str(caught.value).startswith(f"plugin '{plugin}' of newsfacts-broken 0.7: ")
    assert part in str(caught.value)
    assert str(caught.value).endswith(f"disable it: NEWSFACTS_DISABLE={plugin}")


@pytest.mark.usefixtures("broken")
def test_cause_is_chained() -> None:
    """The exception that the plugin's own code raised is the cause of the error."""
    with pytest.raises(newsfacts.PluginLoadError) as caught:
        Engine.installed(disable=_all_but("raising-hook"))
    assert isinstance(caught.value.__cause__, RuntimeError)


@pytest.mark.usefixtures("broken")
def test_broken_plugins_are_listed_with_their_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking at the plugins raises nothing, and gives each broken one with its error."""
    monkeypatch.setenv("NEWSFACTS_DISABLE", ",".join((*BUNDLED, "no-hook")))
    states = {state.plugin.name: state for state in inspect()}
    assert {name for name in BROKEN if states[name].state == "broken"} == BROKEN.keys() - {
        "no-hook"
    }
    assert states["no-hook"].state == "disabled"
    for name in BROKEN.keys() - {"no-hook"}:
        assert isinstance(states[name].error, BROKEN[name][1])


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("by", ["argument", "environment", "both"])
def test_disabled_plugin_is_not_imported(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plugin that is switched off, by argument or environment, is never imported."""
    names = _all_but("")
    if by != "argument":
        here = names if by == "environment" else names[:4]
        monkeypatch.setenv("NEWSFACTS_DISABLE", " , ".join(here) + ",")
    engine = Engine.installed(disable=() if by == "environment" else names)
    assert engine.extractors == ()
    assert not [name for name in sys.modules if name.startswith("broken_")]


def test_unknown_name_to_disable_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that no plugin has is refused, with the names that there are."""
    with pytest.raises(
        newsfacts.UnknownPluginError, match="no plugin is named 'datse'; installed: claims"
    ):
        Engine.installed(disable=["datse"])
    monkeypatch.setenv("NEWSFACTS_DISABLE", "monye")
    with pytest.raises(newsfacts.UnknownPluginError) as caught:
        Engine.installed()
    assert caught.value.name == "monye"
    assert set(BUNDLED) <= set(caught.value.known)


def test_two_plugins_of_one_name_are_refused_before_import(
    install: Install, on_path: OnPath
) -> None:
    """Two distributions with a plugin of one name are an error that names both; neither runs."""
    for name in ("newsfacts-first", "newsfacts-second"):
        module = name.replace("-", "_")
        on_path(install(name, "1.0", {module: _hook("return [Reader()]")}, {"twin": module}))
    with pytest.raises(newsfacts.DuplicatePluginError) as caught:
        Engine.installed(disable=BUNDLED)
    assert str(caught.value) == (
        "plugin 'twin' of newsfacts-second 1.0: newsfacts-first 1.0 has a plugin of this name too; "
        "uninstall one of them"
    )
    assert Engine.installed(disable=[*BUNDLED, "twin"]).extractors == ()
    assert not sys.modules.keys() & {"newsfacts_first", "newsfacts_second"}


def test_distribution_twice_on_the_path_is_one_plugin(
    install: Install, on_path: OnPath, tmp_path: Path
) -> None:
    """A distribution that stands twice on the path is found once."""
    source = _hook("return [Reader()]")
    folder = install(
        "newsfacts-first", "1.0", {"newsfacts_first": source}, {"twin": "newsfacts_first"}
    )
    shutil.copytree(folder, tmp_path / "copy")
    on_path(folder)
    on_path(tmp_path / "copy")
    assert [e.name for e in Engine.installed(disable=BUNDLED).extractors] == ["reader"]


_SERIES = '''\
"""Extractors of one distribution, whose requirements and kinds do not fit."""

from typing import ClassVar

import attrs
import newsfacts


def fact(kind_):
    @attrs.frozen(kw_only=True)
    class Found(newsfacts.Fact):
        kind: ClassVar[str] = kind_

    return Found


def extractor(name_, provides_, requires_=()):
    @attrs.frozen(kw_only=True)
    class Reader(newsfacts.Extractor):
        name = name_
        version = "2.0"
        provides = tuple(provides_)
        requires = tuple(requires_)

        def extract(self, document, facts):
            return []

    return Reader()


HEN, EGG, PIE, OTHER_PIE = fact("hen"), fact("egg"), fact("pie"), fact("pie")
'''
_READERS = {
    "hens": "extractor('hen-reader', [HEN], [EGG])",
    "eggs": "extractor('egg-reader', [EGG], [HEN])",
    "pies": "extractor('pie-reader', [PIE])",
    "tarts": "extractor('tart-reader', [OTHER_PIE])",
    "cakes": "extractor('pie-reader', [HEN])",
    "soups": "extractor('soup-reader', [EGG], [newsfacts.TimeExpression])",
}
UNFIT: dict[str, tuple[tuple[str, ...], type[newsfacts.PluginError], str, tuple[str, ...]]] = {
    "requirement": (
        ("soups",),
        newsfacts.RequirementError,
        "soups",
        ("'soup-reader' requires facts of kind 'date'", "install or enable one that does"),
    ),
    "circle": (
        ("hens", "eggs"),
        newsfacts.RequirementError,
        "eggs",
        ("egg-reader requires hen-reader requires egg-reader", "remove one of them"),
    ),
    "kind": (
        ("pies", "tarts"),
        newsfacts.DuplicateKindError,
        "tarts",
        ("has the kind 'pie' of", "(extractor 'pie-reader')", "one of them needs another kind"),
    ),
    "name": (
        ("pies", "cakes"),
        newsfacts.DuplicatePluginError,
        "pies",
        ("two extractors are named 'pie-reader'", "remove one of them"),
    ),
}


@pytest.fixture
def series(install: Install, on_path: OnPath) -> None:
    """Install the plugins that do not fit together, in one distribution."""
    modules = {"series_base": _SERIES} | {
        f"series_{name}": "import newsfacts\nfrom series_base import *\n"
        + _HOOK.format(body=f"return [{reader}]")
        for name, reader in _READERS.items()
    }
    on_path(
        install("newsfacts-series", "2.0", modules, {name: f"series_{name}" for name in _READERS})
    )


@pytest.mark.usefixtures("series")
@pytest.mark.parametrize("case", UNFIT)
def test_plugins_that_do_not_fit_together(case: str) -> None:
    """The error names the plugin to blame by its entry point, its distribution, and a remedy."""
    together, error, plugin, said = UNFIT[case]
    disable = [*BUNDLED, *(name for name in _READERS if name not in together)]
    with pytest.raises(error) as caught:
        Engine.installed(disable=disable)
    assert str(caught.value).startswith(f"plugin '{plugin}' of newsfacts-series 2.0: ")
    for part in said:
        assert part in str(caught.value)


def test_without_metadata_there_are_no_plugins(tmp_path: Path) -> None:
    """Where newsfacts is only on the path, asking for installed plugins says what to do."""
    for package in (newsfacts, attr, pluggy):
        folder = Path(package.__path__[0])
        shutil.copytree(folder, tmp_path / folder.name, ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copytree(Path(attr.__path__[0]).parent / "attrs", tmp_path / "attrs")
    program = """\
import newsfacts
assert newsfacts.Engine([]).extract("Oil").document.text == "Oil"
try:
    newsfacts.Engine.installed()
except newsfacts.NoPluginsError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-S", "-c", program],
        check=True, capture_output=True, text=True, env={"PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert "install newsfacts with pip, or pass extractors: Engine([...])" in done.stdout
