"""The form of a rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import attrs

from newsfacts_dates.lexicon.patterns import Pattern
from newsfacts_dates.timex.symbols import Meaning


class Part(NamedTuple):
    """One of several expressions in a match: offsets in the matched string, end exclusive."""

    start: int
    end: int
    meaning: Meaning


#: the meaning of a match, the parts of a match with several expressions, or None for a false match
Read = Meaning | Sequence[Part] | None


@attrs.frozen
class Rule:
    """A rule: a pattern of words, and what a match means.

    Args:
        name: as facts carry it.
        anchors: kinds of anchors that every match contains: "+" for and, "|" for or.
        pattern: of the words.
        read: gives the meaning of a match, or None for a false match.
    """

    name: str
    anchors: str
    pattern: Pattern
    read: Callable[[re.Match[str]], Read]
