"""Facts in JSON, its schema, and rows."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import ClassVar, TypeAlias

import attrs
import jsonschema
import pytest
from hypothesis import given

import newsfacts
from newsfacts import (
    Claim,
    Coordinates,
    Document,
    Entity,
    Event,
    EventMention,
    Fact,
    Facts,
    FormatError,
    Interval,
    Mention,
    Money,
    Participant,
    Percentage,
    Problem,
    Skipped,
    TimeExpression,
    from_json,
    json_schema,
)
from newsfacts.formats.rows import columns
from newsfacts.testing import strategies

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | None"

BUNDLED = ("claims", "dates", "entities", "meetings", "money")

TEXT = Document(
    "Oil Corp paid “$4.10” (€3.90), a tenth, in Rome on Monday. “Fine,” Li said.",
    published=dt.datetime(2017, 2, 20, 18, 30, tzinfo=dt.timezone(dt.timedelta(hours=8))),
    title="Oil", source="The Test", url="https://example.org/1", language="en", region="IT",
)  # fmt: skip


def _facts() -> Facts:
    def span(text: str) -> newsfacts.Span:
        start = TEXT.text.index(text)
        return TEXT.span(start, start + len(text))

    dollars = Money(span=span("$4.10"), rule="symbol", amount=Decimal("4.10"), currency="USD")
    euros = Money(
        span=span("€3.90"), rule="symbol", low=Decimal("3.90"), candidates=("EUR", "XEU"),
        basis="conversion", per="year", converted_from=dollars, evidence=(span("("), span(")")),
    )  # fmt: skip
    tenth = Percentage(span=span("tenth"), rule="words", value=Decimal("1E+1"), of=dollars)
    day = TimeExpression(
        span=span("Monday"), rule="weekday", type="DATE", value="2017-02-20", grain="day",
        interval=Interval(
            start=dt.datetime(2017, 2, 20),  # noqa: DTZ001 - intervals are local
            end=dt.datetime(2017, 2, 21, 0, 0, 0, 5),  # noqa: DTZ001
            zone="+08:00",
        ),
        anchor="2017-02-20",
    )  # fmt: skip
    corp = Entity(
        span=span("Oil Corp"), rule="name", name="Oil Corp", type="organisation",
        titles=("payer", "firm"), country="IT",
    )  # fmt: skip
    li = Entity(
        span=span("Li"), rule="name", name="Li", type="person", members=(corp,), place_id=3169070,
        coordinates=Coordinates(41.89, -12.5),
    )  # fmt: skip
    named = Mention(span=corp.span, rule="name", form="name", entity=corp)
    # stands where the entity does, but before it, though it is referred to by an earlier fact
    again = Mention(span=corp.span, rule="again", form="description", entity=corp)
    rome = Mention(span=span("Rome"), rule="name", form="name")
    speaker = Mention(span=li.span, rule="name", form="name", entity=li)
    told = EventMention(
        span=span("paid"), rule="verb", type="visit", status="happened", place=rome, time=day,
        participants=(Participant(mention=named, role="host"), Participant(mention=speaker)),
        topic=span("a tenth"),
    )  # fmt: skip
    event = Event(
        span=told.span, rule="verb", type="visit", status="happened", mentions=(told,),
        participants=told.participants, place=rome, time=day,
    )  # fmt: skip
    claim = Claim(
        span=span("“Fine,”"), rule="quote", type="direct", content=(span("“Fine,”"),),
        cue=(span("said"),), source=speaker, said=day, negated=True,
    )  # fmt: skip
    found = (
        again, named, corp, li, rome, speaker, dollars, euros, tenth, day, told, event, claim,
    )  # fmt: skip
    for fact in found:
        object.__setattr__(fact, "extractor", "test/1.0")
    return Facts(
        document=TEXT, facts=found,
        problems=(Problem(extractor="x/1", error="ExtractorError", message="why"),),
        skipped=(Skipped(extractor="y/1", language="en"),),
    )  # fmt: skip


FACTS = _facts()
WRITTEN = FACTS.to_json()


@pytest.fixture
def no_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Switch the bundled plugins off."""
    monkeypatch.setenv("NEWSFACTS_DISABLE", ",".join(BUNDLED))


@pytest.mark.parametrize("indent", [None, 2])
def test_json_there_and_back(indent: int | None) -> None:
    """What is read back is equal, signed as before, in the same order, and written the same."""
    written = FACTS.to_json(indent=indent)
    for text in (written, written.encode()):
        same = from_json(text)
        assert same == FACTS
        assert [fact.extractor for fact in same] == ["test/1.0"] * len(FACTS)
        assert same.to_json(indent=indent) == written


