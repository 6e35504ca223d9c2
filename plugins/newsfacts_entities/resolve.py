"""Tells who is meant: gathers names into entities, then follows titles and pronouns to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsfacts import Document, EntityType, MentionForm
from newsfacts_entities import descriptions, groups, pronouns, tables
from newsfacts_entities.evidence import types
from newsfacts_entities.grammar import Found, Scan
from newsfacts_entities.lexicon import Entry, Lexicon
from newsfacts_entities.people import Known, People
from newsfacts_entities.resolved import Resolved

_NAMED: Mapping[str, EntityType] = {"organisation": "organisation", "place": "place"}
#: behind "there": it tells of no place
_BEING = frozenset(
    """
    is are was were be been has have had will would can could may might must should 's remains
    remained seems seemed appears appeared exists comes came
    """.split()
)


def resolve(document: Document, lexicon: Lexicon) -> tuple[list[Known], list[Resolved]]:
    """Give who and what is spoken of, and each place where it is, in order."""
    resolver = _Resolver(Scan(document, lexicon))
    return resolver.people.all, resolver.resolved()


class _Resolver:
    """A text on the way through its mentions."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.people = People()
        self._found = tuple(scan.find())
        self._types = types(scan, self._found)
        self._here: Known | None = None
        self._earlier: list[Resolved] = []
        self._gather()

    def _gather(self) -> None:
        """Take in all names first, so that a surname may come before the full name."""
        for item in self._found:
            if self._is_person(item) and len(item.name) > 1:
                self.people.full(item)
            elif item.kind in ("organisation", "place", "known"):
                self._note_acronym(item, self.people.thing(item, _type_of(item)))
            elif item.kind == "name" and item.name in self._types:
                self._note_acronym(item, self.people.thing(item, self._types[item.name]))
        for item in self._found:  # "King Salman": a title and one word, and nobody of a longer name
            if self._is_person(item) and len(item.name) == 1 and not self.people.knows(item):
                self.people.full(_with_honorific(item))
        for one, other in pairwise(self._found):
            self._note_apposition(one, other)

    def _note_apposition(self, one: Found, other: Found) -> None:
        """Learn the title that an apposition gives, so that a mention before can be told by it."""
        if self.scan.document.reading.plain[one.end : other.start] == ", ":
            name, role = (one, other) if one.name else (other, one)
            if role.kind == "role" and self._is_person(name) and len(name.name) > 1:
                self.people.full(name).entitle(role.title, role.country)

    def _is_person(self, item: Found) -> bool:
        if item.kind == "name":
            return self._types.get(item.name) == "person"
        return item.kind == "person"

    def _note_acronym(self, item: Found, known: Known) -> None:
        if item.acronym:
            self.people.call((item.acronym,), known)

    def resolved(self) -> list[Resolved]:
        """Give every mention with whom it means."""
        for i, item in enumerate(self._found):
            self._earlier.append(self._one(item, self._found[i + 1 :]))
        return [r for r in self._earlier if r.rule != "none"]

    def _one(self, item: Found, later: Sequence[Found]) -> Resolved:
        if item.kind == "pronoun":
            return self._pronoun(item, later)
        if item.kind == "group":
            return self._group(item)
        if item.kind == "role":
            return self._role(item, later[0] if later else None)
        if item.kind == "body":
            return self._body(item, later[0] if later else None)
        if item.kind == "spot":
            return self._spot(item)
        return self._named(item)

    def _named(self, item: Found) -> Resolved:
        if item.kind in ("organisation", "place", "known"):
            known = self.people.thing(item, _type_of(item))
            if item.is_dateline:
                self._here = known
            return Resolved(item, "name", item.kind, known)
        last = self._earlier[-1] if self._earlier else None
        if descriptions.is_alias(self.scan, item, last) and last and last.known:
            self.people.call(item.name, last.known)
            return Resolved(item, "name", "alias", last.known, last.found)
        if self._is_person(item):
            if len(item.name) > 1:
                return Resolved(item, "name", f"full-{item.kind}", self.people.full(item))
            known = self.people.one_word(item)
            if known and item.title:
                known.entitle(item.title, item.country)
            return Resolved(item, "surname", "surname" if known else "unknown-name", known)
        known = self.people.named(item.name) or self.people.one_word(item)
        if known:
            form: MentionForm = "surname" if known.type == "person" else "name"
            return Resolved(item, form, "surname" if form == "surname" else "alias", known)
        type_ = self._types.get(item.name)
        if type_:
            return Resolved(item, "name", "name", self.people.thing(item, type_))
        return Resolved(item, "name", "unknown-name")

    def _role(self, item: Found, after: Found | None) -> Resolved:
        form = descriptions.form_of(item)
        last = self._earlier[-1] if self._earlier else None
        if descriptions.apposed_before(self.scan, item, last) and last and last.known:
            if last.known.type == "person":
                last.known.entitle(item.title, item.country)
                return Resolved(item, form, "apposition", last.known, last.found)
        if after and descriptions.apposed_after(self.scan, item, after) and (
            self._is_person(after) or len(after.name) > 1
        ):
            known = self.people.full(after) if len(after.name) > 1 else self.people.one_word(after)
            if known and known.type == "person":
                known.entitle(item.title, item.country)
                return Resolved(item, form, "apposition", known, after)
        if descriptions.points_back(item):
            holder = descriptions.by_age(item, self._earlier) or descriptions.holder(
                item, self.people, self._earlier
            )
            if holder:
                return Resolved(item, form, "title", holder.known, holder.found)
            if item.country and form == "title" and item.determiner != "a":
                return Resolved(item, form, "open-title", self.people.described(item, "role"))
        return Resolved(item, form, "open-title")

    def _group(self, item: Found) -> Resolved:
        members = groups.members(self.scan, item, self.people, self._earlier)
        if members:
            return Resolved(item, "description", "members", self.people.group(item, members))
        return Resolved(item, "description", "group")

    def _body(self, item: Found, after: Found | None) -> Resolved:
        last = self._earlier[-1] if self._earlier else None
        if descriptions.apposed_before(self.scan, item, last) and last and last.known:
            if last.known.type == "organisation":
                return Resolved(item, "description", "apposition", last.known, last.found)
        if descriptions.points_back(item):
            known = descriptions.body(item, self._earlier)
            if known:
                return Resolved(item, "description", "body", known.known, known.found)
            if item.country:
                return Resolved(
                    item, "description", "body", self.people.described(item, "organisation")
                )
        return Resolved(item, "description", "open-body")

    def _spot(self, item: Found) -> Resolved:
        known = descriptions.spot(item, self._earlier, self._here)
        if isinstance(known, Entry):
            known = self.people.thing(_of_entry(item, known), known.type)
        return Resolved(item, "description", "spot" if known else "open-spot", known)

    def _pronoun(self, item: Found, later: Sequence[Found]) -> Resolved:
        word = self.scan.words[item.tokens.start].lower()
        if word in ("here", "there"):
            return self._where(item, word)
        if word in ("they", "them", "their", "themselves"):
            members = pronouns.plural(self.scan, item, self._earlier)
            if members:
                return Resolved(item, "pronoun", "members", self.people.group(item, members))
            body = pronouns.body(item, self._earlier)
            if body:
                return Resolved(item, "pronoun", "pronoun", body.known, body.found)
            return Resolved(item, "pronoun", "open-pronoun")
        if pronouns.opens(self.scan, item):
            subject = self._subject_behind(item, later)
            if subject:
                return Resolved(item, "pronoun", "cataphora", *subject)
        found = pronouns.antecedent(self.scan, item, self._earlier)
        if found and found.known:
            known = found.known
            known.gender = known.gender or pronouns.gender(word)
            return Resolved(item, "pronoun", "pronoun", known, found.found)
        return Resolved(item, "pronoun", "open-pronoun")

    def _subject_behind(self, item: Found, later: Sequence[Found]) -> tuple[Known, Found] | None:
        """Give the person named right behind the comma that ends the clause of a pronoun."""
        for other in later:
            if other.sentence != item.sentence:
                return None
            if other.kind in ("name", "person") and self.scan.letters[other.tokens.start - 1] == ",":
                known = self.people.named(other.name) or self.people.one_word(other)
                word = self.scan.words[item.tokens.start].lower()
                if known and known.type == "person" and known.gender in ("", pronouns.gender(word)):
                    return known, other
                return None
        return None

    def _where(self, item: Found, word: str) -> Resolved:
        """Give the place of "here" and "there"; of "there is" none."""
        after = item.tokens.stop
        following = self.scan.words[after].lower() if after < len(self.scan.words) else ""
        if following in _BEING:
            return Resolved(item, "description", "none")
        if word == "here":
            quoted = self.scan.document.reading.quote_at(item.start)
            here = None if quoted else self._here
            return Resolved(item, "description", "dateline" if here else "open-place", here)
        places = [
            r
            for r in self._earlier
            if r.known and r.known.type in ("place", "country") and r.found.sentence < item.sentence
        ]
        if places and item.sentence - places[-1].found.sentence == 1:
            return Resolved(item, "description", "place", places[-1].known, places[-1].found)
        return Resolved(item, "description", "open-place")


def _type_of(item: Found) -> EntityType:
    return item.entry.type if item.entry else _NAMED[item.kind]


def _of_entry(item: Found, entry: Entry) -> Found:
    return item._replace(name=tuple(entry.name.split()), country=entry.country, entry=entry)


def _with_honorific(item: Found) -> Found:
    """Give the mention with its "Mr." as a part of the name, where it is all that is known."""
    if item.title.rstrip(".") in tables.CIVIL:
        return item._replace(name=(f"{item.title.rstrip('.')}.", *item.name))
    return item
