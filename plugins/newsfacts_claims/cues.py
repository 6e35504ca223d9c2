"""Where somebody is said to say something: verbs of communication with what belongs to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading import VerbGroup
from newsfacts_claims import tables
from newsfacts_claims.lexicon import FORMS, Shape
from newsfacts_claims.nouns import NOUNS, opens_content, possessor
from newsfacts_claims.words import Words, is_adverb

_VOCABULARY = FORMS.keys() | NOUNS.keys() | {"according"}


class Cue(NamedTuple):
    """A verb group that may be a cue; all numbers are indices of tokens."""

    #: first token of the group, auxiliaries and adverbs included
    start: int
    #: the verb itself
    verb: int
    lemma: str
    shape: Shape
    negated: bool


def find_cues(words: Words) -> Iterator[Cue]:
    """Give the verb groups outside quotation marks that may be cues, in order."""
    for i in words.reading.tokens.find(_VOCABULARY):
        if words.is_quoted(i):
            continue
        word = words.lower(i)
        if word == "according":
            if words.lower(i + 1) == "to":
                yield Cue(i, i, "according", "gerund", negated=False)
            continue
        cue = _group(words, i) if word in FORMS else None
        cue = cue or _noun(words, i)
        if cue is not None:
            yield cue


def _noun(words: Words, i: int) -> Cue | None:
    source = possessor(words, i) if opens_content(words, i) else None
    if source is None:
        return None
    start = source[1] + (words.text(source[1]) == "'")
    return Cue(start, i, words.lower(i), "noun", negated=False)


def _group(words: Words, verb: int) -> Cue | None:
    form = FORMS[words.lower(verb)]
    first = _chain(words, verb)
    group = words.verb_group(first)
    if group is None:
        return None
    start = min(words.at(group.start), first)
    if form.shape == "past" and _is_passive(words, start, verb):
        known = form.lemma in tables.PASSIVE
        return Cue(start, verb, form.lemma, "passive", negated=group.negated) if known else None
    infinitive = first == verb and form.shape == "base" and not group.finite
    if infinitive and not _has_subject(words, verb, group):
        return None
    has_auxiliary = group.start < words.start(verb)  # "he's claiming" is one token and another
    shape: Shape = "past" if has_auxiliary else form.shape
    negated = group.negated or form.lemma in tables.NEGATIVE
    while start > 0 and (words.lower(start - 1) == "never" or is_adverb(words.lower(start - 1))):
        start -= 1
        negated |= words.lower(start) == "never"
    before = words.lower(start - 1)
    if before in tables.DETERMINERS and before not in tables.SPEAKERS:
        return None
    return Cue(start, verb, form.lemma, shape, negated=negated)


def _has_subject(words: Words, verb: int, group: VerbGroup) -> bool:
    """Whether the subject of an infinitive is that of its governor: "they met to discuss"."""
    clause = words.clause(verb)
    if clause is None or clause.kind != "infinitive" or clause.verb != group:
        return False
    if words.text(words.at(group.start) - 1) == ",":  # "to say the least"
        return False
    governor = words.governor(verb, clause)
    return governor is not None and not governor.objects and clause.subject == governor.subject


def _is_passive(words: Words, start: int, verb: int) -> bool:
    """Whether a form of "be" stands before a verb, or "when" or nothing before "asked"."""
    if any(words.lower(i) in tables.BE for i in range(start, verb)):
        return True
    if start < verb or words.lower(verb) != "asked":
        return False
    return words.lower(verb - 1) in tables.WHEN or words.starts_sentence(verb)


def _chain(words: Words, verb: int) -> int:
    """Give the beginning of "went on to say" and the like, which is finite as a whole."""
    for chain in tables.CHAINS.get(words.lower(verb - 1), ()):
        start = verb - len(chain)
        if all(words.lower(start + k) == word for k, word in enumerate(chain)):
            return start
    return verb
