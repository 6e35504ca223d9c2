"""Places by name, and which of several places of one name a text means."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from newsfacts.gazetteer.country import countries, country_of
from newsfacts.gazetteer.spelling import key_of
from newsfacts.gazetteer.table import KINDS, PlaceKind, table

#: how many times its population a place counts for, by what speaks for it
HERE, NAMED, BORDERING, CAPITAL = 30, 30, 3, 10
#: people that an area of several countries, an area of one, or any other place is taken to have if
#: its population is unknown: no town outweighs Asia, wherever the article is from
_MOST, _MANY, _FEW = 100_000_000, 1_000_000, 10_000
#: names whose places are kept, as a text repeats them and an archive, too
_CACHED = 4_000


class Place(NamedTuple):
    """A place of the gazetteer."""

    name: str
    kind: PlaceKind
    #: ISO 3166 alpha-2; empty if it is in none or in several
    country: str
    #: name of the first-order division it is in: "Texas"; empty if unknown
    region: str
    #: GeoNames id; None if GeoNames' lists lack it
    id: int | None
    #: latitude and longitude in degrees (WGS 84), to a hundredth; None for large areas
    coordinates: tuple[float, float] | None
    #: number of inhabitants, to two significant digits, of a region those of its cities; None if
    #: unknown
    population: int | None
    #: whether it is a country, capital or other place that dictionaries and the news know by name
    familiar: bool


@lru_cache(maxsize=_CACHED)
def places_named(name: str) -> tuple[Place, ...]:
    """Return the places that have a name, in any spelling of it, the best known first.

    Example:
        >>> [(place.country, place.region) for place in places_named("PARIS")]
        [('FR', 'Île-de-France'), ('US', 'Texas')]
        >>> places_named("Saigon")[0].name
        'Ho Chi Minh City'
    """
    return tuple(sorted(map(_place, table().rows(key_of(name))), key=_known))


def has_place(name: str) -> bool:
    """Whether any place has a name; faster than :func:`places_named`."""
    return bool(table().rows(key_of(name)))


def capital_of(country: str) -> Place | None:
    """Return the capital of a country, by its ISO 3166 code.

    Example:
        >>> capital_of("NL").name, capital_of("ZW").coordinates
        ('Amsterdam', (-17.83, 31.05))
    """
    known = countries().get(country)
    names = known.capitals[:1] if known else ()
    named = (place for name in names for place in places_named(name))
    return next((p for p in named if p.country == country and p.kind == "capital"), None)


def ranked(
    name: str, *, dateline: str = "", nearby: Collection[str] = (), within: str = ""
) -> tuple[Place, ...]:
    """Return the places that have a name, the one that a text most likely means first.

    The larger place wins, where a place counts for 10 times its population if it is a country or a
    capital, for 30 times if it is in the country of the dateline, for 30 times if it is in a
    country that the text names, and for 3 times if it borders on one of these.

    Args:
        name: the name, in any spelling.
        dateline: ISO 3166 code of the country in which the text was written; empty if unknown.
        nearby: ISO 3166 codes of the countries that the text names.
        within: a country or region that the text puts behind the name ("Texas" in "Paris, Texas"):
            only places in it are returned, if there are any.

    Example:
        >>> ranked("Cambridge")[0].country, ranked("Cambridge", dateline="US")[0].region
        ('GB', 'Massachusetts')
        >>> ranked("Paris", within="Texas")[0].id
        4717560
    """
    found = places_named(name)
    if within:
        code = country_of(within)
        regions = {p.name for p in places_named(within) if p.kind == "region"}
        inside = [p for p in found if (code and p.country == code) or p.region in regions]
        found = tuple(inside) or found
    if len(found) < 2:  # noqa: PLR2004 - nothing to choose from
        return found
    named = {code for code in (dateline, *nearby) if code}
    bordering = {b for code in named if code in countries() for b in countries()[code].neighbours}
    weights = [
        _people(place)
        * (HERE if place.country and place.country == dateline else 1)
        * (NAMED if place.country in nearby else 1)
        * (BORDERING if place.country in bordering - named else 1)
        for place in found
    ]
    order = sorted(range(len(found)), key=lambda i: -weights[i])
    return tuple(found[i] for i in order)


def well_known(people: int) -> Iterator[tuple[str, tuple[Place, ...]]]:
    """Return the names of countries, capitals and all other places that are familiar or large.

    Each comes with all the places of that name, the familiar ones first and then the best known.
    Other names than that of a place are given in title case.

    Args:
        people: population from which on a city or region is given though it is not familiar.
    """
    for key in table().known(people):
        places = tuple(sorted(places_named(key), key=lambda place: not place.familiar))
        for name in dict.fromkeys(p.name if key_of(p.name) == key else key.title() for p in places):
            yield name, places


def _people(place: Place) -> float:
    """Return the number of people that a place counts for."""
    area = _MANY if place.country else _MOST
    assumed = area if place.kind == "area" else _FEW
    large = place.kind in ("country", "capital")
    return max(place.population or assumed, 1) * (CAPITAL if large else 1)


def _known(place: Place) -> tuple[float, int, int]:
    return -_people(place), KINDS.index(place.kind), place.id or 0


@cache
def _codes() -> tuple[str, ...]:
    return tuple(countries())


def _place(row: int) -> Place:
    known = table()
    country, region = known.country(row), known.region(row)
    return Place(
        known.name(row),
        known.kind(row),
        "" if country is None else _codes()[country],
        "" if region is None else known.name(region),
        known.id(row),
        known.coordinates(row),
        known.population(row),
        known.is_familiar(row),
    )
