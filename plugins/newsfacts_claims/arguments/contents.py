"""The extent of a claim's content."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts_claims.arguments.additions import without_additions
from newsfacts_claims.arguments.circumstances import venue_end
from newsfacts_claims.arguments.sources import before, can_speak
from newsfacts_claims.attribution import Range
from newsfacts_claims.detect.cues import Cue
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: words searched for the end of a noun phrase
_OBJECT = 60
_BRACKETS = frozenset("()")


class Clause(NamedTuple):
    """The sentence of a cue as tokens, including quotations that extend beyond it."""

    floor: int
    #: end, without the final full stop
    limit: int
    #: end, with the final full stop
    end: int


def clause_at(words: Words, token: int) -> Clause:
    """Return the sentence of a token, with the whole of the quotations that begin or end in it."""
    reading = words.reading
    sentence = reading.sentence_at(words.start(token))
    if sentence is None:
        return Clause(token, token + 1, token + 1)
    start, end = sentence
    opening = reading.quote_at(start)
    if opening is not None and opening.start < start:
        outer = reading.sentence_at(opening.start)
        start = outer.start if outer else opening.start
    closing = reading.quote_at(end - 1)
    if closing is not None and closing.end > end:
        outer = reading.sentence_at(closing.end - 1)
        end = outer.end if outer else closing.end
    first, last = words.at(start), words.at(end)
    floor = min(_after_dateline(words, first), last)
    return Clause(floor, _without_stop(words, floor, last), last)


def _after_dateline(words: Words, first: int) -> int:
    """Return the token after the dateline, with or without a city, that a token begins."""
    reading, start = words.reading, words.start(first)
    if start not in reading.datelines and words.text(first) != "(":
        return first
    part = reading.part_at(start)
    return words.at(part.end) if part and part.kind == "dateline" else first


def _without_stop(words: Words, floor: int, last: int) -> int:
    while last > floor + 1 and words.text(last - 1) == "." and not words.is_quoted(last - 1):
        last -= 1
    return last


def content_after(
    words: Words, start: int, clause: Clause, later: tuple[Cue, ...], verb: int
) -> int:
    """Return the end of a content that begins at a token.

    Args:
        words: of the document.
        start: first token of the content.
        clause: the extent of the sentence it is in.
        later: the next cues of the sentence, in order.
        verb: the token of its own cue.
    """
    limit = _own_quotation(words, start, clause.limit)
    colons = (i for i in words.among({":"}, start + 1, limit) if words.utterance_at(i + 1))
    limit = next(colons, limit)
    for cue in later:
        if cue.start >= limit:
            break
        if cue.start > start and cue.shape not in ("noun", "according"):
            cut = _coordinated(words, cue, start, verb)
            if cut is not None:
                limit = cut
                break
    limit = _before_next_verb(words, start, limit, verb)
    limit = without_additions(words, start, limit, verb)
    return trimmed(words, start, limit)


def _before_next_verb(words: Words, start: int, limit: int, verb: int) -> int:
    """End a content before a verb coordinated with its cue: "said that it leaks, and left"."""
    own = words.clause(verb)
    if own is None or not own.subject or words.verb_group(verb) is not own.verb:
        return limit
    for clause in words.clauses(start, limit):
        alike = clause.subject == own.subject and clause.governor == own.governor
        if (
            alike
            and clause.kind == own.kind
            and clause.verb
            and clause.verb.finite
            and not clause.shares
        ):
            end = words.at(clause.extent.start) - 1
            if end > start and words.lower(end) in closed.CONJUNCTIONS:
                return _before_comma(words, end)
    return limit


def object_end(words: Words, start: int, limit: int) -> int:
    """Return the end of a noun phrase that is the content."""
    verb = words.next_verb(start + 1, limit)
    for i in range(start + 1, min(start + _OBJECT, limit)):
        if words.is_quoted(i):
            continue
        if i < verb and _ends_bare(words, i, limit):
            return i
        if words.text(i - 1) == "," and _goes_on(words, i):
            return i - 1
    return limit


def infinitive_end(words: Words, start: int, limit: int) -> int:
    """Return the end of an infinitive: "vowed to stay, and her friends left"."""
    for comma in words.among({","}, start, limit - 1):
        if words.lower(comma + 1) in closed.CONJUNCTIONS and words.is_subject(comma + 2):
            return comma
    return limit


def _ends_bare(words: Words, i: int, limit: int) -> bool:
    """Whether a noun phrase ends before a place or time of speaking, or a coordinated verb."""
    word = words.lower(i)
    if word in closed.CIRCUMSTANCE_STARTS or venue_end(words, i, limit) is not None:
        return True
    return word == "but" or (word in closed.CONJUNCTIONS and words.is_finite(i + 1))


def _goes_on(words: Words, i: int) -> bool:
    """Whether a clause begins at a token after a comma."""
    word = words.lower(i)
    if word in closed.CONJUNCTIONS:
        return words.is_finite(i + 1) or words.is_subject(i + 1)
    return word in closed.GOING_ON or (word.endswith("ing") and words.verb_group(i) is not None)


def _own_quotation(words: Words, start: int, limit: int) -> int:
    """End a content that is a whole quotation - after a comma or colon - with that quotation."""
    quote = words.quote(start)
    if quote is None or quote.start != words.start(start):
        return limit
    end = words.at(quote.end)
    stopped = words.text(start - 1) in ",:" or words.text(end - 2) in closed.STOPS
    return min(end, limit) if stopped and words.utterance(end - 1) else limit


def _coordinated(words: Words, cue: Cue, start: int, verb: int) -> int | None:
    """Return the end of the content if a later cue begins a coordinate, not a nested, claim."""
    first = cue.start
    previous = words.lower(first - 1)
    if cue.shape == "gerund":
        mark = words.outside(first - 1)  # a quotation mark after a comma belongs to the content
        marked = words.text(mark) == "," or words.text(mark) in closed.DASHES
        if previous not in closed.CONJUNCTIONS:
            return first - (mark == first - 1) if marked else None
    if previous in closed.CONJUNCTIONS:
        return None if _is_inner(words, cue, verb) else _before_comma(words, first - 1)
    if previous == "," and words.share_subject(verb, cue.word):
        return first - 1
    source = before(words, first, start)
    mark = source[0] - 1 if source else -1
    if words.text(mark) == ";":
        return mark
    return _before_comma(words, mark) if words.lower(mark) in closed.CONTRASTS else None


def _is_inner(words: Words, cue: Cue, verb: int) -> bool:
    """Whether a later cue shares a subject inside the content: "that she dived and found"."""
    own, inner = words.clause(verb), words.clause(cue.word)
    if not cue.verb.evidence:
        return False
    if own is None or inner is None or not inner.subject or inner.subject == own.subject:
        return False
    subject = words.at(inner.subject[0].start)
    return subject > verb and can_speak(words, subject) and words.governor(cue.word, inner) == own


def _before_comma(words: Words, i: int) -> int:
    return i - 1 if words.text(i - 1) == "," else i


def trimmed(words: Words, start: int, end: int) -> int:
    """Return the end of a content without a final comma or ", though"."""
    if end - start > len("ab") and words.lower(end - 1) in closed.AFTERTHOUGHTS:
        end = end - 1 if words.text(end - 2) == "," else end
    while end > start and words.text(end - 1) in closed.LOOSE and not words.is_quoted(end - 1):
        end -= 1
    return end


def piece(words: Words, start: int, end: int) -> Range | None:
    """Return the offsets of the tokens from start to end, if they include a word."""
    while start < end and words.text(start) in closed.LOOSE:
        start += 1
    marks = [words.text(i) for i in words.among(_BRACKETS, start, end)]
    start += marks == ["("] and words.text(start) == "("
    end -= (marks == ["("] and words.text(end - 1) == "(") or (
        marks == [")"] and words.text(end - 1) == ")"
    )
    if not any(words.is_word(i) for i in range(start, end)):
        return None
    return words.start(start), words.end(end - 1)
