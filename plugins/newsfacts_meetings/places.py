"""The place of an event: in its own phrases, in its clause, or in a governing clause."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Mention
from newsfacts.reading import Clause, NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.mentions import is_place
from newsfacts_meetings.people import describe
from newsfacts_meetings.triggers import Trigger

#: prepositions of a place; "" of "here"
_WHERE = frozenset({"in", "at", "on", "inside", "outside", "near", ""})
_TOURED = _WHERE | {"of"}
_WHITHER = _WHERE | {"to"}
#: verbs of travel
_MOTION = frozenset(
    "go come travel fly head arrive return visit depart invite send dispatch".split()
)
_LEAVING = frozenset("leave depart head".split())
_STOPS = ("visit", "arrive", "travel", "fly", "go", "stay")


def place(trigger: Trigger) -> Mention | None:
    """Return the place of an event: "talks in Lima", "Moscow talks", "visited Lima and met"."""
    if trigger.type == "call":
        return None
    for stretch in _named(trigger):
        found = next((m for m in trigger.scene.inside(*stretch) if _is_where(trigger, m)), None)
        if found:
            return found
    hosted = tables.VERBS.get(trigger.text) == "host"
    leads = _WHITHER if trigger.type == "visit" or hosted else _WHERE
    if trigger.text == "tour":
        leads = _TOURED
    for preposition, group in _phrases(trigger):
        found = _place_in(trigger, preposition, group) if preposition in leads else None
        if found:
            return found
    return _adverb(trigger)


def _place_in(trigger: Trigger, preposition: str, group: NounGroup) -> Mention | None:
    """Return the place that a noun group names or describes: "his office"."""
    scene = trigger.scene
    owner = group.possessor.end if group.possessor else group.start
    for mention in scene.inside(owner, group.end):
        end = mention.span.end
        named = is_place(mention) and preposition != "on"  # "a meeting on Syria"
        somewhere = named or (preposition == "at" and _is_body(mention))
        if somewhere and scene.text[end : end + 1] != "-" and _is_whole(mention, group):
            return mention
    return describe(scene, group) if group.head.text.lower() in tables.PLACES else None


def _is_body(mention: Mention) -> bool:
    """Whether a mention is an organisation, whose seat can be the place: "at the World Bank"."""
    return mention.entity is not None and mention.entity.type == "organisation"


def _is_whole(mention: Mention, group: NounGroup) -> bool:
    """Whether a name is the head of a noun group, and not only a modifier: "the Peru talks"."""
    if group.is_coordinated:
        return True
    return mention.span.end >= group.head.start or group.head.text.lower() in tables.PLACES


def _adverb(trigger: Trigger) -> Mention | None:
    """Return a "here" or "there" of the clause, if it is resolved."""
    setting = trigger.setting
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
    """Whether a name next to an event can be its place: "Lima talks", but not "U.S. talks"."""
    country = mention.entity is not None and mention.entity.type == "country"
    return is_place(mention) and not (trigger.noun and country)


def _named(trigger: Trigger) -> Iterator[tuple[int, int]]:
    """Return the extents of explicit places: what is visited, "the Moscow talks"."""
    setting = trigger.setting
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
    """Return the phrases that may give the place of an event, the nearest first."""
    setting = trigger.setting
    yield from setting.phrases
    yield from _of_clause(trigger, setting.clause)
    for governor in setting.governing:
        yield from _of_clause(trigger, governor)
    yield from setting.beyond
    for clause in setting.nearby:
        if _is_stop(clause) and clause.subject == setting.clause.subject:
            yield from _of_clause(trigger, clause)


def _of_clause(trigger: Trigger, clause: Clause) -> Iterator[tuple[str, NounGroup]]:
    if clause.reports and trigger.setting.role != "verb":
        return
    verb = clause.verb
    moves = verb is not None and not _MOTION.isdisjoint(verb.chain)
    if verb is not None and verb.lemma == "visit":
        yield from (("at", group) for group in clause.objects)
    leaves = verb is not None and not _LEAVING.isdisjoint(verb.chain)
    visit = False
    for at in clause.phrases:
        if at.group is not trigger.setting.group and at.group.end <= trigger.start:
            to = at.preposition == "to" and (moves or visit)
            to = to or (at.preposition == "for" and leaves)
            yield "at" if to else at.preposition, at.group
        visit = tables.NOUNS.get(at.group.head.text.lower()) == "visit"


def _is_stop(clause: Clause) -> bool:
    """Whether a clause mentions the visit during which the event takes place."""
    return clause.verb is not None and clause.verb.lemma in _STOPS
