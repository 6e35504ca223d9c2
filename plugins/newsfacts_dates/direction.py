"""Whether the words around a date speak of what is to come.

A window of words to the left, and for a date that opens its sentence one to the right, stand in for
grammar here: the nearest cue decides. Once the reading gives clauses, the verb group that governs
the date replaces both windows.
"""

from __future__ import annotations

import re

import newsfacts
from newsfacts.reading import Extent
from newsfacts_dates import tables
from newsfacts_dates.patterns import alternatives

#: characters looked at on either side
_WINDOW = 100

_ahead = alternatives(tables.AHEAD)
_behind = alternatives(tables.PAST_VERBS)
_tail = r"(?: to\b)?(?: (?:not|also|be|have|been|[a-z]{2,12}ly)\b){0,3}"

#: words that alone point ahead, right before the date
_LEADING = re.compile(rf"\b({alternatives(tables.LEADING)})(?:[ \n]the)?[ \n]$")
#: what points ahead, with the verb group it opens; or a finite verb of the past
_CUE = re.compile(
    rf"(?P<ahead>\b(?:{_ahead})\b{_tail}(?: (?!said|told)[a-z]{{3,14}}\b)?)"
    rf"|\b(?:[a-z]{{2,14}}ed|{_behind})\b"
)


def cue(document: newsfacts.Document, start: int, end: int) -> newsfacts.Span | None:
    """Give the words that say that a date is still to come, or None if none do.

    Args:
        document: the text.
        start: where the date begins.
        end: where it ends, exclusive.
    """
    text = document.reading.plain
    sentence = document.reading.sentence_at(start) or Extent(start, end)
    left = max(sentence.start, start - _WINDOW)
    leading = _LEADING.search(text, left, start)
    if leading:
        return document.span(leading.start(), leading.end(1))
    cues = [*_CUE.finditer(text, left, start)]
    nearest = cues[-1] if cues else None
    if nearest is None:
        nearest = _CUE.search(text, end, min(sentence.end, end + _WINDOW))
    if nearest is None or nearest["ahead"] is None:
        return None
    return document.span(nearest.start(), nearest.end())
