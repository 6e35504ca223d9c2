"""The days that an event takes: its first, its last, and how many."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

import attrs

from newsfacts.events.arguments.clause_circumstances import is_beside
from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.link.features import MentionFeatures
from newsfacts.events.types import Candidate
from newsfacts.model.time import Interval, TimeExpression
from newsfacts.reading import Argument, parse_number

_NUMBER = r"\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_LENGTH = re.compile(rf"{_NUMBER}[- ](day|night|week|hour)\b(?!s)")
_MEASURE = re.compile(rf"{_NUMBER} (day|night|week|hour)s of $")
_WEEK = re.compile(r"\bweek-?long\b")
_HOURS = {"hour": 1, "day": 24, "night": 24, "week": 7 * 24}
#: verbs with which a stay begins
_BEGINS = frozenset("arrive land begin start open kick embark gather".split())
#: maximum length of a stay of which only one day is told
LONGEST = dt.timedelta(days=4)
#: prepositions of how long something takes, and how long that is
_FOR = ("for", "over", "")
_DAYS_LONG = re.compile(r"P(\d{1,2})D")
#: verbs with which a stay ends
_LEAVES = frozenset("leave depart return".split())
#: grains of times within one day
_DAYS = frozenset(("day", "daypart", "hour", "minute"))


def first(mentions: Sequence[MentionFeatures]) -> TimeExpression | None:
    """Return when an event takes place: rather a day, and rather that of its beginning."""
    told = [f.candidate for f in mentions if f.candidate.time]
    of_days = [c for c in told if c.time and c.time.grain in _DAYS]
    begin = [c for c in of_days if c.type.contains and begins(c)]
    ranked = [*begin, *(c for c in of_days if not ends(c)), *of_days, *told]
    return ranked[0].time if ranked else None


def stay(
    index: MentionIndex, mentions: Sequence[MentionFeatures], time: TimeExpression | None
) -> Interval | None:
    """Return the whole time of an event of several days.

    Known are its first day and its last, or one of them and its length.
    """
    if time is None or time.interval is None or time.grain not in _DAYS:
        return None
    candidates = [features.candidate for features in mentions]
    day = dt.timedelta(days=1)
    start = _midnight(time.interval.start)
    last = max(_lasts(candidates), default=start)
    length = next(filter(None, (length_in_days(index, c) for c in candidates)), 0)
    if last == start and length > 1:
        ended = any(ends(c) and c.time is time for c in candidates)
        return _interval(time, start - (length - 1) * day if ended else start, length)
    return _interval(time, start, (last - start).days + 1) if last > start else None


def begins(candidate: Candidate) -> bool:
    """Whether a mention tells of the beginning of a stay: "arrived for a visit"."""
    arrives = not _BEGINS.isdisjoint(candidate.verbs) and not is_beside(candidate.predicate)
    return arrives or "begins" in candidate.effects


def ends(candidate: Candidate) -> bool:
    """Whether a mention is of the end of an event: "wrapped up a visit", "left for home"."""
    operators = candidate.predicate.factuality.operators
    sets_out = any(a.preposition == "for" and a.text != "home" for a in candidate.arguments)
    left = candidate.type.stay and not sets_out and not _LEAVES.isdisjoint(candidate.verbs)
    return left or any(o.name == "ends" and o.part != "adjective" for o in operators)


def _lasts(candidates: Iterable[Candidate]) -> Iterable[dt.datetime]:
    """Yield the last days that mentions give."""
    for candidate in candidates:
        told = candidate.last or (candidate.time if ends(candidate) else None)
        if told and told.interval and told.grain in _DAYS:
            yield _midnight(told.interval.start)


def length_in_days(index: MentionIndex, candidate: Candidate) -> int:
    """Return how many days an event takes by the words before its noun, or by its clause.

    "A two-day visit", "two days of talks", "met for two days"; 0 if they do not say.
    """
    group = candidate.predicate.group
    before = index.plain[candidate.sentence.extent.start : group.start].lower()
    inside = index.plain[group.start : group.end].lower()
    match = _LENGTH.search(inside) or _MEASURE.search(before)
    if match:
        number, unit = match.groups()
        return int(parse_number(number) or 0) * _HOURS[unit] // 24
    if _WEEK.search(inside):
        return 7
    return max((_duration(index, a) for a in candidate.arguments), default=0)


def _duration(index: MentionIndex, argument: Argument) -> int:
    """Return how many days an argument says that something takes: "for two days"."""
    if argument.preposition not in _FOR:
        return 0
    times = index.times_in(*argument.extent)
    lengths = (_DAYS_LONG.fullmatch(t.value) for t in times if t.type == "DURATION")
    return next((int(match.group(1)) for match in lengths if match), 0)


def _interval(time: TimeExpression, start: dt.datetime, days: int) -> Interval:
    assert time.interval is not None  # noqa: S101
    return attrs.evolve(time.interval, start=start, end=start + dt.timedelta(days=days))


def _midnight(moment: dt.datetime) -> dt.datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
