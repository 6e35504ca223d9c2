"""Writing facts by the name of a format or the suffix of a file, with the writers of plugins."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given

import newsfacts
from newsfacts import Document, Facts
from newsfacts.formats import writing
from newsfacts.testing import strategies

Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]

#: each bundled format, and the suffix of its files
FORMATS = {
    "annotations": ".jsonld",
    "ics": ".ics",
    "csv": ".csv",
    "graphml": ".graphml",
    "html": ".html",
    "jsonl": ".jsonl",
    "json": ".json",
    "label-studio": "",
    "schema-org": "",
    "timeml": ".tml",
}


def test_bundled_writers() -> None:
    """The bundled formats are these, and no two have files of one suffix."""
    assert {name: writer.suffix for name, writer in writing.writers().items()} == FORMATS
    suffixes = [suffix for suffix in FORMATS.values() if suffix]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", FORMATS)
def test_everywhere_the_same(name: str, article: Facts, tmp_path: Path) -> None:
    """A format is the same as text, in a file by its suffix, in a stream, and every time."""
    text = article.to(name)
    path = tmp_path / f"out{FORMATS[name].upper() or '.txt'}"
    newsfacts.write(article, path, format=None if FORMATS[name] else name)
    stream = io.BytesIO()
    newsfacts.write([article], stream, format=name)
    assert path.read_bytes() == stream.getvalue() == text.encode()


@pytest.mark.parametrize("name", [name for name in FORMATS if writing.writers()[name].several])
def test_none(name: str) -> None:
    """No documents at all are a file too."""
    stream = io.BytesIO()
    newsfacts.write([], stream, format=name)
    assert name in ("csv", "jsonl") or stream.getvalue()


@pytest.mark.parametrize("name", ["json", "timeml"])
def test_one_document(name: str, article: Facts, tmp_path: Path) -> None:
    """A format of one document refuses several before it touches the file."""
    path = tmp_path / "out"
    path.write_text("before", encoding="utf-8")
    for several in ([], [article, article]):
        with pytest.raises(newsfacts.OneDocumentError, match=f"the format '{name}' holds one"):
            newsfacts.write(several, path, format=name)
    assert path.read_text(encoding="utf-8") == "before"


@given(strategies.facts(), strategies.facts())
def test_json_lines_read_back(one: Facts, other: Facts) -> None:
    """Each line reads back to equal facts."""
    stream = io.BytesIO()
    newsfacts.write([one, other], stream, format="jsonl")
    lines = stream.getvalue().splitlines()
    assert [newsfacts.from_json(line) for line in lines] == [one, other]


@pytest.mark.parametrize(
    ("target", "form", "name"),
    [("out.docx", None, "out.docx"), ("out", None, "out"), ("a.csv", "x", "x")],
)
def test_unknown_format(target: str, form: str | None, name: str, article: Facts) -> None:
    """A format that no writer writes is an error with those there are."""
    with pytest.raises(newsfacts.UnknownFormatError) as caught:
        newsfacts.write(article, target, format=form)
    assert (caught.value.name, caught.value.known) == (name, tuple(FORMATS))
    with pytest.raises(newsfacts.UnknownFormatError):
        newsfacts.write(article, io.BytesIO())


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"color": 1}, "csv.color: no such option"),
        ({"escape_formulas": "perhaps"}, "not true or false"),
    ],
)
def test_bad_options(options: dict[str, object], why: str, article: Facts) -> None:
    """Options that the writer does not take are errors."""
    with pytest.raises(newsfacts.OptionError, match=why):
        article.to("csv", **options)


_PLUGIN = """\
import attrs
import newsfacts


@attrs.frozen(kw_only=True)
class Counts(newsfacts.Writer):
    name = "counts"
    suffix = ".count"

    unit: str = "facts"

    def write(self, several, target):
        for facts in several:
            target.write(f"{facts.document.id}: {len(facts)} {self.unit}\\n".encode())


@newsfacts.hookimpl
def newsfacts_writers():
    return [Counts()]
"""


@pytest.fixture
def counts(install: Install, on_path: Callable[[Path], None]) -> Path:
    """Install a plugin that writes, and reads nothing."""
    folder = install("newsfacts-counts", "1.0", {"counts": _PLUGIN}, {"counts": "counts"})
    on_path(folder)
    return folder


@pytest.mark.usefixtures("counts")
def test_writer_of_a_plugin(tmp_path: Path) -> None:
    """A plugin's writer works by name and by suffix, with its options; the engine is as before."""
    several = [newsfacts.extract(Document("It paid $5.", id=name)) for name in "ab"]
    newsfacts.write(several, tmp_path / "out.count", unit="sums")
    assert (tmp_path / "out.count").read_text(encoding="utf-8") == "a: 1 sums\nb: 1 sums\n"


def test_writer_on_the_command_line(counts: Path) -> None:
    """So it does on the command line, which lists it."""

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "newsfacts", *arguments],
            check=True, capture_output=True, encoding="utf-8", input="It paid $5.",
            env={"PYTHONPATH": str(counts)},
        )  # fmt: skip
        return done.stdout

    out = run("extract", "-", "--format", "counts", "--set", "counts.unit=sums")
    assert out.endswith(": 1 sums\n")
    assert "newsfacts-counts 1.0  active" in run("plugins")


def test_two_writers_of_one_name(install: Install, on_path: Callable[[Path], None]) -> None:
    """Two writers of one name are an error with both plugins' names."""
    source = _PLUGIN.replace('"counts"', '"csv"')
    on_path(install("newsfacts-twin", "1.0", {"twin": source}, {"twin": "twin"}))
    with pytest.raises(
        newsfacts.DuplicatePluginError, match="another plugin has a writer named 'csv'"
    ):
        newsfacts.write(newsfacts.extract("It paid $5."), "out.csv")
