"""What a common noun is of: a person, a body or a place."""

from __future__ import annotations

from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import persons

#: pronouns and nouns for anybody that a description may have as its head
_ANYBODY = frozenset("one person guy someone somebody member".split())


def is_person_noun(noun: str) -> bool:
    """Whether a noun in lower case is of one person.

    Example:
        >>> is_person_noun("composer"), is_person_noun("symphony")
        (True, False)
    """
    return (
        noun in tables.PERSONS
        or noun in tables.TITLES
        or noun in _ANYBODY
        or noun.rpartition("-")[2] in persons()
    )
