"""Where somebody is said to say something: verbs of communication with what belongs to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts_claims import tables
from newsfacts_claims.lexicon import FORMS, Shape
from newsfacts_claims.words import Words, is_adverb

_VOCABULARY = frozenset(FORMS) | {"according"}
#: auxiliaries, adverbs and the words of a chain: no verb group is longer
_LONGEST = 6


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
        cue = _group(words, i)
        if cue is not None:
            yield cue


def _group(words: Words, verb: int) -> Cue | None:
    form = FORMS[words.lower(verb)]
    start_of_verb = start = _chain(words, verb)
    shape: Shape = "past" if start < verb else form.shape
    negated = passive = modal = False
    lowest = max(start - _LONGEST, 0)
    while start > lowest:
        word = words.lower(start - 1)
        negated |= word in tables.NEGATIONS or word.endswith("n't")
        passive |= word in tables.PASSIVE
        modal |= word in tables.AUXILIARIES or word.endswith("n't")
        if not (
            word in tables.AUXILIARIES or word in tables.NEGATIONS or word.endswith("n't")
            or is_adverb(word)
        ):  # fmt: skip
            break
        start -= 1
    if passive and shape == "past" and start_of_verb == verb:
        return None
    before = words.lower(start - 1)
    if before in tables.DETERMINERS and before not in tables.SPEAKERS:
        return None
    if shape == "base" and not modal and not _is_plural(words, start - 1):
        return None
    return Cue(start, verb, form.lemma, shape, negated=negated or form.lemma == "deny")


def _chain(words: Words, verb: int) -> int:
    """Give the beginning of "went on to say" and the like, which is finite as a whole."""
    for chain in tables.CHAINS.get(words.lower(verb - 1), ()):
        start = verb - len(chain)
        if all(words.lower(start + k) == word for k, word in enumerate(chain)):
            return start
    return verb


def _is_plural(words: Words, i: int) -> bool:
    """Whether a word can be the subject of a base form: "critics say", "they add"."""
    word = words.lower(i)
    return (
        word in tables.PLURAL_SUBJECTS
        or (len(word) > len("its") and word.endswith("s") and not word.endswith(("ss", "'s")))
    ) and words.is_word(i)
