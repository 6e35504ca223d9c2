"""Reads the named groups of a match (month, day, year, weekday), and the words before it."""

from __future__ import annotations

import re

from newsfacts.reading import alternatives, parse_number
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Choice, Explicit, Recurring

#: words before a year, or before a month whose name has other meanings
GOVERNED = re.compile(
    rf"(?:(?<!\w)(?:{alternatives(time_words.GOVERNORS)})"
    r"|(?<![\d.,$£€])\d{4}(?:,|,? and|,? or))(?: the)? $|\($|\d{4}[-–/]$",
    re.IGNORECASE,
)
#: determiner -> which of the recurring periods it selects
CHOICES: dict[str, Choice | int] = {
    "last": "before", "past": "before", "the past": "before", "this past": "before",
    "the last": "before", "the previous": "before", "the latest": "before", "next": "after",
    "the next": "after", "the following": "after", "this coming": "after", "the coming": "after",
    "the upcoming": "after", "this": 0, "the current": 0, "this current": 0, "this same": 0,
    "this very": 0,
}  # fmt: skip
#: anaphoric determiner -> which of the recurring periods it selects relative to the previous date
ANAPHORIC_CHOICES: dict[str, Choice] = {
    back: "before" if count < 0 else "after" if count > 0 else "next"
    for back, count in time_words.BACK_REFERENCES.items()
}
_MONTHS = {name.lower(): number for name, number in time_words.MONTHS.items()}
_WEEKDAYS = {
    name.lower(): number
    for name, number in (*time_words.WEEKDAYS.items(), *time_words.SHORT_WEEKDAYS.items())
}
_SEASONS = tuple(dict.fromkeys(time_words.SEASONS.values()))
_MID_SENTENCE = re.compile(r"[^\W\d_] $")
#: characters examined before a match
_LOOKBEHIND = 16
#: two-digit years up to this one are in this century
_PIVOT = 40
_RELATIVE_YEARS = {
    "last": -1, "this": 0, "next": 1, "that": 0, "the same": 0, "the previous": -1,
    "the following": 1,
}  # fmt: skip


def before(match: re.Match[str]) -> str:
    """Give the text directly before a match."""
    return match.string[max(0, match.start() - _LOOKBEHIND) : match.start()]


def is_title(match: re.Match[str]) -> bool:
    """Whether an uncapitalised word is capitalised within a sentence: "USA Today", "This Week"."""
    first = match[0][0]
    return (
        first.isupper()
        and not (group(match, "weekday") or group(match, "month"))
        and bool(_MID_SENTENCE.search(before(match)))
    )


def month_of(match: re.Match[str], name: str = "month") -> int:
    """Give the number of the month in a match."""
    return _MONTHS[match[name].lower()]


def day_number(text: str) -> int:
    """Give the number of a day of the month: "20", "20th", "twentieth"."""
    word = text.lower()
    if word[0].isdigit():
        return int(word.rstrip("stndrh"))
    words = time_words.DAY_WORDS if word in time_words.DAY_WORDS else time_words.SMALL_NUMBERS
    return words.index(word) + 1


def year_of(match: re.Match[str]) -> int | None:
    """Give the year in a match, or None."""
    year, spelled, short = (group(match, name) for name in ("year", "spelled", "short"))
    if year:
        return int(year)
    if spelled:
        return _spelled_year(spelled.replace("-", " "))
    return of_two_figures(int(short)) if short else None


def full_year(text: str) -> int:
    """Give a year of two or four figures in full."""
    year = int(text)
    return of_two_figures(year) if len(text) < len("2017") else year


def of_two_figures(short: int) -> int:
    """Expand a two-digit year."""
    return short + (2000 if short <= _PIVOT else 1900)


def _spelled_year(words: str) -> int | None:
    if words.startswith("two thousand"):
        rest = parse_number(words.removeprefix("two thousand").removeprefix(" and").strip() or "0")
        return 2000 + int(rest) if rest is not None else None
    first, _, last = words.partition(" ")
    century, rest = parse_number(first), parse_number(last.removeprefix("oh "))
    return int(century) * 100 + int(rest) if century is not None and rest is not None else None


def weekday_of(match: re.Match[str], name: str = "weekday") -> int | None:
    """Give the number of the weekday in a match, or None."""
    word = group(match, name)
    return _WEEKDAYS[word] if word else None


def season_of(match: re.Match[str]) -> int:
    """Give the number of the season in a match, from 1 for spring."""
    return _SEASONS.index(time_words.SEASONS[match["season"].lower()]) + 1


def years_away(match: re.Match[str]) -> int | None:
    """Give the distance in years that "last year" and similar words add to a date, or None."""
    return _RELATIVE_YEARS.get(group(match, "relative") or "")


def is_anaphoric(match: re.Match[str]) -> bool:
    """Whether the year in a match refers to the previous date: "of that year"."""
    return group(match, "relative") in time_words.BACK_REFERENCES


def in_year(symbol: Recurring, year: int | None) -> Explicit | Recurring | None:
    """Fix a yearly period in its year, if known; None if that year has no such day."""
    if year is None:
        return symbol
    period = symbol.within(Period.in_year("year", year))
    return Explicit(period) if period else None
