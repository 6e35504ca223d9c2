"""The rules' words by function: anchors of expressions, and words that occur around them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts_dates.lexicon import holidays, time_words

Words = frozenset[str]


def _words(*phrases: str) -> Words:
    return frozenset(word for phrase in phrases for word in phrase.lower().split())


def _forms(words: Iterable[str], *endings: str) -> Words:
    """Give the words in lower case, without and with each of the endings."""
    lower = [word.lower() for word in words]
    return frozenset(lower).union(*([word + ending for word in lower] for ending in endings))


def _joined(firsts: Iterable[str], lasts: Iterable[str]) -> Words:
    """Give every hyphenated compound of a first and a last word."""
    return _forms(f"{first}-{last}" for first in firsts for last in lasts)


_HOLIDAYS = (*holidays.HOLIDAYS, *holidays.NATIONAL)
_MONTHS = _forms(time_words.MONTHS)
_NUMBERS = (
    _words(*time_words.SMALL_NUMBERS, *time_words.TENS, "hundred thousand dozen half couple")
    | _joined(time_words.TENS, time_words.SMALL_NUMBERS[:9])
)  # fmt: skip
_DAYS = _forms([*time_words.DAY_WORDS, *time_words.SMALL_NUMBERS])
_HALVES = _joined(_NUMBERS, ["and-a-half"])
_MEASURED = _joined([*_NUMBERS, *_HALVES, "several", "a-half"], time_words.UNITS)
_ORDINAL_QUARTERS = _joined(time_words.ORDINALS, ["quarter", "half"])

#: kinds of anchors -> their words, in lower case
KINDS: dict[str, Words] = {
    "month": _forms(_MONTHS, "'s")
    | _joined(["mid", "end", "early", "late"], _MONTHS)
    | _joined(_MONTHS, _MONTHS),
    "weekday": _forms([*time_words.WEEKDAYS, *time_words.SHORT_WEEKDAYS], "'s")
    | _joined(time_words.WEEKDAYS, time_words.WEEKDAYS),
    "weekdays": _forms(time_words.WEEKDAYS, "s"),
    "year": _words("nineteen thousand twenty fy") | _joined(["nineteen"], time_words.TENS),
    "fiscal": _words("fiscal fy"),
    "decade": _forms(time_words.DECADES) | _joined(["mid"], time_words.DECADES),
    "era": frozenset(era.lower().rstrip(".") for era in time_words.ERAS),
    "apostrophe": _words("' 's"),
    "century": _forms(["century", "centuries"], "'s") | _joined(time_words.CENTURIES, ["century"]),
    "quarter": _forms(["quarter", "half", "period"], "'s")
    | _words("quarters q h quarter-century half-century")
    | _ORDINAL_QUARTERS
    | _joined(["fiscal"], [*_ORDINAL_QUARTERS, *time_words.ORDINALS]),
    "compared": _words("year-ago year-earlier"),
    "named": _forms(["yesterday", "today", "tonight", "tomorrow"], "'s"),
    "part": _forms(time_words.DAYPARTS, "'s", "s")
    | _words("overnight")
    | _joined(["early", "late", "mid"], time_words.DAYPARTS),
    "unit": _forms(time_words.UNITS, "'s", "-end", "-old", "-olds", "-old's")
    | _forms(time_words.PLURALS)
    | _words("quarter-century half-century"),
    "hyphened": _forms(_MEASURED, "-old", "-olds", "-long")
    | _joined([*time_words.UNITS, *time_words.PLURALS], ["long"]),
    "season": _forms(time_words.SEASONS, "'s") | _joined(["mid"], time_words.SEASONS),
    "weekend": _words("weekend weekend's weekends"),
    "holiday": _words(
        "christmas christi easter epiphany eve halloween juneteenth mayo pentecost thanksgiving"
    )
    | (_words(*(name.split()[-1] for name in holidays.LUNAR)) - _words("year day festival"))
    | _words("dragon"),
    "clock": _words("m pm am noon midnight o'clock") | _forms(time_words.ZONES),
    "adverb": _forms(time_words.ADVERBS_OF_SETS),
    "reference": frozenset(phrase.split()[-1] for phrase in time_words.REFERENCES)
    - frozenset(time_words.PLURALS),
}
#: kinds of anchors -> figures that are such an anchor
FIGURES: dict[str, re.Pattern[str]] = {
    "year": re.compile(r"(?:1\d|2\d)\d\d(?:/\d\d(?:\d\d)?)?"),
    "decade": re.compile(r"(?:1[0-9]|20)?\d0s"),
    "stamp": re.compile(r"\d\dT\d\d[\d:.]*z?", re.IGNORECASE),
    "clock": re.compile(r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)*(?:am|pm|a|p)", re.IGNORECASE),
    "hours": re.compile(r"(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}"),
    "figures": re.compile(r"\d\d?([/.])\d\d?\1(?:1[5-9]|2\d)?\d\d|[12]\d{3}[/.]\d\d?[/.]\d\d?"),
    "ordinal": re.compile(r"(?:[12]?(?:1st|2nd|3rd|[04-9]th)|1[1-3]th|3(?:0th|1st))"),
    "quarter": re.compile(r"[1-4][qh](?:\d\d|20\d\d)?", re.IGNORECASE),
}
FIGURE = re.compile(
    "|".join(f"(?:{pattern.pattern})" for pattern in FIGURES.values()).replace(r"\1", "[/.]"),
    re.IGNORECASE,
)

#: kinds of words that occur with anchors -> their words
MARKS: dict[str, Words] = {
    "dash": _words("- – — /")
    | frozenset(word for kind in ("month", "weekday") for word in KINDS[kind] if "-" in word),
    "joint": _words(", and or to through thru until &"),
    "every": _words("every each"),
    "often": _words(*time_words.FREQUENCIES, "times"),
    "where": _words(
        "ago ahead earlier later previously afterwards afterward thereafter hence from back before"
        " after on"
    ),
    "ended": _words("ended ending ends"),
    "ordinal-word": _DAYS,
    "day": _DAYS,
    "holiday-word": frozenset(
        name.lower().removeprefix("the ").split()[0].rstrip(".") for name in _HOLIDAYS
    ),
    "vague": _words("recent past coming future these"),
    "back": _words(*time_words.BACK_REFERENCES) - _words("the very"),
    "end": _words("end") | _joined(time_words.UNITS, ["end"]),
    "whole": _words("all whole entire"),
    "old": _words("old"),
    "noon": _words("noon midnight"),
    "o'clock": _words("o'clock"),
    "zone": _forms(time_words.ZONES),
    "within": _words("of in"),
    "position": _words(*time_words.POSITIONS, *time_words.DAY_WORDS),
}
#: a figure that may be a day of a month
DAY_FIGURE = re.compile(r"[0-3]?\d(?:st|nd|rd|th)?")
#: kind of anchor -> the kind of a text that has two of it
TWICE = {"month": "months", "day": "days", "unit": "units"}
#: words of holidays as they are written: "al-Fitr"
NAMES = frozenset(word for name in _HOLIDAYS for word in name.split())
#: anchors of all expressions but vague references; and all anchors
PLACED_ANCHORS = Words().union(*(words for kind, words in KINDS.items() if kind != "reference"))
ANCHORS = PLACED_ANCHORS | KINDS["reference"]

#: words that may precede the anchor in an expression
PRECEDING = (
    ANCHORS
    | _NUMBERS
    | _words(*time_words.PHASES, *time_words.BOUNDS, *time_words.DETERMINERS)
    | _words(*time_words.BACK_REFERENCES, *time_words.ORDINALS, *time_words.DAY_WORDS)
    | _words(*time_words.POSITIONS)
    | _words(*time_words.VAGUE_COUNTS, *time_words.REFERENCES)
    | _words(*time_words.DAYS, *(name.replace(".", "") for name in _HOLIDAYS))
    | _words(
        """
        a an and or & ca c half of on in at each every other single these those its their his her
        our once
        twice thrice times financial calendar final opening following comparable corresponding like
        just-ended just-completed more additional full straight consecutive trading working business
        whole entire mere good long successive separate hours fy another per to p q
        first-half second-half . , - – — / ' ( year's month's new all
        """
    )
)  # fmt: skip
#: words that may follow the anchor in an expression
FOLLOWING = (
    PRECEDING
    | MARKS["where"]
    | MARKS["ended"]
    | _words("s so old local time am pm m until through thru olds long oh ) two-and-a-half")
)
#: words that cannot begin an expression, and words that cannot end one
NOT_FIRST = _words("and or & . , - – — / ) of to in on ' per times other")
NOT_LAST = _words(
    "and or & . , - – — / : + ( of to in at on ' a an the this that its their his her our every"
    " each from"
    " per some all good more long first last before after through until ended ending ends"
)
#: words that a full stop may follow within an expression
STOPPED = (
    frozenset(month for month in _MONTHS if len(month) <= len("sept"))
    | _forms(time_words.SHORT_WEEKDAYS)
    | _words("a p m st jr ca c")
    | KINDS["era"]
)
#: words that rules look for directly before and directly after an excerpt
BEFORE = _words(
    *time_words.NAMING_WEEKDAYS,
    *time_words.UPDATES,
    """
    in since by until till of from between to through thru throughout during before after for around
    about late early mid fiscal last next this into both due circa back beyond over within than
    almost
    nearly every take takes took last lasts lasted just only spend spends spent half least another
    the its his her their our my your an a that and or at on follow follows following few (
    """,
)
BEHIND = _words(
    *time_words.TITLED,
    """
    percent per pct point points than pounds dollars euros feet people after as before ended ending
    the a an it he she they we his her its their when where while on since
    end ends and but of in from by that century anniversary % - / .
    """,
)