@given(facts=strategies.facts())
def test_any_facts_there_and_back(facts: Facts) -> None:
    """Whatever facts there are come back equal, in their order, and named as in their rows."""
    written = facts.to_json()
    same = from_json(written)
    assert same == facts
    assert same.to_json() == written
    assert same.to_rows() == facts.to_rows()
    assert [fact["id"] for fact in json.loads(written)["facts"]] == [
        r["id"] for r in facts.to_rows()
    ]


def test_sharing_is_restored() -> None:
    """A fact that several refer to is one object again."""
    same = from_json(WRITTEN)
    (event,), (told,) = same.events, same.of(EventMention)
    dollars, euros = same.money
    assert event.mentions[0] is told
    assert event.time is told.time is same.claims[0].said is same.dates[0]
    assert event.participants[0].mention is told.participants[0].mention
    assert euros.converted_from is same.of(Percentage)[0].of is dollars


def test_values_are_exact() -> None:
    """Decimals keep their digits, dates their precision and zone."""
    same = from_json(WRITTEN)
    assert str(same.money[0].amount) == "4.10"
    assert str(same.of(Percentage)[0].value) == "1E+1"
    assert same.document.published == TEXT.published
    assert same.document.published.isoformat() == "2017-02-20T18:30:00+08:00"  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    assert same.dates[0].interval == FACTS.dates[0].interval
    for published in ("2017-02-20", "2017-02-20T00:00:00", None):
        document = Document("Oil", published=published)
        assert from_json(Facts(document=document).to_json()).document == document


def test_facts_referred_to_are_written() -> None:
    """Facts that are only referred to are written, and are facts when read back."""
    same = from_json(Facts(document=TEXT, facts=(FACTS.claims[0],)).to_json())
    assert [fact.kind for fact in same] == ["entity", "date", "claim", "entity", "mention"]
    assert same.claims == FACTS.claims


@pytest.mark.parametrize("text", ["", "\ud800 \x00 \u2028 \U0001f6e2"])
def test_odd_texts(text: str) -> None:
    """Any text goes there and back."""
    facts = Facts(document=Document(text))
    assert from_json(facts.to_json()) == facts


@attrs.frozen(kw_only=True)
class Fine(Fact):
    """A fact of the tests."""

    kind: ClassVar[str] = "fine"

    sum: Money | None = None


@attrs.frozen(kw_only=True)
class OtherFine(Fact):
    """Another class of that kind."""

    kind: ClassVar[str] = "fine"


FINE = Facts(document=TEXT, facts=(Fine(span=TEXT.span(0, 3), rule="r", sum=FACTS.money[0]),))


@pytest.mark.usefixtures("no_plugins", "on_path")
def test_kinds_of_ones_own() -> None:
    """A kind that is not the library's is read with its class, and refused by name without."""
    same = from_json(FINE.to_json(), kinds=[Fine])
    assert same.of(Fine) == FINE.of(Fine)
    assert same.of(Fine)[0].sum is same.money[0]
    with pytest.raises(newsfacts.UnknownKindError) as caught:
        from_json(FINE.to_json())
    assert caught.value.path == "facts[0]"
    assert "no Fact class of kind 'fine'; install the plugin that defines it" in str(caught.value)


def test_two_classes_of_one_kind() -> None:
    """Two classes of one kind can be neither written, nor read, nor described together."""
    others = OtherFine(span=TEXT.span(0, 3), rule="r")
    both = Facts(document=TEXT, facts=(*FINE, others))
    calls: list[Callable[[], object]] = [
        both.to_json,
        lambda: from_json(WRITTEN, kinds=[Fine, OtherFine]),
        lambda: json_schema([Fine, OtherFine]),
    ]
    for call in calls:
        with pytest.raises(FormatError, match=r"test_formats.*Fine and .*OtherFine have one kind"):
            call()


#: where the first fact of each kind stands in the JSON
PLACES = {kind: i for i, kind in reversed([*enumerate(fact.kind for fact in FACTS)])}
#: takes the place of a value that is taken away
MISSING = "missing"


def _edited(place: str, value: Json) -> str:
    """Give the JSON with another value at a place: "money.amount" is that of the first sum."""
    data: Json = json.loads(WRITTEN)
    *way, last = place.split(".")
    if way and way[0] in PLACES:
        way[:1] = ["facts", str(PLACES[way[0]])]
    parent = data
    for step in way:
        parent = parent[step] if isinstance(parent, dict) else _item(parent, step)
    if isinstance(parent, list):
        parent[int(last)] = value
    elif isinstance(parent, dict):
        parent[last] = value
        if value == MISSING:
            del parent[last]
    return json.dumps(data)


