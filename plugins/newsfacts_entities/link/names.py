"""Whom a name means: the same person by surname, the same body by initials or a short form."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsfacts import EntityType
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.parties import seat_behind
from newsfacts_entities.link import descriptions, short_forms
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: kinds of names that a person's name may have the form of: "Ana Church"
_MISTAKEN = ("place", "organisation")
#: kinds of names that may be short forms
_SHORTENED = ("name", "organisation", "known")
#: what joins two titles of one person: "researcher and religion expert Ana Duarte"
_AND = re.compile(r" and (?:[a-z]+ )?")


class NameLinker:
    """Links names to entities.

    Args:
        discourse: the text.
        types: what its names are, where enough tells it.
    """

    def __init__(self, discourse: Discourse, types: Mapping[tuple[str, ...], EntityType]) -> None:
        self._discourse = discourse
        self._types = types
        #: where the text was written
        self.here: EntityRecord | None = None

    def gather(self, found: Sequence[Candidate]) -> None:
        """Take in all names first, so that a surname may come before the full name."""
        for item in found:
            self._take_in(item)
        self._join_short_forms(found)
        for item in found:  # "King Salman", and nobody of a longer name
            alone = len(item.name) == 1 and self.type_of(item) == "person"
            if alone and not self._discourse.registry.knows(item):
                self._discourse.registry.full(_with_honorific(item))
        for one, other in pairwise(found):
            self._learn_apposition(one, other)
        opening = [item for item in found if item.sentence == 0 and self.type_of(item) == "person"]
        if len(opening) == 1 and len(opening[0].name) > 1:
            self._discourse.registry.opening = self._discourse.registry.full(opening[0])

    def _take_in(self, item: Candidate) -> None:
        registry = self._discourse.registry
        type_ = self.type_of(item)
        if type_ == "person" and len(item.name) > 1:
            registry.full(item)
        elif type_ and type_ != "person":
            known = registry.thing(item, type_)
            if item.acronym:
                registry.call((item.acronym,), known)
        elif item.kind == "name" and len(item.name) > 1 and not item.is_nested:
            registry.untyped(item)

    def _join_short_forms(self, found: Sequence[Candidate]) -> None:
        registry = self._discourse.registry
        full_forms = short_forms.FullForms(r for r in registry.all if r.type == "organisation")
        first: dict[tuple[str, ...], int] = {}
        for item in found:
            short = item.kind in _SHORTENED and len(item.name) <= short_forms.LONGEST
            if short and _is_body(item):
                first[item.name] = min(item.start, first.get(item.name, item.start))
        for name, start in sorted(first.items()):
            full = full_forms.of(name, start)
            if full:
                registry.rename(name, full)

    def record_of(self, item: Candidate) -> EntityRecord | None:
        """Return the entity that a name is of, before its mention is reached."""
        registry = self._discourse.registry
        type_ = self.type_of(item)
        known = registry.named(item.name) or registry.one_word(item)
        if known or not type_:
            return known or registry.untyped(item)
        return None if type_ == "person" else registry.thing(item, type_)

    def type_of(self, item: Candidate) -> EntityType | None:
        """Return what a name is; None of what is described, and of names that nothing tells of."""
        if item.entry:
            return item.entry.type
        known = self._types.get(item.name)
        if item.kind == "name" or (item.kind in _MISTAKEN and known == "person"):
            return known
        kinds: tuple[EntityType, ...] = ("person", "organisation", "place")
        return next((type_ for type_ in kinds if type_ == item.kind), None)

    def _learn_apposition(self, one: Candidate, other: Candidate) -> None:
        """Take in the title that an apposition gives, so that it counts before it is reached."""
        between = self._discourse.reading.plain[one.end : other.start]
        joined = _AND.fullmatch(between) and one.kind == "role" and not one.determiner
        if between == ", " or (joined and other.kind == "person" and other.title):
            name, role = (one, other) if one.name else (other, one)
            own = role is other and descriptions.is_subject(self._discourse.scan, role)
            apart = role is other or descriptions.apposed_after(self._discourse.scan, one, other)
            titled = role.kind == "role" and len(name.name) > 1 and not own and (joined or apart)
            if titled and self.type_of(name) == "person":
                self._discourse.registry.full(name).entitle(role.title, role.country)

    def thing(self, item: Candidate) -> ResolvedMention:
        """Resolve a name that is known, or shows what it is of."""
        if self.type_of(item) == "person":
            return self.person(item)
        known = self._discourse.registry.thing(item, self.type_of(item) or "place")
        if item.is_dateline:
            self.here = known
        return ResolvedMention(item, "name", item.kind, known)

    def person(self, item: Candidate) -> ResolvedMention:
        """Resolve the name of a person."""
        registry = self._discourse.registry
        seat = seat_behind(self._discourse.reading.plain, item.end)
        if len(item.name) > 1:
            full = registry.full(item)
            full.seat = full.seat or seat
            rule = "full-person" if item.kind == "person" else "full-name"
            return ResolvedMention(item, "name", rule, full)
        known = registry.one_word(item)
        if known and item.title:
            known.entitle(item.title, item.country)
            registry.mean(item, known)
        if known:
            known.seat = known.seat or seat
        return ResolvedMention(item, "surname", "surname" if known else "unknown-name", known)

    def name(self, item: Candidate) -> ResolvedMention:
        """Resolve a name of any type."""
        other = descriptions.other_name(self._discourse.scan, item, self._discourse.last)
        if other and self._discourse.last:
            other.named(item)
            self._discourse.registry.call(item.name, other)
            return ResolvedMention(item, "name", "alias", other, self._discourse.last.found)
        type_ = self.type_of(item)
        if type_ == "person":
            return self.person(item)
        known = self._discourse.registry.named(item.name) or self._discourse.registry.one_word(item)
        if known and known.type == "person":
            return self.person(item)
        if known:
            return ResolvedMention(
                item, "name", "full-name" if len(item.name) > 1 else "alias", known
            )
        if type_:
            return ResolvedMention(
                item, "name", "name", self._discourse.registry.thing(item, type_)
            )
        return ResolvedMention(item, "name", "unknown-name", self._discourse.registry.untyped(item))


def _is_body(item: Candidate) -> bool:
    """Whether a name is not known to be of anything but a body."""
    return item.entry is None or item.entry.type == "organisation"


def _with_honorific(item: Candidate) -> Candidate:
    """Give the mention with its "Mr." as a part of the name, where it is all that is known."""
    honorific = item.title.rstrip(".")
    if honorific in tables.CIVIL:
        return item._replace(name=(f"{honorific}.", *item.name))
    return item
