"""The common nouns that mean a body or a place once it is named: "the mosque", "the state"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from newsfacts.gazetteer import PlaceKind, places_named
from newsfacts_entities.classify.nouns_beside import noun_beside
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import is_common
from newsfacts_entities.link.entity_record import EntityRecord

#: nouns for a place by its kind in the gazetteer
_PLACES: Mapping[PlaceKind, tuple[str, ...]] = {
    "country": ("country", "nation", "homeland", "republic"),
    "region": ("state", "province", "region"),
    "capital": ("city", "town"),
    "city": ("city", "town"),
}
_LINKING = frozenset("of for on in at de du".split())
_TYPES = ("organisation", "place")

#: the bodies and places that a noun may mean
Kinds = Mapping[str, Sequence[EntityRecord]]


def kinds(
    scan: Scan,
    records: Iterable[EntityRecord],
    found: Iterable[Candidate],
    record_of: Callable[[Candidate], EntityRecord | None],
) -> Kinds:
    """Return bodies and places by the nouns that "the" may stand before to mean them.

    These are the common noun that the name ends with, or has before "of"; what the gazetteer says
    that a place is; and the noun that the text itself puts beside the name.

    Args:
        scan: the text.
        records: all that it names.
        found: its outermost mentions.
        record_of: gives the entity that a name is of.
    """
    nouns: dict[str, list[EntityRecord]] = {}
    for record in records:
        for noun in (*_of_name(record), *_of_place(record)):
            nouns.setdefault(noun, []).append(record)
    for item in found:
        told = noun_beside(scan, item) if item.name and item.kind != "person" else ""
        named = record_of(item) if told else None
        if named is not None and named.type in _TYPES:
            known = nouns.setdefault(told, [])
            if named not in known:
                known.append(named)
    return nouns


def _of_name(record: EntityRecord) -> Iterator[str]:
    first = next((i for i, word in enumerate(record.name) if word in _LINKING), len(record.name))
    head = record.name[max(first - 1, 0)]
    known = head in tables.ORGANISATIONS or head in tables.PLACES or is_common(head.lower())
    if record.type in _TYPES and len(record.name) > 1 and known:
        yield head.lower()


def _of_place(record: EntityRecord) -> Sequence[str]:
    if record.type not in ("place", "country"):
        return ()
    place = next(iter(places_named(" ".join(record.name))), None)
    return _PLACES.get(place.kind, ()) if place else ()
