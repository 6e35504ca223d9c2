"""Entity and mention facts, made from the linked records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsfacts import Document, Entity, Fact, Mention
from newsfacts.gazetteer import Place
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.located import coordinates, located
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: other entities that a mention names, at most
_ALTERNATIVES = 5


def to_facts(
    document: Document, known: Iterable[EntityRecord], resolved: Sequence[ResolvedMention]
) -> list[Fact]:
    """Return the mentioned entities, and their mentions."""
    mentioned = {id(item.known) for item in resolved}
    spoken = [item for item in known if id(item) in mentioned]
    entities = _Entities(document, located(document, spoken, resolved))
    for item in spoken:
        entities.of(item)
    return [*entities.made.values(), *(_mention(document, item, entities) for item in resolved)]


def _mention(document: Document, item: ResolvedMention, entities: _Entities) -> Mention:
    span, before, known = item.found, item.antecedent, item.known
    return Mention(
        span=document.span(span.start, span.end),
        rule=item.rule,
        evidence=(document.span(before.start, before.end),) if before else (),
        form=item.form,
        entity=entities.of(known) if known else None,
        alternatives=entities.others(item, known) if item.alternatives else (),
    )


class _Entities:
    """The entities of a document, each made once."""

    def __init__(self, document: Document, places: Mapping[EntityRecord, Place]) -> None:
        self._document = document
        self._places = places
        self.made: dict[EntityRecord, Entity] = {}

    def others(self, item: ResolvedMention, known: EntityRecord | None) -> tuple[Entity, ...]:
        """Return the other entities that a mention may name, the likeliest first."""
        records = dict.fromkeys(record.whole for record in item.alternatives)
        return tuple(
            entity
            for record in list(records)[:_ALTERNATIVES]
            if record is not known and (entity := self.made.get(record))
        )

    def of(self, item: EntityRecord) -> Entity | None:
        """Return the entity of a record, its members first; None if its type is unknown."""
        if item.type is None:
            return None
        made = self.made.get(item)
        if made is None:
            members = (self.of(member) for member in item.members)
            place = self._places.get(item)
            span = self._document.span(item.fullest.start, item.fullest.end)
            made = self.made[item] = Entity(
                span=span,
                rule=item.fullest.kind,
                name=" ".join(item.name if item.is_named else span.text.split()),
                type=item.type,
                titles=tuple(item.titles) if item.is_named else (),
                country=(place.country if place else "") or item.country or None,
                gender=item.gender,
                number=item.number,
                members=tuple(member for member in members if member),
                place_id=place.id if place else None,
                coordinates=coordinates(place),
            )
        return made
