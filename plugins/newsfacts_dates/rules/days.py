"""Rules for relative days and parts of days: "Monday", "yesterday", "that night", "at dawn"."""

from __future__ import annotations

import re

import attrs

from newsfacts.reading import alternatives, tagset, word_classes
from newsfacts_dates.lexicon import patterns as p
from newsfacts_dates.lexicon import time_words
from newsfacts_dates.lexicon.patterns import group
from newsfacts_dates.rules import groups
from newsfacts_dates.rules.calendar import day_symbol
from newsfacts_dates.rules.durations import count_of
from newsfacts_dates.rules.rule import Part, Read, Rule
from newsfacts_dates.timex.symbols import Base, Meaning, Recurring, Shifted, Symbol, TimeOfDay

_TITLED = re.compile(rf" (?:{alternatives(time_words.TITLED)})\b", re.IGNORECASE)
_ANY = re.compile(r"\ba $", re.IGNORECASE)
_NEXT_WORD = re.compile(r" ([a-z]+)\b")
#: makes "a week from Monday" a length of time
_FOR = re.compile(r"\b(?:for|takes?|took|lasts?|lasted) $", re.IGNORECASE)
_PLACING = re.compile(r"(?:^|[.,] |\b(?:on|by|until|since|before|after|from) )$", re.IGNORECASE)
_NAMING = re.compile(rf"\b(?:{alternatives(time_words.NAMING_WEEKDAYS)}) $", re.IGNORECASE)


#: the day of a time that has none: the previous day of the article
ON_PREVIOUS_DAY = Shifted(grain="day", count=0, bases=("previous", "published"))


def part_of(match: re.Match[str]) -> TimeOfDay | None:
    """Give the part of the day in a match, or None."""
    if group(match, "named") == "tonight":
        return TimeOfDay(part="NI")
    part = group(match, "part")
    return TimeOfDay(part=time_words.DAYPARTS[part]) if part else None


def mod_of(match: re.Match[str]) -> str | None:
    """Give the mod of "early" or "late" before a part of the day, or None."""
    phase = group(match, "part_phase")
    return time_words.PHASES[phase] if phase else None


def _weekday(match: re.Match[str]) -> Symbol:
    determiner, back = group(match, "determiner"), group(match, "back")
    number = groups.weekday_of(match)
    if back:
        return Recurring(
            grain="day", number=number, choice=groups.ANAPHORIC_CHOICES[back], anaphoric=True
        )
    choice = "next" if determiner == "this" else groups.CHOICES.get(determiner or "")
    return Recurring(grain="day", number=number, choice=choice)


def day_of(match: re.Match[str]) -> Symbol | None:
    """Give the day in the groups of a match, or if none the previous day of the article."""
    named = group(match, "named")
    if named:
        return Shifted(grain="day", count=time_words.DAYS[named])
    if group(match, "day"):
        return day_symbol(match)
    if group(match, "weekday"):
        return _weekday(match)
    return ON_PREVIOUS_DAY


def _day(match: re.Match[str]) -> Read:
    """Read "Monday", "last Friday", "yesterday", "early Monday morning", "a Friday"."""
    if _is_named(match):
        return None
    symbol, before = day_of(match), groups.before(match)
    if symbol is None:
        return None
    is_any = _ANY.search(before) is not None and not _modifies(match)
    if isinstance(symbol, Recurring) and symbol.choice is None and is_any:
        symbol = attrs.evolve(symbol, choice="nearest", anaphoric=True)
    if group(match, "back") == "that" and not _PLACING.search(before):  # "said that Monday was"
        symbol = Recurring(grain="day", number=groups.weekday_of(match))
        meaning = Meaning(symbol=symbol, time=part_of(match))
        return [Part(match.start("weekday"), match.end(), meaning)]
    return Meaning(symbol=symbol, time=part_of(match), mod=mod_of(match))


