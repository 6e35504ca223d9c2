"""Who or what may belong to a group, by the noun for it: "ministers", "countries", "sides"."""

from __future__ import annotations

from newsfacts import EntityType, Gender
from newsfacts.reading import plural
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.called import may_mean
from newsfacts_entities.lexicon.titles import leads_state
from newsfacts_entities.link.entity_record import EntityRecord

#: nouns for several that tell how many they are
COUNTS = {
    "couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "twins": 2, "spouses": 2,
    "siblings": 2, "brothers": 2, "sisters": 2, "two": 2, "three": 3,
}  # fmt: skip
COUPLES = frozenset("couple pair spouses".split())
#: groups of two that are opposed, whatever the parties are
OPPOSED = frozenset("sides parties rivals foes camps factions".split())
#: words for several, whatever they are
_ANY = frozenset("two three pair duo trio quartet".split())
#: plurals that stand for any people, and for countries
_PEOPLE = frozenset("men women people leaders heads".split())
_COUNTRIES = frozenset(
    "countries nations states governments neighbours neighbors allies powers".split()
)
#: plurals of a part of the names of countries
_NAMESAKES = {"koreas": "Korea", "sudans": "Sudan", "congos": "Congo", "germanys": "Germany"}
_GENDERS: dict[str, Gender] = {
    "men": "male", "women": "female", "brothers": "male", "sisters": "female",
}  # fmt: skip
#: nouns for bodies by their plurals
_BODIES = {
    plural(noun): noun
    for noun in (*tables.BODIES, "chamber", "team")
    if plural(noun) not in _COUNTRIES
}
#: what other groups than those of people are, the likelier first
_TYPES: dict[str, tuple[EntityType, ...]] = {
    **dict.fromkeys((*_COUNTRIES, *_NAMESAKES), ("country",)),
    "sides": ("country", "organisation", "person"),
    **dict.fromkeys(_BODIES, ("organisation",)),
}
#: whose heads are at the head of a country: "the two heads of state"
_RULED = frozenset(("state", "government"))
_NO_FIELDS: frozenset[str] = frozenset()


def singular(noun: str) -> str:
    """Return the singular of a noun for several that hold an office."""
    return noun.removesuffix("s")


def types_of(noun: str) -> tuple[EntityType, ...]:
    """Return the types that the members of a group may have, the likelier first."""
    return _TYPES.get(noun, ("person",))


def are_countries(noun: str) -> bool:
    """Whether a plural stands for countries."""
    return types_of(noun) == ("country",)


def are_bodies(noun: str) -> bool:
    """Whether a plural stands for organisations."""
    return types_of(noun) == ("organisation",)


def is_of_parties(noun: str) -> bool:
    """Whether those of a group are of countries or sides: "the leaders of the two countries"."""
    return noun in _COUNTRIES or noun in OPPOSED or noun in _RULED


def is_sole(noun: str) -> bool:
    """Whether the holders of an office are one in each country: "the presidents"."""
    return noun != "leaders" and leads_state(singular(noun))


def takes_up(noun: str) -> bool:
    """Whether a noun without a number may take up a group that was spoken of before."""
    named = are_countries(noun) or noun in OPPOSED or noun in _GENDERS
    return named or singular(noun) in tables.TITLES


def may_belong(known: EntityRecord, noun: str, fields: frozenset[str]) -> bool:
    """Whether somebody or something can be one of a group.

    Args:
        known: the entity.
        noun: of the group, in the plural.
        fields: the words that specify the office: "foreign" of "the foreign ministers".
    """
    body = _BODIES.get(noun)
    if body and known.type == "organisation":
        return known.is_named and may_mean(body, known.name)
    if noun in OPPOSED or noun in _ANY:
        return True
    if body or are_countries(noun):
        return known.type == "country" and _NAMESAKES.get(noun, known.name[-1]) in known.name
    if known.type not in ("person", "role"):
        return False
    gender = _GENDERS.get(noun)
    if gender:
        return known.gender in (None, gender)
    return noun in _PEOPLE or noun in COUNTS or _may_hold(known, singular(noun), fields)


def is_told(known: EntityRecord, noun: str, fields: frozenset[str]) -> bool:
    """Whether it was said that somebody is what a noun says, if that is an office."""
    head = singular(noun)
    return noun in _PEOPLE or head not in tables.TITLES or known.bears(head, fields)


def _may_hold(known: EntityRecord, head: str, fields: frozenset[str]) -> bool:
    """Whether somebody may be what a noun says: nothing else was told of him or her."""
    if tables.CIVIL.issuperset(title.rstrip(".") for title in known.titles):
        return True
    bare = ("counterpart",) if fields or head not in tables.TITLES else ("counterpart", "leader")
    return known.bears(head, fields) or any(known.bears(one, _NO_FIELDS) for one in bare)


def leads(known: EntityRecord) -> bool:
    """Whether somebody is at the head of a state or a government."""
    return any(map(leads_state, known.titles))
