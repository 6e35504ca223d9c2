"""Names of bodies told by their initials: "Tigers of the Lake Country (TLC)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts_entities.detect.token_classes import bare

#: initials in brackets, in the letters of the tokens
_INITIALS = re.compile(r"\((A)\)")
#: words of a name that have no letter among its initials
_SMALL = frozenset("of and the for on in to de del la".split())
#: letters of offices: "Chief Executive Officer (CEO)"
_OFFICES = frozenset("TR")
_SHORTEST, _LONGEST = 3, 7


def with_initials(words: Sequence[str], letters: str) -> str:
    """Return the letters of a text, those of names that initials in brackets follow as a body's."""
    changed = list(letters)
    for match in _INITIALS.finditer(letters):
        stop = match.start()
        first = _first(words, stop, words[match.start(1)])
        if first < stop and _OFFICES.isdisjoint(letters[first:stop]):
            changed[first:stop] = [*"X" * (stop - first - 1), "O"]
    return "".join(changed)


def _first(words: Sequence[str], stop: int, initials: str) -> int:
    """Return the first token of the name before a bracket, or the bracket if it has others."""
    left = list(initials)
    if len(left) < _SHORTEST:
        return stop
    for i in range(stop - 1, max(stop - _LONGEST, 0) - 1, -1):
        word = bare(words[i])
        if word[0] == left[-1]:
            left.pop()
        elif word not in _SMALL:
            return stop
        if not left:
            return i
    return stop
