"""Names and aliases that a user adds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from newsfacts import EntityType
from newsfacts_entities.lexicon.entry import Entry

_TYPES: tuple[EntityType, ...] = get_args(EntityType)
#: letters by type; all others are treated like organisations
_LETTERS = {"country": "C", "place": "K"}


def entries(names: tuple[str, ...], aliases: tuple[str, ...]) -> Iterator[tuple[str, Entry]]:
    """Return the entries of names ("Rappler=organisation:PH") and aliases ("BBM=Ana Quispe").

    Raises:
        ValueError: a name has no known type, or an alias no name.

    Example:
        >>> [(name, entry.country) for name, entry in entries(("Andes News=organisation:PE",), ())]
        [('Andes News', 'PE')]
    """
    known: dict[str, Entry] = {}
    for item in names:
        name, type_, country = _named(item)
        known[name] = Entry(_LETTERS.get(type_, "W"), name, country, type_)
        yield name, known[name]
    for item in aliases:
        alias, found, name = (part.strip() for part in item.partition("="))
        if not (alias and found and name):
            msg = f"{item!r} is not ALIAS=NAME"
            raise ValueError(msg)
        yield alias, known.get(name) or Entry("W", name, "", "person")


def _named(item: str) -> tuple[str, EntityType, str]:
    name, _, rest = (part.strip() for part in item.partition("="))
    wanted, _, country = (part.strip() for part in rest.partition(":"))
    type_: EntityType | None = next((known for known in _TYPES if known == wanted), None)
    if not name or type_ is None or (country and not (len(country) == 2 and country.isupper())):  # noqa: PLR2004 - ISO 3166 alpha-2
        msg = f"{item!r} is not NAME=TYPE or NAME=TYPE:COUNTRY, TYPE one of {', '.join(_TYPES)}"
        raise ValueError(msg)
    return name, type_, country
