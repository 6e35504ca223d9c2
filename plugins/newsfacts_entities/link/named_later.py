"""Whom offices mean whose holders are named only later: "The premier said … Premier Ana Reis"."""

from __future__ import annotations

import attrs

from newsfacts.gazetteer import country_of
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.link.descriptions import points_back
from newsfacts_entities.link.discourse import Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.offices import Fit, Office, fit, is_of, office_of

#: how many people are looked through
_MOST = 500
#: offices of which a country or a body has one
_SOLE = tables.SOLE | frozenset(
    """
    chairman chairwoman chief chief-of-staff director-general head leader secretary-general speaker
    spokesman spokeswoman
    """.split()
)
_OWNERS = frozenset("his her its their my our".split())
_SURE = frozenset((Fit.EXACT, Fit.CLASS))


def name(discourse: Discourse) -> None:
    """Link each office that is open to the only one who holds it, if the text names one later."""
    scan, mentions = discourse.scan, discourse.mentions
    people = [one for one in discourse.registry.all if one.type == "person" and one.is_named][
        :_MOST
    ]
    titled = [one for one in people if one.titles]
    for i, told in enumerate(mentions):
        role = told.known
        if told.rule != "open-title" or role is None or role.is_named:
            continue
        office = office_of(scan, told.found, discourse.registry)
        if office.head not in _SOLE or not _is_definite(scan, told.found):
            continue
        later = [
            one
            for one in titled
            if one.merged is None and one.first.start > told.found.end and _holds(one, office)
        ]
        if len(later) == 1 and later[0].may_be(told.found):
            known = later[0]
            role.merge(known)
            known.entitle(told.found.title, told.found.country)
            mentions[i] = attrs.evolve(told, rule="lead", referent=known, antecedent=known.first)


def _is_definite(scan: Scan, item: Candidate) -> bool:
    """Whether a description is of whom there is one of, and does not rest on a pronoun."""
    return item.determiner not in _OWNERS and points_back(scan, item)


def _holds(known: EntityRecord, office: Office) -> bool:
    """Whether somebody holds just this office, of the same country or body."""
    if office.country and known.country != office.country:
        return False
    if not (is_of(known, office.bodies) and known.bears(office.head, office.fields)):
        return False
    of_other = not office.bodies and all(map(_is_of_body, known.titles))
    return not of_other and fit(known, office) in _SURE


def _is_of_body(title: str) -> bool:
    """Whether a title is of a body: "president of Orlik Bank", not "president of Peru"."""
    _, _, complement = title.partition(" of ")
    name = complement.removeprefix("the ")
    return name[:1].isupper() and not country_of(name)