def _modifies(match: re.Match[str]) -> bool:
    """Whether a noun follows: "a Monday meeting", unlike "a Monday"."""
    word = _NEXT_WORD.match(match.string, match.end())
    return word is not None and word_classes(word[1])[0] in tagset.COMMON_NOUNS


def _weekday_of_week(match: re.Match[str]) -> Meaning:
    """Read "Monday last week", "Friday of next week"."""
    choice = time_words.DETERMINERS[match["week"].lower()]
    return Meaning(
        symbol=Recurring(grain="day", number=groups.weekday_of(match), choice=choice),
        time=part_of(match),
    )


def _skipping(match: re.Match[str]) -> Meaning | None:
    """Read "the Friday before last", "two Fridays ago", "Tuesday week", "a week on Friday"."""
    count = count_of(group(match, "count") or "one")
    if count is None or count % 1 or (group(match, "ahead") and _FOR.search(groups.before(match))):
        return None
    where = (group(match, "where") or "week").split()[0]
    skip = {"before": -1, "ago": 1 - int(count)}.get(where, int(count))
    symbol = Recurring(
        grain="day",
        number=groups.weekday_of(match),
        choice="before" if where in ("before", "ago") else "after",
        skip=skip,
    )
    return Meaning(symbol=symbol)


def _is_named(match: re.Match[str]) -> bool:
    """Whether a day is part of a name: "Black Friday", "the Sunday Times"."""
    part = match["part"]
    return bool(
        _NAMING.search(groups.before(match))
        or _TITLED.match(match.string[match.end() :])
        or groups.is_title(match)
        or (part and part.istitle())
    )


def _part_of_day(match: re.Match[str]) -> Meaning | None:
    """Read "this morning", "last night", "that evening", "the next morning"."""
    if groups.is_title(match) or match["part"].istitle():
        return None
    part, back = time_words.DAYPARTS[match["part"].lower()], group(match, "back")
    time, mod = TimeOfDay(part=part), mod_of(match)
    if back:
        bases: tuple[Base, ...] = ("previous",) if "same" in back else ("previous", "published")
        count = time_words.BACK_REFERENCES[back]
        return Meaning(symbol=Shifted(grain="day", count=count, bases=bases), time=time, mod=mod)
    count = time_words.DETERMINERS[match["determiner"].lower()]
    if match["determiner"].lower() == "the next":
        symbol = Shifted(grain="day", count=1, bases=("previous",))
        return Meaning(symbol=symbol, time=time, mod=mod)
    if count > 0 or (count < 0 and part not in ("NI", "EV")):
        return None
    return Meaning(symbol=Shifted(grain="day", count=count), time=time, mod=mod)


def _bare_part(match: re.Match[str]) -> Meaning | None:
    """Read "in the morning", "at dawn", "overnight", on the previous day of the article."""
    if groups.is_title(match) or (
        match["overnight"] and match.string[match.end() :].startswith(" x")
    ):
        return None
    named = match["part"] or match["moment"] or match["day_part"]
    part = named.lower() if named else "night"
    phase = group(match, "day_phase")
    mod = time_words.PHASES[phase] if phase else mod_of(match)
    return Meaning(symbol=ON_PREVIOUS_DAY, time=TimeOfDay(part=time_words.DAYPARTS[part]), mod=mod)


def _weekday_range(match: re.Match[str]) -> Read:
    """Read "from Monday to Wednesday"; the second day is the next one after the first."""
    last = Recurring(
        grain="day",
        number=groups.weekday_of(match, "weekday_b"),
        choice="after",
        anaphoric=True,
    )
    return [
        Part(match.start(), match.end("weekday"), Meaning(symbol=_weekday(match))),
        Part(match.start("weekday_b"), match.end("weekday_b"), Meaning(symbol=last)),
    ]


def _next_weekday(match: re.Match[str]) -> Read:
    """Read "on Monday and Tuesday", two days in a row."""
    first, last = (groups.weekday_of(match, name) for name in ("weekday", "weekday_b"))
    in_a_row = first and last and first % len(time_words.WEEKDAYS) == last - 1
    return _weekday_range(match) if in_a_row else None


