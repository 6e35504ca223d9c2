"""What the readers share: the words before a match, and the calendar words within it."""

from __future__ import annotations

import re

from newsfacts_dates import tables
from newsfacts_dates.patterns import alternatives, group
from newsfacts_dates.periods import Period
from newsfacts_dates.symbols import Choice, Known, Recurring, Symbol

#: words that a year, or a month whose name has other uses, follows
GOVERNED = re.compile(
    rf"(?:(?<!\w)(?:{alternatives(tables.GOVERNORS)})"
    r"|(?<![\d.,$£€])\d{4}(?:,|,? and|,? or))[ \n]$|\($",
    re.IGNORECASE,
)
#: of what comes again: the one that a determiner means
CHOICES: dict[str, Choice | int] = {
    "last": "before", "past": "before", "the past": "before", "this past": "before",
    "the last": "before", "the previous": "before", "next": "after", "the next": "after",
    "the following": "after", "this coming": "after", "the coming": "after",
    "the upcoming": "after", "this": 0, "the current": 0, "this current": 0,
}  # fmt: skip
_GOING_ON = re.compile(r"[^\W\d_] $")
#: characters looked at before a match
_BEFORE = 16


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


def month_of(match: re.Match[str]) -> int:
    """Give the number of the month that a match names."""
    return tables.MONTHS[match["month"].capitalize()]


def year_of(match: re.Match[str]) -> int | None:
    """Give the year that a match names, or None."""
    year = group(match, "year") or group(match, "before")
    return int(year) if year else None


def weekday_of(match: re.Match[str]) -> int | None:
    """Give the number of the weekday that a match names, or None."""
    word = group(match, "weekday")
    return tables.WEEKDAYS[word.capitalize()] if word else None


def years_away(match: re.Match[str]) -> int | None:
    """Give how many years "last year" and its like move a date."""
    words = group(match, "relative") or group(match, "of")
    return tables.DETERMINERS[words] if words else None


def in_year(symbol: Recurring, year: int | None) -> Symbol | None:
    """Give what comes again each year in a year, if that is known."""
    if year is None:
        return symbol
    period = symbol.within(Period.in_year("year", year))
    return Known(period) if period else None
