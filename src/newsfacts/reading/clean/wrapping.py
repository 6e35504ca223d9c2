"""Hard-wrapped texts, as mail and terminals produce them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading.clean.alignment import Edit

#: a line break with text on both sides
_BREAK = re.compile(r"(?<=\S) *\n *(?=(\S+))")
#: a line that begins in the middle of a sentence
_GOES_ON = re.compile(r"\n *[a-zß-öø-ÿα-ωа-я]")
#: widths at which texts are wrapped
_WIDTHS = range(24, 133)
#: number of breaks below which all of them must fit
_FEW = 4
#: share of the breaks that need not fit; and share of the breaks for want of room after which
#: a lower-case letter must follow
_UNFIT, _AMID = 0.25, 0.5
#: the end of a line that ends a sentence
_FULL_STOP = re.compile(r"[.?!:][\"'”’»)\]]*\Z")


class _Break(NamedTuple):
    """A line break: offsets, end exclusive, and its context on both sides."""

    start: int
    end: int
    #: width of the line before; 0 if it is a single word, which cannot be broken
    width: int
    #: width of that line with the next word
    with_next_word: int
    #: whether a sentence ends before the break, and whether a lower-case letter follows it
    after_sentence: bool
    goes_on: bool


def joined_lines(text: str) -> Iterator[Edit]:
    """Return the edits that join the lines of each paragraph, if the whole text is hard-wrapped.

    It is if one width explains its line breaks: no line is longer, and at each break the next word
    had no room, or a sentence ends, and possibly the paragraph. Where there was no room, the next
    word is mostly in the middle of a sentence. Most texts have one line per paragraph, of any
    length: their breaks are kept, as are those of a hard-wrapped text where the next word had room.
    """
    if not _GOES_ON.search(text):
        return
    breaks = [_measured(text, match) for match in _BREAK.finditer(text)]
    width = max((each.width for each in breaks), default=0)
    if width not in _WIDTHS:
        return
    wrapped = [each for each in breaks if each.with_next_word > width]
    amid = sum(each.goes_on for each in wrapped)
    unfit = sum(each.with_next_word <= width and not each.after_sentence for each in breaks)
    few = len(breaks) < _FEW
    most_unfit, least_amid = (0.0, 1.0) if few else (_UNFIT, _AMID)
    if unfit <= most_unfit * len(breaks) and amid >= least_amid * len(wrapped):
        yield from (Edit(each.start, each.end, " ") for each in wrapped)


def _measured(text: str, match: re.Match[str]) -> _Break:
    start = text.rfind("\n", 0, match.start()) + 1
    line = text[start : match.start()]
    width = len(line) if " " in line else 0
    ended = bool(_FULL_STOP.search(line[-4:]))
    word = match[1]
    return _Break(*match.span(), width, width + 1 + len(word), ended, word[0].islower())
