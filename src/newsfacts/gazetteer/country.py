"""Countries: their names, the words for their people, their seats of government."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple, get_args

from newsfacts.gazetteer.spelling import key_of
from newsfacts.gazetteer.table import table

CountryKind = Literal["country", "territory", "former"]
_KINDS: Mapping[str, CountryKind] = {kind: kind for kind in get_args(CountryKind)}


class Country(NamedTuple):
    """A country, a territory with a code of its own, or a country that is no more."""

    #: ISO 3166 alpha-2; XK for Kosovo, and the code it had for one that is no more
    code: str
    kind: CountryKind
    #: names, the one usual in English-language news first
    names: tuple[str, ...]
    #: adjectives and words for its people: "Spanish", "Spaniard"
    demonyms: tuple[str, ...]
    #: names of its seats of government, the capital first
    capitals: tuple[str, ...]
    #: codes of the countries it borders on by land
    neighbours: tuple[str, ...]


@cache
def countries() -> Mapping[str, Country]:
    """Return all countries by code, in the order: countries, territories, those that are no more.

    Example:
        >>> countries()["PE"].capitals, countries()["PE"].demonyms
        (('Lima',), ('Peruvian',))
    """
    found: dict[str, Country] = {}
    for row in table().countries.split("\t"):
        code, kind, *lists = row.split("|")
        names, demonyms, capitals, neighbours = (
            tuple(cell.split(";")) if cell else () for cell in lists
        )
        found[code] = Country(code, _KINDS[kind], names, demonyms, capitals, neighbours)
    return found


def country_of(word: str) -> str:
    """Return the code of the country that a name or demonym belongs to, or empty.

    Example:
        >>> country_of("Peruvian"), country_of("Türkiye"), country_of("Lima")
        ('PE', 'TR', '')
    """
    return _codes().get(key_of(word), "")


@cache
def _codes() -> Mapping[str, str]:
    codes: dict[str, str] = {}
    for country in countries().values():
        for word in (*country.names, *country.demonyms):
            codes.setdefault(key_of(word), country.code)
    return codes
