"""Nouns that report what their possessor says: "Duarte's claim that", "her call for"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words


def _forms() -> dict[str, frozenset[str]]:
    return {
        form: frozenset(links.split())
        for links, nouns in closed.NOUNS.items()
        for noun in nouns.split()
        for form in (noun, noun + "s")
    }


#: what may follow each form of each noun, in lower case
NOUNS: Mapping[str, frozenset[str]] = MappingProxyType(_forms())


def opens_content(words: Words, noun: int) -> bool:
    """Whether a noun is followed by its content: "claim that", "call for"."""
    return words.lower(noun + 1) in NOUNS.get(words.lower(noun), ())


def possessor(words: Words, noun: int) -> Range | None:
    """Return the possessor of a noun: "Ana Duarte" of "Ana Duarte's latest claim"."""
    group = words.noun_group(noun)
    if group is None or words.at(group.end) != noun + 1:
        return None
    start = words.at(group.start)
    if words.lower(start) in closed.POSSESSIVES:
        return start, start + 1
    extent = group.possessor
    return (start, words.at(extent.end)) if extent and words.at(extent.end) > start else None


def content_end(words: Words, noun: int, start: int, limit: int) -> int:
    """Return the end of a content: before a comma, or before the verb whose subject it is."""
    clause = words.clause(noun)
    if clause is not None and clause.verb is not None:
        verb = words.at(clause.verb.start)
        limit = verb if noun < verb < limit else limit
    ends = (i for i in range(start, limit) if words.text(i) in closed.LOOSE)
    return next((i for i in ends if not words.is_quoted(i)), limit)
