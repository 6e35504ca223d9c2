"""Finds who takes part: whose event it is, the subject, and those behind "with" or "between"."""

from __future__ import annotations

import re

from newsfacts import Mention, Participant
from newsfacts.reading import NounGroup
from newsfacts_meetings import tables
from newsfacts_meetings.scene import is_somebody, takes_part
from newsfacts_meetings.triggers import Trigger

_OWNERS = frozenset({"his", "her", "their", "its", "my", "our", "your"})
_ANSWERING = ("refuse", "reject", "decline", "accept")
_PAIR = re.compile(r"[A-Z]\w+[-\u2013][A-Z]\w+(?<!an)(?<!ese)(?<!ish)")
_ATTENDING = ("attend", "join", "address", "chair")
_SHARED = frozenset({"their", "our"})
#: prepositions that a visit comes by
_WITH = ("with", "between", "among")
_PHRASE = frozenset("in at to of on from with for by about near against between since".split())
_OF_VISIT = ("by", "of", "from")


def participants(trigger: Trigger) -> tuple[Participant, ...]:
    """Give who takes part, in the order of the text."""
    doers, others = _of_noun(trigger) if trigger.noun else _of_verb(trigger)
    roles = {
        id(m): r for found, r in zip((others, doers), _roles(trigger), strict=True) for m in found
    }
    found = {id(m): m for m in (*doers, *others)}
    ordered = sorted(found.values(), key=lambda mention: mention.span.start)
    return tuple(Participant(mention=m, role=roles[id(m)]) for m in ordered)


def _roles(trigger: Trigger) -> tuple[str | None, str | None]:
    """Give what the others are, and what those who do it are."""
    if trigger.type == "visit":
        return "host", "visitor"
    if trigger.type == "call":
        return None, "caller"
    if trigger.type == "summit":
        return "attendee", "attendee"
    hosts = tables.VERBS.get(trigger.text) == "host"
    return ("visitor", "host") if hosts else (None, None)


def _of_verb(trigger: Trigger) -> tuple[list[Mention], list[Mention]]:
    scene, setting = trigger.scene, trigger.scene.setting
    clause = setting.clause
    doers = scene.people(setting.subject, new=True) or _nearest(trigger)
    beside = scene.people(setting.behind("with"), new=True)
    if clause.verb is not None and clause.verb.voice == "passive" and setting.role == "verb":
        return scene.people([clause.agent] if clause.agent else (), new=True), [*doers, *beside]
    invited = _invited(trigger)
    if trigger.type == "visit":
        return invited or doers, []
    doers = invited if len(invited) > 1 or _plans(trigger) else [*doers, *invited]
    met = [g for g in clause.objects if not g.is_time and g.start > trigger.start]
    if isinstance(setting.group, NounGroup):  # "visits Lima and [meets Ida Holm]"
        inside = [m for m in scene.inside(trigger.end, setting.group.end) if takes_part(m)]
        return doers, inside or beside
    kind = tables.VERBS[trigger.text]
    others = scene.people(met, new=kind == "meet") or beside
    if kind in ("call", "host") and not others:
        others = scene.people(setting.behind("on", "for", "to"), new=True)
    return doers, others


def _plans(trigger: Trigger) -> bool:
    """Whether it is somebody's own plan: "Ida Holm's decision to meet"."""
    chance = trigger.scene.setting.chance
    return (
        chance is not None
        and chance[0].head.text.lower() not in tables.INVITING
        and bool(trigger.scene.owners(chance[0]))
    )


def _invited(trigger: Trigger) -> list[Mention]:
    """Give those of an invitation or a call: "Kenya's invitation to Ida Holm to visit"."""
    scene, setting = trigger.scene, trigger.scene.setting
    if setting.chance is None:
        return []
    head, behind = setting.chance
    to = [group for group in behind if setting.lead(group) == "to"]
    owner = scene.owners(head)
    if head.head.text.lower() not in tables.INVITING:
        return owner
    if trigger.type == "visit":
        return scene.people(to)
    sources = [group for group in behind if setting.lead(group) in ("from", "by")]
    return [*owner, *scene.people(to), *scene.people(sources)]


