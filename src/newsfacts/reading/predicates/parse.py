"""A parsed sentence, with the look-ups that predicates need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from newsfacts.reading.predicates.predicate import Function
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

AnyGroup = NounGroup | VerbGroup


class Trigger(NamedTuple):
    """A verb, or a noun, of a group."""

    group: AnyGroup
    #: index of its word in the group
    at: int
    #: index in the group at which the words that belong to it begin: its auxiliaries
    first: int
    #: number of its clause
    clause: int
    lemma: str

    @property
    def word(self) -> int:
        """Index of its word in the sentence."""
        return self.group.indices[self.at]


class Place(NamedTuple):
    """What a noun group is in a clause."""

    clause: int
    function: Function
    preposition: str


class Parse:
    """The words, groups and clauses of one sentence."""

    def __init__(
        self,
        words: Columns,
        groups: Sequence[AnyGroup],
        clauses: Sequence[Clause],
        owners: dict[int, int],
    ) -> None:
        self.words = words
        self.groups = groups
        self.clauses = clauses
        self._owners = owners
        #: verbs of the groups read so far, by the index of the first word
        self.chains: dict[int, list[Trigger]] = {}
        self.lowered = [text.lower() for text in words.texts]

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """Number of each group among the groups, by the index of its first word."""
        return {group.index: n for n, group in enumerate(self.groups)}

    @cached_property
    def verb_clauses(self) -> dict[int, int]:
        """Number of the clause of each verb group, by the index of its first word."""
        return {c.verb.index: n for n, c in enumerate(self.clauses) if c.verb}

    @cached_property
    def _places(self) -> dict[int, Place]:
        found: dict[int, Place] = {}
        for n, clause in enumerate(self.clauses):
            own = [group for group in clause.subject if self.clause_of(group.index) == n]
            found |= {group.index: Place(n, "subject", "") for group in own}
            own = [group for group in clause.objects if self.clause_of(group.index) == n]
            found |= {group.index: Place(n, "object", "") for group in own}
            for at in clause.phrases:
                owned = not at.preposition and at.group.possessor  # attended | Monday's hearing
                place = Place(n, "object" if owned else "phrase", at.preposition)
                found.setdefault(at.group.index, place)
        return found

    def place(self, group: NounGroup) -> Place | None:
        """Return what a noun group is in its own clause, or None."""
        return self._places.get(group.index)

    def objects(self, clause: int) -> list[NounGroup]:
        """Return the objects of a clause, those that a day possesses too: "Monday's hearing"."""
        owned = (at.group for at in self.clauses[clause].phrases if not at.preposition)
        return [*self.clauses[clause].objects, *(g for g in owned if g.possessor)]

    def heads(self, group: NounGroup) -> Iterator[NounGroup]:
        """Yield the noun groups right before one, joined by prepositions."""
        current: NounGroup = group
        while True:
            before, lead = self.before(current), self.lead(current)
            if not isinstance(before, NounGroup) or len(lead) != 1 or not lead[0].isalpha():
                return
            yield before
            current = before

    def asked(self, group: NounGroup) -> tuple[NounGroup, ...]:
        """Return the noun whose "to" a group follows: "an invitation to the ministers"."""
        before = self.before(group)
        follows = isinstance(before, NounGroup) and self.lead(group) == ["to"]
        return (before,) if isinstance(before, NounGroup) and follows else ()

    def head_of(self, group: NounGroup) -> NounGroup:
        """Return the noun that a group follows with "of": "the governor of the bank"."""
        head = group
        for before in self.heads(group):
            if self.lead(head) != ["of"]:
                break
            head = before
        return head

    def clause_of(self, index: int) -> int:
        """Return the number of the clause that a word belongs to."""
        while index > 0 and index not in self._owners:
            index -= 1
        return self._owners.get(index, 0)

    def before(self, group: AnyGroup) -> AnyGroup | None:
        """Return the group before another, or None."""
        n = self._numbers[group.index]
        return self.groups[n - 1] if n else None

    def after(self, group: AnyGroup) -> AnyGroup | None:
        """Return the group after another, or None."""
        n = self._numbers[group.index] + 1
        return self.groups[n] if n < len(self.groups) else None

    def groups_before(self, index: int) -> AnyGroup | None:
        """Return the group that ends right before a word, or None."""
        return next((g for g in self.groups if g.indices[-1] == index - 1), None)

    def lead(self, group: AnyGroup) -> list[str]:
        """Return the words between the group before and a group, in lower case."""
        previous = self.before(group)
        first = previous.indices[-1] + 1 if previous else 0
        return self.lowered[first : group.index]

    def ungrouped(self, index: int) -> Iterator[int]:
        """Yield the indices of the words from one on that are in no noun group."""
        group = next((g for g in self.groups if g.indices[-1] >= index), None)
        stop = len(self.lowered) if group is None else group.index
        if isinstance(group, VerbGroup) and group.index < index:
            stop = group.indices[-1] + 1
        yield from range(index, stop)

    def opening(self, group: AnyGroup, opener: str) -> int:
        """Return the index of the word that opens the clause of a verb."""
        word = opener.partition(" ")[0]
        return next((i for i in range(group.index, -1, -1) if self.lowered[i] == word), group.index)

    def following(self, group: AnyGroup) -> str:
        """Return the word right after a group, in lower case, or empty."""
        i = group.indices[-1] + 1
        return self.lowered[i] if i < len(self.lowered) else ""

    def extent(self, first: int, last: int) -> Extent:
        """Return the extent of a run of words; both indices inclusive."""
        return Extent(self.words.starts[first], self.words.end(last))

    def above(self, number: int) -> Iterator[int]:
        """Yield the numbers of the clauses that govern one, the nearest first."""
        governor = self.clauses[number].governor
        while governor is not None:
            yield governor
            governor = self.clauses[governor].governor
