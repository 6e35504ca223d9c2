"""From matched words of days and times of day to what they mean: the first of two steps.

A reader gets the match of its rule and looks at the words before it where the form alone does not
tell; None leaves the words alone.
"""

from __future__ import annotations

import re

from newsfacts_dates import context, tables
from newsfacts_dates.patterns import alternatives, group, phrase
from newsfacts_dates.periods import Period
from newsfacts_dates.symbols import Known, Meaning, Recurring, Shifted, Symbol, TimeOfDay

_NAMING = re.compile(rf"\b(?:{alternatives(tables.NAMING_WEEKDAYS)})[ \n]$")
_NOON = 12
#: a year that has every day
_LEAP_YEAR = 2000


def _day(match: re.Match[str]) -> Symbol | None:
    """Read the day that a rule's groups name, in whatever form."""
    named = group(match, "named")
    if named:
        return Shifted(grain="day", count=tables.DAYS[named])
    if group(match, "day"):
        if Period.of_day(_LEAP_YEAR, context.month_of(match), int(match["day"])) is None:
            return None
        return context.in_year(
            Recurring(
                grain="day",
                number=context.month_of(match),
                day=int(match["day"]),
                weekday=context.weekday_of(match),
                choice=context.years_away(match),
                default="nearest",
            ),
            context.year_of(match),
        )
    number = context.weekday_of(match)
    if number:
        determiner = group(match, "determiner")
        choice = "next" if determiner == "this" else context.CHOICES.get(determiner or "")
        return Recurring(grain="day", number=number, choice=choice)
    return Shifted(grain="day", count=0, bases=("mention", "published"))


def day(match: re.Match[str]) -> Meaning | None:
    """Read "Feb. 20, 2017", "20 February", "Monday", "last Friday", "yesterday", "Monday night"."""
    if _NAMING.search(context.left(match)) or context.is_title(match):
        return None
    symbol = _day(match)
    part = group(match, "part")
    if group(match, "named") == "tonight":
        part = "night"
    time = TimeOfDay(part=tables.DAYPARTS[part]) if part else None
    return Meaning(symbol=symbol, time=time) if symbol else None


def iso_day(match: re.Match[str]) -> Meaning | None:
    """Read "2017-02-20"."""
    period = Period.of_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return Meaning(symbol=Known(period)) if period else None


def part_of_day(match: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night"."""
    if context.is_title(match):
        return None
    part = tables.DAYPARTS[match["part"].lower()]
    count = tables.DETERMINERS[phrase(match["determiner"])]
    if count > 0 or (count < 0 and part not in ("NI", "EV")):
        return None
    return Meaning(symbol=Shifted(grain="day", count=count), time=TimeOfDay(part=part))


def clock(match: re.Match[str]) -> Meaning | None:
    """Read "7 p.m. Monday", "noon Thursday", "1830 GMT"."""
    word = group(match, "word")
    hour = _NOON if word else int(match["hour"])
    minute = int(group(match, "minute") or 0)
    half = group(match, "half")
    if word == "midnight":
        hour = 24
    elif half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    symbol = _day(match)
    zone = group(match, "zone")
    time = TimeOfDay(hour=hour, minute=minute, zone=tables.ZONES[zone.upper()] if zone else None)
    return Meaning(symbol=symbol, time=time) if symbol else None


def holiday(match: re.Match[str]) -> Meaning | None:
    """Read "Christmas" after a preposition, and days whose name says that they are days."""
    name = next(n for n in tables.HOLIDAYS if n.lower() == phrase(match["holiday"]))
    if (
        " " not in name
        and not context.GOVERNED.search(context.left(match))
        and not group(match, "determiner")
    ):
        return None
    month_number, number = tables.HOLIDAYS[name]
    choice = context.CHOICES.get(group(match, "determiner") or "")
    recurring = Recurring(
        grain="day", number=month_number, day=number, choice=choice, default="nearest"
    )
    symbol = context.in_year(recurring, context.year_of(match))
    return Meaning(symbol=symbol) if symbol else None
