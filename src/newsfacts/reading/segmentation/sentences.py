"""Sentence boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.reading.segmentation import abbreviations
from newsfacts.reading.segmentation.extents import Extent

#: a candidate sentence end, to be confirmed by the words before and after
_END = re.compile(
    r"(?<![.!?\u2026])(?P<mark>[.!?\u2026]++)(?P<close>[\"'\u201d\u00bb)\]]*)"
    r"(?:[ \n]+(?=[\"'\u201c\u201e\u00ab(\[]*(?P<next>[^\W_a-z][\w.]*))|(?<=[a-z]\.)(?=[A-Z][a-z]))"
)
_WORD_BEFORE = re.compile(r"[^\s\"'\u201c\u201d()\[\]]*$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_LONGEST_WORD = 24


def sentences(text: str, within: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """Return the sentences of a plain text, paragraph by paragraph."""
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
    if following is None:  # no white space after the full stop
        return _word_at(text, match.end()) in abbreviations.OPENERS
    if match["mark"] != "." or match["close"]:
        return True
    dot = match.start()
    before = _WORD_BEFORE.search(text, max(start, dot - _LONGEST_WORD), dot)
    word = before.group() if before else ""
    opens = following.rstrip(".") in abbreviations.OPENERS
    if word in abbreviations.TITLES or (len(word) == 1 and word.isupper() and word != "I"):
        return False
    if word in abbreviations.BEFORE_FIGURES:
        return opens or not (following[0].isdigit() or word in abbreviations.MONTHS)
    if _INITIALS.fullmatch(word) or word in abbreviations.ABBREVIATIONS:
        return opens
    return True


def _word_at(text: str, offset: int) -> str:
    end = offset
    while end < len(text) and end < offset + _LONGEST_WORD and text[end].isalpha():
        end += 1
    return text[offset:end]
