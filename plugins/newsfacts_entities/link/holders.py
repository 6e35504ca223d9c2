"""Whom an office means, or another description of a person: "the mayor", "the author"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

from newsfacts.reading import unaccented
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import parties, tables
from newsfacts_entities.lexicon.listed import genders
from newsfacts_entities.lexicon.titles import head_of, heads_of, is_called, words_of
from newsfacts_entities.link.clause_roles import holds
from newsfacts_entities.link.descriptions import is_complemented, owner_of
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.salience import Salience

#: how many mentions back "the senator" looks
_REACH = 80
#: a description for the sake of variety: "the 54-year-old", "the Lima-born singer"
_VARIED = re.compile(r"\d+-year-old|-born\b|^former |^(?:man|woman|guest|visitor)$")
#: no possessive determiners
_NOBODYS = frozenset(("", "the", "this", "that"))
#: words of a description that tell somebody from those who are known
_OTHERS = frozenset(
    "different fellow founding next other previous rival second separate third".split()
)
#: offices that a country, a city or a church has one of
_SOLE = frozenset("president premier chancellor king queen pope mayor governor".split())
#: of these, those who are known by a given name and a number
_REIGNING = frozenset("king queen emperor empress pope pontiff monarch".split())
_NUMERALS = frozenset("IVX")
#: words for the party of somebody whose office is known
_PARTIES = frozenset(
    "republican democratic conservative liberal socialist communist labour party".split()
)
#: nouns by which somebody is called again of whom it was not said before, and how near that is
_VOCATIONS = frozenset(
    """
    actor actress artist athlete author billionaire boxer businessman businesswoman comedian
    composer defender designer director entrepreneur filmmaker footballer forward goalkeeper golfer
    magnate midfielder musician novelist photographer playwright poet politician quarterback rapper
    singer songwriter sprinter star striker superstar swimmer tycoon winger writer
    """.split()
)
#: whom somebody receives, or is received by: "his visitor"
_RECEIVED = frozenset(("visitor", "guest", "host", "interlocutor"))
_NEAR = 2
_OBJECTS = ("object", "oblique")
#: how many times as salient as the next one
_CLEAR = 1.5


def holder(item: Candidate, discourse: Discourse) -> ResolvedMention | None:
    """Return a mention of the most salient holder of an office, or of a country's only one."""
    people, salience = discourse.registry, discourse.salience
    if _VARIED.search(item.title) and item.determiner in _NOBODYS:
        return _last_subject(item, discourse.mentions)
    if not _OTHERS.isdisjoint(item.title.split()):
        return None
    if item.title in _RECEIVED:
        return _other_of_two(item, discourse)
    head, fields = head_of(item.title), words_of(item.title)
    elected = head in parties.MEMBERS or head in parties.LAWMAKERS
    seat = owner_of(item) if elected else frozenset[str]()
    holders = people.holders(item.country, head, fields) if item.country and not seat else []
    others = people.officials(item.country) if head == "counterpart" and not holders else []
    fits: list[dict[int, ResolvedMention]] = [{} for _ in _Fit]
    for told, known in _before(item, discourse.mentions):
        if (holders and known not in holders) or _is_subject_of(told, item, discourse):
            continue
        fit = _Fit.CLASS if known in others else _fit(known, head, fields)
        if elected:
            fit = _seat_fit(known, seat, head, fit)
        if fit is not None and (fit is not _Fit.CLASS or known.is_named):
            fits[fit].setdefault(id(known), told)
    best = next(filter(None, fits), None)
    if best:
        return _most_salient(item, best, salience)
    alone = item.determiner == "the" and not is_complemented(discourse.scan, item)
    if head in _VOCATIONS and alone:
        return _retold(item, salience)
    sole = next(iter(holders or others), None) if len(holders or others) == 1 else None
    return ResolvedMention(sole.fullest, "name", "", sole) if sole else None


def _before(
    item: Candidate, mentions: Sequence[ResolvedMention]
) -> Iterator[tuple[ResolvedMention, EntityRecord]]:
    """Yield the mentions of people before a description that it does not contradict."""
    body = "" if item.country else _named_complement(item)
    for told in reversed(mentions[-_REACH:]):
        known = told.known
        person = known is not None and known.type in ("person", "role")
        if known and person and known.may_be(item) and _is_of(known, body):
            yield told, known


def _is_subject_of(told: ResolvedMention, item: Candidate, discourse: Discourse) -> bool:
    """Whether somebody is the subject of the clause that a description is an object in."""
    roles = discourse.roles
    if told.found.sentence != item.sentence or roles.position(item).role not in _OBJECTS:
        return False
    last = told.found.end - 1
    return any(holds(group, last) for group in roles.clause(item).subject)


