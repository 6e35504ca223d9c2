"""Windows: the words around an anchor that rules know, cut out of the text.

What the rules read is a function of the window alone, so that each wording is read once and
remembered, however often news repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading import Reading, Tokens
from newsfacts_dates.lexicon import anchors

#: words before and behind an anchor that a window takes in, at most
_BACK, _ON = 12, 48
_JOINTS = frozenset({",", ";", "and", "or", "to"})
_POSSESSIVE = ("'s", "s'")
#: signs of money, whose figures are no counts: "$5,000 or two years"
_SIGNS = frozenset("$£€¥")


def _any_case(words: frozenset[str]) -> frozenset[str]:
    return words | {word.capitalize() for word in words} | {word.upper() for word in words}


_LEADING, _KNOWN = _any_case(anchors.LEADING), _any_case(anchors.KNOWN)
_NOT_FIRST, _NOT_LAST = _any_case(anchors.NOT_FIRST), _any_case(anchors.NOT_LAST)


_STOPPED = _any_case(anchors.STOPPED)
#: units that "before" and "after" go with: "the year before"
_BESIDE = frozenset(anchors.KINDS["unit"])


class Window(NamedTuple):
    """Words that rules know, and what stands right before and behind them.

    The words around are kept where rules ask for them, and are shapes elsewhere: "x" a word, "xs"
    one like a plural, "X" one with a capital, "x's" a possessive, "0" a figure, "." a mark.
    """

    before: str
    text: str
    after: str


def windows(reading: Reading, *, references: bool) -> Iterator[tuple[int, Window]]:
    """Give the windows of a text with the offsets of their texts, in order, without overlaps.

    Args:
        reading: of the text.
        references: whether words that only refer are anchors: "now".
    """
    tokens, plain, done = reading.tokens, reading.plain, 0
    starts, texts = tokens.starts, tokens.texts
    known = anchors.ANCHORS if references else anchors.PLACED_ANCHORS
    for anchor in tokens.find(known, anchors.FIGURE):
        if anchor < done:
            continue
        first, end = _first(texts, anchor, done), _end(texts, anchor)
        text = plain[starts[first] : starts[end - 1] + len(texts[end - 1])]
        if "\n" in text:
            first, end = _in_paragraph(reading, anchor, first, end)
            text = plain[starts[first] : starts[end - 1] + len(texts[end - 1])].replace("\n", " ")
        done = end
        yield starts[first], Window(_before(tokens, first), text, _behind(tokens, end))


def _first(texts: list[str], anchor: int, done: int) -> int:
    """Give the index of the first word that may belong to what an anchor stands in."""
    first, last = anchor, max(done, anchor - _BACK)
    while first > last and (texts[first - 1] in _LEADING or texts[first - 1][0].isdigit()):
        if texts[first - 1] == "." and texts[first - 2] not in _STOPPED:
            break
        first -= 1
    if first and first < anchor and texts[first - 1] in _SIGNS:
        first += 1
    while first < anchor and texts[first] in _NOT_FIRST:
        first += 1
    return first


def _end(texts: list[str], anchor: int) -> int:
    """Give the index behind the last word that may belong to what an anchor stands in."""
    end, last = anchor + 1, min(len(texts), anchor + 1 + _ON)
    while end < last and (texts[end] in _KNOWN or texts[end][0].isdigit()):
        if texts[end] == "." and texts[end - 1] not in _STOPPED:
            break
        end += 1
    if end == last and end - anchor > _ON:  # a long list: go on behind its last joint
        end = next((i for i in range(end - 1, anchor, -1) if texts[i] in _JOINTS), end)
    while end > anchor + 1 and texts[end - 1] in _NOT_LAST:
        if (texts[end - 1] == "." and texts[end - 2] in ("m", "M")) or (
            texts[end - 1] in ("before", "after") and texts[end - 2] in _BESIDE
        ):
            break
        end -= 1
    return end


def _in_paragraph(reading: Reading, anchor: int, first: int, end: int) -> tuple[int, int]:
    """Narrow what goes over line breaks to the anchor's paragraph."""
    paragraph = reading.paragraph_at(reading.tokens.starts[anchor])
    if paragraph is None:
        return anchor, anchor + 1
    inside = reading.tokens.within(paragraph)
    return max(first, inside.start), min(end, inside.stop)


def _before(tokens: Tokens, first: int) -> str:
    if not first:
        return ""
    word, gap = tokens.texts[first - 1], _gap(tokens, first)
    folded = word.lower()
    if folded in anchors.BEFORE:
        return folded + gap
    return ("x's" if word.endswith(_POSSESSIVE) else _shape(word)) + gap


def _behind(tokens: Tokens, end: int) -> str:
    if end == len(tokens):
        return ""
    word, gap = tokens.texts[end], _gap(tokens, end)
    folded = word.lower()
    return gap + (folded if folded in anchors.BEHIND else _shape(word))


def _gap(tokens: Tokens, index: int) -> str:
    """Give the blank before a token, if there is one."""
    before = tokens.starts[index - 1] + len(tokens.texts[index - 1])
    return " " if before < tokens.starts[index] else ""


def _shape(word: str) -> str:
    """Give what kind of word one is: "x", "xs", "X", "0", or "." for any mark."""
    if word[0].isalpha():
        if word[0].isupper():
            return "X"
        return "xs" if word.endswith("s") and not word.endswith("ss") else "x"
    return "0" if word[0].isdigit() else "."
