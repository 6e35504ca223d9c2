"""The generated tables: given names, places, nouns."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from newsfacts import EntityType, Gender
from newsfacts.reading import is_word, unaccented
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.given import GIVEN


@cache
def listed(file: str) -> Mapping[str, tuple[str, ...]]:
    """Return the entries of a table by their key."""
    lines = (
        files("newsfacts_entities.lexicon").joinpath(file).read_text(encoding="utf-8").splitlines()
    )
    rows = (line.partition(" ") for line in lines if not line.startswith("#"))
    return {key: tuple(entries.split(";")) for key, _, entries in rows}


@cache
def genders() -> Mapping[str, str]:
    """Return the given names with their gender: "m", "f", or "u" for both."""
    found = {name: key for key, names in listed("given_names.txt").items() for name in names}
    for gender, names in GIVEN.items():
        found |= dict.fromkeys(names.split(), gender)
    return {name: gender for name, gender in found.items() if name not in tables.NOT_GIVEN}


#: family names that come first, and are given names elsewhere
_FAMILY_NAMES = frozenset(
    "Ban Chan Chen Han Hu Jin Jung Kim Lee Li Lin Min Park Sun Yang Yu".split()
)
_GENDERS: Mapping[str, Gender] = {"f": "female", "m": "male"}


def given_gender(name: str) -> Gender | None:
    """Return the gender of the first word of a full name.

    Example:
        >>> given_gender("Ana"), given_gender("Kim")
        ('female', None)
    """
    return None if name in _FAMILY_NAMES else _GENDERS.get(genders().get(unaccented(name), ""))


@cache
def _nouns() -> frozenset[str]:
    return frozenset(listed("nouns.txt")["n"]) | persons()


@cache
def persons() -> frozenset[str]:
    """Return the nouns for people by occupation: "rapper", "planner"."""
    return frozenset(listed("nouns.txt")["p"])


#: nouns for people, or for what they do together, not for a body of theirs
_GATHERINGS = frozenset("conference family gathering meeting rally reunion seminar session".split())


@cache
def kind_nouns() -> Mapping[str, EntityType]:
    """Return the nouns for bodies of people and for places, with their type: "band", "harbour"."""
    found: dict[str, EntityType] = {}
    for noun in (*listed("nouns.txt")["l"], *tables.SPOTS):
        found[noun] = "place"
    for noun in (*listed("nouns.txt")["g"], *tables.BODIES):
        found[noun] = "organisation"
    return {noun: kind for noun, kind in found.items() if noun not in _GATHERINGS}


#: endings of nouns that are no surnames
_MEMBERS = re.compile(r".+(?:[ai]an|ese|ist|ite)")


@cache
def members() -> frozenset[str]:
    """Return the nouns for a member of a people, a religion or a party: "Nevadan", "Democrat"."""
    return frozenset(listed("nouns.txt")["m"]) | tables.MEMBERS


@cache
def sure_members() -> frozenset[str]:
    """Return those of these nouns that are no surnames: not "Fleming", "Lombard"."""
    return frozenset(filter(_MEMBERS.fullmatch, members())) | tables.MEMBERS


def is_common(word: str) -> bool:
    """Whether a lower-case word is one of the common words of English.

    Example:
        >>> is_common("visitors"), is_common("hurricane"), is_common("lavrov")
        (True, True, False)
    """
    if is_word(word) or word in _nouns():
        return True
    return word.endswith("s") and (word[:-1] in _nouns() or word[:-2] in _nouns())
