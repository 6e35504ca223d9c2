"""The position of a trigger in the grammar of its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice

from newsfacts.reading import Attached, Clause, Extent, NounGroup, VerbGroup, tagset
from newsfacts_meetings import tables
from newsfacts_meetings.grammar import Grammar

#: maximum clauses upwards, and nouns to the left
_DEPTH = 6
#: words of a determiner and an adjective
_SPLIT = 2
#: what may come between a noun and its dependent: "the eve of", "an invitation to"
_LINKS = frozenset("of to for from by".split())
#: the same, but only after a common noun: "a decision on"
_TOPICAL = frozenset("on about over".split())


class Setting:
    """The group and clause of a word, and what governs them."""

    def __init__(self, plain: str, grammar: Grammar, word: Extent) -> None:
        self.grammar = grammar
        self.sentence = grammar.sentence
        #: the position of the word
        self.word = word
        self._plain = plain
        #: the noun group or verb group of the word
        self.group: NounGroup | VerbGroup | None = self.sentence.group_at(word.start)
        self.clause: Clause = self.sentence.clause_at(word.start)

    @cached_property
    def opening(self) -> NounGroup | None:
        """The group with the noun's determiner: "his short, | two-day visit" are two."""
        group = self.group
        if not isinstance(group, NounGroup):
            return None
        before = self.grammar.before(group)
        if (
            self.grammar.lead(group) == ","
            and isinstance(before, NounGroup)
            and len(before.indices) == _SPLIT
        ):
            return before if before.opens_with_determiner else group
        return group

    @cached_property
    def determiner(self) -> str:
        """The article or possessive before the noun, in lower case, or ""."""
        return self.opening.determiner if self.opening else ""

    @cached_property
    def role(self) -> str:
        """The role of the group in its clause: "verb", "subject", "object" or its preposition."""
        return self.role_of(self.opening or self.group)

    def role_of(self, group: NounGroup | VerbGroup | None) -> str:
        """Return a group's role in the clause: "verb", "subject", "object" or its preposition."""
        clause = self.clause
        if isinstance(group, VerbGroup):
            return "verb"
        if any(other is group for other in clause.subject):
            return "subject"
        if any(other is group for other in clause.objects):
            return "object"
        word = next((at.preposition for at in clause.phrases if at.group is group), None)
        return "" if word is None else word or "object"

    @cached_property
    def heads(self) -> tuple[NounGroup, ...]:
        """The nouns that the word depends on, nearest first: "call" of "a call for talks"."""
        return self.heads_of(self.opening or self.group)

    def heads_of(self, group: NounGroup | VerbGroup | None) -> tuple[NounGroup, ...]:
        """Return the nouns that a group depends on, nearest first."""
        found: list[NounGroup] = []
        for _ in range(_DEPTH):
            head = self.grammar.before(group) if group else None
            if group is None or not isinstance(head, NounGroup) or not self._hangs(group, head):
                break
            found.append(head)
            group = head
        while found and not self._governs(found):
            found.pop()
        return tuple(found)

    def _governs(self, heads: list[NounGroup]) -> bool:
        """Whether the others of some nouns can depend on the last: a plan for, not Lima for."""
        word = heads[-1].head.text.lower()
        if word in tables.HEAD_STATUS or word in tables.CHANCES or word in tables.MEASURES:
            return True
        before = heads[-2] if len(heads) > 1 else self.group
        return (
            before is not None
            and self.grammar.lead(before) == "of"
            and heads[-1].head.text.islower()
        )

    def _hangs(self, group: NounGroup | VerbGroup, head: NounGroup) -> bool:
        lead = self.grammar.lead(group)
        if isinstance(group, VerbGroup):
            opening = group.word_classes[0]
            gerund = opening == tagset.ING_FORM and lead in _LINKS  # "hopes of meeting"
            return gerund or (lead == "" and opening == tagset.INFINITIVE_TO)
        return lead in _LINKS or (lead in _TOPICAL and not head.names)

    @cached_property
    def top(self) -> NounGroup | VerbGroup | None:
        """The outermost noun that the word depends on, or its own group."""
        return self.heads[-1] if self.heads else self.opening or self.group

    def above(self, clause: Clause | None = None) -> Iterator[Clause]:
        """Return the clauses that govern one, the nearest first."""
        return islice(self.sentence.governors(clause or self.clause), _DEPTH)

    @cached_property
    def governing(self) -> tuple[Clause, ...]:
        """The governing clauses whose place and date apply to the event as well."""
        found: list[Clause] = []
        clause = self.clause
        for governor in self.above():
            if clause.kind not in ("infinitive", "participial", "adverbial") or clause.opener in (
                *tables.ASIDE,
                "as",
            ):
                break
            found.append(governor)
            clause = governor
        return tuple(found)

    @cached_property
    def reach(self) -> int:
        """The start of an aside: "held talks | after clashes on Monday"."""
        aside = (
            at.group.start
            for at in self.clause.phrases
            if at.group.start > self.word.start and at.preposition in tables.ASIDE - {"during"}
        )
        return next(aside, self.sentence.extent.end)

    @cached_property
    def nearby(self) -> tuple[Clause, ...]:
        """The clauses around the word: all of them, except in sentences that are lists."""
        return self.grammar.near(self.word.start)

    def below(self, clause: Clause) -> Iterator[Clause]:
        """Return the clauses that one governs directly."""
        return (c for c in self.nearby if self.sentence.governor(c) is clause)

    @cached_property
    def describing(self) -> tuple[Clause, ...]:
        """Clauses that modify the event itself: "talks held in", "a summit that had been set"."""
        return tuple(c for c in self.nearby if self._describes(c))

    def _describes(self, clause: Clause) -> bool:
        if clause.verb is None or clause.verb.start < self.word.start:
            return False
        if isinstance(self.group, VerbGroup):
            return False
        own = clause is not self.clause and any(group is self.group for group in clause.subject)
        near = (
            clause.kind in ("relative", "participial", "infinitive")
            and not tables.COURSE.isdisjoint(clause.verb.chain)
            and (clause.kind != "infinitive" or clause.verb.voice == "passive")
            and self.clause in self.above(clause)
        )
        return own or near

    @cached_property
    def phrases(self) -> tuple[tuple[str, NounGroup], ...]:
        """The phrases after the word, with their prepositions, up to another event."""
        found: list[tuple[str, NounGroup]] = []
        for clause in (self.clause, *self.describing):
            for at in (*clause.phrases, *self._visiting(clause)):
                if at.group.start <= self.word.start or at.group is self.group:
                    continue
                between = self._plain[self._end : at.group.start].lower().split()
                telling = tables.TRIGGERS.difference(["visiting"])
                if at.preposition in tables.ASIDE or not telling.isdisjoint(between):
                    break
                found.append((at.preposition, at.group))
        return tuple(found)

    def _visiting(self, clause: Clause) -> Iterator[Attached]:
        """Return the phrases of "with visiting Prime Minister Ida Holm", parsed as a clause."""
        for below in self.below(clause):
            if below.verb is not None and below.verb.text == "visiting" and below.opener:
                yield from (Attached(below.opener, group) for group in below.objects[:1])

    @cached_property
    def beyond(self) -> tuple[tuple[str, NounGroup], ...]:
        """The phrases after the word, including those of the next event: "met for talks in".

        If that event is a visit, its destination is included as a place.
        """
        found: list[tuple[str, NounGroup]] = []
        visit = False
        for at in self.clause.phrases:
            if at.group.start > self._end:
                if at.preposition in tables.ASIDE - {"during"}:
                    break
                word = tables.NOUNS.get(at.group.head.text.lower())
                to = visit and at.preposition == "to"
                found.append(("at" if to else at.preposition, at.group))
                visit = word == "visit"
        return tuple(found)

    @cached_property
    def _end(self) -> int:
        return max(self.group.end, self.word.end) if self.group else self.word.end

    def behind(self, *prepositions: str) -> list[NounGroup]:
        """Return the objects of certain prepositions."""
        return [group for word, group in self.phrases if word in prepositions]

    @cached_property
    def chance(self) -> tuple[NounGroup, tuple[NounGroup, ...]] | None:
        """The invitation or plan that it depends on, and the groups after that: by or to whom."""
        verb = self.clause.verb
        infinitive = self.clause.kind == "infinitive" and self.role in ("verb", "object")
        heads = self.heads_of(verb) if infinitive else self.heads
        for i, head in enumerate(heads):
            if head.head.text.lower() in tables.CHANCES:
                return head, heads[:i]
        return None

    def _outermost(self, group: NounGroup) -> NounGroup:
        """Return the noun that one depends on by "of": "Ida Holm of Norway visited"."""
        before = self.grammar.before(group)
        hangs = self.grammar.lead(group) == "of" and isinstance(before, NounGroup)
        return before if hangs and isinstance(before, NounGroup) else group

    @cached_property
    def subject(self) -> tuple[NounGroup, ...]:
        """The subject of the clause, also of a conjoined verb or an infinitive."""
        clause = self.clause
        found = _people(clause.subject)
        if clause.kind == "infinitive":
            return self._of_infinitive(found)
        if found or not clause.subject:
            return found if clause.kind == "relative" else tuple(map(self._outermost, found))
        governor = next(self.above(), None)  # "the minister today rejected talks"
        return _people(governor.subject) if governor and governor.verb is None else ()

    def _of_infinitive(self, found: tuple[NounGroup, ...]) -> tuple[NounGroup, ...]:
        """Return the subject of an infinitive: the object of "urged them to", else the subject."""
        governor = next(self.above(), None)
        if governor is None or governor.verb is None or self.clause.verb is None:
            return found
        doer = self.grammar.before(self.clause.verb)
        if isinstance(doer, NounGroup) and self.grammar.lead(doer) == "for":
            return (doer,)  # "plans for Ida Holm to visit"
        if self.chance:
            invited = tuple(group for group in self.chance[1] if self.grammar.lead(group) == "to")
            return invited or _people(governor.subject)
        if governor.verb.lemma not in tables.ASKING:
            return _people(governor.subject)
        return _people(governor.objects[-1:] or governor.subject)


def _people(groups: Iterable[NounGroup]) -> tuple[NounGroup, ...]:
    return tuple(group for group in groups if not group.is_time)
