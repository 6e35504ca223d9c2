"""The grammar of a sentence, with cached look-ups for the settings of its words."""

from __future__ import annotations

from bisect import bisect_right

from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup

#: clauses considered on either side
_AROUND = 20

Group = NounGroup | VerbGroup


class Grammar:
    """The groups and clauses of one sentence."""

    def __init__(self, plain: str, sentence: Sentence) -> None:
        self.sentence = sentence
        self._plain = plain
        self._groups = sentence.groups
        self._places = {id(group): i for i, group in enumerate(self._groups)}
        self._starts = [clause.extent.start for clause in sentence.clauses]
        self._leads: dict[int, str] = {}

    def before(self, group: Group) -> Group | None:
        """Return the group before one, or None."""
        i = self._places[id(group)]
        return self._groups[i - 1] if i else None

    def after(self, group: Group) -> Group | None:
        """Return the group after one, or None."""
        i = self._places[id(group)] + 1
        return self._groups[i] if i < len(self._groups) else None

    def lead(self, group: Group) -> str:
        """Return the words between a group and the one before, in lower case."""
        known = self._leads.get(id(group))
        if known is None:
            before = self.before(group)
            start = before.end if before else self.sentence.extent.start
            known = self._leads[id(group)] = self._plain[start : group.start].strip().lower()
        return known

    def near(self, offset: int) -> tuple[Clause, ...]:
        """Return the clauses around an offset: all of them, except in sentences that are lists."""
        i = bisect_right(self._starts, offset)
        return self.sentence.clauses[max(i - _AROUND, 0) : i + _AROUND]
