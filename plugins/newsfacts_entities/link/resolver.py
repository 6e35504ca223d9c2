"""Tells who is meant: gathers names into entities, then follows titles and pronouns to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

import attrs

from newsfacts import Document, EntityType
from newsfacts_entities.classify.evidence import types
from newsfacts_entities.detect.candidate import Candidate, Kind
from newsfacts_entities.detect.scanner import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.known_names import Lexicon
from newsfacts_entities.link import descriptions, groups, places, pronouns
from newsfacts_entities.link.registry import EntityRecord, EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention

_PLURAL = frozenset("they them their themselves".split())
#: as many sentences behind the first, its holder is named
_LEAD = 2
_PLACES = frozenset("here there".split())


def resolve(
    document: Document, lexicon: Lexicon
) -> tuple[list[EntityRecord], list[ResolvedMention]]:
    """Give who and what is spoken of, and each place where it is, in order."""
    resolver = _Resolver(Scan(document, lexicon))
    resolver.gather()
    return resolver.people.all, resolver.resolved()


class _Resolver:
    """A text on the way through its mentions."""

    def __init__(self, scan: Scan) -> None:
        self.people = EntityRegistry()
        self._scan = scan
        self._found = scan.find()
        self._types = types(scan, self._found)
        self._here: EntityRecord | None = None
        self._earlier: list[ResolvedMention] = []
        #: the mention of an office that the article begins with; -1 if there is none any more
        self._opening: int | None = None
        self._rules: Mapping[Kind, Callable[[Candidate, int], ResolvedMention | None]] = {
            "pronoun": self._pronoun,
            "group": self._group,
            "role": self._role,
            "body": self._body,
            "spot": self._spot,
            "name": self._name,
            "person": self._person,
        }

    def gather(self) -> None:
        """Take in all names first, so that a surname may come before the full name."""
        for item in self._found:
            type_ = self._type_of(item)
            if type_ == "person" and len(item.name) > 1:
                self.people.full(item)
            elif type_ and type_ != "person":
                known = self.people.thing(item, type_)
                if item.acronym:
                    self.people.call((item.acronym,), known)
        for item in self._found:  # "King Salman", and nobody of a longer name
            alone = len(item.name) == 1 and self._type_of(item) == "person"
            if alone and not self.people.knows(item):
                self.people.full(_with_honorific(item))
        for one, other in pairwise(self._found):
            self._learn_apposition(one, other)

    def resolved(self) -> list[ResolvedMention]:
        """Give every mention with whom it means."""
        for i, item in enumerate(self._found):
            told = self._rules.get(item.kind, self._thing)(item, i)
            if told:
                self._earlier.append(told)
                self._lead(told)
        return self._earlier

    def _lead(self, told: ResolvedMention) -> None:
        """Note an office that the article begins with; the first name behind it is its holder."""
        opening, known = self._opening, told.known
        named = known is not None and known.type == "person"
        if opening is None and told.rule == "open-title":
            self._opening = len(self._earlier) - 1
        if known is None or not named:
            return
        self._opening = -1
        if opening is not None and opening >= 0 and told.form == "name" and not known.titles:
            role = self._earlier[opening]
            if 0 < told.found.sentence - role.found.sentence <= _LEAD:
                known.entitle(role.found.title, role.found.country)
                self._earlier[opening] = attrs.evolve(
                    role, rule="lead", known=known, antecedent=told.found
                )

    def _type_of(self, item: Candidate) -> EntityType | None:
        """Give what a name is; None of what is described, and of names that nothing tells of."""
        if item.entry:
            return item.entry.type
        if item.kind == "name":
            return self._types.get(item.name)
        kinds: tuple[EntityType, ...] = ("person", "organisation", "place")
        return next((type_ for type_ in kinds if type_ == item.kind), None)

    def _after(self, i: int) -> Candidate | None:
        return self._found[i + 1] if i + 1 < len(self._found) else None

    @property
    def _last(self) -> ResolvedMention | None:
        return self._earlier[-1] if self._earlier else None

    def _learn_apposition(self, one: Candidate, other: Candidate) -> None:
        """Take in the title that an apposition gives, so that it counts before it is reached."""
        if self._scan.document.reading.plain[one.end : other.start] == ", ":
            name, role = (one, other) if one.name else (other, one)
            if role.kind == "role" and len(name.name) > 1 and self._type_of(name) == "person":
                self.people.full(name).entitle(role.title, role.country)

    def _thing(self, item: Candidate, _i: int) -> ResolvedMention:
        known = self.people.thing(item, self._type_of(item) or "place")
        if item.is_dateline:
            self._here = known
        return ResolvedMention(item, "name", item.kind, known)

    def _person(self, item: Candidate, _i: int) -> ResolvedMention:
        if len(item.name) > 1:
            return ResolvedMention(item, "name", f"full-{item.kind}", self.people.full(item))
        known = self.people.one_word(item)
        if known and item.title:
            known.entitle(item.title, item.country)
        return ResolvedMention(item, "surname", "surname" if known else "unknown-name", known)

    def _name(self, item: Candidate, i: int) -> ResolvedMention:
        other = descriptions.other_name(self._scan, item, self._last)
        if other and self._last:
            self.people.call(item.name, other)
            return ResolvedMention(item, "name", "alias", other, self._last.found)
        type_ = self._type_of(item)
        if type_ == "person":
            return self._person(item, i)
        known = self.people.named(item.name) or self.people.one_word(item)
        if known and known.type == "person" and len(item.name) == 1:
            return ResolvedMention(item, "surname", "surname", known)
        if known:
            return ResolvedMention(
                item, "name", "full-name" if len(item.name) > 1 else "alias", known
            )
        named = self.people.thing(item, type_) if type_ else None
        return ResolvedMention(item, "name", "name" if named else "unknown-name", named)

    def _role(self, item: Candidate, i: int) -> ResolvedMention:
        form = descriptions.form_of(item)
        before = descriptions.apposed_before(self._scan, item, self._last)
        if before and before.type == "person" and self._last:
            before.entitle(item.title, item.country)
            return ResolvedMention(item, form, "apposition", before, self._last.found)
        after = self._after(i)
        known = self._named_behind(item, after)
        if known:
            known.entitle(item.title, item.country)
            return ResolvedMention(item, form, "apposition", known, after)
        if descriptions.points_back(item):
            holder = descriptions.holder(item, self.people, self._earlier)
            if holder:
                return ResolvedMention(item, form, "title", holder.known, holder.found)
            if item.country and form == "title":
                return ResolvedMention(
                    item, form, "open-title", self.people.described(item, "role")
                )
        return ResolvedMention(item, form, "open-title")

    def _named_behind(self, item: Candidate, after: Candidate | None) -> EntityRecord | None:
        """Give the person whose name follows between commas."""
        if after is None or not descriptions.apposed_after(self._scan, item, after):
            return None
        known = self.people.full(after) if len(after.name) > 1 else self.people.one_word(after)
        return known if known and known.type == "person" else None

    def _group(self, item: Candidate, i: int) -> ResolvedMention:
        named = groups.named_behind(self._scan, self._found, i)
        if named:
            people = [self.people.full(name) for name in named]
            return ResolvedMention(
                item, "description", "apposition", self.people.group(item, people), named[0]
            )
        members = groups.members(self._scan, item, self.people, self._earlier)
        if members:
            return ResolvedMention(item, "description", "members", self.people.group(item, members))
        return ResolvedMention(item, "description", "group")

    def _body(self, item: Candidate, _i: int) -> ResolvedMention:
        before = descriptions.apposed_before(self._scan, item, self._last)
        if before and before.type == "organisation" and self._last:
            before.entitle(item.title, item.country)
            return ResolvedMention(item, "description", "apposition", before, self._last.found)
        if descriptions.points_back(item):
            known = descriptions.body(item, self.people, self._earlier)
            if known:
                return ResolvedMention(item, "description", "body", known.known, known.found)
            if item.country:
                described = self.people.described(item, "organisation")
                return ResolvedMention(item, "description", "body", described)
        return ResolvedMention(item, "description", "open-body")

    def _spot(self, item: Candidate, _i: int) -> ResolvedMention:
        return places.spot(self._scan, item, self.people, self._earlier, self._here)

    def _pronoun(self, item: Candidate, i: int) -> ResolvedMention | None:
        word = self._scan.words[item.tokens.start].lower()
        if word in _PLACES:
            return places.here_or_there(self._scan, item, self._earlier, self._here)
        if word in _PLURAL:
            return self._they(item)
        after = self._after(i)
        subject = self._subject_behind(item, after)
        if subject and after:
            return ResolvedMention(item, "pronoun", "cataphora", subject, after)
        found = pronouns.antecedent(self._scan, item, self._earlier)
        if found and found.known:
            found.known.gender = found.known.gender or pronouns.gender(word)
            return ResolvedMention(item, "pronoun", "pronoun", found.known, found.found)
        return ResolvedMention(item, "pronoun", "open-pronoun")

    def _they(self, item: Candidate) -> ResolvedMention:
        members = pronouns.plural(self._scan, item, self._earlier)
        if members:
            return ResolvedMention(item, "pronoun", "members", self.people.group(item, members))
        body = pronouns.body(self._scan, item, self._earlier)
        if body:
            return ResolvedMention(item, "pronoun", "pronoun", body.known, body.found)
        return ResolvedMention(item, "pronoun", "open-pronoun")

    def _subject_behind(self, item: Candidate, after: Candidate | None) -> EntityRecord | None:
        """Give the person named next, right behind the comma that ends the pronoun's clause."""
        if after is None or after.sentence != item.sentence:
            return None
        if not (after.name and pronouns.opens(self._scan, item)):
            return None
        known = self.people.named(after.name) or self.people.one_word(after)
        gender = pronouns.gender(self._scan.words[item.tokens.start].lower())
        behind = self._scan.letters[after.tokens.start - 1] == ","
        fits = known and known.type == "person" and known.gender in ("", gender)
        return known if behind and fits else None


def _with_honorific(item: Candidate) -> Candidate:
    """Give the mention with its "Mr." as a part of the name, where it is all that is known."""
    honorific = item.title.rstrip(".")
    if honorific in tables.CIVIL:
        return item._replace(name=(f"{honorific}.", *item.name))
    return item
