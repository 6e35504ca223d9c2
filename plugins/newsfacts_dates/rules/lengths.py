"""Rules for durations and for distances from a day: "nine months", "two-day", "a year earlier"."""

from __future__ import annotations

import re
from decimal import Decimal

from newsfacts.reading import parse_number
from newsfacts_dates import patterns as p
from newsfacts_dates import tables
from newsfacts_dates.patterns import group
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.symbols import Base, Length, Meaning, Passed, Reference, Shifted

_HALF = Decimal("0.5")
#: words after which "a week" is a length, and not "for each week"
_FOR = re.compile(
    r"\b(?:for|in|within|over|than|after|about|almost|nearly|every|takes?|took|lasts?|lasted|just"
    r"|only|spends?|spent|half|least|another|of) $",
    re.IGNORECASE,
)
_THEN = re.compile(r" (?:after|before)\b")
#: words after which plural units without a number are a length
_FOR_BARE = re.compile(
    r"\b(?:for|in|within|over|after|takes?|took|lasts?|lasted|spent|follows|following) $",
    re.IGNORECASE,
)
#: words after which "over a week" is more than a week
_LASTS = re.compile(
    r"\b(?:for|in|after|takes?|took|lasts?|lasted|spends?|spent|of|to|at|just|well) $",
    re.IGNORECASE,
)
#: words before "last two weeks" that tell it from a verb: "it could last two weeks"
_FRAMED = re.compile(
    r"(?:^|\b(?:in|over|for|during|of|since|within|these|those|all|throughout) )$", re.IGNORECASE
)
_MONTHS_OF_YEAR = 12
_YEARS_OF_CENTURY = {"half": 50, "quarter": 25}


def count_of(text: str) -> Decimal | None:
    """Give the value of a count: "two and a half", "2 1/2", "a couple of", "an", "18"."""
    words = text.lower().replace("-and-a-half", " and a half").removesuffix(" of")
    if words in ("a", "an"):
        return Decimal(1)
    if words in ("half a", "half an", "half"):
        return _HALF
    if words.endswith("couple"):
        return Decimal(2)
    if words.endswith((" 1/2", " and a half")):
        whole = parse_number(words.removesuffix(" 1/2").removesuffix(" and a half"))
        return whole + _HALF if whole is not None else None
    return parse_number(words)


def unit_of(text: str) -> str:
    """Give the unit of a word that is one, or its plural."""
    word = text.lower()
    return tables.PLURALS.get(word, word)


def _length(match: re.Match[str]) -> Read:
    """Read "nine months", "the past two weeks", "a decade", "an hour and a half", "two-day"."""
    unit, frame = unit_of(match["unit"]), group(match, "frame")
    if group(match, "some"):
        return Meaning(symbol=Length(unit=unit, count=None))
    words = match["count"].lower()
    if words in ("a", "an") and not (_is_length(match, unit) or group(match, "extra")):
        return None
    if match["unit"].istitle() or (
        not frame and (unit == "quarter" or (match["unit"] == "second" and "half" not in words))
    ):
        return None
    if frame in ("last ", "next ") and not _FRAMED.search(match.string[: match.start()]):
        return None
    if (words, unit) == ("one", "day") and not _is_length(match, unit):
        return None
    count = count_of(words)
    if count is None:
        return None
    if group(match, "half"):
        count += _HALF
    finer = group(match, "finer")
    rest = Length(unit=unit_of(finer), count=count_of(match["more"])) if finer else None
    mod = "APPROX" if "couple" in words else None
    meaning = Meaning(symbol=Length(unit=unit, count=count, rest=rest), mod=mod)
    if group(match, "bound") == "over" and not _LASTS.search(match.string[: match.start()]):
        return [Part(match.end("bound") + 1, match.end(), meaning)]
    return meaning


def _is_length(match: re.Match[str], unit: str) -> bool:
    """Whether "a week" stands for its length, and not for a rate."""
    before = match.string[: match.start()]
    helped = group(match, "bound") or group(match, "half") or _FOR.search(before)
    helped = helped or _THEN.match(match.string, match.end())
    return bool(helped) or unit in ("decade", "century", "fortnight")


def _fraction(match: re.Match[str]) -> Meaning:
    """Read "a quarter of a century", "half a century"."""
    years = _YEARS_OF_CENTURY[match["fraction"].lower()]
    return Meaning(symbol=Length(unit="year", count=Decimal(years)))


def _bare_length(match: re.Match[str]) -> Meaning | None:
    """Read "for weeks": a length without a number."""
    if not _FOR_BARE.search(match.string[: match.start()]):
        return None
    return Meaning(symbol=Length(unit=unit_of(match["unit"]), count=None))


def _vague_length(match: re.Match[str]) -> Meaning:
    """Read "weeks or months", "years-long", "several-year"."""
    return Meaning(symbol=Length(unit=unit_of(match["unit"] or match["units"]), count=None))


def _weeks_ahead(match: re.Match[str]) -> Meaning:
    """Read "the weeks ahead"."""
    return Meaning(symbol=Length(unit=unit_of(match["unit"]), count=None))


def _whole(match: re.Match[str]) -> Meaning:
    """Read "week-long", "all day", and "the year" that ended on a day: its place is the day's."""
    return Meaning(symbol=Length(unit=match["unit"].lower(), count=Decimal(1)))


def _from_to(match: re.Match[str]) -> Meaning | None:
    """Read "two to three weeks", "12-18 months", "a year or two": from the lower number on."""
    count = count_of(match["count"])
    if count is None:
        return None
    return Meaning(symbol=Length(unit=unit_of(match["unit"]), count=count), mod="APPROX")


