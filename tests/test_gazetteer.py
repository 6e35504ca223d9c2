"""The gazetteer: every country with its capital, every place well-formed, any spelling found."""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from babel.core import Locale
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import gazetteer
from newsfacts.gazetteer import (
    Place,
    capital_of,
    countries,
    country_of,
    has_place,
    key_of,
    places_named,
    ranked,
    well_known,
)

_FILE = Path(gazetteer.__file__).with_name("gazetteer.bin")
#: CLDR's codes that ISO 3166-1 does not have
_NO_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
#: countries of ISO 3166-1 that have no capital
_WITHOUT = frozenset("AQ BV HM TK UM".split())
_FORMER = frozenset("CS DD SU YU".split())
_CODES = re.findall(r"\b[A-Z]{2}\b", " ".join(map(str, Locale("en").territories)))
_EVERY = [(name, place) for name, places in well_known(0) for place in places]


@pytest.mark.parametrize("code", sorted({*_CODES} - _NO_COUNTRIES - _WITHOUT))
def test_capitals(code: str) -> None:
    """Every country of ISO 3166 has its capital, with id and coordinates, among its cities."""
    capital = capital_of(code)
    assert capital is not None
    assert (capital.kind, capital.country) == ("capital", code)
    assert capital.coordinates
    assert capital.name == countries()[code].capitals[0]


def test_codes() -> None:
    """The countries are those of ISO 3166-1, Kosovo, and some that are no more."""
    assert countries().keys() == {*_CODES} - _NO_COUNTRIES | _FORMER
    assert all(capital_of(code) is None for code in (*_WITHOUT, *_FORMER, "??"))


def test_names_of_countries() -> None:
    """Names and demonyms lead to their country, the first one where two share a demonym."""
    shared = {"congolese": "CD"}
    for country in countries().values():
        for word in (*country.names, *country.demonyms):
            assert country_of(word.upper()) == shared.get(key_of(word), country.code)
        assert {*country.neighbours} <= countries().keys()
    assert country_of("Atlantis") == ""


def test_places_are_well_formed() -> None:
    """Every place has a name, a known country or none, and coordinates and people that can be."""
    assert len(_EVERY) > 35_000
    for name, place in _EVERY:
        assert place in places_named(name)
        assert place.name.strip() == place.name
        assert place.name
        assert not place.country or place.country in countries()
        if place.coordinates:
            north, east = place.coordinates
            assert -90 <= north <= 90
            assert -180 <= east <= 180
        assert place.population is None or 0 < place.population < 2e9
        assert place.id is None or 0 < place.id < 1e8
        assert place.kind in ("area", "site", "former") or place.id or place.name == "Diego Garcia"
        assert place.coordinates or place.kind not in ("capital", "city", "site")


@given(st.sampled_from(_EVERY), st.sampled_from(["", "The "]))
def test_spellings(entry: tuple[str, Place], article: str) -> None:
    """A place is found under its key and its name, in capitals, decomposed or without accents."""
    known, place = entry
    decomposed = unicodedata.normalize("NFD", place.name)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    for name in (place.name, place.name.upper(), decomposed, bare, article + place.name):
        assert place in places_named(name)
    assert place in places_named(known)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kyiv", "Kiev"), ("Mumbai", "Bombay"), ("Yangon", "Rangoon"), ("St. Louis", "Saint Louis"),
        ("Xi’an", "Xian"), ("Port-au-Prince", "Port au Prince"), ("Łódź", "Lodz"),
        ("Ar Raqqah", "Raqqa"), ("Bangalore", "Bengaluru"), ("Türkiye", "Turkey"), ("USA", "U.S."),
        ("Aarhus", "Århus"), ("Bavaria", "Bayern"), ("Tromsø", "Tromso"),
        ("Köln", "Cologne"), ("Frankfurt", "Frankfurt am Main"),
    ],
)  # fmt: skip
def test_variants(one: str, other: str) -> None:
    """Two spellings or names of a place find the same place."""
    assert {*places_named(one)} & {*places_named(other)}


@pytest.mark.parametrize("name", ["Goat", "Aries the Ram", "D-layer", "Orlik", "", "  ", "…", "\0"])
def test_no_places(name: str) -> None:
    """What is no place is not found."""
    assert not has_place(name)
    assert places_named(name) == ranked(name) == ()


@pytest.mark.parametrize(
    "name", ["Camp David", "Biarritz", "Davos", "Sharm el-Sheikh", "Panmunjom", "Montpelier"]
)
def test_small_places(name: str) -> None:
    """Small places that the news knows are there, with their coordinates."""
    assert places_named(name)[0].coordinates


@pytest.mark.parametrize(
    ("name", "dateline", "nearby", "within", "expected"),
    [
        ("Cambridge", "", (), "", ("GB", "England")),
        ("Cambridge", "US", (), "", ("US", "Massachusetts")),
        ("Cambridge", "", ("US",), "", ("US", "Massachusetts")),
        ("Córdoba", "", (), "", ("AR", "")),
        ("Cordoba", "", ("ES",), "", ("ES", "Andalusia")),
        ("Cordoba", "", ("PT",), "", ("AR", "")),
        ("Paris", "US", (), "", ("FR", "Île-de-France")),
        ("Paris", "", (), "Texas", ("US", "Texas")),
        ("Paris", "", (), "U.S.", ("US", "Texas")),
        ("Paris", "", (), "Tex.", ("US", "Texas")),
        ("Paris", "", (), "Atlantis", ("FR", "Île-de-France")),
        ("Georgia", "", (), "", ("GE", "")),
        ("Georgia", "US", (), "", ("US", "")),
        ("Moscow", "US", (), "", ("RU", "Moscow")),
        ("Asia", "PH", ("PH",), "", ("", "")),
    ],
)  # fmt: skip
def test_ranking(
    name: str, dateline: str, nearby: tuple[str, ...], within: str, expected: tuple[str, str]
) -> None:
    """The place that a text means is chosen by its dateline, its countries and its people."""
    place = ranked(name, dateline=dateline, nearby=nearby, within=within)[0]
    assert (place.country, place.region) == expected


@given(st.sampled_from(_EVERY), st.sampled_from(sorted(countries())))
def test_ranking_loses_nothing(entry: tuple[str, Place], code: str) -> None:
    """Ranking orders the candidates; a dateline never moves a place of its country down."""
    name = entry[0]
    before, after = ranked(name), ranked(name, dateline=code)
    assert sorted(map(str, before)) == sorted(map(str, after))
    for place, other in pairwise(after):
        if place.country != code and other.country == code:
            assert before.index(place) < before.index(other)


def test_page() -> None:
    """The examples of the page give what it shows."""
    page = Path(__file__).parent.parent / "docs" / "reference" / "gazetteer.md"
    done = doctest.testfile(str(page), module_relative=False)
    assert (done.attempted, done.failed) == (5, 0)


def test_small_and_lazy() -> None:
    """The table has at most 600 kB, and importing newsfacts does not load it."""
    assert _FILE.stat().st_size <= 600_000
    code = "import newsfacts, sys; print('newsfacts.gazetteer.table' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"
