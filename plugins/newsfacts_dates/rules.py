"""What a rule is, and words that call rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import attrs

from newsfacts_dates import tables
from newsfacts_dates.symbols import Meaning


@attrs.frozen
class Rule:
    """A form of words.

    Args:
        name: as facts carry it.
        anchors: words, one of which every match holds; in lower case.
        pattern: the form, from its beginning.
        read: gives what a match means, or None if it is something else.
    """

    name: str
    anchors: frozenset[str]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Meaning | None]


def forms(words: Iterable[str], *endings: str) -> frozenset[str]:
    """Give words in lower case, as they are and with each of the endings."""
    return frozenset(word.lower() + ending for word in words for ending in ("", *endings))


MONTHS = forms(tables.MONTHS, "'s") | {f"mid-{month.lower()}" for month in tables.MONTHS}
WEEKDAYS = forms(tables.WEEKDAYS, "'s")
YEARS = frozenset(str(year) for year in range(1500, 3000))
UNITS = forms(tables.UNITS, "'s")
COUNTED = UNITS | frozenset(tables.PLURALS)
HYPHENED = forms(
    (
        f"{number}-{unit}"
        for number in (*tables.SMALL_NUMBERS, *tables.TENS, "half")
        for unit in tables.UNITS
    ),
    "-old",
    "-long",
) | {f"{unit}-{ending}" for unit in tables.UNITS for ending in ("old", "long")}
COMPARED = frozenset({"year-ago", "year-earlier"})
QUARTERS = forms(
    f"{prefix}{ordinal}-quarter" for ordinal in tables.ORDINALS for prefix in ("", "fiscal-")
) | {"quarter", "quarter's", "half"}
DECADES = frozenset(
    f"{century}{tens}0s" for century in ("", "18", "19", "20") for tens in range(10)
) | frozenset(tables.DECADES)
