"""Rules for times of day: "7:30 p.m. EST on Monday", "noon", "1830 GMT", "at 19:30"."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsfacts.reading import alternatives
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules.calendar import day_symbol, figures_symbol, joined_symbol
from newsfacts_dates.rules.days import ON_PREVIOUS_DAY, day_of
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.timex.symbols import Meaning, Shifted, Symbol, TimeOfDay

_NOON = 12
#: hours "at night" that lie before midnight
_LATE = range(6, 12)
#: words before a time of day without a.m. or p.m.: "at 19:30"
_AT = re.compile(
    r"\b(?:at|for|by|until|till|from|since|before|after|around|about|between|and|to|just after"
    r"|shortly after|shortly before) $",
    re.IGNORECASE,
)


def _clock(match: re.Match[str]) -> Meaning | None:
    """Read "7 p.m. Monday", "noon Thursday", "1830 GMT", "six o'clock in the evening"."""
    symbol, time = _day(match), _time(match, "hour", "minute")
    if symbol is None or time is None:
        return None
    return Meaning(symbol=symbol, time=time)


def _day(match: re.Match[str]) -> Symbol | None:
    """Give the day of a time: that of publication for an update, "Update 4 p.m.: the road is open".

    A time without a day is one of the previous day of the article.
    """
    symbol = day_of(match)
    updated = symbol == ON_PREVIOUS_DAY and _UPDATED.search(match.string[: match.start()])
    return Shifted(grain="day", count=0) if updated else symbol


def _beside(
    day_in: Callable[[re.Match[str]], Symbol | None],
) -> Callable[[re.Match[str]], Meaning | None]:
    """Give a reader of a time beside a day: "2018-01-01T11:09:29Z", "02/08/2012 4:49 PM"."""

    def read(match: re.Match[str]) -> Meaning | None:
        symbol, time = day_in(match), _time(match, "hour", "minute")
        if symbol is None or time is None or not (group(match, "minute") or group(match, "half")):
            return None
        return Meaning(symbol=symbol, time=time)

    return read


def _time(
    match: re.Match[str], hour_name: str, minute_name: str, half_name: str = "half"
) -> TimeOfDay | None:
    zone = group(match, "zone")
    offset = group(match, "offset") or (time_words.ZONES[zone.upper()] if zone else None)
    word, second = group(match, "word"), group(match, "second")
    if word:
        return TimeOfDay(hour=24 if word == "midnight" else _NOON, zone=offset)
    digits = match[hour_name].lower()
    hour = int(digits) if digits.isdigit() else time_words.SMALL_NUMBERS.index(digits) + 1
    half, part = group(match, half_name) or group(match, "half"), group(match, "part")
    if half or part:
        late = half == "p" or part in ("afternoon", "evening")
        late = late or (part == "night" and hour in _LATE)
        hour = hour % _NOON + (_NOON if late else 0)
    return TimeOfDay(
        hour=hour,
        minute=int(group(match, minute_name) or 0),
        second=int(second) if second else None,
        zone=offset,
    )


def _hours(match: re.Match[str]) -> Meaning | None:
    """Read "at 19:30", but not scores and ratios."""
    return _clock(match) if _is_clock(match) else None


def _is_clock(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    return bool(group(match, "zone") or group(match, "phase") or _AT.search(before))


def _between(match: re.Match[str]) -> Read:
    """Read "between 7 and 9 p.m.", "from 9 a.m. to 5 p.m. Friday" as two expressions."""
    symbol = day_of(match)
    first = _time(match, "first", "first_minute", "first_half")
    last = _time(match, "hour", "minute")
    if not (symbol and first and last):
        return None
    if (last.hour, last.minute) < (first.hour, first.minute):
        last = attrs.evolve(last, next_day=True)
    return [
        Part(match.start(), match.end("to"), Meaning(symbol=symbol, time=first)),
        Part(match.start("hour"), match.end(), Meaning(symbol=symbol, time=last)),
    ]


def _hours_between(match: re.Match[str]) -> Read:
    """Read "from 07:00 to 22:00 on Thursday", but not scores."""
    return _between(match) if _is_clock(match) else None


#: words before the time of an update
_UPDATED = re.compile(rf"\b(?:{alternatives(time_words.UPDATES)})(?: at)? $", re.IGNORECASE)
_MINUTE = r"[0-5]\d"
_HOUR = rf"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>{_MINUTE})(?::(?P<second>{_MINUTE}))?)?"
_HALF = r" ?(?P<half>[ap])(?:\. ?m\b\.?|m\b)"
#: a zone, with or without brackets
_ZONED = rf"(?: (?P<open>\()?{p.ZONE}(?(open)\)))?"
#: words between a time and its day: "6 p.m. local time (1700 UTC) tomorrow"
_PLACE = r"(?: local time)?(?: \(\d{4} (?:GMT|UTC)\))?"
_ANY_DAY = (
    rf"(?:{p.NAMED_DAY}|(?:(?:{p.DETERMINER}|{p.BACK}) )?{p.WEEKDAY}"
    rf"(?:,? {p.MONTH_DAY}{p.OF_YEAR}?)?)(?: (?:{alternatives(time_words.DAYPARTS)}))?"
)
#: further kinds of anchors -> the day after a time of day, optional without such an anchor
_WHENS = (
    ("", rf"(?:{_PLACE},?(?: on)? {_ANY_DAY})?"),
    ("+month", rf"{_PLACE},?(?: on)? {p.MONTH_DAY}{p.OF_YEAR}?"),
    ("+month", rf"{_PLACE},?(?: on)? (?:{p.WEEKDAY},? )?{p.DAY_MONTH}(?:{p.STOP}{p.OF_YEAR})?"),
)
_WORD_HOUR = rf"(?P<hour>{alternatives(time_words.SMALL_NUMBERS[:12])}|1[0-2]|[1-9])"
#: kind of anchor -> the form of a time of day
_FORMS = {
    "clock": rf"{p.PHASED}{_HOUR}{_HALF}{_ZONED}",
    "noon": rf"{p.PHASED}(?P<word>noon|midnight){_ZONED}",
    "o'clock": rf"{p.PHASED}{_WORD_HOUR} o'clock(?: (?:in the|at) {p.PART})?{_ZONED}",
    "zone": rf"(?P<hour>[01]\d|2[0-3]):?(?P<minute>{_MINUTE})(?: hours)? {p.ZONE}",
}

#: a time beside a day in figures
_EXACT = (
    rf"(?P<hour>[01]?\d|2[0-3])(?::(?P<minute>{_MINUTE}))?(?::(?P<second>{_MINUTE})(?:\.\d+)?)?"
    rf"(?:{_HALF})?(?:(?: ?{p.ZONE})|(?P<offset>[+-]\d\d:\d\d))?"
)

_JOINED = "dash+hours|dash+clock"

RULES = (
    *(
        Rule("clock", anchors, p.Pattern(rf"{form}(?:T|,? at |,? ){_EXACT}"), _beside(day_in))
        for anchors, form, day_in in (
            (f"stamp|figures+hours|figures+clock|{_JOINED}", p.ISO_DAY, joined_symbol),
            ("figures+hours|figures+clock|dash+hours", p.FIGURES, figures_symbol),
            (_JOINED, p.JOINED_DAY_MONTH, joined_symbol),
            (_JOINED, p.JOINED_MONTH_DAY, joined_symbol),
            (_JOINED, p.JOINED_YEAR_FIRST, joined_symbol),
        )
    ),
    Rule(
        "clock",
        "month+hours+year",
        p.Pattern(
            rf"(?:{p.ANY_WEEKDAY},? )?{p.MONTH} {p.DAY} (?P<hour>[01]\d|2[0-3])"
            rf":(?P<minute>{_MINUTE}):(?P<second>{_MINUTE})(?: {p.ZONE})? (?P<year>{p.FIGURE_YEAR})"
        ),
        _beside(day_symbol),
    ),
    *(
        Rule("clock", f"{anchor}{more}", p.Pattern(form + when), _clock)
        for anchor, form in _FORMS.items()
        for more, when in _WHENS
    ),
    Rule("clock", "part", p.Pattern(rf"{p.PHASED}{_WORD_HOUR} (?:in the|at) {p.PART}"), _clock),
    *(
        Rule(
            "hours",
            f"hours{more}",
            p.Pattern(
                rf"{p.PHASED}(?P<hour>[01]?\d|2[0-3]):(?P<minute>{_MINUTE})"
                rf"(?::(?P<second>{_MINUTE}))?{_ZONED}{when}"
            ),
            _hours,
        )
        for more, when in _WHENS
    ),
    *(
        Rule(
            "hours",
            f"hours+joint{more}|hours+dash{more}",
            p.Pattern(
                rf"(?P<to>(?P<first>[01]?\d|2[0-3]):(?P<first_minute>{_MINUTE}))"
                rf"(?:{p.JOINT}|{p.DASH})(?P<hour>[01]?\d|2[0-3]):(?P<minute>{_MINUTE})"
                rf"{_ZONED}{when}"
            ),
            _hours_between,
        )
        for more, when in _WHENS
    ),
    *(
        Rule(
            "clocks",
            f"clock+joint{more}|clock+dash{more}",
            p.Pattern(
                rf"(?P<to>(?P<first>1[0-2]|[1-9])(?:[:.](?P<first_minute>{_MINUTE}))?"
                rf"(?: ?(?P<first_half>[ap])(?:\. ?m\b\.?|m\b))?)"
                rf"(?:{p.JOINT}|{p.DASH}){_HOUR}{_HALF}{_ZONED}{when}"
            ),
            _between,
        )
        for more, when in _WHENS
    ),
)
