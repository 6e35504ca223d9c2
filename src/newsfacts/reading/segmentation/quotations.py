"""Quoted regions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newsfacts.reading.segmentation.extents import Extent


class Quote(NamedTuple):
    """A quoted region: offsets in code points, end exclusive, quotation marks included."""

    start: int
    end: int
    #: False if the quotation continues past the end of the paragraph
    closed: bool


#: whether a single mark closes what another opens: after punctuation it surely does
Closed = Literal["surely", "maybe", ""]

#: closing marks, by opening mark; a straight mark closes itself
_CLOSERS: dict[str, tuple[str, ...]] = {
    '"': ('"', "\u201d"),
    "\u201c": ("\u201d", '"', "\u201c"),
    "\u201d": ("\u201d", "\u201c"),
    "\u201e": ("\u201c", "\u201d", '"'),
    "\u00ab": ("\u00bb",),
    "\u00bb": ("\u00ab",),
    "\u2018": ("\u2019",),
    "'": ("'",),
    "``": ("''",),
    "''": ("''",),
}
_SINGLE = ("'", "\u2018", "\u2019")
#: marks that more often close
_CLOSING = ("\u201d", "\u00bb")
#: one class first, so that the scan skips everything else
_MARK = re.compile(
    r"[\"\u201c\u201d\u201e\u00ab\u00bb`'\u2018\u2019](?:"
    r"(?<=[\"\u201c\u201d\u201e\u00ab\u00bb])|(?<=`)`|(?<=')'"
    # a single mark opens before a word, unless it stands for the century of a year,
    r"|(?<=\u2018)(?=\w)(?!\d\ds\b|(?<=\b(?:[Ii]n|of) \u2018)\d\d\b)|(?<=')(?<![\w.,!?]')(?=[A-Z])"
    r"|(?P<weak>(?<=')(?<![^\s(]')(?=[a-z])(?!(?:[smntd]|em|re|ve|ll|til|cause)\b))"
    # and closes after one, unless it is an apostrophe
    r"|(?P<close>(?<=[.,!?\w][\u2019'])(?!\w)))"
)


def quotes(text: str, paragraphs: tuple[Extent, ...]) -> tuple[Quote, ...]:
    """Return the outermost quoted regions, in order.

    A quotation ends with its paragraph at the latest: one that continues in the next opens anew.
    """
    return tuple(quote for paragraph in paragraphs for quote in _within(text, paragraph))


def _within(text: str, paragraph: Extent) -> Iterator[Quote]:
    marks = list(_MARK.finditer(text, paragraph.start, paragraph.end))
    if not marks:
        return
    closed = _closed_later(text, marks)
    straight = sum(mark.group() == '"' for mark in marks)  # from this one on
    start = -1
    closers = _CLOSERS["'"]
    for match, later in zip(marks, closed, strict=True):
        mark = match.group()
        before, after = _beside(text, match, paragraph)
        if start < 0:
            if _opens(match, before, after, later):
                start, closers = match.start(), _CLOSERS[mark]
        elif mark not in closers:
            pass
        elif mark == '"' and straight % 2 == 0 and before == " " and after.isalnum():
            yield Quote(start, match.start() - 1, closed=False)  # its own closing mark is lost
            start = match.start()
        elif not _goes_on(text, match, before, after, later):
            yield Quote(start, match.end(), closed=True)
            start = -1
        straight -= mark == '"'
    if start >= 0 and closers[0] not in _SINGLE:
        yield Quote(start, paragraph.end, closed=False)


def _beside(text: str, match: re.Match[str], paragraph: Extent) -> tuple[str, str]:
    """Return the characters before and after a mark; a blank at the ends of a paragraph."""
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    return before, text[match.end()] if match.end() < paragraph.end else " "


def _opens(match: re.Match[str], before: str, after: str, later: Closed) -> bool:
    """Whether a mark outside of quotations opens one."""
    mark = match.group()
    if match["close"] is not None or mark not in _CLOSERS:
        return False
    if mark in _SINGLE:  # one that nothing closes is an apostrophe
        return later == "surely" or (later == "maybe" and match["weak"] is None)
    if mark == '"':  # behind a word and before none, it closes what nothing opened
        return not ((before.isalnum() or before in ".,!?)") and not after.isalnum())
    return mark not in _CLOSING or (after.isalnum() and before in " ([")


def _goes_on(text: str, match: re.Match[str], before: str, after: str, later: Closed) -> bool:
    """Whether a quotation goes on after a mark that could close it."""
    if match.group() in _SINGLE:  # the apostrophe of a plural: 'The farmers' union is right,'
        amid = after == " " and text[match.end() + 1 : match.end() + 2].islower()
        return later == "surely" and before in "sS" and amid
    return match.group() == "\u201c" and (before == " " or after.isalnum())


def _closed_later(text: str, marks: list[re.Match[str]]) -> list[Closed]:
    """Return for each mark whether a single mark after it closes what it opens."""
    found: list[Closed] = []
    maybe, surely = set[str](), set[str]()
    for match in reversed(marks):
        mark = match.group()
        closer = _CLOSERS[mark][0] if mark in _CLOSERS else mark
        found.append("surely" if closer in surely else "maybe" if closer in maybe else "")
        if match["close"] is not None:
            maybe.add(mark)
            if text[match.start() - 1] in ".,!?":
                surely.add(mark)
        elif mark in _SINGLE:
            surely.discard(closer)
    return found[::-1]
