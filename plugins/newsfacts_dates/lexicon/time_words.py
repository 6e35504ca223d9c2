"""Words of time in English news, and their TIMEX3 values.

Written for newsfacts (2026-11) from the annotation guidelines of TimeML 1.2 (TIMEX3) and the forms
of dates in the AP and Guardian style guides. Words are in lower case unless noted otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

#: word -> month; the full stop of an abbreviation is left out
MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7,
    "August": 8, "September": 9, "October": 10, "November": 11, "December": 12,
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9,
    "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
#: months whose names in lower case have no other meaning
LOWER_CASE_MONTHS = "january february april june july september october november december".split()
#: months that are also first names, verbs or modals: alone, they need a preposition before them
AMBIGUOUS_MONTHS = frozenset("march april may june august mar jan jun dec".split())

#: word -> ISO weekday
WEEKDAYS = {
    "Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6,
    "Sunday": 7,
}  # fmt: skip
#: abbreviated weekdays, which occur only with a date
SHORT_WEEKDAYS = {
    "Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5, "Sat": 6,
    "Sun": 7,
}  # fmt: skip
#: words before a weekday that make it part of a name: "Black Friday"
NAMING_WEEKDAYS = "black bloody cyber easter super fat giving".split()
#: words after a weekday or "today" that make it part of a title: "the Sunday Times"
TITLED = """
    times telegraph mirror express herald post mail star independent tribune journal gazette live
    show programme program
""".split()

#: word -> season of TIMEX3
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

#: unit -> (ISO 8601 designator, factor); a decade is ten years
UNITS = {
    "second": ("S", 1), "minute": ("M", 1), "hour": ("H", 1), "day": ("D", 1), "week": ("W", 1),
    "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1), "year": ("Y", 1),
    "decade": ("Y", 10), "century": ("Y", 100), "millennium": ("Y", 1000),
}  # fmt: skip
#: units below the day, whose designators follow a T
CLOCK_UNITS = frozenset({"second", "minute", "hour"})
#: plural -> unit; weekends recur, but are not a unit of duration
PLURALS = {unit + "s": unit for unit in UNITS} | {
    "centuries": "century", "millennia": "millennium", "hrs": "hour", "mins": "minute",
    "yrs": "year",
}  # fmt: skip

#: word -> TIMEX3 part of day
DAYPARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI",
    "lunchtime": "MI", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV",
    "nightfall": "EV", "sunset": "EV", "midafternoon": "AF", "midmorning": "MO",
}  # fmt: skip
#: parts of the day used with "at" and no article: "at dawn"
MOMENTS = "dawn daybreak sunrise dusk nightfall sunset midday lunchtime".split()
#: part of day -> hours after midnight at which it begins and ends; TIMEX3 does not define them,
#: so that these are a choice
DAYPART_HOURS = {
    "MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18),
}  # fmt: skip

#: words before the time at which a text was changed
UPDATES = "update updated correction corrected posted".split()

#: word -> days from the day of publication
DAYS = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day before yesterday": -2,
    "the day after tomorrow": 2, "day before yesterday": -2, "day after tomorrow": 2,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
#: words beside the ordinals for a position in a period; negative from its end
POSITIONS = {"opening": 1, "last": -1, "final": -1, "closing": -1, "penultimate": -2}
#: spelled-out days of the month
DAY_WORDS: Sequence[str] = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
    twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth
    twenty-ninth thirtieth thirty-first
""".split()

#: determiner of a unit -> distance in units from the day of publication
DETERMINERS = {
    "last": -1, "past": -1, "this past": -1, "the past": -1, "the last": -1, "this": 0,
    "the current": 0, "this current": 0, "next": 1, "the next": 1, "this coming": 1,
    "the coming": 1, "the upcoming": 1, "this same": 0, "this very": 0, "the latest": -1,
}  # fmt: skip
#: anaphoric determiner of a unit -> distance in units from the previous date
BACK_REFERENCES = {
    "that": 0, "that same": 0, "that very": 0, "the same": 0, "the very same": 0,
    "the previous": -1, "the preceding": -1, "the prior": -1, "the following": 1,
    "the ensuing": 1, "the subsequent": 1, "the very next": 1,
}  # fmt: skip

