"""Finds where and when an election was, and how sure its result is."""

from __future__ import annotations

from newsfacts import Mention, Span, TimeExpression
from newsfacts.reading import Clause
from newsfacts_elections import tables
from newsfacts_elections.facts import ResultStatus
from newsfacts_elections.scene import Scene


def status(scene: Scene, clause: Clause) -> tuple[ResultStatus, Span | None]:
    """Give how sure a result is, and the words that say so."""
    if scene.cue:
        return scene.cue
    open_ = clause.tense == "future" or clause.modality in tables.OPEN_MODALS
    return ("forecast" if open_ else "final"), None


def place(scene: Scene, clause: Clause) -> Mention | None:
    """Give the place behind a preposition of the clause, or else the first of the sentence."""
    for attached in clause.phrases:
        if attached.preposition in tables.WHERE:
            found = scene.place_in(attached.group.start, attached.group.end)
            if found:
                return found
    return scene.place


def date(scene: Scene, clause: Clause) -> TimeExpression | None:
    """Give the date in the clause, or else in one above it, up to one of a report."""
    at: Clause | None = clause
    passed: set[int] = set()
    while at is not None and not at.reports and id(at) not in passed:
        if id(at) in scene.dates:
            return scene.dates[id(at)]
        passed.add(id(at))
        at = scene.sentence.governor(at)
    return None