def _other_of_two(item: Candidate, discourse: Discourse) -> ResolvedMention | None:
    """Return the last person named who is not the subject: "Orlik assured his visitor"."""
    owner = discourse.mentions[-1].known  # of "his visitor"
    for told, known in _before(item, discourse.mentions):
        near = item.sentence - told.found.sentence <= _NEAR
        other = known is not owner and not _is_subject_of(told, item, discourse)
        if near and other and known.is_named:
            return told
    return None


def _retold(item: Candidate, salience: Salience) -> ResolvedMention | None:
    """Return the last mention of who is clearly the most salient of those of whom nothing is told.

    News seldom says of a singer or an author first that he or she is one.
    """
    near = (
        (told, record)
        for told, record in salience.before(item)
        if item.sentence - told.found.sentence <= _NEAR
        and record.type == "person"
        and tables.CIVIL.issuperset(title.rstrip(".") for title in record.titles)
        and record.may_be(item)
    )
    found = salience.antecedents(item, near)
    best, second, *_ = [*sorted(found, key=lambda one: -one.salience), None, None]
    if best is None or (second and best.salience < _CLEAR * second.salience):
        return None
    return best.last


def _named_complement(item: Candidate) -> str:
    """Return the name in the complement of an office: "Artists Beyond Walls", or nothing."""
    _, _, complement = item.title.partition(" of ")
    name = complement.removeprefix("the ")
    return name if name[:1].isupper() else ""


def _is_of(known: EntityRecord, body: str) -> bool:
    """Whether a title of somebody names a body."""
    return not body or any(body in title for title in known.titles)


class _Fit(IntEnum):
    """How well an office fits whom it may mean, the best first."""

    EXACT = 0
    UNNAMED = 1
    CLASS = 2
    BARE = 3


def _fit(known: EntityRecord, head: str, fields: frozenset[str]) -> _Fit | None:
    if known.bears(head, fields):
        if not any(head in heads_of(title) for title in known.titles):
            return _Fit.CLASS
        return _Fit.EXACT if known.is_named or head not in _SOLE else _Fit.UNNAMED
    called = not fields and any(is_called(head_of(title), head) for title in known.titles)
    if called or (head in _REIGNING and _reigns(known)):
        return _Fit.CLASS
    of_party = known.is_named and bool(fields) and fields <= _PARTIES
    return _Fit.BARE if of_party and any(_is_bare(title, head) for title in known.titles) else None


def _is_bare(title: str, head: str) -> bool:
    """Whether a title is an office of which it tells no more: "leader"."""
    return head in heads_of(title) and not words_of(title) and " of " not in title


def _reigns(known: EntityRecord) -> bool:
    """Whether somebody has a name and a number, as monarchs and popes have: "Benedict XVI"."""
    *name, last = known.name
    numeral = last.isupper() and set(last) <= _NUMERALS
    return numeral and not known.titles and bool(name) and unaccented(name[-1]) in genders()


def _seat_fit(
    known: EntityRecord, seat: frozenset[str], head: str, fit: _Fit | None
) -> _Fit | None:
    """Return how well an elected office, or a member of a party, fits by party and state."""
    if known.seat:
        fits = parties.fits_seat(known.seat, seat, head)
        exact = _Fit.EXACT if head in parties.MEMBERS else fit
        return exact if fits else None
    elected = any(not parties.LAWMAKERS.isdisjoint(heads_of(title)) for title in known.titles)
    if head in parties.MEMBERS:
        return _Fit.CLASS if seat and (elected or known.bears("candidate", frozenset())) else fit
    return fit


def _most_salient(
    item: Candidate, told: Mapping[int, ResolvedMention], salience: Salience
) -> ResolvedMention:
    """Return the last mention of the most salient of some, else of the last one."""
    last = next(iter(told.values()))
    if len(told) == 1:
        return last
    near = ((mention, record) for mention, record in salience.before(item) if id(record) in told)
    best = max(salience.antecedents(item, near), key=lambda one: one.salience, default=None)
    return best.last or last if best else last


def _last_subject(item: Candidate, earlier: Sequence[ResolvedMention]) -> ResolvedMention | None:
    """Give the person named first in the last sentence that names one."""
    firsts: dict[int, ResolvedMention] = {}
    for candidate in earlier[-_REACH:]:
        known = candidate.known
        if known and known.type == "person" and known.may_be(item):
            firsts.setdefault(candidate.found.sentence, candidate)
    return firsts[max(firsts)] if firsts else None
