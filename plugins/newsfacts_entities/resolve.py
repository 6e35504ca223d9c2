"""Tells who is meant: gathers names into entities, then follows titles and pronouns to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts import Document, Entity, EntityType, Fact, Mention, MentionForm
from newsfacts_entities.grammar import Found, gender_of, head_of

_TYPES: dict[str, EntityType] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "role": "role",
}
#: what a name of the tables is
_OF_LETTER: dict[str, EntityType] = {"C": "country", "W": "organisation"}
#: pronouns that stand for one person, with the gender they tell
_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
#: words before a title that point back
_BACK = frozenset({"the", "his", "her", "their"})
#: how many people of one surname or first name are told apart
_BEARERS = 20
#: how many mentions back "the senator" and "she" look
_REACH = 60


@attrs.define(eq=False)
class Known:
    """Somebody or something, as far as the text has told of it."""

    type: EntityType
    #: the fullest form, without titles
    name: tuple[str, ...]
    fullest: Found
    country: str = ""
    gender: str = ""
    titles: list[str] = attrs.field(factory=list[str])
    #: the words that name the offices, in lower case: "president"
    heads: list[str] = attrs.field(factory=list[str])

    def learn(self, found: Found) -> None:
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
            self.heads.append(head_of(title))
            self.gender = self.gender or gender_of(title)

    def may_be(self, found: Found) -> bool:
        """Whether a mention by a part of the name, or by title, can mean this person."""
        gender = gender_of(found.title)
        if gender and self.gender and gender != self.gender:
            return False
        return not (found.country and self.country and found.country != self.country)


@attrs.define(eq=False)
class Resolved:
    """A mention and whom it means, before both become facts."""

    found: Found
    form: MentionForm
    rule: str
    known: Known | None = None
    antecedent: Found | None = None


class People:
    """All that have been named so far; looked up by each word of their names."""

    def __init__(self) -> None:
        self.all: list[Known] = []
        self._by_word: dict[str, list[Known]] = {}
        self._by_name: dict[tuple[str, ...], Known] = {}

    def full(self, found: Found, kind: EntityType) -> Known:
        """Give who bears a name of two words or more, new or known."""
        known = self._by_name.get(found.name) or self._longer_or_shorter(found, kind)
        if known is None or known.type != kind:
            known = Known(type=kind, name=found.name, fullest=found)
            self.all.append(known)
        known.learn(found)
        self._remember(found.name, known)
        return known

    def alias(self, word: str, known: Known) -> None:
        """Note initials that stand for a name."""
        self._by_name.setdefault((word,), known)

    def thing(self, found: Found, kind: EntityType) -> Known:
        """Give the organisation, place or country of a name, new or known."""
        name = found.name[1:] if found.name[0].lower() == "the" else found.name
        known = self._by_name.get(name)
        if known is None:
            known = Known(type=kind, name=name, fullest=found)
            self.all.append(known)
            self._by_name[name] = known
        known.country = known.country or found.country
        return known

    def one_word(self, found: Found, recent: Sequence[Resolved]) -> Known | None:
        """Give who is meant by one word of a name: the last one spoken of, else the next."""
        fits = [k for k in self._by_word.get(found.name[-1], ()) if k.may_be(found)]
        surnames = [k for k in fits if k.name[-1] == found.name[-1]] or fits
        if len(surnames) > 1:
            for earlier in reversed(recent[-_REACH:]):
                if earlier.known in surnames:
                    return earlier.known
        return surnames[0] if surnames else self._by_name.get(found.name)

    def _remember(self, name: tuple[str, ...], known: Known) -> None:
        self._by_name[name] = known
        if known.type == "person":
            for word in name:
                bearers = self._by_word.setdefault(word, [])
                if len(bearers) < _BEARERS and known not in bearers:
                    bearers.append(known)

    def _longer_or_shorter(self, found: Found, kind: EntityType) -> Known | None:
        """Give who bears the same name with more or fewer words between or behind."""
        if kind != "person":
            return None
        for known in self._by_word.get(found.name[0], ()):
            if known.name[0] == found.name[0] and known.may_be(found):
                short, long = sorted((known.name, found.name), key=len)
                if len(short) > 1 and all(word in long for word in short):
                    return known
        return None


def resolve(document: Document, found: Sequence[Found]) -> tuple[list[Known], list[Resolved]]:
    """Give who and what is spoken of, and each place where it is, in order."""
    people = People()
    for item in found:
        if item.kind in ("person", "name") and len(item.name) > 1:
            people.full(item, "person")
        elif item.kind in ("organisation", "place", "known"):
            known = people.thing(item, _type_of(item))
            if item.acronym:
                people.alias(item.acronym, known)
    for item in found:  # "King Salman": a title and one word, and nobody of a longer name
        if item.kind == "person" and len(item.name) == 1 and not people.one_word(item, ()):
            people.full(item, "person")
    resolved: list[Resolved] = []
    for i, item in enumerate(found):
        after = found[i + 1] if i + 1 < len(found) else None
        resolved.append(_one(document, item, after, people, resolved))
    return people.all, resolved


def _type_of(item: Found) -> EntityType:
    if item.kind != "known":
        return _TYPES[item.kind]
    return _OF_LETTER.get(item.letter, "place")


def _one(
    document: Document,
    item: Found,
    after: Found | None,
    people: People,
    earlier: Sequence[Resolved],
) -> Resolved:
    if item.kind == "pronoun":
        return _pronoun(document, item, earlier)
    if item.kind in ("role", "group"):
        return _by_title(document, item, after, people, earlier)
    if item.kind in ("person", "name"):
        if len(item.name) == 1:
            known = people.one_word(item, earlier)
            if known and item.title:
                known.learn(item)
            return Resolved(item, "surname", "surname" if known else "unknown-name", known)
        return Resolved(item, "name", f"full-{item.kind}", people.full(item, "person"))
    return Resolved(item, "name", item.kind, people.thing(item, _type_of(item)))


def _by_title(
    document: Document,
    item: Found,
    after: Found | None,
    people: People,
    earlier: Sequence[Resolved],
) -> Resolved:
    text = document.reading.plain
    last = earlier[-1] if earlier else None
    if item.kind == "group":
        return Resolved(item, "description", "group")
    if after and after.kind in ("name", "person") and len(after.name) > 1:
        between = text[item.end : after.start]
        if between == ", ":  # "his counterpart, Ana Reis,"
            known = people.full(after, "person")
            known.entitle(item.title, item.country)
            return Resolved(item, "title", "apposition", known, after)
    if last and last.known and last.known.type == "person" and last.found.kind != "pronoun":
        between = text[last.found.end : item.start]
        if between in (", ", ", who is "):  # "Ana Reis, the foreign minister,"
            last.known.entitle(item.title, item.country)
            return Resolved(item, "title", "apposition", last.known, last.found)
    if item.determiner in _BACK or not item.determiner:
        head = head_of(item.title)
        for candidate in reversed(earlier[-_REACH:]):
            bearer = candidate.known
            if bearer and head in bearer.heads and bearer.may_be(item):
                return Resolved(item, "title", "title", bearer, candidate.found)
    return Resolved(item, "title", "open-title")


def _pronoun(document: Document, item: Found, earlier: Sequence[Resolved]) -> Resolved:
    word = document.reading.plain[item.start : item.end].lower()
    gender = _GENDERS.get(word)
    if gender is None or document.reading.quote_at(item.start):
        return Resolved(item, "pronoun", "open-pronoun")
    for candidate in _subjects(document, earlier):
        known = candidate.known
        if known and known.gender in ("", gender):
            known.gender = gender
            return Resolved(item, "pronoun", "pronoun", known, candidate.found)
    return Resolved(item, "pronoun", "open-pronoun")


def _subjects(document: Document, earlier: Sequence[Resolved]) -> Iterable[Resolved]:
    """Give the first person of this sentence, then those of the sentences before, nearest first."""
    firsts: dict[int, Resolved] = {}
    for candidate in earlier[-_REACH:]:
        if (
            candidate.known
            and candidate.known.type == "person"
            and not document.reading.quote_at(candidate.found.start)
        ):
            firsts.setdefault(candidate.found.sentence, candidate)
    return (firsts[number] for number in sorted(firsts, reverse=True))


def to_facts(
    document: Document, known: Iterable[Known], resolved: Iterable[Resolved]
) -> list[Fact]:
    """Make facts of the entities and their mentions."""
    entities = {
        id(item): Entity(
            span=document.span(item.fullest.start, item.fullest.end),
            rule=item.fullest.kind,
            name=" ".join(item.name),
            type=item.type,
            titles=tuple(item.titles),
            country=item.country or None,
        )
        for item in known
    }
    mentions = [
        Mention(
            span=document.span(item.found.start, item.found.end),
            rule=item.rule,
            evidence=(document.span(item.antecedent.start, item.antecedent.end),)
            if item.antecedent
            else (),
            form=item.form,
            entity=entities[id(item.known)] if item.known else None,
        )
        for item in resolved
    ]
    return [*entities.values(), *mentions]
