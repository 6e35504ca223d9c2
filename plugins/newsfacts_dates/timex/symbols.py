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

#: which of the periods that come again is meant, seen from a day: the latest that has begun, the
#: latest that is over, the next that is not over, the next that has not begun, or the nearest
Choice = Literal["latest", "before", "next", "after", "nearest"]

#: what relative expressions count from: the published date, the date last spoken of, or the period
#: whose figures the article compares; or the date before, in a story of the past
Base = Literal["published", "mention", "reported", "story"]


@attrs.frozen(cache_hash=True)
class Known:
    """A period with its year: "Feb. 20, 2017", "the 1990s"."""

    period: Period


@attrs.frozen(cache_hash=True, kw_only=True)
class Shifted:
    """A period counted from another: "yesterday", "last year", "two weeks ago", "that month".

    Args:
        grain: of the period.
        count: how many away; of what has been negative.
        bases: what it may count from; the first of them that there is.
    """

    grain: newsfacts.Grain
    count: int
    bases: tuple[Base, ...] = ("published",)


@attrs.frozen(cache_hash=True, kw_only=True)
class Recurring:
    """A period that comes again: "Monday", "May", "Feb. 20", "the 20th", "the third quarter".

    Args:
        grain: of the period.
        number: which it is in its cycle, from 1: weekday, month, quarter, half or season; None of a
            day of any month.
        day: of the month, where a day of a month is meant.
        weekday: that the day of a year is said to be.
        choice: which of them; a number counts cycles from that of the published date ("this year's
            third quarter": 0); None leaves it to the words around.
        default: which of them, unless the words around speak of what is to come.
        told: whether cycles are counted from the date last spoken of: "May of that year".
        ended: of a quarter that a company ended on a date, the one of the calendar.
    """

    grain: newsfacts.Grain
    number: int | None = 1
    day: int | None = None
    weekday: int | None = None
    choice: Choice | int | None = None
    default: Literal["latest", "nearest"] = "latest"
    told: bool = False
    ended: int | None = None

    @property
    def cycle(self) -> newsfacts.Grain:
        """How often it comes: each week, month or year."""
        if self.grain == "weekend" or (self.grain == "day" and self.day is None and self.number):
            return "week"
        return "year" if self.number is not None else "month"

    def within(self, cycle: Period, region: str | None = None) -> Period | None:  # noqa: ARG002
        """Give the one in a week, month or year, or None where the calendar has none."""
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
    """What a reported period is compared with: "the year-earlier period", "the 1988 quarter".

    Args:
        years: how many years from the period reported; none for that period itself.
        year: the year it lies in, where that is said.
        otherwise: what is meant where nothing was reported.
    """

    years: int = 0
    year: int | None = None
    otherwise: Recurring | Shifted | None = None


@attrs.frozen(cache_hash=True, kw_only=True)
class Holiday:
    """A holiday: "Good Friday", "last Christmas"."""

    name: str
    choice: Choice | int | None = None
    default: Literal["latest", "nearest"] = "nearest"
    told: bool = False
    grain: newsfacts.Grain = "day"
    cycle: newsfacts.Grain = "year"
    weekday: None = None

    def within(self, cycle: Period, region: str | None = None) -> Period | None:
        """Give the one in a year, or None where that is not known."""
        if not cycle.exists:
            return None
        day = holiday_dates.date_of(self.name, cycle.first.year, region)
        return Period("day", day.toordinal()) if day else None


@attrs.frozen(cache_hash=True, kw_only=True)
class Figures:
    """A day in figures whose order depends on the country: "3/4/2017"."""

    first: int
    second: int
    year: int


@attrs.frozen(cache_hash=True)
class Stretch:
    """From one period to another, in one expression: "Nov. 18-19", "2006-2010"."""

    first: Known | Recurring
    last: Known | Recurring


@attrs.frozen(cache_hash=True, kw_only=True)
class Length:
    """A stretch of time that is measured, not placed; without a count it is vague ("weeks").

    Args:
        unit: one of the tables' units.
        count: of them.
        rest: what is added in a finer unit: "two years and three months".
    """

    unit: str
    count: Decimal | None
    rest: Length | None = None


@attrs.frozen(cache_hash=True, kw_only=True)
class Passed:
    """So many hours, minutes or seconds from the time of day last spoken of: "an hour later".

    Args:
        unit: hour, minute or second.
        count: of them; of what has been negative.
    """

    unit: str
    count: Decimal


@attrs.frozen(cache_hash=True, kw_only=True)
class Repeated:
    """A set: "daily", "every Monday", "twice a week"."""

    of: Length | Recurring
    quant: str | None = None
    freq: str | None = None


@attrs.frozen(cache_hash=True)
class Reference:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


@attrs.frozen(cache_hash=True, kw_only=True)
class TimeOfDay:
    """A part of a day ("NI") or a minute of it, in a zone if the text names one."""

    part: str | None = None
    hour: int = 0
    minute: int = 0
    second: int | None = None
    zone: str | None = None


#: what comes again, and may have to be chosen
Cyclic = Recurring | Holiday
#: what words of time mean
Symbol = (
    Known
    | Shifted
    | Compared
    | Recurring
    | Holiday
    | Figures
    | Stretch
    | Length
    | Passed
    | Repeated
    | Reference
)


@attrs.frozen(cache_hash=True, kw_only=True)
class Meaning:
    """A symbol with the mod of TIMEX3 and the time of day that go with it."""

    symbol: Symbol
    mod: str | None = None
    time: TimeOfDay | None = None
