"""Facts in Arrow and Parquet: equal when they are read back, small, and a row for each document."""

# the stubs of pyarrow leave type arguments open
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import datetime as dt
import io
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Document, Engine, Extractor, Fact, Facts, Money
from newsfacts.testing import strategies

pytest.importorskip("pyarrow", reason="pyarrow is not installed; the extra arrow installs it")

import pyarrow as pa
import pyarrow.parquet as pq

from newsfacts import arrow

SEEDS = Path(__file__).parent.parent.parent / "seeds"
ARTICLES = [
    Document(file.read_text(encoding="utf-8"), id=file.stem, published="2017-02-20")
    for file in sorted(SEEDS.glob("*.txt"))
]


def texts_of(several: Iterable[Facts]) -> dict[str, str]:
    """Give the texts of documents by id."""
    return {facts.document.id: facts.document.text for facts in several}


def back(several: Iterable[Facts], batch: pa.RecordBatch | pa.Table) -> list[Facts]:
    """Give what is read from a batch of facts."""
    return list(arrow.read(batch, texts_of(several)))


def through_parquet(batch: pa.RecordBatch) -> tuple[pa.Table, int]:
    """Give a batch as it comes from Parquet, and the size of the file."""
    file = io.BytesIO()
    pq.write_table(pa.Table.from_batches([batch]), file, compression="zstd")
    size = file.tell()
    return pq.read_table(file), size


@pytest.fixture(scope="module")
def extracted() -> list[Facts]:
    """Give the facts of the seeds."""
    return [newsfacts.extract(article) for article in ARTICLES]


def test_articles_there_and_back(extracted: list[Facts]) -> None:
    """Facts of articles come back from Parquet equal, and are written as JSON alike."""
    batch = arrow.to_batch(extracted)
    batch.validate(full=True)
    table, _ = through_parquet(batch)
    same = back(extracted, table)
    assert same == extracted
    assert [facts.to_json() for facts in same] == [facts.to_json() for facts in extracted]


def test_articles_are_small(extracted: list[Facts]) -> None:
    """Nested Parquet takes less than a kilobyte for each kilobyte of text, file and all."""
    often = extracted * 8  # as many as make the footer small
    _, size = through_parquet(arrow.to_batch(often))
    assert size < sum(len(facts.document.text) for facts in often)


def test_conversion_is_cheap(extracted: list[Facts]) -> None:
    """Conversion takes at most a tenth of the time of the extraction."""

    def seconds(work: Callable[[], object]) -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    convert = min(seconds(lambda: arrow.to_batch(extracted)) for _ in range(3))
    extract = min(seconds(lambda: [newsfacts.extract(a) for a in ARTICLES]) for _ in range(2))
    assert convert < extract / 10


@given(several=st.lists(strategies.facts(), max_size=3))
def test_any_facts_there_and_back(several: list[Facts]) -> None:
    """Whatever facts there are come back equal, in their order, with their extractors."""
    several = [attrs.evolve(f, document=attrs.evolve(f.document, id=str(i)))
               for i, f in enumerate(several)]  # fmt: skip
    batch = arrow.to_batch(several)
    batch.validate(full=True)
    same = back(several, batch)
    assert same == several
    assert [facts.to_json() for facts in same] == [facts.to_json() for facts in several]


def test_documents_that_share_facts(extracted: list[Facts]) -> None:
    """Facts of several results have the positions of each: all of an article, and some."""
    several = [extracted[0], extracted[0].only(newsfacts.EventMention), extracted[0].only(Money)]
    same = back(several, arrow.to_batch(several))
    assert [facts.to_json() for facts in same] == [
        newsfacts.from_json(facts.to_json()).to_json() for facts in several
    ]


@attrs.frozen
class Place:
    """A value within a fact."""

    name: str
    within: Place | None = None


@attrs.frozen
class Seat:
    """A value of one field."""

    place: Place


