"""The time of an event: in its own group and phrases, in its clause, or in a clause above."""

from __future__ import annotations

from newsfacts import TimeExpression
from newsfacts.reading import Clause
from newsfacts_meetings import tables
from newsfacts_meetings.triggers import Trigger

#: prepositions of an event next to something else that has its own date
_APART = tables.ASIDE - {"during"}
#: prepositions of an event during which something else is done: "during the talks she asked him to"
_OCCASION = frozenset({"during", "at"})
#: prepositions of the date set for an event, and how many words before its end they come
_SETTING = frozenset("for until till to from".split())
_BEFORE = 4


def time(trigger: Trigger) -> TimeExpression | None:
    """Return the time in the trigger's clause, the first after it or else the last before it.

    Clauses that describe the event come first, then those above up to a verb of reporting.
    """
    usable = [
        t
        for t in trigger.scene.times
        if (t.interval or t.type in ("DATE", "TIME")) and not t.value.endswith("_REF")
    ]
    ranked = [(rank, t) for t in usable if (rank := _rank_time(trigger, t)) is not None]
    return min(ranked, key=lambda at: (at[0], _distance(trigger, at[1])))[1] if ranked else None


def _distance(trigger: Trigger, time_: TimeExpression) -> tuple[bool, int]:
    before = time_.span.end <= trigger.start
    return before, abs(time_.span.start - trigger.start)


def _rank_time(trigger: Trigger, time_: TimeExpression) -> int | None:
    """Return the syntactic distance of a date; None if it is not the event's."""
    setting = trigger.setting
    last = time_.span.end - 1
    group = setting.sentence.group_at(last)
    if group and group is setting.group:
        return 0
    describes_other = group is not None and group.end > time_.span.end  # "the 2015 deal"
    if describes_other or _is_dateline(trigger, time_):
        return None
    clause = setting.sentence.clause_at(last)
    if _is_of_end(clause):
        return None
    if clause in setting.describing:
        return 1
    return _rank_in(trigger, clause, last)


def _is_of_end(clause: Clause) -> bool:
    """Whether a clause gives the planned end of an event."""
    ends = clause.verb is not None and clause.verb.lemma in tables.ENDING
    return ends and clause.tense != "past"


def _rank_in(trigger: Trigger, clause: Clause, offset: int) -> int | None:
    setting = trigger.setting
    before = offset < trigger.start
    if not before and clause is setting.clause:
        other = _is_undergone(trigger, clause) and not _is_set(trigger, offset)
        return 1 if offset < setting.reach and not other else None
    apart = before and setting.role in _APART
    return None if apart or _is_other(trigger, clause) else _rank(trigger, clause, offset)


def _is_dateline(trigger: Trigger, time_: TimeExpression) -> bool:
    """Whether a date is part of the dateline: "LIMA, May 3 - Ida Holm met"."""
    reading = trigger.scene.document.reading
    paragraph = reading.paragraph_at(time_.span.start)
    dateline = reading.datelines.get(paragraph.start) if paragraph else None
    return dateline is not None and time_.span.end <= dateline.text


def _is_undergone(trigger: Trigger, clause: Clause) -> bool:
    """Whether the event is the subject, but others act: "was cancelled on Monday"."""
    verb = clause.verb
    if verb is None or verb.voice != "passive" or trigger.setting.role != "subject":
        return False
    lemma = verb.lemma
    planned = tables.VERB_STATUS.get(lemma, "planned") == "planned"
    return not planned or lemma in tables.TELLING


def _is_set(trigger: Trigger, offset: int) -> bool:
    """Whether an event is set to a date: "put off until May", but not "cancelled in May"."""
    words = trigger.scene.words_before(offset)[-_BEFORE:]
    return not _SETTING.isdisjoint(words)


def _rank(trigger: Trigger, clause: Clause, offset: int) -> int | None:
    setting = trigger.setting
    if clause is setting.clause:
        return 1
    if clause in setting.governing:
        return 2
    if clause.kind == "infinitive" and setting.clause in setting.above(clause):
        return None if setting.role in _OCCASION else 3
    visit = clause.verb is not None and clause.verb.lemma == "visit"
    if visit and offset < trigger.start and clause.subject == setting.clause.subject:
        return 4  # "will visit Lima and meet"
    return None if clause.verb else 5


def _is_other(trigger: Trigger, clause: Clause) -> bool:
    """Whether a clause is about speech or wishes, so that its date is not the event's."""
    verb = clause.verb
    if trigger.setting.role in ("during", "at", "in") and clause is trigger.setting.clause:
        return False
    wants = verb is not None and any(
        lemma in tables.VERB_STATUS or lemma in tables.TELLING for lemma in verb.chain
    )
    return clause.reports or (trigger.noun and wants)