def _item(parent: Json, step: str) -> Json:
    assert isinstance(parent, list)
    return parent[int(step)]


def _path(place: str) -> str:
    first, dot, rest = place.partition(".")
    return f"facts[{PLACES[first]}]{dot}{rest}" if first in PLACES else place


#: text that is no object of JSON, and what is said
NO_OBJECT: list[tuple[str | bytes, str]] = [
    ("", "is not JSON: Expecting value"),
    ("{", "is not JSON: "),
    (b"\xff\xfe\xff", "is not JSON: "),
    ("1" * 5000, "is not an object but NoNumber"),
    ("[" * 100_000, "is nested too deeply"),
    ("[]", "is not an object but list"),
    ("null", "is not an object but NoneType"),
]
#: place, the value that is put there, the path that the error names, and what it says
BAD_SHAPES: list[tuple[str, Json, str, str]] = [
    ("format", MISSING, "format", "is None, this library reads 'newsfacts/1'"),
    ("format", "newsfacts/2", "format", "is 'newsfacts/2', this library reads 'newsfacts/1'"),
    ("extra", 1, "", "has unknown fields: extra"),
    ("document", MISSING, "document", "is not an object but NoneType"),
    ("document", [], "document", "is not an object but list"),
    ("document.text", MISSING, "document.text", "is missing"),
    ("document.text", 5, "document.text", "5 is not of type str"),
    ("document.extra", 1, "document", "has unknown fields: extra"),
    ("document.published", "Monday", "document.published", "'Monday'"),
    ("document.published", 2017, "document.published", "2017 is not a date or datetime"),
    ("facts", MISSING, "facts", "is not a list but NoneType"),
    ("facts", {}, "facts", "is not a list but dict"),
    ("facts.0", "Oil", "facts[0]", "is not an object but str"),
    ("problems", MISSING, "problems", "is not a list but NoneType"),
    ("problems.0", 5, "problems[0]", "is not an object but int"),
    ("skipped.0.language", None, "skipped[0].language", "None is not of type str"),
    ("money.id", MISSING, "money", "has no id"),
    ("money.id", 7, "money", "id 7 is not of type str"),
    ("money.kind", MISSING, "money", "has no kind"),
    ("money.kind", ["money"], "money", "kind ['money'] is not of type str"),
    ("money.extra", 1, "money", "has unknown fields: extra"),
    ("money.span", MISSING, "money.span", "is missing"),
    ("money.span", "Oil", "money.span", "is not an object but str"),
    ("money.span.end", MISSING, "money.span.end", "is missing"),
    ("money.span.start", "0", "money.span.start", "'0' is not of type int"),
    ("money.span.start", True, "money.span.start", "True is not of type int"),
    ("money.span.extra", 1, "money.span", "has unknown fields: extra"),
    ("money.amount", 4, "money.amount", "4 is not a decimal number in a string"),
    ("money.amount", "four", "money.amount", "'four' is not a decimal number"),
    ("money.vague", "no", "money.vague", "'no' is not of type bool"),
    ("money.vague", 0, "money.vague", "0 is not of type bool"),
    ("money.basis", "guess", "money.basis", "'guess' is not one of explicit, demonym"),
    ("money.candidates", "USD", "money.candidates", "is not a list but str"),
    ("money.candidates", ["USD", 5], "money.candidates[1]", "5 is not of type str"),
    ("money.evidence", None, "money.evidence", "is not a list but NoneType"),
    ("money.converted_from", {"ref": 5}, "money", "ref 5 is not of type str"),
    ("date.interval.start", "2017-02-20", "date.interval.start", "is not a datetime in ISO 8601"),
    ("event.participants.0", {}, "event.participants[0].mention", "is missing"),
]
#: as above, of what no schema can say
BAD_VALUES: list[tuple[str, Json, str, str]] = [
    ("money.currency", "usd", "money", "is not an ISO 4217 code"),
    ("money.amount", None, "money", "has either an amount, or low and high, or is vague"),
    ("money.id", "money-2", "facts", "two facts have one id"),
    (
        "money.converted_from",
        {"ref": "money-7"},
        "money",
        "refers to 'money-7', which is not there",
    ),
    (
        "money.converted_from",
        {"ref": "date-1"},
        "money.converted_from",
        "is not of type newsfacts.model",
    ),
    ("money.converted_from", {"ref": "money-1"}, "facts", "themselves: money-1 -> money-1"),
    ("money.converted_from", {"ref": "money-2"}, "facts", "refer to themselves: money-"),
    ("date.value", "Monday", "date", "is not a TIMEX3 value"),
    ("date.interval.start", "2018-01-01T00:00:00", "date.interval", "is not after the start"),
    ("entity.span.end", 99, "entity.span", "is not as long as its text"),
    ("entity.span.text", "Oil Firm", "entity", "span Oil Firm is not at 0 in the text"),
    ("document.text", "Another text", "facts[0]", "is not at 0 in the text"),
]


