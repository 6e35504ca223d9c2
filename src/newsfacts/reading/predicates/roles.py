"""Roles of arguments, by their prepositions and nouns.

Written for newsfacts (2026-11) from the usual grammars' lists of prepositions.
"""

from __future__ import annotations

import re

from newsfacts.reading import tagset
from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.predicates.nouns import is_event_noun
from newsfacts.reading.predicates.predicate import Role
from newsfacts.reading.syntax.groups import NounGroup

_PREPOSITIONS: dict[Role, str] = {
    "agent": "by",
    "partner": "with between among alongside",
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
    deport deportation transfer migrate flee escape retreat withdraw summon flights flight
    sailings tour expel expulsion extradite extradition evacuate
    """.split()
)
#: nouns whose "of" is whoever does it
_DONE_BY = frozenset(
    """
    meeting meetings summit talks visit arrival departure return death resignation
    gathering conference session congress merger alliance marriage reunion strike march
    """.split()
)
#: prepositions that give a role
PREPOSITIONS = frozenset(_ROLES)
#: verbs whose first object of two is who receives the other
DATIVE = frozenset("give tell offer send show pay award grant hand bring teach sell lend".split())
#: verbs whose object takes part as their subject does
_SYMMETRIC = frozenset("meet marry divorce telephone phone fight contact".split())
_TALKING = frozenset("speak talk chat".split())
#: nouns whose possessor undergoes the event
UNDERGONE = frozenset(
    """
    arrest expulsion extradition deportation assassination murder killing release dismissal sacking
    ouster trial conviction funeral rescue kidnapping detention appointment nomination inauguration
    burial abduction execution
    """.split()
)
_SOUGHT = frozenset("search hunt".split())
_PARTAKING = frozenset(("participate", "take"))
#: verbs whose object is a place, unless it is a person
_PLACED = frozenset("visit tour leave enter reach".split())
#: nouns whose "on" or "against" is whom they hit
_AIMED = frozenset(
    """
    vote referendum ballot runoff poll votes
    attack assault raid crackdown ban ambush offensive war
    embargo sanctions
    airstrike strike
    attacks assaults raids airstrikes strikes charges tax levy assassination
    """.split()
)
#: verbs whose "to" is a recipient even behind an object
_TRANSFER = frozenset(
    """
    give sell send offer pay hand award grant show explain lend lease deliver bring take transfer
    submit present say grant read leave write refer apply add attribute donate supply export return
    introduce describe admit owe provide extend issue make
    """.split()
)
_SEASONS = "spring summer autumn winter fall easter christmas ramadan end start beginning middle "
_DAYS = frozenset(closed_classes.CLOSED[tagset.DAY].split())
_PERIODS = frozenset((closed_classes.PERIODS + _SEASONS + closed_classes.MONTHS).split())
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm)?|noon|midnight|dawn|dusk|a\.m|p\.m")


def is_time_word(word: str) -> bool:
    """Whether a word denotes a day, a month, a period or a time of day."""
    lower = word.lower().rstrip(".")
    return lower in _PERIODS or lower in _DAYS or _CLOCK.fullmatch(lower) is not None


def is_time(group: NounGroup) -> bool:
    """Whether a noun group denotes a day, a month, a year, a period or a time of day."""
    if group.possessor:
        return is_time_word(group.head.text)
    return group.is_time or group.tags[-1] in "kzY" or is_time_word(group.head.text)


def of_object(group: NounGroup, lemma: str) -> Role:
    """Return the role of the object of a verb."""
    if lemma in _SYMMETRIC:
        return "partner"
    if is_time(group):
        return "time"
    if lemma in _PLACED and not (group.is_pronoun or group.titles or group.is_reflexive):
        return "place"
    return "patient"


def of_phrase(preposition: str, group: NounGroup, lemma: str) -> Role:
    """Return the role of a noun group after a preposition that follows a verb or a noun."""
    if not preposition or (is_time(group) and preposition not in _NEVER_TIMES):
        return "time"
    if preposition in ("to", "into") and lemma in MOTION:
        return "place"
    if preposition == "to" and lemma in _TALKING:
        return "partner"
    if preposition == "in" and lemma in _PARTAKING and is_event_noun(group.head.text.lower()):
        return "patient"
    role = _ROLES.get(preposition, "adjunct")
    apart = role == "place" and is_event_noun(group.head.text.lower())
    return "adjunct" if apart or is_time(group) else role


def of_complement(preposition: str, group: NounGroup, noun: str) -> Role:
    """Return the role of a noun group after a preposition that follows an event noun."""
    if preposition == "of" and not is_time(group):
        return "agent" if noun in _DONE_BY else "patient"
    aimed = preposition in ("on", "against") and noun in _AIMED
    if aimed or (preposition == "for" and noun in _SOUGHT):
        return "time" if is_time(group) else "patient"
    return of_phrase(preposition, group, noun)


def takes_recipient(lemma: str) -> bool:
    """Whether a "to" behind the object of a verb is its recipient, rather than the object's."""
    return lemma in _TRANSFER or lemma in MOTION


_NEVER_TIMES = frozenset(("of", "with", "between", "to"))
