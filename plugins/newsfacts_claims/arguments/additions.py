"""Clauses after a content that are the writer's own."""

from __future__ import annotations

from newsfacts.reading import Clause
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: marks before an addition, also with a closing quotation mark in between
_LOOSE = frozenset([","]) | closed.DASHES
#: kinds of clauses inside a sentence that goes on after them
_INSIDE = frozenset(["adverbial", "relative", "participial"])
_MARKS = _LOOSE | frozenset(closed.CLOSING) | {"-"}


def without_additions(words: Words, start: int, limit: int, verb: int) -> int:
    """Return the end of a content, before any following clauses that are not part of it.

    Args:
        words: of the document.
        start: first token of the content.
        limit: end of the sentence, exclusive.
        verb: the token of the cue.
    """
    own = words.clause(verb)
    if own is not None and (own.kind in _INSIDE or own.opener in closed.FREE):
        limit = _before_main_clause(words, own, start, limit)
    marks = words.among(_MARKS, start + 1, limit)
    dashes = [i for i in marks if _is_dash(words, i)]
    if len(dashes) == 1:
        limit = dashes[0]
    for i in reversed(marks):
        if i + 1 < limit and _adds(words, i + 1, limit):
            limit = i + words.is_quoted(i)
    return limit


def _is_dash(words: Words, i: int) -> bool:
    """Whether a token is a dash, or the first of two hyphens, outside quotation marks."""
    dash = words.text(i) in closed.DASHES and words.text(i - 1) not in closed.DASHES
    return dash and not words.is_quoted(i)


def _before_main_clause(words: Words, own: Clause, start: int, limit: int) -> int:
    """End a claim in a clause before, or inside, another one: "When he asked, nobody came"."""
    commas = words.among({","}, start + 1, limit - 1)
    comma = next((i for i in commas if _goes_on_after(words, i, own)), limit)
    return comma + len(',"') if comma < limit and words.is_quoted(comma) else comma


def _goes_on_after(words: Words, comma: int, own: Clause) -> bool:
    """Whether the verb of a main clause, its subject before it or not, follows a comma."""
    if words.is_quoted(comma) and words.text(comma + 1) not in closed.CLOSING:
        return False
    first = comma + 1 + words.is_quoted(comma)
    while words.is_adverb(first):
        first += 1
    noun = words.noun_group(first)
    verb = words.next_verb(words.at(noun.end), len(words)) if noun else first
    if noun and not words.is_subject(first):
        return False
    clause = words.clause(verb) if words.is_finite(verb) else None
    return clause is not None and clause.kind == "main" and clause.verb != own.verb


def _adds(words: Words, first: int, limit: int) -> bool:
    """Whether a contrast, or a participle, ends the sentence from a token on."""
    mark = first - 2 if words.is_quoted(first - 1) else first - 1
    if words.is_quoted(first) or words.text(mark) not in _LOOSE:
        return False
    clause = words.clause(first)
    return (
        clause is not None
        and clause.extent.start == words.start(first)
        and (clause.opener in closed.CONTRASTS or clause.kind == "participial")
        and words.at(clause.extent.end) >= limit - 1
    )
