"""What the rules share: the word before a match, and the calendar words within it."""

from __future__ import annotations

import re

from newsfacts.reading import parse_number
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import alternatives, group
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Choice, Known, Recurring

#: words that a year, or a month whose name has other uses, follows
GOVERNED = re.compile(
    rf"(?:(?<!\w)(?:{alternatives(time_words.GOVERNORS)})"
    r"|(?<![\d.,$£€])\d{4}(?:,|,? and|,? or))(?: the)? $|\($|\d{4}[-–/]$",
    re.IGNORECASE,
)
#: of what comes again: the one that a determiner means
CHOICES: dict[str, Choice | int] = {
    "last": "before", "past": "before", "the past": "before", "this past": "before",
    "the last": "before", "the previous": "before", "the latest": "before", "next": "after",
    "the next": "after", "the following": "after", "this coming": "after", "the coming": "after",
    "the upcoming": "after", "this": 0, "the current": 0, "this current": 0, "this same": 0,
    "this very": 0,
}  # fmt: skip
#: of what comes again: the one that is meant, seen from the date last spoken of
TOLD: dict[str, Choice] = {
    back: "before" if count < 0 else "after" if count > 0 else "next"
    for back, count in time_words.BACK_REFERENCES.items()
}
_MONTHS = {name.lower(): number for name, number in time_words.MONTHS.items()}
_WEEKDAYS = {
    name.lower(): number
    for name, number in (*time_words.WEEKDAYS.items(), *time_words.SHORT_WEEKDAYS.items())
}
_SEASONS = tuple(dict.fromkeys(time_words.SEASONS.values()))
_GOING_ON = re.compile(r"[^\W\d_] $")
#: characters looked at before a match
_BEFORE = 16
#: years of two figures up to this one are of this century
_PIVOT = 40
_RELATIVE_YEARS = {
    "last": -1, "this": 0, "next": 1, "that": 0, "the same": 0, "the previous": -1,
    "the following": 1,
}  # fmt: skip


def left(match: re.Match[str]) -> str:
    """Give the words before a match."""
    return match.string[max(0, match.start() - _BEFORE) : match.start()]


def is_title(match: re.Match[str]) -> bool:
    """Whether a word that needs no capital has one amid a line: "USA Today", "This Week"."""
    first = match[0][0]
    return (
        first.isupper()
        and not (group(match, "weekday") or group(match, "month"))
        and bool(_GOING_ON.search(left(match)))
    )


def month_of(match: re.Match[str], name: str = "month") -> int:
    """Give the number of the month that a match names."""
    return _MONTHS[match[name].lower()]


def day_of(text: str) -> int:
    """Give the number of a day of the month: "20", "20th", "twentieth"."""
    word = text.lower()
    if word[0].isdigit():
        return int(word.rstrip("stndrh"))
    words = time_words.DAY_WORDS if word in time_words.DAY_WORDS else time_words.SMALL_NUMBERS
    return words.index(word) + 1


def year_of(match: re.Match[str]) -> int | None:
    """Give the year that a match names, or None."""
    year, spelled, short = (group(match, name) for name in ("year", "spelled", "short"))
    if year:
        return int(year)
    if spelled:
        return _spelled_year(spelled.replace("-", " "))
    return of_two_figures(int(short)) if short else None


def of_two_figures(short: int) -> int:
    """Give the year that two figures stand for."""
    return short + (2000 if short <= _PIVOT else 1900)


def _spelled_year(words: str) -> int | None:
    if words.startswith("two thousand"):
        rest = parse_number(words.removeprefix("two thousand").removeprefix(" and").strip() or "0")
        return 2000 + int(rest) if rest is not None else None
    first, _, last = words.partition(" ")
    century, rest = parse_number(first), parse_number(last.removeprefix("oh "))
    return int(century) * 100 + int(rest) if century is not None and rest is not None else None


def weekday_of(match: re.Match[str], name: str = "weekday") -> int | None:
    """Give the number of the weekday that a match names, or None."""
    word = group(match, name)
    return _WEEKDAYS[word] if word else None


def season_of(match: re.Match[str]) -> int:
    """Give the number of the season that a match names, from 1 for spring."""
    return _SEASONS.index(time_words.SEASONS[match["season"].lower()]) + 1


def years_away(match: re.Match[str]) -> int | None:
    """Give how many years "last year" and its like move a date."""
    return _RELATIVE_YEARS.get(group(match, "relative") or "")


def is_told(match: re.Match[str]) -> bool:
    """Whether the year of a match is counted from the date last spoken of: "of that year"."""
    return group(match, "relative") in time_words.BACK_REFERENCES


def in_year(symbol: Recurring, year: int | None) -> Known | Recurring | None:
    """Give what comes again each year in a year, if that is known."""
    if year is None:
        return symbol
    period = symbol.within(Period.in_year("year", year))
    return Known(period) if period else None
