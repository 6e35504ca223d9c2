"""Rules for durations: "nine months", "two-day", "for weeks"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.reading import alternatives, parse_number
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.timex.symbols import Duration, Meaning

HALF = Decimal("0.5")
#: words before "a week" that make it a duration instead of a rate
_FOR = re.compile(
    r"\b(?:for|in|within|over|than|after|about|almost|nearly|every|takes?|took|lasts?|lasted|just"
    r"|only|spends?|spent|half|least|another|of) $",
    re.IGNORECASE,
)
_THEN = re.compile(r" (?:after|before|since)\b")
#: words before a plural unit without a number that make it a duration: "for weeks"
_FOR_BARE = re.compile(
    r"\b(?:for|in|within|over|after|takes?|took|lasts?|lasted|spent|follows|following) $",
    re.IGNORECASE,
)
#: words before "over a week" that give it the sense "more than a week"
_LASTS = re.compile(
    r"\b(?:for|in|after|takes?|took|lasts?|lasted|spends?|spent|of|to|at|just|well) $",
    re.IGNORECASE,
)
#: words before "last two weeks", unlike before the verb: "it could last two weeks"
_FRAMED = re.compile(
    r"(?:^|\b(?:in|over|for|during|of|since|within|these|those|all|throughout) )$", re.IGNORECASE
)
YEARS_OF_CENTURY = {"half": 50, "quarter": 25}


def count_of(text: str) -> Decimal | None:
    """Give the value of a count: "two and a half", "2 1/2", "a couple of", "an", "18"."""
    words = text.lower().replace("-and-a-half", " and a half").removesuffix(" of")
    if words in ("a", "an"):
        return Decimal(1)
    if words in ("half a", "half an", "half"):
        return HALF
    if words.endswith("couple"):
        return Decimal(2)
    for fraction, value in time_words.FRACTIONS.items():
        if words.endswith(fraction):
            whole = parse_number(words.removesuffix(fraction).rstrip() or "0")
            return whole + value if whole is not None else None
    return parse_number(words)


def unit_of(text: str) -> str:
    """Give the unit of a singular or plural."""
    word = text.lower()
    return time_words.PLURALS.get(word, word)


def _duration(match: re.Match[str]) -> Read:
    """Read "nine months", "the past two weeks", "a decade", "an hour and a half", "two-day"."""
    unit = unit_of(match["unit"])
    if group(match, "some"):
        return Meaning(symbol=Duration(unit=unit, count=None))
    words = match["count"].lower()
    count = None if _is_false_match(match, unit, words) else count_of(words)
    if count is None:
        return None
    if group(match, "half"):
        count += HALF
    finer = group(match, "finer")
    rest = Duration(unit=unit_of(finer), count=count_of(match["more"])) if finer else None
    mod = "APPROX" if "couple" in words else None
    meaning = Meaning(symbol=Duration(unit=unit, count=count, rest=rest), mod=mod)
    if group(match, "bound") == "over" and not _LASTS.search(match.string[: match.start()]):
        return [Part(match.end("bound") + 1, match.end(), meaning)]
    return meaning


def _age(match: re.Match[str]) -> Meaning | None:
    """Read "64 years old"."""
    count = count_of(match["count"])
    return Meaning(symbol=Duration(unit=unit_of(match["unit"]), count=count)) if count else None


def _is_false_match(match: re.Match[str], unit: str, words: str) -> bool:
    """Whether a match is a rate, a name, an ordinal or a share instead of a duration."""
    frame, word = group(match, "frame"), match["unit"]
    if words in ("a", "an"):
        false_match = not (_is_duration(match, unit) or group(match, "extra"))
    elif (words, unit) == ("one", "day"):
        false_match = not _is_duration(match, unit)
    else:
        false_match = frame in ("last ", "next ") and not _FRAMED.search(
            match.string[: match.start()]
        )
    ordinal = word == "second" and "half" not in words
    return false_match or word.istitle() or (not frame and (ordinal or unit == "quarter"))


def _is_duration(match: re.Match[str], unit: str) -> bool:
    """Whether "a week" is a duration instead of a rate."""
    before = match.string[: match.start()]
    helped = group(match, "bound") or group(match, "half") or _FOR.search(before)
    helped = helped or _THEN.match(match.string, match.end())
    return bool(helped) or unit in ("decade", "century", "fortnight")


def _fraction(match: re.Match[str]) -> Meaning:
    """Read "a quarter of a century", "half a century"."""
    years = YEARS_OF_CENTURY[match["fraction"].lower()]
    return Meaning(symbol=Duration(unit="year", count=Decimal(years)))


def _bare_duration(match: re.Match[str]) -> Meaning | None:
    """Read "for weeks", a duration without a number."""
    if not _FOR_BARE.search(match.string[: match.start()]):
        return None
    return Meaning(symbol=Duration(unit=unit_of(match["unit"]), count=None))


def _vague_duration(match: re.Match[str]) -> Meaning:
    """Read "weeks or months", "years-long", "several-year"."""
    return Meaning(symbol=Duration(unit=unit_of(match["unit"] or match["units"]), count=None))


def _weeks_ahead(match: re.Match[str]) -> Meaning:
    """Read "the weeks ahead"."""
    return Meaning(symbol=Duration(unit=unit_of(match["unit"]), count=None))


def _whole(match: re.Match[str]) -> Meaning:
    """Read "week-long", "all day", and "the year" before "ended" and a date."""
    return Meaning(symbol=Duration(unit=match["unit"].lower(), count=Decimal(1)))


def _from_to(match: re.Match[str]) -> Meaning | None:
    """Read "two to three weeks", "12-18 months", "a year or two" as the lower number.

    A range from zero is read as the higher number at most: "0-14 years".
    """
    count, mod = count_of(match["count"]), "APPROX"
    if count == 0:
        count, mod = count_of(match["most"]), "EQUAL_OR_LESS"
    if not count:
        return None
    return Meaning(symbol=Duration(unit=unit_of(match["unit"]), count=count), mod=mod)


BOUNDED = rf"(?:{p.BOUND} )?"
_FRAME = (
    r"(?P<frame>(?:the (?:year-ago|year-earlier)"
    r"|(?:the|these|those|each of the|its|their|his|her|our)(?! an? )"
    r"(?: (?:first|last|past|next|previous|latest|final|following|coming|preceding|opening))?"
    r"|(?:last|past|next)(?! an? )) )"
)
_EXTRA = (
    r"(?: (?:more|additional|full|straight|consecutive|trading|working|business|whole|long|entire"
    r"|calendar|successive|separate))?"
)
_ARTICLE_EXTRA = r"(?: (?P<extra>full|whole|entire|mere))?"
PLURALS = alternatives(time_words.PLURALS)
#: the remainder of a length in a finer unit
AND_FINER = (
    rf"(?:,| and|, and)? (?P<more>{p.NUMBER}|(?<=and )an?) "
    r"(?P<finer>months?|weeks?|days?|hours?|minutes?|seconds?)"
)
CENTURY_FRACTION = r"(?:a |one )?(?P<fraction>quarter|half)(?:-| of a | a )century"
_TO = r"(?: to | or |-to-|-or-|[-–])"

RULES = (
    Rule(
        "duration",
        "unit",
        p.Pattern(
            rf"(?:{_FRAME}|{BOUNDED})(?:another )?"
            rf"(?:{p.COUNT}{_ARTICLE_EXTRA}|{p.SOME}){_EXTRA} {p.UNITS}"
            rf"(?:(?P<half> and a half)|{AND_FINER})?"
            r"(?! (?:ago|old|(?:earlier|later)(?! than)))"
        ),
        _duration,
    ),
    Rule(
        "age",
        "unit+old",
        p.Pattern(rf"{BOUNDED}{p.COUNT} (?P<unit>years?|months?|weeks?|days?) old"),
        _age,
    ),
    Rule(
        "fraction",
        "unit+quarter",
        p.Pattern(rf"{BOUNDED}{CENTURY_FRACTION}(?! ago)"),
        _fraction,
    ),
    Rule(
        "duration-range",
        "unit+joint|unit+dash",
        p.Pattern(
            rf"(?:{_FRAME})?{BOUNDED}(?P<count>{p.NUMBER}){_TO}(?P<most>{p.NUMBER})[ -]{p.UNITS}"
        ),
        _from_to,
    ),
    Rule(
        "duration-range",
        "unit+joint|unit+dash",
        p.Pattern(
            rf"(?:(?:the )?(?:next|past|last|first) )?(?P<count>an?) {p.UNIT} or (?:two|so|more)"
        ),
        _from_to,
    ),
    Rule(
        "hyphened-duration",
        "hyphened|unit+dash",
        p.Pattern(
            rf"{BOUNDED}(?P<count>{p.NUMBER}|half|(?:one|two|three)-and-a-half)-{p.UNIT}"
            r"(?:-olds?|-long)?"
        ),
        _duration,
    ),
    Rule("whole-duration", "hyphened", p.Pattern(rf"{p.UNIT}-long"), _whole),
    Rule(
        "whole-duration",
        "unit+whole",
        p.Pattern(r"(?:all|the (?:whole|entire)) (?P<unit>day|week|month|year|decade)(?: long)?"),
        _whole,
    ),
    Rule(
        "vague-duration",
        "hyphened|unit+dash",
        p.Pattern(rf"(?P<unit>{PLURALS})-long|several-{p.UNIT.replace('<unit>', '<units>')}"),
        _vague_duration,
    ),
    Rule(
        "year-ended",
        "unit+ended",
        p.Pattern(r"the (?:fiscal )?(?P<unit>year|month|week)(?= (?:that )?end(?:ed|ing|s)\b)"),
        _whole,
    ),
    Rule(
        "vague-duration", "unit+where", p.Pattern(rf"the (?P<unit>{PLURALS}) ahead"), _weeks_ahead
    ),
    Rule(
        "bare-duration",
        "unit",
        p.Pattern(rf"(?P<unit>{PLURALS})(?: (?:or|and) (?:{PLURALS}))?"),
        _bare_duration,
    ),
)
