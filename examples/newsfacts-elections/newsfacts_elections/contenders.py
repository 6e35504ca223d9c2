"""Finds whose figure it is."""

from __future__ import annotations

import re

from newsfacts import Mention
from newsfacts.reading import Clause, NounGroup
from newsfacts_elections import tables
from newsfacts_elections.figures import Figure
from newsfacts_elections.scene import Scene, is_place

_FOR = re.compile(r" for (?:the )?")
#: between a name and its figure: "Okoro with 41 percent", "Okoro (41 percent)"
_JOINT = re.compile(r",? (?:with|on|at|having) (?:just |only |about |some |around )?|,? \(")


def contender(scene: Scene, figure: Figure) -> Mention | None:
    """Give the party or candidate that a figure is of; None if nobody is told."""
    behind = _FOR.match(scene.plain, figure.end)
    if behind:
        found = scene.index.mentions.first(behind.start() + 5, behind.end() + 1)
        if found and not is_place(found):
            return found
    group = scene.sentence.group_at(figure.start)
    if isinstance(group, NounGroup) and group.start < figure.start:
        found = scene.index.mentions.first(group.start, figure.start)
        if found and not is_place(found):
            return found
    clause = scene.clause_at(figure.start)
    if clause.agent and clause.agent.start < figure.start:
        return of_group(scene, clause.agent)
    beside = scene.index.mentions.last(scene.start, figure.start)
    if beside and not is_place(beside) and not _is_beaten(clause, beside):
        joint = _JOINT.fullmatch(scene.plain, beside.span.end, figure.start)
        if joint and not _is_office(beside):
            return beside
    if not _may_get(clause, figure):
        return None
    return subject(scene, clause)


def _is_office(mention: Mention) -> bool:
    """Whether a mention is an office that somebody is elected to."""
    return mention.form == "title"


def _is_beaten(clause: Clause, mention: Mention) -> bool:
    verb = clause.verb
    return bool(
        verb
        and verb.lemma in tables.BEATING
        and any(g.start <= mention.span.start < g.end for g in clause.objects)
    )


def _may_get(clause: Clause, figure: Figure) -> bool:
    """Whether a clause says that its subject gets a figure, or wins with it."""
    if clause.verb is None:
        return False
    lemma = clause.verb.lemma
    if any(g.start <= figure.start < g.end for g in clause.objects) or figure.seats is not None:
        return lemma in tables.GETTING
    elected = lemma in ("elect", "reelect", "re-elect") or _says_elected(clause)
    return elected or lemma in tables.OUTCOMES or (figure.named and lemma in tables.GETTING)


def _says_elected(clause: Clause) -> bool:
    return any(p.text.lower() in tables.ELECTED for g in clause.objects for p in g.pieces)


def subject(scene: Scene, clause: Clause) -> Mention | None:
    """Give who does it, or undergoes it: a mention, or else the words themselves."""
    return of_group(scene, clause.subject[0]) if clause.subject else None


def of_group(scene: Scene, group: NounGroup) -> Mention | None:
    """Give the mention in a noun group; one of a place only where nothing else is there."""
    inside = scene.index.mentions.within(group.start, group.end)
    found = next((m for m in inside if not is_place(m)), None)
    if found:
        return found
    if group.is_time or inside:
        return None
    span = scene.document.span(group.start, group.end)
    return Mention(span=span, rule="subject", form="description")
