"""Sentence boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts.reading.segmentation import abbreviations
from newsfacts.reading.segmentation.extents import Extent

#: a candidate sentence end, to be confirmed by the words before and after; it begins with the
#: mark, not with what must not precede it, as marks are thus found faster
_END = re.compile(
    r"(?P<mark>[.!?\u2026](?<![.!?\u2026].)(?:(?<=\.)(?: \.){2,}|[.!?\u2026]*+))"
    r"(?P<close>[\"'\u201d\u00bb)\]]*)"
    r"(?:[ \n]+(?=[\"'\u201c\u201e\u00ab(\[]*(?P<next>[^\W_a-z][\w.]*))"
    r"|(?=(?<=[a-z][a-z][.!?])\u201c?[A-Z][a-z])|(?=(?<=[\w%][.!?][\"\u201d])[A-Z]))"
)
_WORD_BEFORE = re.compile(r"[^\s\"'\u201c\u201d()\[\]\u2013\u2014-]*$")
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
#: a quotation that is a question goes on with its speaker: "Why?" Ana Duarte asked
_SPEAKER = re.compile(
    r"\s*(?:[A-Z][\w.'-]*\s){1,3}(?:said|says|asked|asks|told|cried|shouted|yelled|wrote|added"
    r"|wondered|replied|tweeted|exclaimed|continued|recalled)\b"
)
#: points that rather leave something out than end a sentence
_ELLIPSES = ("\u2026", "..", "...", ". . .")
#: words that open sentences, but behind an initial are surnames
_SURNAMES = frozenset({"More", "Will"})
_LONGEST_WORD = 24


def sentences(text: str, within: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """Return the sentences of a plain text, paragraph by paragraph."""
    return tuple(s for paragraph in within for s in _split(text, paragraph))


def _split(text: str, paragraph: Extent) -> Iterator[Extent]:
    start = counted = paragraph.start
    marks = 0  # straight quotation marks so far: an odd number of them leaves one open
    for match in _END.finditer(text, start, paragraph.end):
        if _ends(text, match, start):
            end, following = match.end("close"), match.end()
            if match["next"] is None and match["close"] == '"':
                marks += text.count('"', counted, end)
                counted = end
                if marks % 2:  # it opens the next sentence
                    end = following = match.start("close")
            yield Extent(start, end)
            start = following
    yield Extent(start, paragraph.end)


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    mark, close, following = match["mark"], match["close"], match["next"] or ""
    if not close and mark == ".":
        return _full_stop_ends(text, match.start(), start, following)
    if not close and mark in _ELLIPSES:
        return _opens(following) and following != "I"
    return mark == "." or not close or not _SPEAKER.match(text, match.end("close"))


def _full_stop_ends(text: str, dot: int, start: int, following: str) -> bool:
    """Whether a full stop ends a sentence, by the words before and after it."""
    before = _WORD_BEFORE.search(text, max(start, dot - _LONGEST_WORD), dot)
    word = before.group() if before else ""
    opens = _opens(following)
    if word.rpartition(".")[2] in abbreviations.TITLES:
        return False
    if len(word) == 1 and word.isupper() and word != "I":
        return opens and following not in _SURNAMES
    if word in abbreviations.BEFORE_FIGURES:
        return opens or not (following[:1].isdigit() or word in abbreviations.MONTHS)
    if _INITIALS.fullmatch(word) or word in abbreviations.ABBREVIATIONS:
        return opens
    return True


def _opens(following: str) -> bool:
    """Whether a word opens a sentence, rather than continue a name; an initial does not."""
    if len(following) == len("J.") and following[1] == ".":
        return False
    return following.rstrip(".") in abbreviations.OPENERS
