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
    "''": "''",
}
_SINGLE = ("'", "\u2018", "\u2019")
#: one class first, so that the scan skips what is no mark
_MARK = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb`'\u2018\u2019](?:"
    r"(?<=[\"\u201c\u201d\u201e\u00ab\u00bb])|(?<=`)`|(?<=')'"
    r"|(?<=\u2018)(?=\w)|(?<=')(?<![\w.,!?]')(?=[A-Z])"  # single marks open before a word ...
    r"|(?P<close>(?<=[.,!?\w][\u2019'])(?!\w)))"  # ... and close after one, where no apostrophe is
)


def quotes(text: str, paragraphs: tuple[Extent, ...]) -> tuple[Quote, ...]:
    """Give the outermost quoted regions, in order.

    A quotation ends with its paragraph at the latest: one that goes on there opens anew.
    """
    return tuple(quote for paragraph in paragraphs for quote in _within(text, paragraph))


def _within(text: str, paragraph: Extent) -> Iterator[Quote]:
    marks = list(_MARK.finditer(text, paragraph.start, paragraph.end))
    last = {mark.group(): mark.start() for mark in marks if mark["close"] is not None}
    start, closers = -1, ""
    for match in marks:
        mark = match.group()
        if start < 0:
            # a single mark that nothing closes is an apostrophe, as is one after a word
            if mark in _SINGLE and match.start() >= last.get(_CLOSERS.get(mark, ""), -1):
                continue
            if mark in _CLOSERS and match["close"] is None:
                start, closers = match.start(), _CLOSERS[mark]
        elif mark in closers:
            yield Quote(start, match.end(), closed=True)
            start = -1
    if start >= 0 and closers not in _SINGLE:
        yield Quote(start, paragraph.end, closed=False)
