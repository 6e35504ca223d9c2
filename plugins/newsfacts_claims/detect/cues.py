"""Cues: verb groups of communication, nouns such as "claim", and "according to"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsfacts.reading import VerbGroup
from newsfacts_claims.detect.nouns import NOUNS, opens_content, possessor
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.lexicon.verbs import (
    ACCORDING,
    MAKE_CLEAR,
    NOUN,
    Form,
    Shape,
    Verb,
    forms,
    make_clear,
)
from newsfacts_claims.text.tokens import OWNER
from newsfacts_claims.words import Words

#: modals and governing verbs that mark an infinitive as not said, or not yet
_UNREAL = frozenset(
    """
    be can cease could decline expect fail hope intend may might must plan refuse should stop try
    want will would
    """.split()
)
#: maximum words from an attitude to its quotation
_QUOTED = 40
#: maximum words between a quotation and a verb that only quotes: "Duarte, a farmer, continued"
_BESIDE = 20


class Cue(NamedTuple):
    """A possible cue; all numbers are indices of tokens."""

    #: first token, auxiliaries and adverbs included
    start: int
    #: its verb or noun
    word: int
    verb: Verb
    shape: Shape
    negated: bool = False


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(forms().keys() | NOUNS.keys() | {"according", MAKE_CLEAR.particle})


def find_cues(words: Words, *, attitudes: bool) -> Iterator[Cue]:
    """Yield the possible cues outside quotation marks, in order.

    Args:
        words: of the document.
        attitudes: whether cues of attitudes count without a quotation as well.
    """
    for token in words.reading.tokens.find(_vocabulary()):
        i, form = _form(words, token)
        idle = form is not None and not attitudes and form.verb.is_attitude
        if words.is_posted(i):
            continue
        if words.is_quoted(i) or (idle and not words.opens_quote_in(i, i + _QUOTED)):
            continue
        if form is not None and form.verb.quotes and not words.is_near_quote(i, _BESIDE):
            continue
        if words.lower(i) == "according":
            if words.lower(i + 1) == "to":
                yield Cue(i, i, ACCORDING, "according")
            continue
        cue = _verb(words, i, form) if form and not _is_nominal(words, i, form) else None
        cue = cue or _noun(words, i)
        if cue is not None:
            yield cue


def _form(words: Words, token: int) -> tuple[int, Form | None]:
    """Return the verb form at a token, or "made" before its "clear"."""
    if words.lower(token) != MAKE_CLEAR.particle:
        return token, words.forms.get(words.lower(token))
    i = token - 1 - (words.lower(token - 1) == "it")
    return i, make_clear().get(words.lower(i))


def _is_nominal(words: Words, i: int, form: Form) -> bool:
    """Whether the words beside a form show that it is a noun, before the grammar is asked."""
    beside = words.lower(i - 1) in closed.BEFORE_NOUNS or words.lower(i + 1) == "of"
    if beside and form.shape in ("base", "third"):
        return True
    return words.is_name(i) and not words.starts_sentence(i) and not words.is_heading(i)


def _noun(words: Words, i: int) -> Cue | None:
    source = possessor(words, i) if opens_content(words, i) else None
    if source is None:
        return None
    start = source[1] + (words.text(source[1]) == OWNER)
    return Cue(start, i, NOUN, "noun")


def _verb(words: Words, i: int, form: Form) -> Cue | None:
    first = _chain(words, i)
    group = words.verb_group(first)
    if group is None or _is_other_sense(words, i, form, group):
        return None
    start = min(words.at(group.start), first)
    reduced = form.shape == "past" and start == i and _is_reduced(words, i)
    if reduced or (form.shape == "past" and _is_passive(words, start, i)):
        if reduced or form.verb.passive is None:
            return None
        return Cue(start, i, form.verb, "passive", group.negated)
    shape: Shape = form.shape
    if group.finite and group.start < words.start(i):  # "he's claiming" is one token and another
        shape = "past"
    elif shape == "base" and first == i and not group.finite:
        if not _has_subject(words, i, group):
            return None
        shape = "infinitive"
    negated = group.negated or form.verb.negative
    while start > 0 and (words.lower(start - 1) == "never" or words.is_adverb(start - 1)):
        start -= 1
        negated |= words.lower(start) == "never"
    before = words.lower(start - 1)
    if before in closed.DETERMINERS and before not in closed.SPEAKERS:
        return None
    return Cue(start, i, form.verb, shape, negated)


def _is_other_sense(words: Words, i: int, form: Form, group: VerbGroup) -> bool:
    """Whether a verb is another one, "called off", or tells of another: "quoted her as saying"."""
    clause = words.clause(i) if form.verb.lemma == "quote" else None
    if clause and clause.objects and words.lower(words.at(clause.objects[-1].end)) == "as":
        return True
    # "a man called Duarte"
    names = "naming" in form.verb.contents and words.lower(i + 1) not in form.verb.prepositions
    if names and form.shape == "past" and not group.finite and words.at(group.start) == i:
        return True
    if form.shape == "base" and words.text(i - 1) == "," == words.text(i + 1):
        return True  # "the people of, say, Peru"
    return group.particle == "off" and words.at(group.end) == i + 1


def is_uttered(words: Words, cue: Cue) -> bool:
    """Whether somebody says something: not "did not say", "might say", "declined to say"."""
    if cue.negated:
        return cue.verb.negative
    group = words.verb_group(cue.word)
    if group is None:
        return True
    clause = words.clause(cue.word)
    governor = words.governor(cue.word, clause) if clause and clause.kind == "infinitive" else None
    above = governor.verb if governor else None
    return _UNREAL.isdisjoint(one.modality.partition(" ")[0] for one in (group, above) if one)


def _has_subject(words: Words, i: int, group: VerbGroup) -> bool:
    """Whether an infinitive shares the subject of its governor: "they met to discuss"."""
    clause = words.clause(i)
    if clause is None or clause.kind != "infinitive" or clause.verb != group:
        return False
    if words.text(words.at(group.start) - 1) == ",":  # "to say the least"
        return False
    governor = words.governor(i, clause)
    if governor is None or [group.text.lower() for group in governor.subject] == ["it"]:
        return False  # "it is useless to say"
    if governor.objects:  # "prompting her to say", "was the first to say"
        return governor.verb is not None and governor.verb.lemma in closed.CAUSING
    return clause.subject == governor.subject


def _is_passive(words: Words, start: int, i: int) -> bool:
    """Whether a form of "be" precedes a verb, or "when" or nothing precedes "asked"."""
    if any(words.lower(k) in closed.BE for k in range(start, i)):
        return True
    if start < i or words.lower(i) != "asked":
        return False
    return words.lower(i - 1) in closed.WHEN or words.starts_sentence(i)


def _is_reduced(words: Words, i: int) -> bool:
    """Whether a participle describes a noun: "a charge denied by Peru"."""
    agent = i + 2 if words.lower(i + 1) == "by" else -1
    return words.is_actor(agent) or words.lower(agent) in closed.DETERMINERS


def _chain(words: Words, i: int) -> int:
    """Return the beginning of "went on to say" and the like, which is finite as a whole."""
    for chain in closed.CHAINS.get(words.lower(i - 1), ()):
        start = i - len(chain)
        if all(words.lower(start + k) == word for k, word in enumerate(chain)):
            return start
    return i
