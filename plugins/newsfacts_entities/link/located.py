"""Which place of the gazetteer an entity is, by what the text tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsfacts import Coordinates, Document
from newsfacts.gazetteer import Place, country_of, ranked
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: between a place and the country or region it is in: "Paris, Texas"
_COMMA = ", "


def located(
    document: Document, known: Iterable[EntityRecord], resolved: Sequence[ResolvedMention]
) -> Mapping[EntityRecord, Place]:
    """Return the places that entities are, by their records.

    The place is one of the entity's country, if that is known; else the dateline, the countries
    that the text tells of, and the region behind the name decide.
    """
    placed = [one for one in known if one.type in ("place", "country")]
    nearby = {one.country for one in placed if one.country}
    starts = {told.found.start: told.known for told in resolved if told.known}
    lines = (one.known for one in resolved if one.found.is_dateline and one.known)
    here = next((_place(one, "", nearby, "") for one in lines), None)
    dateline = here.country if here else ""
    found: dict[EntityRecord, Place] = {}
    for one in placed:
        end = one.first.end
        behind = starts.get(end + len(_COMMA)) if document.text.startswith(_COMMA, end) else None
        place = _place(one, dateline, nearby, " ".join(behind.name) if behind else "")
        if place:
            found[one] = place
    return found


def coordinates(place: Place | None) -> Coordinates | None:
    """Return the coordinates of a place for a fact."""
    return Coordinates(*place.coordinates) if place and place.coordinates else None


def _place(one: EntityRecord, dateline: str, nearby: set[str], within: str) -> Place | None:
    name = " ".join(one.name)
    if one.type == "country":
        return next((p for p in ranked(name) if p.kind in ("country", "former")), None)
    found = ranked(name, dateline=dateline, nearby=nearby, within=within)
    if within and found and _is_in(found[0], within):
        return found[0]
    code = one.country
    return next((place for place in found if not code or place.country == code), None)


def _is_in(place: Place, within: str) -> bool:
    return bool(place.region) and (place.region == within or place.country == country_of(within))
