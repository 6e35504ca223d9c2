"""Words of time in news English, and what TIMEX3 makes of them.

Written for newsfacts (2026-11) from the annotation guidelines of TimeML 1.2 (TIMEX3) and the AP and
Guardian style guides' forms of dates; literals only. Words are in lower case where not said
otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

#: word -> month; forms with and without their full stop are one word here
MONTHS = {
    "January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7,
    "August": 8, "September": 9, "October": 10, "November": 11, "December": 12,
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sept": 9, "Sep": 9,
    "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
#: months that are first names, verbs or modals too: bare, they need a preposition before them
AMBIGUOUS_MONTHS = frozenset("March April May June August".split())

#: word -> ISO weekday
WEEKDAYS = {
    "Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6,
    "Sunday": 7,
}  # fmt: skip
#: words that make a weekday part of a name: "Black Friday"
NAMING_WEEKDAYS = "Ash Black Bloody Cyber Easter Good Holy Maundy Palm Shrove Super".split()

#: word -> season of TIMEX3
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

#: holidays that fall on one date: words -> (month, day)
HOLIDAYS = {
    "Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Christmas": (12, 25),
    "Boxing Day": (12, 26), "New Year's Eve": (12, 31), "New Year's Day": (1, 1),
    "Valentine's Day": (2, 14), "St. Patrick's Day": (3, 17), "May Day": (5, 1),
    "Halloween": (10, 31),
}  # fmt: skip

#: unit -> (ISO 8601 designator, how many of it); a decade is ten years
UNITS = {
    "second": ("S", 1), "minute": ("M", 1), "hour": ("H", 1), "day": ("D", 1), "week": ("W", 1),
    "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1), "year": ("Y", 1),
    "decade": ("Y", 10), "century": ("Y", 100),
}  # fmt: skip
#: units below the day: their designators stand after a T
CLOCK_UNITS = frozenset({"second", "minute", "hour"})
PLURALS = {unit + "s": unit for unit in UNITS} | {"centuries": "century"}

#: word -> part of day of TIMEX3
DAYPARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
#: part of day -> hours after midnight at which it begins and ends. TIMEX3 leaves them open: this
#: is a choice
DAYPART_HOURS = {"MO": (6, 12), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30)}

#: word -> days from the published date
DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip

#: words before a unit -> how many units from the one of the published date
DETERMINERS = {
    "last": -1, "past": -1, "this past": -1, "the past": -1, "the last": -1, "this": 0,
    "the current": 0, "this current": 0, "next": 1, "the next": 1, "this coming": 1,
    "the coming": 1, "the upcoming": 1,
}  # fmt: skip
#: words before a unit -> how many units from the one last spoken of
BACK_REFERENCES = {
    "that": 0, "that same": 0, "the same": 0, "the previous": -1, "the preceding": -1,
    "the following": 1,
}  # fmt: skip

#: word or phrase before a date -> mod of TIMEX3
PHASES = {
    "early": "START", "earlier": "START", "early in": "START", "earlier in": "START",
    "early on": "START", "earlier on": "START", "the beginning of": "START",
    "the start of": "START", "mid": "MID", "the middle of": "MID", "late": "END", "later": "END",
    "late in": "END", "later in": "END", "late on": "END", "later on": "END", "the end of": "END",
    "the close of": "END", "around": "APPROX", "about": "APPROX", "the early": "START",
    "the mid": "MID", "the late": "END",
}  # fmt: skip
#: word or phrase before a number -> mod of TIMEX3
BOUNDS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN",
    "fewer than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
}  # fmt: skip

#: counts without a number
VAGUE_COUNTS = "several many few".split()

#: word -> unit that comes again
ADVERBS_OF_SETS = {
    "hourly": "hour", "daily": "day", "nightly": "day", "weekly": "week", "monthly": "month",
    "yearly": "year", "annually": "year",
}  # fmt: skip
#: word -> how often, as freq of TIMEX3
FREQUENCIES = {"once": 1, "twice": 2, "thrice": 3}

#: words and phrases that only refer -> value; the profile "timeml" alone reads them
REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF",
    "current": "PRESENT_REF", "at present": "PRESENT_REF", "presently": "PRESENT_REF",
    "these days": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF",
    "more recently": "PAST_REF",
    "recent years": "PAST_REF", "recent months": "PAST_REF", "recent weeks": "PAST_REF",
    "recent days": "PAST_REF", "past years": "PAST_REF", "the past": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the near term": "FUTURE_REF",
    "the short term": "FUTURE_REF", "coming years": "FUTURE_REF", "coming months": "FUTURE_REF",
    "coming weeks": "FUTURE_REF", "coming days": "FUTURE_REF",
}  # fmt: skip

#: prepositions and the like that a bare year or an ambiguous month follows
GOVERNORS = """
    in since by until till of from between to through throughout during before after for around
    about late early mid fiscal last next this into both due
""".split()

#: number words, for patterns; the reading knows their values
SMALL_NUMBERS: Sequence[str] = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
""".split()
TENS: Sequence[str] = "twenty thirty forty fifty sixty seventy eighty ninety".split()
#: word -> decade, and the part of a spelled-out year: "nineteen ninety-six"
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
#: ordinals of centuries in words
CENTURIES = {
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21,
}  # fmt: skip

#: abbreviation -> offset from UTC, for zones that news writes after a time of day
ZONES = {
    "GMT": "UTC", "UTC": "UTC", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00",
    "CET": "+01:00", "CEST": "+02:00", "ET": "ET", "PT": "PT",
}  # fmt: skip

#: unit -> grain of the calendar period it names
GRAINS: dict[str, Literal["day", "week", "month", "quarter", "year", "decade", "century"]] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century",
}  # fmt: skip

#: words right before a date that is still to come
LEADING = "until till by starting beginning effective".split()
#: modals, all of which speak of what is to come unless a perfect follows
MODALS = frozenset("will shall would should could can may might must".split())
#: verbs, nouns and adjectives whose infinitive is still to come
PLANS = frozenset(
    """
    agree agreement agreements aim arrange ask choose commit deadline deal decide decision demand
    due elect expect forecast hope hopes intend intention invitation invite likely need offer oblige
    order plan plans pledge prepare project promise promises propose proposal ready require resolve
    schedule seek set slate threaten time unlikely urge vow want wish
    """.split()
)
#: verbs whose participle says that something is still to come: "scheduled for"
ARRANGEMENTS = frozenset("delay due expect plan postpone schedule set slate".split())
#: verbs of what keeps to a calendar: in the present they speak of what is to come
SCHEDULED = frozenset(
    """
    arrive begin close conclude convene depart end expire fall fly gather hold host kick leave mark
    mature meet open play resume return start take travel visit vote
    """.split()
)
#: openers of clauses whose present speaks of what is to come
CONDITIONS = frozenset("if unless when once before until after".split())
