"""The words of a sentence, as the tagger takes them."""

from __future__ import annotations

import re

from newsfacts.reading.segmentation import abbreviations
from newsfacts.reading.segmentation.extents import HasExtent
from newsfacts.reading.segmentation.tokens import Columns, Tokens

_PERIODS = abbreviations.TITLES | abbreviations.BEFORE_FIGURES | abbreviations.ABBREVIATIONS
_ENDING = re.compile(r"(?i:'(?:s|re|ve|ll|d|m)|n?'t)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")

#: marks that may belong to adjacent words
_JOINTS = frozenset((".", "-"))


def split(tokens: Tokens, extent: HasExtent) -> Columns:
    """Return the words of a sentence, as the tagger takes them.

    "Russia" and "'s" are two, "Sen." is one, and so is "10-year".
    """
    within = tokens.within(extent)
    starts = tokens.starts[within.start : within.stop]
    texts = tokens.texts[within.start : within.stop]
    if tokens.plain.find("'", extent.start, extent.end) < 0 and _JOINTS.isdisjoint(texts[:-1]):
        return Columns(starts, texts)
    words = Columns([], [])
    end = -1  # of the token before
    for start, text in zip(starts, texts, strict=True):
        if "'" in text and len(text) > 1:
            _add_contracted(words, start, text)
        elif start != end or not _joins(words, text):
            words.starts.append(start)
            words.texts.append(text)
        end = start + len(text)
    return words


def _add_contracted(words: Columns, start: int, text: str) -> None:
    """Add a word with an apostrophe, its possessive or contracted ending split off."""
    ending = _ENDING.search(text)
    cut = ending.start() if ending else 0
    if ending and ending.group().lower() == "n't" and text.lower() not in ("can't", "won't"):
        cut += 1  # "isn" and "'t", as other words end in n
    for offset, part in ((0, text[:cut]), (cut, text[cut:])):
        if part:
            words.starts.append(start + offset)
            words.texts.append(part)


def _joins(words: Columns, text: str) -> bool:
    """Append a token to the word right before it, where they form one: "Sen.", "10-year", "a.m"."""
    last = words.texts[-1]
    if text == "." and _goes_on(last):
        words.texts[-1] += "."
        return True
    if text.lower() == "m" and last.lower() in ("a.", "p."):
        words.texts[-1] += text
        return True
    if last not in _JOINTS or len(words) == 1 or words.end(-2) != words.starts[-1]:
        return False
    noon = text.lower() == "m" and words.texts[-2].lower() == "a"
    if not (noon if last == "." else text[0].isalnum()):
        return False
    words.starts.pop()
    words.texts[-2:] = [f"{words.texts[-2]}{last}{text}"]
    return True


def _goes_on(text: str) -> bool:
    """Whether a full stop after a word belongs to it."""
    return text in _PERIODS or text.lower() in _PERIODS or bool(_INITIALS.fullmatch(text))
