"""Finds expressions of time: where an anchor stands, the longest match from the leftmost word.

A rule is called where one of its anchors stands in the text, so that text without words of time
costs nothing. From there the scanner goes back over words that may begin an expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsfacts.reading import Reading, Tokens
from newsfacts_dates import patterns, tables
from newsfacts_dates.date_rules import DATE_RULES
from newsfacts_dates.length_rules import LENGTH_RULES
from newsfacts_dates.rules import Rule
from newsfacts_dates.symbols import Meaning

#: words before an anchor that the scanner goes back over, at most
_LONGEST = 7


class Hit(NamedTuple):
    """An expression: offsets in code points, end exclusive, its rule and what it means."""

    start: int
    end: int
    rule: str
    meaning: Meaning


def _by_anchor() -> dict[str, tuple[Rule, ...]]:
    rules: dict[str, tuple[Rule, ...]] = {}
    for rule in (*DATE_RULES, *LENGTH_RULES):
        for word in sorted(rule.anchors):
            rules[word] = (*rules.get(word, ()), rule)
    return rules


_BY_ANCHOR = _by_anchor()
_VOCABULARY = frozenset(_BY_ANCHOR)

#: words that an expression may begin or go on with before its anchor
_LEADING = frozenset(
    word
    for phrases in (
        tables.PHASES, tables.BOUNDS, tables.DETERMINERS, tables.BACK_REFERENCES, tables.ORDINALS,
        tables.SMALL_NUMBERS, tables.TENS, tables.VAGUE_COUNTS, tables.REFERENCES, tables.CENTURIES,
        [f"{tens}-{ones}" for tens in tables.TENS for ones in tables.SMALL_NUMBERS[:9]],
    )
    for phrase in phrases
    for word in phrase.split()
) | frozenset(
    "a an and half hundred dozen couple of on each every these those its their his her year year's "
    "fiscal final latest most comparable same corresponding year-ago year-earlier more additional "
    "full straight consecutive trading working business whole long other p . - '".split()
)  # fmt: skip


def scan(reading: Reading) -> Iterator[Hit]:
    """Give the expressions of a text, in order, none overlapping another."""
    tokens, done = reading.tokens, 0
    for i in tokens.find(_VOCABULARY):
        if tokens.starts[i] < done:
            continue
        hit = _hit(reading, i, done)
        if hit:
            yield hit
            done = hit.end


def _hit(reading: Reading, i: int, done: int) -> Hit | None:
    """Give the expression that holds a token, or None."""
    text, anchor = reading.plain, reading.tokens.starts[i]
    rules = _BY_ANCHOR[reading.tokens.texts[i].casefold()]
    for start in _starts(reading.tokens, i, done):
        matches = [
            (match.end(), rule, match)
            for rule in rules
            if (match := rule.pattern.match(text, start)) and match.end() > anchor
        ]
        matches.sort(key=_reach)
        for end, rule, match in matches:
            if "\n" in match[0] and not _in_one_paragraph(reading, start, end):
                continue
            meaning = rule.read(match)
            if meaning:
                return Hit(start, end, rule.name, _qualified(meaning, match))
    return None


def _reach(found: tuple[int, Rule, re.Match[str]]) -> int:
    return -found[0]


def _starts(tokens: Tokens, i: int, done: int) -> list[int]:
    """Give where an expression with a token may begin, leftmost first."""
    first = i
    while first > 0 and i - first < _LONGEST:
        word = tokens.texts[first - 1]
        if tokens.starts[first - 1] < done or not (word[0].isdigit() or word.lower() in _LEADING):
            break
        first -= 1
    return tokens.starts[first : i + 1]


def _in_one_paragraph(reading: Reading, start: int, end: int) -> bool:
    paragraph = reading.paragraph_at(start)
    return paragraph is not None and end <= paragraph.end


def _qualified(meaning: Meaning, match: re.Match[str]) -> Meaning:
    """Add the mod of the words before a date or a number."""
    phase, bound = patterns.group(match, "phase"), patterns.group(match, "bound")
    if phase:
        return attrs.evolve(meaning, mod=tables.PHASES[phase])
    if bound:
        return attrs.evolve(meaning, mod=tables.BOUNDS[bound])
    return meaning
