"""The words of the rules by what they do: anchor an expression, lead to it, go on with it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsfacts_dates import holidays, tables

_NUMBERS = frozenset(
    [*tables.SMALL_NUMBERS, *tables.TENS, "hundred", "thousand", "dozen", "half", "couple"]
    + [f"{tens}-{ones}" for tens in tables.TENS for ones in tables.SMALL_NUMBERS[:9]]
)


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.lower().split())


def _forms(words: Iterable[str], *endings: str) -> frozenset[str]:
    """Give words in lower case, as they are and with each of the endings."""
    return frozenset(word.lower() + ending for word in words for ending in ("", *endings))


_months = _forms(tables.MONTHS, "'s")
_hyphened = _forms(
    f"{number}-{unit}"
    for number in (*_NUMBERS, "several", "a-half", *(f"{n}-and-a-half" for n in _NUMBERS))
    for unit in tables.UNITS
)
#: kinds of anchors -> their words, in lower case
KINDS: dict[str, frozenset[str]] = {
    "month": _months
    | frozenset(f"mid-{month}" for month in _months)
    | frozenset(f"{one}-{two}" for one in _forms(tables.MONTHS) for two in _forms(tables.MONTHS)),
    "weekday": _forms([*tables.WEEKDAYS, *tables.SHORT_WEEKDAYS], "'s"),
    "weekdays": _forms(tables.WEEKDAYS, "s"),
    "year": frozenset({"nineteen", "thousand", "twenty", "fy"})
    | frozenset(f"nineteen-{tens}" for tens in tables.TENS),
    "fiscal": frozenset({"fiscal", "fy"}),
    "decade": frozenset(tables.DECADES) | {f"mid-{word}" for word in tables.DECADES},
    "century": _forms(["century", "centuries"], "'s")
    | frozenset(f"{word}-century" for word in tables.CENTURIES),
    "quarter": _forms(["quarter", "half", "period"], "'s")
    | {"quarters", "q", "h", "quarter-century", "half-century"}
    | frozenset(
        f"{fiscal}{ordinal}-{part}"
        for fiscal in ("", "fiscal-")
        for ordinal in tables.ORDINALS
        for part in ("quarter", "half")
    )
    | frozenset(f"fiscal-{ordinal}" for ordinal in tables.ORDINALS),
    "compared": frozenset({"year-ago", "year-earlier"}),
    "named": _forms(["yesterday", "today", "tonight", "tomorrow"], "'s"),
    "part": _forms(tables.DAYPARTS, "'s", "s")
    | {"overnight"}
    | frozenset(f"{phase}-{part}" for phase in ("early", "late", "mid") for part in tables.DAYPARTS),
    "unit": _forms(tables.UNITS, "'s", "-end", "-old")
    | _forms(tables.PLURALS)
    | {"quarter-century", "half-century"},
    "hyphened": _forms(_hyphened, "-old", "-olds", "-long")
    | frozenset(f"{unit}-long" for unit in (*tables.UNITS, *tables.PLURALS)),
    "season": _forms(tables.SEASONS, "'s") | {f"mid-{season}" for season in tables.SEASONS},
    "weekend": frozenset({"weekend", "weekend's", "weekends"}),
    "holiday": frozenset(
        {"christmas", "christi", "easter", "epiphany", "eve", "halloween", "juneteenth", "mayo"}
        | {"pentecost", "thanksgiving"}
    ),
    "clock": frozenset({"m", "pm", "am", "noon", "midnight", "o'clock"}) | _forms(tables.ZONES),
    "adverb": frozenset(tables.ADVERBS_OF_SETS),
    "reference": frozenset(phrase.split()[-1] for phrase in tables.REFERENCES)
    - frozenset(tables.PLURALS),
}
#: kinds of anchors -> figures that are one
FIGURES: dict[str, re.Pattern[str]] = {
    "year": re.compile(r"(?:1\d|2\d)\d\d(?:/\d\d(?:\d\d)?)?"),
    "decade": re.compile(r"(?:1[0-9]|20)?\d0s"),
    "clock": re.compile(r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)*(?:am|pm|a|p)", re.IGNORECASE),
    "hours": re.compile(r"(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}"),
    "figures": re.compile(
        r"\d\d?([/.])\d\d?\1(?:1[5-9]|2\d)?\d\d|[12]\d{3}[/.]\d\d[/.]\d\d"
    ),
    "ordinal": re.compile(r"(?:[12]?(?:1st|2nd|3rd|[04-9]th)|1[1-3]th|3(?:0th|1st))"),
    "quarter": re.compile(r"[1-4]q", re.IGNORECASE),
}
FIGURE = re.compile(
    "|".join(f"(?:{pattern.pattern})" for pattern in FIGURES.values()).replace(r"\1", "[/.]"),
    re.IGNORECASE,
)

#: kinds of words that go with anchors -> their words
MARKS: dict[str, frozenset[str]] = {
    "dash": frozenset("-–—/") | {word for word in KINDS["month"] if "-" in word},
    "joint": frozenset(", and or to through thru until".split()),
    "every": frozenset({"every", "each"}),
    "often": frozenset({*tables.FREQUENCIES, "times"}),
    "where": frozenset(
        "ago ahead earlier later previously afterwards afterward thereafter hence from back before"
        " after on"
        .split()
    ),
    "ended": frozenset({"ended", "ending", "ends"}),
    "ordinal-word": frozenset(tables.DAY_WORDS),
    "feast": frozenset(
        name.lower().split()[0].rstrip(".") for name in (*holidays.HOLIDAYS, *holidays.NATIONAL)
    ),
    "vague": frozenset("recent past coming future these".split()),
    "back": _words(tables.BACK_REFERENCES) - {"the", "very"},
    "end": frozenset({"end", *(f"{unit}-end" for unit in tables.UNITS)}),
    "whole": frozenset({"all", "whole", "entire"}),
}
#: words of anchors that only refer
_REFERRING = KINDS["reference"]
PLACED_ANCHORS = frozenset().union(*(words for kind, words in KINDS.items() if kind != "reference"))
ANCHORS = PLACED_ANCHORS | _REFERRING

#: words that an expression may begin or go on with before its anchor
LEADING = (
    ANCHORS
    | _NUMBERS
    | _words(tables.PHASES)
    | _words(tables.BOUNDS)
    | _words(tables.DETERMINERS)
    | _words(tables.BACK_REFERENCES)
    | _words(tables.ORDINALS)
    | _words(tables.DAY_WORDS)
    | _words(tables.VAGUE_COUNTS)
    | _words(tables.REFERENCES)
    | _words(tables.DAYS)
    | frozenset(
        """
        a an and or half of on in at each every other single these those its their his her our once
        twice thrice times financial calendar final opening following comparable corresponding like
        just-ended just-completed more additional full straight consecutive trading working business
        whole entire mere good long successive separate hours fy another per to p q first-half second-half
        . , - – — / ' ( year's month's new all
        """.split()
    )
    | _words(name.replace(".", "") for name in (*holidays.HOLIDAYS, *holidays.NATIONAL))
)
#: words that an expression may go on with behind its anchor
KNOWN = LEADING | frozenset(
    "ended ending ends ago ahead earlier later previously hence from back afterwards afterward thereafter before after so old old-time am pm m until through"
    " thru olds long oh ) two-and-a-half".split()
)
#: words that no expression begins with, and words that none ends with
NOT_FIRST = frozenset("and or . , - – — / ) of to in on ' per times other".split())
NOT_LAST = frozenset(
    "and or . , - – — / ( of to in at on ' a an the this that its their his her our every each from"
    " per some all good more long first last before after through until ended ending ends".split()
)
#: words that a full stop may follow within an expression
STOPPED = _forms(
    [*(name for name in tables.MONTHS if len(name) <= len("Sept")), *tables.SHORT_WEEKDAYS]
) | {"a", "p", "m", "st", "jr"}
#: words that rules look for right before and right behind a window
BEFORE = frozenset(tables.NAMING_WEEKDAYS) | frozenset(
    """
    in since by until till of from between to through thru throughout during before after for around
    about late early mid fiscal last next this into both due circa back over within than almost
    nearly every take takes took last lasts lasted just only spend spends spent half least another
    the its his her their our my your an a that and or at on follow follows following few (
    """.split()
)
BEHIND = frozenset(
    [*tables.TITLED]
    + "percent per pct point points than pounds dollars euros feet people after as before ended ending end ends and but of"
    " that century anniversary % - / .".split()
)
