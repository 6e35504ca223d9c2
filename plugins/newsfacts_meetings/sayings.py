"""The effect of a verb on the status of an event: lemmas, modal, tense and conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading import Clause, Extent, NounGroup, VerbGroup
from newsfacts_meetings import tables
from newsfacts_meetings.triggers import Trigger

CONDITIONS = ("if", "unless")
_PARTICLE = re.compile(r" (\w+)")


class Told(NamedTuple):
    """The effect of a word on the status, and its extent; "not" negates what it governs."""

    status: str
    cue: Extent


def said(trigger: Trigger, clause: Clause, *, own: bool = False) -> Iterator[Told]:
    """Return the effects of the verb of a clause: lemmas and modal."""
    yield from lemmas(trigger, clause, own=own)
    yield from modal(clause)


def lemmas(trigger: Trigger, clause: Clause, *, own: bool = False) -> Iterator[Told]:
    """Return the effects of the verbs of a clause, the last first.

    Args:
        trigger: the word of the event.
        clause: the clause.
        own: whether its last verb is the trigger itself.
    """
    verb = clause.verb
    if verb is None:
        return
    behind = _PARTICLE.match(trigger.scene.text, verb.end)
    for lemma in reversed(verb.chain[:-1] if own else verb.chain):
        told = tables.PARTICLES.get((lemma, behind.group(1))) if behind else None
        told = told or tables.VERB_STATUS.get(lemma)
        once = verb.voice == "passive" and clause.tense == "past" and verb.aspect == "perfect"
        if told and not (once and told == "planned"):  # "had been scheduled"
            yield Told(told, extent(verb))


def is_operator(trigger: Trigger, clause: Clause) -> bool:
    """Whether the verb of a clause affects the status of an event: "postponed the visit"."""
    return any(True for _ in lemmas(trigger, clause))


def adjective(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effect of an adjective after the verb: "the trip has been delayed"."""
    behind = _PARTICLE.match(trigger.scene.text, clause.verb.end) if clause.verb else None
    told = tables.ADJECTIVES.get(behind.group(1)) if behind else None
    if behind and told:
        yield Told(told, Extent(*behind.span(1)))


def modal(clause: Clause) -> Iterator[Told]:
    """Return the effects of the modal of a verb, and of a "not"."""
    verb = clause.shares or clause.verb
    if verb is None:
        return
    told = tables.MODALS.get(clause.modality)
    if told:
        missed = told == "planned" and clause.tense == "past" and "perfect" in verb.aspect
        yield Told("postponed" if missed else told, extent(verb))
    if clause.negated:
        yield Told("not", extent(verb))


def tense(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return whether the event is over or ongoing, by the tense of the verb."""
    verb = clause.shares or clause.verb
    if verb is None or clause.modality:
        return
    if trigger.noun and verb.lemma == "be" and clause.tense == "present":
        yield Told("ongoing", extent(verb))
        return
    begins = trigger.noun and not tables.BEGINNING.isdisjoint(verb.chain)
    if clause.tense == "past" or verb.aspect == "perfect" or clause.kind == "participial":
        yield Told("ongoing" if begins else "happened", extent(verb))
    elif clause.tense == "present" and verb.aspect == "progressive":
        yield Told("ongoing", extent(verb))


def condition(trigger: Trigger, clause: Clause) -> Iterator[Told]:
    """Return the effect of an if-clause below, or of "would" in reported speech."""
    setting = trigger.setting
    below = next((c for c in setting.below(clause) if c.opener in CONDITIONS), None)
    if below:
        yield Told("hypothetical", opener(trigger, below))
    elif clause.modality == "would" and clause.verb:
        above = next(setting.above(clause), None)
        if above and above.reports and above.tense == "past":
            yield Told("planned", extent(clause.verb))


def opener(trigger: Trigger, clause: Clause) -> Extent:
    """Return the extent of the word that opens a clause, before the clause if need be."""
    start, length = clause.extent.start, len(clause.opener)
    if trigger.scene.text[start : start + length].lower() != clause.opener:
        start = max(start - length - 1, 0)
    return Extent(start, start + max(length, 1))


def extent(group: VerbGroup | NounGroup) -> Extent:
    """Return the extent of a group."""
    return Extent(group.start, group.end)
