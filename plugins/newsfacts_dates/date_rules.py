"""The rules for dates and times of day."""

from __future__ import annotations

from newsfacts_dates import day_readers as days
from newsfacts_dates import patterns as p
from newsfacts_dates import period_readers as periods
from newsfacts_dates import rules, tables
from newsfacts_dates.rules import Rule, forms

_YEAR_OR_RELATIVE = rf"(?:{p.YEAR}|(?P<relative>last|this|next) year)"
_OF_WEEKDAYS = p.alternatives((*tables.DETERMINERS, "the previous", "the following"))
_COMPARED = r"(?:(?P<ago>year-ago|year-earlier) )"
#: the day that a time of day is said of, if any
_WHENS = (rf"(?:,?(?: on)? {p.ANY_DAY})?", rf",?(?: on)? {p.MONTH_DAY}(?:,? {p.YEAR})?")
_HOUR = r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?"
#: anchors and forms of times of day
_CLOCKS = (
    (
        frozenset({"m", "pm", "am"})
        | {
            f"{hour}{minute}{half}"
            for hour in range(1, 13)
            for minute in ("", *(f":{number:02}" for number in range(60)))
            for half in ("am", "pm")
        },
        rf"{p.PHASED}{_HOUR} ?(?P<half>[ap])(?:\.m\b\.?|m\b)(?: {p.ZONE})?",
    ),
    (frozenset({"noon", "midnight"}), rf"{p.PHASED}(?P<word>noon|midnight)(?: {p.ZONE})?"),
    (forms(tables.ZONES), rf"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d) {p.ZONE}"),
)

_CALENDAR = (
    Rule(
        "iso-day",
        rules.YEARS,
        p.compiled(rf"{p.YEAR}-(?P<month>\d\d)-(?P<day>\d\d)"),
        days.iso_day,
    ),
    Rule(
        "month-day",
        rules.MONTHS | rules.WEEKDAYS,
        p.compiled(
            rf"{p.PHASED}(?:{p.WEEKDAY},? )?{p.MONTH_DAY}(?:(?:,| of)? {_YEAR_OR_RELATIVE})?"
        ),
        days.day,
    ),
    Rule(
        "day-month",
        rules.MONTHS | rules.WEEKDAYS,
        p.compiled(
            rf"{p.PHASED}(?:{p.WEEKDAY},? )?(?:the (?=\d+[a-z]))?{p.DAY}(?: of)? {p.MONTH}"
            rf"(?:\.?,? {p.YEAR})?"
        ),
        days.day,
    ),
    Rule(
        "month-year",
        rules.MONTHS,
        p.compiled(rf"{p.PHASED}{p.MONTH}\.?(?:,| of)? {_YEAR_OR_RELATIVE}"),
        periods.month,
    ),
    Rule(
        "month",
        rules.MONTHS,
        p.compiled(rf"{p.PHASED}(?:{p.DETERMINER} )?{p.MONTH}"),
        periods.month,
    ),
    Rule(
        "year",
        rules.YEARS,
        p.compiled(
            rf"{p.PHASED}(?P<the>the year )?(?P<fiscal>fiscal(?: year)? )?"
            rf"{p.YEAR}(?!-\d\d?-|%| percent)"
        ),
        periods.year,
    ),
    Rule(
        "spelled-year",
        frozenset({"nineteen"}) | {f"nineteen-{tens}" for tens in tables.TENS},
        p.compiled(
            rf"nineteen[\s-](?P<tens>{p.alternatives(tables.TENS)})"
            rf"(?:[\s-](?P<ones>{p.alternatives(tables.SMALL_NUMBERS[:9])}))?"
        ),
        periods.spelled_year,
    ),
    Rule(
        "decade",
        rules.DECADES,
        p.compiled(
            rf"{p.PHASED}(?:the )?(?:(?:(?P<century>1[89]|20)|')(?P<tens>\d0)s"
            rf"|(?P<word>{p.alternatives(tables.DECADES)}))"
        ),
        periods.decade,
    ),
    Rule(
        "century",
        forms(("century",), "'s") | {f"{word}-century" for word in tables.CENTURIES},
        p.compiled(
            rf"{p.PHASED}(?:the )?(?:(?P<number>1\d|2[01]|[2-9])(?:st|nd|rd|th)"
            rf"|(?P<word>{p.alternatives(tables.CENTURIES)}))[\s-]century"
        ),
        periods.century,
    ),
)

