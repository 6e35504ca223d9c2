"""Pre-annotations for Label Studio, checked by its own library."""

from __future__ import annotations

import json
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given

import newsfacts
from newsfacts import Document, Fact, Facts
from newsfacts.formats.label_studio import interface
from newsfacts.testing import strategies

Item = dict[str, Any]


def _result(facts: Facts) -> list[Item]:
    (task,) = json.loads(facts.to("label-studio"))
    assert task["data"]["text"] == facts.document.text
    (prediction,) = task["predictions"]
    result: list[Item] = prediction["result"]
    return result


def test_label_studio_accepts(article: Facts) -> None:
    """Label Studio's own check of predictions finds no fault, and finds one that there is."""
    library = pytest.importorskip("label_studio_sdk.label_interface")
    checks = library.LabelInterface(interface())
    (task,) = json.loads(article.to("label-studio"))
    (prediction,) = task.pop("predictions")
    assert checks.validate_task(task)
    assert checks.validate_prediction(prediction, return_errors=True) == []
    prediction["result"][0]["value"]["labels"] = ["no such label"]
    assert checks.validate_prediction(prediction, return_errors=True) != []


@given(strategies.facts())
def test_any_facts(facts: Facts) -> None:
    """Regions have the characters of their facts, and relations join regions."""
    regions = [item for item in _result(facts) if item["type"] == "labels"]
    for region in regions:
        value = region["value"]
        assert facts.document.text[value["start"] : value["end"]] == value["text"]
    names = [region["id"] for region in regions]
    assert len(names) == len(set(names))
    for relation in _result(facts):
        if relation["type"] == "relation":
            assert {relation["from_id"], relation["to_id"]} <= set(names)


def test_labels_and_relations(article: Facts) -> None:
    """Mentions have the type of their entity, events and claims their arguments."""
    result = _result(article)
    labels = [item["value"]["labels"][0] for item in result if item["type"] == "labels"]
    assert labels[:5] == ["person", "event", "person", "place", "date"]
    names = {item["id"]: item["value"]["text"] for item in result if item["type"] == "labels"}
    arguments = [
        (names[item["from_id"]], item["labels"], names[item["to_id"]])
        for item in result
        if item["type"] == "relation"
    ]
    assert arguments[:4] == [
        ("met", ["participant"], "President Ana Duarte"),
        ("met", ["participant"], "Pavel Orlik"),
        ("met", ["place"], "Lisbon"),
        ("met", ["time"], "Monday"),
    ]
    assert ("“It rained,”", ["source"], "Duarte") in arguments


@attrs.frozen(kw_only=True)
class Vote(Fact):
    """A kind of a plugin."""

    kind: ClassVar[str] = "vote"


def test_kinds_of_plugins() -> None:
    """A kind that the library does not know is a label of its own, which the interface takes."""
    document = Document("5 to 3", title="Vote", source="Post")
    vote = Vote(span=document.span(0, 1), rule="r")
    (region,) = _result(Facts(document=document, facts=[vote]))
    assert region["value"] == {"start": 0, "end": 1, "text": "5", "labels": ["vote"]}
    assert '<Label value="vote"/>' in interface(["vote"])


def test_pieces_of_a_claim() -> None:
    """A split quotation has a region for each piece."""
    text = "“It rained,” Ana Duarte said, “and then it snowed.”"
    result = _result(newsfacts.extract(text))
    claims = [item["id"] for item in result if "claim" in str(item.get("id"))]
    assert claims == ["claim-1", "claim-1-2"]