def _of_noun(trigger: Trigger) -> tuple[list[Mention], list[Mention]]:
    scene, setting = trigger.scene, trigger.scene.setting
    with_ = next((word for word, _ in setting.phrases if word in _WITH), "")
    others = scene.people(setting.behind(with_), new=trigger.type != "visit") if with_ else []
    between = with_ in ("between", "among")
    if trigger.type == "visit":
        first = _beside(trigger) or setting.behind("by")[:1]
        visitors = _whose(trigger) or scene.people(first, new=True)
        hosts = [m for m in scene.people(setting.behind("to")[:1]) if is_person(m)]
        return visitors or _subject(trigger), [*others, *hosts]
    members = [] if between else scene.people(_beside(trigger), new=True)
    own = _whose(trigger)
    if own:
        return own, [*others, *members]
    if members and _attending(trigger):
        members = [m for m in members if m.entity is None or m.entity.type != "organisation"]
    told = _told_subject(trigger) if between or (members and not others) else _subject(trigger)
    return told, [*others, *members, *_joined_by_verb(trigger)]


def _beside(trigger: Trigger) -> list[NounGroup]:
    """Give the noun right behind "of", "by" or "from"."""
    setting = trigger.scene.setting
    return [
        group
        for word, group in setting.phrases[:1]
        if word in _OF_VISIT and setting.before(group) is setting.group
    ]


def _whose(trigger: Trigger) -> list[Mention]:
    """Give whose event it is: "Putin's visit", "his talks", "the Holm visit"."""
    scene, setting = trigger.scene, trigger.scene.setting
    group = setting.group
    if not isinstance(group, NounGroup):
        return []
    start = setting.opening or group
    inside = [m for m in scene.inside(start.start, trigger.start) if takes_part(m)]
    last = inside[-1] if inside else None
    if last is None:
        return []
    word = last.span.text.lower()
    if word in _OWNERS:
        subject = _subject(trigger)
        plural = word in _SHARED and _are_several(trigger, subject)
        supported = setting.role == "object" and _is_supported(trigger) and bool(subject)
        if plural or supported:
            return subject
        both = _pair_before(trigger) if word in _SHARED and last.entity is None else []
        return both or [last]
    between = scene.between(last.span.end, trigger.start)
    if between.startswith("'"):
        return inside
    return [m for m in inside if _names_people(m)] if not between else []


def _pair_before(trigger: Trigger) -> list[Mention]:
    """Give the two people whom "their" can mean, if there are two."""
    people = {
        m.entity.name: m
        for m in reversed(trigger.scene.mentions)
        if m.span.end <= trigger.start and m.entity and m.entity.type == "person"
    }
    return list(people.values()) if len(people) == 2 else []  # noqa: PLR2004


def _are_several(trigger: Trigger, mentions: list[Mention]) -> bool:
    """Whether some mentions are of more than one, so that "their" can be theirs."""
    groups = trigger.scene.setting.subject
    return len(mentions) > 1 or any(group.number != "singular" for group in groups)


def _names_people(mention: Mention) -> bool:
    """Whether a name before an event is of those in it: "the Holm visit", "the Holm-Orlik talks"."""
    if mention.entity is None:
        return _PAIR.fullmatch(mention.span.text) is not None
    return mention.entity.type == "person"


def _is_supported(trigger: Trigger) -> bool:
    verb = trigger.scene.setting.clause.verb
    return verb is not None and not tables.SUPPORT.isdisjoint(verb.chain)


