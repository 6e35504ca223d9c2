"""TimeML: the text to the character, valid, with events, dates, reports and their links."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given
from lxml import etree

import newsfacts
from newsfacts import Document, Facts
from newsfacts.formats.markup import allowed
from newsfacts.testing import strategies

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parents[1] / "data" / "timeml-1.2.1.rng"))


def _read(facts: Facts) -> Element:
    """Give the root of the TimeML of facts, which is valid."""
    text = facts.to("timeml")
    SCHEMA.assertValid(etree.fromstring(text.encode()))
    return ET.fromstring(text)  # noqa: S314 - ours


def _all(root: Element, name: str) -> list[dict[str, str]]:
    """Give the attributes of the elements of a name, with their text."""
    return [{**element.attrib, "text": _text(element)} for element in root.iter(name)]


def _text(root: Element) -> str:
    return "".join(root.itertext())


@given(strategies.facts())
def test_any_facts(facts: Facts) -> None:
    """Any facts are valid TimeML, whose text is that of the document."""
    assert _text(_read(facts)) == allowed(facts.document.text)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds(path: Path) -> None:
    """Articles are valid TimeML with each of their dates, ranges apart."""
    facts = newsfacts.extract(path.read_text(encoding="utf-8"), published="2017-02-20")
    root = _read(facts)
    assert _text(root) == facts.document.text
    dates = [date for date in _all(root, "TIMEX3") if date["text"]]
    assert [date["text"] for date in dates] == [date.span.text for date in facts.dates]
    for written, date in zip(dates, facts.dates, strict=True):
        assert written["value"] == date.value or "/" in date.value


def test_dates(article: Facts) -> None:
    """The publication date is t0, to which relative dates are anchored."""
    first, second, *_ = _all(_read(article), "TIMEX3")
    assert first == {
        "tid": "t0", "type": "DATE", "value": "2017-02-22", "temporalFunction": "false",
        "functionInDocument": "PUBLICATION_TIME", "text": "",
    }  # fmt: skip
    assert second == {
        "tid": "t1", "type": "DATE", "value": "2017-02-20", "temporalFunction": "true",
        "anchorTimeID": "t0", "text": "Monday",
    }  # fmt: skip


def test_events(article: Facts) -> None:
    """Triggers are occurrences, cues reports; instances have tense, aspect and polarity."""
    root = _read(article)
    events = [(event["text"], event["class"]) for event in _all(root, "EVENT")]
    assert events == [
        ("met", "OCCURRENCE"),
        ("meet", "OCCURRENCE"),
        ("visit", "OCCURRENCE"),
        ("meet", "OCCURRENCE"),
        ("told", "REPORTING"),
        ("said", "REPORTING"),
        ("denied", "REPORTING"),
        ("met", "OCCURRENCE"),
    ]
    instances = [
        (made["pos"], made["tense"], made["polarity"]) for made in _all(root, "MAKEINSTANCE")
    ]
    assert instances[:4] == [
        ("VERB", "PAST", "POS"),
        ("VERB", "FUTURE", "POS"),
        ("NOUN", "NONE", "POS"),
        ("VERB", "FUTURE", "NEG"),
    ]


def test_links(article: Facts) -> None:
    """An event is included in its date, and a report or a denial tells of the events in it."""
    root = _read(article)
    dates = [
        (link["eventInstanceID"], link["relatedToTime"])
        for link in _all(root, "TLINK")
        if link["relType"] == "IS_INCLUDED"
    ]
    assert ("ei1", "t1") in dates
    reports = [
        (link["eventInstanceID"], link["subordinatedEventInstance"], link["relType"])
        for link in _all(root, "SLINK")
    ]
    assert reports == [("ei5", "ei4", "EVIDENTIAL"), ("ei7", "ei8", "NEG_EVIDENTIAL")]


#: texts with their dates as type, value, and what else is told of them
RANGES = [
    ("It lasted from 2016 to 2018.", [("DATE", "2016"), ("DATE", "2018")]),
    ("It rained twice a week.", [("SET", "P1W")]),
]


@pytest.mark.parametrize(("text", "dates"), RANGES)
def test_values(text: str, dates: list[tuple[str, str]]) -> None:
    """Types and values are those of the facts."""
    root = _read(newsfacts.extract(text))
    assert [(date["type"], date["value"]) for date in _all(root, "TIMEX3")] == dates


def test_range() -> None:
    """A date that is a range is a duration between two points, for TIMEX3 has no value for it."""
    document = Document("Open 20-22 February.")
    span = document.span(5, 19)
    date = newsfacts.TimeExpression(
        span=span, rule="range", type="DATE", value="2017-02-20/2017-02-22", grain="day"
    )
    root = _read(Facts(document=document, facts=[date]))
    duration, begin, end = _all(root, "TIMEX3")
    assert (duration["type"], duration["value"], duration["text"]) == ("DURATION", "PXD", span.text)
    assert (duration["beginPoint"], duration["endPoint"]) == (begin["tid"], end["tid"])
    assert (begin["value"], end["value"]) == ("2017-02-20", "2017-02-22")


@pytest.mark.parametrize("text", ["a\r\nb\tc", "\x00 & <b> ]]> \ud800", ""])
def test_characters(text: str) -> None:
    """Line ends are kept, and what XML cannot hold has a replacement of one character."""
    root = _read(Facts(document=Document(text)))
    assert _text(root) == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
