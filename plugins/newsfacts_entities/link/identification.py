"""Links what clauses and appositions say that somebody is: "Orlik was a senator"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs

from newsfacts.reading import NounGroup, Sentence, tagset, word_classes
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.clause_roles import holds
from newsfacts_entities.link.discourse import RECENT, Discourse
from newsfacts_entities.link.identities import (
    ANCHORS,
    ARTICLES,
    PEOPLE,
    Identity,
    describes,
    identities,
    is_person_word,
    type_shown,
)
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: words before a name among which the preposition of its phrase is
_NEAREST = 8
#: tokens around an anchor in which a description stands, and behind it those with its article
_NEAR, _ARTICLE = 14, 6
#: behind a surname, what begins a description of that person: "Orlik, the official said" is none
_INDEFINITE = frozenset({"a", "an", "one"})
#: words that begin a description before the subject, the groups it may have, and what joins them
_OPENING = frozenset({"A", "An"})
_OPENING_GROUPS = 4
_NAMING = ("name", "surname", "pronoun")
_INSIDE = frozenset((" of ", " in ", " from ", " at ", " for ", " with "))
_PREPOSITIONS = frozenset(tagset.PREPOSITION + tagset.TO + tagset.BEFORE_OR_AFTER)
#: "and" before somebody else, rather than before a noun that shares the article
_CONJOINED = re.compile(r",? (?:and|or) (?:[A-Z]|(?:an?|the|his|her|their|its) )")


class Identification:
    """The descriptions in a text that its grammar identifies with a mention."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._known: dict[int, Sequence[Identity]] = {}
        #: the sentence linked last, and how many mentions there were
        self._linked = (-1, 0)

    def link(self, number: int) -> None:
        """Link the descriptions that the clauses of a sentence give of its mentions."""
        if (number, len(self._discourse.mentions)) == self._linked:
            return
        told = [m for m in self._discourse.in_sentence(number) if m.referent]
        grammar = self._discourse.roles.grammar(number)
        for mention in (m for m in told if self._is_apposed(m)):
            start = self._discourse.scan.tokens.starts[mention.found.tokens.stop + 1]
            group = grammar.group_at(start)
            if not isinstance(group, NounGroup) or group.start != start or self._lists(group):
                continue
            if self._is_apart(mention, group):
                continue
            if mention.form == "name" or group.text.lower().split()[0] in _INDEFINITE:
                self._describe(mention, group, "apposition")
        for before, mention in self._preposed(number, told):
            self._describe(mention, before, "apposition")
        for identity in self._identities(number, told):
            of = _mention_at(identity.at, told)
            name = _mention_at(identity.description.head.start, told)
            if name and name.form == "name" and not (of and of.known and of.known.is_named):
                self._describe(name, identity.of, "predicate")  # "the mayor is Ana Reis"
            elif of:
                self._describe(of, identity.description, "predicate")
        self._linked = number, len(self._discourse.mentions)

    def _identities(self, number: int, told: Sequence[ResolvedMention]) -> Sequence[Identity]:
        """Return what the clauses of a sentence identify, computed once."""
        known = self._known.get(number)
        if known is None:
            people = all(m.known is not None and m.known.type in PEOPLE for m in told)
            if not told or number not in (self._of_people if people else self._anchored):
                return ()
            known = self._known[number] = [*identities(self._discourse.roles.grammar(number))]
        return known

    def _preposed(
        self, number: int, told: Sequence[ResolvedMention]
    ) -> Iterator[tuple[NounGroup, ResolvedMention]]:
        """Yield whom a sentence describes before it names its subject: "A baker, Orlik left"."""
        scan = self._discourse.scan
        if not told or scan.words[scan.sentences[number].start] not in _OPENING:
            return
        grammar = self._discourse.roles.grammar(number)
        first, *others = grammar.noun_groups[:_OPENING_GROUPS]
        end = first.end
        for group in others:
            between = self._discourse.reading.plain[end : group.start]
            if between == ", ":
                of = _mention_at(group.head.start, told)
                if of and of.form in _NAMING and self._is_subject_either(grammar, first, group):
                    yield first, of
                return
            if between not in _INSIDE:
                return
            end = group.end

    def _is_subject_either(self, sentence: Sentence, one: NounGroup, other: NounGroup) -> bool:
        """Whether one of two noun groups is a subject, and the other, in apposition, is none."""
        listed = _CONJOINED.match(self._discourse.reading.plain, other.end) is not None
        subjects = [group for clause in sentence.clauses for group in clause.subject]
        are = (any(group is it for group in subjects) for it in (one, other))
        return not listed and sum(are) == 1

    def _is_apposed(self, told: ResolvedMention) -> bool:
        """Whether a comma stands behind a name."""
        stop = told.found.tokens.stop
        return bool(
            told.form in ("name", "surname")
            and self._discourse.scan.letters[stop : stop + 1] == ","
            and stop + 1 < len(self._discourse.scan.words)
        )

    def _is_apart(self, mention: ResolvedMention, group: NounGroup) -> bool:
        """Whether what is behind a name in a phrase is a subject: "In Lima, the mayor left"."""
        roles = self._discourse.roles
        behind = self._discourse.reading.plain[group.end : group.end + 1]
        if behind == "," or not self._may_be_in_phrase(mention.found):
            return False
        if roles.position(mention.found).role != "oblique":
            return False
        clauses = roles.grammar(mention.found.sentence).clauses
        main = (clause for clause in clauses if clause.kind != "relative")
        return any(other is group for clause in main for other in clause.subject)

    def _may_be_in_phrase(self, found: Candidate) -> bool:
        """Whether a preposition is before a name, few words away."""
        words = self._discourse.scan.words
        for i in range(found.tokens.start - 1, max(found.tokens.start - _NEAREST, 0) - 1, -1):
            if not words[i][0].isalpha():
                return False
            if not _PREPOSITIONS.isdisjoint(word_classes(words[i].lower())):
                return True
        return False

    def _lists(self, group: NounGroup) -> bool:
        """Whether another one is listed behind: "a lawyer and Ana Reis", not "and diplomat"."""
        behind = _CONJOINED.match(self._discourse.reading.plain, group.end)
        return behind is not None

    def _describe(self, of: ResolvedMention, group: NounGroup, rule: str) -> None:
        """Note that a noun group means the entity of a mention."""
        record = of.known
        of_what = self._discourse.reading.plain.startswith(" of ", group.end)
        if record is None or not describes(group, record, is_complemented=of_what):
            return
        record.type = record.type or type_shown(group.head.text)
        recent = range(
            len(self._discourse.mentions) - 1, max(len(self._discourse.mentions) - RECENT, -1), -1
        )
        at = next((i for i in recent if _is_of(group, self._discourse.mentions[i].found)), None)
        if at is None:
            self._discourse.add(
                ResolvedMention(
                    self._candidate(group, of.found), "description", rule, record, of.found
                )
            )
            return
        told = self._discourse.mentions[at]
        if (
            not record.may_be(told.found)
            or told.known is record
            or (told.known and told.known.is_named)
        ):
            return
        if told.known:
            told.known.merge(record)
        record.entitle(told.found.title, told.found.country)
        self._discourse.mentions[at] = attrs.evolve(
            told, rule=rule, referent=record, antecedent=of.found
        )

    def _candidate(self, group: NounGroup, of: Candidate) -> Candidate:
        tokens = self._discourse.scan.tokens
        first = bisect_left(tokens.starts, group.start)
        return Candidate(
            kind="role", start=group.start, end=group.end, sentence=of.sentence,
            tokens=range(first, bisect_left(tokens.starts, group.end)),
            determiner=group.determiner,
        )  # fmt: skip

    @cached_property
    def _of_people(self) -> frozenset[int]:
        """The sentences with a noun for a person near a word that an identity needs."""
        words = self._discourse.scan.words
        return self._sentences(
            i
            for i in self._anchors
            if any(map(is_person_word, words[max(i - _NEAR, 0) : i + _NEAR]))
        )

    @cached_property
    def _anchored(self) -> frozenset[int]:
        """The same, and those with an article behind such a word."""
        words = self._discourse.scan.words
        articled = (
            i for i in self._anchors if not ARTICLES.isdisjoint(words[i + 1 : i + _ARTICLE])
        )
        return self._of_people | self._sentences(articled)

    @cached_property
    def _anchors(self) -> Sequence[int]:
        return self._discourse.scan.tokens.find(ANCHORS)

    def _sentences(self, tokens: Iterable[int]) -> frozenset[int]:
        firsts = [sentence.start for sentence in self._discourse.scan.sentences]
        return frozenset(bisect_right(firsts, i) - 1 for i in tokens)


def _is_of(group: NounGroup, found: Candidate) -> bool:
    """Whether a mention is that of a noun group: it holds its head, or is its beginning."""
    return holds(found, group.head.start) or (
        found.start == group.start
        and found.end <= group.end
        and bool(found.title)
        and not found.owns
    )


def _mention_at(offset: int, told: Sequence[ResolvedMention]) -> ResolvedMention | None:
    """Return the first mention that contains an offset."""
    return next((m for m in told if holds(m.found, offset)), None)
