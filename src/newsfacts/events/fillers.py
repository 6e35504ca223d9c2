"""Who and what may fill a role of an event."""

from __future__ import annotations

import re

from newsfacts.events.lexicon.people import QUANTITIES, is_of_people
from newsfacts.model.entity import Entity, Mention

#: types of entities that act
_PEOPLE = ("person", "role", "group")
_ACTORS = (*_PEOPLE, "organisation", "country")
#: words of offices and of bodies with one, singular and plural
_OFFICES = frozenset(
    form
    for word in """
    administration adviser advisor aide ambassador authority bloc cabinet candidate chairman
    chairwoman chancellor chief commander commission commissioner committee congressman
    congresswoman council counterpart delegate delegation deputy diplomat director emperor envoy
    faction general governor government head inspector junta justice king lawmaker leader
    legislator mayor mediator member minister ministry mission monarch movement negotiator official
    opposition party parliament pope premier president prince princess queen rebel representative
    secretary senator side spokesman spokeswoman team union
    """.split()
    for form in (word, word[:-1] + "ies" if word.endswith("y") else word + "s")
) | frozenset("chairmen congressmen spokesmen".split())
#: titles that are no office
_HONORIFICS = frozenset("mr mrs ms miss dr rev reverend sir dame lord lady prof professor".split())
_BUILDING = re.compile(
    r"\b(?:House|Palace|Kremlin|Pentagon|Hall|Street|Tower|Castle|Embassy|Cent(?:er|re)|Camp|Hill)\b"
)
#: a body that is called like the events that it holds: "Forum on Fishing"
_EVENT_NAME = re.compile(
    r"(?:.* )?(?:Conference|Dialogue|Forum|Meeting|Summit)(?: (?:for|of|on) .*)?"
)
#: a document, which is no party to an event
_DOCUMENT = re.compile(
    r"(?:.* )?(?:Accord|Agreement|Act|Convention|Pact|Protocol|Treaty|Treatie)s?"
)
#: descriptions of those who take part in anything, and of those whom they tell about it
_NOBODY = frozenset(
    """
    attendee attendees invitee invitees journalist journalists newsmen participant participants
    reporter reporters
    """.split()
)
#: what follows the head of a description
_COMPLEMENT = re.compile(r" (?:of|to|with|for|from|in|at|between|by|who|representing)\b|,(?!\d)")
#: how the description of somebody without a name begins
_UNNAMED = re.compile(r"[a-z]|(?:The|A|An) [a-z]")
_PLACES = ("place", "country")


def is_actor(mention: Mention) -> bool:
    """Whether a mention is of people, a body or a state; also of an unresolved pronoun or group."""
    entity = mention.entity
    if entity is None:
        people = mention.form != "description" or _is_of_people(mention)
        return people and not _DOCUMENT.fullmatch(mention.span.text)
    # a capital acts for its country, but a caption's "WASHINGTON" does not
    if entity.type == "organisation" and _EVENT_NAME.fullmatch(entity.name):
        return False
    capital = entity.type == "place" and entity.country is not None
    return entity.type in _ACTORS or (capital and not mention.span.text.isupper())


def _is_of_people(mention: Mention) -> bool:
    """Whether the head of a description denotes people: "two officials of the ministry"."""
    first, *others = _COMPLEMENT.split(mention.span.text.lower(), maxsplit=2)
    words = first.split()
    if words and words[-1] in QUANTITIES and others:
        words = others[0].split()
    head = words[-1] if words else ""
    return head not in _NOBODY and is_of_people(head)


def is_person(mention: Mention) -> bool:
    """Whether a mention is of people: a person, an office, a group, an unresolved pronoun."""
    return mention.entity is None or mention.entity.type in _PEOPLE


def is_individual(mention: Mention) -> bool:
    """Whether a mention is of a person who is known."""
    return mention.entity is not None and mention.entity.type == "person"


def is_somebody(mention: Mention) -> bool:
    """Whether a mention is of people who are known: no name of which nothing is known."""
    if mention.entity is None:
        return mention.form == "pronoun" or (
            mention.form == "description" and _is_of_people(mention)
        )
    return mention.entity.type in _PEOPLE


def is_named(mention: Mention) -> bool:
    """Whether a mention is of somebody or something with a name."""
    entity = mention.entity
    if entity is None:
        return mention.form in ("name", "surname")
    named = entity.type in ("person", "organisation", *_PLACES) and not entity.members
    return named and not _UNNAMED.match(entity.name)


def is_official(mention: Mention) -> bool:
    """Whether a mention is of somebody in office, a state, or a body."""
    entity = mention.entity
    if entity is None:
        return mention.form == "name" or _has_office(mention.span.text)
    members = entity.members or (entity,)
    return any(_in_office(member) for member in members)


def _in_office(entity: Entity) -> bool:
    if entity.type in ("organisation", "country"):
        return True
    if entity.type == "person":
        return any(title.lower().rstrip(".") not in _HONORIFICS for title in entity.titles)
    return entity.type in ("role", "group") and _has_office(entity.name)


def _has_office(text: str) -> bool:
    return any(word in _OFFICES for word in re.findall(r"[a-z]+", text.lower()))


def is_place(mention: Mention) -> bool:
    """Whether a mention is of a place, or of a body called by its building: "the White House"."""
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in _PLACES or is_building(mention)


def is_building(mention: Mention) -> bool:
    """Whether a body is called by its building: "the White House"."""
    return mention.entity is not None and _BUILDING.search(mention.span.text) is not None


def is_town(mention: Mention) -> bool:
    """Whether a mention is of a place that is no country."""
    entity = mention.entity
    return entity is not None and (entity.type == "place" or is_building(mention))


def is_state(mention: Mention) -> bool:
    """Whether a mention is of a country or of a place in one."""
    entity = mention.entity
    return entity is not None and entity.type in _PLACES


def is_body(mention: Mention) -> bool:
    """Whether a mention is of an organisation, or of something with a name of unknown type."""
    entity = mention.entity
    if entity is None:
        return mention.form == "name"
    return entity.type == "organisation"
