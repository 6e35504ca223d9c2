"""Finds where and when a meeting is, and whether it took place."""

from __future__ import annotations

import re
from typing import cast

from newsfacts import Mention, Status, TimeExpression
from newsfacts_meetings import tables
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
        if words and words[-1] in _LEADS[trigger.type == "visit"] and _is_place(mention):
            return mention
    return None


def _is_place(mention: Mention) -> bool:
    entity = mention.entity
    if entity is None:
        return False
    return entity.type in _PLACES or (entity.type == "organisation" and bool(entity.country))


def time(trigger: Trigger) -> TimeExpression | None:
    """Give the nearest date or time behind the trigger, or else before it."""
    usable = [
        t
        for t in trigger.scene.times
        if t.type in ("DATE", "TIME") and not t.value.endswith("_REF") and not _reported(trigger, t)
    ]
    behind = [t for t in usable if t.span.start >= trigger.end]
    before = [t for t in usable if t.span.end <= trigger.start]
    return behind[0] if behind else before[-1] if before else None


def _reported(trigger: Trigger, time_: TimeExpression) -> bool:
    """Whether a date is that of somebody's saying so."""
    words = trigger.scene.words_before(time_.span.start)[-4:]
    after = trigger.scene.words_after(time_.span.end)[:1]
    return any(word in tables.REPORTING for word in (*words, *after))


def status(trigger: Trigger) -> tuple[Status, tuple[int, int] | None]:
    """Give the status that the sentence tells, and where its cue stands."""
    scene = trigger.scene
    low = max(scene.extent.start, trigger.start - _NEAR)
    before = scene.text[low : trigger.start]
    apart = [match.end() for match in _APART.finditer(before)]
    skip = apart[-1] if apart else 0
    after = scene.text[trigger.end : scene.extent.end]
    for name, cues in _CUES.items():
        found = list(cues.finditer(before, skip))
        if found:
            return cast("Status", name), (low + found[-1].start(), low + found[-1].end())
        behind = _BEHIND[name].match(after) if trigger.noun else None
        if behind:
            return cast("Status", name), (trigger.end, trigger.end + behind.end())
    return "happened", None
