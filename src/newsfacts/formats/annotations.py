"""Facts as W3C Web Annotations (Recommendation of 2017-02-23), in JSON-LD.

Each fact is an Annotation. Its target is the characters of the article, selected by a
TextQuoteSelector and a TextPositionSelector (both count code points); a claim of several pieces has
several targets. Its bodies are TextualBodies: the kind of the fact ("classifying"), its label
("describing") and the status of an event ("tagging"); the GeoNames page of a place ("identifying");
and the annotations of the facts that it holds ("linking").
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, ClassVar, TypeAlias

import attrs

from newsfacts.formats.ids import address_of, ids_of, iri_of, place_iri
from newsfacts.model import Claim, Document, Entity, Event, EventMention, Fact, Facts, Span
from newsfacts.model.fact import label_of, parts
from newsfacts.plugin.writer import Writer

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int"

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
#: characters before and after a quotation, by which it is found again in a changed text
_AROUND = 32


@attrs.frozen(kw_only=True)
class AnnotationWriter(Writer):
    """Writes a collection of Web Annotations."""

    name: ClassVar[str] = "annotations"
    suffix: ClassVar[str] = ".jsonld"

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one AnnotationCollection, whose first page has all annotations."""
        page: Json = {
            "id": "#page",
            "type": "AnnotationPage",
            "partOf": "#collection",
            "startIndex": 0,
        }
        head: Json = {"@context": _CONTEXT, "id": "#collection", "type": "AnnotationCollection"}
        target.write(f'{_text(head)[:-1]}, "first": {_text(page)[:-1]}, "items": ['.encode())
        comma = ""
        for facts in several:
            for annotation in _annotations(facts):
                target.write(f"{comma}\n{_text(annotation)}".encode())
                comma = ","
        target.write(b"\n]}}\n")


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace").decode()


def _annotations(facts: Facts) -> Iterator[Json]:
    document, ids = facts.document, ids_of(facts)
    for fact in facts:
        spans = fact.content if isinstance(fact, Claim) else (fact.span,)
        bodies = list(_bodies(fact))
        linked = dict.fromkeys(ids[id(part)] for part in parts(fact) if id(part) in ids)
        bodies += [_linking(iri_of(document, other)) for other in linked]
        yield {
            "id": iri_of(document, ids[id(fact)]),
            "type": "Annotation",
            "motivation": "tagging",
            **(
                {"generator": {"type": "Software", "name": fact.extractor}}
                if fact.extractor
                else {}
            ),
            "body": bodies,
            "target": [_target(document, span) for span in spans],
        }


def _bodies(fact: Fact) -> Iterator[Json]:
    yield {"type": "TextualBody", "purpose": "classifying", "value": fact.kind}
    yield {"type": "TextualBody", "purpose": "describing", "value": label_of(fact)}
    if isinstance(fact, Event | EventMention):
        yield {"type": "TextualBody", "purpose": "tagging", "value": fact.status}
    place = place_iri(fact) if isinstance(fact, Entity) else None
    if place:
        yield {"type": "SpecificResource", "purpose": "identifying", "source": place}


def _linking(iri: str) -> Json:
    return {"type": "SpecificResource", "purpose": "linking", "source": iri}


def _target(document: Document, span: Span) -> Json:
    text = document.text
    return {
        "type": "SpecificResource",
        "source": address_of(document) or iri_of(document),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": span.text,
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
