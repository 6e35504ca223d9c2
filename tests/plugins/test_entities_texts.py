"""Short texts of every way in which news speaks of people, bodies and places, annotated by hand.

They were written for this, apart from the rules. A line has the text, its family, the mentions
with whom they mean (a list for a group, null where the text leaves it open), words that may or
may not be read as a mention, and the main entities.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from newsfacts import Document, Engine, Entity, Facts, Mention
from newsfacts_entities.extractor import EntityExtractor

ENGINE = Engine([EntityExtractor()])
TEXTS = (Path(__file__).parent / "entities_texts.jsonl").read_text(encoding="utf-8").splitlines()


class Words(TypedDict):
    """A span in the gold."""

    start: int
    end: int
    text: str


class Spoken(Words):
    """A mention in the gold."""

    entity: str | list[str] | None
    type: str
    form: str


class Named(TypedDict):
    """An entity in the gold."""

    name: str
    type: str
    country: str | None


class Text(TypedDict):
    """A line of the table."""

    family: str
    text: str
    mentions: list[Spoken]
    optional: list[Words]
    entities: list[Named]


def annotated() -> Iterator[tuple[Text, Facts]]:
    """Give the texts with their gold, and what is read in them."""
    for line in TEXTS:
        raw: Text = json.loads(line)
        yield raw, ENGINE.extract(Document(raw["text"], language="en"))


def is_right(gold: Spoken, read: Mention | None) -> bool:
    """Whether a mention means whom the gold says; None is anybody whom the text does not name."""
    if read is None:
        return False
    entity, wanted = read.entity, gold["entity"]
    if entity is None or wanted is None:
        unnamed = entity is not None and entity.type in ("role", "organisation", "group")
        return wanted is None and (entity is None or (unnamed and not entity.members))
    if isinstance(wanted, list):
        return sorted(member.name for member in entity.members) == sorted(wanted)
    return entity.name == wanted and entity.type == gold["type"]


def test_mentions() -> None:
    """Of the annotated mentions, at least this share is found whole and means the right one."""
    gold = right = 0
    for text, facts in annotated():
        found = {(m.span.start, m.span.end): m for m in facts.of(Mention)}
        gold += len(text["mentions"])
        right += sum(is_right(m, found.get((m["start"], m["end"]))) for m in text["mentions"])
    assert gold > 1000
    assert right / gold >= 0.95


def test_nothing_invented() -> None:
    """At most one in a hundred mentions names somebody or something where the gold has nobody."""
    gold = invented = 0
    for text, facts in annotated():
        known: list[Words] = [*text["mentions"], *text["optional"]]
        gold += len(text["mentions"])
        invented += sum(
            read.entity is not None
            and read.form != "pronoun"
            and not any(read.span.start < m["end"] and m["start"] < read.span.end for m in known)
            for read in facts.of(Mention)
        )
    assert invented / gold <= 0.01


def test_entities() -> None:
    """Of the main entities, at least this share is there with its type and its country."""
    gold = right = 0
    for text, facts in annotated():
        read = {entity.name: entity for entity in facts.entities}
        gold += len(text["entities"])
        right += sum(_is_same(entity, read.get(entity["name"])) for entity in text["entities"])
    assert right / gold >= 0.95


def _is_same(gold: Named, read: Entity | None) -> bool:
    return (
        read is not None and read.type == gold["type"] and gold["country"] in (None, read.country)
    )
