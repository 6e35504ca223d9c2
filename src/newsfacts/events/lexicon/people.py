"""Nouns that denote people and bodies, nationals included."""

from __future__ import annotations

from newsfacts.gazetteer import country_of
from newsfacts.reading import Extent, NounGroup
from newsfacts.reading.lexicon.people import is_actor

#: words that count others: "several of the generals"
QUANTITIES = frozenset(
    """
    all both dozen dozens few four half handful hundreds majority many most number one scores
    several some three two
    """.split()
)


def is_of_people(word: str) -> bool:
    """Whether a lower-case noun denotes people or a body: "diplomats", "Danes"."""
    nationals = word.endswith("ans") and bool(country_of(word[:-1].capitalize()))
    return nationals or is_actor(word)


def denotes_people(group: NounGroup, head: Extent | None = None) -> bool:
    """Whether the head of a noun group, or of one of its conjuncts, denotes people or a body."""
    if group.is_time or group.is_pronoun or group.ends_in_number:
        return False
    start, end = head or (group.head.start, group.head.end)
    word = group.text[start - group.start : end - group.start]
    if word == "number":
        return group.text.endswith("opposite number")
    return not word.islower() or is_of_people(word)
