"""What an expression means before anybody knows the day: grain, offset and direction.

The readers make these of matched words; :mod:`newsfacts_dates.resolve` alone turns them into values
and intervals.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import attrs

import newsfacts
from newsfacts_dates.periods import Period

#: which of the periods that come again is meant, seen from the published date: the latest that has
#: begun, the latest that is over, the next that is not over, the next that has not begun, or the
#: nearest
Choice = Literal["latest", "before", "next", "after", "nearest"]

#: what relative expressions count from: the published date, the date last spoken of, or the quarter
#: that the article reports
Base = Literal["published", "mention", "reported"]


@attrs.frozen
class Known:
    """A period with its year: "Feb. 20, 2017", "the 1990s"."""

    period: Period


@attrs.frozen(kw_only=True)
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


@attrs.frozen(kw_only=True)
class Recurring:
    """A period that comes again each week or year: "Monday", "May", "Feb. 20", "the third quarter".

    Args:
        grain: of the period.
        number: which it is in its cycle, from 1: weekday, month, quarter, half or season.
        day: of the month, where a day of a year is meant.
        weekday: that the day of a year is said to be.
        choice: which of them; a number counts cycles from that of the published date ("this year's
            third quarter": 0); None leaves it to the words around.
        default: which of them, unless the words around speak of what is to come.
    """

    grain: newsfacts.Grain
    number: int = 1
    day: int | None = None
    weekday: int | None = None
    choice: Choice | int | None = None
    default: Literal["latest", "nearest"] = "latest"

    @property
    def weekly(self) -> bool:
        """Whether it comes each week rather than each year."""
        return self.grain == "weekend" or (self.grain == "day" and self.day is None)

    def within(self, cycle: Period) -> Period | None:
        """Give the one in a week or year, or None where the calendar has none."""
        if not cycle.exists:
            return None
        if self.weekly:
            number = 6 if self.grain == "weekend" else self.number
            return Period(self.grain, cycle.start + number - 1)
        year = cycle.first.year
        if self.day is not None:
            return Period.of_day(year, self.number, self.day)
        return Period.in_year(self.grain, year, self.number)


@attrs.frozen(kw_only=True)
class Length:
    """A stretch of time that is measured, not placed; without a count it is vague ("weeks")."""

    unit: str
    count: Decimal | None


@attrs.frozen(kw_only=True)
class Repeated:
    """A set: "daily", "every Monday", "twice a week"."""

    of: Length | Recurring
    quant: str | None = None
    freq: str | None = None


@attrs.frozen
class Reference:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""

    value: str


@attrs.frozen(kw_only=True)
class TimeOfDay:
    """A part of a day ("NI") or a minute of it, in a zone if the text names one."""

    part: str | None = None
    hour: int = 0
    minute: int = 0
    zone: str | None = None


#: what words of time mean
Symbol = Known | Shifted | Recurring | Length | Repeated | Reference


@attrs.frozen(kw_only=True)
class Meaning:
    """A symbol with the mod of TIMEX3 and the time of day that go with it."""

    symbol: Symbol
    mod: str | None = None
    time: TimeOfDay | None = None
