"""Pieces that expressions of time are made of, as regular expressions.

In all of them a blank stands for a blank or a line break; :func:`compiled` sees to that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts_dates import tables


def alternatives(words: Iterable[str]) -> str:
    """Give an expression for any of the words, longer ones first."""
    escaped = (re.escape(word).replace("\\ ", " ") for word in words)
    return "|".join(sorted(escaped, key=lambda word: (-len(word), word)))


def compiled(body: str) -> re.Pattern[str]:
    """Compile an expression of ASCII words in any case, which ends where a word does."""
    return re.compile(body.replace(" ", r"[ \n]") + r"(?!\w)", re.IGNORECASE | re.ASCII)


def phrase(text: str) -> str:
    """Give a matched phrase as the tables have it: in lower case, with single blanks."""
    return " ".join(text.lower().split())


def group(match: re.Match[str], name: str) -> str | None:
    """Give what a group matched as the tables have it; None if nothing, or if there is no group."""
    text = match[name] if name in match.re.groupindex else None
    return phrase(text) if text else None


def _capitalised(words: Iterable[str]) -> str:
    forms = [form for word in words for form in (word, word.upper())]
    return f"(?-i:{alternatives(forms)})"


YEAR = r"(?P<year>(?:1[5-9]|2\d)\d\d)(?!\d|[.,]\d)"
MONTH = rf"(?P<month>{_capitalised(tables.MONTHS)})\b"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:/]\d)(?!\w)"
WEEKDAY = rf"(?P<weekday>{_capitalised(tables.WEEKDAYS)})\b"
#: a weekday that comes again: "Mondays", "Tuesday nights"
WEEKDAYS = (
    rf"(?P<weekday>{_capitalised(tables.WEEKDAYS)})"
    rf"(?=s\b| (?:{alternatives(tables.DAYPARTS)})s\b)s?"
)
SEASON = rf"(?P<season>{alternatives(tables.SEASONS)})"
PART = rf"(?P<part>{alternatives(tables.DAYPARTS)})"
NAMED_DAY = rf"(?P<named>{alternatives(tables.DAYS)})\b"
DETERMINER = rf"(?P<determiner>{alternatives(tables.DETERMINERS)})"
ORDINAL = rf"(?P<ordinal>{alternatives(tables.ORDINALS)})"

UNIT = rf"(?P<unit>{alternatives(tables.UNITS)})"
UNITS = rf"(?P<unit>{alternatives((*tables.UNITS, *tables.PLURALS))})"

_small, _tens = alternatives(tables.SMALL_NUMBERS), alternatives(tables.TENS)
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}|\d{0,3})(?:\.\d{1,2})?(?: 1/2)?(?![\d,.]\d)"
    rf"|(?:(?:{_tens})(?:[\s-](?:{_small}))?|{_small}|(?:a|one) hundred|a dozen)(?: and a half)?)"
)
COUNT = rf"(?P<count>{NUMBER}|half an?|an?|(?:a )?couple(?: of)?)"
SOME = r"(?P<some>several|many|a few|few)"

PHASE = rf"(?P<phase>{alternatives(tables.PHASES)})"
PHASED = rf"(?:{PHASE}[\s-])?"
BOUND = rf"(?P<bound>{alternatives(tables.BOUNDS)})"
ZONE = rf"(?P<zone>(?-i:{alternatives(tables.ZONES)}))\b"

MONTH_DAY = rf"{MONTH}\.? {DAY}"
#: a day that a time of day may be said of
ANY_DAY = rf"(?:{WEEKDAY}(?:,? {MONTH_DAY}(?:,? {YEAR})?)?|{NAMED_DAY})"
