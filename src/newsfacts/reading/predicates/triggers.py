"""Triggers: the words of a sentence that denote events."""

from __future__ import annotations

import re

from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: tags of main verbs: "have" and "do" are main verbs at the end, or before "to"
_MAIN = re.compile(r"[VTZRIgr]|[hd](?=[AeK]*(?:t|$))")


#: letters after which a stem ends in -e: "axed"
_BEFORE_E = frozenset("cgsuvxz")


def verbs(parse: Parse, group: VerbGroup) -> list[Trigger]:
    """Return the verbs of a group, in order: "planned" and "meet" of "had planned to meet"."""
    known = parse.chains.get(group.index)
    if known is None:
        known = parse.chains[group.index] = _verbs(parse, group)
    return known


def _verbs(parse: Parse, group: VerbGroup) -> list[Trigger]:
    tags = group.tags
    main = [match.start() for match in _MAIN.finditer(tags)] or [len(tags.rstrip("AeK")) - 1]
    clause = parse.verb_clauses.get(group.index, parse.clause_of(group.index))
    found: list[Trigger] = []
    first = 0
    for i in main:
        found.append(Trigger(group, i, first, clause, _lemma(group.word(i), tags[i])))
        first = i + 1
    return found


def _lemma(word: str, tag: str) -> str:
    """Return the lemma of a verb form; a stem, if the word list has none."""
    lemma = lexicon().verb(word)
    if lemma == word and tag in "TR" and word.endswith("ed"):
        return word[:-1] if word[-3:-2] in _BEFORE_E else word[:-2]
    return lemma


def noun(parse: Parse, group: NounGroup, index: int | None = None) -> Trigger:
    """Return a noun group, or one of its words, as a trigger."""
    head = group.indices.index(index) if index is not None else len(group.tags.rstrip("G")) - 1
    place = parse.place(group)
    clause = place.clause if place else parse.clause_of(group.index)
    return Trigger(group, max(head, 0), 0, clause, group.word(max(head, 0)))
