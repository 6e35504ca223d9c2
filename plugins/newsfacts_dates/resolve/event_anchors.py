"""Events that durations are counted from: "a day after the two spoke", "two weeks before the vote".

Such a duration has no place on the calendar of its own; the words say what it is relative to.
"""

from __future__ import annotations

import re

import newsfacts
from newsfacts.reading import NounGroup, Sentence

#: a preposition behind a duration; of "after the war ended" it is the opener of the clause
_RELATION = re.compile(
    r"[ \n](?:to the (?:day|week|month)[ \n])?"
    r"(after|before|since|following|ahead of|prior to|into|on from)[ \n]",
    re.IGNORECASE,
)
_END = " ,;:.!?\n\"'”’"


def event_beside(document: newsfacts.Document, end: int) -> tuple[newsfacts.Span, ...]:
    """Give the spans of a relation and its event that follow a duration, or nothing.

    Args:
        document: the document.
        end: end of the duration.
    """
    text = document.reading.plain
    relation = _RELATION.match(text, end)
    if relation is None:
        return ()
    sentence = document.reading.grammar_at(end)
    last = _end_of_event(sentence, relation.end()) if sentence else None
    if last is None:
        return ()
    last = relation.end() + len(text[relation.end() : last].rstrip(_END))
    return (document.span(*relation.span(1)), document.span(relation.end(), last))


def _end_of_event(sentence: Sentence, start: int) -> int | None:
    """Give the end of the clause or noun group after a relation."""
    for clause in sentence.clauses:
        opens = clause.opener in ("after", "before", "since")
        if opens and start - len("before ") - 1 <= clause.extent.start <= start:
            return clause.extent.end
    group = sentence.group_at(start)
    return group.end if isinstance(group, NounGroup) else None
