"""schema.org: articles with their events and claims, in terms that schema.org has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from rdflib.namespace import SDO

import newsfacts
from newsfacts import Facts
from newsfacts.testing import strategies

Node = dict[str, Any]
Expand = Callable[[str], list[Node]]


def _graph(facts: Facts) -> list[Node]:
    nodes: list[Node] = json.loads(facts.to("schema-org"))["@graph"]
    return nodes


def _of(facts: Facts, kind: str) -> list[Node]:
    return [node for node in _graph(facts) if node["@type"] == kind]


def _terms(value: object) -> Iterator[str]:
    """Give the IRIs of properties, types and statuses in what JSON-LD expands to."""
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _terms(item)
    elif isinstance(value, dict):
        node = cast("Node", value)
        yield from (key for key in node if not key.startswith("@"))
        yield from node.get("@type", [])
        yield from (status["@id"] for status in node.get("https://schema.org/eventStatus", []))
        yield from _terms(list(node.values()))


def test_terms(article: Facts, expanded: Expand) -> None:
    """Every property, type and status is one of schema.org, and there is no verdict."""
    terms = set(_terms(expanded(article.to("schema-org"))))
    assert {"https://schema.org/Claim", "https://schema.org/EventCancelled"} <= terms
    assert not [term for term in terms if SDO[term.removeprefix(str(SDO))] not in SDO]
    assert not [term for term in terms if "Review" in term]


def test_article(article: Facts) -> None:
    """The article has its metadata, and its address as id."""
    assert _of(article, "NewsArticle") == [
        {
            "@id": "https://news.example/oil?a=1&b=2",
            "@type": "NewsArticle",
            "identifier": "a 1",
            "headline": "Oil talks",
            "datePublished": "2017-02-22",
            "url": "https://news.example/oil?a=1&b=2",
            "publisher": {"@type": "Organization", "name": "Lima Post"},
        }
    ]


def test_events(article: Facts) -> None:
    """Events have participants, place, days and status; what never took place is none."""
    events = [
        (event["name"], str(event["eventStatus"]).rpartition("/")[2], event.get("startDate"))
        for event in _of(article, "Event")
    ]
    assert events == [
        ("meeting: Ana Duarte, Pavel Orlik", "EventScheduled", "2017-02-20"),
        ("meeting: Ana Duarte and Pavel Orlik", "EventScheduled", "2017-03-03"),
        ("visit: Ana Duarte", "EventCancelled", "2017-02-17"),
    ]
    first, second, _ = _of(article, "Event")
    assert first["attendee"] == second["attendee"]
    names = {node["@id"]: node["name"] for node in _graph(article) if "name" in node}
    assert [names[person["@id"]] for person in first["attendee"]] == ["Ana Duarte", "Pavel Orlik"]
    assert names[first["location"]["@id"]] == "Lisbon"


def test_claims(article: Facts) -> None:
    """Claims have their speakers and the article; what is denied is no claim."""
    names = {node["@id"]: node["name"] for node in _graph(article) if "name" in node}
    claims = [(claim["text"], names[claim["author"]["@id"]]) for claim in _of(article, "Claim")]
    assert ("“It rained,”", "Ana Duarte") in claims
    assert not [text for text, _ in claims if "Sunday" in str(text)]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("Ana Duarte will meet Pavel Orlik on Monday.", "2017-02-27", "2017-02-27"),
        (
            "Ana Duarte will meet Pavel Orlik at 3 p.m. on Monday.",
            "2017-02-27T15:00:00",
            "2017-02-27T15:01:00",
        ),
        ("Ana Duarte will meet Pavel Orlik in March.", "2017-03-01", "2017-03-31"),
    ],
)
def test_days(text: str, begin: str, end: str) -> None:
    """Days include the last one; times of day are told where the article has them."""
    (event,) = _of(newsfacts.extract(text, published="2017-02-22"), "Event")
    assert (event["startDate"], event["endDate"]) == (begin, end)


@given(strategies.facts())
def test_any_facts(facts: Facts) -> None:
    """Any facts are a graph whose references lead to a node of it."""
    nodes = _graph(facts)
    ids = [node["@id"] for node in nodes]
    assert len(ids) == len(set(ids))
    assert set(_references(nodes)) <= set(ids)


def _references(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in cast("list[object]", value):
            yield from _references(item)
    elif isinstance(value, dict):
        node = cast("Node", value)
        if list(node) == ["@id"]:
            yield node["@id"]
        yield from _references(list(node.values()))
