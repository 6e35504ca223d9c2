"""Resolves what was spotted: figures by the calendar, words by dateparser.

dateparser gets the language and a day to count from with every phrase, so that it asks neither the
clock nor the place. Of its answer only the parts are kept that it says it has read, and where the
tables know the month too, a date on which the two do not agree is left.
"""

from __future__ import annotations

import datetime as dt
import functools

import attrs

import newsfacts
from newsfacts_dates.languages.names import Names, names
from newsfacts_dates.languages.spotting import Spotted
from newsfacts_dates.periods import Period

#: counted from where nothing depends on it; in a leap year
_SOME_DAY = dt.date(2000, 1, 1)
_GRAINS: dict[str, newsfacts.Grain] = {
    "day": "day", "week": "week", "month": "month", "year": "year",
}  # fmt: skip
#: grain -> value of a period that is not known
_UNRESOLVED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
_WEEK = 7
#: years around that of publication in which a date without a year may lie
_REACH = 1
#: the same of 29 February: leap years may be eight years apart
_LEAP_REACH = 8


@attrs.frozen(kw_only=True)
class Resolved:
    """What a spotted date means; a date that was counted from a day has that as its anchor."""

    grain: newsfacts.Grain
    value: str
    period: Period | None = None
    anchor: str | None = None


def resolve(spotted: Spotted, language: str, published: dt.date | None) -> Resolved | None:
    """Give what a spotted date means, or None if the calendar has no such date."""
    parts, words = spotted.parts, names(language)
    if "phrase" in parts:
        return _relative(parts["phrase"], language, published)
    if "month" not in parts:
        if "year" in parts:
            return _of(Period.in_year("year", int(parts["year"])))
        return _weekday(spotted, words, published)
    if parts["month"].isdecimal():
        return _of(Period.of_day(int(parts["year"]), int(parts["month"]), int(parts["day"])))
    if "year" in parts:
        return _of(_written(spotted, words, int(parts["year"])))
    return _nearest(spotted, words, published)


@functools.lru_cache(maxsize=4096)
def read(phrase: str, language: str, base: dt.date) -> Period | None:
    """Give the period that a phrase names to dateparser, seen from a day, or None.

    Example:
        >>> read("vor 2 Wochen", "de", dt.date(2017, 2, 20)).value
        '2017-W06'
    """
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]

    settings: dict[str, object] = {
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "RELATIVE_BASE": dt.datetime.combine(base, dt.time()),
        "TIMEZONE": "UTC",
        "TO_TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "PARSERS": ["relative-time", "absolute-time"],
    }
    data = DateDataParser(languages=[language], settings=settings).get_date_data(phrase)
    if data.date_obj is None or data.period not in _GRAINS:
        return None
    return Period.containing(_GRAINS[data.period], data.date_obj.date())


def _of(period: Period | None, counted_from: dt.date | None = None) -> Resolved | None:
    if period is None or not period.exists:
        return None
    anchor = counted_from.isoformat() if counted_from else None
    return Resolved(grain=period.grain, value=period.value, period=period, anchor=anchor)


def _relative(phrase: str, language: str, published: dt.date | None) -> Resolved | None:
    """Count from the day of publication; without one, or outside of the calendar, it stays open."""
    counted = _of(read(phrase, language, published), published) if published else None
    if counted:
        return counted
    some = read(phrase, language, _SOME_DAY)
    return Resolved(grain=some.grain, value=_UNRESOLVED[some.grain]) if some else None


def _weekday(spotted: Spotted, words: Names, published: dt.date | None) -> Resolved | None:
    """Give the latest such day, or the one that a word beside it tells."""
    number = words.weekday(spotted.parts["weekday"])
    still_open = Resolved(grain="day", value=f"XXXX-WXX-{number}")
    if published is None:
        return still_open
    today = Period.containing("day", published)
    latest = today.moved(-((published.isoweekday() - number) % _WEEK))
    ahead = "this" in spotted.parts and number > published.isoweekday()
    if ahead or "next" in spotted.parts:
        latest = latest.moved(_WEEK)
    elif "last" in spotted.parts and latest == today:
        latest = latest.moved(-_WEEK)
    return _of(latest, published) or still_open


def _written(spotted: Spotted, words: Names, year: int) -> Period | None:
    """Give the day or month, if dateparser reads its words as the tables do."""
    parts = spotted.parts
    month, day = words.month(parts["month"]), parts.get("day")
    name = words.month_name(month) if words.is_added(parts["month"]) else parts["month"]
    found = read(f"{day} {name} {year}" if day else f"{name} {year}", words.language, _SOME_DAY)
    expected = Period.of_day(year, month, int(day)) if day else Period.in_year("month", year, month)
    return found if found == expected else None


def _nearest(spotted: Spotted, words: Names, published: dt.date | None) -> Resolved | None:
    """Give the day or month that is nearest to publication; a weekday beside it narrows that."""
    some = _written(spotted, words, _SOME_DAY.year)
    if some is None:
        return None
    still_open = Resolved(grain=some.grain, value=f"XXXX{some.value[4:]}")
    if published is None:
        return still_open
    month, day = some.first.month, some.first.day
    reach = _LEAP_REACH if some.grain == "day" and (month, day) == (2, 29) else _REACH
    found = [
        period
        for year in range(published.year - reach, published.year + reach + 1)
        if (
            period := Period.of_day(year, month, day)
            if some.grain == "day"
            else Period.in_year("month", year, month)
        )
        and period.exists
    ]
    if "weekday" in spotted.parts:
        number = words.weekday(spotted.parts["weekday"])
        found = [period for period in found if period.first.isoweekday() == number] or found
    nearest = min(found, key=lambda period: _distance(period, published), default=None)
    return _of(nearest, published) or still_open


def _distance(period: Period, day: dt.date) -> int:
    """Give the days between a period and a day; 0 within it."""
    return max((period.first - day).days, (day - period.end).days + 1, 0)
