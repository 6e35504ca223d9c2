"""W3C Web Annotations: JSON-LD that says where each fact is and what it is."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from hypothesis import given

import newsfacts
from newsfacts import Claim, Document, Facts
from newsfacts.testing import strategies

Node = Mapping[str, object]
Expand = Callable[[str], list[Node]]

OA = "http://www.w3.org/ns/oa#"


def _items(text: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(text)["first"]["items"]
    return items


@given(strategies.facts())
def test_any_facts(facts: Facts) -> None:
    """Every fact is an annotation, whose selectors find its characters."""
    items = _items(facts.to("annotations"))
    assert [item["id"].rpartition(":")[2] for item in items] == [
        row["id"] for row in facts.to_rows()
    ]
    text = facts.document.text
    for item, fact in zip(items, facts, strict=True):
        spans = fact.content if isinstance(fact, Claim) else (fact.span,)
        for target, span in zip(item["target"], spans, strict=True):
            quote, position = target["selector"]
            assert (position["start"], position["end"]) == (span.start, span.end)
            assert quote["exact"] == span.text
            around = f"{quote['prefix']}{quote['exact']}{quote['suffix']}"
            assert around in text


def test_expands(article: Facts, expanded: Expand) -> None:
    """Every term is that of the vocabulary, so that nothing is lost when it becomes RDF."""
    (collection,) = expanded(article.to("annotations"))
    (page,) = cast("list[Node]", collection["http://www.w3.org/ns/activitystreams#first"])
    (items,) = cast("list[Node]", page["http://www.w3.org/ns/activitystreams#items"])
    annotations = cast("list[Node]", items["@list"])
    assert len(annotations) == len(article)
    for annotation in annotations:
        assert annotation["@type"] == [f"{OA}Annotation"]
        assert annotation[f"{OA}motivatedBy"] == [{"@id": f"{OA}tagging"}]
        assert annotation[f"{OA}hasBody"]
        (target, *_) = cast("list[Node]", annotation[f"{OA}hasTarget"])
        assert target[f"{OA}hasSource"] == [{"@id": "https://news.example/oil?a=1&b=2"}]


def test_bodies(article: Facts) -> None:
    """Bodies tell kind, label and status, a place's page, and the facts that a fact holds."""
    bodies = {
        item["id"].rpartition(":")[2]: [
            (body["purpose"], body.get("value") or body.get("source")) for body in item["body"]
        ]
        for item in _items(article.to("annotations"))
    }
    assert bodies["event-1"][:3] == [
        ("classifying", "event"),
        ("describing", "meeting: Ana Duarte, Pavel Orlik"),
        ("tagging", "happened"),
    ]
    assert ("linking", "urn:newsfacts:a%201:date-1") in bodies["event-1"]
    places = [body for found in bodies.values() for body in found if body[0] == "identifying"]
    assert places[0] == ("identifying", "https://sws.geonames.org/2267057/")


def test_several() -> None:
    """Annotations of several documents are in one collection, and none are a collection too."""
    one, other = (newsfacts.extract(Document("It paid $5.", id=name)) for name in ("a", "b"))
    stream = io.BytesIO()
    newsfacts.write([one, other], stream, format="annotations")
    ids = [item["id"] for item in _items(stream.getvalue().decode())]
    assert ids == ["urn:newsfacts:a:money-1", "urn:newsfacts:b:money-1"]
    assert _items(Facts(document=Document("Nothing.")).to("annotations")) == []
