"""Tells the background of a narrative from its foreground, whose dates follow one another.

A relative clause, a past perfect, a participle behind its noun, a parenthesis or a phrase behind a
noun tells what lies outside the sequence of events (Hopper 1979, "Aspect and Foregrounding in
Discourse"), so that its date is not the time at which the narrative goes on.
"""

from __future__ import annotations

import re
from typing import Literal

from newsfacts.reading import Clause, Reading

#: "aside": a relative clause, a participle or a parenthesis; "earlier": a past perfect
Background = Literal["aside", "earlier"]
#: prepositions that attach a date to a noun or to a comparison: "the war of 1812"
_ATTACHED = re.compile(r"\b(?:of|since)[ \n](?:the[ \n])?$", re.IGNORECASE)
#: before a date that is not of the past perfect beside it: "By May the town had fallen, and in June
#: it was free"
_BESIDE = re.compile(
    r"\b(?:by|until|till|(?:and|but)[ \n](?:in|on))[ \n](?:(?:the|early|late)[ \n])?$",
    re.IGNORECASE,
)


def background_at(reading: Reading, offset: int) -> Background | None:
    """Give the kind of background to which a date belongs, or None in the foreground.

    Args:
        reading: of the text.
        offset: of the date.
    """
    sentence = reading.grammar_at(offset)
    if sentence is None:
        return None
    start = sentence.extent.start
    before = reading.plain[start:offset]
    if before.count("(") > before.count(")") or _ATTACHED.search(before):
        return "aside"
    clause = sentence.clause_at(offset)
    if _is_earlier(clause) and not _BESIDE.search(before):
        return "earlier"
    behind_noun = clause.kind == "participial" and clause.extent.start > start
    if clause.kind == "relative" or (behind_noun and clause.verb and clause.verb.past_participle):
        return "aside"
    return None


def _is_earlier(clause: Clause) -> bool:
    verb = clause.verb
    return verb is not None and verb.tense == "past" and verb.aspect.startswith("perfect")