def _subject(trigger: Trigger) -> list[Mention]:
    """Give the subject, if it is at the event."""
    scene, setting = trigger.scene, trigger.scene.setting
    clause = setting.clause
    if setting.role == "subject" or any(group is setting.top for group in clause.subject):
        return _comprised(trigger)
    if clause.verb is None:
        return scene.people(setting.subject)
    if not _attends(trigger):
        return []
    chain = clause.verb.chain
    new = clause.verb.voice == "active" or clause.verb.lemma in tables.VERB_STATUS
    new = new and any(lemma in tables.SUPPORT or lemma in tables.VERB_STATUS for lemma in chain)
    found = scene.people(setting.subject, new=new)
    if clause.verb.voice == "passive" and not found:
        return scene.people([clause.agent] if clause.agent else ())
    return [*(found or _nearest(trigger)), *_invited(trigger)]


def _nearest(trigger: Trigger) -> list[Mention]:
    """Give the last somebody before the verb, where the grammar knows no subject."""
    scene, verb = trigger.scene, trigger.scene.setting.clause.verb
    if verb is None or trigger.scene.setting.clause.subject:
        return []
    for mention in reversed(scene.mentions):
        words = scene.words_before(mention.span.start)[-1:]
        free = not words or words[0] not in _PHRASE
        if mention.span.end <= verb.start and is_person(mention) and free:
            return [m for m in scene.joined_before(mention) if m.span.text.lower() not in _OWNERS]
    return []


def _told_subject(trigger: Trigger) -> list[Mention]:
    """Give the subject where the members are told apart: "Holm attended a meeting of the board"."""
    role = trigger.scene.setting.role
    goes = role in ("to", "for", "in", "at", "during") and _is_supported(trigger)
    return _subject(trigger) if _attending(trigger) or goes else []


def _attending(trigger: Trigger) -> bool:
    verb = trigger.scene.setting.clause.verb
    return verb is not None and verb.lemma in _ATTENDING


def _attends(trigger: Trigger) -> bool:
    """Whether the subject of the clause is at the event, and does not only tell of it."""
    setting = trigger.scene.setting
    verb = setting.clause.verb
    if verb is None or setting.role in ("about", "as"):
        return False
    if setting.role in tables.OCCASION and not setting.heads:
        return True
    apart = any(head.head.text.lower() not in tables.MEASURES for head in setting.heads)
    if apart and not setting.behind("with"):
        return verb.lemma in _ANSWERING
    known = tables.SUPPORT | tables.VERB_STATUS.keys()
    if trigger.vague and verb.lemma not in known and not setting.behind("with"):
        return False
    telling = verb.reports or verb.lemma in tables.TELLING
    return not telling or bool(setting.behind("with")) or verb.lemma in ("cancel", "postpone")


def _comprised(trigger: Trigger) -> list[Mention]:
    """Give those whom an event has: "the talks involve Kenya", "was attended by Ida Holm"."""
    scene, clause = trigger.scene, trigger.scene.setting.clause
    found: list[Mention] = []
    for told in (clause, *scene.setting.describing):
        if told.verb is None:
            continue
        if told.verb.voice == "passive":
            by = [at.group for at in told.phrases if at.preposition == "by"]
            new = told.verb.lemma in (*_ATTENDING, *tables.COMPRISING)
            found += scene.people(by, new=new)
        elif told.verb.lemma in tables.COMPRISING:
            found += scene.people(told.objects, new=True)
    return found


def _joined_by_verb(trigger: Trigger) -> list[Mention]:
    """Give those whom the verb brings to the event: "joined Ida Holm for talks"."""
    scene, setting = trigger.scene, trigger.scene.setting
    clause = setting.clause
    if clause.verb is None or setting.role in ("subject", "object", "verb"):
        return []
    calls = trigger.type == "call" and clause.verb.lemma in tables.TELEPHONING
    joins = calls or clause.verb.lemma in tables.JOINING
    found = [m for m in scene.people(clause.objects) if is_person(m)] if joins else []
    words = ("with", "for", "to") if trigger.type == "call" else ("with",)
    beside = [
        at.group
        for at in clause.phrases
        if at.preposition in words and at.group.end <= trigger.start
    ]
    return [*found, *scene.people(beside)] if setting.role in tables.OCCASION or joins else []


def is_person(mention: Mention) -> bool:
    """Whether a mention is of people rather than of bodies and places."""
    return takes_part(mention) and is_somebody(mention)
