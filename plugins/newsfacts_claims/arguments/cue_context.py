"""One cue in its sentence, with its source and the content before or after it."""

from __future__ import annotations

import attrs

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import Clause, clause_at, content_after, trimmed
from newsfacts_claims.attribution import Range
from newsfacts_claims.detect.cues import Cue
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: verbs that give somebody's words: "quoted the mayor as saying"
_QUOTING = ("cite", "quote")


@attrs.frozen(kw_only=True)
class Site:
    """A cue and its surroundings; numbers are indices of tokens."""

    words: Words
    cue: Cue
    clause: Clause
    #: tokens before this one belong to earlier claims
    used: int
    #: source of the previous claim in the sentence, for a verb that shares it
    shared: Range | None
    #: the next cues
    later: tuple[Cue, ...]

    @property
    def floor(self) -> int:
        """The first token that may belong to this claim."""
        return max(self.clause.floor, self.used)

    @property
    def is_first(self) -> bool:
        """Whether nothing precedes the cue: "Calling it a gift, Okoro ..."."""
        return self.cue.start == self.floor

    def source(self) -> Range | None:
        """Return the source before the cue, or the one shared with an earlier verb."""
        words, cue = self.words, self.cue
        previous = words.lower(words.outside(cue.start - 1))
        if cue.shape == "gerund":
            if previous == "as":
                return self._quoted()
            beside = previous in closed.BESIDE or previous in closed.DASHES
            if beside or self.is_first:
                return self.shared or self._agent()
            return self._speaking()
        if previous in closed.CONJUNCTIONS or (previous == "," and self._goes_on()):
            return self.shared or self._agent()
        if cue.shape == "infinitive":
            return self._agent()
        before = sources.before(words, cue.start, self.floor)
        return before or sources.subject(words, cue.start, self.clause.floor)

    def _goes_on(self) -> bool:
        """Whether the cue is one of several verbs of a subject: "said A, hinted B and left"."""
        return self.shared is not None and self.words.share_subject(self.shared[1], self.cue.word)

    def _agent(self) -> Range | None:
        """Return the subject of the cue, its own or the understood one."""
        words = self.words
        clause, verb = words.clause(self.cue.word), words.verb_group(self.cue.word)
        governor = words.governor(self.cue.word, clause) if clause else None
        if governor and governor.verb and governor.verb.lemma == "be":  # "was the first to say"
            clause, verb = governor, governor.verb
        groups = list(clause.subject) if clause and clause.verb is verb else []
        if not groups and self.is_first:
            main = words.clause(self._main_clause())
            groups = list(main.subject) if main else []
        if not groups:
            return None
        end = sources.with_complement(words, words.at(groups[-1].end))
        source = self._with_apposition(words.at(groups[0].start), end)
        outside = words.outside(source[0] - 1)
        behind = source[0] > self.cue.start and words.text(outside) != ","
        if source[0] < self.clause.floor or behind or words.is_quoted(source[0]):
            return None
        return source if sources.is_source(words, *source) else None

    def _with_apposition(self, start: int, end: int) -> Range:
        """Return a subject with what comes between it and the verb before the cue."""
        words = self.words
        clause = words.clause(start)
        while clause is not None and not (clause.verb and words.at(clause.verb.start) >= end):
            clause = words.governor(start, clause)
        verb = words.at(clause.verb.start) if clause and clause.verb else end
        apposed = verb < self.cue.start and words.text(verb - 1) == "," and verb > end + 1
        return (start, verb) if apposed and words.name_end(end + 1) > end + 1 else (start, end)

    def _main_clause(self) -> int:
        """Return the token after the first comma, and after the quotation mark that follows it."""
        words, limit = self.words, self.clause.limit
        start = next((i + 1 for i in range(self.floor, limit) if words.text(i) == ","), limit)
        while start < limit and words.text(start) in closed.CLOSING:
            start += 1
        return min(start, limit - 1)

    def _quoted(self) -> Range | None:
        """Return the person quoted: "quoted the mayor as saying", "was cited by X as saying"."""
        words, end = self.words, self.cue.start - 1
        clause = words.clause(self.cue.word)
        quoting = words.governor(self.cue.word, clause) if clause else None
        passive = quoting.verb if quoting and quoting.subject else None
        if quoting and passive and passive.voice == "passive" and passive.lemma in _QUOTING:
            return words.at(quoting.subject[0].start), words.at(quoting.subject[-1].end)
        group = words.noun_group(end - 1)
        verb = words.verb_group(words.at(group.start) - 1) if group else None
        if group is None or verb is None or verb.lemma not in _QUOTING:
            return None
        return words.at(group.start), end

    def quoting(self) -> int | None:
        """Return the first token of "state radio quoted her as saying", None for other cues."""
        words = self.words
        if self.cue.shape != "gerund" or words.lower(self.cue.start - 1) != "as":
            return None
        clause = words.clause(self.cue.word)
        quoting = words.governor(self.cue.word, clause) if clause else None
        known = quoting is not None and quoting.verb is not None and quoting.verb.lemma in _QUOTING
        return words.at(quoting.subject[0].start) if quoting and known and quoting.subject else None

    def _speaking(self) -> Range | None:
        """Return the noun right before a participle, or its author: "he wrote a note saying"."""
        words, start = self.words, self.cue.start
        group = words.noun_group(start - 1)
        if not self.cue.verb.says or group is None or words.at(group.end) != start:
            return None
        source = words.at(group.start), start
        if group.is_time or words.lower(start - 1) in closed.VENUES:
            maker = self._maker()
            if maker is None:
                return None
            source = maker
        fits = self.floor <= source[0] < source[1] <= start
        return source if fits and sources.is_source(words, *source) else None

    def _maker(self) -> Range | None:
        """Return the subject of the clause that governs a participle."""
        words, start = self.words, self.cue.start
        clause = words.clause(start)
        maker = words.governor(start, clause) if clause else None
        if maker is None or not maker.subject:
            return None
        end = sources.with_complement(words, words.at(maker.subject[-1].end))
        return words.at(maker.subject[0].start), end

    def ends_quote(self, i: int) -> bool:
        """Whether an utterance in quotation marks ends right before a token."""
        if self.words.text(i - 1) == ",":
            return i > 1 and self._closes(i - 2)
        return self._closes(i - 1) and self.words.utterance(i - 1) is not None

    def _closes(self, i: int) -> bool:
        """Whether a token closes a quotation of this paragraph outside the earlier claims."""
        if i < self.used:
            return False
        quote = self.words.closed_by(i)
        if quote is None:
            return False
        paragraph = self.words.reading.paragraph_at
        return paragraph(self.words.start(self.cue.start)) == paragraph(quote.start)

    def quotes_on(self, i: int) -> bool:
        """Whether a quotation begins at a token, "and" or "but" before it included."""
        words = self.words
        return words.opens_quote(i + (words.lower(i) in closed.CONJUNCTIONS))

    def left(self, i: int) -> Range:
        """Return the content that ends right before a token."""
        words = self.words
        start = self.floor
        quote = words.closed_by(i - 1 - (words.text(i - 1) == "," and not words.is_quoted(i - 1)))
        opens = words.at(quote.start) if quote else start
        if start < opens and words.text(opens - 1) == ":":
            start = opens
        if i <= self.clause.floor:  # a quotation that is a sentence of its own
            start = max(clause_at(words, i - 1).floor, self.used)
        if words.lower(start) in closed.CONJUNCTIONS and start + 1 < i:
            start += 1
        return start, trimmed(words, start, i)

    def right(self, i: int, *, limit: int | None = None) -> Range:
        """Return the content that begins at a token, up to a limit."""
        clause = self.clause if limit is None else self.clause._replace(limit=limit)
        return i, content_after(self.words, i, clause, self.later, self.cue.word)

    def rest(self, i: int, *, whole: bool = True) -> Range | None:
        """Return the content that continues after "he said,"; its first half is whole or not."""
        words, clause = self.words, self.clause
        if words.text(i) != "," or i + 1 >= clause.limit:
            return None
        if self.later and self.later[0].start == i + 1:
            return None
        verb = None if whole else words.verb_group(i + 1)
        completes = verb is not None and not verb.text.endswith("ing")
        return self.right(i + 1) if completes or self._continues(i + 1) else None

    def _continues(self, i: int) -> bool:
        """Whether the words after ", he said," are what he said, not when, where or who."""
        words, limit = self.words, self.clause.limit
        first = words.lower(i)
        if first in closed.REASONS and words.has_verb(i + 1, limit):
            return True
        if first in closed.TAILS or first in closed.PREPOSITIONS or words.opens_participle(i):
            return False
        joined = first in closed.CONJUNCTIONS and words.is_finite(i + 1)  # ", and had won"
        return joined or not (first in closed.CONTRASTS or first in closed.RELATIVES)
