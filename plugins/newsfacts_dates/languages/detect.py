"""Finds what looks like a date in a language: one compiled expression for each."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import newsfacts
from newsfacts_dates.languages.lexicon.particles import COUNTED
from newsfacts_dates.languages.names import Names, capitalised, names
from newsfacts_dates.lexicon.patterns import alternatives

#: group that marks a way of writing -> rule that its facts name
_RULES = {
    "iso": "iso-day", "figures": "numeric-day", "written": "day-month", "part": "month",
    "part_year": "year", "of_month": "month", "in_year": "year", "in_bare_year": "year",
    "named_month": "month", "on_weekday": "weekday", "in_short": "weekday", "said": "relative",
    "counted": "counted",
}  # fmt: skip
#: rules whose words stand in small letters unless a sentence begins with them; weekdays too where
#: they are written so
_SPOKEN = frozenset({"relative", "counted"})
#: what may stand between the end of a sentence and the first word of the next
_OPENING = " \"'«»„“”‚‘(–-"
_ENDS = frozenset(".!?:\n")
#: characters before a word in which the end of a sentence is looked for
_BACK = 4

_YEAR = r"(?:1[5-9]|2\d)\d\d(?!\w|[.,:/]\d|-\d)"
_BEFORE = r"\b(?=\w)(?<![\w€$£/])(?<!\d[.,:])(?<!\w-)"
_AFTER = r"(?!\w|-\w)"
_NO_FIGURES = r"(?![%/-]|[.,:]\d)"
#: no unit or noun that the year would be the number of
_NO_COUNT = rf"(?! ?(?:[€$£%]|(?:{COUNTED.replace(' ', '|')})(?!\w)))"
_NO_WORD = r"(?! [^\W\d_]{4})"


class Candidate(NamedTuple):
    """A place that looks like a date: offsets in code points, end exclusive, rule and parts.

    The parts are "day", "month", "year" and "weekday" as written; "START", "MID" or "END" of a
    month or year; "last", "this" or "next" beside a weekday; and "phrase", what dateparser reads
    for a way to say when.
    """

    start: int
    end: int
    rule: str
    parts: Mapping[str, str]


def find_candidates(document: newsfacts.Document, language: str) -> Iterator[Candidate]:
    """Give what looks like a date in a document, in order, none overlapping another."""
    text, words, pattern = document.reading.plain, names(language), _pattern(language)
    spoken = _SPOKEN if words.has_capitals else _SPOKEN | {"weekday"}
    for paragraph in document.reading.paragraphs:
        for match in pattern.finditer(text, paragraph.start, paragraph.end):
            found = _found(match, words)
            if found and (found.rule not in spoken or _begins(text, found.start, paragraph.start)):
                yield found


def _begins(text: str, start: int, paragraph: int) -> bool:
    """Tell whether a word is in small letters, or begins a sentence."""
    if not text[start].isupper():
        return True
    before = text[max(paragraph, start - _BACK) : start].rstrip(_OPENING)
    return not before or before[-1] in _ENDS


def _found(match: re.Match[str], words: Names) -> Candidate | None:
    """Give a match in its parts; None of a phrase that is only there to be left."""
    way = match.lastgroup
    if way is None:
        return None
    parts = {
        group.partition("_")[0]: " ".join(text.split())
        for group, text in match.groupdict().items()
        if text and "_" in group
    }
    if way in ("said", "counted"):
        parts["phrase"] = _phrase(match[way], words)
    return Candidate(*match.span(way), _RULES[way], parts)


def _phrase(spoken: str, words: Names) -> str:
    """Give what dateparser reads for a way to say when, with its number in figures."""
    said = spoken.lower().split()
    for i, word in enumerate(said):
        number = int(word) if word.isdecimal() else words.numbers.get(word)
        if number is not None:
            key = " ".join([*said[:i], "#", *said[i + 1 :]])
            return words.relative[key].replace("#", str(number))
    return words.relative[" ".join(said)]


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compile what dates look like; the named groups without "_" are the ways of writing them."""
    words = names(language)
    small = words.particles
    month = _either(words.spellings(words.months))
    short = _either(words.spellings(words.short_months))
    weekday = _either(words.spellings(words.weekdays))
    short_weekday = _either(words.spellings(words.short_weekdays))
    plain_month = _either(
        name.capitalize() if words.has_capitals else name for name in words.months
    )
    day = rf"(?P<day_1>0?[1-9]|[12]\d|3[01]){small.ordinal}{small.of_month}"
    said = [phrase for phrase in words.said if "#" not in phrase]
    counted = [phrase for phrase in words.said if "#" in phrase]
    number = rf"(?:\d{{1,3}}|{_either(words.numbers)})"

    def year(group: str) -> str:
        return rf"(?P<year_{group}>{_YEAR})"

    def months(group: str) -> str:
        return rf"(?P<month_{group}>{month})(?:{small.of_year}{year(group)})?"

    ways = (
        small.left,
        rf"(?P<iso>(?P<year_a>[12]\d{{3}})-(?P<month_a>\d\d)-(?P<day_a>\d\d)){_NO_FIGURES}",
        (
            r"(?P<figures>(?P<day_b>\d\d?)(?P<mark_b>[./-])(?P<month_b>\d\d?)(?P=mark_b)"
            rf"(?P<year_b>{_YEAR})){_NO_FIGURES}"
        ),
        (
            rf"(?P<written>(?:(?P<weekday_c>{weekday}|{short_weekday}(?:\.|(?=,))),? "
            rf"{small.article})?"
            rf"{day}(?:{months('c')}|(?P<month_d>{short})\.?{small.of_year}{year('d')}))"
        ),
        rf"(?P<part>{_when(words)}(?: |-){months('e')})",
        rf"(?P<part_year>{_when(words, 2)} {year('f')}){_NO_COUNT}",
        rf"(?P<counted>{_either(capitalised(counted)).replace('#', number)})",
        rf"(?P<said>{_either(capitalised(said))})",
        (
            rf"(?i:{small.before_month}) (?P<of_month>(?P<month_g>{plain_month})"
            rf"(?:{small.of_year}{year('g')})?)"
        ),
        rf"(?i:{small.before_year}) (?P<in_year>{year('h')}){_NO_COUNT}",
        rf"(?i:{small.before_bare_year}) (?P<in_bare_year>{year('i')}){_NO_COUNT}{_NO_WORD}",
        (
            rf"(?P<named_month>(?:(?P<month_j>{month})|(?P<month_k>{short})\.)"
            rf"{small.of_year}{year('j')})"
        ),
        (
            rf"(?P<on_weekday>(?:{_beside(words, 1)} )?(?P<weekday_l>{weekday})"
            rf"(?: {_beside(words, 2)})?)"
        ),
        *([_in_short(words)] if small.short else []),
    )
    body = rf"{_BEFORE}(?:{'|'.join(ways)}){_AFTER}"
    return re.compile(body.replace(" ", r"[ \n]"))


def _in_short(words: Names) -> str:
    small = words.particles
    return (
        rf"(?i:{small.before_short}) (?P<in_short>(?P<weekday_m>{_either(small.short)})"
        rf"(?: {_beside(words, 3)})?)(?=[,.;:)]| \()"
    )


def _when(words: Names, number: int = 1) -> str:
    small = words.particles
    return (
        rf"(?:(?P<START_{number}>(?i:{small.start}))|(?P<MID_{number}>(?i:{small.mid}))"
        rf"|(?P<END_{number}>(?i:{small.end})))"
    )


def _beside(words: Names, number: int) -> str:
    """Give the words that tell which of the weekdays is meant."""
    small = words.particles
    return (
        rf"(?:(?P<last_{number}>(?i:{small.last}))|(?P<this_{number}>(?i:{small.this}))"
        rf"|(?P<next_{number}>(?i:{small.next})))"
    )


def _either(phrases: Iterable[str]) -> str:
    """Give an expression for any of the phrases, in which "#" stays for a number."""
    return f"(?:{alternatives(phrases)})".replace(r"\#", "#")
