"""Paragraphs and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol, TypeVar

from newsfacts.reading import tables
from newsfacts.reading.clean.wrapping import joined_lines


class Extent(NamedTuple):
    """A stretch of the text: offsets in code points, end exclusive."""

    start: int
    end: int


class HasExtent(Protocol):
    """What has a place in the text."""

    @property
    def start(self) -> int:
        """Where it begins, in code points."""
        ...

    @property
    def end(self) -> int:
        """Where it ends, exclusive."""
        ...


E = TypeVar("E", bound=HasExtent)

_LINE = re.compile(r"[^\n]+")


def paragraphs(text: str) -> tuple[Extent, ...]:
    """Give the paragraphs of a plain text, without the blanks around them.

    Each line is one, but for those of a text that is wrapped at one width.
    """
    found: list[Extent] = []
    joined = {edit.end for edit in joined_lines(text)}
    for match in _LINE.finditer(text):
        line = match.group()
        if not line.isspace():
            start = match.start() + len(line) - len(line.lstrip())
            first = found.pop().start if start in joined else start
            found.append(Extent(first, match.start() + len(line.rstrip())))
    return tuple(found)


#: the end of a sentence, if what stands before and after agrees
_END = re.compile(
    r"(?<![.!?\u2026])(?P<mark>[.!?\u2026]++)(?P<close>[\"'\u201d\u00bb)\]]*)"
    r"(?:[ \n]+(?=[\"'\u201c\u201e\u00ab(\[]*(?P<next>[^\W_a-z][\w.]*))|(?<=[a-z]\.)(?=[A-Z][a-z]))"
)
_WORD_BEFORE = re.compile(r"[^\s\"'\u201c\u201d()\[\]]*$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_LONGEST_WORD = 24


def sentences(text: str, within: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """Give the sentences of a plain text, paragraph by paragraph."""
    return tuple(s for paragraph in within for s in _split(text, paragraph))


def _split(text: str, paragraph: Extent) -> Iterator[Extent]:
    start = paragraph.start
    for match in _END.finditer(text, start, paragraph.end):
        if _ends(text, match, start):
            yield Extent(start, match.end("close"))
            start = match.end()
    yield Extent(start, paragraph.end)


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    following = match["next"]
    if following is None:  # no blank after the full stop
        return _word_at(text, match.end()) in tables.OPENERS
    if match["mark"] != "." or match["close"]:
        return True
    dot = match.start()
    before = _WORD_BEFORE.search(text, max(start, dot - _LONGEST_WORD), dot)
    word = before.group() if before else ""
    opens = following.rstrip(".") in tables.OPENERS
    if word in tables.TITLES or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    if word in tables.BEFORE_FIGURES:
        return opens or not (following[0].isdigit() or word in tables.MONTHS)
    if _INITIALS.fullmatch(word) or word in tables.ABBREVIATIONS:
        return opens
    return True


def _word_at(text: str, offset: int) -> str:
    end = offset
    while end < len(text) and end < offset + _LONGEST_WORD and text[end].isalpha():
        end += 1
    return text[offset:end]