@attrs.frozen(kw_only=True)
class Strike(Fact):
    """A fact with every type of fields that JSON accepts."""

    kind: ClassVar[str] = "dock-strike"

    workers: int
    share: float | None = None
    day: dt.date | None = None
    called: dt.datetime | None = None
    when: dt.date | dt.datetime | None = None
    cost: Money | None = None
    size: int | Money = 0
    rank: Literal[1, 2] = 1
    level: Literal["low", "high"] = "low"
    seats: tuple[Seat, ...] = ()
    hours: tuple[tuple[int, ...], ...] = ()
    open: bool | None = None


@attrs.frozen(kw_only=True)
class Strikes(Extractor):
    """Reads a strike from the word."""

    name: ClassVar[str] = "strikes"
    version: ClassVar[str] = "1.0"
    provides: ClassVar[tuple[type[Fact], ...]] = (Strike, Money)
    workers: int = 5

    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:  # noqa: ARG002
        """Read it."""
        if "poison" in document.text:
            raise RuntimeError("poisoned")
        start = document.text.find("strike")
        if start < 0:
            return
        span = document.span(start, start + 6)
        money = Money(span=span, rule="all", vague=True)
        yield Strike(
            span=span, rule="all", workers=self.workers, share=0.5, day=dt.date(2017, 2, 20),
            called=dt.datetime(2017, 2, 20, 7, tzinfo=dt.UTC), when=dt.date(2017, 2, 21),
            cost=money, rank=2, level="high",
            seats=(Seat(Place("Lima", Place("Peru"))), Seat(Place("Quito"))), hours=((1, 2), ()),
            open=True,
        )  # fmt: skip
        yield Strike(span=span, rule="few", workers=1, size=money, hours=((),))


STRIKES = Engine([Strikes()], on_error="collect")


def test_kinds_of_plugins() -> None:
    """A class of a plugin has a column from its fields, and comes back whole."""
    several = [STRIKES.extract("The strike goes on."), STRIKES.extract("It ended.")]
    table, _ = through_parquet(arrow.to_batch(several, STRIKES))
    same = list(arrow.read(table, texts_of(several), kinds=[Strike]))
    assert same == several
    assert [facts.to_json() for facts in same] == [facts.to_json() for facts in several]
    row: Mapping[str, Any] = table.to_pylist()[0]
    assert row["dock_strike"][0]["cost"] == row["money"][0]["id"]
    assert row["dock_strike"][0]["day"] == dt.date(2017, 2, 20)
    assert row["extractors"] == ["strikes/1.0"]


def test_unknown_kinds() -> None:
    """A column of a kind that no class has is an error that names the kind."""
    several = [STRIKES.extract("The strike goes on.")]
    with pytest.raises(newsfacts.UnknownKindError, match=r"column dock_strike.*'dock-strike'"):
        back(several, arrow.to_batch(several, STRIKES))
    with pytest.raises(newsfacts.FormatError, match="does not find facts of kind 'dock-strike'"):
        arrow.to_batch(several)


def test_kinds_named_like_columns() -> None:
    """A kind with the name of another column is refused."""

    @attrs.frozen(kw_only=True)
    class Title(Fact):
        """A fact with a name that is taken."""

        kind: ClassVar[str] = "title"

    class Titles(Strikes):
        provides: ClassVar[tuple[type[Fact], ...]] = (Title,)

    with pytest.raises(newsfacts.FormatError, match="kind cannot be named 'title'"):
        arrow.schema(Engine([Titles()]))


def test_schema() -> None:
    """A row has the document's fields, a list of structs for each kind, and what went wrong."""
    schema = arrow.schema()
    assert schema.names == [
        "id", "published", "title", "source", "url", "language", "region", "metadata", "digest",
        "claim", "date", "entity", "event", "event_mention", "mention", "money", "percentage",
        "problems", "skipped", "extractors",
    ]  # fmt: skip
    assert schema == arrow.to_batch([]).schema == pq.read_schema(_parquet_of(schema))
    types: dict[str, pa.DataType] = {name: schema.field(name).type for name in schema.names}
    assert str(types["date"]).startswith(
        "list<item: struct<id: int32, start: int32, end: int32, rule: string, "
        "evidence: list<item: struct<start: int32, end: int32>>, extractor: string, type: string, "
    )
    assert "interval: struct<start: timestamp[us], end: timestamp[us], " in str(types["date"])
    assert "participants: list<item: struct<mention: int32, role: string>>" in str(types["event"])


