"""Facts in the vocabulary of schema.org, in JSON-LD: articles with their events and claims.

Each article is a NewsArticle. Events that happened, go on or are planned are Events
(EventScheduled), as are those that were called off (EventCancelled) or put off (EventPostponed).
What never took place, was refused or is merely possible is no Event. Statements are Claims with the
speaker as author; denials are not, for the speaker does not make them. There is no ClaimReview,
which needs a verdict.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO, ClassVar, TypeAlias

import attrs

from newsfacts.formats.ids import address_of, ids_of, iri_of, place_iri
from newsfacts.formats.people import people_of
from newsfacts.formats.when import has_time_of_day, interval_of, last_day
from newsfacts.model import Claim, Coordinates, Entity, EntityType, Event, Facts, Mention, Status
from newsfacts.plugin.writer import Writer

Json: TypeAlias = "Node | list[Json] | str | float"
Node: TypeAlias = "dict[str, Json]"

_CONTEXT = "https://schema.org"
_TYPES: dict[EntityType, str] = {
    "person": "Person",
    "role": "Person",
    "organisation": "Organization",
    "group": "Organization",
    "place": "Place",
    "country": "Country",
}
_STATUSES: dict[Status, str] = {
    "happened": "EventScheduled",
    "ongoing": "EventScheduled",
    "planned": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventPostponed",
}


@attrs.frozen(kw_only=True)
class SchemaOrgWriter(Writer):
    """Writes a graph of NewsArticles, Events, Claims and those who take part in them."""

    name: ClassVar[str] = "schema-org"

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one graph."""
        target.write(f'{{"@context": "{_CONTEXT}", "@graph": ['.encode())
        comma = ""
        for facts in several:
            for node in _Graph(facts).nodes():
                text = json.dumps(node, ensure_ascii=False)
                target.write(f"{comma}\n{text}".encode(errors="backslashreplace"))
                comma = ","
        target.write(b"\n]}\n")


class _Graph:
    """The nodes of one document."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._ids = ids_of(facts)
        self._article: Node = {"@id": address_of(facts.document) or iri_of(facts.document)}
        #: entities that events and claims refer to
        self._wanted: dict[int, Entity] = {}

    def nodes(self) -> Iterator[Node]:
        """Yield the article, its events and claims, then the entities that these refer to."""
        yield self._article_node()
        for event in self._facts.events:
            if event.status in _STATUSES:
                yield self._event(event)
        for claim in self._facts.claims:
            if not claim.negated:
                yield self._claim(claim)
        for entity in self._wanted.values():
            yield self._entity(entity)

    def _article_node(self) -> Node:
        document, source = self._facts.document, self._facts.document.source
        return _filled(
            {
                **self._article,
                "@type": "NewsArticle",
                "identifier": document.id,
                "headline": document.title,
                "datePublished": document.published.isoformat() if document.published else None,
                "url": address_of(document),
                "inLanguage": document.language,
                "publisher": _named("Organization", source) if source else None,
            }
        )

    def _event(self, event: Event) -> Node:
        begin, end = _bounds(event)
        return _filled(
            {
                "@id": iri_of(self._facts.document, self._ids[id(event)]),
                "@type": "Event",
                "additionalType": event.type,
                "name": event.label,
                "eventStatus": f"{_CONTEXT}/{_STATUSES[event.status]}",
                "startDate": begin,
                "endDate": end,
                "location": self._who(event.place),
                "attendee": [
                    self._one(person.entity, "Person", person.name) for person in people_of(event)
                ],
                "subjectOf": self._article,
            }
        )

    def _claim(self, claim: Claim) -> Node:
        return _filled(
            {
                "@id": iri_of(self._facts.document, self._ids[id(claim)]),
                "@type": "Claim",
                "text": claim.text,
                "author": self._who(claim.source),
                "appearance": self._article,
            }
        )

    def _who(self, mention: Mention | None) -> Node | None:
        return self._one(mention.entity, "Thing", mention.name) if mention else None

    def _one(self, entity: Entity | None, kind: str, name: str) -> Node:
        """Return a reference to an entity, or a node of a kind if nobody knows which it is."""
        return _named(kind, name) if entity is None else self._reference(entity)

    def _reference(self, entity: Entity) -> Node:
        if id(entity) not in self._ids:  # left out: named where it is
            return self._described(entity)
        self._wanted[id(entity)] = entity
        return {"@id": iri_of(self._facts.document, self._ids[id(entity)])}

    def _entity(self, entity: Entity) -> Node:
        iri = iri_of(self._facts.document, self._ids[id(entity)])
        return {"@id": iri, **self._described(entity)}

    def _described(self, entity: Entity) -> Node:
        person = _TYPES[entity.type] == "Person"
        return _filled(
            {
                "@type": _TYPES[entity.type],
                "name": entity.name,
                "jobTitle": list(entity.titles) if person else None,
                "gender": entity.gender if person else None,
                "sameAs": place_iri(entity),
                "geo": _point(entity.coordinates),
            }
        )


def _named(kind: str, name: str) -> Node:
    return {"@type": kind, "name": name}


def _point(place: Coordinates | None) -> Node | None:
    if place is None:
        return None
    return {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}


def _bounds(event: Event) -> tuple[str, str] | tuple[None, None]:
    """Return first and last day of an event, with the time of day if the article gives it."""
    interval = interval_of(event)
    if interval is None:
        return None, None
    if has_time_of_day(event):
        return interval.start.isoformat(), interval.end.isoformat()
    return interval.start.date().isoformat(), last_day(interval).isoformat()


def _filled(node: dict[str, Json | None]) -> Node:
    return {key: value for key, value in node.items() if value is not None and value != []}
