"""Rules for distances from another date: "two weeks ago", "a year earlier"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules.durations import BOUNDED, HALF, PLURALS, count_of, unit_of
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.symbols import Base, Elapsed, Meaning, Reference, Shifted

_BACK = frozenset("ago earlier previously back before".split())
#: words that count from the day of publication, never from a date in the article
_FROM_TODAY = frozenset(["ago", "from now", "from today", "hence", "back"])
#: unit -> (finer unit, factor), to express a fraction of the unit
_FINER = {
    "fortnight": ("week", 2), "century": ("year", 100), "decade": ("year", 10),
    "year": ("month", 12), "week": ("day", 7),
}  # fmt: skip


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
    symbol = Shifted(grain=grain, count=-int(count) if back else int(count), bases=tuple(bases))
    loose = group(match, "or_so") or "couple" in words
    return Meaning(symbol=symbol, mod="APPROX" if loose else None)


def _whole(unit: str, count: Decimal) -> tuple[str, Decimal]:
    """Express a distance in whole units if possible: half a century is 50 years."""
    while unit in _FINER and (count % 1 or unit == "fortnight"):
        unit, factor = _FINER[unit]
        count *= factor
    return unit, count


RULES = (
    Rule(
        "distance",
        "unit+where",
        p.Pattern(
            rf"{BOUNDED}(?:{p.COUNT}|{p.SOME}) {p.UNITS}(?P<half> and a half)?(?P<or_so> or so)?"
            r" (?P<where>(?:ago|earlier|later|previously|afterwards?|thereafter)(?! than)"
            r"|from (?:now|today)|hence|(?:before|after|back)(?=$|[^ \w])|on(?=,))"
        ),
        _distance,
    ),
    Rule("distance", "unit+where", p.Pattern(rf"(?P<unit>{PLURALS}) (?P<where>ago)"), _distance),
)
