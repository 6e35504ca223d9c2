"""Circumstances between a cue and its content: adverbs, dates, place and manner of speaking."""

from __future__ import annotations

from newsfacts_claims.detect.cues import Cue
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.lexicon.verbs import Verb
from newsfacts_claims.words import Words

#: prepositions of a circumstance, "said of it" among them
_PREPOSITIONS = closed.CIRCUMSTANCE | {"of"}
#: words of a circumstance
_CIRCUMSTANCE = 14
#: words from a preposition to the place where people speak
_VENUE = 6


def after_particle(words: Words, cue: Cue) -> int:
    """Return the token after a verb, its particle, and the adverbs that belong to it."""
    i, particle = cue.word + 1, cue.verb.particle
    i += words.lower(i) == "it" and words.lower(i + 1) == particle
    return _adverbs(words, i + bool(particle and words.lower(i) == particle), cue.verb)


def is_circumstance(words: Words, verb: Verb, i: int) -> bool:
    """Whether a preposition opens a place or time, and does not belong to its verb."""
    word = words.lower(i)
    if word not in _PREPOSITIONS or words.lower(i + 1) in ("least", "most"):
        return False
    return word not in verb.prepositions and not (word == "to" and "infinitive" in verb.contents)


def after_aside(words: Words, verb: Verb, i: int, limit: int) -> int | None:
    """Return the beginning of the content after a parenthesis: "said, however, that"."""
    mark = words.text(i)
    if mark != "," and mark not in closed.DASHES:
        return None
    for k in range(i + 2, min(i + _CIRCUMSTANCE, limit)):
        if words.text(k) == mark:
            follows = words.lower(k + 1) in verb.prepositions | {"that"}
            short = k == i + 2 and words.next_verb(k + 1, limit) < limit
            quoted = words.opens_quote(k + 1) and not has_saying(words, i + 1, k)
            opens = follows or short or quoted
            if not opens and words.is_subject(k + 1) and not _has_finite(words, i + 1, k):
                return i + 1  # "said, after the talks, he would stay": it is part of what is said
            return k + 1 + (words.lower(k + 1) in verb.prepositions) if opens else None
        if words.is_quoted(k) or words.text(k) in closed.MARKS:
            return None
    return None


def _has_finite(words: Words, start: int, end: int) -> bool:
    return any(map(words.is_finite, range(start, end)))


def has_saying(words: Words, start: int, end: int) -> bool:
    """Whether a verb among the tokens can have the quotation that follows as its own content."""
    forms = ((i, words.forms.get(words.lower(i))) for i in range(start, end))
    return any(form and form.verb.says and words.verb_group(i) for i, form in forms)


def _adverbs(words: Words, i: int, verb: Verb) -> int:
    """Skip adverbs after a cue if what follows shows that they modify it."""
    j = i
    while j - i < len("two") and (words.is_adverb(j) or words.lower(j) in closed.AFTERTHOUGHTS):
        j += 1
    follows = words.lower(j)
    belongs = follows in closed.OPENERS or follows in closed.BREAKS or follows in closed.STOPS
    belongs = belongs or follows in closed.CIRCUMSTANCE or follows in verb.prepositions
    return j if belongs or words.date_end(j) > j else i


def date_at(words: Words, i: int) -> tuple[int, int] | None:
    """Return the first and end token of a date at a token, "on" before it included."""
    first = i + 1 if words.lower(i) in ("on", "in", "at") else i
    after = words.date_end(first)
    if after == first:
        return None
    group = words.noun_group(after - 1)
    inside = group is not None and words.at(group.end) > after  # "a weekly meeting"
    return None if inside else (first, after)


def mark_after(words: Words, i: int, limit: int) -> int | None:
    """Return the "that", quotation or colon that a circumstance leads to: "in a statement that"."""
    for k in range(i, min(i + _CIRCUMSTANCE, limit)):
        word = words.lower(k)
        if word == "that" and k == i + 1 and not words.opens_clause(k):
            return None  # "added to that surplus"
        if word in {"that", ":"} or (words.opens_quote(k) and not words.has_verb(i, k)):
            return k
        if word == "," and (words.opens_quote(k + 1) or words.lower(k + 1) == "that"):
            return k if words.opens_quote(k + 1) else k + 1
        if word in closed.BREAKS:
            return None
    return None


def venue_end(words: Words, i: int, limit: int) -> int | None:
    """Return the token after a preposition and a place of speech, as in "in a statement"."""
    if words.lower(i) not in closed.CIRCUMSTANCE:
        return None
    for k in range(i + 1, min(i + _VENUE, limit)):
        if words.lower(k) in closed.VENUES:
            group = words.noun_group(k)
            return _after_issue(words, words.at(group.end) if group else k + 1, limit)
        if words.lower(k) in closed.PREPOSITIONS or words.text(k) in closed.BREAKS:
            return None
    return None


def _after_issue(words: Words, i: int, limit: int) -> int:
    """Skip how a text was given out: "in a report released in Lima on Friday"."""
    if words.lower(i) not in closed.ISSUED:
        return i
    while i < limit and words.text(i) not in closed.BREAKS and words.lower(i) != "that":
        i += 1
    return i