def _distance(match: re.Match[str]) -> Read:
    """Read "two weeks ago", "a year earlier", "three days later", "several years ago"."""
    unit, where = unit_of(match["unit"]), match["where"].lower()
    back = where in ("ago", "earlier", "previously", "back", "before")
    if group(match, "some") or not group(match, "count"):
        return Meaning(symbol=Reference("PAST_REF" if back else "FUTURE_REF"))
    words = match["count"].lower()
    count = count_of(words)
    if count is None:
        return None
    if group(match, "half"):
        count += _HALF
    if unit in ("decade", "century") and count % 1:
        unit, count = "year", count * tables.UNITS[unit][1]
    if unit == "year" and count % 1 == _HALF:
        unit, count = "month", count * _MONTHS_OF_YEAR
    elif unit == "fortnight":
        unit, count = "week", count * 2
    if where == "from today" and unit == "week":
        unit, count = "day", count * 7
    grain = tables.GRAINS.get(unit)
    if unit in tables.CLOCK_UNITS:
        return Meaning(symbol=Passed(unit=unit, count=-count if back else count))
    if grain is None or count % 1:
        return None
    a_year = grain == "year" and words in ("a", "one")
    bases: list[Base] = ["reported"] if a_year and back else []
    if where not in ("ago", "from now", "from today", "hence", "back"):
        bases.append("mention")
    bases.append("published")
    moved = -int(count) if back else int(count)
    mod = "APPROX" if group(match, "or_so") or "couple" in words else None
    return Meaning(symbol=Shifted(grain=grain, count=moved, bases=tuple(bases)), mod=mod)


_BOUNDED = rf"(?:{p.BOUND} )?"
_FRAME = (
    r"(?P<frame>(?:the (?:year-ago|year-earlier)|(?:the|these|those|each of the|its|their|his|her|our)"
    r"(?: (?:first|last|past|next|previous|latest|final|following|coming|preceding|opening))?"
    r"|last|past|next) )"
)
_EXTRA = (
    r"(?: (?:more|additional|full|straight|consecutive|trading|working|business|whole|long|entire"
    r"|calendar|successive|separate))?"
)
_ARTICLE_EXTRA = r"(?: (?P<extra>full|whole|entire|mere|good))?"
_PLURALS = p.alternatives(tables.PLURALS)
_TO = r"(?: to | or |-to-|-or-|[-–])"

RULES = (
    Rule(
        "distance",
        "unit+where",
        p.compiled(
            rf"{_BOUNDED}(?:{p.COUNT}|{p.SOME}) {p.UNITS}(?P<half> and a half)?(?P<or_so> or so)?"
            r" (?P<where>(?:ago|earlier|later|previously|afterwards?|thereafter)(?! than)"
            r"|from (?:now|today)|hence|(?:before|after|back)(?=$|[^ \w])|on(?=,))"
        ),
        _distance,
    ),
    Rule("distance", "unit+where", p.compiled(rf"(?P<unit>{_PLURALS}) (?P<where>ago)"), _distance),
    Rule(
        "duration",
        "unit",
        p.compiled(
            rf"(?:{_FRAME}|{_BOUNDED})(?:another )?(?:{p.COUNT}{_ARTICLE_EXTRA}|{p.SOME}){_EXTRA} {p.UNITS}"
            rf"(?:(?P<half> and a half)|(?:,| and|, and)? (?P<more>{p.NUMBER}) "
            r"(?P<finer>months?|weeks?|days?|hours?|minutes?|seconds?))?"
            r"(?! (?:ago|old|(?:earlier|later)(?! than)))"
        ),
        _length,
    ),
    Rule(
        "fraction",
        "unit+quarter",
        p.compiled(
            rf"{_BOUNDED}(?:a |one )?(?P<fraction>quarter|half)(?:-| of a | a )century(?! ago)"
        ),
        _fraction,
    ),
    Rule(
        "duration-range",
        "unit+joint|unit+dash",
        p.compiled(rf"(?:{_FRAME})?{_BOUNDED}(?P<count>{p.NUMBER}){_TO}{p.NUMBER}[ -]{p.UNITS}"),
        _from_to,
    ),
    Rule(
        "duration-range",
        "unit+joint|unit+dash",
        p.compiled(
            rf"(?:(?:the )?(?:next|past|last|first) )?(?P<count>an?) {p.UNIT} or (?:two|so|more)"
        ),
        _from_to,
    ),
    Rule(
        "hyphened-duration",
        "hyphened|unit+dash",
        p.compiled(
            rf"{_BOUNDED}(?P<count>{p.NUMBER}|half|(?:one|two|three)-and-a-half)-{p.UNIT}"
            r"(?:-olds?|-long)?"
        ),
        _length,
    ),
    Rule("whole-duration", "hyphened", p.compiled(rf"{p.UNIT}-long"), _whole),
    Rule(
        "whole-duration",
        "unit+whole",
        p.compiled(r"(?:all|the (?:whole|entire)) (?P<unit>day|week|month|year|decade)(?: long)?"),
        _whole,
    ),
    Rule(
        "vague-duration",
        "hyphened|unit+dash",
        p.compiled(rf"(?P<unit>{_PLURALS})-long|several-{p.UNIT.replace('<unit>', '<units>')}"),
        _vague_length,
    ),
    Rule(
        "year-ended",
        "unit+ended",
        p.compiled(r"the (?:fiscal )?(?P<unit>year|month|week)(?= (?:that )?end(?:ed|ing|s)\b)"),
        _whole,
    ),
    Rule(
        "vague-duration", "unit+where", p.compiled(rf"the (?P<unit>{_PLURALS}) ahead"), _weeks_ahead
    ),
    Rule(
        "bare-duration",
        "unit",
        p.compiled(rf"(?P<unit>{_PLURALS})(?: (?:or|and) (?:{_PLURALS}))?"),
        _bare_length,
    ),
)
