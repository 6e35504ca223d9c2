"""Finds where and when a meeting is, and whether it took place."""

from __future__ import annotations

import re
from typing import cast

from newsfacts import Mention, Status, TimeExpression
from newsfacts.reading import Clause
from newsfacts_meetings import tables
from newsfacts_meetings.roles import is_stance
from newsfacts_meetings.triggers import Trigger

#: words before the place of an event; of a visit, "to" as well
_WHERE = frozenset({"in", "at", "visits", "visited", "visit"})
_LEADS = {False: _WHERE, True: _WHERE | {"to"}}
_PLACES = ("place", "country")
#: words between a cue or a date and a trigger that keep them apart
_APART = re.compile(r"[;:\"\u201c\u201d]")
_CUES = {
    status: re.compile(rf"\b(?:{cues})\b", re.IGNORECASE) for status, cues in tables.CUES.items()
}
_BEHIND = {
    status: re.compile(rf"[^,;:]{{0,120}}?\b(?:{cues})\b", re.IGNORECASE)
    for status, cues in tables.CUES_BEHIND.items()
}
_IF = re.compile(r"\b(?:if|unless)\b")
#: how far before a trigger its cues stand
_NEAR = 100


def place(trigger: Trigger) -> Mention | None:
    """Give the place after "in", "at" or "to", behind the trigger or else before it."""
    scene = trigger.scene
    if trigger.type == "visit" and trigger.target and _is_place(trigger.target):
        return trigger.target
    behind = [m for m in scene.mentions if m.span.start >= trigger.end]
    before = [m for m in scene.mentions if m.span.end <= trigger.start]
    beside = bool(before) and not scene.between(before[-1].span.end, trigger.start)
    if trigger.noun and beside and _is_place(before[-1]):  # "their Camp David meeting"
        return before[-1]
    for mention in (*behind, *reversed(before)):
        words = [w for w in scene.words_before(mention.span.start)[-2:] if w != "the"]
        leads = words and words[-1] in _LEADS[trigger.type == "visit"]
        if leads and _is_place(mention) and _rank(trigger, mention.span.start) is not None:
            return mention
    return None


def _is_place(mention: Mention) -> bool:
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in _PLACES or (entity.type == "organisation" and bool(entity.country))


def time(trigger: Trigger) -> TimeExpression | None:
    """Give the date or time of the trigger's clause, the first behind it or else the last before.

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
    """Tell how near a date is by grammar; None of "the 2015 deal" and of a report's."""
    frame = trigger.scene.frame
    group = frame.sentence.group_at(time_.span.start)
    if group and group is frame.group:
        return 0
    if group and group.end > time_.span.end:
        return None
    clause = frame.sentence.clause_at(time_.span.start)
    behind = time_.span.start > trigger.start
    if not (behind and clause is frame.clause) and _is_other(trigger, clause):
        return None
    return _rank(trigger, time_.span.start)


def _rank(trigger: Trigger, offset: int) -> int | None:
    """Tell how near a word is by grammar, less being nearer; None if it is another verb's."""
    frame = trigger.scene.frame
    clause = frame.sentence.clause_at(offset)
    behind = offset > trigger.start
    if clause is frame.clause or (behind and frame.describes(clause)):
        return 1
    if clause in frame.above():
        return 2
    if clause.kind in ("infinitive", "participial") and frame.clause in frame.above(clause):
        return 3
    visit = clause.verb is not None and clause.verb.lemma == "visit"
    if visit and not behind and clause.subject == frame.clause.subject:
        return 4  # "will visit Lima and meet"
    return None if clause.verb else 5


def _is_other(trigger: Trigger, clause: Clause) -> bool:
    """Whether a clause tells what somebody says or wants of an event: its date is of that."""
    return clause.reports or (trigger.noun and is_stance(clause))


def status(trigger: Trigger) -> tuple[Status, tuple[int, int] | None]:
    """Give the status that the sentence tells, and where its cue stands."""
    scene = trigger.scene
    low = max(scene.extent.start, trigger.start - _NEAR)
    before = scene.text[low : trigger.start]
    apart = [match.end() for match in _APART.finditer(before)]
    skip = apart[-1] if apart else 0
    after = scene.text[trigger.end : scene.extent.end]
    for name, cues in _CUES.items():
        found = [cue for cue in cues.finditer(before, skip) if _governs(trigger, low + cue.start())]
        if found:
            told = "planned" if _was_to_be(trigger, found[-1].group()) else name
            return cast("Status", told), (low + found[-1].start(), low + found[-1].end())
        behind = _BEHIND[name].match(after) if trigger.noun else None
        if behind:
            return cast("Status", name), (trigger.end, trigger.end + behind.end())
    return "planned" if _lies_ahead(trigger) else "happened", None


def _governs(trigger: Trigger, offset: int) -> bool:
    """Whether a cue stands in the clause of the trigger or in one above it."""
    frame = trigger.scene.frame
    clause = frame.sentence.clause_at(offset)
    return frame.clause.verb is None or clause is frame.clause or clause in frame.above()


def _was_to_be(trigger: Trigger, cue: str) -> bool:
    """Whether "would" only tells what somebody said that they will do."""
    frame = trigger.scene.frame
    above = next(frame.above(), None)
    reported = above is not None and above.reports and above.tense == "past"
    after = trigger.scene.text[trigger.end : trigger.scene.extent.end]
    return cue.lower() == "would" and reported and not _IF.search(after)


def _lies_ahead(trigger: Trigger) -> bool:
    """Whether the verb of the clause, or of the one it is a condition of, tells what is to be."""
    frame = trigger.scene.frame
    clause = frame.clause
    if clause.opener in ("before", "until"):
        clause = next(frame.above(), clause)
    elif not trigger.noun:
        return False
    return clause.tense == "future" or clause.modality in tables.AHEAD