_QUARTERS = (
    Rule(
        "quarter",
        rules.QUARTERS | rules.YEARS | rules.COMPARED | {"year's"},
        p.compiled(
            rf"{p.PHASED}(?:(?P<relative>last|this|next) year's (?:fiscal )?"
            rf"|(?:the|a|this|that) (?:(?:fiscal|comparable|recent)[\s-])?{_COMPARED}?"
            r"(?:(?P<before>(?:19|20)\d\d) )?)?"
            rf"(?:fiscal[\s-])?{p.ORDINAL} (?:fiscal )?(?P<grain>quarter|half)"
            rf"(?:(?: of)?(?: fiscal)? {p.YEAR}| of (?P<of>last|this|next) year)?"
        ),
        periods.quarter,
    ),
    Rule(
        "quarter",
        rules.QUARTERS,
        p.compiled(rf"(?:fiscal[\s-])?{p.ORDINAL}-(?P<grain>quarter)(?: {p.YEAR})?"),
        periods.quarter,
    ),
    Rule("quarter", frozenset("q"), p.compiled(rf"Q(?P<number>[1-4]) {p.YEAR}"), periods.quarter),
    Rule(
        "reported",
        rules.COMPARED | {"quarter", "quarter's", "period"},
        p.compiled(
            rf"the (?:(?:latest|most recent|comparable|same|corresponding) )?{_COMPARED}?"
            r"(?:quarter|period)(?: (?P<then>last year|a year (?:ago|earlier)|the year before))?"
        ),
        periods.reported,
    ),
    Rule(
        "reported",
        rules.COMPARED,
        p.compiled(r"(?P<ago>year-ago|year-earlier)(?: quarter| period)?"),
        periods.reported,
    ),
)

_RELATIVE = (
    Rule(
        "weekday",
        rules.WEEKDAYS,
        p.compiled(rf"{p.PHASED}(?:(?P<determiner>{_OF_WEEKDAYS}) )?{p.WEEKDAY}(?: {p.PART})?"),
        days.day,
    ),
    Rule(
        "day",
        forms(tables.DAYS, "'s"),
        p.compiled(rf"{p.PHASED}{p.NAMED_DAY}(?: {p.PART})?"),
        days.day,
    ),
    Rule(
        "part-of-day",
        forms(tables.DAYPARTS, "'s"),
        p.compiled(rf"{p.PHASED}(?P<determiner>last|this) {p.PART}"),
        days.part_of_day,
    ),
    Rule(
        "unit",
        rules.UNITS,
        p.compiled(rf"{p.PHASED}{p.DETERMINER} (?:fiscal )?{p.UNIT}"),
        periods.unit,
    ),
    Rule("unit", rules.UNITS, p.compiled(rf"{p.PHASE} the {p.UNIT}"), periods.unit),
    Rule(
        "unit",
        rules.UNITS,
        p.compiled(r"the (?:full|fiscal|latest fiscal) (?P<unit>year)(?! end(?:ed|ing)\b)"),
        periods.unit,
    ),
    Rule(
        "unit-end",
        forms(("year", "month"), "'s", "-end"),
        p.compiled(r"(?:the )?(?P<unit>year|month)(?:-| |'s )end"),
        periods.unit_end,
    ),
    Rule(
        "back-reference",
        rules.UNITS,
        p.compiled(rf"(?P<back>{p.alternatives(tables.BACK_REFERENCES)}) {p.UNIT}"),
        periods.back_reference,
    ),
    Rule(
        "season",
        forms(tables.SEASONS, "'s"),
        p.compiled(
            rf"{p.PHASED}(?:{p.DETERMINER} |(?P<the>the) )?{p.SEASON}(?:(?: of)? {p.YEAR})?"
        ),
        periods.season,
    ),
    Rule(
        "weekend",
        forms(("weekend",), "'s"),
        p.compiled(rf"{p.PHASED}(?:{p.DETERMINER}|the) weekend"),
        periods.weekend,
    ),
    Rule(
        "holiday",
        forms((name.split()[0].rstrip(".") for name in tables.HOLIDAYS), "'s"),
        p.compiled(
            rf"(?:{p.DETERMINER} )?(?P<holiday>(?-i:{p.alternatives(tables.HOLIDAYS)}))"
            rf"(?:,? {p.YEAR})?"
        ),
        days.holiday,
    ),
)

_TIMES = tuple(
    Rule("clock", anchors, p.compiled(form + when), days.clock)
    for anchors, form in _CLOCKS
    for when in _WHENS
)

_REFERENCES = (
    Rule(
        "reference",
        frozenset(words.rpartition(" ")[2] for words in tables.REFERENCES),
        p.compiled(
            rf"(?:{p.alternatives(tables.REFERENCES)})(?! as\b| after\b)"
            rf"(?! (?:[\w-]{{1,20}} ){{0,2}}{p.UNITS}\b)"
        ),
        periods.reference,
    ),
)

DATE_RULES: tuple[Rule, ...] = (*_CALENDAR, *_QUARTERS, *_RELATIVE, *_TIMES, *_REFERENCES)
