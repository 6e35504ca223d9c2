"""Each format is recognised, by content and then by suffix, and gives its documents."""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Callable, Mapping
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import newsfacts
from newsfacts.archives import records

Write = Callable[[Mapping[str, str | bytes]], Path]

TITLE = "Harbour deal signed"
BODY = "The port of Lima paid $5 million on Monday."
ROW = {"headline": TITLE, "body": BODY, "date": "2017-02-20", "outlet": "Island Post"}
TEXT = f"{TITLE}\n\n{BODY}"

_CSV = f'headline,body,date,outlet\n"{TITLE}","{BODY}",2017-02-20,Island Post\n'
_NITF = f"""\
<?xml version="1.0" encoding="utf-8"?>
<nitf><head><docdata><date.issue norm="20170220"/></docdata></head><body><body.head>
<hedline><hl1>{TITLE}</hl1></hedline><distributor>Island Post</distributor></body.head>
<body.content><p>{BODY}</p></body.content></body></nitf>
"""
_NINJS = {
    "uri": "urn:island:1", "versioncreated": "2017-02-20", "headline": TITLE,
    "copyrightholder": "Island Post", "body_xhtml": f"<p>{BODY}</p>", "pubstatus": "usable",
}  # fmt: skip


def _parquet(*rows: Mapping[str, object]) -> bytes:
    stream = BytesIO()
    table = pa.Table.from_pylist([dict(row) for row in rows])
    pq.write_table(table, stream)  # pyright: ignore[reportUnknownMemberType] - its stubs
    return stream.getvalue()


#: files, each with the same article
_PLAIN: dict[str, str | bytes] = {
    "article.json": json.dumps(ROW),
    "pretty.json": json.dumps(ROW, indent=2),
    "list.json": json.dumps([ROW]),
    "feed.json": json.dumps({"status": "ok", "articles": [ROW]}),
    "json-without-suffix": json.dumps(ROW),
    "lines.jsonl": json.dumps(ROW) + "\n",
    "lines.txt": f"{json.dumps(ROW)}\n{json.dumps(ROW)}\n",
    "table.csv": _CSV,
    "semicolons.csv": _CSV.replace('",', '";').replace("y,b", "y;b").replace(",", ";"),
    "bom.csv": "\ufeff" + _CSV,
    "table.tsv": _CSV.replace(",", "\t"),
    "utf16.csv": _CSV.encode("utf-16"),
    "table.parquet": _parquet(ROW),
    "parquet-without-suffix": _parquet(ROW),
    "wire.xml": _NITF,
    "wire.nitf": _NITF,
    "ninjs.json": json.dumps(_NINJS),
    "ninjs.jsonl": json.dumps(_NINJS) + "\n",
}
FILES = {**_PLAIN, **{f"{name}.gz": content for name, content in _PLAIN.items()}}


@pytest.mark.parametrize("name", FILES)
def test_formats(name: str, write: Write) -> None:
    """Every format gives headline, text, date and outlet of the article in it."""
    document = next(newsfacts.read(write({name: FILES[name]}) / name))
    assert (document.text, document.title, document.source) == (TEXT, TITLE, "Island Post")
    assert str(document.published)[:10] == "2017-02-20"
    assert document.id.partition("#")[0] == name


def test_text(write: Write) -> None:
    """Plain text is read as it is, whatever its suffix."""
    folder = write({"a.txt": TEXT, "b": TEXT, "c.log.gz": TEXT})
    with pytest.warns(newsfacts.UndatedWarning):
        found = list(newsfacts.read(folder))
    assert [(document.id, document.text) for document in found] == [
        (name, TEXT) for name in ("a.txt", "b", "c.log.gz")
    ]


