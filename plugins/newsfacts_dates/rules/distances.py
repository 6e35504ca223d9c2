"""Rules for distances from another date: "two weeks ago", "a year earlier"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules.calendar import HOLIDAY, holiday_of
from newsfacts_dates.rules.days import day_of
from newsfacts_dates.rules.durations import (
    AND_FINER,
    BOUNDED,
    CENTURY_FRACTION,
    HALF,
    PLURALS,
    YEARS_OF_CENTURY,
    count_of,
    unit_of,
)
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.timex.symbols import (
    Base,
    Beside,
    Elapsed,
    Explicit,
    Holiday,
    Meaning,
    Recurring,
    Reference,
    Shifted,
)

_BACK = frozenset("ago earlier previously back before".split())
#: words that count from the day of publication, never from a date in the article
_FROM_TODAY = frozenset(["ago", "from now", "from today", "hence", "back"])
#: unit -> (finer unit, factor), to express a fraction of the unit
_FINER = {
    "fortnight": ("week", 2), "century": ("year", 100), "decade": ("year", 10),
    "year": ("month", 12), "week": ("day", 7),
}  # fmt: skip
#: unit -> its length in months, or in days
_MONTHS = {"century": 1200, "decade": 120, "year": 12, "quarter": 3, "month": 1}
_DAYS = {"week": 7, "day": 1}


def _distance(match: re.Match[str]) -> Meaning | None:
    """Read "two weeks ago", "a year earlier", "three days later", "several years ago"."""
    where = match["where"].lower()
    back = where in _BACK
    if group(match, "some") or not group(match, "count"):
        return Meaning(symbol=Reference("PAST_REF" if back else "FUTURE_REF"))
    words = match["count"].lower()
    count = count_of(words)
    if count is None:
        return None
    unit, count = _whole(unit_of(match["unit"]), count + (HALF if group(match, "half") else 0))
    months = 0
    if group(match, "finer"):
        finer, more = _whole(unit_of(match["finer"]), count_of(match["more"]) or Decimal(0))
        months, unit, count = _together(unit, count, finer, more)
    if where == "from today" and unit == "week":
        unit, count = "day", count * 7
    if unit in time_words.CLOCK_UNITS:
        return Meaning(symbol=Elapsed(unit=unit, count=-count if back else count))
    grain = time_words.GRAINS.get(unit)
    if grain is None or count % 1:
        return None
    bases: list[Base] = []
    if back and grain == "year" and words in ("a", "one"):
        bases.append("reported")
    if where not in _FROM_TODAY:
        bases.append("previous")
    if back or where in _FROM_TODAY:
        bases.append("published")
    sign = -1 if back else 1
    symbol = Shifted(grain=grain, count=sign * int(count), bases=tuple(bases), months=sign * months)
    loose = group(match, "or_so") or "couple" in words
    return Meaning(symbol=symbol, mod="APPROX" if loose else None)


def _whole(unit: str, count: Decimal) -> tuple[str, Decimal]:
    """Express a distance in whole units if possible: half a century is 50 years."""
    while unit in _FINER and (count % 1 or unit == "fortnight"):
        unit, factor = _FINER[unit]
        count *= factor
    return unit, count


def _together(unit: str, count: Decimal, finer: str, more: Decimal) -> tuple[int, str, Decimal]:
    """Add a finer distance: give the months, if days or weeks follow them, and the rest."""
    months = _MONTHS.get(unit)
    if finer == unit:
        return 0, unit, count + more
    if months and finer not in _MONTHS:
        return int(count * months), finer, more
    scale = _MONTHS if months else _DAYS
    return 0, finer, count * scale.get(unit, 0) / scale.get(finer, 1) + more


def _fraction(match: re.Match[str]) -> Meaning:
    """Read "a quarter of a century ago"."""
    symbol = Shifted(grain="year", count=-YEARS_OF_CENTURY[match["fraction"].lower()])
    return Meaning(symbol=symbol)


def _beside(match: re.Match[str]) -> Read:
    """Read "two days before Christmas", "the day after Friday", and the day itself."""
    count = count_of(group(match, "count") or "one")
    unit, count = _whole(unit_of(match["unit"]), count) if count else ("", Decimal(0))
    grain = time_words.GRAINS.get(unit)
    symbol = Holiday(name=holiday_of(match)) if group(match, "holiday") else day_of(match)
    if grain is None or count % 1 or not isinstance(symbol, (Explicit, Recurring, Holiday)):
        return None
    sign = -1 if match["where"].lower() == "before" else 1
    beside = Beside(grain=grain, count=sign * int(count), of=symbol)
    return [
        Part(match.start(), match.end("where"), Meaning(symbol=beside)),
        Part(match.end("where") + 1, match.end(), Meaning(symbol=symbol)),
    ]


_WHERE = (
    r"(?P<where>(?:ago|earlier|later|previously|afterwards?|thereafter)(?! than)"
    r"|from (?:now|today)|hence|(?:before|after|back)(?=$|[^ \w])|on(?=,))"
)

RULES = (
    *(
        Rule(
            "distance",
            f"unit+where+{anchor}",
            p.Pattern(rf"(?:{p.COUNT}|the) {p.UNITS} (?P<where>before|after) {day}"),
            _beside,
        )
        for anchor, day in (
            ("weekday", p.WEEKDAY),
            ("holiday", HOLIDAY),
            ("holiday-word", HOLIDAY),
            *(("month", day) for day in p.CALENDAR_DAYS),
        )
    ),
    Rule(
        "distance",
        "unit+where",
        p.Pattern(
            rf"{BOUNDED}(?:{p.COUNT}|{p.SOME}) {p.UNITS}(?P<half> and a half)?(?P<or_so> or so)?"
            rf" {_WHERE}"
        ),
        _distance,
    ),
    Rule(
        "distance",
        "units+where",
        p.Pattern(rf"{BOUNDED}{p.COUNT} {p.UNITS}{AND_FINER} {_WHERE}"),
        _distance,
    ),
    Rule(
        "distance",
        "unit+quarter+where",
        p.Pattern(rf"{BOUNDED}{CENTURY_FRACTION} ago"),
        _fraction,
    ),
    Rule("distance", "unit+where", p.Pattern(rf"(?P<unit>{PLURALS}) (?P<where>ago)"), _distance),
)
