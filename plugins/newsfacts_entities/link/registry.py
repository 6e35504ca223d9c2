"""Who and what a text has told of, looked up by the words of their names."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsfacts import EntityType
from newsfacts.reading import unaccented
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import genders
from newsfacts_entities.lexicon.titles import gender_of, heads_of, is_called, words_of

#: family names that stand first and that are given names elsewhere
_FAMILY_NAMES = frozenset(
    "Ban Chan Chen Han Hu Jin Jung Kim Lee Li Lin Min Park Sun Yang Yu".split()
)
#: how many people that share a word of their names are told apart
_BEARERS = 20
#: how many are looked through for the holder of a country's office
_MOST = 500


@attrs.define(eq=False)
class EntityRecord:
    """Somebody or something, as far as the text has told of it."""

    type: EntityType
    #: the fullest form, without titles
    name: tuple[str, ...]
    fullest: Candidate
    #: where it is named first
    first: Candidate
    country: str = ""
    #: "m", "f", or "" where nothing tells
    gender: str = ""
    titles: list[str] = attrs.field(factory=list[str])
    members: tuple[EntityRecord, ...] = ()

    def learn(self, found: Candidate) -> None:
        """Take in what one more mention by name tells."""
        if len(found.name) > len(self.name):
            self.name, self.fullest = found.name, found
        elif found.end - found.start > self.fullest.end - self.fullest.start and (
            found.name == self.name
        ):
            self.fullest = found
        self.entitle(found.title, found.country)

    def entitle(self, title: str, country: str) -> None:
        """Take in a title, and the country it is of."""
        self.country = self.country or country
        if title and title not in self.titles:
            self.titles.append(title)
            self.gender = gender_of(title) or self.gender

    def may_be(self, found: Candidate) -> bool:
        """Whether a mention by a part of the name, or by title, can mean this person."""
        gender = gender_of(found.title)
        if gender and self.gender and gender != self.gender:
            return False
        return not (found.country and self.country and found.country != self.country)

    def bears(self, head: str, fields: frozenset[str]) -> bool:
        """Whether it holds an office: "minister", of "foreign" affairs."""
        return any(
            fields <= words_of(own) and any(is_called(head, office) for office in heads_of(own))
            for own in self.titles
        )


def person(found: Candidate) -> EntityRecord:
    """Give a new person; the given name may tell the gender."""
    first = unaccented(found.name[0])
    surname_first = found.name[0] in _FAMILY_NAMES
    gender = "" if surname_first or len(found.name) == 1 else genders().get(first, "")
    return EntityRecord(
        type="person", name=found.name, fullest=found, first=found, gender=gender.strip("u")
    )


class EntityRegistry:
    """All that have been named; looked up by name, and people by each word of their names."""

    def __init__(self) -> None:
        self.all: list[EntityRecord] = []
        self._by_word: dict[str, list[EntityRecord]] = {}
        self._by_name: dict[tuple[str, ...], EntityRecord] = {}
        self._things: dict[tuple[str, ...], list[EntityRecord]] = {}
        self._groups: dict[tuple[int, ...], EntityRecord] = {}

    def full(self, found: Candidate) -> EntityRecord:
        """Give the person who bears a name, new or known."""
        known = self._by_name.get(found.name)
        if known is None or not (known.type == "person" and known.may_be(found)):
            known = self._longer_or_shorter(found) or known
        if known is None or known.type != "person":
            known = self._added(person(found))
        known.learn(found)
        self.call(found.name, known)
        return known

    def call(self, name: tuple[str, ...], known: EntityRecord) -> None:
        """Note a name of somebody known."""
        self._by_name.setdefault(name, known)
        if known.type == "person":
            for word in name:
                bearers = self._by_word.setdefault(word.casefold(), [])
                if len(bearers) < _BEARERS and known not in bearers:
                    bearers.append(known)

    def thing(self, found: Candidate, kind: EntityType) -> EntityRecord:
        """Give the organisation, place or country of a name, new or known."""
        first, *rest = found.name
        name = tuple(rest) if rest and first.lower() == "the" else found.name
        alias = self._by_name.get(name)
        if alias is not None and alias.type != "person":
            return alias
        for known in self._things.get(name, ()):
            if known.type == kind and known.may_be(found):
                known.entitle(found.title, found.country)
                return known
        known = self._added(
            EntityRecord(type=kind, name=name, fullest=found, first=found, country=found.country)
        )
        known.entitle(found.title, found.country)
        self._things.setdefault(name, []).append(known)
        return known

    def group(self, found: Candidate, members: Iterable[EntityRecord]) -> EntityRecord:
        """Give the group of some people or countries, new or known."""
        chosen = tuple(members)
        key = tuple(sorted(map(id, chosen)))
        known = self._groups.get(key)
        if known is None:
            name = tuple(" and ".join(" ".join(member.name) for member in chosen).split())
            known = self._added(
                EntityRecord(type="group", name=name, fullest=found, first=found, members=chosen)
            )
            self._groups[key] = known
        return known

    def described(self, found: Candidate, kind: EntityType) -> EntityRecord:
        """Give an office or a body that is only known by what it is: "Afghan government"."""
        return self.thing(found._replace(name=tuple(found.title.split()), title=""), kind)

    def named(self, name: tuple[str, ...]) -> EntityRecord | None:
        """Give who or what bears just this name or alias."""
        return self._by_name.get(name)

    def holders(self, country: str, head: str, fields: frozenset[str]) -> list[EntityRecord]:
        """Give the people that hold an office of a country."""
        return [
            known
            for known in self.all[:_MOST]
            if known.type == "person" and known.country == country and known.bears(head, fields)
        ]

    def bodies(self, country: str) -> list[EntityRecord]:
        """Give the organisations of a country."""
        known = self.all[:_MOST]
        return [one for one in known if one.type == "organisation" and one.country == country]

    def knows(self, found: Candidate) -> bool:
        """Whether somebody of a longer name may be meant by one word."""
        return bool(self._by_word.get(found.name[-1].casefold()))

    def one_word(self, found: Candidate) -> EntityRecord | None:
        """Give who is meant by one word of a name; None where it may be two people."""
        word = found.name[-1].casefold()
        fits = [known for known in self._by_word.get(word, ()) if known.may_be(found)]
        surnames = [known for known in fits if known.name[-1].casefold() == word] or fits
        if len(surnames) > 1:
            surnames = self._narrowed(found, surnames)
        return surnames[0] if len(surnames) == 1 else None

    def _narrowed(self, found: Candidate, fits: list[EntityRecord]) -> list[EntityRecord]:
        """Give those whose gender or titles agree, rather than only not contradict."""
        gender = gender_of(found.title)
        agreeing = [known for known in fits if gender and known.gender == gender]
        if len(agreeing) == 1:
            return agreeing
        if found.title and found.title.rstrip(".") not in tables.CIVIL:
            fields = words_of(found.title)
            return [k for k in fits if any(k.bears(head, fields) for head in heads_of(found.title))]
        return [known for known in fits if known.first.start < found.start] or fits

    def _added(self, known: EntityRecord) -> EntityRecord:
        self.all.append(known)
        return known

    def _longer_or_shorter(self, found: Candidate) -> EntityRecord | None:
        """Give who bears the same name with more or fewer words between or behind."""
        for known in self._by_word.get(found.name[0].casefold(), ()):
            if known.name[0] == found.name[0] and known.may_be(found):
                short, long = sorted((known.name, found.name), key=len)
                if len(short) > 1 and all(word in long for word in short):
                    return known
        return self._of_tail(found)

    def _of_tail(self, found: Candidate) -> EntityRecord | None:
        """Give whose name ends with these words: "Van der Meulen" of "Pieter van der Meulen"."""
        tail = [word.casefold() for word in found.name]
        for known in self._by_word.get(tail[-1], ()):
            if [word.casefold() for word in known.name[-len(tail) :]] == tail:
                return known if known.may_be(found) else None
        return None
