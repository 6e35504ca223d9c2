"""Tells who is meant: gathers names into entities, then follows titles and pronouns to them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

import attrs

from newsfacts import Document, EntityType
from newsfacts.reading import NounGroup
from newsfacts_entities.classify.evidence import types
from newsfacts_entities.detect.candidate import Candidate, Kind
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.detect.scanner import candidates
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.known_names import Lexicon
from newsfacts_entities.lexicon.pronouns import pronoun_of
from newsfacts_entities.link import descriptions, groups, places, pronouns, short_forms
from newsfacts_entities.link.clause_roles import ClauseRoles, holds
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.identities import ANCHORS, describes, identities
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.salience import Salience
from newsfacts_entities.link.speakers import Speakers
from newsfacts_entities.link.topic import topic_of

#: as many sentences behind the first, its holder is named
_LEAD = 2
#: a person named so often, and more often than all others together, is the topic
_OFTEN = 3
#: words of a short form
_SHORT = 2
#: mentions that one may have inside
_INSIDE = 12
#: mentions back that a speaker is looked for in
_RECENT = 60


def resolve(
    document: Document, lexicon: Lexicon
) -> tuple[list[EntityRecord], list[ResolvedMention]]:
    """Give who and what is spoken of, and each place where it is, in order."""
    resolver = _Resolver(Scan(document, lexicon))
    resolver.gather()
    return resolver.people.all, resolver.resolved()


#: "and" before somebody else, rather than before a noun that shares the article
_CONJOINED = re.compile(r",? (?:and|or) (?:[A-Z]|(?:an?|the|his|her|their|its) )")


class _Resolver:
    """A text on the way through its mentions."""

    def __init__(self, scan: Scan) -> None:
        self.people = EntityRegistry()
        self._scan = scan
        self._found = candidates(scan)
        self._types = types(scan, self._found)
        self._here: EntityRecord | None = None
        self._earlier: list[ResolvedMention] = []
        #: the last mention that is inside no other one
        self._last: ResolvedMention | None = None
        self._reading = scan.document.reading
        self._roles = ClauseRoles(self._reading)
        self._salience = Salience(self._roles, self._earlier)
        self._speakers = Speakers(self._reading, self._mention_at)
        self._topic: EntityRecord | None = None
        self._heads: Mapping[str, Sequence[EntityRecord]] = {}
        #: the mention of an office that the article begins with; -1 if there is none any more
        self._opening: int | None = None
        self._rules: Mapping[Kind, Callable[[Candidate, int], ResolvedMention | None]] = {
            "adverb": self._adverb,
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
        bodies = [record for record in self.people.all if record.type == "organisation"]
        for item in self._found:
            if item.name and item.kind in ("name", "organisation") and len(item.name) <= _SHORT:
                full = short_forms.full_form(item.name, bodies)
                if full:
                    self.people.rename(item.name, full)
        for item in self._found:  # "King Salman", and nobody of a longer name
            alone = len(item.name) == 1 and self._type_of(item) == "person"
            if alone and not self.people.knows(item):
                self.people.full(_with_honorific(item))
        outer = [item for item in self._found if not item.is_nested and item.kind != "pronoun"]
        for one, other in pairwise(outer):
            self._learn_apposition(one, other)
        self._heads = short_forms.head_nouns(self.people.all)
        more = short_forms.candidates(self._scan, outer, self._heads)
        self._found = tuple(sorted((*self._found, *more), key=lambda c: (c.start, -c.end)))

    def resolved(self) -> list[ResolvedMention]:
        """Return every mention with its entity, in order."""
        self._topic = topic_of(self._scan.tokens, self._found, self._named)
        quoted: list[Candidate] = []
        end = 0
        sentence = -1
        for i, item in enumerate(self._found):
            if item.sentence != sentence:
                self._identify(sentence)
                sentence = item.sentence
            if item.start >= end:
                self._resolve_quoted(quoted)
                quoted = []
                paragraph = self._reading.paragraph_at(item.start)
                end = paragraph.end if paragraph else item.end
            if item.kind == "pronoun":
                if self._reading.quote_at(item.start):
                    quoted.append(item)
                else:
                    self._third(item, i)
                continue
            told = self._rules.get(item.kind, self._thing)(item, i)
            if told:
                self._tell(told)
        self._identify(sentence)
        self._resolve_quoted(quoted)
        self._drop_idle()
        return sorted(self._earlier, key=lambda told: (told.found.start, -told.found.end))

    def _drop_idle(self) -> None:
        """Leave those unnamed open that neither act nor are spoken of again."""
        for i, told in enumerate(self._earlier):
            known = told.known
            if known and not (known.is_named or known.country or known.mentions > 1):
                if self._salience.position(told.found).role != "subject":
                    self._earlier[i] = attrs.evolve(told, referent=None)

    def _tell(self, told: ResolvedMention) -> None:
        self._earlier.append(told)
        if self._last is None or told.found.start >= self._last.found.end:
            self._last = told
        if told.known:
            told.known.mentions += 1
        self._lead(told)

    def _identify(self, number: int) -> None:
        """Link the descriptions that the clauses of a sentence give of its mentions."""
        told = [m for m in self._earlier[-_RECENT:] if m.found.sentence == number]
        named = [m for m in told if self._is_apposed(m)]
        if not (named or number in self._anchored):
            return
        grammar = self._roles.grammar(number)
        for mention in named:
            start = self._scan.tokens.starts[mention.found.tokens.stop + 1]
            group = grammar.group_at(start)
            if isinstance(group, NounGroup) and group.start == start and not self._lists(group):
                self._describe(mention, group, "apposition")
        for identity in identities(grammar) if number in self._anchored else ():
            offset = identity.of.head.start
            of = next((m for m in told if holds(m.found, offset) and m.known), None)
            if of:
                self._describe(of, identity.description, "predicate")

    def _is_apposed(self, told: ResolvedMention) -> bool:
        """Whether a comma stands behind a name."""
        stop = told.found.tokens.stop
        return bool(
            told.known
            and told.form == "name"
            and self._scan.letters[stop : stop + 1] == ","
            and stop + 1 < len(self._scan.words)
        )

    def _lists(self, group: NounGroup) -> bool:
        """Whether another one is listed behind: "a lawyer and Ana Reis", not "and diplomat"."""
        behind = _CONJOINED.match(self._reading.plain, group.end)
        return behind is not None

    def _describe(self, of: ResolvedMention, group: NounGroup, rule: str) -> None:
        """Note that a noun group means the entity of a mention."""
        record = of.known
        if record is None or not describes(group, record):
            return
        head = group.head.start
        recent = range(len(self._earlier) - 1, max(len(self._earlier) - _RECENT, -1), -1)
        at = next((i for i in recent if holds(self._earlier[i].found, head)), None)
        if at is None:
            self._tell(
                ResolvedMention(
                    self._candidate(group, of.found), "description", rule, record, of.found
                )
            )
            return
        told = self._earlier[at]
        if told.known is record or (told.known and told.known.is_named):
            return
        if told.known:
            told.known.merge(record)
        record.entitle(told.found.title, told.found.country)
        self._earlier[at] = attrs.evolve(told, rule=rule, referent=record, antecedent=of.found)

    def _candidate(self, group: NounGroup, of: Candidate) -> Candidate:
        tokens = self._scan.tokens
        first = bisect_left(tokens.starts, group.start)
        return Candidate(
            kind="role", start=group.start, end=group.end, sentence=of.sentence,
            tokens=range(first, bisect_left(tokens.starts, group.end)),
            determiner=group.determiner,
        )  # fmt: skip

    @cached_property
    def _anchored(self) -> frozenset[int]:
        """The sentences with a word that an identity needs."""
        firsts = [sentence.start for sentence in self._scan.sentences]
        return frozenset(bisect_right(firsts, i) - 1 for i in self._scan.tokens.find(ANCHORS))

    def _named(self, item: Candidate) -> EntityRecord | None:
        """Return the entity that a name is of, before its mention is reached."""
        known = self.people.named(item.name) or self.people.one_word(item)
        return known or (None if self._type_of(item) else self.people.untyped(item))

    def _mention_at(self, offset: int) -> ResolvedMention | None:
        """Return the outermost mention at an offset, of those resolved last."""
        for told in reversed(self._earlier[-_RECENT:]):
            if told.found.start <= offset < told.found.end and told.known:
                return told
        return None

    def _resolve_quoted(self, items: list[Candidate]) -> None:
        """Resolve the pronouns of a paragraph's quotations, once their speakers are known."""
        for item in items:
            quote = self._reading.quote_at(item.start)
            speaker = self._speakers.of(quote) if quote else None
            if pronoun_of(self._scan.words[item.tokens.start]).person == 1:
                if speaker and speaker.known:
                    self._tell(
                        ResolvedMention(
                            item, "pronoun", "pronoun-speaker", speaker.known, speaker.found
                        )
                    )
                continue
            self._third(item, None, speaker)

    def _third(
        self, item: Candidate, i: int | None, speaker: ResolvedMention | None = None
    ) -> None:
        word = self._scan.words[item.tokens.start]
        pronoun = pronoun_of(word)
        if pronoun.person == 1:
            return
        after = self._after(i) if i is not None else None
        subject = self._subject_behind(item, after)
        if subject and after:
            self._tell(ResolvedMention(item, "pronoun", "cataphora", subject, after))
            return
        quote = self._reading.quote_at(item.start)

        def excluded(told: ResolvedMention) -> bool:
            there = self._reading.quote_at(told.found.start)
            is_speaker = speaker is not None and told.known is speaker.known
            guess = told.known is not None and told.known.type is None and told.found.is_nested
            return guess or is_speaker or (there is not None and there != quote)

        topic = self._topic if speaker is None or speaker.known is not self._topic else None
        choice = pronouns.choose(
            self._scan, item, self._salience, self._roles, topic=topic, excluded=excluded
        )
        chosen = choice.antecedent
        if chosen is None and pronoun.gender == "neuter":
            return
        if chosen is None:
            self._tell(
                ResolvedMention(item, "pronoun", choice.rule, alternatives=choice.alternatives)
            )
            return
        known = chosen.record or self.people.group(item, chosen.records)
        if pronoun.gender in ("male", "female"):
            known.gender = known.gender or pronoun.gender
            known.type = known.type or "person"
        last = chosen.last.found if chosen.last else known.fullest
        self._tell(ResolvedMention(item, "pronoun", choice.rule, known, last, choice.alternatives))

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
                if role.known and not role.known.is_named:
                    role.known.merge(known)
                known.entitle(role.found.title, role.found.country)
                self._earlier[opening] = attrs.evolve(
                    role, rule="lead", referent=known, antecedent=told.found
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
        """Return the next mention that begins behind one."""
        end = self._found[i].end
        later = range(i + 1, min(i + 1 + _INSIDE, len(self._found)))
        return next((self._found[k] for k in later if self._found[k].start >= end), None)

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
        if type_:
            return ResolvedMention(item, "name", "name", self.people.thing(item, type_))
        return ResolvedMention(item, "name", "unknown-name", self.people.untyped(item))

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
        return ResolvedMention(item, form, "open-title", self.people.described(item, "role"))

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
        again = descriptions.same_again(item, self._earlier, "group")
        if again:
            return ResolvedMention(item, "description", "again", again.known, again.found)
        return ResolvedMention(item, "description", "group", self.people.described(item, "group"))

    def _body(self, item: Candidate, _i: int) -> ResolvedMention:
        before = descriptions.apposed_before(self._scan, item, self._last)
        if before and before.type == "organisation" and self._last:
            before.entitle(item.title, item.country)
            return ResolvedMention(item, "description", "apposition", before, self._last.found)
        if descriptions.points_back(item):
            known = descriptions.body(item, self.people, self._earlier)
            if known:
                return ResolvedMention(item, "description", "body", known.known, known.found)
            again = descriptions.same_again(item, self._earlier, "organisation")
            if again:
                return ResolvedMention(item, "description", "again", again.known, again.found)
        described = self.people.described(item, "organisation")
        return ResolvedMention(item, "description", "open-body", described)

    def _spot(self, item: Candidate, _i: int) -> ResolvedMention:
        told = places.spot(self._scan, item, self.people, self._earlier, self._here)
        if told.known is None and item.determiner:
            noun = descriptions.noun_of(item)
            short = descriptions.last_of(self._heads.get(noun, ()), self._earlier)
            if short:
                return ResolvedMention(item, "description", "short-form", short.known, short.found)
        return told

    def _adverb(self, item: Candidate, _i: int) -> ResolvedMention | None:
        return places.here_or_there(self._scan, item, self._earlier, self._here)

    def _subject_behind(self, item: Candidate, after: Candidate | None) -> EntityRecord | None:
        """Return the entity named next, if the pronoun's clause is governed by that name's."""
        if after is None or after.sentence != item.sentence or not after.name:
            return None
        pronoun = pronoun_of(self._scan.words[item.tokens.start])
        clause = self._roles.clause(item)
        if clause.kind not in ("adverbial", "participial") or clause.governor is None:
            return None
        governor = self._roles.grammar(item.sentence).clauses[clause.governor]
        if not any(holds(group, after.end - 1) for group in governor.subject):
            return None
        known = self.people.named(after.name) or self.people.one_word(after)
        return known if known and pronouns.agrees(known, pronoun) else None


def _with_honorific(item: Candidate) -> Candidate:
    """Give the mention with its "Mr." as a part of the name, where it is all that is known."""
    honorific = item.title.rstrip(".")
    if honorific in tables.CIVIL:
        return item._replace(name=(f"{honorific}.", *item.name))
    return item
