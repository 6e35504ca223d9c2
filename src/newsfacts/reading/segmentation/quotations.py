"""Quoted regions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading.segmentation.extents import Extent


class Quote(NamedTuple):
    """A quoted region: offsets in code points, end exclusive, quotation marks included."""

    start: int
    end: int
    #: False if the quotation continues past the end of the paragraph
    closed: bool


#: closing marks, by opening mark; a straight mark closes itself
_CLOSERS = {
    '"': '"\u201d',
    "\u201c": '\u201d"',
    "\u201e": '\u201c\u201d"',
    "\u00ab": "\u00bb",
    "\u2018": "\u2019",
    "'": "'",
    "``": "''",
    "''": "''",
}
_SINGLE = ("'", "\u2018", "\u2019")
#: one class first, so that the scan skips everything else
_MARK = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb`'\u2018\u2019](?:"
    r"(?<=[\"\u201c\u201d\u201e\u00ab\u00bb])|(?<=`)`|(?<=')'"
    r"|(?<=\u2018)(?=\w)|(?<=')(?<![\w.,!?]')(?=[A-Z])"  # single marks open before a word ...
    r"|(?P<close>(?<=[.,!?\w][\u2019'])(?!\w)))"  # ... and close after one, unless an apostrophe
)


def quotes(text: str, paragraphs: tuple[Extent, ...]) -> tuple[Quote, ...]:
    """Return the outermost quoted regions, in order.

    A quotation ends with its paragraph at the latest: one that continues in the next opens anew.
    """
    return tuple(quote for paragraph in paragraphs for quote in _within(text, paragraph))


def _within(text: str, paragraph: Extent) -> Iterator[Quote]:
    marks = list(_MARK.finditer(text, paragraph.start, paragraph.end))
    last = {mark.group(): mark.start() for mark in marks if mark["close"] is not None}
    start, closers = -1, ""
    for match in marks:
        mark = match.group()
        if start < 0:
            # an unclosed single mark is an apostrophe, as is one after a word
            if mark in _SINGLE and match.start() >= last.get(_CLOSERS.get(mark, ""), -1):
                continue
            if mark in _CLOSERS and match["close"] is None:
                start, closers = match.start(), _CLOSERS[mark]
        elif mark in closers:
            yield Quote(start, match.end(), closed=True)
            start = -1
    if start >= 0 and closers not in _SINGLE:
        yield Quote(start, paragraph.end, closed=False)
