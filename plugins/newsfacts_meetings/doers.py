"""Participants from the clause of an event: the subject, the invited, those brought along."""

from __future__ import annotations

from newsfacts import Mention
from newsfacts_meetings import tables
from newsfacts_meetings.mentions import is_person
from newsfacts_meetings.people import joined_before, owners, people
from newsfacts_meetings.triggers import Trigger

#: prepositions of an event that the subject of the clause need not attend
_APART = ("before", "since")
_ANSWERING = ("refuse", "reject", "decline", "accept")
_ATTENDING = ("attend", "join", "address", "chair")
_PHRASE = frozenset("in at to of on from with for by about near against between since".split())


def is_own_plan(trigger: Trigger) -> bool:
    """Whether the event is somebody's own plan: "Ida Holm's decision to meet"."""
    chance = trigger.setting.chance
    return (
        chance is not None
        and chance[0].head.text.lower() not in tables.INVITING
        and bool(owners(trigger.scene, chance[0]))
    )


def invited(trigger: Trigger) -> list[Mention]:
    """Return the parties to an invitation or a call: "Kenya's invitation to Ida Holm to visit"."""
    scene, setting = trigger.scene, trigger.setting
    if setting.chance is None:
        return []
    head, behind = setting.chance
    to = [group for group in behind if setting.grammar.lead(group) == "to"]
    owner = owners(scene, head)
    if head.head.text.lower() not in tables.INVITING:
        return owner
    if trigger.type == "visit":
        return people(scene, to)
    sources = [group for group in behind if setting.grammar.lead(group) in ("from", "by")]
    return [*owner, *people(scene, to), *people(scene, sources)]


def is_supported(trigger: Trigger) -> bool:
    """Whether the verb is a support verb of the event: "hold talks"."""
    verb = trigger.setting.clause.verb
    return verb is not None and not tables.SUPPORT.isdisjoint(verb.chain)


def subject(trigger: Trigger) -> list[Mention]:
    """Return the subject, if it takes part in the event."""
    scene, setting = trigger.scene, trigger.setting
    clause = setting.clause
    if setting.role == "subject" or any(group is setting.top for group in clause.subject):
        return _comprised(trigger)
    if clause.verb is None:
        return people(scene, setting.subject)
    if not _attends(trigger):
        return []
    chain = clause.verb.chain
    new = clause.verb.voice == "active" or clause.verb.lemma in tables.VERB_STATUS
    new = new and any(lemma in tables.SUPPORT or lemma in tables.VERB_STATUS for lemma in chain)
    found = people(scene, setting.subject, new=new)
    if clause.verb.voice == "passive" and not found:
        return people(scene, [clause.agent] if clause.agent else ())
    return [*(found or nearest(trigger)), *invited(trigger)]


def nearest(trigger: Trigger) -> list[Mention]:
    """Return the last person mentioned before the verb, if the grammar has no subject."""
    scene, verb = trigger.scene, trigger.setting.clause.verb
    subject = trigger.setting.clause.subject
    if verb is None or not all(group.text.isupper() for group in subject):  # except a dateline
        return []
    for mention in reversed(scene.mentions):
        words = scene.words_before(mention.span.start)[-1:]
        free = not words or words[0] not in _PHRASE
        if mention.span.end <= verb.start and is_person(mention) and free:
            return [
                m for m in joined_before(scene, mention) if m.span.text.lower() not in tables.OWNERS
            ]
    return []


def attending_subject(trigger: Trigger) -> list[Mention]:
    """Return the subject if members are given as well: "Holm attended a meeting of the board"."""
    role = trigger.setting.role
    goes = role in ("to", "for", "in", "at", "during") and is_supported(trigger)
    return subject(trigger) if is_attending(trigger) or goes else []


def is_attending(trigger: Trigger) -> bool:
    """Whether the verb is one of attending an event that others hold."""
    verb = trigger.setting.clause.verb
    return verb is not None and verb.lemma in _ATTENDING


def _attends(trigger: Trigger) -> bool:
    """Whether the subject of the clause takes part in the event, not only speaks about it."""
    setting = trigger.setting
    verb = setting.clause.verb
    if verb is None or setting.role in ("about", "as"):
        return False
    apart = any(head.head.text.lower() not in tables.MEASURES for head in setting.heads)
    role = setting.role_of(setting.top)
    if role in _APART and not setting.behind("with"):
        return False
    if role in tables.OCCASION and not apart:
        return True
    if apart and not setting.behind("with"):
        return verb.lemma in _ANSWERING
    known = tables.SUPPORT | tables.VERB_STATUS.keys()
    if trigger.vague and verb.lemma not in known and not setting.behind("with"):
        return False
    told = verb.reports or verb.lemma in tables.TELLING
    telling = told and verb.voice == "active"
    return not telling or bool(setting.behind("with")) or verb.lemma in ("cancel", "postpone")


def _comprised(trigger: Trigger) -> list[Mention]:
    """Return the participants given by a verb of the event: "the talks involve Kenya"."""
    scene, clause = trigger.scene, trigger.setting.clause
    found: list[Mention] = []
    for told in (clause, *scene.setting.describing):
        if told.verb is None:
            continue
        if told.verb.voice == "passive":
            by = [at.group for at in told.phrases if at.preposition == "by"]
            new = told.verb.lemma in (*_ATTENDING, *tables.COMPRISING)
            found += people(scene, by, new=new)
        elif told.verb.lemma in tables.COMPRISING:
            found += people(scene, told.objects, new=True)
    return found


def brought(trigger: Trigger) -> list[Mention]:
    """Return the objects that the verb brings to the event: "joined Ida Holm for talks"."""
    scene, setting = trigger.scene, trigger.setting
    clause = setting.clause
    if clause.verb is None or setting.role in ("subject", "object", "verb"):
        return []
    tells = clause.verb.lemma in tables.TELEPHONING
    joins = tells or clause.verb.lemma in tables.JOINING
    found = [m for m in people(scene, clause.objects) if is_person(m)] if joins else []
    if tells and trigger.type != "call":  # "told Ida Holm during talks", but not "told reporters"
        found = [m for m in found if m.entity and m.entity.type in ("person", "role")]
    words = ("with", "for", "to") if trigger.type == "call" else ("with",)
    beside = [
        at.group
        for at in clause.phrases
        if at.preposition in words and at.group.end <= trigger.start
    ]
    return [*found, *people(scene, beside)] if setting.role in tables.OCCASION or joins else []
