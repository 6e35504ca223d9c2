"""Whom an office means, or another description of a person: "the mayor", "the author"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsfacts.reading import NounGroup
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.lexicon import tables
from newsfacts_entities.link.descriptions import is_complemented, noun_of, owner_of
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.identities import COPULAS
from newsfacts_entities.link.offices import Fit, Office, fit, is_of, office_of
from newsfacts_entities.link.registry import EntityRegistry
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
    "different fellow founding next nominal other previous rival second separate third".split()
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
_PEOPLE = ("person", "role")
_NEAR = 2
_OBJECTS = ("object", "oblique")
#: how many times as salient as the next one
_CLEAR = 1.5


def holder(item: Candidate, discourse: Discourse) -> ResolvedMention | None:
    """Return a mention of the most salient holder of an office, or of a country's only one."""
    people, salience = discourse.registry, discourse.salience
    if not _OTHERS.isdisjoint(item.title.split()):
        return None
    office = office_of(discourse.scan, item, discourse.registry)
    if _is_varied(item, office):
        unnamed = _unnamed(item, discourse.mentions)
        return unnamed or _last_subject(item, discourse.mentions)
    if item.title in _RECEIVED:
        return _other_of_two(item, discourse)
    holders, others = _of_country(office, people)
    fits: list[dict[int, ResolvedMention]] = [{} for _ in Fit]
    subjects, sayers = _subjects(item, discourse), _sayers(item, discourse)
    for told, known in _before(item, office.bodies, discourse.mentions):
        agreeing = holders or others
        if (agreeing and known not in agreeing) or id(known) in subjects:
            continue
        if id(known) in sayers and not office.seat and known.country != office.country:
            continue
        how = Fit.CLASS if known in others else fit(known, office)
        if how is not None and (how is not Fit.CLASS or known.is_named):
            fits[how].setdefault(id(known), told)
    best = next(filter(None, fits), None)
    if best:
        return _most_salient(item, best, salience)
    alone = item.determiner == "the" and not is_complemented(discourse.scan, item)
    if office.head in _VOCATIONS and alone:
        return _retold(item, salience)
    sole = next(iter(holders or others), None) if len(holders or others) == 1 else None
    return ResolvedMention(sole.fullest, "name", "", sole) if sole else None


def _is_varied(item: Candidate, office: Office) -> bool:
    """Whether a description is of whom the text has just named, for the sake of variety."""
    known = bool(office.country) and not owner_of(item)
    held = office.head in tables.TITLES and not known
    other = office.is_former and (held or bool(office.bodies))
    return bool(_VARIED.search(item.title)) and item.determiner in _NOBODYS and not other


def _of_country(
    office: Office, people: EntityRegistry
) -> tuple[Sequence[EntityRecord], Sequence[EntityRecord]]:
    """Return those who hold an office of a country, and counterparts there, who may hold it."""
    if not office.country or office.seat:
        return (), ()
    holders = people.holders(office.country, office.head, office.fields)
    if holders:
        return [one for one in holders if is_of(one, office.bodies)], ()
    if office.head == "counterpart":
        return (), people.officials(office.country)
    sole = office.head in tables.SOLE or office.head == "leader"
    return (), people.holders(office.country, "counterpart", frozenset()) if sole else ()


def _before(
    item: Candidate, bodies: frozenset[str], mentions: Sequence[ResolvedMention]
) -> Iterator[tuple[ResolvedMention, EntityRecord]]:
    """Yield the mentions of people before a description that it does not contradict."""
    for told in reversed(mentions[-_REACH:]):
        known = told.known
        person = known is not None and known.type in _PEOPLE
        if known and person and known.may_be(item) and is_of(known, bodies):
            yield told, known


def _subjects(item: Candidate, discourse: Discourse) -> frozenset[int]:
    """Return the ids of those who are the subject of what a description is an object of."""
    roles = discourse.roles
    if not _has_people(item, discourse):
        return frozenset()
    clause = roles.clause(item)
    copular = clause.verb is not None and clause.verb.lemma in COPULAS
    own = roles.position(item).role in _OBJECTS and not copular
    return _met(clause.subject if own else (), discourse)


def _sayers(item: Candidate, discourse: Discourse) -> frozenset[int]:
    """Return the ids of those who say what a description is in: "Orlik said the Danish leader"."""
    if not item.country or not _has_people(item, discourse):
        return frozenset()
    return _met(discourse.roles.sayers(item), discourse)


def _has_people(item: Candidate, discourse: Discourse) -> bool:
    told = discourse.in_sentence(item.sentence)
    return any(one.known and one.known.type in _PEOPLE for one in told)


def _met(groups: Iterable[NounGroup], discourse: Discourse) -> frozenset[int]:
    told = (discourse.at(group.head.start) for group in groups)
    return frozenset(id(one.known) for one in told if one)


def _other_of_two(item: Candidate, discourse: Discourse) -> ResolvedMention | None:
    """Return the last person named who is not the subject: "Orlik assured his visitor"."""
    if not discourse.mentions:
        return None
    owner = discourse.mentions[-1].known  # of "his visitor"
    subjects = _subjects(item, discourse)
    for told, known in _before(item, frozenset(), discourse.mentions):
        near = item.sentence - told.found.sentence <= _NEAR
        other = known is not owner and id(known) not in subjects
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


def _unnamed(item: Candidate, earlier: Sequence[ResolvedMention]) -> ResolvedMention | None:
    """Return the last mention of somebody unnamed who was described by the same noun: "a man"."""
    noun = noun_of(item)
    for told, known in _before(item, frozenset(), earlier):
        if item.sentence - told.found.sentence > _NEAR:
            return None
        if not known.is_named and told.found.title and noun_of(told.found) == noun:
            return told
    return None


def _last_subject(item: Candidate, earlier: Sequence[ResolvedMention]) -> ResolvedMention | None:
    """Give the person named first in the last sentence that names one."""
    firsts: dict[int, ResolvedMention] = {}
    for candidate in earlier[-_REACH:]:
        known = candidate.known
        if known and known.type == "person" and known.may_be(item):
            firsts.setdefault(candidate.found.sentence, candidate)
    return firsts[max(firsts)] if firsts else None
