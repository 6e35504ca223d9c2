"""Facts as pre-annotations for Label Studio: tasks with predictions, and the matching interface.

Each document is a task. Regions are the mentions of entities (labelled by type), dates, sums,
percentages, triggers of events, and contents of claims; relations are the arguments of events and
the sources of claims. Offsets count code points, as those of Label Studio do.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO, ClassVar, TypeAlias

import attrs

from newsfacts._version import __version__
from newsfacts.formats.ids import ids_of
from newsfacts.formats.markup import tag
from newsfacts.model import (
    Claim,
    Document,
    Entity,
    Event,
    EventMention,
    Fact,
    Facts,
    Mention,
    Money,
    Percentage,
    TimeExpression,
)
from newsfacts.plugin.writer import Writer

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int"

#: labels of the bundled kinds; an entity's type is that of its mention
_LABELS = (
    "person", "organisation", "place", "country", "role", "group", "mention", "date", "money",
    "percentage", "event", "claim",
)  # fmt: skip
_KINDS: tuple[tuple[type[Fact], str], ...] = (
    (EventMention, "event"),
    (TimeExpression, "date"),
    (Money, "money"),
    (Percentage, "percentage"),
    (Claim, "claim"),
)
_RELATIONS = ("participant", "place", "time", "source", "addressee", "said")


def interface(labels: Iterable[str] = ()) -> str:
    """Return the labelling interface for these tasks, for the settings of a Label Studio project.

    Args:
        labels: kinds of facts from plugins.
    """
    chosen = "".join(tag("Label", {"value": label}) for label in (*_LABELS, *labels))
    relations = "".join(tag("Relation", {"value": relation}) for relation in _RELATIONS)
    return (
        f'<View><Relations>{relations}</Relations><Labels name="label" toName="text">{chosen}'
        f'</Labels><Text name="text" value="$text" granularity="symbol"/></View>'
    )


@attrs.frozen(kw_only=True)
class LabelStudioWriter(Writer):
    """Writes a list of tasks for import into Label Studio."""

    name: ClassVar[str] = "label-studio"

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one list, with a task for each document."""
        comma = "["
        for facts in several:
            target.write(f"{comma}\n{json.dumps(_task(facts))}".encode())
            comma = ","
        target.write(b"\n]\n" if comma == "," else b"[]\n")


def _task(facts: Facts) -> Json:
    regions = {id(fact): list(_regions(fact, name)) for fact, name in _named(facts)}
    result = [region for found in regions.values() for region in found]
    firsts = {key: str(found[0]["id"]) for key, found in regions.items() if found}
    for fact in facts:
        if id(fact) in firsts:
            result += _relations(fact, firsts)
    prediction: Json = {"model_version": f"newsfacts {__version__}", "result": [*result]}
    return {"data": _data(facts.document), "predictions": [prediction]}


def _named(facts: Facts) -> Iterator[tuple[Fact, str]]:
    """Yield the facts that are regions, with their ids: entities and events are their mentions."""
    ids = ids_of(facts)
    yield from ((f, ids[id(f)]) for f in facts if not isinstance(f, Entity | Event))


def _data(document: Document) -> dict[str, Json]:
    published = document.published.isoformat() if document.published else None
    known = {
        "id": document.id,
        "title": document.title,
        "published": published,
        "source": document.source,
        "url": document.url,
    }
    return {"text": document.text, **{key: value for key, value in known.items() if value}}


def _regions(fact: Fact, name: str) -> Iterator[dict[str, Json]]:
    """Yield the regions of a fact: one for each piece of a claim, one of any other."""
    spans = fact.content if isinstance(fact, Claim) else (fact.span,)
    for number, span in enumerate(spans, 1):
        yield {
            "id": name if number == 1 else f"{name}-{number}",
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": span.start,
                "end": span.end,
                "text": span.text,
                "labels": [_label(fact)],
            },
        }


def _label(fact: Fact) -> str:
    if isinstance(fact, Mention):
        return fact.entity.type if fact.entity else "mention"
    return next((label for cls, label in _KINDS if isinstance(fact, cls)), fact.kind)


def _relations(fact: Fact, regions: dict[int, str]) -> Iterator[dict[str, Json]]:
    for label, other in _arguments(fact):
        if id(other) in regions:
            yield {
                "type": "relation",
                "from_id": regions[id(fact)],
                "to_id": regions[id(other)],
                "direction": "right",
                "labels": [label],
            }


def _arguments(fact: Fact) -> Iterator[tuple[str, Fact | None]]:
    if isinstance(fact, EventMention):
        yield from (("participant", participant.mention) for participant in fact.participants)
        yield from (("place", fact.place), ("time", fact.time))
    elif isinstance(fact, Claim):
        yield from (("source", fact.source), ("addressee", fact.addressee), ("said", fact.said))
