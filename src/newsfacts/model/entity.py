"""Who and what an article speaks of, and where it does."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import all_are, is_a, matches, maybe, one_of, refused
from newsfacts.model.fact import Fact

#: what an entity is
EntityType = Literal["person", "organisation", "place", "country", "role", "group"]

#: how an entity is spoken of
MentionForm = Literal["name", "surname", "title", "pronoun", "description"]


def _are_entities(
    instance: object, attribute: attrs.Attribute[tuple[Entity, ...]], value: tuple[Entity, ...]
) -> None:
    all_are(Entity)(instance, attribute, value)


@attrs.frozen(kw_only=True)
class Entity(Fact):
    """Somebody or something with a name; its span is the fullest mention.

    Raises:
        FactError: the name is empty, or the country no ISO 3166 code.
    """

    kind: ClassVar[str] = "entity"

    #: the fullest form, without titles
    name: str = attrs.field(validator=is_a(str))
    type: EntityType = attrs.field(validator=one_of(EntityType))
    #: titles and offices the article gives, in its order
    titles: tuple[str, ...] = attrs.field(default=(), validator=all_are(str))
    #: ISO 3166 alpha-2 code of the country it is, lies in or stands for
    country: str | None = attrs.field(default=None, validator=matches("[A-Z]{2}", "ISO 3166 code"))
    #: of a group: those who belong to it
    members: tuple[Entity, ...] = attrs.field(default=(), validator=_are_entities)

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            raise refused(self, "name", self.name, "is empty")

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    def _brief(self) -> str:
        return f"{self.type}: {' '.join((*self.titles, self.name))}"


@attrs.frozen(kw_only=True)
class Mention(Fact):
    """A place where an entity is spoken of; any extractor may add one."""

    kind: ClassVar[str] = "mention"

    #: by name, surname, title, pronoun or description
    form: MentionForm = attrs.field(validator=one_of(MentionForm))
    #: who is meant; None if that stays open
    entity: Entity | None = attrs.field(default=None, validator=maybe(Entity))

    @property
    def name(self) -> str:
        """The entity's name, or the words themselves where it is unresolved."""
        return self.entity.name if self.entity else self.span.text

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    def _brief(self) -> str:
        words = self.span.text
        if self.entity is None:
            return f"{self.form}: {words}, unresolved"
        return f"{self.form}: {words}{f' = {self.name}' if self.name != words else ''}"
