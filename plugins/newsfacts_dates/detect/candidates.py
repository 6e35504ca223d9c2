"""Reads windows: which rules match, and which of them win."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsfacts.reading import Reading
from newsfacts_dates.detect.excerpts import Window, windows
from newsfacts_dates.lexicon import anchors, patterns, time_words
from newsfacts_dates.rules import RULES, Part, Rule
from newsfacts_dates.timex.symbols import Meaning

#: wordings that are remembered
_REMEMBERED = 16384
_WORD = re.compile(r"[a-z']+(?:-[a-z]+)*|\d(?:[\w:/.]*\w)?|[-–—/,]", re.ASCII)


class Hit(NamedTuple):
    """An expression: offsets in code points, end exclusive, its rule and what it means."""

    start: int
    end: int
    rule: str
    meaning: Meaning


def scan(reading: Reading, *, references: bool) -> Iterator[Hit]:
    """Give the expressions of a text, in order, none overlapping another.

    Args:
        reading: of the text.
        references: whether words that only refer are read: "now".
    """
    for offset, window in windows(reading, references=references):
        for start, end, rule, meaning in read(window):
            yield Hit(offset + start, offset + end, rule, meaning)


@functools.lru_cache(_REMEMBERED)
def read(window: Window) -> tuple[Hit, ...]:
    """Give the expressions of a window, with offsets in its text.

    Example:
        >>> [(hit.rule, hit.meaning.mod) for hit in read(Window("in ", "early 1999", "."))]
        [('year', 'START')]
    """
    first, limit = len(window.before), len(window.before) + len(window.text)
    string = window.before + window.text + window.after
    found: list[tuple[int, int, int, Rule, re.Match[str]]] = [
        (match.start(), -match.end(), order, rule, match)
        for order, rule in enumerate(_rules(_kinds(window.text)))
        for match in rule.form.finditer(string, first)
        if match.end() <= limit
    ]
    found.sort(key=_rank)
    hits: list[Hit] = []
    done = first
    for start, _, _, rule, match in found:
        if start < done:
            continue
        meaning = rule.read(match)
        if not meaning:
            continue
        if isinstance(meaning, Meaning):
            meaning = [Part(start, match.end(), _qualified(meaning, match))]
        hits += [Hit(p.start - first, p.end - first, rule.name, p.meaning) for p in meaning]
        done = hits[-1].end + first
    return tuple(hits)


def _rank(found: tuple[int, int, int, Rule, re.Match[str]]) -> tuple[int, int, int]:
    return found[:3]


def _kinds(text: str) -> int:
    """Give the kinds of the anchors and marks in a text, a bit for each."""
    kinds = 0
    for word in _WORD.findall(text.lower()):
        kinds |= _KINDS_OF.get(word, 0)
        if word[0].isdigit():
            kinds |= _kinds_of_figure(word)
    return kinds


@functools.lru_cache(_REMEMBERED)
def _kinds_of_figure(word: str) -> int:
    kinds = _BITS["figure"] | (_BITS["dash"] if "/" in word else 0)
    for kind, pattern in anchors.FIGURES.items():
        if pattern.fullmatch(word):
            kinds |= _BITS[kind]
    return kinds


def _bits() -> dict[str, int]:
    names = sorted({*anchors.KINDS, *anchors.MARKS, *anchors.FIGURES, "figure"})
    return {name: 1 << n for n, name in enumerate(names)}


def _by_word() -> dict[str, int]:
    kinds: dict[str, int] = {}
    for table in (anchors.KINDS, anchors.MARKS):
        for kind, words in table.items():
            for word in words:
                kinds[word] = kinds.get(word, 0) | _BITS[kind]
    return kinds


_BITS = _bits()
_KINDS_OF = _by_word()
#: rules, with the bits of the kinds that each needs, any of several sets
_NEEDS = tuple(
    (
        rule,
        tuple(sum(_BITS[kind] for kind in needed.split("+")) for needed in rule.anchors.split("|")),
    )
    for rule in RULES
)


@functools.cache
def _rules(kinds: int) -> tuple[Rule, ...]:
    """Give the rules that may match where there are anchors of some kinds."""
    return tuple(
        rule for rule, needs in _NEEDS if any(kinds & needed == needed for needed in needs)
    )


def _qualified(meaning: Meaning, match: re.Match[str]) -> Meaning:
    """Add the mod of the words before a date or a number."""
    phase = patterns.group(match, "phase") or (
        "the end of" if patterns.group(match, "end") else None
    )
    bound = patterns.group(match, "bound")
    if phase:
        return attrs.evolve(meaning, mod=time_words.PHASES[phase])
    if bound:
        return attrs.evolve(meaning, mod=time_words.BOUNDS[bound])
    return meaning
