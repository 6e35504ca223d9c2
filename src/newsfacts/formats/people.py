"""Who takes part in events, with groups expanded."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsfacts.model import Entity, Event


@attrs.frozen
class Person:
    """A participant: the entity, if the mention is resolved, and its name."""

    name: str
    entity: Entity | None

    @property
    def named(self) -> bool:
        """Whether it has a name, by which other articles mean the same: not "officials"."""
        return self.entity is not None and not self.name[:1].islower()


def people_of(event: Event) -> Iterator[Person]:
    """Yield those who take part in an event, the members of a group in place of the group."""
    for participant in event.participants:
        entity = participant.mention.entity
        if entity is not None and entity.members:
            yield from (Person(member.name, member) for member in entity.members)
        else:
            yield Person(participant.name, entity)
