"""Whether the words that govern a date speak of what is to come.

A word right before the date may tell ("until", "by"). Otherwise the clause that holds the date is
asked, and where its verb has no tense the clause that governs it, and so on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import newsfacts
from newsfacts.reading import Clause, NounGroup, Sentence, VerbGroup
from newsfacts_dates.lexicon import direction_words
from newsfacts_dates.lexicon.patterns import alternatives
from newsfacts_dates.timex.symbols import Choice

#: clauses that are asked, from that of the date outwards
_DEEPEST = 4

#: characters looked at before a date
_LONGEST = 32
_JOINT = re.compile(r",?[ \n](?:(?:and|or|to|through|until)[ \n])?(?:(?:on|in)[ \n])?(?:the[ \n])?")
_ADJUNCT = r"(?:[ \n](?:the|early|late|mid))?[ \n]$"
#: words that alone point ahead, right before the date
_LEADING = re.compile(
    rf"\b((?:{alternatives(direction_words.SET_FOR)})(?:[ \n]in)?[ \n](?:for|on|in|at)"
    rf"|{alternatives(direction_words.FUTURE_CUES)}){_ADJUNCT}"
)
#: words that alone point back, right before the date
_TRAILING = re.compile(rf"\b(?:{alternatives(direction_words.PAST_CUES)}){_ADJUNCT}")
_TRADED = re.compile(rf"[ \n](?:{alternatives(direction_words.TRADED)})\b")


_POSSESSIVE = re.compile(r"(?<=s)'|'s\b")


class Cue(NamedTuple):
    """Words that say that a date is not the latest: it is the next one, or the nearest."""

    choice: Choice
    words: newsfacts.Span


def cue(document: newsfacts.Document, start: int, end: int) -> Cue | None:
    """Give the words that say that a date is still to come, or was when it was planned.

    Args:
        document: the text.
        start: where the date begins.
        end: where it ends, exclusive.
    """
    sentence = document.reading.grammar_at(start)
    if sentence is None:
        return None
    text = document.reading.plain
    before = max(sentence.extent.start, start - _LONGEST)
    if _TRAILING.search(text, before, start):
        return None
    traded = _TRADED.match(text, end)
    if traded:
        return Cue("next", document.span(traded.start() + 1, traded.end()))
    leading = _LEADING.search(text, before, start)
    if leading and not _qualifies(sentence, start, end):
        was = _is_past_perfect(sentence.clause_at(start).verb)
        words = document.span(leading.start(), leading.end(1))
        return Cue("nearest" if was else "next", words)
    owned = _POSSESSIVE.match(text, end) is not None
    for clause in islice(_outwards(sentence, start), _DEEPEST):
        choice = _choice(sentence, clause, clause.verb, owned=owned) if clause.verb else None
        if clause.verb and choice is not None:
            words = document.span(clause.verb.start, clause.verb.end)
            return None if choice == "latest" else Cue(choice, words)
    return None


def joined(document: newsfacts.Document, end: int, start: int) -> bool:
    """Whether nothing but "and" or a comma stands between two dates.

    Args:
        document: the text.
        end: where the first ends, exclusive.
        start: where the second begins.
    """
    return start - end < _LONGEST and bool(_JOINT.fullmatch(document.reading.plain, end, start))


def _outwards(sentence: Sentence, offset: int) -> Iterator[Clause]:
    """Give the clause of an offset, the one that governs it, and so on."""
    clause: Clause | None = sentence.clause_at(offset)
    while clause:
        yield clause
        clause = sentence.governor(clause)


def _choice(sentence: Sentence, clause: Clause, verb: VerbGroup, *, owned: bool) -> Choice | None:
    """Give which date the verb of a clause speaks of; None if it has no tense.

    What had been planned may be over, or may have been called off before: the nearest is meant.
    """
    if _is_past_perfect(verb):
        return "nearest" if _is_planned(clause, verb) or _is_arranged(verb) else "latest"
    points = _points_ahead(sentence, clause, verb, owned=owned)
    return None if points is None else "next" if points else "latest"


def _points_ahead(
    sentence: Sentence, clause: Clause, verb: VerbGroup, *, owned: bool
) -> bool | None:
    """Whether a verb speaks of what is to come; None if it has no tense."""
    if _is_planned(clause, verb):
        return True
    if _is_perfect(verb):
        return False
    if _is_arranged(verb) or clause.modality in direction_words.MODALS:
        return True
    if clause.tense == "none":
        return _infinitive_points_ahead(sentence, clause, verb)
    return clause.tense == "present" and not owned and _is_futurate(clause, verb)


def _is_arranged(verb: VerbGroup) -> bool:
    return verb.voice == "passive" and verb.lemma in direction_words.ARRANGEMENTS


def _is_planned(clause: Clause, verb: VerbGroup) -> bool:
    """Whether a verb speaks of what is to come by itself: "will", "is set to", "expects"."""
    modality = clause.modality
    planned = {
        modality.removeprefix("be ").removesuffix(" to"),
        *verb.chain[:-1],
    } & direction_words.PLANS
    if clause.tense == "future" or modality == "be to" or (modality and planned):
        return True
    expects = verb.lemma in direction_words.EXPECTATIONS and verb.voice == "active"
    return expects and clause.tense == "present"


def _infinitive_points_ahead(sentence: Sentence, clause: Clause, verb: VerbGroup) -> bool | None:
    """Whether a verb without a tense does; None where that is for its governor to say."""
    if clause.kind != "infinitive":
        return False if verb.past_participle else None
    before = sentence.pieces[verb.index - 1].text.lower() if verb.index else ""
    governor = sentence.governor(clause)
    above = governor.verb.lemma if governor and governor.verb else ""
    return True if verb.voice == "passive" or {before, above} & direction_words.PLANS else None


def _is_futurate(clause: Clause, verb: VerbGroup) -> bool:
    """Whether a present is said of what is to come: "opens Monday", "is flying", "if it meets"."""
    if verb.aspect == "simple":
        return (
            verb.lemma in direction_words.SCHEDULED or clause.opener in direction_words.CONDITIONS
        )
    return verb.aspect == "progressive"


def _is_perfect(verb: VerbGroup) -> bool:
    return verb.aspect in ("perfect", "perfect progressive")


def _is_past_perfect(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.tense == "past" and _is_perfect(verb)


def _qualifies(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a date says of which kind a thing is: "the Tuesday deadline"."""
    group = sentence.group_at(start)
    return isinstance(group, NounGroup) and group.end > end + len("'s")
