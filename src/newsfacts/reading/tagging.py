"""The words of a sentence as the grammar takes them, and the tags each can have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsfacts.reading import tables, words
from newsfacts.reading.lexicon import lexicon
from newsfacts.reading.segments import HasExtent
from newsfacts.reading.tokens import Tokens

_NUMBERS = frozenset(words.NUMBERS.split())
_MONTHS = frozenset(words.MONTHS.split())
_FRACTIONS = frozenset(words.FRACTIONS.split())
_PERIODS = tables.TITLES | tables.BEFORE_FIGURES | tables.ABBREVIATIONS

_ENDING = re.compile(r"(?i:'(?:s|re|ve|ll|d|m)|n?'t)$")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_FIGURE = re.compile(r"[\d.,:/\\]*\d(.*)")
_MAGNITUDES = ("", "bn", "m", "mn", "tn", "k")
_ORDINALS = ("st", "nd", "rd", "th")
_DEMONYMS = ("an", "ese", "ish")

#: tags that a capital at the start of a sentence leaves a word, whatever follows
_KEPT = frozenset("DPHOaouylQWXpsctfAEJCBriemdhKtbqYz")


class Piece(NamedTuple):
    """A word as the grammar takes it: "Russia" and "'s" are two, "Sen." is one."""

    start: int
    end: int
    text: str


def pieces(tokens: Tokens, extent: HasExtent) -> list[Piece]:
    """Give the pieces of a sentence."""
    found: list[Piece] = []
    within = tokens.within(extent)
    for i in within:
        start, text = tokens.starts[i], tokens.texts[i]
        end = start + len(text)
        ending = _ENDING.search(text) if "'" in text and len(text) > 1 else None
        if ending and ending.start():
            cut = ending.start()
            if ending.group().lower() == "n't" and text.lower() not in ("can't", "won't"):
                cut += 1  # "isn" and "'t", as other words end in n
            found.append(Piece(start, start + cut, text[:cut]))
            found.append(Piece(start + cut, end, text[cut:]))
        elif text == "." and found and found[-1].end == start and _goes_on(found[-1].text):
            last = found.pop()
            found.append(Piece(last.start, end, last.text + text))
        elif len(found) > 1 and text[0].isalnum() and _is_joined(found, start, text):
            first, joint = found[-2:]
            del found[-2:]
            found.append(Piece(first.start, end, f"{first.text}{joint.text}{text}"))
        else:
            found.append(Piece(start, end, text))
    return found


def _goes_on(text: str) -> bool:
    """Whether a full stop after a word belongs to it."""
    return text in _PERIODS or text.lower() in _PERIODS or bool(_INITIALS.fullmatch(text))


def _is_joined(found: list[Piece], start: int, text: str) -> bool:
    """Whether a mark joins what begins here to the piece before it: "10-year", "a.m"."""
    first, joint = found[-2:]
    if first.end != joint.start or joint.end != start:
        return False
    noon = text.lower() == "m" and first.text.lower() in ("a", "p")
    return joint.text == "-" or (joint.text == "." and noon)


def options(sentence: Sequence[Piece]) -> list[str]:
    """Give the tags each piece can have, the likelier first."""
    sets: list[str] = []
    initial = True
    shouted = _is_shouted(sentence)
    for piece in sentence:
        text = piece.text.lower() if shouted else piece.text
        tags = _options(text, initial)
        sets.append(tags)
        initial = tags in '"(:.' and (initial or tags in ":.")
        if piece.text.lower() == "longer" and len(sets) > 1 and sets[-2] == "D":
            sets[-2:] = "K", "A"  # no longer
    for i, piece in enumerate(sentence[:2]):
        # a capitalised word before a name is a name itself: Sales Corp.
        name = piece.text[:1].isupper() and sets[i + 1 : i + 2] == ["M"]
        if name and not _KEPT & set(sets[i]) and sets[i][0] != "I":
            sets[i] = "M"
    return sets


def _is_shouted(sentence: Sequence[Piece]) -> bool:
    letters = [piece.text for piece in sentence if piece.text[0].isalpha()]
    return len(letters) > 3 and all(text.isupper() for text in letters)  # noqa: PLR2004 - a headline


@lru_cache(maxsize=50_000)
def _options(text: str, initial: bool) -> str:  # noqa: FBT001 - at the start of the sentence
    mark = words.MARKS.get(text)
    if mark:
        return mark
    lower = text.lower()
    if text[0].isdigit():
        return _figure(text)
    if lower in _NUMBERS:
        return "C"
    if text[0].isupper():
        return _capitalised(text, lower, initial)
    if "-" in text and text[0].isalpha():
        return _hyphenated(lower)
    if not text[0].isalpha():
        return lexicon().closed(lower) or ":"
    return "N" if text.endswith(".") else lexicon().tags(lower)


def _figure(text: str) -> str:
    if _YEAR.fullmatch(text):
        return "k"
    if "-" in text:
        last = text.rpartition("-")[2]
        return "C" if last in _FRACTIONS or last.isdigit() else "J"
    if text.endswith("s") and text[:-1].isdigit():
        return "S"
    match = _FIGURE.fullmatch(text)
    rest = match[1] if match else ""
    return "C" if rest in _MAGNITUDES else "J"


def _capitalised(text: str, lower: str, initial: bool) -> str:  # noqa: FBT001 - as _options
    words_known = lexicon()
    closed = words_known.closed(lower)
    if closed and (text == "I" or len(text) > 1 or initial):
        name = lower in ("may", "will", "won") and not initial
        shouted = lower in ("us", "it", "who") and text.isupper() and len(text) > 1
        if not (name or (shouted and not initial)):
            return closed
    if lower.rstrip(".") in _MONTHS and (text[1:].islower() or text.endswith(".")):
        return "z"
    if initial and not text.endswith("."):
        if "-" in text:
            return _hyphenated(lower)
        if words_known.knows(lower):
            return words_known.tags(lower)
        guess = words_known.guess(lower)
        return guess if guess in ("A", "J", "S") else "M"
    demonym = words_known.is_adjective(lower) and (
        words_known.is_adjective_first(lower) or lower.endswith(_DEMONYMS)
    )
    return "MJ" if demonym else "M"


def _hyphenated(lower: str) -> str:
    closed = lexicon().closed(lower)
    if closed:
        return closed
    first, _, last = lower.rpartition("-")
    if last.isdigit() or (last.endswith("s") and last[:-1].isdigit()):
        return "S" if last.endswith("s") else "M"
    if first in _NUMBERS or first == "one":
        return "C" if last in _FRACTIONS or last in _NUMBERS else "J"
    tags = lexicon().tags(last) if last.isalpha() else "J"
    if "R" in tags or tags[0] in "IJ":
        return "J"
    return {"C": "C", "S": "S", "N": "JN"}.get(tags[0], "J")
