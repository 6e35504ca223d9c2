"""Entities, and the places where an article mentions them."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import all_are, is_a, matches, maybe, one_of, refused
from newsfacts.model.fact import Fact

#: types of entities
EntityType = Literal["person", "organisation", "place", "country", "role", "group"]

#: gender of a person, as titles, given names and pronouns show it
Gender = Literal["female", "male"]

#: one, or several: a group
GrammaticalNumber = Literal["singular", "plural"]

#: forms of mentions
MentionForm = Literal["name", "surname", "title", "pronoun", "description"]


def _are_entities(
    instance: object, attribute: attrs.Attribute[tuple[Entity, ...]], value: tuple[Entity, ...]
) -> None:
    all_are(Entity)(instance, attribute, value)


@attrs.frozen
class Coordinates:
    """A point on the Earth (WGS 84), in degrees.

    Raises:
        FactError: a degree is out of range.
    """

    #: degrees north, from -90 to 90
    latitude: float = attrs.field(validator=is_a(float))
    #: degrees east, from -180 to 180
    longitude: float = attrs.field(validator=is_a(float))

    def __attrs_post_init__(self) -> None:
        for field, value, most in (
            ("latitude", self.latitude, 90),
            ("longitude", self.longitude, 180),
        ):
            if not -most <= value <= most:
                raise refused(self, field, value, f"is not between -{most} and {most}")


@attrs.frozen(kw_only=True)
class Entity(Fact):
    """A person, organisation, place or other named entity; its span is the fullest mention.

    Raises:
        FactError: the name is empty, the country is not an ISO 3166 code, or the place_id is not
            positive.
    """

    kind: ClassVar[str] = "entity"

    #: the fullest form of the name, without titles
    name: str = attrs.field(validator=is_a(str))
    type: EntityType = attrs.field(validator=one_of(EntityType))
    #: titles and offices that the article gives, in order of appearance
    titles: tuple[str, ...] = attrs.field(default=(), validator=all_are(str))
    #: ISO 3166 alpha-2 code of the country that it is, is located in or represents
    country: str | None = attrs.field(default=None, validator=matches("[A-Z]{2}", "ISO 3166 code"))
    #: gender of a person, if a title, a given name or a pronoun shows it
    gender: Gender | None = attrs.field(
        default=None, validator=attrs.validators.optional(one_of(Gender))
    )
    #: whether it is one or several, if the article shows it
    number: GrammaticalNumber | None = attrs.field(
        default=None, validator=attrs.validators.optional(one_of(GrammaticalNumber))
    )
    #: members, if it is a group
    members: tuple[Entity, ...] = attrs.field(default=(), validator=_are_entities)
    #: GeoNames id of the place or country that it is
    place_id: int | None = attrs.field(default=None, validator=maybe(int))
    #: where the place is; None for countries and other large areas
    coordinates: Coordinates | None = attrs.field(default=None, validator=maybe(Coordinates))

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            raise refused(self, "name", self.name, "is empty")
        if self.place_id is not None and self.place_id < 1:
            raise refused(self, "place_id", self.place_id, "is not positive")

    @property
    def label(self) -> str:
        """The name."""
        return self.name

    def _brief(self) -> str:
        return f"{self.type}: {' '.join((*self.titles, self.name))}"


@attrs.frozen(kw_only=True)
class Mention(Fact):
    """A mention of an entity in the text; any extractor may add one."""

    kind: ClassVar[str] = "mention"

    #: name, surname, title, pronoun or description
    form: MentionForm = attrs.field(validator=one_of(MentionForm))
    #: the entity that it refers to; None if unresolved
    entity: Entity | None = attrs.field(default=None, validator=maybe(Entity))
    #: other entities that it could refer to, the most likely first
    alternatives: tuple[Entity, ...] = attrs.field(default=(), validator=all_are(Entity))

    @property
    def name(self) -> str:
        """The entity's name, or the text of the mention if it is unresolved."""
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