@pytest.mark.parametrize("name", ["article.json", "table.parquet.gz", "lines.jsonl", "wire.xml"])
def test_standard_input(name: str, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input is recognised by its content, or read as text."""
    data = (write({name: FILES[name]}) / name).read_bytes()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(data)))
    (document,) = newsfacts.read("-")
    assert BODY in document.text
    assert document.id.partition("#")[0] == "stdin"


def test_ids_of_records(write: Write) -> None:
    """A record has its own id, or the file's name with its number; a single one the name alone."""
    rows = [{"id": "x7", "text": BODY}, {"text": BODY}]
    lines = "\n\n".join(json.dumps(row) for row in rows)
    folder = write({"a.jsonl": lines, "b.json": json.dumps(rows), "c.json": json.dumps(rows[1])})
    found = list(records(folder))
    assert [record.id for record in found] == ["x7", "a.jsonl#3", "x7", "b.json#2", "c.json"]
    assert [Path(record.place).name for record in found] == [
        "a.jsonl#1", "a.jsonl#3", "b.json#1", "b.json#2", "c.json",
    ]  # fmt: skip
    assert [record.ordinal for record in found] == [*range(5)]


def test_records_pickle(write: Write) -> None:
    """Records go to another process, and give the same documents there."""
    for name in ("article.json", "table.csv", "wire.xml", "table.parquet"):
        (record,) = records(write({name: FILES[name]}) / name)
        assert pickle.loads(pickle.dumps(record)).document() == record.document()  # noqa: S301 - our own


FOLDER = {
    "b.txt": "Ana Duarte paid $5.", "a/z.txt": "It paid $6.", "a.txt": "It paid $7.",
    ".hidden.txt": "It paid $8.", ".git/c.txt": "It paid $9.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "ids"),
    [
        (".", ["a.txt", "b.txt", "a/z.txt"]),
        ("*.txt", ["a.txt", "b.txt"]),
        ("**/*.txt", ["a.txt", "a/z.txt", "b.txt"]),
        ("b.txt", ["b.txt"]),
    ],
)
def test_folders_and_patterns(pattern: str, ids: list[str], write: Write) -> None:
    """Folders and patterns give their files in a fixed order, hidden ones left out."""
    path = write(FOLDER) / pattern
    assert [record.id for record in records(path)] == ids


def test_several_paths(write: Write) -> None:
    """Several paths are read one after the other."""
    folder = write(FOLDER)
    found = records([folder / "b.txt", str(folder / "a")])
    assert [(record.id, record.ordinal) for record in found] == [("b.txt", 0), ("z.txt", 1)]
    twins = [folder / "b.txt", folder / "a" / "z.txt", folder / "a" / ".." / "a" / "z.txt"]
    assert len({record.id for record in records(twins)}) == len(twins)


#: rows, the keys given for them, and the fields of the document
KEYS: list[tuple[dict[str, object], dict[str, str], dict[str, str]]] = [
    ({"body": {"plain": BODY}}, {"text": "body.plain"}, {"text": BODY}),
    ({"bodies": [{"v": BODY}]}, {"text": "bodies.0.v"}, {"text": BODY}),
    ({"a.b": BODY}, {"text": "a.b"}, {"text": BODY}),
    ({"Text": BODY, "TITLE": TITLE}, {}, {"text": TEXT, "title": TITLE}),
    ({"text": TEXT, "title": TITLE}, {}, {"text": TEXT}),
    ({"text": None, "content": BODY}, {}, {"text": BODY}),
    ({"content": f"<p>{BODY}</p><p>More.</p>"}, {}, {"text": f"{BODY}\n\nMore."}),
    ({"text": BODY, "source": {"name": "AP", "id": 7}}, {}, {"source": "AP"}),
    ({"text": BODY, "date": "Mon, 20 Feb 2017 18:30:00 GMT"}, {},
     {"published": "2017-02-20 18:30:00+00:00"}),
    ({"text": BODY, "date": 1487615400}, {}, {"published": "2017-02-20 18:30:00+00:00"}),
    ({"text": BODY, "date": "1487615400000"}, {}, {"published": "2017-02-20 18:30:00+00:00"}),
    ({"text": BODY, "date": "2017-02-20T18:30:00.1234567Z"}, {},
     {"published": "2017-02-20 18:30:00.123456+00:00"}),
    ({"text": BODY, "day": "2017-02-20"}, {"published": "day"}, {"published": "2017-02-20"}),
    ({"text": BODY, "date": "20 Feb 2017"}, {}, {"published": "2017-02-20"}),
    ({"text": BODY, "date": "February 20, 2017"}, {}, {"published": "2017-02-20"}),
    ({"text": BODY, "date": "2017-02-20 18:30:00 UTC"}, {},
     {"published": "2017-02-20 18:30:00+00:00"}),
    ({"text": BODY, "country": "Peru", "lang": "English"}, {},
     {"region": "None", "language": "None", "metadata": "{'country': 'Peru', 'lang': 'English'}"}),
    ({"text": BODY, "country": "uk", "lang": "en"}, {}, {"region": "GB", "language": "en"}),
    ({"text": BODY, "desk": "World", "words": 9, "ok": True, "none": None, "html": "x" * 9999}, {},
     {"metadata": "{'desk': 'World', 'words': '9', 'ok': 'true'}"}),
]  # fmt: skip


@pytest.mark.parametrize(("row", "keys", "wanted"), KEYS)
@pytest.mark.filterwarnings("ignore::newsfacts.UndatedWarning")
def test_fields(
    row: dict[str, object], keys: dict[str, str], wanted: dict[str, str], write: Write
) -> None:
    """Fields are found under their usual names, or the keys that are given; others are kept."""
    (document,) = newsfacts.read(write({"a.json": json.dumps(row)}), fields=keys)
    assert {name: str(getattr(document, name)) for name in wanted} == wanted


def test_named_field_that_does_not_fit(write: Write) -> None:
    """What stands under a key that the caller named must be what it is said to be."""
    folder = write({"a.json": json.dumps({"text": BODY, "country": "Peru"})})
    with pytest.raises(newsfacts.ReadingError, match="has the region 'Peru', which is not an ISO"):
        list(newsfacts.read(folder, fields={"region": "country"}))


def test_unknown_field() -> None:
    """A field that documents do not have is an error that lists those that they have."""
    with pytest.raises(newsfacts.OptionError, match="they have text, id, published"):
        list(records("missing.txt", fields={"txt": "body"}))


def test_own_json_is_read_again(write: Write) -> None:
    """JSON that newsfacts wrote gives its document again."""
    document = newsfacts.Document(
        TEXT, id="x", published="2017-02-20", title=TITLE, region="PE", metadata={"desk": "World"}
    )
    folder = write({"facts.json": newsfacts.extract(document).to_json(indent=2)})
    (read,) = newsfacts.read(folder)
    assert read == document


def test_rows_of_parquet_keep_their_types(write: Write) -> None:
    """Dates of Parquet are dates, and missing cells are missing."""
    rows: list[dict[str, object]] = [
        {"text": BODY, "published": newsfacts.Document("x", published="2017-02-20").published,
         "score": 1.5, "source": None},
        {"text": BODY, "published": None, "score": float("nan"), "source": "AP"},
    ]  # fmt: skip
    with pytest.warns(newsfacts.UndatedWarning, match="1 of 2 documents have no publication date"):
        first, second = newsfacts.read(write({"a.parquet": _parquet(*rows)}))
    assert (str(first.published), first.source, first.metadata) == (
        "2017-02-20", None, {"score": "1.5"},
    )  # fmt: skip
    assert (second.published, second.source, second.metadata) == (None, "AP", {})
