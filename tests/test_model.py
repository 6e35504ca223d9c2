"""The model: values that cannot be are refused, those that can are plain values."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import ClassVar

import attrs
import pytest

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
    Interval,
    Mention,
    Money,
    Participant,
    Percentage,
    Span,
    TimeExpression,
)
from newsfacts.model.fact import parts, with_references

S = Span(0, 3, "Oil")
DAY = dt.datetime(2017, 2, 20)  # noqa: DTZ001 - intervals are local
UTC_DAY = DAY.replace(tzinfo=dt.UTC)

ENTITY = Entity(span=S, rule="r", name="Oil Corp", type="organisation")
PLACE = attrs.evolve(
    ENTITY, type="place", country="PE", place_id=3936456, coordinates=Coordinates(-12.04, -77.03)
)
MENTION = Mention(span=S, rule="r", form="name", entity=ENTITY)
MONEY = Money(span=S, rule="r", amount=Decimal("1.10"), currency="USD")
TIME = TimeExpression(
    span=S, rule="r", type="DATE", value="2017-02-20", grain="day",
    interval=Interval(start=DAY, end=DAY + dt.timedelta(days=1)), anchor="2017-02-22",
)  # fmt: skip
TELLING = EventMention(
    span=S, rule="r", type="visit", status="planned", place=MENTION, time=TIME, topic=S,
    participants=(Participant(mention=MENTION, role="host"),),
)  # fmt: skip
EVENT = Event(
    span=S, rule="r", type="visit", status="planned", mentions=(TELLING,),
    participants=TELLING.participants,
)  # fmt: skip
CLAIM = Claim(span=S, rule="r", type="direct", content=(S,), cue=(S,), source=MENTION, said=TIME)
SHARE = Percentage(span=S, rule="r", value=Decimal("0.2"), of=MONEY)
EVERY_FACT = (ENTITY, PLACE, MENTION, MONEY, TIME, TELLING, EVENT, CLAIM, SHARE)


def money(**fields: object) -> Money:
    """Give a sum with fields that may be wrong."""
    return Money(span=S, rule="r", **fields)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def wrong(fact: Fact, **fields: object) -> Fact:
    """Give a fact with some fields changed, to what may be wrong."""
    return attrs.evolve(fact, **fields)  # type: ignore[arg-type]


#: what is built, and what is said of it
IMPOSSIBLE: list[tuple[Callable[[], object], str]] = [
    (lambda: Span(-1, 2, "Oil"), "span -1:2 starts before the text"),
    (lambda: Span(3, 3, ""), "span 3:3 is empty or reversed"),
    (lambda: Span(5, 2, "Oil"), "span 5:2 is empty or reversed"),
    (lambda: Span(0, 4, "Oil"), "span 0:4 is not as long as its text 'Oil'"),
    (lambda: Document("Oil").span(1, 4), "span 1:4 ends after the text, which has 3"),
    (lambda: Document("Oil").span(2, 2), "span 2:2 is empty or reversed"),
    (lambda: Document("Oil").span(-1, 2), "span -1:2 starts before the text"),
    (money, "Money.amount = None: has either an amount, or low and high, or is vague"),
    (lambda: money(amount=Decimal(1), vague=True), "has either an amount, or low and high"),
    (lambda: money(amount=Decimal(1), low=Decimal(1)), "has either an amount, or low and high"),
    (lambda: money(low=Decimal(2), high=Decimal(1)), "Money.high = Decimal('1'): is below low, 2"),
    (lambda: money(amount=1.5), "Money.amount = 1.5: is not a finite Decimal"),
    (lambda: money(amount=Decimal("1e100")), "= Decimal('1E+100'): has more than 100 digits bef"),
    (lambda: money(low=Decimal("-1e200000000")), "has more than 100 digits before or after its"),
    (lambda: money(high=Decimal("0e100")), "has more than 100 digits before or after its dec"),
    (lambda: money(amount=Decimal("1e-101")), "has more than 100 digits before or after its"),
    (lambda: Percentage(span=S, rule="r", value=Decimal("1" * 101)), "has more than 100 digits"),
    (lambda: money(amount=Decimal("NaN")), "Decimal('NaN'): is not a finite Decimal"),
    (lambda: money(high=Decimal("Infinity")), "Money.high = Decimal('Infinity'): is not a finite"),
    (lambda: wrong(MONEY, currency="usd"), "Money.currency = 'usd': is not an ISO 4217 code"),
    (lambda: wrong(MONEY, candidates=("USD", "$")), "'$': is not an ISO 4217 code"),
    (lambda: wrong(MONEY, candidates="USD"), "Money.candidates = 'USD': is not a tuple"),
    (lambda: wrong(MONEY, basis="guess"), "Money.basis = 'guess': is not one of explicit, demonym"),
    (lambda: wrong(MONEY, converted_from=TIME), "is not of type Money"),
    (lambda: wrong(SHARE, value=None), "Percentage.value = None: is not a finite Decimal"),
    (lambda: wrong(SHARE, of=TIME), "is not of type Money"),
    (lambda: wrong(MONEY, span=None), "Money.span = None: is not of type Span"),
    (lambda: wrong(MONEY, rule=None), "Money.rule = None: is not of type str"),
    (lambda: wrong(MONEY, evidence=("Oil",)), "Money.evidence = 'Oil': is not of type Span"),
    (lambda: wrong(MONEY, evidence=[S]), "is not a tuple"),
    (lambda: wrong(TIME, type="date"), "is not one of DATE, TIME, DURATION, SET"),
    (lambda: wrong(TIME, value="Monday"), "TimeExpression.value = 'Monday': is not a TIMEX3 value"),
    (lambda: wrong(TIME, value="P"), "TimeExpression.value = 'P': is not a TIMEX3 value"),
    (lambda: wrong(TIME, value=""), "TimeExpression.value = '': is not a TIMEX3 value"),
    (lambda: wrong(TIME, grain="fortnight"), "is not one of second, minute"),
    (lambda: wrong(TIME, interval=(DAY, DAY)), "is not of type Interval"),
    (lambda: Interval(start=DAY, end=DAY), "is not after the start 2017-02-20 00:00:00"),
    (lambda: Interval(start=UTC_DAY, end=UTC_DAY), "is not a naive datetime; put its time zone in"),
    (lambda: Interval(start=DAY, end=UTC_DAY), "Interval.end = "),
    (lambda: wrong(ENTITY, name=" "), "Entity.name = ' ': is empty"),
    (lambda: wrong(ENTITY, name=None), "Entity.name = None: is not of type str"),
    (lambda: wrong(ENTITY, type="company"), "is not one of person, organisation"),
    (lambda: wrong(ENTITY, country="Chad"), "Entity.country = 'Chad': is not an ISO 3166 code"),
    (lambda: wrong(ENTITY, place_id=0), "Entity.place_id = 0: is not positive"),
    (lambda: wrong(ENTITY, place_id="3936456"), "is not of type int"),
    (lambda: wrong(ENTITY, coordinates=(-12.04, -77.03)), "is not of type Coordinates"),
    (lambda: Coordinates(91.0, 0.0), "Coordinates.latitude = 91.0: is not between -90 and 90"),
    (lambda: Coordinates(0.0, float("nan")), "Coordinates.longitude = nan: is not between -180"),
    (lambda: Coordinates(0, 0), "Coordinates.latitude = 0: is not of type float"),
    (lambda: wrong(ENTITY, titles="Dr"), "Entity.titles = 'Dr': is not a tuple"),
    (lambda: wrong(ENTITY, titles=(1,)), "Entity.titles = 1: is not of type str"),
    (lambda: wrong(ENTITY, members=(MENTION,)), "is not of type Entity"),
    (lambda: wrong(MENTION, form="nickname"), "is not one of name, surname"),
    (lambda: wrong(MENTION, entity=MENTION), "is not of type Entity"),
    (lambda: Participant(mention=ENTITY), "is not of type Mention"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    (lambda: wrong(TELLING, status="maybe"), "is not one of happened, ongoing, planned"),
    (lambda: wrong(TELLING, participants=(MENTION,)), "is not of type Participant"),
    (lambda: wrong(TELLING, place=ENTITY), "is not of type Mention"),
    (lambda: wrong(TELLING, time="Monday"), "is not of type TimeExpression"),
    (lambda: wrong(TELLING, topic="oil"), "EventMention.topic = 'oil': is not of type Span"),
    (lambda: wrong(EVENT, mentions=()), "Event.mentions = (): is empty"),
    (lambda: wrong(EVENT, mentions=(MENTION,)), "is not of type EventMention"),
    (lambda: wrong(EVENT, type=None), "Event.type = None: is not of type str"),
    (lambda: wrong(CLAIM, content=()), "Claim.content = (): is empty"),
    (lambda: wrong(CLAIM, cue=("said",)), "Claim.cue = 'said': is not of type Span"),
    (lambda: wrong(CLAIM, type="quote"), "is not one of direct, mixed, indirect"),
    (lambda: wrong(CLAIM, source=ENTITY), "is not of type Mention"),
    (lambda: wrong(CLAIM, said=DAY), "is not of type TimeExpression"),
]  # fmt: skip


@pytest.mark.parametrize(("build", "said"), IMPOSSIBLE, ids=[said for _, said in IMPOSSIBLE])
def test_impossible_values_are_refused(build: Callable[[], object], said: str) -> None:
    """A value that cannot be is refused when it is built, by an error in words of the domain."""
    with pytest.raises(newsfacts.NewsfactsError) as caught:
        build()
    assert isinstance(caught.value, ValueError)
    assert said in str(caught.value)


@pytest.mark.parametrize("fact", EVERY_FACT, ids=lambda fact: fact.kind)
def test_facts_are_values(fact: Fact) -> None:
    """Facts compare, hash, copy and pickle by value; who found them is kept, but no part of it."""
    signed = attrs.evolve(fact, extractor="x/1")
    for same in (copy.deepcopy(signed), pickle.loads(pickle.dumps(signed))):  # noqa: S301
        assert same == signed == fact
        assert hash(same) == hash(fact)
        assert same.extractor == "x/1"
    assert attrs.evolve(fact, rule="other") != fact


@pytest.mark.parametrize(
    "value", [*EVERY_FACT, S, TIME.interval, PLACE.coordinates, Document("Oil")], ids=repr
)
def test_values_are_frozen(value: object) -> None:
    """No field can be set, and none added."""
    names = [field.name for field in attrs.fields(type(value))]  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportUnknownMemberType]
    for name in (*names, "another"):
        with pytest.raises(AttributeError):
            setattr(value, name, None)


LABELS: list[tuple[Fact, str]] = [
    (MONEY, "1.10 USD"),
    (money(low=Decimal(5), high=Decimal(10), currency="EUR"), "5-10 EUR"),
    (money(low=Decimal("5E+6")), ">= 5000000 ?"),
    (money(high=Decimal(5)), "<= 5 ?"),
    (money(vague=True, currency="USD"), "? USD"),
    (SHARE, "0.2% of 1.10 USD"),
    (TIME, "2017-02-20"),
    (ENTITY, "Oil Corp"),
    (MENTION, "Oil Corp"),
    (Mention(span=S, rule="r", form="pronoun"), "Oil"),
    (EVENT, "visit: Oil Corp"),
    (attrs.evolve(EVENT, participants=()), "visit"),
    (CLAIM, "Oil Corp"),
    (Claim(span=S, rule="r", type="direct", content=(S,)), "?"),
]


@pytest.mark.parametrize(("fact", "label"), LABELS)
def test_labels(fact: Fact, label: str) -> None:
    """A fact says in a few words what it is."""
    assert fact.label == label


REPRS: list[tuple[object, str]] = [
    (MONEY, "Money(1.10 USD @0)"),
    (SHARE, "Percentage(0.2% of 1.10 USD @0)"),
    (TIME, "TimeExpression(2017-02-20 @0)"),
    (attrs.evolve(ENTITY, titles=("Dr",)), "Entity(organisation: Dr Oil Corp @0)"),
    (MENTION, "Mention(name: Oil = Oil Corp @0)"),
    (Mention(span=S, rule="r", form="pronoun"), "Mention(pronoun: Oil, unresolved @0)"),
    (TELLING, "EventMention(visit, planned: Oil Corp, Oil Corp, 2017-02-20 @0)"),
    (attrs.evolve(EVENT, participants=()), "Event(visit, planned: nobody named @0)"),
    (TELLING.participants[0], "Participant(host, Mention(name: Oil = Oil Corp @0))"),
    (attrs.evolve(CLAIM, negated=True), "Claim(direct, negated, Oil Corp Oil: Oil @0)"),
]


@pytest.mark.parametrize(("value", "line"), REPRS)
def test_reprs(value: object, line: str) -> None:
    """A fact shows in one line what it is and where; str is the same."""
    assert repr(value) == str(value) == line


def test_long_facts_in_a_line() -> None:
    """A repr is cut, however long the words are and in whatever kind a plugin defines."""

    @attrs.frozen(kw_only=True)
    class Fine(Money):
        kind: ClassVar[str] = "fine"
        by: Mention

    @attrs.frozen(kw_only=True)
    class Speech(Claim):
        kind: ClassVar[str] = "speech"

        def __repr__(self) -> str:
            return "a speech"

    long = Span(0, 9999, "so on " * 1666 + "...")
    claim = attrs.evolve(CLAIM, content=(long,))
    assert repr(claim).endswith(" so … @0)")
    assert len(repr(claim)) < 200
    assert repr(Fine(span=S, rule="r", amount=Decimal(5), by=MENTION)) == "Fine(5 ? @0)"
    assert repr(Speech(span=S, rule="r", type="direct", content=(S,))) == "a speech"


def test_spans() -> None:
    """Spans know which others they cover, and which they share a character with."""
    outer, inner, next_ = Span(0, 5, "abcde"), Span(1, 3, "bc"), Span(5, 6, "f")
    assert str(inner) == "bc"
    assert outer.covers(inner)
    assert outer.covers(outer)
    assert not inner.covers(outer)
    assert outer.overlaps(inner)
    assert inner.overlaps(outer)
    assert not outer.overlaps(next_)


TEXT = Document("Oil paid 5 dollars. Gas paid 7.")
OIL, GAS = (
    Entity(span=TEXT.span(start, start + 3), rule="r", name=name, type="organisation")
    for start, name in ((0, "Oil Corp"), (20, "Gas Corp"))
)
FIVE = Money(span=TEXT.span(9, 18), rule="r", amount=Decimal(5), currency="USD")
SEVEN = Money(span=TEXT.span(29, 30), rule="r", amount=Decimal(7))
SAID_OIL = Mention(span=OIL.span, rule="r", form="name", entity=OIL)
OPEN = Mention(span=GAS.span, rule="r", form="name")
FACTS = Facts(document=TEXT, facts=(SEVEN, OPEN, GAS, FIVE, OIL, SAID_OIL))


def test_facts_are_a_sequence_in_order_of_position() -> None:
    """Facts stand in the order of the text, those at one place in the order given."""
    assert list(FACTS) == [OIL, SAID_OIL, FIVE, OPEN, GAS, SEVEN]
    assert len(FACTS) == 6
    assert FACTS[0] is OIL
    assert FACTS[-2:] == (GAS, SEVEN)
    assert FIVE in FACTS
    assert FACTS.index(FIVE) == 2
    assert Facts(document=TEXT, facts=reversed(FACTS.facts)) != FACTS
    assert pickle.loads(pickle.dumps(FACTS)) == FACTS  # noqa: S301


def test_longer_facts_come_after_shorter_ones_at_one_start() -> None:
    """Of facts that start together the one that ends first comes first."""
    long = Mention(span=TEXT.span(0, 8), rule="r", form="description")
    assert list(Facts(document=TEXT, facts=(long, OIL))) == [OIL, long]


def test_facts_in_a_line() -> None:
    """Facts count their kinds in their repr, and name the extractors that failed."""
    assert repr(FACTS) == f"Facts(2 entity, 2 mention, 2 money; of {TEXT!r})"
    failed = newsfacts.Problem(extractor="x/1", error="ExtractorError", message="why")
    facts = Facts(document=TEXT, problems=(failed,))
    assert repr(facts) == f"Facts(none; of {TEXT!r}; failed: x/1)"


def test_facts_by_class() -> None:
    """Facts are got by class, and by the names of the usual ones."""
    assert FACTS.of(Money) == FACTS.money == (FIVE, SEVEN)
    assert FACTS.entities == (OIL, GAS)
    assert FACTS.of(Fact) == FACTS.facts
    assert [FACTS.dates, FACTS.events, FACTS.claims] == [(), (), ()]
    assert list(FACTS.only(Money)) == [FIVE, SEVEN]
    assert Facts(document=TEXT, facts=(EVENT, CLAIM, TIME)).events == (EVENT,)


def test_mentions_and_places() -> None:
    """Mentions are got by their entity, equal ones too, and facts by the words they stand in."""
    assert FACTS.mentions_of(OIL) == (SAID_OIL,)
    assert FACTS.mentions_of(copy.deepcopy(OIL)) == (SAID_OIL,)
    assert FACTS.mentions_of(GAS) == ()
    assert FACTS.within(TEXT.span(0, 19)) == (OIL, SAID_OIL, FIVE)
    assert FACTS.within([TEXT.span(9, 18), TEXT.span(28, 31)]) == (FIVE, SEVEN)
    assert FACTS.within(TEXT.span(10, 31)) == (OPEN, GAS, SEVEN)
    assert FACTS.within(()) == ()


def test_references_come_first_and_once() -> None:
    """The facts referred to are given before those that refer to them, each object once."""
    found = with_references([EVENT, CLAIM, MONEY])
    assert sorted(fact.kind for fact in found) == [
        "claim", "date", "entity", "event", "event-mention", "mention", "money",
    ]  # fmt: skip
    for i, fact in enumerate(found):
        referred = [part for part in parts(fact) if isinstance(part, Fact)]
        assert all(any(part is earlier for earlier in found[:i]) for part in referred)
    assert len({id(fact) for fact in found}) == len(found)


def _chain(facts: int) -> list[Fact]:
    """Give facts each of which refers to the one before."""
    chain = [MONEY]
    for _ in range(facts - 1):
        chain.append(money(amount=Decimal(1), converted_from=chain[-1]))
    return [*chain]


def test_long_chains_of_references() -> None:
    """A chain of facts may be longer than Python's stack: it is written, but not read back."""
    chain = _chain(3000)
    found = with_references([chain[-1]])
    assert all(a is b for a, b in zip(found, chain, strict=True))
    written = Facts(document=Document("Oil"), facts=found).to_json()
    with pytest.raises(newsfacts.FormatError, match=r"^facts\[63\]: is more than 64 levels deep"):
        newsfacts.from_json(written)


