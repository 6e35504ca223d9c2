"""Participants: the possessor, the subject, and the objects of "with", "between" and the like."""

from __future__ import annotations

import re

from newsfacts import Mention, Participant
from newsfacts.reading import NounGroup
from newsfacts_meetings import doers, tables
from newsfacts_meetings.mentions import is_person, is_plural_people, takes_part
from newsfacts_meetings.people import before_head, behind_word, people
from newsfacts_meetings.triggers import Trigger

_PAIR = re.compile(r"[A-Z]\w+[-\u2013][A-Z]\w+(?<!an)(?<!ese)(?<!ish)")
_SHARED = frozenset({"their", "our"})
_WITH = ("with", "between", "among")
#: prepositions that act like a possessive
_OF_TOUR = ("by",)
_OF_VISIT = ("by", "of", "from")


def participants(trigger: Trigger) -> tuple[Participant, ...]:
    """Return the participants, in the order of the text."""
    main, others = _of_noun(trigger) if trigger.noun else _of_verb(trigger)
    roles = {
        id(m): r for found, r in zip((others, main), _roles(trigger), strict=True) for m in found
    }
    found = {id(m): m for m in (*main, *others)}
    ordered = sorted(found.values(), key=lambda mention: mention.span.start)
    return tuple(Participant(mention=m, role=roles[id(m)]) for m in ordered)


def _roles(trigger: Trigger) -> tuple[str | None, str | None]:
    """Return the role of the partners, and the role of the agents."""
    if trigger.type == "visit":
        return "host", "visitor"
    if trigger.type == "call":
        return None, "caller"
    if trigger.type == "summit":
        return "attendee", "attendee"
    hosts = tables.VERBS.get(trigger.text) == "host"
    return ("visitor", "host") if hosts else (None, None)


def _of_verb(trigger: Trigger) -> tuple[list[Mention], list[Mention]]:
    scene, setting = trigger.scene, trigger.setting
    clause = setting.clause
    main = people(scene, setting.subject, new=True) or doers.nearest(trigger)
    beside = people(scene, setting.behind("with"), new=True)
    if clause.verb is not None and clause.verb.voice == "passive" and setting.role == "verb":
        return people(scene, [clause.agent] if clause.agent else (), new=True), [*main, *beside]
    asked = doers.invited(trigger)
    if trigger.type == "visit":
        hosts = people(scene, (g for g in clause.objects if g.word(0) not in tables.TRIGGERS))
        return asked or main, [m for m in hosts if m.entity and m.entity.type == "person"]
    main = asked if len(asked) > 1 or doers.is_own_plan(trigger) else [*main, *asked]
    met = [g for g in clause.objects if not g.is_time and g.start > trigger.start]
    if isinstance(setting.group, NounGroup):  # "visits Lima and [meets Ida Holm]"
        return main, behind_word(scene, setting.group, trigger.end) or beside
    kind = tables.VERBS[trigger.text]
    new = kind == "meet" or any(g.head.text.lower() in tables.VISITORS for g in met)
    others = people(scene, met, new=new) or beside
    if kind in ("call", "host") and not others:
        others = people(scene, setting.behind("on", "for", "to"), new=True)
    return main, others


def _of_noun(trigger: Trigger) -> tuple[list[Mention], list[Mention]]:
    scene, setting = trigger.scene, trigger.setting
    with_ = next((word for word, _ in setting.phrases if word in _WITH), "")
    beside = [*setting.behind(with_), *_conjuncts(trigger, with_)] if with_ else []
    others = people(scene, beside, new=trigger.type != "visit")
    between = with_ in ("between", "among")
    if trigger.type == "visit":
        first = _beside(trigger) or setting.behind("by")[:1]
        visitors = _whose(trigger) or people(scene, first, new=True)
        hosts = [m for m in people(scene, setting.behind("to")[:1]) if is_person(m)]
        return visitors or doers.subject(trigger), [*others, *hosts]
    members = [] if between else people(scene, _beside(trigger), new=True)
    own = _whose(trigger)
    if own:
        return own, [*others, *members]
    if members and doers.is_attending(trigger):
        members = [m for m in members if m.entity is None or m.entity.type != "organisation"]
    told = (
        doers.attending_subject(trigger)
        if between or (members and not others)
        else doers.subject(trigger)
    )
    return told, [*others, *members, *doers.brought(trigger)]


