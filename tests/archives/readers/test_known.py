"""What is known about documents: tables of metadata, encodings, dates that are missing."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import newsfacts
from newsfacts import Document

Write = Callable[[Mapping[str, str | bytes]], Path]

FILES = {
    f"{name}.txt": f"Ana {name.title()} paid $5 on Monday." for name in ("ada", "bela", "cora")
}


def _read(folder: Path, table: str, path: Path) -> dict[str, Document]:
    path.write_text(table, encoding="utf-8")
    return {document.id: document for document in newsfacts.read(folder, metadata=path)}


#: tables, with the date of the second article
TABLES = {
    "file": "file,published\nada.txt,2017-01-01\nbela.txt,2017-02-20\ncora.txt,2017-03-03\n",
    "stem": "file,published\nada,2017-01-01\nbela,2017-02-20\ncora,2017-03-03\n",
    "id": "id,published\nada.txt,2017-01-01\nbela.txt,2017-02-20\ncora.txt,2017-03-03\n",
    "usual names": "File;Date\nada.txt;2017-01-01\nbela.txt;2017-02-20\ncora.txt;2017-03-03\n",
    "mark": "\ufefffile,date\nada.txt,2017-01-01\nbela.txt,2017-02-20\ncora.txt,2017-03-03\n",
}


@pytest.mark.parametrize("name", TABLES)
def test_dates(name: str, write: Write, tmp_path: Path) -> None:
    """A row is found by file, with or without its suffix, or by id."""
    found = _read(write(FILES), TABLES[name], tmp_path / "t.csv")
    assert str(found["bela.txt"].published) == "2017-02-20"


def test_rows_by_url_and_by_id_of_a_record(write: Write, tmp_path: Path) -> None:
    """A row is found by the id that a record has in its file, or by its address."""
    lines = [{"id": "x1", "text": "It paid $5."}, {"url": "http://a/2", "text": "It paid $6."}]
    folder = write({"a.jsonl": "\n".join(map(json.dumps, lines))})
    table = "id,url,published\nx1,,2017-02-20\n,http://a/2,2017-02-21\n"
    found = _read(folder, table, tmp_path / "t.csv")
    assert [str(document.published) for document in found.values()] == ["2017-02-20", "2017-02-21"]


def test_all_fields(write: Write, tmp_path: Path) -> None:
    """A row gives all fields of a document, before what the article says; others are kept."""
    row = {"text": "It paid $5.", "published": "2015-01-01", "source": "Old", "desk": "World"}
    table = (
        "file,published,title,source,url,language,region,section,author\n"
        "a.json,2017-02-20T08:00:00Z,Deal,Island Post,http://a/1,en,fi,Ports,\n"
    )
    (document,) = _read(write({"a.json": json.dumps(row)}), table, tmp_path / "t.csv").values()
    assert document == Document(
        "It paid $5.", id="a.json", published="2017-02-20T08:00:00+00:00", title="Deal",
        source="Island Post", url="http://a/1", language="en", region="FI",
        metadata={"desk": "World", "section": "Ports"},
    )  # fmt: skip


def test_table_in_the_folder_is_no_article(write: Write) -> None:
    """A table that lies among the articles is not read as one."""
    folder = write({**FILES, "table.csv": TABLES["file"]})
    found = newsfacts.read(folder, metadata=folder / "table.csv")
    assert [document.id for document in found] == [*FILES]


#: tables that cannot be used, and what is said
BAD_TABLES = {
    "no key": ("name,published\nada.txt,2017-01-01\n", "has no column id, file, url: name, publ"),
    "two rows": ("file,published\na,2017-01-01\na,2017-01-02\n", "is of 'a', as is a row before"),
}


@pytest.mark.parametrize("name", BAD_TABLES)
def test_bad_tables(name: str, write: Write, tmp_path: Path) -> None:
    """A table that cannot be used is an error before anything is read."""
    table, why = BAD_TABLES[name]
    with pytest.raises(newsfacts.ReadingError) as caught:
        _read(write(FILES), table, tmp_path / "t.csv")
    assert why in str(caught.value)


def test_missing_table(write: Write, tmp_path: Path) -> None:
    """A table that is not there is an error."""
    with pytest.raises(newsfacts.ReadingError, match="cannot be read: No such file"):
        list(newsfacts.read(write(FILES), metadata=tmp_path / "none.csv"))


def test_impossible_date_in_a_table(write: Write, tmp_path: Path) -> None:
    """An impossible date is a problem of its article alone."""
    path = tmp_path / "t.csv"
    path.write_text(TABLES["file"].replace("2017-02-20", "2017-02-31"), encoding="utf-8")
    problems: list[newsfacts.ReadingError] = []
    found = list(newsfacts.read(write(FILES), metadata=path, on_problem=problems.append))
    assert [document.id for document in found] == ["ada.txt", "cora.txt"]
    (problem,) = problems
    assert problem.why.startswith("has the published '2017-02-31', which is not an ISO 8601 date")


def test_missing_dates_are_told_once(write: Write, tmp_path: Path) -> None:
    """How many documents have no date is told once, at the end."""
    with pytest.warns(newsfacts.UndatedWarning) as caught:
        list(newsfacts.read(write(FILES)))
    (warning,) = caught
    assert str(warning.message).startswith("3 of 3 documents have no publication date")
    with pytest.warns(newsfacts.UndatedWarning, match="2 of 3 documents have"):
        _read(write(FILES), "file,published\nada.txt,2017-01-01\n", tmp_path / "t.csv")


#: texts as bytes, what is read, and the encoding that is said
ENCODINGS: list[tuple[bytes, str, str | None]] = [
    ("Café, 5 €".encode(), "Café, 5 €", None),
    ("Café, 5 €".encode("utf-8-sig"), "Café, 5 €", None),
    ("Café, 5 €".encode("utf-16"), "Café, 5 €", None),
    ("Café, 5 €".encode("utf-32"), "Café, 5 €", "utf-32"),
    ("Café, 5 € in all".encode("utf-16-le"), "Café, 5 € in all", "utf-16-le"),
    ("Café, 5 € in all".encode("utf-16-be"), "Café, 5 € in all", "utf-16-be"),
    ("Café, 5 €".encode("windows-1252"), "Café, 5 €", "windows-1252"),
    ("“Café”, 5 € — ‘no’".encode() + b"\xff", "“Café”, 5 € — ‘no’\ufffd", "utf-8 with 1 errors"),
]


@pytest.mark.parametrize(("data", "text", "said"), ENCODINGS)
@pytest.mark.filterwarnings("ignore::newsfacts.UndatedWarning")
def test_encodings(data: bytes, text: str, said: str | None, write: Write) -> None:
    """Encodings are recognised, and those that are not UTF-8 are said."""
    (document,) = newsfacts.read(write({"a.txt": data}))
    assert (document.text, document.metadata.get("encoding")) == (text, said)


def test_metadata_is_read_only() -> None:
    """Metadata can be compared, hashed and pickled, and not changed."""
    known = {"section": "World"}
    document = Document("x", metadata=known)
    known["section"] = "Sport"
    assert document.metadata == {"section": "World"}
    assert document != Document("x")
    assert hash(document) == hash(pickle.loads(pickle.dumps(document)))  # noqa: S301 - our own
    assert not hasattr(document.metadata, "__setitem__")


def test_metadata_of_other_types_are_refused() -> None:
    """A value that is no str is an error that names its key."""
    with pytest.raises(newsfacts.DocumentError, match="metadata 'words' 5: is not of type str"):
        Document("x", metadata={"words": 5})


def test_metadata_in_json() -> None:
    """Metadata are written to JSON, and read back."""
    facts = newsfacts.extract(Document("It paid $5.", metadata={"section": "World"}))
    assert newsfacts.from_json(facts.to_json()) == facts


_READER = '''\
"""A reader of files in which a line of equals signs ends the headline."""

import attrs
import newsfacts


@attrs.frozen(kw_only=True)
class Setext(newsfacts.Reader):
    name = "setext"
    suffixes = (".rst",)

    def recognizes(self, head, name):
        return b"\\n====" in head

    def document(self, record):
        title, _, body = record.data.decode().split("\\n", 2)
        return newsfacts.Document(f"{title}\\n\\n{body}", id=record.id, title=title)


@newsfacts.hookimpl
def newsfacts_readers():
    return [Setext()]
'''


def test_reader_of_a_plugin(
    write: Write,
    install: Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path],
    on_path: Callable[[Path], None],
) -> None:
    """A plugin brings a reader, which is asked before the bundled ones; it needs no extractors."""
    on_path(
        install("newsfacts-setext", "1.0", {"setext_plugin": _READER}, {"setext": "setext_plugin"})
    )
    with pytest.warns(newsfacts.UndatedWarning):
        (document,) = newsfacts.read(write({"a.html": "Deal\n=====\n<p>It paid $5.</p>"}))
    assert (document.title, document.text) == ("Deal", "Deal\n\n<p>It paid $5.</p>")
    assert newsfacts.Engine.installed().extractors