@pytest.mark.parametrize(("text", "said"), NO_OBJECT, ids=[said for _, said in NO_OBJECT])
def test_no_json(text: str | bytes, said: str) -> None:
    """Text that is no JSON, or no object, is an error that says so."""
    with pytest.raises(FormatError) as caught:
        from_json(text)
    assert str(caught.value).startswith(f"JSON: {said}")


@pytest.mark.parametrize(("place", "value", "path", "said"), BAD_SHAPES + BAD_VALUES)
def test_bad_json(place: str, value: Json, path: str, said: str) -> None:
    """JSON that newsfacts does not write is an error that says where and why."""
    with pytest.raises(FormatError) as caught:
        from_json(_edited(place, value))
    assert caught.value.path == _path(path)
    assert said in caught.value.why
    assert str(caught.value).startswith(_path(path) or "JSON")


def _refused(text: str, kinds: tuple[type[Fact], ...] = ()) -> bool:
    """Say whether JSON does not fit the schema."""
    try:
        jsonschema.validate(json.loads(text), json_schema(kinds), jsonschema.Draft202012Validator)
    except jsonschema.ValidationError:
        return True
    return False


def test_schema_is_valid_and_describes_what_is_written() -> None:
    """The schema is one of draft 2020-12, and what is written fits it."""
    jsonschema.Draft202012Validator.check_schema(json_schema([Fine]))
    assert not _refused(WRITTEN)
    assert not _refused(FINE.to_json(), (Fine,))
    assert _refused(FINE.to_json())


@pytest.mark.parametrize(("place", "value"), [bad[:2] for bad in BAD_SHAPES])
def test_schema_refuses_bad_shapes(place: str, value: Json) -> None:
    """JSON of a shape that the reader refuses does not fit the schema."""
    assert _refused(_edited(place, value))


@attrs.frozen(kw_only=True)
class _OddFact(Fact):
    kind: ClassVar[str] = "odd"

    names: dict[str, str] = attrs.field(factory=dict[str, str])


def test_schema_of_what_json_cannot_hold() -> None:
    """A class with a field that JSON cannot hold is a TypeError that names the type."""
    with pytest.raises(TypeError, match=r"a fact cannot hold dict\[str, str\] in JSON"):
        json_schema([_OddFact])


def test_schema_of_value_classes_of_one_name() -> None:
    """Two classes that are no facts may have one name: each has its own definition."""
    written = json.dumps(json_schema([_tariff("a"), _tariff("b")])["$defs"])
    for name, field in (("Rate", "a"), ("module_b.Rate", "b")):
        definition = json.loads(written)[name]
        assert list(definition["properties"]) == [field]


def _tariff(field: str) -> type[Fact]:
    rate = attrs.make_class("Rate", {field: attrs.field(type=str)}, frozen=True)
    rate.__module__ = f"module_{field}"
    body = {"kind": f"tariff-{field}", "__annotations__": {"kind": ClassVar[str], "rate": rate}}
    made: type[Fact] = attrs.frozen(kw_only=True)(type("Tariff", (Fact,), body))
    return made


def test_schema_in_the_manual(pytestconfig: pytest.Config) -> None:
    """The schema in the manual is that of the library.

    Write it anew with: python -m newsfacts schema > docs/reference/newsfacts-1.schema.json
    """
    path = Path(pytestconfig.rootpath, "docs", "reference", "newsfacts-1.schema.json")
    expected = json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    assert path.read_text(encoding="utf-8") == expected


