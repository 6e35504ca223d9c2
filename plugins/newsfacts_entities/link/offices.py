"""How well an office that a description names fits those of somebody known."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from newsfacts.gazetteer import country_of
from newsfacts.reading import unaccented
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import parties, tables
from newsfacts_entities.lexicon.listed import genders
from newsfacts_entities.lexicon.titles import (
    head_of,
    heads_of,
    is_called,
    is_former,
    leads_state,
    words_of,
)
from newsfacts_entities.link.descriptions import owner_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry

#: of the offices that one person has, those who are known by a given name and a number
_REIGNING = frozenset("king queen emperor empress pope pontiff monarch".split())
_NUMERALS = frozenset("IVX")
#: words for whoever is at the head of a body: nobody is meant by them alone
_OF_BODY = frozenset({"chief", "head"})
#: words for an office that are for no other one, though other words are for it
_PRECISE = frozenset("chief head minister premier official".split())
#: words before an office that do not specify it: "a senior Russian lawmaker"
_RANKS = frozenset("junior leading ranking senior top veteran".split())
#: words for the party of somebody whose office is known
_PARTIES = frozenset(
    "republican democratic conservative liberal socialist communist labour party".split()
)


class Office(NamedTuple):
    """An office as a description names it."""

    head: str
    #: the words that specify it: "foreign"
    fields: frozenset[str]
    #: the names of the body that it is in: "UN", "United Nations"
    bodies: frozenset[str]
    #: the words before the noun for somebody who is elected: "california"
    seat: frozenset[str]
    country: str
    is_former: bool

    @property
    def is_elected(self) -> bool:
        """Whether party and state tell whose it is."""
        return self.head in parties.MEMBERS or self.head in parties.LAWMAKERS


class Fit(IntEnum):
    """How well an office fits whom it may mean, the best first."""

    EXACT = 0
    UNNAMED = 1
    CLASS = 2
    BARE = 3


def office_of(scan: Scan, item: Candidate, registry: EntityRegistry) -> Office:
    """Return the office that a description names."""
    head = head_of(item.title)
    elected = head in parties.MEMBERS or head in parties.LAWMAKERS
    return Office(
        head=head,
        fields=words_of(item.title),
        bodies=frozenset() if elected else _bodies(scan, item, registry),
        seat=owner_of(item) if elected else frozenset(),
        country=item.country,
        is_former=is_former(item.title),
    )


def _bodies(scan: Scan, item: Candidate, registry: EntityRegistry) -> frozenset[str]:
    """Return the names of the body in a description: "the UN chief", "the head of Baltica Bank"."""
    entries = (scan.entries.get(i) for i in item.tokens)
    body = next((one.name for one in entries if one and one.type == "organisation"), "")
    owner = next((word for word in item.title.split() if word.lower() in owner_of(item)), "")
    acronym = owner if owner.isupper() and len(owner) > 1 and not country_of(owner) else ""
    complement = "" if item.country else _named_complement(item)
    named = registry.organisation(((acronym or complement or body),))
    full = " ".join(named.name) if named else ""
    return frozenset({body, full, *map(_initials, (body, full)), acronym, complement} - {""})


def _initials(name: str) -> str:
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return letters if len(letters) > 1 else ""


def _named_complement(item: Candidate) -> str:
    """Return the name in the complement of an office: "Artists Beyond Walls", or nothing."""
    _, _, complement = item.title.partition(" of ")
    name = complement.removeprefix("the ")
    return name if name[:1].isupper() else ""


def is_of(known: EntityRecord, bodies: frozenset[str]) -> bool:
    """Whether a title of somebody names a body."""
    return not bodies or any(body in title for title in known.titles for body in bodies)


def fit(known: EntityRecord, office: Office) -> Fit | None:
    """Return how well an office fits those of somebody, or None."""
    found = _fit(known, office)
    return _seat_fit(known, office, found) if office.is_elected else found


def _fit(known: EntityRecord, office: Office) -> Fit | None:
    head, fields = office.head, office.fields
    if known.bears(head, fields, formerly=office.is_former):
        if head in _OF_BODY and not (office.bodies or _is_exact(known, head)):
            return None
        if head == "leader" and office.country and not fields and not _leads(known):
            return Fit.BARE
        if not _is_exact(known, head):
            return Fit.CLASS
        return Fit.EXACT if known.is_named or head not in tables.SOLE else Fit.UNNAMED
    called = not fields and any(_is_called_leader(title, head) for title in known.titles)
    if called or (head in _REIGNING and _reigns(known)):
        return Fit.CLASS
    of_party = known.is_named and bool(fields) and fields <= _PARTIES
    return Fit.BARE if of_party and any(_is_bare(title, head) for title in known.titles) else None


def _is_exact(known: EntityRecord, head: str) -> bool:
    return any(head in heads_of(title) for title in known.titles)


def _leads(known: EntityRecord) -> bool:
    """Whether somebody is at the head of a country, and not of its opposition."""
    return any(leads_state(title) and not is_former(title) for title in known.titles)


def _is_called_leader(title: str, head: str) -> bool:
    """Whether a title without a field is a word for an office, too: "German leader"."""
    word = head_of(title)
    if word == head or word in _PRECISE or not is_called(word, head):
        return False
    others = (other for other in title.split() if other.lower() not in _RANKS | {word})
    return all(other.isupper() or country_of(other) for other in others)


def _is_bare(title: str, head: str) -> bool:
    """Whether a title is an office of which it tells no more: "leader"."""
    return head in heads_of(title) and not words_of(title) and " of " not in title


def _reigns(known: EntityRecord) -> bool:
    """Whether somebody has a name and a number, as monarchs and popes have: "Benedict XVI"."""
    *name, last = known.name
    numeral = last.isupper() and set(last) <= _NUMERALS
    return numeral and not known.titles and bool(name) and unaccented(name[-1]) in genders()


def _seat_fit(known: EntityRecord, office: Office, found: Fit | None) -> Fit | None:
    """Return how well an elected office, or a member of a party, fits by party and state."""
    head, seat = office.head, office.seat
    if known.seat:
        fits = parties.fits_seat(known.seat, seat, head)
        exact = Fit.EXACT if head in parties.MEMBERS else found
        return exact if fits else None
    elected = any(not parties.LAWMAKERS.isdisjoint(heads_of(title)) for title in known.titles)
    if head in parties.MEMBERS:
        return Fit.CLASS if seat and (elected or known.bears("candidate", frozenset())) else found
    return found
