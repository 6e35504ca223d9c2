"""Finds who takes part by grammar: the mentions in the subject, the objects and the phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts import Mention
from newsfacts.reading import Clause, NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.triggers import Trigger, takes_part

#: prepositions before those an event is with
_WITH = ("with", "between", "among")
_TRIGGERS = frozenset(tables.VERBS) | frozenset(tables.NOUNS)


def subject(trigger: Trigger) -> list[Mention] | None:
    """Give those who do it; nobody where the event itself is the subject; None if unknown."""
    frame = trigger.scene.frame
    clause = frame.clause
    if _misread(trigger):
        return None
    first = next(_phrases(trigger), ("", None))[0]
    if first == "of" and trigger.noun and trigger.type != "visit" and is_stance(clause):
        return []
    if not trigger.noun and clause.verb and clause.verb.voice == "passive":
        return mentions(trigger, [clause.agent] if clause.agent else [])
    if any(group is frame.group for group in clause.subject):
        return [] if clause.verb else None
    found = mentions(trigger, clause.subject)
    chance = any(group.head.text.lower() in tables.CHANCES for group in clause.subject)
    if chance and clause.kind == "infinitive":
        found = mentions(trigger, next((above.subject for above in frame.above()), ()))
    told = clause.verb and any(not group.is_time and not group.names for group in clause.subject)
    return found if found or told else None


def others(trigger: Trigger) -> tuple[str, list[Mention]]:
    """Give those an event is with, and how the text says so: "with", "object", or nothing."""
    frame = trigger.scene.frame
    clause = frame.clause
    if _misread(trigger) or (trigger.type == "visit" and not trigger.noun):
        return "", []
    phrases = list(_phrases(trigger))
    for preposition in _WITH:
        groups = [group for word, group in phrases if word == preposition]
        found = mentions(trigger, groups)
        if found:
            return preposition, found
    by = mentions(trigger, [group for word, group in phrases[:3] if word == "by"])
    if trigger.noun:
        if by:
            return "by", by
        joins = clause.verb is not None and clause.verb.lemma in tables.JOINING
        joined = joins and trigger.type != "visit"
        return "object", mentions(trigger, clause.objects if joined else ())
    passive = clause.verb is not None and clause.verb.voice == "passive"
    return "object", mentions(trigger, clause.subject if passive else clause.objects)


def _misread(trigger: Trigger) -> bool:
    """Whether the grammar takes a verb of meeting for a noun."""
    return not trigger.noun and isinstance(trigger.scene.frame.group, NounGroup)


def _phrases(trigger: Trigger) -> Iterator[tuple[str, NounGroup]]:
    """Give the phrases behind a trigger, up to the next word that tells of an event."""
    scene = trigger.scene
    for attached in scene.frame.clause.phrases:
        group = attached.group
        if scene.extent.end <= group.start:
            return
        if group.start < trigger.end:
            continue
        if not _TRIGGERS.isdisjoint(scene.text[trigger.end : group.start].lower().split()):
            return
        yield attached.preposition, group


def is_stance(clause: Clause) -> bool:
    """Whether a clause tells what somebody wants of an event or does about it."""
    return clause.verb is not None and not tables.STANCES.isdisjoint(clause.verb.chain)


def mentions(trigger: Trigger, groups: Iterable[NounGroup]) -> list[Mention]:
    """Give the mentions of those in noun groups who can take part, those joined in one each."""
    found: list[Mention] = []
    for group in groups:
        inside = [
            m
            for m in trigger.scene.mentions
            if m.span.start < group.end and m.span.end > group.start
        ]
        people = [m for m in inside if m.entity and m.entity.type == "person"]
        if people:
            inside = people
        elif "c" not in group.tags:
            inside = [m for m in inside if m.span.start <= group.head.start < m.span.end]
        found.extend(m for m in inside if takes_part(m) and m not in found)
    return found
