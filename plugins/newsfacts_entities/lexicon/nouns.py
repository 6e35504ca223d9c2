"""What a common noun denotes: a person, an organisation or a place."""

from __future__ import annotations

from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import persons

#: pronouns and nouns for anybody that can head a description
_ANYBODY = frozenset("one person guy someone somebody member".split())


def is_person_noun(noun: str) -> bool:
    """Whether a noun in lower case denotes one person.

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
