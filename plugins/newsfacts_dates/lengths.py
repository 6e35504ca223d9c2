"""From matched words of durations, distances and sets to what they mean, in symbols."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.reading import parse_number
from newsfacts_dates import tables
from newsfacts_dates.patterns import group, phrase
from newsfacts_dates.symbols import (
    Base,
    Length,
    Meaning,
    Recurring,
    Reference,
    Repeated,
    Shifted,
    TimeOfDay,
)

_HALF = Decimal("0.5")
#: words after which "a week" is a length, and not "for each week"
_FOR = re.compile(
    r"\b(?:for|in|within|over|than|after|about|almost|nearly|every|takes?|took|lasts?|lasted|just"
    r"|only|spends?|spent|half)[ \n]$",
    re.IGNORECASE,
)
_THEN = re.compile(r"[ \n](?:after|before)\b")
#: words after which plural units without a number are a length
_FOR_BARE = re.compile(
    r"\b(?:for|in|within|over|after|takes?|took|lasts?|lasted)[ \n]$", re.IGNORECASE
)
_BEFORE = 16
_MONTHS_OF_YEAR = 12


def _left(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - _BEFORE) : match.start()]


def count_of(text: str) -> Decimal | None:
    """Give the value of a count: "two and a half", "2 1/2", "a couple of", "an", "18"."""
    words = phrase(text)
    if words in ("a", "an"):
        return Decimal(1)
    if words in ("half a", "half an"):
        return _HALF
    if "couple" in words:
        return Decimal(2)
    if words.endswith(" 1/2"):
        whole = parse_number(words.removesuffix(" 1/2"))
        return whole + _HALF if whole is not None else None
    return parse_number(words)


def unit_of(text: str) -> str:
    """Give the unit of a word that is one, or its plural."""
    word = phrase(text)
    return tables.PLURALS.get(word, word)


def length(match: re.Match[str]) -> Meaning | None:
    """Read "nine months", "the past two weeks", "a decade", "an hour and a half", "two-day"."""
    unit, frame = unit_of(match["unit"]), group(match, "frame")
    if group(match, "some"):
        return Meaning(symbol=Length(unit=unit, count=None))
    words = phrase(match["count"])
    if words in ("a", "an") and not _is_length(match, unit):
        return None
    if unit in ("quarter", "second") and not frame:
        return None
    count = count_of(match["count"])
    if count is None:
        return None
    if group(match, "half"):
        count += _HALF
    mod = "APPROX" if "couple" in words else None
    return Meaning(symbol=Length(unit=unit, count=count), mod=mod)


def _is_length(match: re.Match[str], unit: str) -> bool:
    """Whether "a week" stands for its length, and not for a rate."""
    helped = group(match, "bound") or group(match, "half") or _FOR.search(_left(match))
    helped = helped or _THEN.match(match.string, match.end())
    return bool(helped) or unit in ("decade", "century", "fortnight")


def bare_length(match: re.Match[str]) -> Meaning | None:
    """Read "for weeks": a length without a number."""
    if not _FOR_BARE.search(_left(match)):
        return None
    return Meaning(symbol=Length(unit=unit_of(match["unit"]), count=None))


def whole(match: re.Match[str]) -> Meaning:
    """Read "week-long", and "the year" that ended on a day: its place is the day's."""
    return Meaning(symbol=Length(unit=phrase(match["unit"]), count=Decimal(1)))


def distance(match: re.Match[str]) -> Meaning | None:
    """Read "two weeks ago", "a year earlier", "three days later", "several years ago"."""
    unit, where = unit_of(match["unit"]), phrase(match["where"])
    back = where in ("ago", "earlier")
    if group(match, "some"):
        return Meaning(symbol=Reference("PAST_REF" if back else "FUTURE_REF"))
    count = count_of(match["count"])
    if count is None:
        return None
    if unit == "year" and count % 1 == _HALF:
        unit, count = "month", count * _MONTHS_OF_YEAR
    elif unit == "fortnight":
        unit, count = "week", count * 2
    grain = tables.GRAINS.get(unit)
    if grain is None or count % 1:
        return None
    a_year = grain == "year" and phrase(match["count"]) in ("a", "one")
    bases: list[Base] = ["reported"] if a_year and back else []
    if where not in ("ago", "from now", "hence"):
        bases.append("mention")
    bases.append("published")
    moved = -int(count) if back else int(count)
    return Meaning(symbol=Shifted(grain=grain, count=moved, bases=tuple(bases)))


def adverb(match: re.Match[str]) -> Meaning | None:
    """Read "daily", "annually"; with a capital it is a name: "the Daily Herald"."""
    if not match[0].islower():
        return None
    unit = tables.ADVERBS_OF_SETS[match[0]]
    return Meaning(symbol=Repeated(of=Length(unit=unit, count=Decimal(1))))


def every(match: re.Match[str]) -> Meaning | None:
    """Read "every Monday", "each year", "every two weeks", "every other day", "every May"."""
    part, month, counted = group(match, "part"), group(match, "month"), group(match, "count")
    if group(match, "weekday"):
        number = tables.WEEKDAYS[match["weekday"].capitalize()]
        of: Length | Recurring = Recurring(grain="day", number=number)
    elif month:
        of = Recurring(grain="month", number=tables.MONTHS[month.capitalize()])
    elif group(match, "unit"):
        count = count_of(counted) if counted else Decimal(1)
        if count is None:
            return None
        of = Length(unit=unit_of(match["unit"]), count=count * (2 if group(match, "other") else 1))
    else:
        of = Length(unit="day", count=Decimal(1))
    time = TimeOfDay(part=tables.DAYPARTS[part]) if part else None
    return Meaning(symbol=Repeated(of=of, quant=match["quant"].upper()), time=time)


def weekdays(match: re.Match[str]) -> Meaning:
    """Read "Mondays", "Tuesday nights"."""
    number = tables.WEEKDAYS[match["weekday"].capitalize()]
    part = match["part"]
    time = TimeOfDay(part=tables.DAYPARTS[part.lower()]) if part else None
    return Meaning(symbol=Repeated(of=Recurring(grain="day", number=number)), time=time)


def times(match: re.Match[str]) -> Meaning | None:
    """Read "twice a week", "three times a year"."""
    words = phrase(match["often"])
    often = tables.FREQUENCIES.get(words) or count_of(words.removesuffix(" times"))
    if often is None or often % 1:
        return None
    of = Length(unit=unit_of(match["unit"]), count=Decimal(1))
    return Meaning(symbol=Repeated(of=of, freq=f"{int(often)}X"))