def test_longest_chain_that_is_read_back() -> None:
    """Facts of as many levels as are read back compare, hash, pickle and are copied."""
    facts = Facts(document=Document("Oil"), facts=_chain(63))  # the last level is the span
    same = newsfacts.from_json(facts.to_json())
    assert copy.deepcopy(same) == pickle.loads(pickle.dumps(same)) == same == facts  # noqa: S301
    assert [hash(fact) for fact in same] == [hash(fact) for fact in facts]


def test_fact_that_holds_itself() -> None:
    """A fact that is made to hold itself is an error wherever references are followed."""
    fact = money(amount=Decimal(1), converted_from=MONEY)
    object.__setattr__(fact, "converted_from", money(amount=Decimal(2), converted_from=fact))
    facts = Facts(document=Document("Oil"), facts=[fact])
    for follow in (facts.to_json, facts.to_html, lambda: with_references([fact])):
        with pytest.raises(
            newsfacts.FactError, match=r"Money\.rule = 'r': a fact of this rule contain"
        ):
            follow()


def _fact_class(name: str, body: dict[str, object], annotations: dict[str, object]) -> type:
    return attrs.frozen(kw_only=True)(type(name, (Money,), body | {"__annotations__": annotations}))


#: body and annotations of a class derived from Money, and what is said of it
BAD_CLASSES: list[tuple[dict[str, object], dict[str, object], str]] = [
    ({}, {}, "Fine needs a kind of its own"),
    ({"kind": "A Fine"}, {"kind": ClassVar[str]}, "Fine needs a kind of its own"),
    ({"kind": ""}, {"kind": ClassVar[str]}, "Fine needs a kind of its own"),
    ({"kind": "fine"}, {"kind": str}, "Fine needs a kind of its own"),
    ({"kind": "fine", "id": ""}, {"kind": ClassVar[str], "id": str}, "Fine.id needs another name"),
    ({"kind": "fine", "text": ""}, {"kind": ClassVar[str], "text": str}, "Fine.text needs another"),
]


