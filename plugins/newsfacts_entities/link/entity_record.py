"""What a text has told of one entity so far."""

from __future__ import annotations

import attrs

from newsfacts import EntityType, Gender, GrammaticalNumber
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import given_gender
from newsfacts_entities.lexicon.titles import (
    DEPUTIES,
    gender_of,
    heads_of,
    is_called,
    is_former,
    words_of,
)

#: ranks that "assistant" or "vice" before them does not take away
_RANKS = frozenset("professor admiral editor".split())


@attrs.define(eq=False)
class EntityRecord:
    """Somebody or something, as far as the text has told of it."""

    #: None for a name whose type nothing tells yet
    type: EntityType | None
    #: the fullest form, without titles; of an unnamed one, its description
    name: tuple[str, ...]
    fullest: Candidate
    #: where it is mentioned first
    first: Candidate
    country: str = ""
    gender: Gender | None = None
    number: GrammaticalNumber = "singular"
    titles: list[str] = attrs.field(factory=list[str])
    #: the party and state of a lawmaker: "California Republican"
    seat: str = ""
    members: tuple[EntityRecord, ...] = ()
    is_named: bool = True
    #: the entity that this one turned out to be
    merged: EntityRecord | None = None
    #: how many mentions it has
    mentions: int = 0

    @property
    def whole(self) -> EntityRecord:
        """The entity that it turned out to be, or itself."""
        record = self
        while record.merged is not None:
            record = record.merged
        return record

    def merge(self, other: EntityRecord) -> None:
        """Note that it is another entity, which is named."""
        for title in self.titles:
            other.entitle(title, self.country)
        other.gender = other.gender or self.gender
        other.seat = other.seat or self.seat
        other.mentions += self.mentions
        self.merged = other

    def learn(self, found: Candidate) -> None:
        """Take in what one more mention by name tells."""
        if len(found.name) > len(self.name):
            self.name, self.fullest = found.name, found
        elif found.end - found.start > self.fullest.end - self.fullest.start and (
            found.name == self.name
        ):
            self.fullest = found
        self.gender = gender_of(found.title) or self.gender  # "Mr." beats the given name
        self.entitle(found.title, found.country)

    def entitle(self, title: str, country: str) -> None:
        """Take in a title, and the country it is of."""
        self.country = self.country or country
        if title and title not in self.titles:
            self.titles.append(title)
            self.gender = self.gender or gender_of(title)

    def describe(self, found: Candidate) -> None:
        """Take in one more description of an entity that has no name; the fullest one is kept."""
        words = tuple(found.title.split())
        if not self.is_named and len(words) > len(self.name):
            self.name, self.fullest = words, found
        self.entitle(found.title, found.country)

    def named(self, found: Candidate) -> None:
        """Take in the name of an entity that has only been described so far."""
        if not self.is_named:
            self.name, self.fullest, self.is_named = found.name, found, True
            self.type = "person" if self.type == "role" else self.type

    def may_be(self, found: Candidate) -> bool:
        """Whether a mention by a part of the name, or by title, can mean this entity."""
        gender = gender_of(found.title)
        if gender and self.gender and gender != self.gender:
            return False
        return not (found.country and self.country and found.country != self.country)

    def is_junior_of(self, found: Candidate) -> bool:
        """Whether somebody of the same name is meant: "President Reis", beside "Ana Reis Jr."."""
        office = found.title and found.title.rstrip(".") not in tables.CIVIL
        return is_junior(self.name) and (bool(office) or found.start < self.first.start)

    def bears(self, head: str, fields: frozenset[str], *, formerly: bool = False) -> bool:
        """Whether it holds an office: "minister", of "foreign" affairs.

        Args:
            head: the office.
            fields: the words that specify it.
            formerly: whether it is one that was held before.
        """
        return any(
            fields <= words_of(own)
            and (formerly or head not in tables.SOLE or not is_former(own))
            and (head in _RANKS or (words_of(own) - fields).isdisjoint(DEPUTIES))
            and any(is_called(head, office) for office in heads_of(own))
            for own in self.titles
        )


def is_junior(name: tuple[str, ...]) -> bool:
    """Whether a name ends with what tells apart two people of that name: "Jr."."""
    return name[-1].rstrip(".") in tables.SUFFIXES


def person(found: Candidate) -> EntityRecord:
    """Return a new person; the given name may tell the gender."""
    gender = given_gender(found.name[0]) if len(found.name) > 1 else None
    return EntityRecord("person", found.name, found, found, gender=gender)
