"""Makes facts of those who were spoken of, and of the mentions of them."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts import Document, Entity, Fact, Mention
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention


def to_facts(
    document: Document, known: Iterable[EntityRecord], resolved: Iterable[ResolvedMention]
) -> list[Fact]:
    """Give the entities that are mentioned, and their mentions."""
    resolved = list(resolved)
    mentioned = {id(item.known) for item in resolved if item.known and item.known.type}
    entities: dict[int, Entity] = {}
    for item in known:
        if id(item) in mentioned:
            _add(document, item, entities)
    mentions = [
        Mention(
            span=document.span(item.found.start, item.found.end),
            rule=item.rule,
            evidence=(document.span(item.antecedent.start, item.antecedent.end),)
            if item.antecedent
            else (),
            form=item.form,
            entity=entities.get(id(item.known)) if item.known else None,
        )
        for item in resolved
    ]
    return [*entities.values(), *mentions]


def _add(document: Document, item: EntityRecord, entities: dict[int, Entity]) -> Entity:
    """Give the entity of somebody, its members first."""
    made = entities.get(id(item))
    if made is None:
        members = tuple(_add(document, member, entities) for member in item.members)
        span = document.span(item.fullest.start, item.fullest.end)
        made = entities[id(item)] = Entity(
            span=span,
            rule=item.fullest.kind,
            name=" ".join(item.name if item.is_named else span.text.split()),
            type=item.type,
            titles=tuple(item.titles) if item.is_named else (),
            country=item.country or None,
            gender=item.gender,
            number=item.number,
            members=members,
        )
    return made