_DAYPARTS = alternatives(time_words.DAYPARTS)
_DAY_PART = "morning|afternoon|evening"
_BACK_PART = rf"(?:{p.BACK}|(?P<determiner>last|this|this same|this very|the next))"

RULES = (
    Rule(
        "weekday",
        "weekday+joint",
        p.Pattern(
            rf"(?:{p.DETERMINER} )?{p.WEEKDAY},? and (?:on )?"
            rf"{p.WEEKDAY.replace('<weekday>', '<weekday_b>')}(?!'s| (?:{_DAYPARTS}))"
        ),
        _next_weekday,
    ),
    Rule(
        "weekday-range",
        "weekday+joint|weekday+dash",
        p.Pattern(
            rf"(?:{p.DETERMINER} )?{p.WEEKDAY}(?: (?:to|through|until|till) |{p.DASH})"
            rf"{p.WEEKDAY.replace('<weekday>', '<weekday_b>')}"
        ),
        _weekday_range,
    ),
    Rule(
        "weekday",
        "weekday",
        p.Pattern(rf"{p.PHASED}(?:(?:{p.DETERMINER}|{p.BACK}) )?{p.WEEKDAY}(?: {p.PART})?"),
        _day,
    ),
    Rule(
        "weekday",
        "weekday+unit",
        p.Pattern(
            rf"{p.WEEKDAY}(?: {p.PART})?,?(?: of)? (?P<week>last|this|next|the past|this past) week"
        ),
        _weekday_of_week,
    ),
    Rule(
        "weekday",
        "weekday+where",
        p.Pattern(rf"(?:the )?{p.WEEKDAY} (?P<where>before last|after next)"),
        _skipping,
    ),
    Rule(
        "weekday",
        "weekdays+where",
        p.Pattern(rf"(?P<count>{p.NUMBER}) {p.WEEKDAY[:-2]}s (?P<where>ago)"),
        _skipping,
    ),
    Rule("weekday", "weekday+unit", p.Pattern(rf"{p.WEEKDAY} week(?=$|[.,;:)])"), _skipping),
    Rule(
        "weekday",
        "weekday+unit",
        p.Pattern(rf"(?P<count>an?|{p.NUMBER}) (?P<ahead>weeks?) (?:on|from) {p.WEEKDAY}"),
        _skipping,
    ),
    Rule("day", "named", p.Pattern(rf"{p.PHASED}{p.NAMED_DAY}(?: {p.PART})?"), _day),
    *(
        Rule(
            "part-of-day",
            anchors,
            p.Pattern(rf"{p.PHASED}(?:the )?{p.PART},?(?: on| of)? {day}"),
            _day,
        )
        for anchors, day in (
            ("part+named|part+weekday", rf"(?:{p.NAMED_DAY}|{p.WEEKDAY})"),
            *(("part+month", day) for day in p.CALENDAR_DAYS),
        )
    ),
    *(
        Rule("part-of-day", "part+month", p.Pattern(rf"{day},? {p.PART}"), _day)
        for day in p.CALENDAR_DAYS
    ),
    Rule("part-of-day", "part", p.Pattern(rf"{p.PHASED}{_BACK_PART} {p.PART}"), _part_of_day),
    Rule(
        "bare-part-of-day",
        "part",
        p.Pattern(
            rf"(?:(?P<phase>(?:early|late|later|earlier) in) |(?<=in ))the {p.PART}(?: hours)?"
            r"|(?P<overnight>overnight)"
            rf"|(?<=in |by )(?P<day_phase>early|late|mid)[ -](?P<day_part>{_DAY_PART})"
            rf"|(?<=at |by )(?P<moment>{alternatives(time_words.MOMENTS)})"
        ),
        _bare_part,
    ),
)
