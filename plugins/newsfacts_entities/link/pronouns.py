"""Whom or what a pronoun of the third person stands for.

The candidates are all entities of the sentences before. Gender, number and the clause leave out
those that cannot be meant; salience ranks the others; between two that are as salient as each
other, the pronoun stays open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon.pronouns import Case, Pronoun, pronoun_of
from newsfacts_entities.link.clause_roles import ClauseRoles
from newsfacts_entities.link.conjunctions import joined
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.salience import Antecedent, Salience
from newsfacts_entities.link.topic import Topic

#: what is added for the subject of the clause that governs the pronoun's: "Orlik said he"
_GOVERNING = 3.0
#: for the same role in the clause before, and for the subject of the own clause: "took his hat"
_PARALLEL, _OWN = 0.5, 2.0
#: for the subject of the sentence before
_CENTER = 1.0
#: for one whose last mention is the subject of a verb of saying, as the pronoun is: "he added"
_SPEAKER = 3.0
#: for the person that the text is about, times its dominance
_TOPIC = 0.8
#: the share of a person of whom nothing tells that it is one
_UNTYPED = 0.5
#: the share of somebody named in what the pronoun says
_DISJOINT = 0.3
#: the share of a body or a country where the pronoun is plural
_COLLECTIVE = 0.6
#: verbs whose "it" means nothing, and those that may have a clause for their subject
_WEATHER = frozenset("rain snow hail thunder".split())
_EXPLETIVE = frozenset("be seem appear happen take remain become turn".split())
#: nouns for what several do with each other: "their meeting" is not one's alone
_MUTUAL = frozenset(
    """
    meeting meetings talks summit discussions negotiations dialogue conversation relationship
    relations ties differences
    """.split()
)
#: types of entities that are meant together where "and" joins them
_JOINABLE = frozenset({"person", "role", "organisation", "country"})
#: the best must be so many times as salient as the next
_CLEAR = 1.1


class Choice(NamedTuple):
    """The antecedent chosen for a pronoun; None where it stays open."""

    antecedent: Antecedent | None
    #: other entities that agree, the most salient first
    alternatives: tuple[EntityRecord, ...]
    rule: str


def case_of(item: Candidate, pronoun: Pronoun, roles: ClauseRoles) -> Case:
    """Return the case of a pronoun, told from its role for "her" and "it"."""
    if pronoun.case in ("object", "reflexive"):
        return pronoun.case
    position = roles.position(item)
    if position.group is not None and item.end < position.group.end:
        return "possessive"
    if position.role in ("object", "oblique"):
        return "object"
    return "subject" if pronoun.case == "subject" else pronoun.case


def agrees(record: EntityRecord, pronoun: Pronoun) -> bool:
    """Whether an entity may be meant by a pronoun, by its type, number and gender."""
    if pronoun.number == "plural":
        collective = record.type in ("organisation", "country", "group")
        return collective or record.number == "plural"
    if record.number == "plural":
        return False
    if pronoun.gender == "neuter":
        return record.type in ("organisation", "country", "place", None)
    if record.type is None and record.name[-1].isupper():
        return False  # initials name nobody
    return record.type in ("person", "role", None) and record.gender in (None, pronoun.gender)


def choose(  # noqa: PLR0913 - a pronoun, and all that decides
    scan: Scan,
    item: Candidate,
    salience: Salience,
    roles: ClauseRoles,
    *,
    topic: Topic | None,
    excluded: Callable[[ResolvedMention, EntityRecord], bool],
    disjoint: frozenset[int],
) -> Choice:
    """Return the antecedent of a pronoun, and who else it could be."""
    pronoun = pronoun_of(scan.words[item.tokens.start])
    if topic and not agrees(topic.record, pronoun):
        topic = None
    before = [*salience.before(item)]
    agreeing = [
        (mention, record)
        for mention, record in before
        if agrees(record, pronoun) and not excluded(mention, record)
    ]
    if pronoun.gender in ("male", "female") and pronoun.case != "reflexive":
        sole = _sole(item, agreeing, topic)
        if sole:
            return sole
    case = case_of(item, pronoun, roles)
    if pronoun.gender == "neuter" and case == "subject" and is_expletive(item, roles):
        return Choice(None, (), "open-pronoun")
    found = salience.antecedents(item, agreeing)
    if pronoun.number == "plural":
        if _is_mutual(item, roles):
            found = [one for one in found if one.record and one.record.number == "plural"]
        for one in found:
            one.salience *= 1 if one.record and one.record.number == "plural" else _COLLECTIVE
        near = [
            mention
            for mention, record in before
            if item.sentence - mention.found.sentence <= 1
            and record.type in _JOINABLE
            and not excluded(mention, record)
        ]
        found += _several(scan, item, near, salience)
    if pronoun.gender == "neuter" or pronoun.number == "plural":
        found += salience.things(item, is_plural=pronoun.number == "plural")
    found = [one for one in found if _may_bind(item, case, one, salience)]
    known = {id(one.record) for one in found}
    if topic and id(topic.record) not in known:
        found.append(Antecedent((topic.record,), 0, None, None))
    _weigh(item, case, found, salience=salience, roles=roles, topic=topic)
    return _decided(found, disjoint)


def _speaks(item: Candidate, roles: ClauseRoles) -> bool:
    """Whether a mention is the subject of a verb of saying."""
    return roles.position(item).role == "subject" and roles.clause(item).reports


def _sole(
    item: Candidate,
    agreeing: Sequence[tuple[ResolvedMention, EntityRecord]],
    topic: Topic | None,
) -> Choice | None:
    """Return the choice where no grammar is needed: at most one agrees, from sentences before."""
    records = {id(record): record for _, record in agreeing}
    if topic:
        records[id(topic.record)] = topic.record
    last = agreeing[0][0] if agreeing else None
    if len(records) > 1 or (last and last.found.sentence == item.sentence):
        return None
    if not records:
        return Choice(None, (), "open-pronoun")
    rule = "pronoun-salient" if last else "pronoun-topic"
    return Choice(Antecedent(tuple(records.values()), 0, last, None, rule), (), rule)


def is_expletive(item: Candidate, roles: ClauseRoles) -> bool:
    """Whether "it" stands for a clause or for nothing: "it is clear that", "it rained"."""
    position = roles.position(item)
    clauses = roles.grammar(item.sentence).clauses
    clause = clauses[position.clause]
    verb = clause.verb
    if verb is None or position.role != "subject":
        return False
    if verb.lemma in _WEATHER:
        return True
    governed = (other for other in clauses if other.governor == position.clause)
    clausal = any(
        other.kind in ("complement", "infinitive") and other.extent.start > verb.start
        for other in governed
    )
    return verb.lemma in _EXPLETIVE and clausal


def _is_mutual(item: Candidate, roles: ClauseRoles) -> bool:
    """Whether a possessive is of what several do with each other."""
    group = roles.position(item).group
    return group is not None and group.head.text.lower() in _MUTUAL


def _decided(found: list[Antecedent], disjoint: frozenset[int]) -> Choice:
    for one in found:
        one.salience *= _DISJOINT if id(one.record) in disjoint else 1
    found.sort(key=lambda one: -one.salience)
    others = tuple(record for one in found for record in one.records)
    if not found:
        return Choice(None, (), "open-pronoun")
    best = found[0]
    tied = len(found) > 1 and best.salience < _CLEAR * found[1].salience
    if tied or not best.records:
        return Choice(None, others, "open-pronoun")
    rest = tuple(record for one in found[1:] for record in one.records)
    return Choice(best, rest, best.rule)


def _several(
    scan: Scan,
    item: Candidate,
    near: Sequence[ResolvedMention],
    salience: Salience,
) -> list[Antecedent]:
    """Return those who are joined by "and", together."""
    found: list[Antecedent] = []
    for run in joined(scan, near[::-1]):
        records = tuple(mention.known for mention in run if mention.known)
        weight = max(salience.weight(mention, item) for mention in run) + 1
        found.append(
            Antecedent(
                records, weight, run[-1], salience.roles.position(run[0].found), "pronoun-joined"
            )
        )
    return found or _pair(item, near, salience)


def _pair(item: Candidate, near: Sequence[ResolvedMention], salience: Salience) -> list[Antecedent]:
    """Return the two of one type in the nearest sentence that has any, if there are just two."""
    for type_ in ("person", "country"):
        of_type = [m for m in near if m.known and m.known.type == type_]
        nearest = [m for m in of_type if m.found.sentence == of_type[0].found.sentence]
        records = {id(m.known): m for m in reversed(nearest)}
        if len(records) == 2:  # noqa: PLR2004 - a pair
            one, other = records.values()
            weight = min(salience.weight(m, item) for m in nearest)
            both = tuple(m.known for m in (one, other) if m.known)
            position = salience.roles.position(one.found)
            return [Antecedent(both, weight, other, position, "pronoun-pair")]
    return []


def _may_bind(item: Candidate, case: Case, one: Antecedent, salience: Salience) -> bool:
    """Whether the clause allows it: an object is not its subject, a reflexive nobody else."""
    if one.position is None or one.last is None or one.last.found.sentence != item.sentence:
        return case != "reflexive" or one.position is None
    own = salience.roles.position(item)
    same = one.position.clause == own.clause
    if case == "object":
        return not (same and one.position.role in ("subject", "object"))
    if case == "reflexive":
        return same and one.position.role == "subject"
    return not (same and one.position.role == "object" and case == "subject")


def _weigh(  # noqa: PLR0913 - all that adds to salience
    item: Candidate,
    case: Case,
    found: Sequence[Antecedent],
    *,
    salience: Salience,
    roles: ClauseRoles,
    topic: Topic | None,
) -> None:
    """Add what the clause, and the topic of the text, tell."""
    own = salience.roles.position(item)
    above = next(roles.subjects_above(item), ())
    speaks = _speaks(item, roles)
    for one in found:
        if one.record and one.record.type is None:
            one.salience *= _UNTYPED
        if topic is not None and one.record is topic.record:
            one.salience += _TOPIC * topic.dominance
            one.rule = "pronoun-topic" if one.last is None else one.rule
        group = one.position.group if one.position else None
        if one.position is None or group is None:
            continue
        same_sentence = one.last is None or one.last.found.sentence == item.sentence
        if case != "object" and same_sentence and any(g.start == group.start for g in above):
            one.salience += _GOVERNING
            one.rule = "pronoun-governing"
        elif same_sentence and own.clause == one.position.clause and case == "possessive":
            one.salience += _OWN if one.position.role == "subject" else 0
        last = one.last.found.sentence if one.last else item.sentence
        if case == "subject" and one.position.role == "subject" and last == item.sentence - 1:
            one.salience += _CENTER
        if speaks and one.last and _speaks(one.last.found, roles):
            one.salience += _SPEAKER
        if own.role == one.position.role and own.clause != one.position.clause:
            one.salience += _PARALLEL
