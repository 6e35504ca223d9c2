"""Quoted regions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading.segments import Extent


class Quote(NamedTuple):
    """A quoted region: offsets in code points, end exclusive, quotation marks included."""

    start: int
    end: int
    #: False if the paragraph ends before the quotation does
    closed: bool


#: what closes what opens; a straight mark closes itself
_CLOSERS = {
    '"': '"\u201d',
    "\u201c": '\u201d"',
    "\u201e": '\u201c\u201d"',
    "\u00ab": "\u00bb",
    "\u2018": "\u2019",
    "'": "'",
    "``": "''",
}
_MARK = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb]|``|''"
    r"|\u2018(?=\w)|(?<![\w.,!?])'(?=[A-Z])"  # single marks open before a word ...
    r"|(?<=[.,!?\w])[\u2019'](?!\w)"  # ... and close after one, where no apostrophe is
)


def quotes(text: str, paragraphs: tuple[Extent, ...]) -> tuple[Quote, ...]:
    """Give the outermost quoted regions, in order.

    A quotation ends with its paragraph at the latest: one that goes on there opens anew.
    """
    return tuple(quote for paragraph in paragraphs for quote in _within(text, paragraph))


def _within(text: str, paragraph: Extent) -> Iterator[Quote]:
    start, closers = -1, ""
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark = match.group()
        if start < 0:
            if mark in _CLOSERS:
                start, closers = match.start(), _CLOSERS[mark]
        elif mark in closers:
            yield Quote(start, match.end(), closed=True)
            start = -1
    if start >= 0 and closers not in ("'", "\u2019"):  # a lone single mark is an apostrophe
        yield Quote(start, paragraph.end, closed=False)
