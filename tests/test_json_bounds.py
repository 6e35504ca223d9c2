"""JSON from strangers: whatever is accepted can be used soon and safely, the rest is refused."""

from __future__ import annotations

import copy
import json
import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from operator import setitem
from typing import ClassVar, TypeAlias, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Fact, Facts, FormatError
from newsfacts.testing import strategies

Object: TypeAlias = dict[str, object]

TEXT = "Oil rose. " * 300
SPAN: object = {"start": 0, "end": 3, "text": "Oil"}
#: seconds of the processor for each megabyte of JSON: a few times as many as are promised
_SECONDS = 4.0


@attrs.frozen(kw_only=True)
class Box:
    """A value of the tests that holds such values."""

    inner: Box | None = None


@attrs.frozen(kw_only=True)
class Anything(Fact):
    """A fact of the tests with fields of every type."""

    kind: ClassVar[str] = "anything"

    number: int = 0
    real: float = 0.0
    decimal: Decimal = Decimal(0)
    box: Box | None = None
    boxes: tuple[Box, ...] = ()

    @property
    def label(self) -> str:
        """All of it."""
        return f"{self.number} {self.real} {self.decimal:f} {self.box} {self.boxes}"


def _fact(kind: str, name: str, /, **fields: object) -> Object:
    return {"id": name, "kind": kind, "span": SPAN, "rule": "r", **fields}


def _anything(**fields: object) -> list[Object]:
    return [_fact("anything", "anything-1", **fields)]


def _money(name: str, /, **fields: object) -> Object:
    return _fact("money", name, amount="1", **fields)


def _entity(name: str, /, **fields: object) -> Object:
    return _fact("entity", name, **({"name": "O", "type": "person"} | fields))


def _telling(name: str, kind: str = "event-mention", /, **fields: object) -> Object:
    return _fact(kind, name, type="visit", status="happened", **fields)


def _mention(name: str, /, **fields: object) -> Object:
    return _fact("mention", name, form="name", **fields)


def _refs(*names: str) -> object:
    return [{"ref": name} for name in names]


def _nested(levels: int, key: str = "") -> object:
    value: object = {} if key else []
    for _ in range(levels - 1):
        value = {key: value} if key else [value]
    return value


def _written(facts: Sequence[Object], text: str = TEXT, **document: object) -> str:
    """Give JSON of facts; numbers in it may be text that Python itself would not write."""
    data: Object = {
        "format": "newsfacts/1", "document": {"text": text, **document},
        "facts": facts, "problems": [], "skipped": [],
    }  # fmt: skip
    return json.dumps(data)


def _raw(field: str, number: str) -> str:
    return _written(_anything(**{field: "@"})).replace('"@"', number)


def _chain(length: int, links: int = 10**6) -> list[Object]:
    """Give sums that convert the one before, in chains of so many."""
    return [
        _money(f"s{i}", converted_from={"ref": f"s{i - 1}"} if i % links else None)
        for i in range(length)
    ]


def _shared(length: int, often: int) -> list[Object]:
    """Give entities each of which has the one before as a member, so often."""
    return [
        _entity(f"e{i}", members=_refs(*[f"e{i - 1}"] * often if i else [])) for i in range(length)
    ]


