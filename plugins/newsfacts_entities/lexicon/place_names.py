"""Names of cities and regions, looked up in the gazetteer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.gazetteer import Place, countries, has_place, key_of, places_named
from newsfacts.reading import is_word, unaccented
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.entry import Entry
from newsfacts_entities.lexicon.listed import genders, is_common

#: population from which a city or region is recognised by its name alone
_LARGE = 100_000
#: population of a city from which on a word or given name of that spelling does not matter
_HUGE = 1_500_000
#: how many times as many people as another place a place needs to be the default
_FAR = 10
#: assumed population of a place of unknown population
_MANY = 10_000_000
#: maximum letters of an abbreviation
_ABBREVIATED = 5
#: maximum tokens of a name
_LONGEST = 5
#: tokens inside a name that do not begin with a capital
_INSIDE = tables.PARTICLES | {".", "-", "of", "on", "upon"}
#: maximum number of cached runs of words; the cache is then cleared
_ENOUGH = 50_000


class PlaceNames:
    """Looks up runs of tokens, and caches the results."""

    def __init__(self) -> None:
        self._known: dict[str, Entry | None] = {}

    def longest(self, words: Sequence[str], first: int) -> tuple[Entry, int] | None:
        """Return the longest name of a place that begins at a token, and its number of tokens."""
        if words[first].isupper() and len(words[first]) <= _ABBREVIATED:
            return None
        for stop in reversed([*_stops(words, first)]):
            entry = self.named(_joined([*words[first : stop - 1], bare(words[stop - 1])]))
            if entry:
                return entry, stop - first
        return None

    def named(self, name: str) -> Entry | None:
        """Return the entry of a name that is a place by default."""
        try:
            return self._known[name]
        except KeyError:
            if len(self._known) > _ENOUGH:
                self._known.clear()
            entry = self._known[name] = _entry(name) if has_place(name) else None
            return entry


def abbreviated(words: Sequence[str], i: int) -> Entry | None:
    """Return the region that a token between a comma and a full stop abbreviates: "Fla."."""
    if words[i - 1 : i] != [","] or words[i + 1 : i + 2] != ["."] or not words[i][0].isupper():
        return None
    found = places_named(words[i])
    place = next((place for place in found if _is_abbreviation(words[i], place)), None)
    return Entry("K", place.name, place.country, "place") if place else None


def _stops(words: Sequence[str], first: int) -> Iterator[int]:
    """Yield the ends of the runs of capitalised words that begin at a token, the shortest first."""
    for stop in range(first, min(first + _LONGEST, len(words))):
        word = words[stop]
        owns = word.endswith("'s") and word != "People's"
        if word[0].isupper():
            yield stop + 1
        elif word not in _INSIDE:
            return
        if owns:
            return


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).replace(" .", ".").replace(" - ", "-")


def _entry(name: str) -> Entry | None:
    places = sorted(places_named(name), key=lambda place: not place.familiar)
    first = places[0]
    if first.kind in ("country", "former"):
        return Entry("C", countries()[first.country].names[0], first.country, "country")
    if not _is_clear(name, places):
        return None
    written = first.name if name.isupper() else name
    return Entry("K", written, _country(places, first.country), "place")


def _is_clear(name: str, places: Sequence[Place]) -> bool:
    """Whether a name is a place by default."""
    first, words = places[0], name.lower().split()
    if first.familiar:
        return first.kind == "area" or not (
            all(map(is_word, words)) or _is_abbreviation(name, first)
        )
    if any(place.kind == "city" and (place.population or 0) >= _HUGE for place in places):
        return True
    large = max(place.population or 0 for place in places) >= _LARGE
    common = all(is_common(word) or word in tables.MODIFIERS for word in words)
    return large and not common and unaccented(name) not in genders()


def _is_abbreviation(name: str, place: Place) -> bool:
    short = len(name) <= _ABBREVIATED and place.kind == "region"
    return short and key_of(name) != key_of(place.name)


def _country(places: Sequence[Place], code: str) -> str:
    """Return the country, or "" if a place in another country is about as large or larger."""
    most = max((p.population or 0 for p in places if p.country == code), default=0) or _MANY
    rivals = any((p.population or 0) * _FAR > most for p in places if p.country != code)
    return "" if rivals else code
