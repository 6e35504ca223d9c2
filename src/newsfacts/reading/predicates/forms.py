"""Forms of a clause that operate on its verb: questions, imperatives, conditions, time ahead."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts.reading.predicates.parse import Parse
from newsfacts.reading.predicates.table import Entry, entry
from newsfacts.reading.predicates.triggers import Trigger
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

#: question words whose clause is taken for granted: "Why did she leave?"
_PRESUPPOSING = frozenset("why when where how".split())
_INVERTED = frozenset(("had", "should", "were"))
_AHEAD = frozenset(("tomorrow", "next", "tonight", "later"))
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
    own = [g for g in clause.subject if g.start < trigger.group.start]
    if first != "V" or clause.kind not in ("main", "quotation", "complement") or clause.shares:
        return None
    return trigger.word if not own and not clause.subject else None


def _asks(parse: Parse, clause: Clause, end: int) -> bool:
    """Whether a clause is a question that does not take itself for granted."""
    if parse.lowered[end] != "?" or clause.kind not in ("main", "quotation"):
        return False
    return not (clause.opener in _PRESUPPOSING and clause.tense == "past")


def _inverted(parse: Parse, clause: Clause) -> int | None:
    """Return the auxiliary of a condition without conjunction: "Had she met him, ..."."""
    if not clause.subject or clause.verb is None or parse.lowered[-1] == "?":
        return None
    subject = clause.subject[0]
    before = parse.before(subject)
    follows = parse.after(subject) is clause.verb and not parse.lead(subject)
    if not (follows and isinstance(before, VerbGroup) and len(before.tags) == 1):
        return None
    opens = parse.lead(before)[-1:] in ([], [","], ['"'])
    return before.index if opens and before.word(0) in _INVERTED else None


def _ahead(clause: Clause) -> int | None:
    """Return a word for a time ahead, beside a verb in the present: "is leaving tomorrow"."""
    if clause.tense != "present" or clause.verb is None or clause.modality:
        return None
    for at in clause.phrases:
        group: NounGroup = at.group
        progressive = clause.verb.aspect == "progressive" and group.tags[-1] == "Y"
        if group.word(0) in _AHEAD or (progressive and group.word(0) != "today"):
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
