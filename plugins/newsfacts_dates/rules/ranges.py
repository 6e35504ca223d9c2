"""Rules for ranges and coordinated dates that share a part: "4 to 7 June 1942".

A range with a dash is one expression; dates joined by words are several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.calendar import day_symbol
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Explicit, Meaning, Range, Recurring

#: suffixes of the groups of further days or months
_MORE = ("b", "c", "d")
#: make several dates the ends of a range
_TO = re.compile(r" (?:to|through|thru|until) |[-–—]")
_BETWEEN = re.compile(r"\bbetween (?:the )?$", re.IGNORECASE)
#: the longest range of years
_LONGEST = 120


def _numbered(pattern: str, name: str, letter: str) -> str:
    return pattern.replace(f"(?P<{name}>", f"(?P<{name}_{letter}>")


def _second(pattern: str) -> str:
    """Give a pattern for the second of two days with their months."""
    return _numbered(_numbered(pattern, "day", "b"), "month", "b")


def _more(pattern: str, name: str) -> str:
    """Give a pattern for one to three more dates, each after a conjunction or comma."""
    first, *rest = (f"(?:{p.JOINT}{_numbered(pattern, name, letter)})" for letter in _MORE)
    return first + "".join(f"{part}?" for part in rest)


def _names(match: re.Match[str], name: str) -> Iterator[str]:
    for suffix in ("", *(f"_{letter}" for letter in _MORE)):
        if f"{name}{suffix}" in match.re.groupindex and match[f"{name}{suffix}"]:
            yield f"{name}{suffix}"


def _days_of_month(match: re.Match[str]) -> Read:
    """Read "May 4 and 5", "4, 5 and 6 June 1942" as one expression for each day."""
    parts: list[Part] = []
    names = list(_names(match, "day"))
    month_last = match.start("month") > match.start("day")
    for name in names:
        symbol = day_symbol(match, name)
        if symbol is None:
            return None
        if isinstance(symbol, Recurring):
            symbol = attrs.evolve(symbol, weekday=None)
        start = match.start() if name == names[0] else match.start(name)
        end = match.end(name)
        if name == names[-1] and (month_last or groups.year_of(match)):
            end = match.end()
        parts.append(Part(start, end, Meaning(symbol=symbol)))
    return parts


def _year_before(match: re.Match[str]) -> int | None:
    """Give the year of the first of several dates that is later in its year than the last.

    It is the year before, if they are the ends of a range: "from November to February 2010".
    """
    year = groups.year_of(match)
    is_range = _TO.search(match[0]) or _BETWEEN.search(groups.before(match))
    return year - 1 if year and is_range else year


def _dates(match: re.Match[str]) -> Read:
    """Read "from 3 March to 5 April in 2019", two days that share a year."""
    ends = [
        Recurring(
            grain="day",
            number=groups.month_of(match, f"month{end}"),
            day=groups.day_number(match[f"day{end}"]),
            choice=groups.years_away(match),
            anaphoric=groups.is_anaphoric(match),
        )
        for end in ("", "_b")
    ]
    goes_on = (ends[0].number, ends[0].day) > (ends[1].number, ends[1].day)
    first = groups.in_year(ends[0], _year_before(match) if goes_on else groups.year_of(match))
    last = groups.in_year(ends[1], groups.year_of(match))
    if first is None or last is None:
        return None
    start = min(match.start("day_b"), match.start("month_b"))
    return [
        Part(match.start(), match.end("first"), Meaning(symbol=first)),
        Part(start, match.end(), Meaning(symbol=last)),
    ]


def _months(match: re.Match[str]) -> Read:
    """Read "May and June 2016", "April to June last year"."""
    year, relative = groups.year_of(match), groups.years_away(match)
    names = list(_names(match, "month"))
    if year is None and relative is None:
        return None
    parts: list[Part] = []
    first, last = groups.month_of(match, names[0]), groups.month_of(match, names[-1])
    for name in names:
        symbol = groups.in_year(
            Recurring(
                grain="month",
                number=groups.month_of(match, name),
                choice=relative,
                anaphoric=groups.is_anaphoric(match),
            ),
            _year_before(match) if name == names[0] and first > last else year,
        )
        if symbol is None:
            return None
        end = match.end() if name == names[-1] else match.end(name)
        start = match.start() if name == names[0] else match.start(name)
        parts.append(Part(start, end, Meaning(symbol=symbol)))
    return parts


def _day_range(match: re.Match[str]) -> Read:
    """Read "Nov. 18-19", "6–10 February 2018", "May 28-June 2"."""
    first = day_symbol(match)
    if group(match, "month_b"):
        last = groups.in_year(
            Recurring(
                grain="day",
                number=groups.month_of(match, "month_b"),
                day=groups.day_number(match["day_b"]),
                choice=groups.years_away(match),
                default="nearest",
            ),
            groups.year_of(match),
        )
    else:
        last = day_symbol(match, "day_b")
        if groups.day_number(match["day_b"]) <= groups.day_number(match["day"]):
            return None
    return Meaning(symbol=Range(first, last)) if first and last else None


def _month_range(match: re.Match[str]) -> Read:
    """Read "January-March 2016", "April–June" as a range."""
    year, relative = groups.year_of(match), groups.years_away(match)
    if groups.month_of(match) == groups.month_of(match, "month_b"):
        return None
    ends: list[Explicit | Recurring] = []
    for name in ("month", "month_b"):
        symbol = groups.in_year(
            Recurring(grain="month", number=groups.month_of(match, name), choice=relative), year
        )
        if symbol is None:
            return None
        ends.append(symbol)
    return Meaning(symbol=Range(*ends))


def _year_range(match: re.Match[str]) -> Read:
    """Read "2006-2010", "1950-53", "the 2015/16 season"."""
    first, end = int(match["year"]), match["last"]
    last = int(end) if len(end) > 2 else first - first % 100 + int(end)  # noqa: PLR2004
    if last <= first and len(end) == 2:  # noqa: PLR2004
        last += 100
    if not 0 < last - first < (_LONGEST if len(end) > 2 else 20):  # noqa: PLR2004
        return None
    ends = (Explicit(Period.in_year("year", year)) for year in (first, last))
    return Meaning(symbol=Range(*ends))


def _quarters(match: re.Match[str]) -> Read:
    """Read "the first and second quarters of 2016" as two expressions."""
    year = groups.year_of(match)
    parts: list[Part] = []
    for name in ("ordinal", "ordinal_b"):
        number = time_words.ORDINALS[group(match, name) or ""]
        symbol = groups.in_year(
            Recurring(
                grain="quarter",
                number=number,
                choice=groups.years_away(match),
                default="nearest",
            ),
            year,
        )
        if symbol is None:
            return None
        last = name == "ordinal_b"
        start = match.start(name) if last else match.start()
        end = match.end() if last else match.end(name)
        parts.append(Part(start, end, Meaning(symbol=symbol)))
    return parts


_DAY_B = p.DAY.replace("?P<day>", "?P<day_b>")
_MONTH_B = p.MONTH.replace("?P<month>", "?P<month_b>")

_ANY_JOINT = rf"(?:{p.JOINT}| [-–—] )"

RULES = (
    *(
        Rule(
            "days",
            "month+days+joint|month+days+dash",
            p.Pattern(rf"(?P<first>{day}){_ANY_JOINT}{_second(day)}{p.OF_YEAR}"),
            _dates,
        )
        for day in (p.MONTH_DAY, p.DAY_MONTH)
    ),
    Rule(
        "day-range",
        "month+days+dash",
        p.Pattern(
            rf"{p.MONTH}{p.STOP} {p.DAY}(?:[-–—]{_MONTH_B}{p.STOP} |{p.DASH}){_DAY_B}{p.OF_YEAR}?"
        ),
        _day_range,
    ),
    Rule(
        "day-range",
        "month+days+dash",
        p.Pattern(
            rf"(?P<day>{p.FIGURE_DAY}){p.DASH}(?P<day_b>{p.FIGURE_DAY}) "
            rf"{p.MONTH}(?:{p.STOP}{p.OF_YEAR})?"
        ),
        _day_range,
    ),
    Rule(
        "month-range",
        "month+dash",
        p.Pattern(rf"{p.MONTH}{p.STOP}{p.DASH}{_MONTH_B}(?:{p.STOP}{p.OF_YEAR})?"),
        _month_range,
    ),
    Rule(
        "year-range",
        "year+dash",
        p.Pattern(
            r"(?P<year>1[5-9]\d\d|20\d\d)[-–—/](?P<last>(?:1[5-9]|20)\d\d|\d\d)(?![-–/.,]\d)"
        ),
        _year_range,
    ),
    Rule(
        "days",
        "month+days+joint",
        p.Pattern(rf"{p.MONTH}{p.STOP} {p.DAY}{_more(p.DAY, 'day')}{p.OF_YEAR}?"),
        _days_of_month,
    ),
    Rule(
        "days",
        "month+days+joint",
        p.Pattern(
            rf"(?:the )?(?P<day>{p.FIGURE_DAY})"
            rf"{_more(f'(?:the )?(?P<day>{p.FIGURE_DAY})', 'day')}(?: of)? "
            rf"{p.MONTH}(?:{p.STOP}{p.OF_YEAR})?"
        ),
        _days_of_month,
    ),
    Rule(
        "months",
        "months+joint",
        p.Pattern(rf"{p.MONTH}{p.STOP}{_more(p.MONTH, 'month')}{p.STOP}{p.OF_YEAR}"),
        _months,
    ),
    Rule(
        "quarters",
        "quarter+joint",
        p.Pattern(
            rf"(?:the )?{p.ORDINAL} and (?:the )?"
            rf"{p.ORDINAL.replace('?P<ordinal>', '?P<ordinal_b>')} quarters?{p.OF_YEAR}?"
        ),
        _quarters,
    ),
)
