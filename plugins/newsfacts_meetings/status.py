"""The status of an event, by the effect of each word that governs it.

From the event outwards: "a planned visit" is planned, "cancelled a planned visit" cancelled, and
"may cancel a planned visit" hypothetical.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import cast

from newsfacts import Status
from newsfacts.reading import Clause, Extent, NounGroup
from newsfacts_meetings import sayings, tables
from newsfacts_meetings.sayings import Told
from newsfacts_meetings.triggers import Trigger

#: statuses that a plan does not change: "will cancel the visit"
_SETTLED = ("cancelled", "postponed", "refused")
_TEMPORAL = ("when", "before", "until", "once", "after", "as")
#: prepositions of a topic or an accompanying event
_APART = tables.OCCASION | {"about", "as", "without", "despite"}
_LEAVING = ("leave", "depart", "head")
_PARTAKEN = ("in", "at")
#: determiners of a visit under way, which needs no place and no date
_HERE = ("his", "her", "their")


def status(trigger: Trigger) -> tuple[Status | None, Extent | None]:
    """Return the status by the sentence, or None, and the cue."""
    told: str | None = None
    cue: Extent | None = None
    for word in _outwards(trigger):
        combined = _combined(told, word.status)
        if combined != told:
            told, cue = combined, word.cue
    return cast("Status | None", told), cue


def _combined(inner: str | None, outer: str) -> str:
    if outer == "not":
        return tables.DENIED.get(inner or "", "refused")
    if outer in ("happened", "ongoing"):
        return inner or outer
    return inner if inner in _SETTLED and outer == "planned" else outer


def _outwards(trigger: Trigger) -> Iterator[Told]:
    """Return the effects of what governs an event, from inside out."""
    yield from _adjectives(trigger)
    yield from _described(trigger)
    relation = _relation(trigger)
    if _is_attended(trigger):
        for told in _own(trigger, relation):
            yield told._replace(status="planned") if told.status == "hypothetical" else told
        return
    yield from _heads(trigger)
    yield from _own(trigger, relation)
    if _is_governed(trigger, relation):
        yield from _above(trigger)


# the noun group of the event


def _adjectives(trigger: Trigger) -> Iterator[Told]:
    """Return the effects of modifiers before the noun: "a planned visit", "no meeting"."""
    group = trigger.setting.group
    if not trigger.noun or not isinstance(group, NounGroup):
        return
    for piece in group.pieces:
        told = tables.ADJECTIVES.get(piece.text.lower())
        if told and piece.start < trigger.start:
            yield Told(told, Extent(piece.start, piece.end))
    if group.determiner == "no":
        yield Told("not", Extent(group.start, group.start + len("no")))


def _described(trigger: Trigger) -> Iterator[Told]:
    """Return the effects of modifiers after it: "a visit scheduled for May", "talks to be held"."""
    for clause in trigger.setting.describing:
        if clause.verb is None or clause.kind == "main":
            continue
        if clause.kind == "infinitive":
            yield Told("planned", sayings.extent(clause.verb))
        yield from sayings.said(trigger, clause)


def _heads(trigger: Trigger) -> Iterator[Told]:
    """Return the effects of governing nouns: "an invitation to visit", "on the eve of talks"."""
    setting = trigger.setting
    yield from _nouns(setting.heads)
    lead = setting.grammar.lead(setting.opening) if setting.opening else ""
    if setting.opening and lead.endswith(tables.AHEAD):
        end = setting.opening.start - 1
        yield Told("planned", Extent(end - len(lead), end))


def _nouns(heads: Iterable[NounGroup]) -> Iterator[Told]:
    for head in heads:
        told = tables.HEAD_STATUS.get(head.head.text.lower())
        if told:
            yield Told(told, Extent(head.head.start, head.head.end))
        if head.determiner == "no":
            yield Told("not", sayings.extent(head))


# the verb of its clause


def _own(trigger: Trigger, relation: str) -> Iterator[Told]:
    """Return the effects of the verb of its own clause."""
    clause = trigger.setting.clause
    if clause.verb is not None:
        yield from _RELATIONS[relation](trigger, clause)
    if relation == "subject":
        for other in _conjoined(trigger, clause):
            yield from (t for t in _as_subject(trigger, other) if t.status in _SETTLED)


def _conjoined(trigger: Trigger, clause: Clause) -> Iterator[Clause]:
    """Return the following clauses that share its subject: "was set for May | but postponed"."""
    for other in trigger.setting.nearby:
        behind = other.kind == clause.kind and other.extent.start > clause.extent.start
        if behind and any(group is clause.subject[0] for group in other.subject):
            yield other


def _relation(trigger: Trigger) -> str:
    """Return the relation of an event to the verb of its clause."""
    if not trigger.noun:
        return "verb"
    setting = trigger.setting
    role = setting.role_of(setting.top)
    if role == "subject":
        return "subject"
    if _is_supported(trigger, role):
        return "support"
    eve = any(head.head.text.lower() == "eve" for head in setting.heads)
    if eve or role in tables.OCCASION:
        return "occasion"
    return "apart" if role in _APART else "object"


def _is_supported(trigger: Trigger, role: str) -> bool:
    """Whether the verb is a support verb of the event: "hold talks", "take part in"."""
    verb = trigger.setting.clause.verb
    if verb is None or (role in tables.OCCASION and role not in _PARTAKEN):
        return False
    if role in _PARTAKEN and verb.lemma == "be" and trigger.setting.clause.objects:
        return False  # "are parties to the talks"
    verbs = tables.PARTAKING if role in _PARTAKEN else tables.SUPPORT
    return not verbs.isdisjoint(verb.chain)


def _as_verb(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effects of a trigger verb or a support verb: "met", "held talks"."""
    yield from sayings.said(trigger, clause, own=not trigger.noun)
    leaves = trigger.setting.role == "for" and clause.verb is not None
    if leaves and clause.verb and clause.verb.lemma in _LEAVING:
        yield Told("planned", sayings.extent(clause.verb))
    yield from sayings.tense(trigger, clause)
    yield from sayings.condition(trigger, clause)


