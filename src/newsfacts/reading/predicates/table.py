"""The operators, as listed in ``operators.tsv``.

Columns: the lemma, its word class, the constructions in which it operates ("inf", "ing", "bare":
forms of a verb it governs; "that", "whether": clauses; "obj", "subj": an event noun as its object,
which is the subject in the passive, or subject; "report": a noun for what is said of an event, as
its object; "noun": an event noun it stands before; or a
preposition), its effect, and an example in which the event is between asterisks.
Written for newsfacts (2026-11); implicative verbs after Nairn, Condoravdi & Karttunen (2006).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple


class Entry(NamedTuple):
    """A row of the table."""

    lemma: str
    part: str
    takes: tuple[str, ...]
    effect: str
    example: str


@cache
def entries() -> tuple[Entry, ...]:
    """Return all rows."""
    lines = Path(__file__).with_name("operators.tsv").read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines[1:])
    return tuple(
        Entry(lemma, part, tuple(takes.split()), effect, example)
        for lemma, part, takes, effect, example in cells
    )


@cache
def _by_use() -> dict[tuple[str, str, str], Entry]:
    return {(e.part, takes, e.lemma): e for e in entries() for takes in e.takes}


def entry(part: str, takes: str, lemma: str) -> Entry | None:
    """Return the row of a lemma in a construction, or None."""
    return _by_use().get((part, takes, lemma))
