"""Rules for sets of times: "daily", "every Monday", "twice a week"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.durations import count_of, unit_of
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.symbols import Duration, Meaning, Recurring, Repeated, TimeOfDay

_PER = r"(?:a|an|each|every|per)"


def _adverb(match: re.Match[str]) -> Meaning | None:
    """Read "daily", "annually", but not capitalised names: "the Daily Herald"."""
    if not match[0].islower() or (
        match["adverb"] == "quarterly" and not match.string[match.end() :].startswith(".")
    ):
        return None
    unit, count = time_words.ADVERBS_OF_SETS[match["adverb"]]
    often = match["often"]
    freq = f"{_often(often)}X" if often else None
    return Meaning(symbol=Repeated(of=Duration(unit=unit, count=Decimal(count)), freq=freq))


def _every(match: re.Match[str]) -> Meaning | None:
    """Read "every Monday", "each year", "every two weeks", "every other day", "every May"."""
    part, month = group(match, "part"), group(match, "month")
    if group(match, "weekday"):
        of: Duration | Recurring = Recurring(grain="day", number=groups.weekday_of(match))
    elif group(match, "weekend"):
        of = Recurring(grain="weekend")
    elif month:
        of = Recurring(grain="month", number=groups.month_of(match))
    elif group(match, "season"):
        of = Recurring(grain="season", number=groups.season_of(match))
    elif group(match, "unit"):
        vague = group(match, "count") == "few"
        count = None if vague else count_of(group(match, "count") or "one")
        if (count is None and not vague) or (
            match["unit"] == "second" and match.string[match.end() :].startswith(" x")
        ):
            return None
        of = Duration(
            unit=unit_of(match["unit"]),
            count=count * (2 if group(match, "other") else 1) if count else None,
        )
    else:
        part = group(match, "daily")
        of = Recurring(grain="day", number=None)
    time = TimeOfDay(part=time_words.DAYPARTS[part]) if part else None
    return Meaning(symbol=Repeated(of=of, quant=match["quant"].upper()), time=time)


def _weekdays(match: re.Match[str]) -> Meaning:
    """Read "Mondays", "Tuesday nights"."""
    part = group(match, "part")
    time = TimeOfDay(part=time_words.DAYPARTS[part]) if part else None
    of = Recurring(grain="day", number=groups.weekday_of(match))
    return Meaning(symbol=Repeated(of=of), time=time)


def _weekends(match: re.Match[str]) -> Meaning | None:  # noqa: ARG001
    """Read "weekends"."""
    return Meaning(symbol=Repeated(of=Recurring(grain="weekend")))


def _times(match: re.Match[str]) -> Meaning | None:
    """Read "twice a week", "three times a year"."""
    often = _often(match["often"])
    if often is None:
        return None
    of = Duration(unit=unit_of(match["unit"]), count=Decimal(1))
    return Meaning(symbol=Repeated(of=of, freq=f"{often}X"))


def _often(text: str) -> int | None:
    words = text.lower()
    often = time_words.FREQUENCIES.get(words) or count_of(words.removesuffix(" times"))
    return int(often) if often is not None and often % 1 == 0 else None


_OFTEN = rf"(?P<often>once|twice|thrice|{p.NUMBER} times)"

RULES = (
    Rule(
        "adverb",
        "adverb",
        p.Pattern(rf"(?:{_OFTEN} )?(?P<adverb>{alternatives(time_words.ADVERBS_OF_SETS)})"),
        _adverb,
    ),
    Rule(
        "every",
        "every",
        p.Pattern(
            rf"(?:{p.BOUND} )?(?P<quant>every|each) (?:(?:single|and every) )?"
            rf"(?:(?:(?:other|second|third) )?{p.WEEKDAY}(?: {p.PART})?"
            rf"|{p.MONTH}|{p.SEASON}|(?P<weekend>weekend)"
            rf"|(?P<daily>{alternatives(time_words.DAYPARTS)})"
            rf"|(?:(?P<other>other|second) |(?P<count>{p.NUMBER}|few) )?{p.UNITS})"
        ),
        _every,
    ),
    Rule(
        "weekdays",
        "weekdays",
        p.Pattern(rf"(?P<weekday>{p.capitalised(time_words.WEEKDAYS)})s"),
        _weekdays,
    ),
    Rule(
        "weekdays",
        "weekday",
        p.Pattern(rf"{p.WEEKDAY} (?P<part>{alternatives(time_words.DAYPARTS)})s"),
        _weekdays,
    ),
    Rule("weekends", "weekend", p.Pattern("weekends"), _weekends),
    Rule("times", "unit+often", p.Pattern(rf"{_OFTEN} {_PER} {p.UNIT}"), _times),
)
