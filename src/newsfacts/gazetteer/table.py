"""The gazetteer's table, as ``scripts/make_gazetteer.py`` makes it.

``gazetteer.bin`` is zlib-compressed UTF-8 text with the table's columns as its lines, so that
loading it builds no object for a place:

- what the table was made from
- countries, in the form that :mod:`newsfacts.gazetteer.country` reads
- keys (see :func:`newsfacts.gazetteer.key_of`) of all places, by country and region
- names; empty where ``key.title()`` is the name
- keys of further names
- the rows of their places, each as its distance from the one before
- which of all keys another place has before, likewise
- columns of numbers, in the order of ``WIDTHS``: a line for each digit, a character for each row
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Literal, get_args

#: what a place is; an area has no government, a site is smaller than a city
PlaceKind = Literal["country", "territory", "former", "capital", "region", "city", "area", "site"]
#: in the order of their numbers, which is that in which places of one name are sorted
KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)
#: digits are characters from "#" on; the first one of a number may exceed the base
BASE, ZERO = 93, ord("#")
#: digits of the columns: kind, + 8 if it is familiar; number of the country, from 1; row of the
#: region, from 1; GeoNames id; latitude and longitude in hundredths of a degree, from the south
#: pole and from 180° W, from 1; population as its first two digits + 100 * the number of the
#: others, from 1. 0 is none
WIDTHS = (1, 2, 3, 4, 2, 2, 2)
HUNDREDTHS, SOUTH, WEST, DIGITS = 100, 9001, 18001, 100


class _Numbers:
    """A column of numbers."""

    def __init__(self, digits: list[str]) -> None:
        self._digits = digits

    def __getitem__(self, row: int) -> int:
        number = 0
        for digits in self._digits:
            number = number * BASE + ord(digits[row]) - ZERO
        return number

    def written(self, number: int) -> tuple[str, ...]:
        """Return the digits of a number, which sort as the numbers do."""
        places = reversed(range(len(self._digits)))
        return tuple(chr(ZERO + number // BASE**place % BASE) for place in places)

    def all_written(self) -> Iterable[tuple[str, ...]]:
        """Return the digits of all rows."""
        return zip(*self._digits, strict=True)


class Table:
    """The columns of the gazetteer; a place is the number of its row."""

    def __init__(self, data: bytes) -> None:
        _head, countries, keys, names, more, steps, repeats, *digits = (
            line.decode("utf-8") for line in zlib.decompress(data).split(b"\n")
        )
        self.countries = countries
        self._keys = keys.split("\t")
        self._names = names.split("\t")
        (
            self._kinds, self._countries, self._regions, self._ids,
            self._latitudes, self._longitudes, self._populations,
        ) = (
            _Numbers(digits[stop - width : stop])
            for width, stop in zip(WIDTHS, accumulate(WIDTHS), strict=True)
        )  # fmt: skip
        self._every = self._keys + more.split("\t")
        self._every_row = [*range(len(self._keys)), *_summed(steps)]
        self._first = dict(zip(reversed(self._every), reversed(self._every_row), strict=True))
        #: rows of the keys that several places have
        self._several: dict[str, list[int]] = {}
        for i in _summed(repeats):
            key = self._every[i]
            self._several.setdefault(key, [self._first[key]]).append(self._every_row[i])

    def rows(self, key: str) -> list[int]:
        """Return the rows of the places that have a key."""
        several = self._several.get(key)
        if several:
            return several
        row = self._first.get(key)
        return [] if row is None else [row]

    def known(self, people: int) -> Iterable[str]:
        """Return the keys of the places that are familiar, or of a population."""
        least = self._populations.written(size_of(people))
        familiar = self._kinds.written(len(KINDS))
        columns = zip(self._kinds.all_written(), self._populations.all_written(), strict=True)
        wanted = [kind >= familiar or size >= least for kind, size in columns]
        every = zip(self._every, self._every_row, strict=True)
        return dict.fromkeys(key for key, row in every if wanted[row])

    def name(self, row: int) -> str:
        """Return the name of a place."""
        return self._names[row] or self._keys[row].title()

    def kind(self, row: int) -> PlaceKind:
        """Return what it is."""
        return KINDS[self._kinds[row] % len(KINDS)]

    def is_familiar(self, row: int) -> bool:
        """Whether it is a country or capital, or known by name to dictionaries or the news."""
        return self._kinds[row] >= len(KINDS)

    def country(self, row: int) -> int | None:
        """Return the number of its country; None for none or several."""
        number = self._countries[row]
        return number - 1 if number else None

    def region(self, row: int) -> int | None:
        """Return the row of its region."""
        number = self._regions[row]
        return number - 1 if number else None

    def id(self, row: int) -> int | None:
        """Return its GeoNames id."""
        return self._ids[row] or None

    def coordinates(self, row: int) -> tuple[float, float] | None:
        """Return its latitude and longitude in degrees."""
        north, east = self._latitudes[row], self._longitudes[row]
        return ((north - SOUTH) / HUNDREDTHS, (east - WEST) / HUNDREDTHS) if north else None

    def population(self, row: int) -> int | None:
        """Return its population, to two significant digits."""
        number = self._populations[row]
        zeros, digits = divmod(number - 1, DIGITS)
        return digits * 10**zeros if number else None


def _summed(steps: str) -> Iterable[int]:
    """Return numbers that are written as the distances between them."""
    return accumulate(ord(step) - ZERO for step in steps)


def size_of(population: int) -> int:
    """Return the number that stands for a population."""
    zeros = max(len(str(population)) - 2, 0)
    return 1 + DIGITS * zeros + population // 10**zeros if population else 0


@cache
def table() -> Table:
    """Return the table, which is loaded at the first call."""
    return Table(Path(__file__).with_name("gazetteer.bin").read_bytes())
