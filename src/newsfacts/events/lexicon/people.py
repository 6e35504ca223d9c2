"""Nouns that denote people and bodies.

Written for newsfacts (2026-11): general vocabulary of news, by class.
"""

from __future__ import annotations

import re

from newsfacts.reading import Extent, NounGroup

#: endings of words for people: "minister", "president", "diplomats"
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|dent|gent|mat|crat|ican|ee|ar|eur)s?$|(?:man|men|women|people)$"
    r"|(?:offici|riv|gener|nation|individu|radic|liber|profession|crimin)als?$"
    r"|(?:sentat|execut|operat|relat|nat|fugit|detect)ives?$"
)
#: nouns for people and bodies without such an ending
_BODIES = frozenset(
    """
    administration agencies agency aide aides alliance allies ally army authorities authority bloc
    board bodies body cabinet chief chiefs clergy coalition colleague colleagues commission
    committee communities community companies company congress contact contacts council
    counterpart counterparts countries country crew delegation delegations democracies democracy
    envoy envoys faction factions families family figures firm firms force forces friend friends
    government governments group groups guest guests head heads host hosts house junta king
    leadership ministry minorities minority mission missions movement movements nation nations
    opposition panel parliament parties party police powers prince princess queen rebel rebels
    royals senate separatists side sides spouses staff state states team teams troops union unions
    youth youths
    """.split()
)
#: nouns for things and times that have such an ending
_THINGS = frozenset(
    """
    agenda agreement another answer area bar border borders car center chance chapter computer
    computers deal december dinner disaster document documents error errors factor factors fee
    grant grants idea issue issues letter letters matter matters newsletter newsletters november
    number numbers october offer offers order orders other paper papers phone plant plants power
    quarter quarters remainder reminder restaurant sector sectors seminar september summer
    telephone trigger video videoconference war water weather week winter year
    """.split()
)


def is_of_people(word: str) -> bool:
    """Whether a lower-case noun denotes people or a body: "diplomats", "government"."""
    return word in _BODIES or (word not in _THINGS and _AGENT.search(word) is not None)


def denotes_people(group: NounGroup, head: Extent | None = None) -> bool:
    """Whether the head of a noun group, or of one of its conjuncts, denotes people or a body."""
    if group.is_time or group.is_pronoun or group.ends_in_number:
        return False
    start, end = head or (group.head.start, group.head.end)
    word = group.text[start - group.start : end - group.start]
    return not word.islower() or is_of_people(word)