def _as_subject(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effects of the verb whose subject is the event: "the talks were cancelled"."""
    verb = clause.verb
    if verb is None:
        return
    if verb.voice == "passive":
        yield from sayings.said(trigger, clause)
    elif verb.lemma in tables.HAPPENING:
        yield from sayings.adjective(trigger, clause)
        yield from sayings.modal(clause)
    elif clause.tense == "future" or verb.lemma in tables.NEARING:
        yield Told("planned", sayings.extent(verb))
    if clause.tense == "past" and not clause.modality and verb.lemma not in tables.VERB_STATUS:
        yield Told("happened", sayings.extent(verb))
    yield from sayings.condition(trigger, clause)


def _as_occasion(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effects of a verb on the event that is its occasion: "said at a summit"."""
    setting = trigger.setting
    if clause.verb is None:
        return
    if trigger.type == "visit" and setting.determiner in _HERE and not setting.phrases:
        start = setting.opening.start if setting.opening else trigger.start
        yield Told("ongoing", Extent(start, start + len(setting.determiner)))
    elif clause.tense == "future" or tables.MODALS.get(clause.modality) == "planned":
        yield Told("planned", sayings.extent(clause.verb))
    elif clause.tense == "past" and not clause.modality and setting.role != "before":
        yield Told("happened", sayings.extent(clause.verb))


def _as_object(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effects of a verb whose object is the event: "postponed the visit"."""
    if clause.verb and clause.verb.lemma in tables.TALKING:
        return  # "declined to discuss the visit"
    yield from sayings.lemmas(trigger, clause)
    if sayings.is_operator(trigger, clause):
        yield from sayings.modal(clause)


def _as_topic(_: Trigger, __: Clause) -> Iterator[Told]:
    return iter(())


_RELATIONS: dict[str, Callable[[Trigger, Clause], Iterator[Told]]] = {
    "verb": _as_verb,
    "support": _as_verb,
    "subject": _as_subject,
    "occasion": _as_occasion,
    "object": _as_object,
    "apart": _as_topic,
}


# the governing clauses


def _above(trigger: Trigger) -> Iterator[Told]:
    """Return the effects of the governing clauses."""
    setting = trigger.setting
    clause = setting.clause
    for governor in setting.above():
        if clause.kind == "infinitive" or (clause.kind == "participial" and not clause.opener):
            if trigger.noun and clause.kind == "infinitive":
                yield from _nouns(setting.heads_of(clause.verb))
            yield from sayings.said(trigger, governor)
            yield from _purpose(clause, governor)
            yield from sayings.condition(trigger, governor)
            clause = governor
        else:
            yield from _subordinate(trigger, clause, governor)
            return


def _is_governed(trigger: Trigger, relation: str) -> bool:
    """Whether the effects on its clause apply to the event: not in "see that the talks help"."""
    operator = relation == "object" and sayings.is_operator(trigger, trigger.setting.clause)
    return operator or relation in ("verb", "support")


def _subordinate(trigger: Trigger, clause: Clause, governor: Clause) -> Iterator[Told]:
    """Return the effects of a conjunction and the clause above it."""
    opener = sayings.opener(trigger, clause)
    if clause.opener in sayings.CONDITIONS and clause.kind in ("adverbial", "complement"):
        yield Told("hypothetical", opener)
    elif clause.kind == "participial" and clause.opener == "without":
        yield Told("not", opener)
    elif clause.opener == "whether":
        yield Told("hypothetical", opener)
    elif clause.kind == "complement" and governor.verb:
        told = tables.VERB_STATUS.get(governor.verb.lemma)
        if told:
            yield Told(told, sayings.extent(governor.verb))
    elif clause.opener in _TEMPORAL and clause.tense in ("present", "none"):
        ahead = governor.tense == "future" or tables.MODALS.get(governor.modality) == "planned"
        if ahead and governor.verb:
            yield Told("planned", sayings.extent(governor.verb))


def _purpose(clause: Clause, governor: Clause) -> Iterator[Told]:
    """Return the effect of being somewhere, or coming, to do something: a plan."""
    verb = governor.verb
    there = verb is not None and verb.lemma in ("be", "arrive") and bool(governor.phrases)
    if verb and there and clause.kind == "infinitive" and governor.tense == "present":
        yield Told("planned", sayings.extent(verb))


def _is_attended(trigger: Trigger) -> bool:
    """Whether somebody goes to a summit, which takes place regardless."""
    setting = trigger.setting
    verb = setting.clause.verb
    goes = verb is not None and not tables.GOING.isdisjoint(verb.chain)
    return trigger.type == "summit" and setting.determiner == "the" and goes
