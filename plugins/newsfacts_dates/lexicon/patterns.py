"""Regular expressions for the components of time expressions, from the word lists.

They match excerpts, in which one space separates words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import time_words


class Pattern:
    """A case-insensitive pattern of ASCII words that matches whole words only.

    It is compiled on first use, as no article needs all patterns.
    """

    def __init__(self, body: str) -> None:
        self._body = body

    @cached_property
    def finditer(self) -> Callable[[str, int], Iterator[re.Match[str]]]:
        """The function that yields the matches in a string from an offset on."""
        return re.compile(rf"(?<!\w)(?:{self._body})(?!\w)", re.IGNORECASE | re.ASCII).finditer


def group(match: re.Match[str], name: str) -> str | None:
    """Give the text of a group in lower case; None if the group is absent or did not match."""
    text = match[name] if name in match.re.groupindex else None
    return text.lower() if text else None


def capitalised(words: Iterable[str]) -> str:
    """Give a pattern for any of the names, capitalised or in capitals."""
    forms = [form for word in words for form in (word, word.upper())]
    return f"(?-i:{alternatives(dict.fromkeys(forms))})"


_small, _tens = alternatives(time_words.SMALL_NUMBERS), alternatives(time_words.TENS)
_teens = alternatives(time_words.SMALL_NUMBERS[9:])
_digits = alternatives(time_words.SMALL_NUMBERS[:9])
_below_100 = rf"(?:(?:{_tens})(?:[ -](?:{_digits}))?|{_small})"
#: years in words: "nineteen ninety-seven", "two thousand and three", "twenty seventeen"
SPELLED_YEAR = (
    rf"(?:(?:eighteen|nineteen)[ -]"
    rf"(?:(?:{_tens})(?:[ -](?:{_digits}))?|oh[ -](?:{_digits})|{_teens})"
    rf"|two thousand(?:(?: and)? {_below_100})?"
    rf"|twenty[ -](?:{_teens}|twenty(?:[ -](?:{_digits}))?))"
)
FIGURE_YEAR = r"(?:1\d|2\d)\d\d(?!\d|[.,]\d|-\d\d?-)"
#: groups: year, spelled, short
YEAR = rf"(?:(?P<year>{FIGURE_YEAR})|(?P<spelled>{SPELLED_YEAR})|'(?P<short>\d\d)(?!\w))"
MONTH = (
    rf"(?P<month>{capitalised(time_words.MONTHS)}"
    rf"|(?-i:{alternatives(time_words.LOWER_CASE_MONTHS)}))\b"
)
#: the full stop of an abbreviated month
STOP = (
    r"(?:(?<=jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.|(?<=sept)\."
    r"|(?<=may)\.(?= \d\d?, \d{4}))?"
)
FIGURE_DAY = (
    r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
    r"(?![\d%]|[.:/]\d|,(?![12]\d{3}\b)\d| per| pct| point)(?!\w)"
)
DAY_WORD = rf"(?:{alternatives(time_words.DAY_WORDS)})"
_no_month = rf"(?!{MONTH.replace('?P<month>', '?:')})"
DAY = rf"(?P<day>{FIGURE_DAY}|{DAY_WORD}\b(?! (?:of {_no_month}|quarter|half)))"
WEEKDAY = rf"(?P<weekday>{capitalised(time_words.WEEKDAYS)})\b"
ANY_WEEKDAY = rf"(?P<weekday>{capitalised(time_words.WEEKDAYS | time_words.SHORT_WEEKDAYS)})\b\.?"
SEASON = rf"(?P<season>{alternatives(time_words.SEASONS)})"
_part = rf"{alternatives(time_words.DAYPARTS)}"
PART = rf"(?:(?P<part_phase>early|late|mid)[ -])?(?P<part>{_part})"
NAMED_DAY = rf"(?P<named>{alternatives(time_words.DAYS)})\b"
DETERMINER = rf"(?P<determiner>{alternatives(time_words.DETERMINERS)})"
BACK = rf"(?P<back>{alternatives(time_words.BACK_REFERENCES)})"
ORDINAL = rf"(?P<ordinal>{alternatives(time_words.ORDINALS)})"

UNIT = rf"(?P<unit>{alternatives(time_words.UNITS)})"
UNITS = rf"(?P<unit>{alternatives((*time_words.UNITS, *time_words.PLURALS))})"

NUMBER = (
    r"(?:(?<!\d[,.])\d{1,3}(?:[, ]\d{3}|\d{0,3})(?:\.\d{1,2}(?!\w)| 1/2|[½¼¾])?(?![\d,.]\d)"
    rf"|(?:(?:{_below_100} |a |one )?(?:hundred|thousand)|{_below_100}|a dozen)"
    r"(?:[ -]and[ -]a[ -]half)?)"
)
COUNT = rf"(?P<count>{NUMBER}|half an?|an?|(?:a )?couple(?: of)?)"
SOME = rf"(?P<some>{alternatives(time_words.VAGUE_COUNTS)})"

PHASE = rf"(?P<phase>{alternatives(time_words.PHASES)})"
PHASED = rf"(?:{PHASE}[ -]|(?P<end>end)-)?"
BOUND = rf"(?P<bound>{alternatives(time_words.BOUNDS)})"
ZONE = rf"(?P<zone>(?-i:{alternatives(time_words.ZONES)}))\b"

#: a cardinal as day, "April two", unless it counts a noun
_cardinal_day = rf"(?:{alternatives(time_words.SMALL_NUMBERS)})(?=[,.)]|$| (?:and|to|but|\d))"
MONTH_DAY = (
    rf"{MONTH}{STOP}(?:(?: the)? |(?<=\.)){DAY.replace('(?P<day>', f'(?P<day>{_cardinal_day}|')}"
)
DAY_MONTH = rf"(?:the )?{DAY}(?: of)?[ -]{MONTH}"
#: a year after a day or month, with a comma or "of" between
OF_YEAR = (
    rf"(?:(?:(?:,| of| in)?(?: fiscal)? |,(?=\d{{4}})|-(?=\d{{4}}|'\d\d))(?:{YEAR}"
    r"|(?P<relative>last|this|next|that|the same|the previous|the following) year))"
)

#: a day in figures, the year first or last
ISO_DAY = r"(?P<year>[12]\d{3})(?P<joint>[-/.])(?P<number>\d\d?)(?P=joint)(?P<day>\d\d?)"
FIGURES = (
    r"(?P<number_a>\d{1,2})(?P<dot>[-/.])(?P<number_b>\d{1,2})(?P=dot)"
    r"(?P<short_or_full>(?:1[5-9]|2\d)?\d\d)"
)
_joined_year = r"(?P<year>(?:1[5-9]|2\d)?\d\d)"
#: a day with its month by name, joined by hyphens or slashes
JOINED_DAY_MONTH = rf"(?P<day>\d\d?)(?P<joint>[-/.]){MONTH}(?P=joint){_joined_year}"
JOINED_MONTH_DAY = rf"{MONTH}(?P<joint>[-/])(?P<day>\d\d?)(?P=joint){_joined_year}"
JOINED_YEAR_FIRST = rf"(?P<year>\d{{4}})(?P<joint>[-/]){MONTH}(?P=joint)(?P<day>\d\d?)"
#: a day and its month, in either order
CALENDAR_DAYS = (f"{MONTH_DAY}{OF_YEAR}?", f"{DAY_MONTH}(?:{STOP}{OF_YEAR})?")
#: an era after or before a year
ERA = rf"(?P<era>(?-i:{alternatives(time_words.ERAS)}))"

#: separates coordinated dates that share a part: "May 4, 5 and 6"
JOINT = r"(?:,? (?:and|to|or|through|thru|until|&) |, )"
#: separates the ends of a range: "May 4-6"
DASH = r"(?: ?[-–—/] ?)"
