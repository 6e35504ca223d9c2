"""Files and records that cannot be read: one sentence each, nothing else lost, no harm done."""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import newsfacts
from newsfacts.archives import records

Write = Callable[[Mapping[str, str | bytes]], Path]

GOOD = "Ana Duarte paid $5 on Monday."
_ROW = json.dumps({"text": GOOD, "published": "2017-02-20"})

#: files, and for each record of them what is said of it; None where it is read
FILES: dict[str, tuple[str | bytes, list[str | None]]] = {
    "empty.txt": ("", ["is empty: there is nothing to read"]),
    "empty.txt.gz": ("", ["is empty: there is nothing to read"]),
    "blank.txt": (" \r\n", ["holds a text that is empty"]),
    "name.txt": ("article.html", ["holds a text that is a file name"]),
    "binary.txt": (b"\x01\x02\0\x03" * 99, ["is binary, not text"]),
    "binary.html": (b"<html>\0\0\xff", ["is binary, not text"]),
    "office.docx": (b"PK\x03\x04rest", ["is a zip archive, or a document in one"]),
    "paper.pdf": (b"%PDF-1.7", ["is a PDF file, which no reader reads"]),
    "twice.gz": (gzip.compress(b"text"), ["is compressed twice"]),
    "letter.rtf": ("{\\rtf1 text}", ["is an RTF document, which no reader reads"]),
    "other.xml": ("\ufeff<?xml version='1.0'?><a>text</a>", ["is XML of another format"]),
    "greek.txt": ("Πλήρωσε πέντε".encode("iso-8859-7"), ["is in an unknown encoding"]),
    "long.txt": ("word " * 2_100_000, ["is longer than 10 MB, which no article is"]),
    "line.jsonl": (
        f'{_ROW}\n{{"text": "{"x" * 10_000_000}"}}\n{_ROW}\n', [None, "is longer than 10 MB", None],
    ),
    "broken.jsonl": (
        f'{_ROW}\n{{"text":\n[1]\n{_ROW}\n{{"text": 5}}\n{_ROW}\n',
        [None, "is not JSON: Expecting value", "is no object of JSON", None, "has no text",
         None],
    ),
    "cut-off.jsonl": (f"{_ROW}\n{_ROW[:20]}", [None, "is not JSON"]),
    "no-text.json": ('{"title": "Deal"}', ["has no text; say which of its keys holds it"]),
    "no-json.json": ('{"title": "Deal"', ["is not JSON: Expecting"]),
    "deep.json": ('[{"a":' * 20_000, ["is nested too deeply"]),
    "deep.jsonl": ('{"a":' * 20_000 + "\n", ["is nested too deeply"]),
    "list.json": (f'[{_ROW}, {{}}, "5", {_ROW}', [None, "has no", "is no object", None, "is not"]),
    "february.json": (
        json.dumps({"text": GOOD, "published": "2017-02-31"}),
        ["has the published '2017-02-31', which is not an ISO 8601 date"],
    ),
    "quote.csv": (
        f'text,date\n{GOOD},2017-02-20\n"a" b,2017-02-20\n{GOOD}, it, said\n{GOOD}\n"open\nnext\n',
        [None, "is not CSV: ',' expected after '\"'", "has 3 cells under 2 columns", None,
         "is not CSV: unexpected end of data"],
    ),
    "comments.xml": ("<!-- a -->" * 5000, [None]),
    "header.csv": ("text,published\n", []),
    "damaged.parquet": (b"PAR1 and nothing else", ["cannot be read as Parquet"]),
    "damaged.warc": (b"WARC/1.0\r\nnothing", []),
    "deep.html": ("<html>" + "<div>" * 100_000 + GOOD, ["is a page without an article"]),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
@pytest.mark.filterwarnings("ignore")
def test_bad_files(name: str, write: Write) -> None:
    """What cannot be read is named with file and reason, and all the rest is read."""
    content, wanted = FILES[name]
    path = write({name: content}) / name
    for record, expected in zip(records(path), wanted, strict=True):
        if expected is None:
            assert record.document().text
        else:
            with pytest.raises(newsfacts.ReadingError) as caught:
                record.document()
            assert caught.value.place.partition("#")[0] == str(path)
            assert expected in caught.value.why
            assert "\n" not in str(caught.value)


def test_the_rest_is_read(write: Write) -> None:
    """Bad files in a folder keep nobody from the good ones."""
    folder = write({name: content for name, (content, _) in FILES.items()} | {"good.txt": GOOD})
    problems: list[newsfacts.ReadingError] = []
    with pytest.warns(newsfacts.UndatedWarning):
        found = list(newsfacts.read(folder, on_problem=problems.append))
    assert "good.txt" in {document.id for document in found}
    expected = sum(why is not None for _, wanted in FILES.values() for why in wanted)
    assert len(problems) == expected


def test_without_a_function_the_first_problem_is_raised(write: Write) -> None:
    """Without somebody to tell of problems, the first is an error."""
    with pytest.raises(newsfacts.ReadingError, match="is empty"):
        list(newsfacts.read(write({"a.txt": "", "b.txt": GOOD})))


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("missing.txt", "does not exist"),
        ("*.nothing", "matches no file"),
        ("folder", "is a folder without files"),
        ("loop", "cannot be read: Too many levels of symbolic links"),
    ],
)
def test_bad_paths(path: str, why: str, tmp_path: Path) -> None:
    """A path that leads to no file is a record that says so."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (record,) = records(tmp_path / path)
    with pytest.raises(newsfacts.ReadingError) as caught:
        record.document()
    assert (caught.value.place, caught.value.why) == (str(tmp_path / path), why)


@pytest.mark.parametrize("cut", [12, 40, 3000])
def test_cut_off_gzip(cut: int, write: Write) -> None:
    """Of a compressed file that is cut off all whole records are read, and the end is reported."""
    lines = "".join(f'{{"text": "{i} {os.urandom(40).hex()}"}}\n' for i in range(999))
    path = write({"a.jsonl.gz": lines}) / "a.jsonl.gz"
    path.write_bytes(path.read_bytes()[:-cut])
    problems: list[newsfacts.ReadingError] = []
    with pytest.warns(newsfacts.UndatedWarning):
        found = list(newsfacts.read(path, on_problem=problems.append))
    assert [document.id for document in found] == [f"a.jsonl.gz#{i + 1}" for i in range(len(found))]
    assert 990 - cut < len(found) < 1000
    assert problems[-1].why == "is cut off or damaged"


def test_text_that_is_cut_off_is_no_article(write: Write) -> None:
    """Half an article is none: a compressed text that is cut off is not read."""
    path = write({"a.txt.gz": f"{GOOD} {os.urandom(999).hex()}"}) / "a.txt.gz"
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(newsfacts.ReadingError, match="is cut off or damaged"):
        list(newsfacts.read(path))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.html.gz", "bomb.json.gz", "bomb.jsonl.gz"])
def test_bombs(name: str, tmp_path: Path) -> None:
    """A small file that unpacks to much is refused, and never held as a whole."""
    head = {"html": b"<html>", "json": b'[{"text": "', "jsonl": b'{"text": "'}
    path = tmp_path / name
    with gzip.open(path, "wb") as stream:
        stream.write(head.get(name.split(".")[1], b""))
        for _ in range(300):
            stream.write(b" " * 1_000_000)
    tracemalloc.start()
    problems: list[newsfacts.ReadingError] = []
    assert list(newsfacts.read(path, on_problem=problems.append)) == []
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "10 MB" in problems[0].why
    assert peak < 120_000_000


@pytest.mark.parametrize("form", ["jsonl", "json", "csv"])
def test_memory_is_constant(form: str, tmp_path: Path) -> None:
    """However many records a file holds, only few are held at a time."""
    path = tmp_path / f"a.{form}"
    row = {"text": "x" * 2000}
    line = json.dumps(row)
    lines = {"jsonl": [line], "json": [f"{line},"], "csv": [row["text"]]}[form] * 10_000
    begin, end = {"jsonl": ("", ""), "json": ("[", f"{line}]"), "csv": ("text,\n", "")}[form]
    path.write_text(begin + "\n".join(lines) + end, encoding="utf-8")
    tracemalloc.start()
    count = sum(1 for _ in records(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count >= 10_000
    assert peak < 8_000_000
