"""The status of an event mention: its factuality, seen from the day of publication."""

from __future__ import annotations

import datetime as dt

from newsfacts.events.arguments.circumstances import is_new_time
from newsfacts.events.arguments.clause_arguments import reporting_clause
from newsfacts.events.types import Candidate
from newsfacts.model.document import Document
from newsfacts.model.status import Status, status_of
from newsfacts.reading import VerbGroup

#: statuses that a verb of which a known event is only the setting can give it
_ASSERTED = ("happened", "ongoing")
#: how long after they began talks are still under way
_LONGEST = dt.timedelta(days=366)


def status_in(document: Document, candidate: Candidate) -> Status:
    """Return the status of an event according to one mention; "unstated" if that gives none."""
    factuality = candidate.predicate.factuality
    told = status_of(factuality)
    reporting = reporting_clause(candidate.sentence, candidate.predicate)
    if reporting is not None and reporting.tense == "past":
        before = _is_purpose(candidate) and candidate.effects[0] == "precedes"
        told = "unstated" if before else "happened"
    if told == "planned" and _has_begun(candidate):
        over = candidate.predicate.clause.tense == "past" and not candidate.type.contains
        told = "happened" if over else "ongoing"
    if told == "ongoing" and _is_simple_present(candidate):
        told = "happened"  # as in headlines: "Holm meets Orlik"
    if candidate.away or (
        candidate.definite and told not in _ASSERTED and not _is_governed(candidate)
    ):
        past = not candidate.away and _is_told_in_past(candidate)
        told = "happened" if past else "unstated"
    return _by_date(document, candidate, told)


def _is_governed(candidate: Candidate) -> bool:
    """Whether an operator is about the event itself, and not about what it does."""
    predicate = candidate.predicate
    if not predicate.is_noun:
        return True
    own = [
        operator
        for operator in predicate.factuality.operators
        if operator.scope.start <= predicate.start < operator.scope.end
    ]
    return any(operator.part != "preposition" or operator.name == "precedes" for operator in own)


def _by_date(document: Document, candidate: Candidate, told: Status) -> Status:
    """Return the status, corrected by the date: "they meet on Tuesday" is planned."""
    published, time = document.published, candidate.time
    if published is None or time is None or time.interval is None:
        return told
    moved = told == "postponed" and _has_new_time(candidate)
    if not moved and told not in ("happened", "ongoing", "unstated", "planned"):
        return told
    day = published.date() if isinstance(published, dt.datetime) else published
    start, end = time.interval.start.date(), time.interval.end
    lasts = told == "ongoing" and _goes_on(candidate)
    ends = told == "ongoing" and "ends" in candidate.effects
    if start > day:
        past = candidate.predicate.factuality.time == "past" and not candidate.predicate.is_noun
        return told if past or lasts or ends else "planned"
    if moved or (lasts and day - start <= _LONGEST):
        return told
    if end <= dt.datetime.combine(day, dt.time()):
        over = told in ("unstated", "ongoing") or _is_purpose(candidate)
        return "happened" if over else told
    return "planned" if _is_simple_present(candidate) else told


def _has_new_time(candidate: Candidate) -> bool:
    return any(is_new_time(candidate.predicate, a) for a in candidate.arguments)


def _goes_on(candidate: Candidate) -> bool:
    """Whether an event has begun, or continues, so that its date is not that of its end."""
    return "begins" in candidate.effects or "continues" in candidate.effects


def _is_told_in_past(candidate: Candidate) -> bool:
    """Whether the main clause around a known event is past: "agreed to rest at the talks"."""
    clause = candidate.predicate.clause
    above = list(candidate.sentence.governors(clause))
    root = above[-1] if above else clause
    behind = candidate.predicate.group.start > clause.extent.start
    return (
        behind and bool(above) and root.tense == "past" and not root.modality and not root.reports
    )


def _is_purpose(candidate: Candidate) -> bool:
    """Whether an event is what somebody moved for, or what something preceded."""
    names = [name for name in candidate.effects if name != "implies"]
    return len(names) == 1 and names[0] in ("intends", "precedes")


def _is_simple_present(candidate: Candidate) -> bool:
    """Whether a verb tells in the simple present: "they meet this week"."""
    group = candidate.predicate.group
    simple = isinstance(group, VerbGroup) and group.aspect == "simple" and not group.modality
    plain = simple and not candidate.predicate.factuality.operators
    return plain and candidate.predicate.clause.tense == "present"


def _has_begun(candidate: Candidate) -> bool:
    """Whether somebody has come for a stay ("arrived for a visit"), or is there for a summit."""
    verb = candidate.predicate.clause.verb
    if verb is None or candidate.effects != ("intends",):
        return False
    came = candidate.sentence.predicate_at(verb.start)
    there = candidate.type.stay or verb.lemma == "be"
    return there and came is not None and status_of(came.factuality) in _ASSERTED
