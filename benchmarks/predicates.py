"""The verbs of a text with who does them and who undergoes them, as Universal Dependencies count.

What the treebank leaves open is left out: who or what undergoes a participle that stands by itself
("the papers signed in May"), and what a relative clause without a pronoun is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document
from newsfacts.reading import Clause, NounGroup

#: one prediction, or a part of one
Item = dict[str, object]

_MAIN = "VTZRIgr"
_PASSIVE = ("B", "b")


def predicates(document: Document) -> list[Item]:
    """Give the verbs of a document in the format of the scorer, those of a chain one by one."""
    reading = document.reading
    return [
        item
        for sentence in reading.sentences
        for clause in reading.grammar(sentence).clauses
        for item in _verbs(clause)
    ]


def _verbs(clause: Clause) -> Iterator[Item]:
    verb = clause.verb
    if verb is None:
        return
    tags = verb.tags
    main = [i for i, tag in enumerate(tags) if tag in _MAIN] or [len(tags.rstrip("AeK")) - 1]
    before = 0
    for i in main:
        auxiliaries = tags[before:i]
        before = i + 1
        helped = bool(auxiliaries.strip("AeK")) or clause.shares is not None
        passive = tags[i] == "R" and (
            auxiliaries.rstrip("AeK")[-1:] in _PASSIVE if auxiliaries else _undergone(clause)
        )
        agents, patients = clause.subject, clause.objects if i == main[-1] else ()
        if passive:
            patients = clause.subject if helped else ()
            agents = (clause.agent,) if clause.agent and i == main[-1] else ()
        elif tags[i] not in _MAIN and _is_there(clause):
            agents, patients = clause.objects, ()
        elif clause.kind == "relative" and not clause.opener:
            patients = tuple(object_ for object_ in patients if object_.start > verb.start)
        piece = verb.pieces[i]
        yield {
            "start": piece.start,
            "end": piece.end,
            "text": piece.text,
            "voice": "passive" if passive else "active",
            "negated": clause.negated,
            "agents": [_span(group) for group in agents],
            "patients": [_span(group) for group in patients],
        }


def _undergone(clause: Clause) -> bool:
    """Whether a participle without auxiliaries is passive: not one that shares "has"."""
    return clause.shares is None or clause.shares.voice == "passive"


def _is_there(clause: Clause) -> bool:
    return any(group.tags == "E" for group in clause.subject)


def _span(group: NounGroup) -> Item:
    return {"start": group.start, "end": group.end, "text": group.text}
