"""Whom or what an office, a group, a body or a place means that is described, not named."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link import descriptions, groups, places, short_forms
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: so many sentences behind an office, its holder is named
_LEAD = 2


class NominalLinker:
    """Links descriptions to entities.

    Args:
        discourse: the text, its names taken in.
        found: its outermost mentions, in order.
    """

    def __init__(self, discourse: Discourse, found: Sequence[Candidate]) -> None:
        self._discourse = discourse
        self._found = found
        self._index = {item.start: i for i, item in enumerate(found)}
        self._heads = short_forms.head_nouns(discourse.registry.all)
        #: the mention of an office that the text begins with; -1 if there is none any more
        self._opening: int | None = None

    def _behind(self, item: Candidate) -> Candidate | None:
        i = self._index.get(item.start, len(self._found)) + 1
        return self._found[i] if i < len(self._found) else None

    def lead(self, told: ResolvedMention) -> None:
        """Note an office that the text begins with; the first name behind it is its holder."""
        opening, known = self._opening, told.known
        mentions = self._discourse.mentions
        if opening is None and told.rule == "open-title":
            self._opening = len(mentions) - 1
        if known is None or known.type != "person":
            return
        self._opening = -1
        if opening is None or opening < 0 or told.form != "name" or known.titles:
            return
        role = mentions[opening]
        if 0 < told.found.sentence - role.found.sentence <= _LEAD:
            if role.known and not role.known.is_named:
                role.known.merge(known)
            known.entitle(role.found.title, role.found.country)
            mentions[opening] = attrs.evolve(
                role, rule="lead", referent=known, antecedent=told.found
            )

    def role(self, item: Candidate) -> ResolvedMention:
        """Resolve an office, or another word for a person."""
        form = descriptions.form_of(item)
        before = descriptions.apposed_before(self._discourse.scan, item, self._discourse.last)
        if before and before.type == "person" and self._discourse.last:
            before.entitle(item.title, item.country)
            return ResolvedMention(item, form, "apposition", before, self._discourse.last.found)
        after = self._behind(item)
        known = self._named_behind(item, after)
        if known:
            known.entitle(item.title, item.country)
            return ResolvedMention(item, form, "apposition", known, after)
        if descriptions.points_back(item):
            holder = descriptions.holder(item, self._discourse.registry, self._discourse.mentions)
            if holder:
                return ResolvedMention(item, form, "title", holder.known, holder.found)
        return ResolvedMention(
            item, form, "open-title", self._discourse.registry.described(item, "role")
        )

    def _named_behind(self, item: Candidate, after: Candidate | None) -> EntityRecord | None:
        """Give the person whose name follows between commas."""
        if after is None or not descriptions.apposed_after(self._discourse.scan, item, after):
            return None
        known = (
            self._discourse.registry.full(after)
            if len(after.name) > 1
            else self._discourse.registry.one_word(after)
        )
        return known if known and known.type == "person" else None

    def group(self, item: Candidate) -> ResolvedMention:
        """Resolve a word for several people or countries."""
        named = groups.named_behind(
            self._discourse.scan, self._found, self._index.get(item.start, -1)
        )
        if named:
            people = [self._discourse.registry.full(name) for name in named]
            return ResolvedMention(
                item,
                "description",
                "apposition",
                self._discourse.registry.group(item, people),
                named[0],
            )
        members = groups.members(
            self._discourse.scan, item, self._discourse.registry, self._discourse.mentions
        )
        if members:
            return ResolvedMention(
                item, "description", "members", self._discourse.registry.group(item, members)
            )
        again = descriptions.same_again(item, self._discourse.mentions, "group")
        if again:
            return ResolvedMention(item, "description", "again", again.known, again.found)
        return ResolvedMention(
            item, "description", "group", self._discourse.registry.described(item, "group")
        )

    def body(self, item: Candidate) -> ResolvedMention:
        """Resolve a word for a body."""
        before = descriptions.apposed_before(self._discourse.scan, item, self._discourse.last)
        if before and before.type == "organisation" and self._discourse.last:
            before.entitle(item.title, item.country)
            return ResolvedMention(
                item, "description", "apposition", before, self._discourse.last.found
            )
        if descriptions.points_back(item):
            known = descriptions.body(item, self._discourse.registry, self._discourse.mentions)
            if known:
                return ResolvedMention(item, "description", "body", known.known, known.found)
            again = descriptions.same_again(item, self._discourse.mentions, "organisation")
            if again:
                return ResolvedMention(item, "description", "again", again.known, again.found)
        described = self._discourse.registry.described(item, "organisation")
        return ResolvedMention(item, "description", "open-body", described)

    def spot(self, item: Candidate, here: EntityRecord | None) -> ResolvedMention:
        """Resolve a word for a place, or the short form of a name."""
        told = places.spot(
            self._discourse.scan, item, self._discourse.registry, self._discourse.mentions, here
        )
        if told.known is None and item.determiner:
            noun = descriptions.noun_of(item)
            short = descriptions.last_of(self._heads.get(noun, ()), self._discourse.mentions)
            if short:
                return ResolvedMention(item, "description", "short-form", short.known, short.found)
        return told
