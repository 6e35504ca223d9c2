"""Tells whether an event took place: by what each word that governs it makes of it.

From the event outwards: "a planned visit" is planned, "cancelled a planned visit" cancelled, and
"may cancel a planned visit" hypothetical.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from newsfacts import Status
from newsfacts.reading import Clause, Extent, NounGroup, VerbGroup
from newsfacts_meetings import tables
from newsfacts_meetings.triggers import Trigger

#: what a plan leaves as it is: "will cancel the visit"
_SETTLED = ("cancelled", "postponed", "refused")
_CONDITIONS = ("if", "unless")
#: prepositions of what is spoken of, or goes on beside
_APART = tables.OCCASION | {"about", "as", "without", "despite"}
_TEMPORAL = ("when", "before", "until", "once", "after", "as")


class Told(NamedTuple):
    """What one word makes of an event, and where it stands; "not" denies what is inside it."""

    status: str
    cue: Extent


def status(trigger: Trigger) -> tuple[Status | None, Extent | None]:
    """Give the status that the sentence tells, None if it tells none, and the cue."""
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
    """Give what governs an event, from inside out."""
    yield from _beside(trigger)
    yield from _described(trigger)
    if _is_attended(trigger):
        yield from (_of_its_own(told) for told in _own(trigger))
        return
    yield from _heads(trigger)
    yield from _clauses(trigger)


def _is_attended(trigger: Trigger) -> bool:
    """Whether somebody goes to a summit, which takes place with or without them."""
    setting = trigger.scene.setting
    group, verb = setting.group, setting.clause.verb
    known = isinstance(group, NounGroup) and group.determiner == "the"
    goes = verb is not None and not tables.GOING.isdisjoint(verb.chain)
    return trigger.type == "summit" and known and goes


def _of_its_own(told: Told) -> Told:
    return told._replace(status="planned") if told.status == "hypothetical" else told


def _beside(trigger: Trigger) -> Iterator[Told]:
    """Give the adjectives: "a planned visit"."""
    group = trigger.scene.setting.group
    if trigger.noun and isinstance(group, NounGroup):
        for piece in group.pieces:
            told = tables.ADJECTIVES.get(piece.text.lower())
            if told and piece.start < trigger.start:
                yield Told(told, Extent(piece.start, piece.end))
        if group.determiner == "no":
            yield Told("not", Extent(group.start, group.start + len("no")))


def _described(trigger: Trigger) -> Iterator[Told]:
    """Give what is said behind it: "a visit scheduled for May", "talks to be held"."""
    setting = trigger.scene.setting
    for clause in setting.describing:
        if clause.verb is None or clause.kind == "main":
            continue
        if clause.kind == "infinitive":
            yield Told("planned", _extent(clause.verb))
        yield from _of_verb(trigger, clause, own=False)


def _heads(trigger: Trigger) -> Iterator[Told]:
    """Give the nouns that it hangs on: "an invitation to visit", "on the eve of talks"."""
    setting = trigger.scene.setting
    yield from _named(setting.heads)
    if trigger.noun and setting.group:
        ahead = setting.lead(setting.group)
        if ahead.endswith(tables.AHEAD):
            start = setting.group.start - len(ahead) - 1
            yield Told("planned", Extent(start, setting.group.start - 1))


def _named(heads: Iterable[NounGroup]) -> Iterator[Told]:
    for head in heads:
        if head.determiner == "no":
            yield Told("not", Extent(head.start, head.end))
        told = tables.HEAD_STATUS.get(head.head.text.lower())
        if told:
            yield Told(told, Extent(head.head.start, head.head.end))


def _clauses(trigger: Trigger) -> Iterator[Told]:
    """Give the verbs: that of its clause, and those of the clauses above as far as they govern."""
    setting = trigger.scene.setting
    clause = setting.clause
    yield from _own(trigger)
    if not _is_governed(trigger):
        return
    for governor in setting.above():
        opener = clause.opener
        if opener in _CONDITIONS and clause.kind in ("adverbial", "complement"):
            yield Told("hypothetical", Extent(clause.extent.start, clause.extent.start + len(opener)))
            return
        elif clause.kind == "infinitive" or (clause.kind == "participial" and not opener):
            if trigger.noun and clause.kind == "infinitive":
                yield from _named(setting.heads_of(clause.verb))
            yield from _of_verb(trigger, governor, own=False)
            yield from _condition(trigger, governor)
        elif clause.kind == "participial":
            if opener == "without" and governor.verb:
                yield Told("not", Extent(clause.extent.start, clause.extent.start + len(opener)))
            if opener in ("before", "until") and governor.tense == "future" and governor.verb:
                yield Told("planned", _extent(governor.verb))
            return
        elif clause.kind == "complement":
            yield from _lemmas(trigger, governor)
            return
        elif clause.kind == "adverbial" and opener in _TEMPORAL and clause.tense == "present":
            if _lies_ahead(governor) and governor.verb:
                yield Told("planned", _extent(governor.verb))
            return
        else:
            return
        clause = governor


def _is_governed(trigger: Trigger) -> bool:
    """Whether what is said of its clause is said of the event: not in "see that the talks help"."""
    setting = trigger.scene.setting
    verb = setting.clause.verb
    if verb is None or not trigger.noun:
        return True
    supported = _is_supported(trigger, setting.role)
    if setting.role in tables.OCCASION or setting.role == "subject":
        return supported
    return supported or _is_operator(trigger, setting.clause)


def _own(trigger: Trigger) -> Iterator[Told]:
    """Give what the verb of its own clause makes of it."""
    setting = trigger.scene.setting
    clause, verb = setting.clause, setting.clause.verb
    if verb is None:
        return
    role = setting.role if not setting.heads else _role_of_top(trigger)
    if not trigger.noun:
        yield from _of_verb(trigger, clause, own=True)
        yield from _tense(trigger, clause)
        yield from _condition(trigger, clause)
    elif role == "subject":
        if verb.voice == "passive":
            yield from _of_verb(trigger, clause, own=False)
        elif verb.lemma in tables.HAPPENING:
            yield from _modal(clause)
        elif _lies_ahead(clause) and clause.tense != "past":
            yield Told("planned", _extent(verb))
        if clause.tense == "past" and not clause.modality:
            yield Told("happened", _extent(verb))
        yield from _condition(trigger, clause)
    elif (role in tables.OCCASION or _is_eve(trigger)) and not _is_supported(trigger, role):
        if clause.tense == "future" or tables.MODALS.get(clause.modality) == "planned":
            yield Told("planned", _extent(verb))
        elif clause.tense == "past" and not clause.modality:
            yield Told("happened", _extent(verb))
    elif _is_supported(trigger, role):
        yield from _of_verb(trigger, clause, own=False)
        yield from _tense(trigger, clause)
        yield from _condition(trigger, clause)
    else:
        if role in _APART:
            return
        yield from _lemmas(trigger, clause)
        if _is_operator(trigger, clause):
            yield from _modal(clause)


def _is_eve(trigger: Trigger) -> bool:
    return any(head.head.text.lower() == "eve" for head in trigger.scene.setting.heads)


def _is_supported(trigger: Trigger, role: str) -> bool:
    """Whether the verb is one that the event has of its own: "hold talks", "take part in"."""
    verb = trigger.scene.setting.clause.verb
    verbs = tables.PARTAKING if role in tables.OCCASION else tables.SUPPORT
    return verb is not None and not verbs.isdisjoint(verb.chain)


def _role_of_top(trigger: Trigger) -> str:
    setting = trigger.scene.setting
    clause, top = setting.clause, setting.top
    if any(group is top for group in clause.subject):
        return "subject"
    if any(group is top for group in clause.objects):
        return "object"
    return next((at.preposition for at in clause.phrases if at.group is top), "")


def _of_verb(trigger: Trigger, clause: Clause, *, own: bool) -> Iterator[Told]:
    yield from _lemmas(trigger, clause, own=own)
    yield from _modal(clause)


def _lemmas(trigger: Trigger, clause: Clause, *, own: bool = False) -> Iterator[Told]:
    """Give what the verbs of a clause make of an event, the last first."""
    verb = clause.verb
    if verb is None:
        return
    chain = verb.chain[:-1] if own else verb.chain
    particle = trigger.scene.text[verb.end : verb.end + 8].split(" ")[1:2]
    for lemma in reversed(chain):
        told = tables.PARTICLES.get((lemma, particle[0])) if particle else None
        told = told or tables.VERB_STATUS.get(lemma)
        if told:
            yield Told(told, _extent(verb))


def _is_operator(trigger: Trigger, clause: Clause) -> bool:
    return any(True for _ in _lemmas(trigger, clause))


def _modal(clause: Clause) -> Iterator[Told]:
    """Give what the modal of a verb makes of an event, and a "not"."""
    verb = clause.shares or clause.verb
    if verb is None:
        return
    told = tables.MODALS.get(clause.modality)
    if told:
        missed = told == "planned" and clause.tense == "past" and "perfect" in verb.aspect
        yield Told("postponed" if missed else told, _extent(verb))
    if clause.negated:
        yield Told("not", _extent(verb))


def _tense(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    verb = clause.shares or clause.verb
    if verb is None or clause.modality:
        return
    begins = trigger.noun and not tables.BEGINNING.isdisjoint(verb.chain)
    if clause.tense == "past" or verb.aspect == "perfect" or clause.kind == "participial":
        yield Told("ongoing" if begins else "happened", _extent(verb))
    elif clause.tense == "present" and verb.aspect == "progressive":
        yield Told("ongoing", _extent(verb))


def _condition(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Give what an if-clause below makes of it, and undo a "would" of reported speech."""
    setting = trigger.scene.setting
    below = next((c for c in setting.below(clause) if c.opener in _CONDITIONS), None)
    if below:
        yield Told("hypothetical", Extent(below.extent.start, below.extent.start + len(below.opener)))
    elif clause.modality == "would" and clause.verb:
        above = next(setting.above(clause), None)
        if above and above.reports and above.tense == "past":
            yield Told("planned", _extent(clause.verb))


def _lies_ahead(clause: Clause) -> bool:
    return clause.tense == "future" or tables.MODALS.get(clause.modality) == "planned"


def _extent(group: VerbGroup | NounGroup) -> Extent:
    return Extent(group.start, group.end)
