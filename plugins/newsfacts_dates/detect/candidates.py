"""Finds candidates: applies the rules to excerpts and chooses among overlapping matches."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsfacts.reading import Reading
from newsfacts_dates.detect.excerpts import Excerpt, excerpts
from newsfacts_dates.lexicon import anchors, patterns, time_words
from newsfacts_dates.rules import RULES, Part, Rule
from newsfacts_dates.timex.symbols import Meaning

_CACHE_SIZE = 16384
_WORD = re.compile(
    r"(?:[abc]\.)+[cde]\b|[a-z']+(?:-[a-z]+)*|\d(?:(?:[\w:.]|/(?=\d))*\w)?|[-–—/,&]", re.ASCII
)


class Candidate(NamedTuple):
    """A matched expression: offsets in code points, end exclusive; its rule and its meaning."""

    start: int
    end: int
    rule: str
    meaning: Meaning


def find_candidates(reading: Reading, *, references: bool) -> Iterator[Candidate]:
    """Yield the expressions of a text, in order and without overlaps.

    Args:
        reading: of the text.
        references: whether to include vague references: "now".
    """
    for offset, excerpt in excerpts(reading, references=references):
        for start, end, rule, meaning in candidates_in(excerpt):
            yield Candidate(offset + start, offset + end, rule, meaning)


@functools.lru_cache(_CACHE_SIZE)
def candidates_in(excerpt: Excerpt) -> tuple[Candidate, ...]:
    """Give the expressions of an excerpt, with offsets in its text.

    Example:
        >>> excerpt = Excerpt("in ", "early 1999", ".")
        >>> [(found.rule, found.meaning.mod) for found in candidates_in(excerpt)]
        [('year', 'START')]
    """
    first, limit = len(excerpt.before), len(excerpt.before) + len(excerpt.text)
    string = excerpt.before + excerpt.text + excerpt.after
    matches: list[tuple[int, int, int, Rule, re.Match[str]]] = [
        (match.start(), -match.end(), order, rule, match)
        for order, rule in enumerate(_rules(_kinds(excerpt.text)))
        for match in rule.pattern.finditer(string, first)
        if match.end() <= limit
    ]
    matches.sort(key=_rank)
    candidates: list[Candidate] = []
    done = first
    for start, _, _, rule, match in matches:
        if start < done:
            continue
        meaning = rule.read(match)
        if not meaning:
            continue
        if isinstance(meaning, Meaning):
            meaning = [Part(start, match.end(), _qualified(meaning, match))]
        candidates += [
            Candidate(p.start - first, p.end - first, rule.name, p.meaning) for p in meaning
        ]
        done = candidates[-1].end + first
    return tuple(candidates)


def _rank(match: tuple[int, int, int, Rule, re.Match[str]]) -> tuple[int, int, int]:
    return match[:3]


def _kinds(text: str) -> int:
    """Give the kinds of anchors and marks in a text, one bit for each."""
    kinds = 0
    for word in _WORD.findall(text.lower()):
        found = _kinds_of_figure(word) if word[0].isdigit() else _kinds_of_word(word)
        for once, twice in _TWICE:
            if kinds & found & once:
                kinds |= twice
        kinds |= found
    return kinds


@functools.lru_cache(_CACHE_SIZE)
def _kinds_of_figure(word: str) -> int:
    kinds = _BITS["figure"] | (_BITS["dash"] if "/" in word else 0)
    for kind, pattern in (*anchors.FIGURES.items(), ("day", anchors.DAY_FIGURE)):
        if pattern.fullmatch(word):
            kinds |= _BITS[kind]
    return kinds


def _bits() -> dict[str, int]:
    names = {*anchors.KINDS, *anchors.MARKS, *anchors.FIGURES, *anchors.TWICE.values(), "figure"}
    return {name: 1 << n for n, name in enumerate(sorted(names))}


@functools.lru_cache(_CACHE_SIZE)
def _kinds_of_word(word: str) -> int:
    tables = (*anchors.KINDS.items(), *anchors.MARKS.items())
    return sum({_BITS[kind] for kind, words in tables if word in words})


_BITS = _bits()
_TWICE = tuple((_BITS[once], _BITS[twice]) for once, twice in anchors.TWICE.items())
#: rule, and the alternative sets of kinds that it needs, as bits
_NEEDS = tuple(
    (
        rule,
        tuple(sum(_BITS[kind] for kind in needed.split("+")) for needed in rule.anchors.split("|")),
    )
    for rule in RULES
)


@functools.cache
def _rules(kinds: int) -> tuple[Rule, ...]:
    """Give the rules that can match in a text with these kinds of anchors."""
    return tuple(
        rule for rule, needs in _NEEDS if any(kinds & needed == needed for needed in needs)
    )


def _qualified(meaning: Meaning, match: re.Match[str]) -> Meaning:
    """Add the mod that words before a date or number express."""
    phase = patterns.group(match, "phase") or (
        "the end of" if patterns.group(match, "end") else None
    )
    bound = patterns.group(match, "bound")
    if phase:
        return attrs.evolve(meaning, mod=time_words.PHASES[phase])
    if bound:
        return attrs.evolve(meaning, mod=time_words.BOUNDS[bound])
    return meaning
