"""Rules for what is counted from a day: weekdays, named days, weeks, seasons, "that month"."""

from __future__ import annotations

import re
from decimal import Decimal

import attrs

from newsfacts_dates import context, tables
from newsfacts_dates import patterns as p
from newsfacts_dates.patterns import group
from newsfacts_dates.periods import Period
from newsfacts_dates.rules.calendar import day_symbol
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.symbols import (
    Base,
    Known,
    Length,
    Meaning,
    Recurring,
    Shifted,
    Symbol,
    TimeOfDay,
)

_TITLED = re.compile(rf" (?:{p.alternatives(tables.TITLED)})\b", re.IGNORECASE)
_ANY = re.compile(r"\ba $", re.IGNORECASE)
_PLACING = re.compile(r"(?:^|[.,] |\b(?:on|by|until|since|before|after|from) )$", re.IGNORECASE)
_NAMING = re.compile(rf"\b(?:{p.alternatives(tables.NAMING_WEEKDAYS)}) $", re.IGNORECASE)
_IN_THE = re.compile(
    r"\b(?:in|during|over|by|since|until|through|for|of|this|into|before|after) (?:the )?$",
    re.IGNORECASE,
)
#: prepositions before "the week": a period, and not any week
_PERIOD = re.compile(r"\b(?:for|of|through|throughout|during|over|in) $", re.IGNORECASE)
#: words before "the year" that do not say which part of it
_LOOSE = frozenset({"about", "around", "approximately", "circa"})
#: units of which "the past" one is a length up to now
_LONG = frozenset({"fortnight", "decade", "century", "millennium"})
_SEASONS = ("SP", "SU", "FA", "WI")


def part_of(match: re.Match[str]) -> TimeOfDay | None:
    """Give the part of the day that a match names, or None."""
    if group(match, "named") == "tonight":
        return TimeOfDay(part="NI")
    part = group(match, "part")
    return TimeOfDay(part=tables.DAYPARTS[part]) if part else None


def mod_of(match: re.Match[str]) -> str | None:
    """Give the mod of "early" and "late" before the part of a day."""
    phase = group(match, "part_phase")
    return tables.PHASES[phase] if phase else None


def _weekday(match: re.Match[str]) -> Symbol:
    determiner, back = group(match, "determiner"), group(match, "back")
    number = context.weekday_of(match)
    if back:
        return Recurring(grain="day", number=number, choice=context.TOLD[back], told=True)
    choice = "next" if determiner == "this" else context.CHOICES.get(determiner or "")
    return Recurring(grain="day", number=number, choice=choice)


def day_of(match: re.Match[str]) -> Symbol | None:
    """Give the day that a rule's groups name, or the day spoken of if they name none."""
    named = group(match, "named")
    if named:
        return Shifted(grain="day", count=tables.DAYS[named])
    if group(match, "day"):
        return day_symbol(match)
    if group(match, "weekday"):
        return _weekday(match)
    return Shifted(grain="day", count=0, bases=("mention", "published"))


def _day(match: re.Match[str]) -> Read:
    """Read "Monday", "last Friday", "yesterday", "early Monday morning", "a Friday"."""
    if _is_named(match):
        return None
    symbol, left = day_of(match), context.left(match)
    if symbol is None:
        return None
    bare = isinstance(symbol, Recurring) and symbol.cycle == "week" and symbol.choice is None
    if bare and _ANY.search(left):
        symbol = attrs.evolve(symbol, choice="nearest", told=True)
    if group(match, "back") == "that" and not _PLACING.search(left):
        symbol = attrs.evolve(symbol, choice=None, told=False)  # "said that Monday was"
        return [Part(match.start("weekday"), match.end(), Meaning(symbol=symbol, time=part_of(match)))]
    return Meaning(symbol=symbol, time=part_of(match), mod=mod_of(match))


def _is_named(match: re.Match[str]) -> bool:
    """Whether a day is part of a name: "Black Friday", "the Sunday Times", "Saturday Night Live"."""
    part = match["part"]
    return bool(
        _NAMING.search(context.left(match))
        or _TITLED.match(match.string[match.end() :])
        or context.is_title(match)
        or (part and part.istitle())
    )


