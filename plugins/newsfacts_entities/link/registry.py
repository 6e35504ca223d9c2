"""Who and what a text has told of, looked up by the words of their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from newsfacts import EntityType
from newsfacts.reading import unaccented
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.nicknames import is_short_for
from newsfacts_entities.lexicon.titles import gender_of, heads_of, words_of
from newsfacts_entities.link.entity_record import EntityRecord, is_junior, person

#: how many people that share a word of their names are told apart
_BEARERS = 20
#: how many are looked through for the holder of a country's office
_MOST = 500
#: nouns of which a name may have its words in either order: "Department of Justice"
_INVERTED = frozenset({"Department", "Ministry"})
_OF = 2
#: how many mentions somebody needs, and times as many as others of the surname, to be meant by it
_OFTEN = 2


class EntityRegistry:
    """All that have been named; looked up by name, and people by each word of their names."""

    def __init__(self) -> None:
        self.all: list[EntityRecord] = []
        self._by_word: dict[str, list[EntityRecord]] = {}
        self._by_name: dict[str, EntityRecord] = {}
        self._things: dict[tuple[str, ...], list[EntityRecord]] = {}
        #: who was last meant by a surname with a title
        self._titled: dict[str, EntityRecord] = {}
        self._groups: dict[tuple[int, ...], EntityRecord] = {}
        #: the person whom the first sentence names, if it names no other
        self.opening: EntityRecord | None = None
        self._untyped: dict[tuple[str, ...], EntityRecord] = {}

    def full(self, found: Candidate) -> EntityRecord:
        """Give the person who bears a name, new or known."""
        known = self._by_name.get(_key(found.name))
        if known is None or not (known.type == "person" and known.may_be(found)):
            known = self._longer_or_shorter(found) or known
        if known is None or known.type != "person":
            known = self._added(person(found))
        known.learn(found)
        self.call(found.name, known)
        return known

    def call(self, name: tuple[str, ...], known: EntityRecord) -> None:
        """Note a name of somebody known."""
        self._by_name.setdefault(_key(name), known)
        if known.type == "person":
            for word in name:
                bearers = self._by_word.setdefault(word.casefold(), [])
                if len(bearers) < _BEARERS and known not in bearers:
                    bearers.append(known)

    def rename(self, name: tuple[str, ...], known: EntityRecord) -> None:
        """Make a name one of an entity, and drop the entity that had it."""
        self._by_name[_key(name)] = known
        self._things.pop(name, None)

    def thing(self, found: Candidate, kind: EntityType) -> EntityRecord:
        """Give the organisation, place or country of a name, new or known."""
        first, *rest = found.name
        name = tuple(rest) if rest and first.lower() == "the" else found.name
        alias = self._by_name.get(_key(name))
        if alias is not None and alias.type != "person":
            return alias
        for known in self._things.get(name, ()):
            if known.type == kind and known.may_be(found):
                known.entitle(found.title, found.country)
                return known
        known = self._added(EntityRecord(kind, name, found, found, country=found.country))
        known.entitle(found.title, found.country)
        self._things.setdefault(name, []).append(known)
        if name[-1] in _INVERTED:
            self.call((name[-1], "of", *name[:-1]), known)
        elif len(name) > _OF and name[0] in _INVERTED and name[1] == "of":
            self.call((*name[2:], name[0]), known)
        return known

    def untyped(self, found: Candidate) -> EntityRecord:
        """Return the entity of a name that nothing has told the type of, new or known."""
        known = self._untyped.get(found.name)
        if known is None:
            known = self._untyped[found.name] = self._added(
                EntityRecord(None, found.name, found, found)
            )
            if len(found.name) > 1:
                self._by_word.setdefault(found.name[-1].casefold(), []).append(known)
        return known

    def group(self, found: Candidate, members: Iterable[EntityRecord]) -> EntityRecord:
        """Give the group of some people or countries, new or known."""
        chosen = tuple(members)
        key = tuple(sorted(map(id, chosen)))
        known = self._groups.get(key)
        if known is None:
            name = tuple(" and ".join(" ".join(member.name) for member in chosen).split())
            known = self._added(
                EntityRecord("group", name, found, found, number="plural", members=chosen)
            )
            self._groups[key] = known
        return known

    def described(self, found: Candidate, kind: EntityType) -> EntityRecord:
        """Return a new entity that is only known by what it is: "a senior official"."""
        title = found.title
        return self._added(
            EntityRecord(
                kind, tuple(title.split()), found, found, country=found.country,
                gender=gender_of(title), number="plural" if kind == "group" else "singular",
                titles=[title], is_named=False,
            )
        )  # fmt: skip

    def named(self, name: tuple[str, ...]) -> EntityRecord | None:
        """Give who or what bears just this name or alias."""
        return self._by_name.get(_key(name))

    def organisation(self, name: tuple[str, ...]) -> EntityRecord | None:
        """Give the organisation that bears just this name or alias."""
        known = (self.named(name), *self._things.get(name, ()))
        return next((one for one in known if one and one.type == "organisation"), None)

    def holders(self, country: str, head: str, fields: frozenset[str]) -> list[EntityRecord]:
        """Give the people that hold an office of a country."""
        return [
            known
            for known in self.all[:_MOST]
            if known.type == "person" and known.country == country and known.bears(head, fields)
        ]

    def officials(self, country: str) -> list[EntityRecord]:
        """Give the people that hold any office of a country, if it is one."""
        known = self.all[:_MOST] if country else ()
        people = (one for one in known if one.type == "person" and one.titles)
        return [one for one in people if one.country == country]

    def sole_country(self) -> EntityRecord | None:
        """Give the country that the text names, if it names no other."""
        known = [one for one in self.all[:_MOST] if one.type == "country"]
        return known[0] if len(known) == 1 else None

    def bearers(self, head: str) -> list[EntityRecord]:
        """Give the people of whom a title has been told."""
        none: frozenset[str] = frozenset()
        return [one for one in self.all[:_MOST] if one.merged is None and one.bears(head, none)]

    def bodies(self, country: str) -> list[EntityRecord]:
        """Give the organisations of a country."""
        known = self.all[:_MOST]
        return [one for one in known if one.type == "organisation" and one.country == country]

    def knows(self, found: Candidate) -> bool:
        """Whether somebody of a longer name may be meant by one word."""
        known = self._by_word.get(found.name[-1].casefold(), ())
        return any(not one.is_junior_of(found) for one in known)

    def family(self, word: str) -> EntityRecord | None:
        """Give who bears a pronoun as family name, before the given name: "He Guoqiang"."""
        named = (known for known in self._by_word.get(word.casefold(), ()) if known.name[0] == word)
        return next(named, None)

    def one_word(self, found: Candidate) -> EntityRecord | None:
        """Give who is meant by one word of a name; None where it may be two people."""
        word = found.name[-1].casefold()
        bearers = (k for k in self._by_word.get(word, ()) if not k.is_junior_of(found))
        fits = [known for known in bearers if known.may_be(found)]
        surnames = [known for known in fits if known.name[-1].casefold() == word] or fits
        meant = self._titled.get(word)
        if meant in surnames and not found.title:
            return meant
        if len(surnames) > 1:
            surnames = self._narrowed(found, surnames)
        if len(surnames) > 1 and self.opening in surnames and not found.title:
            return self.opening
        return surnames[0] if len(surnames) == 1 else _dominant(surnames)

    def mean(self, found: Candidate, known: EntityRecord) -> None:
        """Note whom a title and a surname meant: the surname alone means nobody else from now.

        "Mrs." beside an office only tells two people apart: "Senator Cruz", "Mrs. Cruz", "Cruz".
        """
        word = found.name[-1].casefold()
        if word not in self._titled or found.title.rstrip(".") not in tables.CIVIL:
            self._titled[word] = known

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
        for known in self._by_word.get(found.name[-1].casefold(), ()):
            same = _is_abbreviated(known.name, found.name) or _is_nickname(known.name, found.name)
            if same and known.may_be(found):
                return known
        junior = is_junior(found.name)
        for known in self._by_word.get(found.name[0].casefold(), ()):
            if junior and not is_junior(known.name):
                continue
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


def _dominant(fits: Sequence[EntityRecord]) -> EntityRecord | None:
    """Return who was mentioned so much more often than others that he or she is meant."""
    best, second, *_ = [*sorted(fits, key=lambda known: -known.mentions), None, None]
    if best is None or best.mentions < _OFTEN:
        return None
    return best if second is None or best.mentions >= _OFTEN * second.mentions else None


def _is_abbreviated(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one of two names of a surname has the initials of the other: "C.T. Vivian"."""
    if one[-1].casefold() != other[-1].casefold():
        return False
    short, long = sorted((one[:-1], other[:-1]), key=lambda given: len("".join(given)))
    letters = "".join(short).replace(".", "")
    return letters.isupper() and letters == "".join(word[0] for word in long)


def _is_nickname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of a surname have given names of which one is short for the other."""
    return one[-1].casefold() == other[-1].casefold() and is_short_for(one[0], other[0])


@lru_cache(maxsize=20_000)
def _key(name: tuple[str, ...]) -> str:
    """Return a name without what its spellings differ in: hyphens, accents and capitals inside."""
    return unaccented(" ".join(name)).replace("-", " ").casefold()