_NAMED = pa.list_(pa.struct([("name", pa.string()), ("value", pa.string())]))
#: the same metadata in columns of several types
SECTION: list[tuple[pa.DataType, object]] = [
    (pa.map_(pa.string(), pa.string()), [("section", "World")]),
    (pa.struct([("section", pa.string())]), {"section": "World"}),
    (_NAMED, [{"name": "section", "value": "World"}]),
]


@pytest.mark.parametrize(("type_", "value"), SECTION)
def test_metadata(type_: pa.DataType, value: object) -> None:
    """What else is known about a document is kept, whatever the type of the column."""
    columns: list[pa.Array[Any]] = [pa.array(["It rained."]), pa.array([value], type_)]
    batch = pa.RecordBatch.from_arrays(columns, names=["text", "metadata"])
    read = arrow.extract_batch(batch)
    assert read.column("metadata").to_pylist() == [[{"name": "section", "value": "World"}]]
    (facts,) = arrow.read(read, {read.column("id")[0].as_py(): "It rained."})
    assert facts.document.metadata == {"section": "World"}


def test_metadata_that_is_no_text() -> None:
    """A value that is no string is a problem of its document."""
    batch = pa.RecordBatch.from_pylist([{"text": "It rained.", "metadata": {"page": 3}}])
    (row,) = arrow.extract_batch(batch).to_pylist()
    assert "is not of type str" in row["problems"][0]["message"]


def _parquet_of(schema: pa.Schema) -> io.BytesIO:
    file = io.BytesIO()
    pq.write_table(schema.empty_table(), file)
    file.seek(0)
    return file


#: rows of documents, and the problem of each
POISONED: list[tuple[dict[str, object], str]] = [
    ({"text": None}, "document text 'NoneType': is not of type str"),
    ({"text": " \n"}, "is empty: there is nothing to read"),
    ({"text": "lima.txt"}, "is a file name"),
    ({"text": "The strike goes on. " * 10}, "has 200 characters; at most 100 are read"),
    ({"text": "The strike goes on.", "published": "yesterday"}, "is not an ISO 8601 date"),
    ({"text": "The strike goes on.", "region": "Canada"}, "is not an ISO 3166 country code"),
    ({"text": "The poison strike goes on."}, "it raised RuntimeError: poisoned"),
    ({"text": None, "language": "english"}, "is not a BCP 47 tag"),
]


def _batch(rows: list[dict[str, object]]) -> pa.RecordBatch:
    names = dict.fromkeys(name for row in rows for name in row)
    return pa.RecordBatch.from_pydict({name: [row.get(name) for row in rows] for name in names})


