"""Cuts excerpts out of the text: an anchor and the words around it that rules can match.

The rules depend on the excerpt alone, so that each wording is matched once and cached, however
often news repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading import Reading, Tokens
from newsfacts_dates.lexicon import anchors, time_words

#: the most words before and after an anchor in an excerpt
_BEFORE, _AFTER = 12, 48
_JOINTS = frozenset({",", ";", "and", "or", "to"})
_POSSESSIVE = ("'s", "s'")
#: currency signs, whose figures are not counts: "$5,000 or two years"
_SIGNS = frozenset("$£€¥")
#: an anchor only beside the figures of a year
_APOSTROPHE = "'"


def _is_in(words: frozenset[str], text: str) -> bool:
    """Whether a word, capitalised or in capitals too, is among some in lower case."""
    if text in words:
        return True
    lower = text.lower()
    return lower in words and text in (lower.capitalize(), lower.upper())


_PRECEDING, _FOLLOWING = anchors.PRECEDING | anchors.NAMES, anchors.FOLLOWING | anchors.NAMES
#: words that "before" and "after" may follow: "the year before"
_BESIDE, _UNITS = frozenset({"before", "after"}), frozenset(anchors.KINDS["unit"])
#: words whose full stop belongs to the expression: "p.m.", "44 B.C."
_ENDING_IN_STOP = frozenset({"m", "M"} | {era.rstrip(".") for era in time_words.ERAS if "." in era})
#: marks within a timestamp
_STAMPED = frozenset({":", "+"})


class Excerpt(NamedTuple):
    """A text that rules can match, with the words directly before and after it.

    A neighbour that no rule looks for is replaced with its shape: "x" for a word, "xs" for one that
    looks like a plural, "X" for a capitalised one, "x's" for a possessive, "0" for a figure, "."
    for a mark.
    """

    before: str
    text: str
    after: str


def excerpts(reading: Reading, *, references: bool) -> Iterator[tuple[int, Excerpt]]:
    """Yield the offset and excerpt of each anchor, in order and without overlaps.

    Args:
        reading: of the text.
        references: whether vague references, such as "now", are anchors.
    """
    tokens, plain, done = reading.tokens, reading.plain, 0
    starts, texts = tokens.starts, tokens.texts
    wanted = anchors.ANCHORS if references else anchors.PLACED_ANCHORS
    for anchor in tokens.find(wanted, anchors.FIGURE):
        if anchor < done or (texts[anchor] == _APOSTROPHE and not _is_year_beside(texts, anchor)):
            continue
        first, end = _first(texts, anchor, done), _end(texts, anchor)
        text = plain[starts[first] : starts[end - 1] + len(texts[end - 1])]
        if "\n" in text:
            first, end = _in_paragraph(reading, anchor, first, end)
            text = plain[starts[first] : starts[end - 1] + len(texts[end - 1])].replace("\n", " ")
        done = end
        before = "" if _opens_paragraph(reading, starts[first]) else _before(tokens, first)
        yield starts[first], Excerpt(before, text, _after(tokens, end))


def _is_year_beside(texts: list[str], apostrophe: int) -> bool:
    """Whether a year or decade stands beside an apostrophe: "'08", "the 80's"."""
    before, after = texts[max(0, apostrophe - 1)], texts[min(apostrophe + 1, len(texts) - 1)]
    return (len(after) == 2 and after.isdigit()) or (after == "s" and before.isdigit())  # noqa: PLR2004


def _first(texts: list[str], anchor: int, done: int) -> int:
    """Give the index of the first word that may belong to the expression of an anchor."""
    first, last = anchor, max(done, anchor - _BEFORE)
    while first > last and (_is_in(_PRECEDING, texts[first - 1]) or texts[first - 1][0].isdigit()):
        if texts[first - 1] == "." and not _is_in(anchors.STOPPED, texts[first - 2]):
            break
        first -= 1
    if first and first < anchor and texts[first - 1] in _SIGNS:
        first += 1
    while first < anchor and _is_in(anchors.NOT_FIRST, texts[first]):
        first += 1
    return first


def _end(texts: list[str], anchor: int) -> int:
    """Give the index after the last word that may belong to the expression of an anchor."""
    end, last = anchor + 1, min(len(texts), anchor + 1 + _AFTER)
    while end < last and (
        _is_in(_FOLLOWING, texts[end]) or texts[end][0].isdigit() or _goes_on(texts, end)
    ):
        if texts[end] == "." and not _is_in(anchors.STOPPED, texts[end - 1]):
            break
        end += 1
    if end == last and end - anchor > _AFTER:  # a long list: cut it at its last joint
        end = next((i for i in range(end - 1, anchor, -1) if texts[i] in _JOINTS), end)
    while (
        end > anchor + 1
        and _is_in(anchors.NOT_LAST, texts[end - 1])
        and not _may_end(*texts[end - 2 : end])
    ):
        end -= 1
    return end


def _goes_on(texts: list[str], end: int) -> bool:
    """Whether a mark is part of a timestamp: "2018-01-01T11:09:29+02:00"."""
    return texts[end] in _STAMPED and texts[end - 1][0].isdigit() and not texts[end - 1].isdigit()


def _may_end(before: str, word: str) -> bool:
    """Whether a word ends an expression after another: "p.m.", "the year before", "before last"."""
    if word == ".":
        return before in _ENDING_IN_STOP
    return before == "before" if word == "last" else word in _BESIDE and before in _UNITS


def _in_paragraph(reading: Reading, anchor: int, first: int, end: int) -> tuple[int, int]:
    """Narrow an excerpt that contains a line break to the paragraph of its anchor."""
    paragraph = reading.paragraph_at(reading.tokens.starts[anchor])
    if paragraph is None:
        return anchor, anchor + 1
    inside = reading.tokens.within(paragraph)
    return max(first, inside.start), min(end, inside.stop)


def _opens_paragraph(reading: Reading, start: int) -> bool:
    """Whether a paragraph begins at an offset."""
    if not reading.plain.startswith("\n", max(0, start - 1)):
        return False
    paragraph = reading.paragraph_at(start)
    return paragraph is not None and paragraph.start == start


def _before(tokens: Tokens, first: int) -> str:
    if not first:
        return ""
    word, gap = tokens.texts[first - 1], _gap(tokens, first)
    folded = word.lower()
    if folded in anchors.BEFORE:
        return folded + gap
    return ("x's" if word.endswith(_POSSESSIVE) else _shape(word)) + gap


def _after(tokens: Tokens, end: int) -> str:
    if end == len(tokens):
        return ""
    word, gap = tokens.texts[end], _gap(tokens, end)
    folded = word.lower()
    return gap + (folded if folded in anchors.BEHIND else _shape(word))


def _gap(tokens: Tokens, index: int) -> str:
    """Give the space before a token, or the empty string."""
    before = tokens.starts[index - 1] + len(tokens.texts[index - 1])
    return " " if before < tokens.starts[index] else ""


def _shape(word: str) -> str:
    """Give the shape of a word: "x", "xs", "X", "0", or "." for any mark."""
    if word[0].isalpha():
        if word[0].isupper():
            return "X"
        return "xs" if word.endswith("s") and not word.endswith("ss") else "x"
    return "0" if word[0].isdigit() else "."