@pytest.mark.parametrize(("body", "annotations", "said"), BAD_CLASSES)
def test_bad_fact_classes(
    body: dict[str, object], annotations: dict[str, object], said: str
) -> None:
    """A class without a kind of its own, or with a field that every row has, is refused."""
    with pytest.raises(TypeError, match=said):
        _fact_class("Fine", body, annotations)


ERRORS: list[newsfacts.NewsfactsError] = [
    newsfacts.NewsfactsError("words"),
    newsfacts.OffsetError(5, 2, "is reversed"),
    newsfacts.FactError("Money", "amount", 1.5, "is no Decimal"),
    newsfacts.DocumentError("text", "bytes", "is not of type str"),
    newsfacts.ReadingError("a.jsonl#7", "is not JSON"),
    newsfacts.UnknownFormatError("docx", ("csv", "json")),
    newsfacts.OneDocumentError("timeml"),
    newsfacts.WorkerMismatchError(("newsfacts 0.1.0",), "it has newsfacts 0.2.0"),
    newsfacts.WorkersError("why"),
    newsfacts.TimeLimitError("a.txt", 60.0),
    newsfacts.CrashError("a.txt", "ended its process by signal 9"),
    newsfacts.RunError("out.jsonl", "why"),
    newsfacts.PluginError("dates", "newsfacts 1", "why"),
    newsfacts.PluginLoadError("dates", "newsfacts 1", "why"),
    newsfacts.PluginContractError("dates", "", "why"),
    newsfacts.DuplicatePluginError("dates", "newsfacts 1", "why"),
    newsfacts.DuplicateKindError("dates", "newsfacts 1", "why"),
    newsfacts.RequirementError("dates", "newsfacts 1", "why"),
    newsfacts.MissingExtraError("the page", "jinja2", "report"),
    newsfacts.NoPluginsError(),
    newsfacts.UnknownPluginError("datse", ("dates",)),
    newsfacts.KindNameError("meeting", "event", ("event", "money")),
    newsfacts.OptionError("dates", "profile", "why"),
    newsfacts.ExtractorError("dates/1", "dates", "newsfacts 1", "doc-7", "why"),
    newsfacts.FactRejectedError("dates/1", "", "", "doc-7", "why"),
    newsfacts.FormatError("facts[3]", "why"),
    newsfacts.UnknownKindError("facts[3]", "why", "fine", ("money",)),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_pickle(error: newsfacts.NewsfactsError) -> None:
    """Errors survive pickling, with their class and text: they come from worker processes."""
    same = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(same) is type(error)
    assert str(same) == str(error)
    assert isinstance(error, newsfacts.NewsfactsError)


def test_every_error_is_tested() -> None:
    """No class of errors is missing from the table above."""
    from newsfacts import errors

    public = {
        value
        for value in vars(errors).values()
        if isinstance(value, type) and issubclass(value, newsfacts.NewsfactsError)
    }
    assert {type(error) for error in ERRORS} == public
