"""When events take place."""

from __future__ import annotations

import datetime as dt

from newsfacts.model import Event, Grain, Interval

#: granularities of a time of day, and of what is no longer than a week
_TIMES: tuple[Grain, ...] = ("second", "minute", "hour", "daypart")
_DAYS: tuple[Grain, ...] = ("day", "weekend", "week")


def interval_of(event: Event) -> Interval | None:
    """Return all of the time of an event, if the article dates it."""
    return event.interval or (event.time.interval if event.time else None)


def has_time_of_day(event: Event) -> bool:
    """Whether the article gives the time of day of an event."""
    return event.interval is None and event.time is not None and event.time.grain in _TIMES


def day_of(event: Event) -> Interval | None:
    """Return the time of an event if the article gives its day or week, not only month or year."""
    if event.interval is not None:
        return event.interval
    return event.time.interval if event.time and event.time.grain in (*_TIMES, *_DAYS) else None


def last_day(interval: Interval) -> dt.date:
    """Return the last day that an interval includes."""
    return (interval.end - dt.timedelta.resolution).date()
