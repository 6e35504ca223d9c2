"""The grammar of a sentence, with what the settings of its words ask of it again and again."""

from __future__ import annotations

from bisect import bisect_right

from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup
from newsfacts_meetings.mentions import is_plural_people

#: how many clauses on either side one looks at
_AROUND = 20

#: nouns that look like verbs, and prepositions that a subject does not stand behind
_NOUNS = ("talks", "meeting")
_PREPOSITIONS = frozenset("of at for in after before during on to from with by since".split())

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
        """Give the group before one, or None."""
        i = self._places[id(group)]
        return self._groups[i - 1] if i else None

    def after(self, group: Group) -> Group | None:
        """Give the group behind one, or None."""
        i = self._places[id(group)] + 1
        return self._groups[i] if i < len(self._groups) else None

    def lead(self, group: Group) -> str:
        """Give the words between a group and the one before, in lower case."""
        known = self._leads.get(id(group))
        if known is None:
            before = self.before(group)
            start = before.end if before else self.sentence.extent.start
            known = self._leads[id(group)] = self._plain[start : group.start].strip().lower()
        return known

    def compound(self, verb: VerbGroup) -> NounGroup | None:
        """Give the group that a verb ends as a noun: "the debt | talks resumed"; or None."""
        before, after = self.before(verb), self.after(verb)
        if len(verb.indices) > 1 or verb.word(0) not in _NOUNS or not isinstance(before, NounGroup):
            return None
        object_ = isinstance(after, NounGroup) and not self.lead(after) and not after.is_time
        if self.lead(verb) or before.is_pronoun or object_ or is_plural_people(before.head.text):
            return None
        above = self.before(before)
        lead = self.lead(before)
        governed = lead in _PREPOSITIONS or (not lead and isinstance(above, VerbGroup))
        if governed or before.head.text.islower() or self._is_first(before, verb):
            return before
        return None

    def _is_first(self, group: Group, verb: VerbGroup) -> bool:
        """Whether a sentence begins with a group, and has another verb: "Peace | talks ended"."""
        later = self._groups[self._places[id(verb)] + 1 :]
        finite = any(isinstance(other, VerbGroup) and other.finite for other in later)
        return self._places[id(group)] == 0 and finite

    def near(self, offset: int) -> tuple[Clause, ...]:
        """Give the clauses around an offset: all of them, but for sentences that are lists."""
        i = bisect_right(self._starts, offset)
        return self.sentence.clauses[max(i - _AROUND, 0) : i + _AROUND]

    def mended(self, clause: Clause) -> Clause:
        """Give a clause; one without a verb, right behind another's verb, is the object of that."""
        if clause.objects or (clause.verb is None and clause.governor is not None):
            return clause
        for other in self.near(clause.extent.start):
            host, lost = (clause, other) if clause.verb else (other, clause)
            if lost.verb is None and lost.kind == "main" and self._adjoins(host, lost):
                return host._replace(objects=lost.subject, phrases=(*host.phrases, *lost.phrases))
        return clause

    def _adjoins(self, host: Clause, lost: Clause) -> bool:
        if host.verb is None or host.objects or not lost.subject:
            return False
        return self.after(host.verb) is lost.subject[0]
