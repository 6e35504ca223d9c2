"""Finds candidates: one compiled pattern for each language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import newsfacts
from newsfacts_dates.languages.forms import forms
from newsfacts_dates.languages.names import Names, names
from newsfacts_dates.rules.groups import of_two_figures

#: named group of the pattern -> name of the rule
_RULES = {
    "iso": "iso-day", "figures": "numeric-day", "written": "day-month", "part": "month",
    "part_year": "year", "of_month": "month", "in_year": "year", "in_bare_year": "year",
    "named_month": "month", "on_weekday": "weekday", "in_short": "weekday", "fixed": "relative",
    "counted": "counted", "today": "relative", "dotted": "numeric-day", "holiday": "holiday",
    "quarter": "quarter", "quarters": "quarter", "weekend": "weekend", "months": "month",
    "dayfigures": "numeric-day", "decade": "decade",
}  # fmt: skip
#: rules whose words are in lower case except at the start of a sentence; weekdays too in languages
#: that do not capitalise them
_LOWER_CASE = frozenset({"relative", "counted"})
#: marks between the end of a sentence and the first word of the next
_OPENING = " \"'«»„“”‚‘(–-"
_ENDS = frozenset(".!?:\n")
#: characters examined before a word for the end of a sentence
_BACK = 4

_BEFORE = r"\b(?=\w)(?<![\w€$£/])(?<!\d[.,:])(?<!\w-)"
_AFTER = r"(?!\w|-\w)"


class Candidate(NamedTuple):
    """A candidate: offsets in code points, end exclusive; its rule and its parts.

    The parts are "day", "month", "year" and "weekday" as written; "START", "MID" or "END" of a
    month or year; "last", "this" or "next" with a weekday or weekend; "phrase", the phrase for
    dateparser of a relative expression; "holiday"; "ordinal" or "number" with "quarterly" or
    "half"; and "daypart" or "today", a part of a day or of the day of publication.
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
            for candidate in _candidates(match, words):
                if candidate.rule not in lower_case or _is_lower_or_initial(
                    text, candidate.start, paragraph.start
                ):
                    yield candidate


def _is_lower_or_initial(text: str, start: int, paragraph: int) -> bool:
    """Whether a word is in lower case or starts a sentence."""
    if not text[start].isupper():
        return True
    before = text[max(paragraph, start - _BACK) : start].rstrip(_OPENING)
    return not before or before[-1] in _ENDS


def _candidates(match: re.Match[str], words: Names) -> Iterator[Candidate]:
    """Split a match into the parts of its date or dates; none for a false match."""
    form = match.lastgroup
    if form is None:
        return
    parts = {
        group.partition("_")[0]: " ".join(text.split())
        for group, text in match.groupdict().items()
        if text and "_" in group
    }
    if "phrase" in parts:
        parts["phrase"] = _phrase(parts["phrase"], words)
    if "short" in parts:
        parts["year"] = str(of_two_figures(int(parts["short"])))
    if "before" in parts:  # the first of two days: "3 to 5 May"
        month = parts.get("since", parts["month"])
        first = {"day": parts["before"], "month": month}
        first |= {"year": parts["year"]} if "year" in parts else {}
        first |= {"weekday": parts["dayname"]} if "dayname" in parts else {}
        yield Candidate(*match.span("earlier_c"), _RULES[form], first)
    if "opening" in parts:  # the first of two months: "April to June 2016"
        ahead = words.month(parts["opening"]) > words.month(parts["month"])
        first = {"month": parts["opening"], "year": str(int(parts["year"]) - ahead)}
        yield Candidate(*match.span("earlier_z"), _RULES[form], first)
    last = "later_z" if "opening" in parts else "later_c" if "later" in parts else form
    yield Candidate(*match.span(last), _RULES[form], parts)


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
    """Compile the pattern of a language."""
    body = rf"{_BEFORE}(?:{'|'.join(forms(names(language)))}){_AFTER}"
    return re.compile(body.replace(" ", r"[ \n]"))
