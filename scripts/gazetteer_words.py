"""What WordNet knows of places: other names of cities and regions, and areas without government."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import wordnet
from gazetteer_sources import Country, Place, by_hand, cities, town
from newsfacts.gazetteer.spelling import key_of
from newsfacts.reading.lexicon.word_list import lexicon

_NAME = re.compile(r"(?!.* (?:capital|region|state|layer)$)[A-Z][\w.'-]+(?: [\w.'-]+){0,3}")
#: the lexicographer's file of cities and regions
_PLACES = "15"
#: relations: instance of, part of
_INSTANCE, _PART = "@i", "#p"
_DEPTH = 6
#: what instances of are cities
_CITIES = frozenset(
    """
    city|town|port|national capital|state capital|provincial capital|capital|port of entry|village
    |borough|suburb|watering place|conurbation|seaport|city state|Riyadh|resort area
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
#: what instances of are areas, if GeoNames does not know them as regions
_AREAS = frozenset(
    """
    geographical area|archipelago|island|desert|peninsula|district|French region|Italian region
    |state|canal|cape|county|region|city district|isthmus|Aegean island|Canadian province|badlands
    |American state|Australian state|administrative district|atoll|barrier island|plain|tableland
    |strait|possession|urban area|zone|residential district|highland|lowland|promontory|volcano
    |national park|street|hill|Swiss canton|ship canal|mountain|military installation
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
#: names that mean something else, or no place of today
_OTHERS = frozenset(
    """
    continent|east|north|south|west|union|green line|home counties|old world|new world|d layer
    |equality state|occident|channel island|confederacy|calvary
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
#: regions that WordNet puts into another country than ISO 3166 does today
_MOVED = frozenset("gaza strip|west bank|saipan|kwajalein|svalbard|bougainville".split("|"))


def known_places(found: list[Place], listed: Mapping[str, Country]) -> None:
    """Add WordNet's names to the places found, and its places to them."""
    synsets = dict(wordnet.nouns())
    codes = {
        name: country.code
        for country in listed.values()
        if country.kind != "former"
        for name in country.names
        if name != "America"
    }
    towns = _Towns(found)
    areas = _by_key(found, ("region", "area", "country", "territory", "former"))
    for key, synset in synsets.items():
        classes = {synsets[to].words[0] for kind, to in synset.links if kind == _INSTANCE}
        if synset.file != _PLACES or not classes:
            continue
        names = [name for name in synset.words if _is_name(name)]
        code = _country(key, synsets, codes)
        if not classes.isdisjoint(_CITIES):
            towns.add(names, code)
        elif not classes.isdisjoint(_AREAS) or any(c.endswith("country") for c in classes):
            _add_area(names, code, areas, found, new=not classes.isdisjoint(_AREAS))
    for kind, (name, code, *_) in by_hand("places_by_hand.txt"):
        if kind == "towns":
            towns.add([name], code)
    found += towns.added


def _is_name(name: str) -> bool:
    plain = _NAME.fullmatch(name) and not name.isupper() and key_of(name) not in _OTHERS
    return bool(plain) and not lexicon().knows(name.lower())


class _Towns:
    """GeoNames' towns by country and name, small ones that are not in the table included."""

    def __init__(self, found: Iterable[Place]) -> None:
        self._table = {place.id: place for place in found if place.kind in ("city", "capital")}
        self._named: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._called: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        self._all = {city["geonameid"]: city for city in cities(1000)}
        self._all |= {city["geonameid"]: city for city in cities(15000)}
        for id_, city in self._all.items():
            code = city["countrycode"]
            self._named[code, key_of(city["name"])].add(id_)
            for name in city["alternatenames"]:
                self._called[code, key_of(name)].add(id_)
        for id_, place in self._table.items():
            self._named[place.country, key_of(place.name)].add(id_)
        self.added: list[Place] = []

    def add(self, names: list[str], code: str) -> None:
        """Add the names of one town to the most populous one that has one of them."""
        keys = [key_of(name) for name in names]
        ids = {id_ for key in keys for id_ in self._named[code, key]}
        ids = ids or {id_ for key in keys for id_ in self._called[code, key]}
        if not ids:
            return
        chosen = max(ids, key=lambda id_: (self._all[id_]["population"], -id_))
        place = self._table.get(chosen)
        if place is None:
            place = self._table[chosen] = town(self._all[chosen])
            self.added.append(place)
        place.more |= {*keys} - {key_of(place.name)}
        place.familiar = True


def _by_key(found: Iterable[Place], kinds: tuple[str, ...]) -> dict[str, list[Place]]:
    areas: defaultdict[str, list[Place]] = defaultdict(list)
    for place in found:
        if place.kind in kinds:
            for key in place.keys:
                areas[key].append(place)
    return areas


def _add_area(
    names: list[str], code: str, areas: dict[str, list[Place]], found: list[Place], *, new: bool
) -> None:
    """Add an area, or its names to the place that has one of them."""
    keys = [key_of(name) for name in names]
    there = list(dict.fromkeys(place for key in keys for place in areas[key]))
    same = [place for place in there if code and place.country == code]
    regions = [place for place in there if place.kind == "region"]
    others = [place for place in there if place.kind != "region"]
    if (code and not _MOVED.isdisjoint(keys)) or (not code and not others and len(regions) == 1):
        same = regions
    place = next(iter(same or others), None)
    if place is None and new and names:
        place = Place(names[0], "area", code)
        found.append(place)
    if place is None:
        return
    place.familiar = True
    free = {key for key in keys if place in areas[key] or not areas[key]}
    place.more |= {*free, key_of(place.name)}
    if place.kind == "region" and key_of(place.name) not in keys:
        place.name = names[0]
    place.more -= {key_of(place.name)}
    for key in free:
        areas[key] = [place, *(other for other in areas[key] if other is not place)]


def _country(key: str, synsets: Mapping[str, wordnet.Synset], codes: Mapping[str, str]) -> str:
    """Give the code of the country that a place is part of, or nothing; the outermost one."""
    level = [key]
    outermost: set[str] = set()
    for _ in range(_DEPTH):
        level = [
            to for k in level for kind, to in synsets[k].links if kind == _PART and to in synsets
        ]
        outermost = {codes[n] for k in level for n in synsets[k].words if n in codes} or outermost
    return outermost.pop() if len(outermost) == 1 else ""