def _conjuncts(trigger: Trigger, preposition: str) -> list[NounGroup]:
    """Return all objects of the event's prepositions: "between the army and the rebels"."""
    predicate = trigger.scene.document.reading.predicate_at(trigger.start)
    arguments = predicate.arguments if predicate else ()
    return [a.group for a in arguments if a.preposition == preposition and a.via == "own"]


def _beside(trigger: Trigger) -> list[NounGroup]:
    """Return the noun right after "of", "by" or "from"."""
    setting = trigger.setting
    words = _OF_TOUR if trigger.text in ("tour", "trip", "trips") else _OF_VISIT
    return [
        group
        for word, group in setting.phrases[:1]
        if word in words and setting.grammar.before(group) is setting.group
    ]


def _whose(trigger: Trigger) -> list[Mention]:
    """Return the possessor of the event: "Putin's visit", "his talks", "the Holm visit"."""
    scene, setting = trigger.scene, trigger.setting
    group = setting.group
    if not isinstance(group, NounGroup):
        return []
    start = setting.opening or group
    inside = [m for m in scene.inside(start.start, trigger.start) if takes_part(m)]
    last = inside[-1] if inside else None
    if last is None:
        return before_head(scene, group, trigger.start)
    if last.span.text.lower() in tables.OWNERS:
        return _behind_pronoun(trigger, last)
    between = scene.between(last.span.end, trigger.start)
    if between and not between.startswith("'"):
        return before_head(scene, group, trigger.start)
    return inside if between else [m for m in inside if _names_people(m)]


def _behind_pronoun(trigger: Trigger, owner: Mention) -> list[Mention]:
    """Return the antecedent of "his" or "their" if it is the subject or a pair, else the word."""
    word = owner.span.text.lower()
    subject = doers.subject(trigger)
    plural = word in _SHARED and _are_several(trigger, subject)
    object_ = trigger.setting.role == "object" and doers.is_supported(trigger)
    if subject and (object_ or (plural and _may_be(owner, subject))):
        return subject
    both = _pair_before(trigger) if word in _SHARED and owner.entity is None else []
    return both or [owner]


def _may_be(owner: Mention, mentions: list[Mention]) -> bool:
    """Whether "their" can refer to certain mentions: it is unresolved, or refers to just these."""
    if owner.entity is None:
        return True
    known = [mention.entity for mention in mentions]
    return bool(owner.entity.members) and all(m in known for m in owner.entity.members)


def _pair_before(trigger: Trigger) -> list[Mention]:
    """Return the two people that "their" can refer to, if there are two."""
    people = {
        m.entity.name: m
        for m in reversed(trigger.scene.mentions)
        if m.span.end <= trigger.start and m.entity and m.entity.type == "person"
    }
    return list(people.values()) if len(people) == 2 else []  # noqa: PLR2004


def _are_several(trigger: Trigger, mentions: list[Mention]) -> bool:
    """Whether mentions denote more than one entity, so that "their" can refer to them."""
    groups = trigger.setting.subject
    return len(mentions) > 1 or any(group.number != "singular" for group in groups)


def _names_people(mention: Mention) -> bool:
    """Whether a name before an event names its participants: "the Holm-Orlik talks"."""
    text = mention.span.text
    if mention.entity is None:
        return _PAIR.fullmatch(text) is not None or is_plural_people(text.split()[-1])
    return mention.entity.type == "person"