@pytest.mark.parametrize("policy", ["collect", "raise"])
def test_poisoned_documents(policy: newsfacts.ErrorPolicy) -> None:
    """Each document that cannot be read is a row with its problem, and the others are read."""
    good: dict[str, object] = {"text": "The strike goes on."}
    rows = [row for poisoned, _ in POISONED for row in (good, poisoned)]
    engine = Engine([Strikes()], on_error=policy)
    numbered = [{"id": i, **row} for i, row in enumerate(rows)]
    found = arrow.extract_batch(_batch(numbered), engine, longest=100).to_pylist()
    assert [row["id"] for row in found] == [str(i) for i in range(len(rows))]
    for i, row in enumerate(found):
        messages = [problem["message"] for problem in row["problems"]]
        if i % 2:
            assert POISONED[i // 2][1] in messages[0]
            assert not row["dock_strike"]
        else:
            assert not messages
            assert len(row["dock_strike"]) == 2
    failed = [row["problems"][0]["extractor"] for row in found if row["problems"]]
    assert [name for name in failed if name] == ["strikes/1.0"]


def test_facts_that_arrow_cannot_store() -> None:
    """Such facts are a problem of their document alone, and an error where they are written."""
    engine = Engine([Strikes(workers=2**70)])
    batch = _batch([{"text": "The strike goes on."}, {"text": "It ended."}])
    first, second = arrow.extract_batch(batch, engine).to_pylist()
    assert [problem["error"] for problem in first["problems"]] == ["FormatError"]
    assert second["problems"] == first["dock_strike"] == []
    with pytest.raises(newsfacts.FormatError, match=f"document {first['id']}: "):
        arrow.to_batch(
            [engine.extract(text) for text in ("It ended.", "The strike goes on.")], engine
        )


def test_extract_batch_finds_what_extract_finds(extracted: list[Facts]) -> None:
    """The kernel gives the facts of a plain loop, in the same order, and a batch for none."""
    columns: dict[str, Callable[[Document], object]] = {
        "id": lambda article: article.id,
        "text": lambda article: article.text,
        "published": lambda article: article.published,
    }
    table = pa.RecordBatch.from_pydict(
        {n: [get(a) for a in ARTICLES] for n, get in columns.items()}
    )
    batch = arrow.extract_batch(table)
    assert batch == arrow.to_batch(extracted)
    assert arrow.extract_batch(table.slice(0, 0)) == arrow.to_batch([])


#: values of a column, its type, and the same in ISO 8601
PUBLISHED: list[tuple[object, pa.DataType, str | None]] = [
    (dt.date(2017, 2, 20), pa.date32(), "2017-02-20"),
    (dt.datetime(2017, 2, 20, 7), pa.timestamp("ms"), "2017-02-20T07:00:00"),  # noqa: DTZ001
    (dt.datetime(2017, 2, 20, 7, tzinfo=dt.UTC), pa.timestamp("us", "UTC"),
        "2017-02-20T07:00:00+00:00"),
    ("2017-02-20T07:00+08:00", pa.string(), "2017-02-20T07:00:00+08:00"),
    (None, pa.null(), None),
]  # fmt: skip


@pytest.mark.parametrize(("value", "type_", "written"), PUBLISHED)
def test_publication_dates(value: object, type_: pa.DataType, written: str | None) -> None:
    """Dates, timestamps and strings are publication dates, and come back as such."""
    article = Document("Oil rose on Monday.", published=written)
    columns = {"text": pa.array([article.text]), "published": pa.array([value], type_)}
    batch = arrow.extract_batch(pa.RecordBatch.from_pydict(columns))
    assert batch.column("published").to_pylist() == [written]
    (facts,) = arrow.read(batch, {article.id: article.text})
    assert facts == newsfacts.extract(article)


def test_text_that_is_not_there(extracted: list[Facts]) -> None:
    """Without the text of a document, with another one, or a column less, nothing is read."""
    batch = arrow.to_batch(extracted[:1])
    (name,) = texts_of(extracted[:1])
    for texts, said in (({}, "has no text"), ({name: "Oil."}, "has another text")):
        with pytest.raises(newsfacts.FormatError, match=f"document {name}: {said}"):
            list(arrow.read(batch, texts))
    with pytest.raises(newsfacts.FormatError, match="column digest: is missing"):
        list(arrow.read(batch.drop_columns(["digest"]), {name: extracted[0].document.text}))
    with pytest.raises(
        newsfacts.DocumentError, match="'text': is no column of the batch; there are: id, "
    ):
        arrow.extract_batch(batch)


def test_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow the error names the extra."""
    for name in [name for name in sys.modules if name.startswith("newsfacts.archives.arrow")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "newsfacts.arrow")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(newsfacts.MissingExtraError, match=r"newsfacts\[arrow\]"):
        __import__("newsfacts.arrow")
