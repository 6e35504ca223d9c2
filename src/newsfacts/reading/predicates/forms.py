"""Forms of a clause that operate on its verb: questions, imperatives, conditions, time ahead."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.reading.predicates.parse import Parse, Trigger
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

_QUESTIONS = frozenset("why when where how what who whom which whose".split())
#: imperatives by form alone
_THANKS = frozenset(("thank", "suppose"))
_INVERTED = frozenset(("had", "should", "were"))
_AHEAD = frozenset(("tomorrow", "next", "tonight", "later"))
_NOT_AHEAD = frozenset(("today", "yesterday"))
_CONDITIONS = frozenset(("if", "unless"))


def of(parse: Parse, trigger: Trigger) -> Iterator[tuple[Entry, int]]:
    """Yield the forms that operate on a verb, each with the index of a word that shows it."""
    group = trigger.group
    clause = parse.clauses[trigger.clause]
    if not isinstance(group, VerbGroup) or clause.verb is not group:
        return
    end = len(parse.lowered) - 1
    for name, takes, place in (
        ("imperative", "clause", _imperative(trigger, clause)),
        ("?", "question", end if _asks(parse, clause, end) else None),
        ("had", "inverted", _inverted(parse, clause)),
        ("tomorrow", "time", _ahead(clause)),
    ):
        found = entry("form", takes, name)
        if found and place is not None:
            yield found, place
    condition = _condition(parse, trigger)
    found = entry("conjunction", "clause", "if")
    if found and condition is not None:
        yield found, condition


def _imperative(trigger: Trigger, clause: Clause) -> int | None:
    first = trigger.group.tags.lstrip("Ae")[:1]
    if first != "V" or clause.kind not in ("main", "quotation", "complement") or clause.shares:
        return None
    commands = not clause.subject and trigger.lemma not in _THANKS
    return trigger.word if commands else None


def _auxiliary(parse: Parse, clause: Clause) -> VerbGroup | None:
    """Return the verb, or auxiliary, that precedes its subject, or None."""
    auxiliary = clause.shares or clause.verb
    if auxiliary is None or not clause.subject:
        return None
    subject = clause.subject[0]
    if subject.start > auxiliary.start:
        return auxiliary
    before = parse.before(subject)
    alone = not parse.lead(subject) and clause.verb and parse.after(subject) is clause.verb
    return before if alone and isinstance(before, VerbGroup) and len(before.tags) == 1 else None


def _asks(parse: Parse, clause: Clause, end: int) -> bool:
    """Whether a clause is a question to be answered by yes or no: others presuppose it."""
    auxiliary = _auxiliary(parse, clause)
    if auxiliary is None or parse.lowered[end] != "?":
        return False
    before = parse.lowered[max(auxiliary.index - 2, 0) : auxiliary.index]
    return _QUESTIONS.isdisjoint(before)


def is_condition(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is a condition without conjunction."""
    return _inverted(parse, clause) is not None


def _inverted(parse: Parse, clause: Clause) -> int | None:
    """Return the auxiliary of a condition without conjunction: "Had she met him, ..."."""
    auxiliary = _auxiliary(parse, clause)
    if auxiliary is None or parse.lowered[-1] == "?" or auxiliary.word(0) not in _INVERTED:
        return None
    opens = parse.lead(auxiliary)[-1:] in ([","], ['"'], []) and len(auxiliary.tags) == 1
    first = auxiliary.index == 0 or parse.lead(auxiliary)
    return auxiliary.index if opens and first else None


def _ahead(clause: Clause) -> int | None:
    """Return a word for a time ahead, beside a verb in the present: "is leaving tomorrow"."""
    if clause.tense != "present" or clause.verb is None or clause.modality:
        return None
    if "perfect" in clause.verb.aspect:
        return None
    for at in clause.phrases:
        group: NounGroup = at.group
        day = group.tags[-1] == "Y" and group.word(0) not in _NOT_AHEAD
        if group.word(0) in _AHEAD or (day and not clause.reports):
            return group.index
    return None


def _condition(parse: Parse, trigger: Trigger) -> int | None:
    """Return the conjunction of a condition below a clause that is not yet a fact."""
    clause = parse.clauses[trigger.clause]
    if clause.modality not in ("will", "would", "shall", "'ll", "'d"):
        return None
    for other in parse.clauses:
        if other.governor == trigger.clause and other.opener in _CONDITIONS and other.verb:
            return parse.opening(other.verb, other.opener)
    return None