def _part_of_day(match: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night", "that evening", "the next morning"."""
    if context.is_title(match) or match["part"].istitle():
        return None
    part, back = tables.DAYPARTS[match["part"].lower()], group(match, "back")
    time, mod = TimeOfDay(part=part), mod_of(match)
    if back:
        bases: tuple[Base, ...] = ("mention",) if "same" in back else ("mention", "published")
        count = tables.BACK_REFERENCES[back]
        return Meaning(symbol=Shifted(grain="day", count=count, bases=bases), time=time, mod=mod)
    count = tables.DETERMINERS[match["determiner"].lower()]
    if match["determiner"].lower() == "the next":
        symbol = Shifted(grain="day", count=1, bases=("mention",))
        return Meaning(symbol=symbol, time=time, mod=mod)
    if count > 0 or (count < 0 and part not in ("NI", "EV")):
        return None
    return Meaning(symbol=Shifted(grain="day", count=count), time=time, mod=mod)


def _bare_part(match: re.Match[str]) -> Meaning | None:
    """Read "in the morning", "at dawn", "overnight": of the day last spoken of."""
    if context.is_title(match):
        return None
    named = match["part"] or match["moment"] or match["day_part"]
    part = named.lower() if named else "night"
    symbol = Shifted(grain="day", count=0, bases=("mention", "published"))
    phase = group(match, "day_phase")
    mod = tables.PHASES[phase] if phase else mod_of(match)
    return Meaning(symbol=symbol, time=TimeOfDay(part=tables.DAYPARTS[part]), mod=mod)


def _weekday_range(match: re.Match[str]) -> Read:
    """Read "from Monday to Wednesday": the second day is the next one after the first."""
    last = Recurring(
        grain="day",
        number=context.weekday_of(match, "weekday_b"),
        choice="after",
        told=True,
    )
    return [
        Part(match.start(), match.end("weekday"), Meaning(symbol=_weekday(match))),
        Part(match.start("weekday_b"), match.end(), Meaning(symbol=last)),
    ]


def _unit(match: re.Match[str]) -> Meaning | None:
    """Read "last year", "this week", "the next month", "the end of the month"."""
    if context.is_title(match) or match["unit"].istitle():
        return None
    unit, determiner = match["unit"].lower(), group(match, "determiner")
    if unit in _LONG and determiner and tables.DETERMINERS[determiner]:
        return Meaning(symbol=Length(unit=unit, count=Decimal(1)))
    grain = tables.GRAINS.get(unit)
    if grain is None:
        return None
    if grain == "day" and determiner:
        if determiner not in ("next", "the next"):
            return None
        return Meaning(symbol=Shifted(grain="day", count=1, bases=("mention",)))
    if determiner is None and group(match, "phase") in _LOOSE:
        return None
    count = tables.DETERMINERS[determiner] if determiner else 0
    bases: tuple[Base, ...] = ("published",)
    if determiner is None:
        bases = ("mention", "published") if grain == "day" else ("story", "published")
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=bases))


def _bare_unit(match: re.Match[str]) -> Meaning | None:
    """Read "for the year", "for the week": the one of publication."""
    if not _PERIOD.search(context.left(match)):
        return None
    return Meaning(symbol=Shifted(grain=tables.GRAINS[match["unit"].lower()], count=0))


def _unit_end(match: re.Match[str]) -> Meaning:
    """Read "year-end", "month's end"."""
    return Meaning(symbol=Shifted(grain=tables.GRAINS[match["unit"].lower()], count=0), mod="END")


def _back_reference(match: re.Match[str]) -> Meaning | None:
    """Read "that year", "the same day", "the previous week": counted from the date before."""
    grain = tables.GRAINS.get(match["unit"].lower())
    if grain is None:
        return None
    count = tables.BACK_REFERENCES[match["back"].lower()]
    bases: tuple[Base, ...] = ("mention", "published") if count < 0 else ("mention",)
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=bases))


def _beside(match: re.Match[str]) -> Meaning | None:
    """Read "the day before", "the year before", "the day after": counted from the date before."""
    grain = tables.GRAINS.get(match["unit"].lower())
    if grain is None:
        return None
    count = -1 if match["where"].lower() in ("before", "earlier", "previously") else 1
    return Meaning(symbol=Shifted(grain=grain, count=count, bases=("mention", "published")))


def _week_of(match: re.Match[str]) -> Meaning | None:
    """Read "the week of May 5": the week that the day lies in."""
    symbol = day_symbol(match)
    if not isinstance(symbol, Known):
        return None
    return Meaning(symbol=Known(Period.containing("week", symbol.period.first)))


def _season(match: re.Match[str]) -> Meaning | None:
    """Read "this summer", "in the fall", "the winter of 1994"; the verb "fall" is left."""
    determiner, year, back = group(match, "determiner"), context.year_of(match), group(match, "back")
    relative = context.years_away(match)
    if not (
        determiner
        or back
        or year
        or relative is not None
        or group(match, "phase")
        or (match["the"] and _IN_THE.search(context.left(match)))
    ):
        return None
    code = tables.SEASONS[match["season"].lower()]
    choice = context.CHOICES.get(determiner or "") if relative is None else relative
    if determiner == "this":
        choice = "nearest"
    if back:
        choice = context.TOLD[back] if tables.BACK_REFERENCES[back] else 0
    symbol = context.in_year(
        Recurring(
            grain="season",
            number=_SEASONS.index(code) + 1,
            choice=choice,
            default="nearest",
            told=context.is_told(match) or bool(back),
        ),
        year,
    )
    return Meaning(symbol=symbol) if symbol else None


