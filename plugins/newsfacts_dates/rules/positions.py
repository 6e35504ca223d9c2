"""Rules for a period by its position in another: "the third Friday of May", "the 23rd of May".

The period in which it lies is a month, a season or a year by name, or one relative to another date.
"""

from __future__ import annotations

import re
from decimal import Decimal

import newsfacts
from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.rule import Rule
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Base,
    Duration,
    Explicit,
    Meaning,
    Nth,
    Recurring,
    Repeated,
    Shifted,
)

_GRAINS: dict[str, newsfacts.Grain] = {**time_words.GRAINS, "weekend": "weekend"}


def _nth(match: re.Match[str]) -> Meaning | None:
    """Read "the first day of next week", "the last Friday of May", "the 23rd of last month"."""
    whole = _whole(match)
    if whole is None:
        return None
    part = group(match, "part")
    symbol = Nth(
        grain=_GRAINS[part] if part else "day",
        number=time_words.POSITIONS.get(match["nth"].lower()) or groups.day_number(match["nth"]),
        weekday=groups.weekday_of(match),
        of=whole,
    )
    return Meaning(symbol=symbol)


def _whole(match: re.Match[str]) -> Explicit | Recurring | Shifted | None:
    """Give the period in which another lies."""
    year, unit = groups.year_of(match), group(match, "unit")
    if unit:
        determiner, back = group(match, "determiner"), group(match, "back")
        if determiner:
            count = time_words.DETERMINERS[determiner]
            return Shifted(grain=time_words.GRAINS[unit], count=count)
        count = time_words.BACK_REFERENCES[back] if back else 0
        bases: tuple[Base, ...] = ("previous", "published")
        if unit == "year" and not back:
            bases = ("narrative", "published")
        return Shifted(grain=time_words.GRAINS[unit], count=count, bases=bases)
    if group(match, "month") is None:
        return Explicit(Period.in_year("year", year)) if year else None
    month = Recurring(
        grain="month",
        number=groups.month_of(match),
        choice=groups.years_away(match),
        anaphoric=groups.is_anaphoric(match),
    )
    return groups.in_year(month, year)


def _every(match: re.Match[str]) -> Meaning:
    """Read "the third Friday of every month" as what recurs every month."""
    of = Duration(unit=match["unit"].lower(), count=Decimal(1))
    return Meaning(symbol=Repeated(of=of, quant=match["quant"].upper()))


_ORDINAL = rf"\d\d?(?:st|nd|rd|th)|{alternatives((*time_words.POSITIONS, *time_words.DAY_WORDS))}"
_PARTS = alternatives(("day", "week", "weekend", "month", "quarter", "year"))
_POSITION = rf"(?:the )?(?P<nth>{_ORDINAL}) (?:(?P<part>{_PARTS})|{p.WEEKDAY})"
_DAY = rf"(?:the )?(?P<nth>\d\d?(?:st|nd|rd|th)|{p.DAY_WORD})"
_UNIT = rf"(?:{p.DETERMINER}|{p.BACK}|the) (?P<unit>week|month|year|decade|century)"
#: kind of anchor -> the period in which another lies
_WHOLES = {
    "unit": _UNIT,
    "month": rf"{p.MONTH}(?:{p.STOP}{p.OF_YEAR})?",
    "year": p.YEAR,
}
_KINDS = ("unit", "weekday", "weekend")
_ORDINALS = ("position", "figure")

RULES = (
    *(
        Rule(
            "nth",
            "|".join(
                "+".join(dict.fromkeys((kind, anchor, ordinal, "within")))
                for kind in _KINDS
                for ordinal in _ORDINALS
            ),
            p.Pattern(rf"{_POSITION} (?:of|in) {whole}"),
            _nth,
        )
        for anchor, whole in _WHOLES.items()
    ),
    Rule(
        "nth",
        "unit+within+position|unit+within+figure",
        p.Pattern(rf"{_DAY} of (?:{p.DETERMINER}|{p.BACK}|the) (?P<unit>month)"),
        _nth,
    ),
    Rule(
        "nth",
        "unit+within+every",
        p.Pattern(rf"{_POSITION} (?:of|in) (?P<quant>every|each) (?P<unit>week|month|year)"),
        _every,
    ),
)
