"""Which place "here", "there", "the country" and "the capital" are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsfacts.gazetteer import countries, places_named
from newsfacts.reading import tagset
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon.called import nouns_of
from newsfacts_entities.lexicon.entry import Entry
from newsfacts_entities.link.descriptions import is_complemented, noun_of, owner_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention

_COUNTRY = frozenset("country nation kingdom".split())
_REGIONS = frozenset({"region", "area"})
_TOWN = frozenset("city town village region".split())
#: behind "there": it tells of no place
_BEING = frozenset(
    """
    is are was were be been has have had will would can could may might must should 's remains
    remained seems seemed appears appeared happens happened exists comes came
    """.split()
)
#: how many mentions back is looked
_REACH = 80


def spot(
    scan: Scan,
    item: Candidate,
    people: EntityRegistry,
    earlier: Sequence[ResolvedMention],
    about: Callable[[], str],
) -> ResolvedMention:
    """Give the place of "the country", "the Turkish capital" or "the city".

    Args:
        scan: the text.
        item: the description.
        people: all that the text names.
        earlier: the mentions before it.
        about: gives the code of the country that the text is about there.
    """
    noun = noun_of(item)
    known: EntityRecord | None = None
    if noun in _COUNTRY or noun == "capital":
        entry = _of_country(noun, item.country or about())
        known = people.thing(_as(item, entry), entry.type) if entry else None
    elif noun in _TOWN and item.determiner.startswith("the"):
        known = _named(scan, item, people)
        if known is None and not (owner_of(item) or is_complemented(scan, item)):
            known = _last_of(noun, earlier)
    return ResolvedMention(item, "description", "spot" if known else "open-spot", known)


def is_named(noun: str, item: Candidate) -> bool:
    """Whether a description of a town or a region has a name of its own: "the Vukor region"."""
    return noun in _TOWN and bool(owner_of(item))


def here_or_there(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention], here: EntityRecord | None
) -> ResolvedMention | None:
    """Give the place of "here" and "there"; of "there is" and "is there a" none."""
    if scan.words[item.tokens.start].lower() == "here":
        quoted = scan.document.reading.quote_at(item.start) is not None
        place = None if quoted else here
        return ResolvedMention(item, "description", "dateline" if place else "open-place", place)
    after = item.tokens.stop
    following = scan.words[after].lower() if after < len(scan.words) else ""
    last = _last_place(earlier)
    if following in _BEING or last is None or item.sentence - last.found.sentence > 1:
        return None
    reading = scan.document.reading
    grammar = reading.grammar(reading.sentences[item.sentence])
    if grammar.class_at(item.start) is tagset.EXISTENTIAL:
        return None
    return ResolvedMention(item, "description", "place", last.known, last.found)


def _of_country(noun: str, code: str) -> Entry | None:
    country = countries().get(code)
    if country is None:
        return None
    if noun in _COUNTRY:
        return Entry("C", country.names[0], code, "country")
    capital = next(iter(country.capitals), None)
    return Entry("K", capital, code, "place") if capital else None


def country(item: Candidate, code: str, people: EntityRegistry) -> EntityRecord | None:
    """Return the entity of a country that a description means."""
    entry = _of_country("country", code)
    return people.thing(_as(item, entry), "country") if entry else None


def _named(scan: Scan, item: Candidate, people: EntityRegistry) -> EntityRecord | None:
    """Give the place that the description itself names: "the city of Lima"."""
    words = scan.words[item.tokens.start : item.tokens.stop]
    behind = item.tokens[words.index("of") :] if "of" in words else item.tokens
    entries = (scan.entries[i] for i in reversed(behind) if i in scan.entries)
    entry = next((entry for entry in entries if entry.type == "place"), None)
    return people.thing(_as(item, entry), "place") if entry else None


def _last_of(noun: str, earlier: Sequence[ResolvedMention]) -> EntityRecord | None:
    """Return the place named last that can be a town, or a region."""
    for told in reversed(earlier[-_REACH:]):
        known = told.known
        if known and known.type == "place" and _may_be(known, noun):
            return known
    return None


def _may_be(known: EntityRecord, noun: str) -> bool:
    """Whether a place is a region, or none, as its description says."""
    place = next(iter(places_named(" ".join(known.name))), None)
    if place is None:
        return not nouns_of(known.name) or noun in nouns_of(known.name)
    return (place.kind in _REGIONS) == (noun == "region")


def _last_place(earlier: Sequence[ResolvedMention]) -> ResolvedMention | None:
    last = reversed(earlier[-_REACH:])
    return next((one for one in last if one.known and one.known.type in ("place", "country")), None)


def _as(item: Candidate, entry: Entry) -> Candidate:
    return item._replace(name=tuple(entry.name.split()), country=entry.country, entry=entry)