def _weekend(match: re.Match[str]) -> Meaning:
    """Read "the weekend", "last weekend", "next weekend"."""
    back = group(match, "back")
    if back:
        choice = tables.BACK_REFERENCES[back]
        return Meaning(symbol=Recurring(grain="weekend", choice=choice, told=True))
    choice = tables.DETERMINERS.get(group(match, "determiner") or "")
    return Meaning(symbol=Recurring(grain="weekend", choice=choice))


_DAY_PART = "morning|afternoon|evening"
_CALENDAR_DAYS = (rf"{p.MONTH_DAY}{p.OF_YEAR}?", rf"{p.DAY_MONTH}(?:{p.STOP}{p.OF_YEAR})?")
_BACK_PART = rf"(?:{p.BACK}|(?P<determiner>last|this|this same|this very|the next))"

RULES = (
    Rule(
        "weekday-range",
        "weekday+joint|weekday+dash",
        p.compiled(
            rf"(?:{p.DETERMINER} )?{p.WEEKDAY}(?: (?:to|through|until|till) |{p.DASH})"
            rf"{p.WEEKDAY.replace('<weekday>', '<weekday_b>')}"
        ),
        _weekday_range,
    ),
    Rule(
        "weekday",
        "weekday",
        p.compiled(
            rf"{p.PHASED}(?:(?:{p.DETERMINER}|{p.BACK}) )?{p.WEEKDAY}(?: {p.PART})?"
        ),
        _day,
    ),
    Rule("day", "named", p.compiled(rf"{p.PHASED}{p.NAMED_DAY}(?: {p.PART})?"), _day),
    *(
        Rule(
            "part-of-day",
            anchors,
            p.compiled(rf"{p.PHASED}(?:the )?{p.PART},?(?: on| of)? {day}"),
            _day,
        )
        for anchors, day in (
            ("part+named|part+weekday", rf"(?:{p.NAMED_DAY}|{p.WEEKDAY})"),
            *(("part+month", day) for day in _CALENDAR_DAYS),
        )
    ),
    *(
        Rule("part-of-day", "part+month", p.compiled(rf"{day},? {p.PART}"), _day)
        for day in _CALENDAR_DAYS
    ),
    Rule("part-of-day", "part", p.compiled(rf"{p.PHASED}{_BACK_PART} {p.PART}"), _part_of_day),
    Rule(
        "bare-part-of-day",
        "part",
        p.compiled(
            rf"(?:(?P<phase>(?:early|late|later|earlier) in) |(?<=in ))the {p.PART}(?: hours)?"
            r"|(?P<overnight>overnight)"
            rf"|(?<=in |by )(?P<day_phase>early|late|mid)[ -](?P<day_part>{_DAY_PART})"
            rf"|(?<=at |by )(?P<moment>{p.alternatives(tables.MOMENTS)})"
        ),
        _bare_part,
    ),
    Rule(
        "unit",
        "unit",
        p.compiled(rf"{p.PHASED}{p.DETERMINER} (?:fiscal |calendar |financial )?{p.UNIT}"),
        _unit,
    ),
    Rule(
        "unit",
        "unit",
        p.compiled(rf"(?P<phase>{p.alternatives(tables.UNIT_PHASES)}) the {p.UNIT}"),
        _unit,
    ),
    Rule(
        "unit",
        "unit",
        p.compiled(
            r"the (?:full|fiscal|latest fiscal|current fiscal) (?P<unit>year)(?! end(?:ed|ing)\b)"
        ),
        _unit,
    ),
    Rule(
        "bare-unit",
        "unit",
        p.compiled(r"the (?P<unit>year|week|month)(?=[.,;:]|'s| (?:and|as|but|,)\b)"),
        _bare_unit,
    ),
    Rule(
        "unit-end",
        "unit+end",
        p.compiled(r"(?:the )?(?P<unit>year|month|quarter)(?:-| |'s )end"),
        _unit_end,
    ),
    Rule(
        "back-reference", "unit+back", p.compiled(rf"{p.PHASED}{p.BACK} {p.UNIT}"), _back_reference
    ),
    Rule(
        "beside",
        "unit+where",
        p.compiled(
            r"the (?P<unit>day|week|month|year) (?P<where>before|after|earlier|later)"
            r"(?=$|[^ \w])"
        ),
        _beside,
    ),
    *(
        Rule("week-of", "unit+month", p.compiled(rf"the week of {day}"), _week_of)
        for day in _CALENDAR_DAYS
    ),
    Rule(
        "season",
        "season",
        p.compiled(
            rf"{p.PHASED}(?:{p.DETERMINER} |{p.BACK} |(?P<the>the ))?{p.SEASON}"
            rf"{p.OF_YEAR}?"
        ),
        _season,
    ),
    Rule(
        "weekend",
        "weekend",
        p.compiled(rf"{p.PHASED}(?:{p.DETERMINER}|{p.BACK}|the) weekend"),
        _weekend,
    ),
)
