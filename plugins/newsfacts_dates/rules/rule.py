"""What a rule is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import attrs

from newsfacts_dates.lexicon.patterns import Form
from newsfacts_dates.timex.symbols import Meaning


class Part(NamedTuple):
    """One of several expressions in a match: offsets in its string, end exclusive."""

    start: int
    end: int
    meaning: Meaning


#: what a match means: one thing, several, or nothing
Read = Meaning | Sequence[Part] | None


@attrs.frozen
class Rule:
    """A form of words.

    Args:
        name: as facts carry it.
        anchors: what every match holds: kinds of the vocabulary, "+" for and, "|" for or.
        form: the words.
        read: gives what a match means, or None if it is something else.
    """

    name: str
    anchors: str
    form: Form
    read: Callable[[re.Match[str]], Read]