_DIGITS = "of at most 100 digits before its point and after it"
#: what is refused: the JSON, the place that the error names, and what it says
REFUSED: dict[str, tuple[str, str, str]] = {
    "exponent": (
        _written([_fact("money", "s", amount="1E200000000")]),
        "facts[0].amount", f"'1E200000000' is not a decimal number {_DIGITS}",
    ),
    "exponent of nothing": (
        _written([_fact("money", "s", low="0E999")]), "facts[0].low", "'0E999' is not a decimal",
    ),
    "100 digits": (_written(_anything(decimal="1E100")), "facts[0].decimal", f"number {_DIGITS}"),
    "fraction": (_written(_anything(decimal="1E-101")), "facts[0].decimal", f"number {_DIGITS}"),
    "digits": (
        _written([_mention("m"), _fact("percentage", "p", value="7" * 10**6)]),
        "facts[1].value", "777...777",
    ),
    "NaN in words": (_written(_anything(decimal="NaN")), "facts[0].decimal", "is not a decimal"),
    "blanks": (_written(_anything(decimal=" 5 ")), "facts[0].decimal", "' 5 ' is not a decimal"),
    "integer": (_raw("number", "1" * 101), "facts[0].number", "101 digits is not of type int"),
    "long integer": (_raw("number", "-" + "1" * 5000), "facts[0].number", "is not of type int"),
    "NaN": (_raw("real", "NaN"), "facts[0].real", "NaN is not of type float"),
    "infinity": (_raw("decimal", "-Infinity"), "facts[0].decimal", "-Infinity is not a decimal"),
    "infinite": (_raw("real", "1e999"), "facts[0].real", "floats is not of type float"),
    "NaN of the format": (
        _written([]).replace('"newsfacts/1"', "NaN"), "format", "is NaN, this library reads",
    ),
    "unknown field": (
        _written(_anything(strange=_nested(64))),
        f"facts[0].strange{'[0]' * 63}", "is nested more than 66 levels deep",
    ),
    "unknown field of objects": (
        _written(_anything(strange=_nested(500, "k"))), f"facts[0].strange{'.k' * 63}", "66 levels",
    ),
    "names of fields": (
        _written(_anything(strange={"k" * 10**6: _nested(500)})),
        f"facts[0].strange.{'k' * 117}...{'[0]' * 62}", "is nested more than 66 levels deep",
    ),
    "title": (_written([], title=_nested(900)), f"document.title{'[0]' * 64}", "66 levels deep"),
    "values": (
        _written(_anything(box=_nested(64, "inner"))),
        f"facts[0].box{'.inner' * 63}", "is nested more than 66 levels deep",
    ),
    "chain": (_written(_chain(64)), "facts[63]", "is more than 64 levels deep, with all facts"),
    "long chain": (_written(_chain(20_000)), "facts[63]", "is more than 64 levels deep"),
    "chain through tuples": (
        _written(_shared(99, 1)), "facts[32]", "is more than 64 levels deep",
    ),
    "circle": (
        _written([_money("s0", converted_from={"ref": "s8999"}), *_chain(9000)[1:]]),
        "facts", "refer to themselves: s",
    ),
    "doubled": (
        _written(_shared(30, 2)),
        "facts[10]", "makes the facts more than 10 times as long as the JSON, with all references",
    ),
    "long name": (
        _written([
            _entity("e", name="Oil " * 10_000), _mention("m", entity={"ref": "e"}),
            _telling("t", participants=[{"mention": {"ref": "m"}, "role": None}] * 1000),
        ]),
        "facts[2]", "makes the facts more than 10 times as long as the JSON",
    ),
    "strange items": (
        _written([_entity("e", titles=[SPAN] * 100_000)]), "facts[0].titles[0]", "not of type str",
    ),
    "strange fields": (
        _written([_entity("e", **{f"k{i}": 0 for i in range(30_000)})]),
        "facts[0]", "has unknown fields: k0, k1, k10, k100, ",
    ),
    "long value": (
        _written([_fact("date", "d", type="DATE", grain="day", value="P" + "1Y" * 10**5 + "!")]),
        "facts[0]", "1Y1Y1Y!': is not a TIMEX3 value",
    ),
    "long kind": (_written([_fact("k" * 10**6, "k")]), "facts[0]", "is unknown"),
    "long reference": (
        _written(_anything(box={"ref": "k" * 10**6})), "facts[0]", "kkk', which is not there",
    ),
    "long text of a span": (
        _written([_mention("m") | {"span": {"start": 0, "end": 9, "text": "k" * 10**6}}]),
        "facts[0].span", "kkk'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case: str) -> None:
    """What could cost too much is a FormatError with the place, soon and in a few words."""
    text, path, said = REFUSED[case]
    start = time.process_time()
    with pytest.raises(FormatError) as caught:
        newsfacts.from_json(text, kinds=[Anything])
    assert time.process_time() - start < _SECONDS * max(1, len(text) / 1e6)
    assert caught.value.path == path
    assert said in caught.value.why
    assert len(str(caught.value)) < 1000


def _uses(facts: Facts) -> Iterator[Callable[[], object]]:
    """Give everything that is done with facts that were read."""
    yield lambda: [hash(fact) for fact in reversed(facts)]
    yield lambda: facts == Facts(document=facts.document, facts=copy.deepcopy(facts.facts))
    yield lambda: pickle.loads(pickle.dumps(facts))  # noqa: S301
    yield lambda: [(repr(fact), fact.label) for fact in facts]
    yield lambda: repr(facts)
    yield lambda: [fact.why(facts.document, extractors=()) for fact in facts]
    yield facts.to_rows
    yield facts.to_json
    yield lambda: facts.to_html(extractors=())


#: what is accepted, though it is made to cost much
ACCEPTED: dict[str, str] = {
    "small facts": _written([_mention(f"m{i}") for i in range(3000)]),
    "numbers": _raw("number", "-" + "9" * 99),
    "decimals": _written([
        _fact("money", f"s{i}", amount=number)
        for i, number in enumerate(["9" * 100 + "." + "9" * 100, "9E+99", "1E-100", "-0", "0.00"])
    ]),
    "chains": _written(_chain(3000, 15)),
    "deepest chain": _written(_chain(63)),
    "deepest values": _written(_anything(box=_nested(63, "inner"))),
    "shared": _written([
        fact for i in range(300)
        for fact in (
            _entity(f"a{i}"), _entity(f"b{i}", members=_refs(*[f"a{i}"] * 8)),
            _entity(f"c{i}", members=_refs(*[f"b{i}"] * 5)),
        )
    ]),
    "shared name": _written([
        _entity("e", name="Oil " * 10_000),
        *(_mention(f"m{i}", entity={"ref": "e"}) for i in range(8)),
    ]),
    "participants": _written([
        *(
            _mention(f"m{i}") | {"span": {"start": i, "end": i + 1, "text": TEXT[i]}}
            for i in range(3000)
        ),
        _telling("t"),
        _telling("v", "event", mentions=_refs("t"), participants=[
            {"mention": {"ref": f"m{i}"}, "role": "host"} for i in range(3000)
        ]),
    ]),
    "nested spans": _written([
        _mention(f"m{i}") | {"span": {"start": 0, "end": 3 + i, "text": TEXT[: 3 + i]}}
        for i in range(700)
    ]),
    "pieces": _written([
        _fact("claim", f"c{i}", type="direct", content=[SPAN] * 1000) for i in range(5)
    ]),
    "one telling": _written([
        _telling("t"),
        *(_telling(f"v{i}", "event", mentions=_refs(*["t"] * 40)) for i in range(200)),
    ]),
    "all of time": _written([
        _fact("date", "d", type="DATE", grain="day", value="2017", interval={
            "start": "0001-01-01T00:00:00", "end": "9999-12-31T23:59:59.999999", "zone": None,
        }),
        _telling("t", time={"ref": "d"}),
        _telling("v", "event", time={"ref": "d"}, mentions=_refs("t")),
    ]),
    "long strings": _written(
        [
            _entity("e", name="\ud800" * 10**5, titles=["1" * 10**5]),
            _mention("m", entity={"ref": "e"}),
        ],
        title="a " * 10**5, source="\x00" * 10**5,
    ),
    "long text": _written([], " \n" * 200_000 + "word " * 50_000),
    "keys given twice": _written(_anything()).replace('"rule"', '"rule": 5, "rule"'),
}  # fmt: skip


@pytest.mark.parametrize("case", ACCEPTED)
def test_accepted(case: str) -> None:
    """What is read can be used in every way, each within seconds for each megabyte."""
    text = ACCEPTED[case]
    longest = _SECONDS * max(0.5, len(text) / 1e6)
    start = time.process_time()
    facts = newsfacts.from_json(text, kinds=[Anything])
    assert time.process_time() - start < longest
    for use in _uses(facts):
        start = time.process_time()
        use()
        assert time.process_time() - start < longest


def _from_deep(calls: int, use: Callable[[], object]) -> object:
    return _from_deep(calls - 1, use) if calls else use()


@pytest.mark.parametrize("case", ["deepest chain", "deepest values"])
def test_deep_stack(case: str) -> None:
    """The deepest facts are read and used by callers that are themselves deep in the stack."""

    def everything() -> None:
        for use in _uses(newsfacts.from_json(ACCEPTED[case], kinds=[Anything])):
            use()

    _from_deep(400, everything)


#: values that anything in JSON is replaced by
_HOSTILE: list[object] = [
    None, True, -1, 0, 10**99, 10**120, 1.5, float("nan"), float("inf"), "", "\ud800", "Oil",
    "1E99", "1E-99", "1E100", "9" * 5000, "NaN", "2017-02-30", "9999-12-31T23:59:59", "P1D",
    [], {}, [[]], {"ref": "money-1"}, {"ref": "entity-1"}, {"ref": ["x"]}, {"ref": "x", "y": 1},
    _nested(70), _nested(500), _nested(70, "ref"),
]  # fmt: skip


#: a key of an object or a list, what stands there, and a function that puts something else there
_Place: TypeAlias = tuple[str | int, object, Callable[[object], None]]


def _places(value: object) -> Iterator[_Place]:
    """Give every place in JSON."""
    if isinstance(value, dict):
        for key, item in cast("Object", value).items():
            yield key, item, partial(setitem, cast("Object", value), key)
            yield from _places(item)
    elif isinstance(value, list):
        for i, item in enumerate(cast("list[object]", value)):
            yield i, item, partial(setitem, cast("list[object]", value), i)
            yield from _places(item)


@given(facts=strategies.facts(), data=st.data())
def test_any_json(facts: Facts, data: st.DataObject) -> None:
    """JSON with anything in any place is refused, or read and used in every way."""
    written: object = json.loads(facts.to_json())
    for _ in range(data.draw(st.integers(1, 3))):
        places = [*_places(written)]
        key, _, put = data.draw(st.sampled_from(places))
        alike = [value for other, value, _ in places if other == key]
        put(copy.deepcopy(data.draw(st.sampled_from(alike) | st.sampled_from(_HOSTILE))))
    try:
        read = newsfacts.from_json(json.dumps(written))
    except FormatError:
        return
    for use in _uses(read):
        use()
    assert newsfacts.from_json(read.to_json()) == read