#: word or phrase before a date -> TIMEX3 mod
PHASES = {
    "early": "START", "earlier": "START", "early in": "START", "earlier in": "START",
    "early on": "START", "earlier on": "START", "the beginning of": "START",
    "the start of": "START", "the outset of": "START", "the opening of": "START",
    "the early part of": "START", "the first half of": "START", "the early": "START",
    "the early days of": "START", "the first days of": "START", "the first weeks of": "START",
    "the first months of": "START", "the early hours of": "START", "the opening days of": "START",
    "beginning of": "START", "start of": "START", "middle of": "MID", "end of": "END",
    "close of": "END", "mid": "MID", "the middle of": "MID", "the mid": "MID",
    "midway through": "MID",
    "late": "END", "later": "END", "late in": "END", "later in": "END", "late on": "END",
    "later on": "END", "the end of": "END", "the close of": "END", "the late": "END",
    "the latter part of": "END", "the second half of": "END", "the latter half of": "END",
    "the last half of": "END", "the final days of": "END", "the last days of": "END",
    "the final months of": "END", "the closing days of": "END", "the closing months of": "END",
    "around": "APPROX", "about": "APPROX", "circa": "APPROX", "approximately": "APPROX",
    "ca.": "APPROX", "c.": "APPROX",
}  # fmt: skip
#: phases that can precede "the" and a unit: "later in the day"
UNIT_PHASES = tuple(
    phrase for phrase in PHASES if phrase.endswith((" in", " of", " on", "through"))
)
#: word or phrase before a number -> TIMEX3 mod
BOUNDS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX", "an estimated": "APPROX", "close to": "APPROX", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
    "under": "LESS_THAN", "over": "MORE_THAN", "more than": "MORE_THAN",
    "well over": "MORE_THAN", "just over": "MORE_THAN", "a little over": "MORE_THAN",
    "just under": "LESS_THAN", "little more than": "MORE_THAN", "a little more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "not less than": "EQUAL_OR_MORE", "no fewer than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
}  # fmt: skip

#: fraction after a whole number -> its value
FRACTIONS = {
    " and a half": Decimal("0.5"), " 1/2": Decimal("0.5"), "½": Decimal("0.5"),
    "¼": Decimal("0.25"), "¾": Decimal("0.75"),
}  # fmt: skip
#: counts without a number
VAGUE_COUNTS = "several|many|numerous|countless|a few|few|a number of|a handful of".split("|")

#: adverb -> (unit, count) of the period after which it recurs
ADVERBS_OF_SETS = {
    "hourly": ("hour", 1), "daily": ("day", 1), "nightly": ("day", 1), "weekly": ("week", 1),
    "fortnightly": ("week", 2), "biweekly": ("week", 2), "monthly": ("month", 1),
    "bimonthly": ("month", 2), "quarterly": ("month", 3), "yearly": ("year", 1),
    "annually": ("year", 1),
    "biennially": ("year", 2), "semiannually": ("month", 6), "semi-annually": ("month", 6),
}  # fmt: skip
#: word -> frequency, for TIMEX3 freq
FREQUENCIES = {"once": 1, "twice": 2, "thrice": 3}

#: vague references -> value; used by the profile "timeml" only
REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF",
    "currently": "PRESENT_REF", "current": "PRESENT_REF", "at present": "PRESENT_REF",
    "presently": "PRESENT_REF", "nowadays": "PRESENT_REF", "these days": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "the present": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF",
    "lately": "PAST_REF", "the past": "PAST_REF", "the recent past": "PAST_REF",
    "soon": "FUTURE_REF", "the future": "FUTURE_REF", "the near future": "FUTURE_REF",
    "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF", "the not too distant future": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF", "the distant past": "PAST_REF",
} | {
    f"{article}{adjective} {unit}": value
    for adjective, value in (
        ("recent", "PAST_REF"), ("past", "PAST_REF"), ("coming", "FUTURE_REF"),
        ("future", "FUTURE_REF"),
    )
    for article in ("", "the ")
    for unit in ("years", "months", "weeks", "days", "quarters", "decades")
}  # fmt: skip

#: prepositions and other words before a bare year or an ambiguous month
GOVERNORS = """
    in since by until till of from between to through thru throughout during before after for around
    about late early mid fiscal last next this into both due circa back beyond late-
""".split()

#: number words for patterns; ``newsfacts.reading`` has their values
SMALL_NUMBERS: Sequence[str] = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
""".split()
TENS: Sequence[str] = "twenty thirty forty fifty sixty seventy eighty ninety".split()
#: word -> decade
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
#: spelled-out ordinal -> century
CENTURIES = {word: number for number, word in enumerate(DAY_WORDS[:21], start=1)}

#: era of a year, as written -> whether it is before Christ
ERAS = {
    "BC": True, "BCE": True, "B.C.": True, "B.C.E.": True, "AD": False, "CE": False, "A.D.": False,
    "C.E.": False,
}  # fmt: skip

#: zone -> offset from UTC; zones without a fixed offset keep their name
ZONES = {
    "Z": "UTC",
    "GMT": "UTC", "UTC": "UTC", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00",
    "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "IST": "+05:30", "PHT": "+08:00", "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00",
    "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
    "ET": "ET", "CT": "CT", "MT": "MT", "PT": "PT",
}  # fmt: skip

#: unit -> grain of the calendar period
GRAINS: dict[str, Literal["day", "week", "month", "quarter", "year", "decade", "century"]] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century",
}  # fmt: skip
