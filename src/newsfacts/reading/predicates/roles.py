"""Roles of arguments, by their prepositions and nouns.

Written for newsfacts (2026-11) from the usual grammars' lists of prepositions.
"""

from __future__ import annotations

import re

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.predicates.predicate import Role
from newsfacts.reading.syntax.groups import NounGroup

_PREPOSITIONS: dict[Role, str] = {
    "agent": "by",
    "partner": "with between among against alongside",
    "topic": "on about over regarding concerning of",
    "recipient": "to",
    "purpose": "for",
    "source": "from",
    "place": """
        in at near inside outside across around along off through throughout into behind beside
        beyond above below under within via
    """,
    "time": "during after before since until till following amid ahead",
}
_ROLES: dict[str, Role] = {
    word: role for role, words in _PREPOSITIONS.items() for word in words.split()
}
#: verbs and nouns of motion, whose "to" is a place
MOTION = frozenset(
    """
    go come travel fly drive sail walk move return head arrive visit trip journey tour flight
    travels mission pilgrimage voyage march run ride rush send dispatch invite bring take drive
    deport deportation transfer migrate flee escape retreat withdraw
    """.split()
)
#: nouns whose "of" is whoever does it
_DONE_BY = frozenset(
    """
    meeting meetings summit talks visit arrival departure return death resignation election
    gathering conference session congress
    """.split()
)
#: prepositions that give a role
PREPOSITIONS = frozenset(_ROLES)
#: verbs whose first object of two is who receives the other
DATIVE = frozenset("give tell offer send show pay award grant hand bring teach sell lend".split())
#: verbs whose object takes part as their subject does
_SYMMETRIC = frozenset("meet marry divorce telephone phone fight contact".split())
#: verbs whose object is a place, unless it is a person
_PLACED = frozenset("visit tour leave enter reach".split())
_PERIODS = frozenset((closed_classes.PERIODS + closed_classes.MONTHS).split())
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm)?|noon|midnight|dawn|dusk|a\.m|p\.m")


def is_time(group: NounGroup) -> bool:
    """Whether a noun group denotes a day, a month, a year, a period or a time of day."""
    if group.is_time or group.is_period:
        return True
    if group.tags[-1] in "kzY":
        return True
    head = group.head.text.lower().rstrip(".")
    return head in _PERIODS or _CLOCK.fullmatch(head) is not None


def of_object(group: NounGroup, lemma: str) -> Role:
    """Return the role of the object of a verb."""
    if lemma in _SYMMETRIC:
        return "partner"
    if lemma in _PLACED and not (group.is_pronoun or group.titles or group.is_reflexive):
        return "place"
    return "patient"


def of_phrase(preposition: str, group: NounGroup, lemma: str, *, noun: bool) -> Role:
    """Return the role of a noun group after a preposition.

    Args:
        preposition: the preposition; empty before a bare date.
        group: the noun group.
        lemma: the word that it is an argument of.
        noun: whether that word is a noun.
    """
    if not preposition or is_time(group):
        return "time" if preposition not in ("of", "with", "by", "between") else "adjunct"
    if preposition in ("to", "into") and lemma in MOTION:
        return "place"
    if preposition == "of" and noun:
        return "agent" if lemma in _DONE_BY else "patient"
    return _ROLES.get(preposition, "adjunct")
