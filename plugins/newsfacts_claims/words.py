"""The words of a document, with the look-ups that the rules for claims need."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from newsfacts.reading import (
    Clause,
    NounGroup,
    Quote,
    Reading,
    Sentence,
    VerbGroup,
    tagset,
)
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.lexicon.verbs import forms

#: characters looked at before the end of a quotation
_MARKS = 5
#: what surrounds a hyphen used as a dash; "" at both ends of the text
_BESIDE_DASH = frozenset(["", " ", "-", "\n"])
#: kinds of clauses that depend on another one
_DEPENDENT = frozenset(["adverbial", "participial", "infinitive", "relative"])
#: adverbs, "also" and "only" included
_ADVERBS = tagset.ADVERB + tagset.FOCUS_ADVERB
_CONJUNCTION = tagset.SUBORDINATOR + tagset.RELATIVE
#: letters of a word that is capitalised in a heading
_LONG = 4


class Words:
    """The tokens by index, in lower case on demand, with the dates and names among them.

    Args:
        reading: of the document.
        dates: extents of the dates found.
        names: extents of the mentions found.
        actors: where the mentions begin that are of people and organisations.
    """

    def __init__(
        self,
        reading: Reading,
        dates: Iterable[tuple[int, int]] = (),
        names: Iterable[tuple[int, int]] = (),
        actors: Iterable[int] = (),
    ) -> None:
        self.reading = reading
        self.forms = forms()
        self._starts = reading.tokens.starts
        self._texts = reading.tokens.texts
        self._lowered = reading.tokens.lowered
        dashes = _dashes(reading)
        if dashes:
            self._texts, self._lowered = list(self._texts), list(self._lowered)
            for i in dashes:
                self._texts[i] = self._lowered[i] = "–"
        self._count = len(self._texts)
        self._has_handles = bool(reading.tokens.find({"@"}))
        self._dates = _longest(dates)
        self._names = _longest(names)
        self._actors = frozenset(actors)
        self._headings: dict[int, bool] = {}
        self._grammar: Sentence | None = None
        self._opening = [self.at(quote.start) for quote in reading.quotes]

    def __len__(self) -> int:
        return self._count

    def text(self, i: int) -> str:
        """Return a token, "" beyond both ends; a hyphen used as a dash is returned as a dash."""
        return self._texts[i] if 0 <= i < self._count else ""

    def lower(self, i: int) -> str:
        """Return a token in lower case, "" beyond both ends."""
        return self._lowered[i] if 0 <= i < self._count else ""

    def start(self, i: int) -> int:
        """Return the offset where a token begins."""
        return self._starts[i] if i < self._count else len(self.reading.text)

    def end(self, i: int) -> int:
        """Return the offset where a token ends."""
        return self._starts[i] + len(self._texts[i])

    def offsets(self, tokens: tuple[int, int]) -> tuple[int, int]:
        """Return the offsets of a range of tokens."""
        return self.start(tokens[0]), self.end(tokens[1] - 1)

    def at(self, offset: int) -> int:
        """Return the index of the first token that begins at an offset or after it."""
        return bisect_left(self._starts, offset)

    def is_name(self, i: int) -> bool:
        """Whether a token is written like a name."""
        return self.text(i)[:1].isupper()

    def is_adverb(self, i: int) -> bool:
        """Whether a token is an adverb."""
        sentence = self._sentence(self.start(i)) if 0 <= i < self._count else None
        return sentence is not None and sentence.class_at(self.start(i)) in _ADVERBS

    def is_posted(self, i: int) -> bool:
        """Whether a token is in a post of a social network, which is quoted as a whole."""
        part = self.reading.part_at(self.start(i)) if self._has_handles else None
        return part is not None and part.kind == "tweet"

    def opens_clause(self, i: int) -> bool:
        """Whether a "that" is a conjunction or a relative pronoun, not a determiner."""
        sentence = self._sentence(self.start(i))
        return sentence is not None and sentence.class_at(self.start(i)) in _CONJUNCTION

    def is_word(self, i: int) -> bool:
        """Whether a token is a word or a figure."""
        return self.text(i)[:1].isalnum()

    def among(self, marks: AbstractSet[str], start: int, end: int) -> list[int]:
        """Return the tokens from start to end that are one of the marks."""
        return [i for i, text in enumerate(self._texts[start:end], start) if text in marks]

    def until(self, mark: str, start: int, end: int) -> range:
        """Return the tokens from start to the first mark, or to the end."""
        return range(start, next(iter(self.among({mark}, start, end)), end))

    def count(self, start: int, end: int) -> int:
        """Count the words and figures among the tokens from start to end."""
        return sum(self.is_word(i) for i in range(start, end))

    def _sentence(self, offset: int) -> Sentence | None:
        """Return the grammar of the sentence at an offset; the last one is cached."""
        last = self._grammar
        if last is None or not last.extent.start <= offset < last.extent.end:
            self._grammar = self.reading.grammar_at(offset)
        return self._grammar

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

    def is_sentence(self, start: int, end: int) -> bool:
        """Whether an independent clause has its verb among the tokens."""
        return any(clause.kind not in _DEPENDENT for clause in self.clauses(start, end))

    def governor(self, i: int, clause: Clause) -> Clause | None:
        """Return the clause that governs a clause of a token's sentence, None for a main clause."""
        sentence = self._sentence(self.start(i))
        return sentence.governor(clause) if sentence else None

    def share_subject(self, i: int, j: int) -> bool:
        """Whether the verbs at two tokens are conjoined, with one subject."""
        one, other = self.clause(i), self.clause(j)
        return one is not None and other is not None and one.subject == other.subject != ()

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

    def verb_group(self, i: int) -> VerbGroup | None:
        """Return the verb group a token is part of, or None."""
        sentence = self._sentence(self.start(i)) if i >= 0 else None
        group = sentence.group_at(self.start(i)) if sentence else None
        return group if isinstance(group, VerbGroup) else None

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

    def noun_group(self, i: int) -> NounGroup | None:
        """Return the noun group a token is part of, or None."""
        sentence = self._sentence(self.start(i)) if i >= 0 else None
        group = sentence.group_at(self.start(i)) if sentence else None
        return group if isinstance(group, NounGroup) else None

    def outside(self, i: int) -> int:
        """Return a token, or the one before it if it is a closing quotation mark."""
        return i - (self.text(i) in closed.CLOSING and self.is_quoted(i))

    def starts_sentence(self, i: int) -> bool:
        """Whether a sentence begins at a token."""
        sentence = self.reading.sentence_at(self.start(i))
        return sentence is not None and sentence.start == self.start(i)

    def is_heading(self, i: int) -> bool:
        """Whether a token is in a sentence whose long words are all capitalised."""
        sentence = self.reading.sentence_at(self.start(i))
        if sentence is None:
            return False
        known = self._headings.get(sentence.start)
        if known is None:
            known = self._is_capital(self.at(sentence.start), self.at(sentence.end))
            self._headings[sentence.start] = known
        return known

    def is_quoted(self, i: int) -> bool:
        """Whether a token is inside quotation marks."""
        return self.quote(i) is not None

    def quote(self, i: int) -> Quote | None:
        """Return the quotation around a token, its marks included, or None."""
        k = bisect_right(self._opening, i) - 1
        if k < 0:
            return None
        quote = self.reading.quotes[k]
        return quote if self.start(i) < quote.end else None

    def utterance(self, i: int) -> Quote | None:
        """Return the quotation that a token closes, if it ends like an utterance: "he left,”"."""
        quote = self.closed_by(i)
        if quote is None:
            return None
        first = max(quote.start + 1, quote.end - _MARKS)
        inside = self.reading.plain[first : quote.end].rstrip(closed.CLOSING + " ")
        if inside[-1:] not in closed.QUOTE_ENDS or (inside[-1] == "," and self._is_title(quote)):
            return None
        return quote

    def closed_by(self, i: int) -> Quote | None:
        """Return the quotation that a token closes, or None."""
        quote = self.quote(i)
        return quote if quote and quote.closed and quote.end == self.end(i) else None

    def _is_title(self, quote: Quote) -> bool:
        """Whether a quotation inside a sentence is a title: all its long words are capitalised."""
        first = self.at(quote.start)
        return not self.starts_sentence(first) and self._is_capital(first + 1, self.at(quote.end))

    def _is_capital(self, start: int, end: int) -> bool:
        long = [t for t in self._texts[start:end] if len(t) >= _LONG and t[0].isalpha()]
        return len(long) > 1 and all(text[0].isupper() for text in long)

    def opens_quote(self, i: int) -> bool:
        """Whether a quotation begins at a token."""
        quote = self.quote(i)
        return quote is not None and quote.start == self.start(i)

    def opens_quote_in(self, start: int, end: int) -> bool:
        """Whether a quotation begins among the tokens from start to end."""
        k = bisect_left(self._opening, start)
        return k < len(self._opening) and self._opening[k] < end

    def is_near_quote(self, i: int, distance: int) -> bool:
        """Whether a quotation begins or ends within some tokens of a token."""
        k = bisect_left(self._opening, i) - 1
        ends = self.reading.quotes[k].end if k >= 0 else 0
        return ends > self.start(max(i - distance, 0)) or self.opens_quote_in(i, i + distance)

    def utterance_at(self, i: int) -> Quote | None:
        """Return the quotation that a token opens, if it ends like an utterance."""
        quote = self.quote(i) if self.opens_quote(i) else None
        return self.utterance(self.at(quote.end) - 1) if quote else None

    def date_end(self, i: int) -> int:
        """Return the index after the date that begins at a token, or the token's own index."""
        return self._after(self._dates, i)

    def is_actor(self, i: int) -> bool:
        """Whether the mention of a person or an organisation begins at a token."""
        return i >= 0 and self.start(i) in self._actors

    def name_end(self, i: int) -> int:
        """Return the index after the name that begins at a token, or the token's own index."""
        return self._after(self._names, i)

    def _after(self, ends: dict[int, int], i: int) -> int:
        end = ends.get(self.start(i))
        after = self.at(end) if end is not None else i
        return after if after > i and self.end(after - 1) == end else i


def _dashes(reading: Reading) -> list[int]:
    """Return the tokens that are hyphens between spaces, used as dashes."""
    plain, starts = reading.plain, reading.tokens.starts
    return [
        i
        for i in reading.tokens.find({"-"})
        if plain[starts[i] - 1 : starts[i]] in _BESIDE_DASH
        and plain[starts[i] + 1 : starts[i] + 2] in _BESIDE_DASH
    ]


def _start_of(group: NounGroup | VerbGroup) -> int:
    return group.start


def _longest(extents: Iterable[tuple[int, int]]) -> dict[int, int]:
    ends: dict[int, int] = {}
    for start, end in extents:
        ends[start] = max(end, ends.get(start, 0))
    return ends
