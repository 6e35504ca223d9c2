"""The grammar of the tokens of a document, for the sentences that are asked about."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsfacts.reading import Clause, NounGroup, Reading, Sentence, VerbGroup, tagset
from newsfacts_claims.text.quotations import Quotations

#: kinds of clauses that depend on another one
_DEPENDENT = frozenset(["adverbial", "participial", "infinitive", "relative"])
#: adverbs, "also" and "only" included
_ADVERBS = tagset.ADVERB + tagset.FOCUS_ADVERB
_CONJUNCTION = tagset.SUBORDINATOR + tagset.RELATIVE


class Grammar(Quotations):
    """The tokens, and the groups and clauses that they are part of.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._grammar: Sentence | None = None

    def _sentence(self, offset: int) -> Sentence | None:
        """Return the grammar of the sentence at an offset; the last one is cached."""
        last = self._grammar
        if last is None or not last.extent.start <= offset < last.extent.end:
            self._grammar = self.reading.grammar_at(offset)
        return self._grammar

    def is_adverb(self, i: int) -> bool:
        """Whether a token is an adverb."""
        sentence = self._sentence(self.start(i)) if 0 <= i < self._count else None
        return sentence is not None and sentence.class_at(self.start(i)) in _ADVERBS

    def opens_clause(self, i: int) -> bool:
        """Whether a "that" is a conjunction or a relative pronoun, not a determiner."""
        sentence = self._sentence(self.start(i))
        return sentence is not None and sentence.class_at(self.start(i)) in _CONJUNCTION

    def verb_group(self, i: int) -> VerbGroup | None:
        """Return the verb group a token is part of, or None."""
        sentence = self._sentence(self.start(i)) if i >= 0 else None
        group = sentence.group_at(self.start(i)) if sentence else None
        return group if isinstance(group, VerbGroup) else None

    def noun_group(self, i: int) -> NounGroup | None:
        """Return the noun group a token is part of, or None."""
        sentence = self._sentence(self.start(i)) if i >= 0 else None
        group = sentence.group_at(self.start(i)) if sentence else None
        return group if isinstance(group, NounGroup) else None

    def opens_participle(self, i: int) -> bool:
        """Whether a non-finite verb group begins at a token."""
        group = self.verb_group(i)
        return group is not None and not group.finite and group.start == self.start(i)

    def is_finite(self, i: int) -> bool:
        """Whether a finite verb group begins at a token."""
        group = self.verb_group(i)
        return group is not None and group.finite and group.start == self.start(i)

    def is_predicate(self, i: int) -> bool:
        """Whether a finite verb, not a participle ("read by her"), begins at a token."""
        group = self.verb_group(i) if not self.is_name(i) else None
        finite = group is not None and group.finite and group.start == self.start(i)
        return finite and group is not None and self.lower(self.at(group.end)) != "by"

    def has_verb(self, start: int, end: int) -> bool:
        """Whether there is a verb group among the tokens from start to end."""
        return self.next_verb(start, end) < end

    def next_verb(self, start: int, end: int) -> int:
        """Return the first token from start on that is part of a verb group, or the end."""
        sentence = self._sentence(self.start(start)) if start < end else None
        if sentence is None:
            return end
        groups = sentence.groups
        first = bisect_right(groups, self.start(start), key=_start_of) - 1
        for k in range(max(first, 0), len(groups)):
            group = groups[k]
            if isinstance(group, VerbGroup) and group.end > self.start(start):
                return min(max(self.at(group.start), start), end)
        return end

    def clause(self, i: int) -> Clause | None:
        """Return the clause of a token, or None."""
        sentence = self._sentence(self.start(i))
        return sentence.clause_at(self.start(i)) if sentence else None

    def clauses(self, start: int, end: int) -> Iterator[Clause]:
        """Yield the clauses whose verbs are among the tokens from start to end."""
        sentence = self._sentence(self.start(start))
        for clause in sentence.clauses if sentence else ():
            if clause.verb and self.start(start) <= clause.verb.start < self.start(end):
                yield clause

    def governor(self, i: int, clause: Clause) -> Clause | None:
        """Return the clause that governs a clause of a token's sentence, None for a main clause."""
        sentence = self._sentence(self.start(i))
        return sentence.governor(clause) if sentence else None

    def is_sentence(self, start: int, end: int) -> bool:
        """Whether an independent clause has its verb among the tokens."""
        return any(clause.kind not in _DEPENDENT for clause in self.clauses(start, end))

    def share_subject(self, i: int, j: int) -> bool:
        """Whether the verbs at two tokens are conjoined, with one subject."""
        one, other = self.clause(i), self.clause(j)
        if one is None or other is None or one is other:
            return False
        return one.subject == other.subject != ()

    def begins_complement(self, i: int) -> bool:
        """Whether the complement of a verb of saying begins at a token."""
        clause = self.clause(i)
        if clause is None or clause.kind != "complement":
            return False
        return clause.extent.start == self.start(i)

    def that_clause(self, i: int) -> int | None:
        """Return the "that" of the clause that the verb at a token governs, after the verb."""
        start = self.start(i)
        sentence = self._sentence(start)
        own = sentence.clause_at(start) if sentence else None
        if sentence is None or own is None or own.verb is not self.verb_group(i):
            return None
        return next(
            (
                self.at(clause.extent.start)
                for clause in sentence.clauses
                if clause.opener == "that"
                and clause.kind == "complement"
                and clause.subject
                and clause.subject[0].start > clause.extent.start > start
                and sentence.governor(clause) is own
            ),
            None,
        )

    def is_subject(self, i: int) -> bool:
        """Whether a subject begins at a token, with a finite verb after it."""
        start = self.start(i)
        sentence = self._sentence(start)
        return sentence is not None and any(
            clause.subject
            and clause.subject[0].start == start
            and clause.verb is not None
            and (clause.verb.finite or clause.verb.form == tagset.BE)  # "that the tax be raised"
            and clause.verb.start > start
            for clause in sentence.clauses
        )


def _start_of(group: NounGroup | VerbGroup) -> int:
    return group.start
