"""Finds candidates: one compiled pattern for each language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import newsfacts
from newsfacts.reading import alternatives
from newsfacts_dates.languages.lexicon.particles import COUNTED
from newsfacts_dates.languages.names import Names, capitalised, names

#: named group of the pattern -> name of the rule
_RULES = {
    "iso": "iso-day", "figures": "numeric-day", "written": "day-month", "part": "month",
    "part_year": "year", "of_month": "month", "in_year": "year", "in_bare_year": "year",
    "named_month": "month", "on_weekday": "weekday", "in_short": "weekday", "fixed": "relative",
    "counted": "counted",
}  # fmt: skip
#: rules whose words are in lower case except at the start of a sentence; weekdays too in languages
#: that do not capitalise them
_LOWER_CASE = frozenset({"relative", "counted"})
#: marks between the end of a sentence and the first word of the next
_OPENING = " \"'«»„“”‚‘(–-"
_ENDS = frozenset(".!?:\n")
#: characters examined before a word for the end of a sentence
_BACK = 4

_YEAR = r"(?:1[5-9]|2\d)\d\d(?!\w|[.,:/]\d|-\d)"
_BEFORE = r"\b(?=\w)(?<![\w€$£/])(?<!\d[.,:])(?<!\w-)"
_AFTER = r"(?!\w|-\w)"
_NO_FIGURES = r"(?![%/-]|[.,:]\d)"
#: no unit or noun that the number would count
_NO_COUNT = rf"(?! ?(?:[€$£%]|(?:{COUNTED.replace(' ', '|')})(?!\w)))"
_NO_WORD = r"(?! [^\W\d_]{4})"


class Candidate(NamedTuple):
    """A candidate: offsets in code points, end exclusive; its rule and its parts.

    The parts are "day", "month", "year" and "weekday" as written; "START", "MID" or "END" of a
    month or year; "last", "this" or "next" with a weekday; and "phrase", the phrase for dateparser
    of a relative expression.
    """

    start: int
    end: int
    rule: str
    parts: Mapping[str, str]


def find_candidates(document: newsfacts.Document, language: str) -> Iterator[Candidate]:
    """Yield the candidates in a document, in order and without overlaps."""
    text, words, pattern = document.reading.plain, names(language), _pattern(language)
    lower_case = _LOWER_CASE if words.has_capitals else _LOWER_CASE | {"weekday"}
    for paragraph in document.reading.paragraphs:
        for match in pattern.finditer(text, paragraph.start, paragraph.end):
            candidate = _candidate(match, words)
            if candidate and (
                candidate.rule not in lower_case
                or _is_lower_or_initial(text, candidate.start, paragraph.start)
            ):
                yield candidate


def _is_lower_or_initial(text: str, start: int, paragraph: int) -> bool:
    """Whether a word is in lower case or starts a sentence."""
    if not text[start].isupper():
        return True
    before = text[max(paragraph, start - _BACK) : start].rstrip(_OPENING)
    return not before or before[-1] in _ENDS


def _candidate(match: re.Match[str], words: Names) -> Candidate | None:
    """Split a match into its parts; None for a phrase that contains a false match."""
    form = match.lastgroup
    if form is None:
        return None
    parts = {
        group.partition("_")[0]: " ".join(text.split())
        for group, text in match.groupdict().items()
        if text and "_" in group
    }
    if form in ("fixed", "counted"):
        parts["phrase"] = _phrase(match[form], words)
    return Candidate(*match.span(form), _RULES[form], parts)


def _phrase(expression: str, words: Names) -> str:
    """Give the phrase for dateparser of a relative expression, its number in figures."""
    spelled = expression.lower().split()
    for i, word in enumerate(spelled):
        number = int(word) if word.isdecimal() else words.numbers.get(word)
        if number is not None:
            key = " ".join([*spelled[:i], "#", *spelled[i + 1 :]])
            return words.phrases[key].replace("#", str(number))
    return words.phrases[" ".join(spelled)]


@functools.cache
def _pattern(language: str) -> re.Pattern[str]:
    """Compile the pattern of a language; named groups without "_" are the forms of dates."""
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
    fixed = [phrase for phrase in words.expressions if "#" not in phrase]
    counted = [phrase for phrase in words.expressions if "#" in phrase]
    number = rf"(?:\d{{1,3}}|{_either(words.numbers)})"

    def year(group: str) -> str:
        return rf"(?P<year_{group}>{_YEAR})"

    def months(group: str) -> str:
        return rf"(?P<month_{group}>{month})(?:{small.of_year}{year(group)})?"

    forms = (
        small.false_matches,
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
        rf"(?P<part>{_part_of_period(words)}(?: |-){months('e')})",
        rf"(?P<part_year>{_part_of_period(words, 2)} {year('f')}){_NO_COUNT}",
        rf"(?P<counted>{_either(capitalised(counted)).replace('#', number)})",
        rf"(?P<fixed>{_either(capitalised(fixed))})",
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
            rf"(?P<on_weekday>(?:{_selector(words, 1)} )?(?P<weekday_l>{weekday})"
            rf"(?: {_selector(words, 2)})?)"
        ),
        *([_in_short(words)] if small.short else []),
    )
    body = rf"{_BEFORE}(?:{'|'.join(forms)}){_AFTER}"
    return re.compile(body.replace(" ", r"[ \n]"))


def _in_short(words: Names) -> str:
    small = words.particles
    return (
        rf"(?i:{small.before_short}) (?P<in_short>(?P<weekday_m>{_either(small.short)})"
        rf"(?: {_selector(words, 3)})?)(?=[,.;:)]| \()"
    )


def _part_of_period(words: Names, number: int = 1) -> str:
    small = words.particles
    return (
        rf"(?:(?P<START_{number}>(?i:{small.start}))|(?P<MID_{number}>(?i:{small.mid}))"
        rf"|(?P<END_{number}>(?i:{small.end})))"
    )


def _selector(words: Names, number: int) -> str:
    """Give a pattern for the words that select one of the weekdays."""
    small = words.particles
    return (
        rf"(?:(?P<last_{number}>(?i:{small.last}))|(?P<this_{number}>(?i:{small.this}))"
        rf"|(?P<next_{number}>(?i:{small.next})))"
    )


def _either(phrases: Iterable[str]) -> str:
    """Give a pattern for any of the phrases, keeping "#"."""
    return f"(?:{alternatives(phrases)})".replace(r"\#", "#")
