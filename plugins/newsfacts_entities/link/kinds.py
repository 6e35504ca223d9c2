"""The common nouns that mean a body or a place once it is named: "the mosque", "the state"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsfacts.gazetteer import PlaceKind, countries, places_named
from newsfacts_entities.classify.nouns_beside import noun_beside
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon.called import nouns_of, others
from newsfacts_entities.lexicon.listed import kind_nouns
from newsfacts_entities.link.entity_record import EntityRecord

#: nouns for a place by its kind in the gazetteer
_PLACES: Mapping[PlaceKind, tuple[str, ...]] = {
    "country": ("country", "nation", "homeland", "republic"),
    "region": ("state", "province", "region"),
    "capital": ("city", "town"),
    "city": ("city", "town"),
}
#: countries of several islands, or of a continent, by their ISO 3166 codes
_OF_ISLANDS = frozenset(
    """
    AG AQ AU BS CK CV FJ FK FM FO GS JP KI KM KN KY MH MP MV NZ PF PH PM PW SB SC SJ ST TC TF TO TT
    TV UM VC VG VI VU WF WS
    """.split()
)
_TYPES = ("organisation", "place")


class Kinds:
    """The bodies and places that a noun may mean.

    These are the common noun that a name ends with, or has before "of"; what the gazetteer says
    that a place is; the noun that the text itself puts beside the name; and other nouns for what
    these mean.
    """

    def __init__(self) -> None:
        self._own: dict[str, dict[int, EntityRecord]] = {}
        self._others: dict[str, dict[int, EntityRecord]] = {}

    @property
    def nouns(self) -> frozenset[str]:
        """All nouns that mean one of them."""
        return frozenset(self._own) | frozenset(self._others)

    def of(self, noun: str, *, definite: bool) -> Iterator[Iterable[EntityRecord]]:
        """Yield those whose own noun it is, then, behind "the", those it is another noun for."""
        for known in (self._own, self._others) if definite else (self._own,):
            yield known.get(noun, {}).values()

    def add(self, noun: str, record: EntityRecord) -> None:
        """Note that something may be called by a noun."""
        self._own.setdefault(noun, {})[id(record)] = record
        for other in others(noun):
            self._others.setdefault(other, {})[id(record)] = record


def kinds(
    scan: Scan,
    records: Iterable[EntityRecord],
    found: Iterable[Candidate],
    record_of: Callable[[Candidate], EntityRecord | None],
) -> Kinds:
    """Return bodies and places by the nouns that "the" may stand before to mean them.

    Args:
        scan: the text.
        records: all that it names.
        found: its outermost mentions.
        record_of: gives the entity that a name is of.
    """
    nouns = Kinds()
    for record in records:
        for noun in (*_of_name(record), *_of_place(record)):
            nouns.add(noun, record)
    for item in found:
        told = noun_beside(scan, item) if item.name and item.kind != "person" else ""
        named = record_of(item) if told else None
        if named is not None and named.type in _TYPES and kind_nouns()[told] == named.type:
            nouns.add(told, named)
    return nouns


def _of_name(record: EntityRecord) -> Iterable[str]:
    return nouns_of(record.name) if record.type in _TYPES else ()


def _of_place(record: EntityRecord) -> Sequence[str]:
    if record.type not in ("place", "country"):
        return ()
    name = " ".join(record.name)
    place = next(iter(places_named(name)), None)
    own = _PLACES.get(place.kind, ()) if place else ()
    return (*own, *_of_country(record.country, name))


def _of_country(code: str, name: str) -> Iterator[str]:
    """Yield other nouns for a country, if it has a name."""
    land = countries().get(code)
    if land is None or name not in land.names or land.kind == "former":
        return
    if land.kind == "territory":
        yield "territory"
    if not land.neighbours and code not in _OF_ISLANDS:
        yield "island"
