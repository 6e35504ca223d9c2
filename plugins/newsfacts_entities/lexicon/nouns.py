"""What a common noun denotes: a person, an organisation or a place."""

from __future__ import annotations

from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import persons

#: pronouns and nouns for anybody that can head a description
_ANYBODY = frozenset("one person guy someone somebody member".split())


#: how a compound goes on whose first noun is its head: "editor-in-chief"
_TAILS = ("-in-chief", "-at-large", "-in-law", "-elect", "-designate", "-general")


def is_person_compound(noun: str) -> bool:
    """Whether a noun with hyphens denotes one person.

    Example:
        >>> is_person_compound("editor-in-chief"), is_person_compound("singer-songwriter")
        (True, True)
    """
    head = next((noun.removesuffix(tail) for tail in _TAILS if noun.endswith(tail)), "")
    return "-" in noun and _is_simple(head or noun.rpartition("-")[2])


def _is_simple(noun: str) -> bool:
    return noun in tables.PERSONS or noun in tables.TITLES or noun in persons()


def is_person_noun(noun: str) -> bool:
    """Whether a noun in lower case denotes one person.

    Example:
        >>> is_person_noun("composer"), is_person_noun("symphony")
        (True, False)
    """
    return noun in _ANYBODY or _is_simple(noun) or is_person_compound(noun)
