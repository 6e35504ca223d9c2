"""Finds where and when an event is: in its own phrases, in its clause, or above."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts import Mention, TimeExpression
from newsfacts.reading import Clause, NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.scene import is_place
from newsfacts_meetings.triggers import Trigger

#: prepositions of a place; "" of "here"
_WHERE = frozenset({"in", "at", "on", "inside", "outside", "near", ""})
_WHITHER = _WHERE | {"to"}
#: verbs that go to a place
_MOTION = frozenset(
    "go come travel fly head arrive return visit depart invite send dispatch".split()
)
_LEAVING = frozenset("leave depart head".split())
_STOPS = ("visit", "arrive", "travel", "fly", "go", "stay")
_DATELINE = re.compile(r"\s*\)?\s*(?:-|\u2013|\u2014)+\s")


def place(trigger: Trigger) -> Mention | None:
    """Give the place of an event: "talks in Lima", "Moscow talks", "visited Lima and met"."""
    if trigger.type == "call":
        return None
    for stretch in _named(trigger):
        found = next((m for m in trigger.scene.inside(*stretch) if _is_where(trigger, m)), None)
        if found:
            return found
    hosted = tables.VERBS.get(trigger.text) == "host"
    leads = _WHITHER if trigger.type == "visit" or hosted else _WHERE
    for preposition, group in _phrases(trigger):
        found = _place_in(trigger, preposition, group) if preposition in leads else None
        if found:
            return found
    return _adverb(trigger)


def _place_in(trigger: Trigger, preposition: str, group: NounGroup) -> Mention | None:
    """Give the place that a noun group names, or that it describes: "his office"."""
    scene = trigger.scene
    owner = group.possessor.end if group.possessor else group.start
    for mention in scene.inside(owner, group.end):
        end = mention.span.end
        somewhere = is_place(mention) or (preposition == "at" and _is_body(mention))
        if somewhere and scene.text[end : end + 1] != "-" and _is_whole(mention, group):
            return mention
    return scene.describe(group) if group.head.text.lower() in tables.PLACES else None


def _is_body(mention: Mention) -> bool:
    """Whether a mention is of a body, whose seat can be a place: "talks at the World Bank"."""
    return mention.entity is not None and mention.entity.type == "organisation"


def _is_whole(mention: Mention, group: NounGroup) -> bool:
    """Whether a name is what a noun group is of, and not only said of it: "the Peru talks"."""
    if "c" in group.tags:
        return True
    return mention.span.end >= group.head.start or group.head.text.lower() in tables.PLACES


def _adverb(trigger: Trigger) -> Mention | None:
    """Give a "here" or "there" of its clause, where somebody has told what that is."""
    setting = trigger.scene.setting
    return next(
        (
            m
            for m in trigger.scene.mentions
            if m.span.text.lower() in ("here", "there")
            and is_place(m)
            and setting.sentence.clause_at(m.span.start) == setting.clause
        ),
        None,
    )


def _is_where(trigger: Trigger, mention: Mention) -> bool:
    """Whether a name beside an event can be its place: "Lima talks", but not "U.S. talks"."""
    country = mention.entity is not None and mention.entity.type == "country"
    return is_place(mention) and not (trigger.noun and country)


def _named(trigger: Trigger) -> Iterator[tuple[int, int]]:
    """Give the stretches where a place is named outright: what is visited, "the Moscow talks"."""
    setting = trigger.scene.setting
    if trigger.noun and isinstance(setting.group, NounGroup):
        possessor = setting.group.possessor
        start = possessor.end if possessor else setting.group.start
        if start < trigger.start:
            yield start, trigger.start
    elif trigger.type == "visit":
        passive = setting.clause.verb is not None and setting.clause.verb.voice == "passive"
        for group in setting.clause.subject if passive else setting.clause.objects:
            yield group.start, group.end


def _phrases(trigger: Trigger) -> Iterator[tuple[str, NounGroup]]:
    """Give the phrases that may tell where an event is, the nearest first."""
    setting = trigger.scene.setting
    yield from setting.phrases
    yield from _of_clause(trigger, setting.clause)
    for governor in setting.governing:
        yield from _of_clause(trigger, governor)
    yield from setting.beyond
    for clause in setting.sentence.clauses:
        if _is_stop(clause) and clause.subject == setting.clause.subject:
            yield from _of_clause(trigger, clause)


def _of_clause(trigger: Trigger, clause: Clause) -> Iterator[tuple[str, NounGroup]]:
    if clause.reports and trigger.scene.setting.role != "verb":
        return
    verb = clause.verb
    moves = verb is not None and not _MOTION.isdisjoint(verb.chain)
    if verb is not None and verb.lemma == "visit":
        yield from (("at", group) for group in clause.objects)
    leaves = verb is not None and not _LEAVING.isdisjoint(verb.chain)
    visit = False
    for at in clause.phrases:
        if at.group is not trigger.scene.setting.group and at.group.end <= trigger.start:
            to = at.preposition == "to" and (moves or visit)
            to = to or (at.preposition == "for" and leaves)
            yield "at" if to else at.preposition, at.group
        visit = tables.NOUNS.get(at.group.head.text.lower()) == "visit"


def _is_stop(clause: Clause) -> bool:
    """Whether a clause tells of the visit during which the event is."""
    return clause.verb is not None and clause.verb.lemma in _STOPS


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
    setting = trigger.scene.setting
    last = time_.span.end - 1
    group = setting.sentence.group_at(last)
    if group and group is setting.group:
        return 0
    if group and group.end > time_.span.end:
        return None
    if _DATELINE.match(trigger.scene.text, time_.span.end) and trigger.start > time_.span.end:
        return None
    clause = setting.sentence.clause_at(last)
    behind = time_.span.start > trigger.start
    if clause in setting.describing:
        return 1
    if behind and clause is setting.clause:
        return 1 if time_.span.start < setting.reach else None
    if _is_other(trigger, clause):
        return None
    return _rank(trigger, last)


def _rank(trigger: Trigger, offset: int) -> int | None:
    """Tell how near a word is by grammar, less being nearer; None if it is another verb's."""
    setting = trigger.scene.setting
    clause = setting.sentence.clause_at(offset)
    behind = offset > trigger.start
    if clause is setting.clause:
        return 1
    if clause in setting.governing:
        return 2
    if clause.kind == "infinitive" and setting.clause in setting.above(clause):
        return 3
    visit = clause.verb is not None and clause.verb.lemma == "visit"
    if visit and not behind and clause.subject == setting.clause.subject:
        return 4  # "will visit Lima and meet"
    return None if clause.verb else 5


def _is_other(trigger: Trigger, clause: Clause) -> bool:
    """Whether a clause tells what somebody says or wants of an event: its date is of that."""
    verb = clause.verb
    wants = verb is not None and any(
        lemma in tables.VERB_STATUS or lemma in tables.TELLING for lemma in verb.chain
    )
    return clause.reports or (trigger.noun and wants)
