"""How long an event takes, and whether it is under way on the day of publication."""

from __future__ import annotations

import datetime as dt
import re

import attrs

from newsfacts import Document, Event, Interval

_NUMBERS = {
    word: n
    for n, word in enumerate("one two three four five six seven eight nine ten".split(), start=1)
}
_STAY = re.compile(rf"\b({'|'.join(_NUMBERS)}|\d{{1,2}})[- ](day|night|week)\b(?!s)")
_WEEK = re.compile(r"\bweek-?long\b")
_DAYS = frozenset(("day", "daypart", "hour", "minute"))
_LASTING = frozenset(("visit", "summit"))
#: lemmas of verbs that begin such an event
_BEGINS = frozenset("arrive land begin start open kick embark gather".split())
#: how long an event without a known end is taken to last
_RECENT = dt.timedelta(days=1)
_UNDER_WAY = frozenset(("happened", "ongoing"))


def settled(document: Document, event: Event) -> Event:
    """Return an event with its interval, ongoing if that contains the day of publication."""
    interval = _interval(document, event)
    status = event.status
    published = document.published
    if published is not None and status in _UNDER_WAY and event.type in _LASTING:
        day = published.date() if isinstance(published, dt.datetime) else published
        if interval:
            first, end = interval.start.date(), interval.end.date()
            status = "ongoing" if first <= day < end else "happened" if end <= day else status
        elif _has_just_begun(document, event, day):
            status = "ongoing"
    mentions = tuple(
        attrs.evolve(mention, status=status) if mention.status == event.status else mention
        for mention in event.mentions
    )
    return attrs.evolve(event, interval=interval, status=status, mentions=mentions)


def _interval(document: Document, event: Event) -> Interval | None:
    """Return the time of a stay of several days, by its first day and its length."""
    time = event.time
    if time is None or time.interval is None or time.grain not in _DAYS:
        return None
    start = time.interval.start.replace(hour=0, minute=0, second=0, microsecond=0)
    for mention in event.mentions:
        days = _days(document, mention.span.start)
        if days > 1:
            return attrs.evolve(time.interval, start=start, end=start + dt.timedelta(days=days))
    return None


def _days(document: Document, offset: int) -> int:
    """Return the number of days of the noun at an offset: 3 for "a three-day visit"; else 0."""
    sentence = document.reading.grammar_at(offset)
    group = sentence.group_at(offset) if sentence else None
    words = group.text.lower() if group else ""
    match = _STAY.search(words)
    if match is None:
        return 7 if _WEEK.search(words) else 0
    number, unit = match.groups()
    count = _NUMBERS.get(number) or int(number)
    return count * 7 if unit == "week" else count


def _has_just_begun(document: Document, event: Event, day: dt.date) -> bool:
    """Whether it began on the day of publication or the day before: "arrived for a visit"."""
    time = event.time
    if time is not None and time.interval is not None:
        age = day - time.interval.start.date()
        if not dt.timedelta(0) <= age <= _RECENT:
            return False
    return any(not _BEGINS.isdisjoint(_verbs(document, m.span.start)) for m in event.mentions)


def _verbs(document: Document, offset: int) -> tuple[str, ...]:
    predicate = document.reading.predicate_at(offset)
    if predicate is None:
        return ()
    return (predicate.lemma, *(predicate.support.chain if predicate.support else ()))
