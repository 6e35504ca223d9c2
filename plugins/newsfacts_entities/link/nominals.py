"""Whom or what an office, a group, a body or a place means that is described, not named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsfacts.reading import NounGroup
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.titles import head_of
from newsfacts_entities.link import descriptions, groups, holders, places
from newsfacts_entities.link.bodies import OF_STATE, Bodies
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.kinds import Kinds
from newsfacts_entities.link.resolved_mention import ResolvedMention

_INDEFINITE = frozenset({"a", "an"})
#: roles of whoever a sentence is about
_CORE = frozenset(("subject", "object"))
_OWNERS = frozenset("his her their".split())
_DEFINITE = frozenset("the this that our".split())
_NONE: frozenset[str] = frozenset()
#: between two who are not the same
_JOINTS = (" and ", " or ", " and the ")
#: what a place or a body of a country counts for it
_OF_COUNTRY = 0.5
#: so many sentences behind an office, its holder is named
_LEAD = 2


class NominalLinker:
    """Links descriptions to entities.

    Args:
        discourse: the text, its names taken in.
        found: its outermost mentions, in order.
        nouns: the bodies and places that a common noun may mean.
    """

    def __init__(self, discourse: Discourse, found: Sequence[Candidate], nouns: Kinds) -> None:
        self._discourse = discourse
        self._found = found
        self._index = {item.start: i for i, item in enumerate(found)}
        self._nouns = nouns
        self._bodies = Bodies(discourse.registry, discourse.mentions, discourse.salience)
        #: the index of the mention of an office that the text begins with
        self._opening: int | None = None

    def _behind(self, item: Candidate) -> Candidate | None:
        i = self._index.get(item.start, len(self._found)) + 1
        return self._found[i] if i < len(self._found) else None

    def lead(self, told: ResolvedMention) -> None:
        """Note an office that the text begins with; the first name behind it is its holder."""
        mentions = self._discourse.mentions
        known = told.known
        if told.rule == "open-title" and self._opening is None:
            self._opening = len(mentions) - 1
            return
        if known is None or known.type != "person" or self._opening is None:
            return
        at, role = self._opening, mentions[self._opening]
        if self._holds(told, known, role):
            if role.known and not role.known.is_named:
                role.known.merge(known)
            known.entitle(role.found.title, role.found.country)
            mentions[at] = attrs.evolve(role, rule="lead", referent=known, antecedent=told.found)

    def _holds(self, told: ResolvedMention, known: EntityRecord, role: ResolvedMention) -> bool:
        """Whether a name is of who was introduced by an office: "A senator left. Ana Reis, …"."""
        distance = told.found.sentence - role.found.sentence
        if told.form != "name" or not 0 < distance <= _LEAD or not known.may_be(role.found):
            return False
        if role.known and role.known.is_named:
            return False
        opens = told.found.tokens.start == self._discourse.scan.sentences[told.found.sentence].start
        bears = known.bears(head_of(role.found.title), _NONE)
        new = role.found.determiner in _INDEFINITE or " of a " in role.found.title
        acts = self._discourse.roles.position(role.found).role in _CORE
        introduced = new and (bears or (opens and acts))
        if known.mentions > 1 or (known.titles and not introduced):
            return False
        return self._is_subject(told)

    def _is_subject(self, told: ResolvedMention) -> bool:
        return self._discourse.roles.position(told.found).role == "subject"

    def role(self, item: Candidate) -> ResolvedMention:
        """Resolve an office, or another word for a person."""
        form = descriptions.form_of(item)
        before = descriptions.apposed_before(self._discourse.scan, item, self._discourse.last)
        if before and before.type == "person" and self._discourse.last:
            before.entitle(item.title, item.country)
            return ResolvedMention(item, form, "apposition", before, self._discourse.last.found)
        after = self._behind(item)
        if after and after.entry and after.entry.type in ("place", "country"):
            after = self._behind(after)
        known = self._named_behind(item, after)
        if known:
            known.entitle(item.title, item.country)
            earlier = descriptions.unnamed_before(item, self._discourse.mentions)
            if earlier:
                earlier.merge(known)
            return ResolvedMention(item, form, "apposition", known, after)
        if descriptions.points_back(self._discourse.scan, item) and not self._is_one_of_several(
            item
        ):
            holder = holders.holder(item, self._discourse)
            if holder and holder.known is not self._joined_before(item):
                return ResolvedMention(item, form, "title", holder.known, holder.found)
            body = self._bodies.of(item) if descriptions.noun_of(item) in tables.BODIES else None
            if body and body.known:
                return ResolvedMention(item, "description", "body", body.known, body.found)
        return ResolvedMention(
            item, form, "open-title", self._discourse.registry.described(item, "role")
        )

    def _joined_before(self, item: Candidate) -> EntityRecord | None:
        """Return the entity that "and" joins with a mention: "the premier and Peru's leader"."""
        last = self._discourse.last
        if last is None or last.found.end > item.start:
            return None
        between = self._discourse.reading.plain[last.found.end : item.start]
        return last.known if between in _JOINTS else None

    def _is_one_of_several(self, item: Candidate) -> bool:
        """Whether a relative is meant, and more than one person has such a relative."""
        if not descriptions.is_relative(item):
            return False
        noun = descriptions.noun_of(item)
        return len(self._discourse.registry.bearers(noun)) > 1

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
        if item.name:
            return ResolvedMention(
                item, "name", "people", self._discourse.registry.thing(item, "group")
            )
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
        if again and again.known:
            again.known.describe(item)
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
        after = self._behind(item)
        if after and descriptions.is_followed_by_name(self._discourse.scan, item, after):
            named = self._discourse.registry.organisation(after.name)
            if named:
                named.entitle(item.title, item.country)
                return ResolvedMention(item, "description", "apposition", named, after)
        if descriptions.points_back(self._discourse.scan, item):
            known = self._bodies.of(item, lambda known: self._is_elsewhere(item, known))
            if known and known.known:
                known.known.describe(item)
                return ResolvedMention(item, "description", "body", known.known, known.found)
            again = descriptions.same_again(item, self._discourse.mentions, "organisation")
            if again and again.known and not self._is_elsewhere(item, again.known):
                again.known.describe(item)
                return ResolvedMention(item, "description", "again", again.known, again.found)
            salient = self._bodies.salient(item)
            if salient and salient.known:
                salient.known.describe(item)
                return ResolvedMention(
                    item, "description", "salient-body", salient.known, salient.found
                )
        described = self._discourse.registry.described(item, "organisation")
        return ResolvedMention(item, "description", "open-body", described)

    def _is_elsewhere(self, item: Candidate, known: EntityRecord) -> bool:
        """Whether a body of a state is not that of who speaks: "the Peruvian said the army"."""
        if item.country or not known.country or descriptions.noun_of(item) not in OF_STATE:
            return False
        code = self._country_of(self._discourse.roles.subjects_above(item))
        return bool(code) and code != known.country

    def _country_of(self, subjects: Iterable[Sequence[NounGroup]]) -> str:
        """Return the code of the country of the first subject that has one, or nothing."""
        told = (self._discourse.at(subject[0].head.start) for subject in subjects if subject)
        countries = (one.known.country for one in told if one and one.known)
        return next(filter(None, countries), "")

    def _own_country(self, item: Candidate) -> str:
        """Return the code of the country of whose it is: "the Danish leader left his country"."""
        if item.determiner not in _OWNERS:
            return ""
        roles = self._discourse.roles
        return self._country_of((roles.clause(item).subject, *roles.subjects_above(item)))

    def _salient_country(self, item: Candidate, here: EntityRecord | None) -> str:
        """Return the code of the country that the sentences before are about.

        Its places and bodies count, too, unless its capital is meant; of two equals it is the
        earlier one. Where these sentences tell of none, it is the only one of the text, or that
        of the dateline.
        """
        own = self._own_country(item)
        if own:
            return own
        salience = self._discourse.salience
        whole = descriptions.noun_of(item) == "capital"
        told = (
            (mention, record)
            for mention, record in salience.before(item)
            if record.country and (record.type == "country" or not whole)
        )
        sums: dict[str, float] = {}
        for one in reversed(salience.antecedents(item, told)):
            for record in one.records:
                weight = 1 if record.type == "country" else _OF_COUNTRY
                sums[record.country] = sums.get(record.country, 0) + weight * one.salience
        if sums:
            return max(sums, key=sums.__getitem__)
        sole = self._discourse.registry.sole_country() or here
        return sole.country if sole else ""

    def _named_spot(self, item: Candidate) -> ResolvedMention | None:
        """Give the place whose name is right behind: "the island country Malta"."""
        after = self._behind(item)
        if after is None or after.entry is None or after.tokens.start != item.tokens.stop:
            return None
        if item.owns or after.entry.type not in ("place", "country"):
            return None
        known = self._discourse.registry.thing(after, after.entry.type)
        return ResolvedMention(item, "description", "spot", known, after)

    def spot(self, item: Candidate, here: EntityRecord | None) -> ResolvedMention:
        """Resolve a word for a place, or the short form of a name."""
        told = self._named_spot(item) or places.spot(
            self._discourse.scan,
            item,
            self._discourse.registry,
            self._discourse.mentions,
            lambda: self._salient_country(item, here),
        )
        alone = not descriptions.is_complemented(self._discourse.scan, item)
        noun = descriptions.noun_of(item)
        if places.is_named(noun, item):
            return told
        if told.known is None and item.determiner and alone:
            meant = self._nouns.of(noun, definite=item.determiner in _DEFINITE)
            short = next(
                filter(None, (descriptions.last_of(m, self._discourse.mentions) for m in meant)),
                None,
            )
            if short:
                return ResolvedMention(item, "description", "short-form", short.known, short.found)
        return told