SHARED = [
    "document_id", "document_published", "document_source", "document_title", "document_url",
    "id", "kind", "start", "end", "text", "sentence", "rule", "extractor",
]  # fmt: skip
COLUMNS: dict[type[Fact], list[str]] = {
    TimeExpression: [
        "type", "value", "mod", "quant", "freq", "grain",
        "interval_start", "interval_end", "interval_zone", "anchor",
    ],
    Money: [
        "amount", "low", "high", "currency", "candidates", "basis", "approximate", "vague", "per",
        "converted_from", "converted_from_ref",
    ],
    Percentage: ["value", "of", "of_ref"],
    Entity: [
        "name", "type", "titles", "country", "gender", "number", "members", "place_id",
        "coordinates_latitude", "coordinates_longitude", "members_ref",
    ],
    Mention: ["form", "entity", "alternatives", "entity_ref", "alternatives_ref"],
    EventMention: [
        *("type", "status", "participants", "place", "time", "topic"),
        *("participants_ref", "place_ref", "time_ref"),
    ],
    Event: [
        *("type", "status", "participants", "place", "time", "mentions"),
        *("interval_start", "interval_end", "interval_zone", "part_of"),
        *("participants_ref", "place_ref", "time_ref", "mentions_ref", "part_of_ref"),
    ],
    Claim: [
        *("type", "content", "cue", "source", "addressee", "said", "negated", "reported"),
        *("source_ref", "addressee_ref", "said_ref", "reported_ref"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("kind", COLUMNS)
def test_columns_are_stable(kind: type[Fact]) -> None:
    """The columns of a kind are those of every row, then its fields, in this order for ever."""
    rows = FACTS.to_rows(kind)
    assert rows
    for row in rows:
        assert list(row) == SHARED + COLUMNS[kind]


def test_cells() -> None:
    """A cell holds a plain value, or the label of what its field holds."""
    (told,) = FACTS.to_rows(EventMention)
    assert told["participants"] == "Oil Corp; Li"
    assert (told["place"], told["time"], told["topic"]) == ("Rome", "2017-02-20", "a tenth")
    first, second = FACTS.to_rows(Money)
    assert first["amount"] == Decimal("4.10")
    assert second["converted_from"] == "4.10 USD"
    assert (first["candidates"], second["candidates"]) == (None, "EUR; XEU")
    (day,) = FACTS.to_rows(TimeExpression)
    assert day["interval_start"] == dt.datetime(2017, 2, 20)  # noqa: DTZ001
    (claim,) = FACTS.to_rows(Claim)
    assert (claim["content"], claim["cue"], claim["source"]) == ("“Fine,”", "said", "Li")


def test_rows_can_be_joined() -> None:
    """Every row has its document, its sentence, and the ids of the rows that its fields hold."""
    rows = {(row["document_id"], row["id"]): row for row in FACTS.to_rows()}
    assert len(rows) == len(FACTS)
    for row in rows.values():
        assert row["document_published"] == TEXT.published
        assert (row["document_source"], row["document_title"]) == ("The Test", "Oil")
        assert row["document_url"] == "https://example.org/1"
        assert str(row["text"]) in str(row["sentence"])
    event = rows[TEXT.id, "event-1"]
    people = [rows[TEXT.id, name] for name in str(event["participants_ref"]).split("; ")]
    assert [row["kind"] for row in people] == ["mention", "mention"]
    assert "; ".join(str(row["entity"]) for row in people) == event["participants"]
    assert rows[TEXT.id, event["time_ref"]]["value"] == event["time"]
    (alone,) = FACTS.only(Event).to_rows()
    assert (alone["participants"], alone["participants_ref"]) == (event["participants"], None)


def test_sentences_of_rows() -> None:
    """The sentence is that in which the fact begins, on one line, however the text is wrapped."""
    lines = ["It rained hard in the whole of the", "country, and the port\xa0 paid five dollars."]
    text = "\n".join([*lines * 5, "“It rained. It snowed,” Ana Duarte said."])
    rows = {str(row["text"]): row["sentence"] for row in newsfacts.extract(text).to_rows()}
    assert rows["five dollars"] == (
        "It rained hard in the whole of the country, and the port paid five dollars."
    )
    assert str(rows["“It rained. It snowed,”"]).startswith("“It rained.")


def test_rows_have_the_ids_of_the_json() -> None:
    """Rows come in the order of the facts, and are named as in the JSON."""
    written = [fact["id"] for fact in json.loads(WRITTEN)["facts"]]
    assert [row["id"] for row in FACTS.to_rows()] == written
    assert [row["id"] for row in FACTS.to_rows(Money, Claim)] == ["money-1", "money-2", "claim-1"]


def test_rows_go_into_csv() -> None:
    """Rows of all kinds go into one CSV, with the columns of all of them."""
    rows = FACTS.to_rows()
    file = io.StringIO()
    writer = csv.DictWriter(file, columns(rows))
    writer.writeheader()
    writer.writerows(rows)
    read = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert [row["id"] for row in read] == [row["id"] for row in rows]
    assert {row["amount"] for row in read} == {"", "4.10"}
