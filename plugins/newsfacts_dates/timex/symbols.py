"""Symbols: what an expression means before it is resolved against a day.

The rules make symbols from words; only ``newsfacts_dates.resolve`` turns them into TIMEX3 values
and intervals.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

import newsfacts
from newsfacts_dates.timex import holiday_dates
from newsfacts_dates.timex.periods import Period

#: which of the recurring periods is meant relative to a day: the latest that has begun, the latest
#: that has ended, the next that has not ended, the next that has not begun, or the nearest
Choice = Literal["latest", "before", "next", "after", "nearest"]

#: what a relative expression counts from: the day of publication; the previous date in the article;
#: the period whose figures it reports; the previous date, but only in historical narrative
Base = Literal["published", "previous", "reported", "narrative"]


@attrs.frozen(cache_hash=True)
class Explicit:
    """A fully specified period: "Feb. 20, 2017", "the 1990s"."""

    period: Period


@attrs.frozen(cache_hash=True, kw_only=True)
class Shifted:
    """A period counted from another: "yesterday", "last year", "two weeks ago", "that month".

    Args:
        grain: of the period.
        count: distance in periods of that grain; negative in the past.
        bases: what it can count from, in order of preference.
        months: distance in months that comes first: "two months and three days ago".
    """

    grain: newsfacts.Grain
    count: int
    bases: tuple[Base, ...] = ("published",)
    months: int = 0


@attrs.frozen(cache_hash=True, kw_only=True)
class Recurring:
    """A recurring period: "Monday", "May", "Feb. 20", "the 20th", "the third quarter".

    Args:
        grain: of the period.
        number: position in its cycle, from 1: weekday, month, quarter, half or season; None for a
            day of any month.
        day: of the month, for a day of a month.
        weekday: the weekday that the text gives with a day of the year.
        choice: which one is meant; a number counts cycles from the current one ("this year's third
            quarter": 0); None leaves the choice to the context.
        default: which one is meant unless the context points to the future.
        anaphoric: whether it is relative to the previous date in the article: "May of that year".
        calendar_quarter: for a company's quarter, the calendar quarter with most of its days.
        skip: cycles beyond the chosen one: "the Friday before last", "Tuesday week".
    """

    grain: newsfacts.Grain
    number: int | None = 1
    day: int | None = None
    weekday: int | None = None
    choice: Choice | int | None = None
    default: Literal["latest", "nearest"] = "latest"
    anaphoric: bool = False
    calendar_quarter: int | None = None
    skip: int = 0

    @property
    def cycle(self) -> newsfacts.Grain:
        """The period in which it occurs once: a week, month or year."""
        if self.grain == "weekend" or (self.grain == "day" and self.day is None and self.number):
            return "week"
        return "year" if self.number is not None else "month"

    def within(self, cycle: Period) -> Period | None:
        """Give the occurrence in a week, month or year, or None if the calendar has none."""
        if not cycle.exists:
            return None
        first = cycle.first
        if cycle.grain == "week":
            number = 6 if self.grain == "weekend" else self.number or 1
            return Period(self.grain, cycle.start + number - 1)
        if self.day is not None:
            return Period.of_day(first.year, self.number or first.month, self.day)
        return Period.in_year(self.grain, first.year, self.number or 1)


@attrs.frozen(cache_hash=True, kw_only=True)
class Compared:
    """A period that a reported one is compared with: "the year-earlier period", "the 1988 quarter".

    Args:
        years: distance in years from the reported period; 0 for that period itself.
        year: its year, if the text gives it.
        otherwise: the meaning if no period was reported.
    """

    years: int = 0
    year: int | None = None
    otherwise: Recurring | Shifted | None = None


@attrs.frozen(cache_hash=True, kw_only=True)
class Nth:
    """The nth period within another: "the third Friday of next month", "the last week of 2021".

    Args:
        grain: of the period.
        number: its position, from 1; -1 is the last.
        weekday: ISO weekday, if weekdays are counted.
        of: the period in which it lies.
    """

    grain: newsfacts.Grain
    number: int
    weekday: int | None = None
    of: Explicit | Shifted | Recurring


@attrs.frozen(cache_hash=True, kw_only=True)
class Beside:
    """A period counted from a day named behind it: "two days before Christmas".

    Args:
        grain: of the period.
        count: distance in periods of that grain; negative before the day.
        of: the day.
    """

    grain: newsfacts.Grain
    count: int
    of: Explicit | Shifted | Recurring | Holiday


@attrs.frozen(cache_hash=True, kw_only=True)
class BeforeChrist:
    """A year or century BC, which has a value but no interval.

    Args:
        grain: year or century.
        first: its number; of a range, that of the first year.
        last: the number of the last year of a range.
    """

    grain: newsfacts.Grain
    first: int
    last: int | None = None


@attrs.frozen(cache_hash=True, kw_only=True)
class Holiday:
    """A holiday: "Good Friday", "last Christmas"."""

    name: str
    choice: Choice | int | None = None
    default: Literal["latest", "nearest"] = "nearest"
    anaphoric: bool = False
    grain: newsfacts.Grain = "day"
    cycle: newsfacts.Grain = "year"
    weekday: None = None

    def within(self, cycle: Period, region: str | None = None) -> tuple[Period, ...]:
        """Give the dates in a year; none if they depend on a country that is unknown."""
        days = holiday_dates.dates_of(self.name, cycle.first.year, region) if cycle.exists else ()
        return tuple(Period("day", day.toordinal()) for day in days)


@attrs.frozen(cache_hash=True, kw_only=True)
class NumericDate:
    """A numeric date whose order depends on the country: "3/4/2017"."""

    first: int
    second: int
    year: int


@attrs.frozen(cache_hash=True)
class Range:
    """A range of periods in one expression: "Nov. 18-19", "2006-2010"."""

    first: Explicit | Recurring
    last: Explicit | Recurring


@attrs.frozen(cache_hash=True, kw_only=True)
class Duration:
    """A length of time without a place on the calendar; vague without a count ("weeks").

    Args:
        unit: one of the lexicon's units.
        count: number of units.
        rest: the remainder in a finer unit: "two years and three months".
    """

    unit: str
    count: Decimal | None
    rest: Duration | None = None


@attrs.frozen(cache_hash=True, kw_only=True)
class Elapsed:
    """Hours, minutes or seconds counted from the previous time of day: "an hour later".

    Args:
        unit: hour, minute or second.
        count: number of units; negative in the past.
    """

    unit: str
    count: Decimal


@attrs.frozen(cache_hash=True, kw_only=True)
class Repeated:
    """A set: "daily", "every Monday", "twice a week"."""

    of: Duration | Recurring
    quant: str | None = None
    freq: str | None = None


@attrs.frozen(cache_hash=True)
class Reference:
    """A vague reference: PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


@attrs.frozen(cache_hash=True, kw_only=True)
class TimeOfDay:
    """A part of the day ("NI") or a time on the clock, with its zone if the text names one.

    A time after midnight that belongs to the evening before, as in "from 10 p.m. to 2 a.m.", is one
    of the next day.
    """

    part: str | None = None
    hour: int = 0
    minute: int = 0
    second: int | None = None
    zone: str | None = None
    next_day: bool = False


#: recurring periods, among which one has to be chosen
Cyclic = Recurring | Holiday
#: the meanings of time expressions
Symbol = (
    Explicit
    | Shifted
    | Compared
    | Recurring
    | Holiday
    | Nth
    | Beside
    | BeforeChrist
    | NumericDate
    | Range
    | Duration
    | Elapsed
    | Repeated
    | Reference
)


@attrs.frozen(cache_hash=True, kw_only=True)
class Meaning:
    """A symbol with its TIMEX3 mod and its time of day."""

    symbol: Symbol
    mod: str | None = None
    time: TimeOfDay | None = None
