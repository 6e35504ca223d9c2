"""Resolves candidates: numeric dates by the calendar, words by dateparser.

dateparser always gets the language and a base date, so that it uses neither the clock nor the
locale. Only those parts of its answer are used that it reports to have read. If its month differs
from that of our tables, the candidate is dropped.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping

import newsfacts
from newsfacts_dates.languages.detect import Candidate
from newsfacts_dates.languages.names import Names, names
from newsfacts_dates.languages.resolve_periods import resolve_period
from newsfacts_dates.resolve.normalisation import Resolution, normalised, underspecified
from newsfacts_dates.resolve.recurrences import choose, distance
from newsfacts_dates.timex import values
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import Choice, Recurring, TimeOfDay

#: base date for phrases that do not depend on it; in a leap year
_SOME_DAY = dt.date(2000, 1, 1)
_GRAINS: dict[str, newsfacts.Grain] = {
    "day": "day", "week": "week", "month": "month", "year": "year",
}  # fmt: skip
#: years before and after publication in which a date without a year may lie
_REACH = 1
#: the same for 29 February: leap years may be eight years apart
_LEAP_REACH = 8


def resolve(candidate: Candidate, language: str, published: dt.date | None) -> Resolution | None:
    """Resolve a candidate, or give None if the calendar has no such date."""
    parts, words = candidate.parts, names(language)
    part = parts.get("daypart", parts.get("today", "")).lower()
    code = words.periods.parts.get(part) or words.periods.today.get(part)
    time = TimeOfDay(part=code) if code else None
    resolution: Resolution | None
    if "phrase" in parts:
        resolution = _relative(parts["phrase"], language, published, time)
    elif "today" in parts:
        resolution = _on_day_of_publication(published, time)
    elif {"holiday", "quarterly", "half", "weekend"} & parts.keys():
        resolution = resolve_period(parts, words, published)
    elif {"decade", "tens"} & parts.keys():
        resolution = _of(Period.in_year("decade", _first_year(parts, words)))
    elif "weekday" in parts and "month" not in parts:
        resolution = _weekday(candidate, words, published, time)
    elif "month" not in parts:
        resolution = _of(Period.in_year("year", int(parts["year"])))
    elif "year" in parts:
        resolution = _of(_written(candidate, words, int(parts["year"])))
    else:
        resolution = _nearest(candidate, words, published)
    return resolution


def _first_year(parts: Mapping[str, str], words: Names) -> int:
    """Give the first year of a decade: of 1990, 90 or "noventa"."""
    if "tens" in parts:
        decades = words.periods.decades.lower().split()
        return 1920 + 10 * decades.index(parts["tens"].lower())
    first = int(parts["decade"])
    return first if first > 100 else 1900 + first  # noqa: PLR2004


@functools.lru_cache(maxsize=4096)
def read(phrase: str, language: str, base: dt.date) -> Period | None:
    """Give the period that dateparser reads in a phrase relative to a day, or None.

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


def _of(
    period: Period | None, counted_from: dt.date | None = None, time: TimeOfDay | None = None
) -> Resolution | None:
    if period is None or not period.exists:
        return None
    return Resolution(normalised(period, time), counted_from.isoformat() if counted_from else None)


def _relative(
    phrase: str, language: str, published: dt.date | None, time: TimeOfDay | None
) -> Resolution | None:
    """Count from the day of publication; without one, or beyond the calendar, leave it open."""
    counted = _of(read(phrase, language, published), published, time) if published else None
    if counted:
        return counted
    some = read(phrase, language, _SOME_DAY)
    if some is None:
        return None
    return Resolution(underspecified(some.grain, values.UNRESOLVED[some.grain], time))


def _on_day_of_publication(published: dt.date | None, time: TimeOfDay | None) -> Resolution | None:
    if published is None:
        return Resolution(underspecified("day", values.UNRESOLVED["day"], time))
    return _of(Period.containing("day", published), published, time)


def _weekday(
    candidate: Candidate, words: Names, published: dt.date | None, time: TimeOfDay | None
) -> Resolution | None:
    """Give the latest such weekday, or the one that an adjacent word selects."""
    parts, number = candidate.parts, words.weekday(candidate.parts["weekday"])
    weekday = Recurring(grain="day", number=number)
    choice: Choice = "latest"
    if published is None:
        return _open(weekday, time)
    if "next" in parts or ("this" in parts and number > published.isoweekday()):
        choice = "after"
    elif "last" in parts:
        choice = "before"
    return _of(choose(weekday, published, choice), published, time) or _open(weekday, time)


def _open(recurring: Recurring, time: TimeOfDay | None = None) -> Resolution:
    return Resolution(underspecified(recurring.grain, values.name(recurring), time))


def _written(candidate: Candidate, words: Names, year: int) -> Period | None:
    """Give the day or month if dateparser and our tables agree on it."""
    parts = candidate.parts
    day = parts.get("day")
    if parts["month"].isdecimal():
        return Period.of_day(year, int(parts["month"]), int(day or 0))
    month = words.month(parts["month"])
    name = words.month_name(month) if words.is_variant(parts["month"]) else parts["month"]
    parsed = read(f"{day} {name} {year}" if day else f"{name} {year}", words.language, _SOME_DAY)
    expected = Period.of_day(year, month, int(day)) if day else Period.in_year("month", year, month)
    return parsed if parsed == expected else None


def _nearest(candidate: Candidate, words: Names, published: dt.date | None) -> Resolution | None:
    """Give the day or month nearest to publication, on the given weekday if there is one."""
    some = _written(candidate, words, _SOME_DAY.year)
    if some is None:
        return None
    day = some.first.day if some.grain == "day" else None
    recurring = Recurring(grain=some.grain, number=some.first.month, day=day)
    if published is None:
        return _open(recurring)
    reach = _LEAP_REACH if (recurring.number, day) == (2, 29) else _REACH
    years = range(published.year - reach, published.year + reach + 1)
    within = (recurring.within(Period.in_year("year", year)) for year in years)
    candidates = [period for period in within if period and period.exists]
    if "weekday" in candidate.parts:
        number = words.weekday(candidate.parts["weekday"])
        candidates = [p for p in candidates if p.first.isoweekday() == number] or candidates
    nearest = min(candidates, key=lambda period: distance(period, published), default=None)
    return _of(nearest, published) or _open(recurring)
