"""What the documentation says is true."""

from __future__ import annotations

import doctest
import importlib
import importlib.util
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import attrs
import click
import pytest

import newsfacts
import newsfacts.events
import newsfacts.plugin.hookspecs
import newsfacts.reading
import newsfacts.testing
from newsfacts.cli.commands import cli
from newsfacts.cli.readings import lines

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "examples" / "newsfacts-elections" / "README.md",
    *sorted(DOCS.rglob("*.md")),
    ROOT / "seeds" / "README.md",
]
PACKAGES = [path.name for path in sorted((ROOT / "plugins").iterdir()) if path.is_dir()]
MODULES = [
    module.name
    for package in ("newsfacts", *PACKAGES)
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}.")
    if not module.name.endswith("__main__")
    if module.name != "newsfacts.spacy" or importlib.util.find_spec("spacy")
]


@pytest.mark.parametrize("name", MODULES)
def test_doctests(name: str) -> None:
    """The examples in docstrings give what they show."""
    try:
        importlib.import_module(name)
    except newsfacts.MissingExtraError as error:
        pytest.skip(str(error))
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links(page: Path) -> None:
    """Links between pages lead to files that are there."""
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if not (page.parent / link).exists()]
    assert not missing


@pytest.mark.slow
def test_write_a_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of the how-to page runs, from the first line to the last."""
    page = ROOT / "docs" / "how-to" / "write-a-plugin.md"
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "newsfacts_votes.py").write_text("\n".join(blocks), encoding="utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    module = importlib.import_module("newsfacts_votes")
    assert [extractor.name for extractor in module.newsfacts_extractors()] == ["votes"]


def test_every_error_of_plugins_is_documented() -> None:
    """The how-to page names every error that a plugin can cause."""
    page = (ROOT / "docs" / "how-to" / "write-a-plugin.md").read_text(encoding="utf-8")
    errors: list[type[newsfacts.NewsfactsError]] = [
        newsfacts.PluginError,
        newsfacts.ExtractorError,
    ]
    names = {sub.__name__ for error in errors for sub in error.__subclasses__()}
    assert not {name for name in names if f"`{name}`" not in page}


def test_readme_output() -> None:
    """The README shows what its first command prints; lines of dots stand for what is left out."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = re.search(r"&& newsfacts (extract .*)", readme)
    shown = re.search(r"```text\n(.*?)```", readme, re.DOTALL)
    assert command is not None
    assert shown is not None
    done = subprocess.run(
        [sys.executable, "-m", "newsfacts", *command[1].split()],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    printed = iter(line.rstrip() for line in done.stdout.splitlines())
    for line in shown[1].splitlines():
        assert line == "…" or line in printed, f"not printed, or not there: {line!r}"


def test_readings() -> None:
    """The sentences of the page about the reading are read as it shows."""
    page = (ROOT / "docs" / "explanation" / "reading.md").read_text(encoding="utf-8")
    shown = re.findall(r"^> ([^\n]+)\n\n```text\n(.*?)\n```", page, re.MULTILINE | re.DOTALL)
    assert len(shown) == 10
    for text, expected in shown:
        reading = newsfacts.Document(text).reading
        (extent,) = reading.sentences
        assert "\n".join(lines(text, reading.grammar(extent))) == expected


def _script(name: str) -> ModuleType:
    """Give a script as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_of_the_extractors() -> None:
    """The pages of what the extractors read and leave are those that their examples make."""
    folder = DOCS / "reference" / "extractors"
    shown = {page.stem: page.read_text(encoding="utf-8") for page in folder.glob("*.md")}
    assert shown == _script("make_pages").pages()


REFERENCE = {
    page.stem: page.read_text(encoding="utf-8") for page in (DOCS / "reference").glob("*.md")
}


def _public() -> Iterator[str]:
    extras = {"newsfacts.arrow": "pyarrow", "newsfacts.spark": "pyspark"}
    optional = [
        importlib.import_module(name)
        for name, package in extras.items()
        if importlib.util.find_spec(package)
    ]
    for module in (newsfacts, newsfacts.events, newsfacts.reading, newsfacts.testing, *optional):
        yield from (f"{module.__name__}.{name}" for name in module.__all__)
    yield from (
        f"newsfacts.plugin.hookspecs.{name}"
        for name, value in vars(newsfacts.plugin.hookspecs).items()
        if hasattr(value, f"{newsfacts.plugin.hookspecs.PROJECT}_spec")
    )


@pytest.mark.parametrize("name", list(_public()))
def test_public_names_are_in_the_reference(name: str) -> None:
    """Every public name and every hook has its entry, made from its docstring."""
    assert any(
        re.search(rf"^\.\. auto\w+:: {name}$", page, re.MULTILINE) for page in REFERENCE.values()
    )


def test_every_kind_is_documented() -> None:
    """The page of kinds has a row for each kind that bundled extractors give."""
    shown = set(re.findall(r"^\| `([a-z-]+)` \|", REFERENCE["kinds"], re.MULTILINE))
    assert shown == {kind.kind for kind in newsfacts.Engine.installed().kinds}


def test_every_option_is_documented() -> None:
    """The page of options has a row for each option of bundled extractors."""
    shown = set(re.findall(r"^\| `([a-z-]+\.\w+)` \|", REFERENCE["options"], re.MULTILINE))
    assert shown == {
        f"{extractor.name}.{option}"
        for extractor in newsfacts.Engine.installed().extractors
        for option in attrs.fields_dict(type(extractor))
    }


def test_every_command_is_documented() -> None:
    """The page of the command line has every command and every option."""
    page = REFERENCE["command-line"]
    for name, command in cli.commands.items():
        assert re.search(rf"^\| `newsfacts {name}[ `]", page, re.MULTILINE)
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert re.search(rf"`{parameter.opts[0]}[ `]", page)


def test_every_error_is_documented() -> None:
    """The page of what to do about errors has each of them."""
    page = (DOCS / "how-to" / "errors.md").read_text(encoding="utf-8")
    errors = [
        name
        for name in newsfacts.__all__
        if isinstance(value := getattr(newsfacts, name), type)
        and issubclass(value, newsfacts.NewsfactsError)
    ]
    assert not [name for name in errors if name not in page]


def test_every_extractor_has_its_pages() -> None:
    """Each extractor has a page of what it reads, each plugin one of how to add a rule."""
    for extractor in newsfacts.Engine.installed().extractors:
        assert (DOCS / "reference" / "extractors" / f"{extractor.name}.md").exists()
    for package in PACKAGES:
        assert (DOCS / "contributing" / f"{package.removeprefix('newsfacts_')}.md").exists()


def test_figures() -> None:
    """The pages with figures have those that the benchmarks printed last."""
    script = _script("make_figures")
    for page in script.PAGES:
        text = page.read_text(encoding="utf-8")
        assert text == script.page(text), "run python scripts/make_figures.py"


@pytest.mark.parametrize(
    "page",
    [page for page in (*PAGES, ROOT / "CHANGELOG.md") if page.stem != "accuracy"],
    ids=lambda page: page.relative_to(ROOT).as_posix(),
)
def test_figures_stand_in_one_place(page: Path) -> None:
    """No other page repeats a figure of accuracy or speed, which would be out of date one day."""
    assert not re.findall(r"\bF1\b|\bMB/s|(?<=\s)\.\d\d", page.read_text(encoding="utf-8"))


#: a page that documents a name, and what Sphinx makes of it
_SOURCE = "# Testing\n\n```{eval-rst}\n.. autofunction:: tools.check\n```\n"
_PAGE = '<article><h1>Testing</h1><dl><dt id="tools.check">check()</dt></dl></article>'


@pytest.mark.parametrize(
    ("page", "faults"),
    [
        (_PAGE, []),
        (None, ["is missing"]),
        ("<article><h1>Testing</h1></article>", ["is empty", "has no entry for tools.check"]),
        (_PAGE.replace("check", "other"), ["has no entry for tools.check"]),
        (
            _PAGE + '<dt class="field-odd">Type<span class="colon">:</span></dt>',
            ['takes words before a colon for a "Type:"'],
        ),
    ],
)
def test_check_of_the_site(tmp_path: Path, page: str | None, faults: list[str]) -> None:
    """Pages that are missing, empty, without their entries, or misread, are named."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "testing.md").write_text(_SOURCE, encoding="utf-8")
    if page is not None:
        (tmp_path / "testing.html").write_text(page, encoding="utf-8")
    script = ROOT / "scripts" / "check_site.py"
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), str(tmp_path / "docs")],
        check=False, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        *(f"testing.html: {fault}" for fault in faults),
        f"1 pages, {len(faults)} faults",
    ]
    assert done.returncode == int(bool(faults))
