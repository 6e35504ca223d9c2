"""Dates, times, durations and sets, in the terms of TIMEX3."""

from __future__ import annotations

import datetime as dt
import re
from typing import ClassVar, Literal

import attrs

from newsfacts.model._checks import maybe, one_of, refused
from newsfacts.model.fact import Fact

#: types of TIMEX3 (TimeML 1.2, section 2.2)
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]

#: granularities of values; "none" for values such as PRESENT_REF
Grain = Literal[
    "second", "minute", "hour", "daypart", "day", "weekend", "week", "month", "quarter",
    "half", "season", "year", "decade", "century", "none",
]  # fmt: skip

_DATE = (
    r"[0-9X]{4}-W[0-9X]{2}(?:-(?:[1-7X]|WE))?"  # weeks, their days and weekends
    r"|[0-9X]{4}-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)"  # quarters, halves and seasons
    r"|(?:FY|BC)?[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?"  # years, months and days
    r"|(?:BC)?[0-9X]{2,3}"  # centuries and decades
    r"|(?:PAST|PRESENT|FUTURE)_REF"
)
_VALUE = (
    rf"(?:{_DATE})/(?:{_DATE})"  # from the first to the last (ISO 8601-1, 5.5)
    rf"|(?:{_DATE})(?:T(?:[0-9X]{{2}}(?::[0-9X]{{2}}(?::[0-9X]{{2}})?)?(?:Z|[+-]\d\d:?\d\d)?"
    r"|MO|MI|AF|EV|NI|DT|PM))?"
    r"|T[0-9X]{2}(?::[0-9X]{2})?(?:Z|[+-]\d\d:?\d\d)?|TNI|TMO|TAF|TEV"
    r"|P(?:(?:[0-9.]+|X)(?:CE|DE|[YMWDQE]|WE))*(?:T(?:(?:[0-9.]+|X)[HMS])+)?"
)


@attrs.frozen(kw_only=True)
class Interval:
    """A half-open period of time: it includes ``start`` and excludes ``end``.

    Both are naive local datetimes; ``zone`` names the time zone if the text gives one ("UTC",
    "+08:00").

    Raises:
        FactError: the end is not after the start, or one of them has a tzinfo.
    """

    start: dt.datetime
    end: dt.datetime
    zone: str | None = None

    def __attrs_post_init__(self) -> None:
        for field, moment in (("start", self.start), ("end", self.end)):
            if moment.tzinfo is not None:
                raise refused(
                    self, field, moment, "is not a naive datetime; put its time zone in zone"
                )
        if self.end <= self.start:
            raise refused(self, "end", self.end, f"is not after the start {self.start}")


def _is_timex(instance: object, attribute: attrs.Attribute[str], value: str) -> None:
    if value == "P" or not re.fullmatch(_VALUE, value):
        raise refused(instance, attribute.name, value, "is not a TIMEX3 value")


@attrs.frozen(kw_only=True)
class TimeExpression(Fact):
    """A date, time, duration or set: its ``value`` in TIMEX3, and its interval if it has one.

    An expression that cannot be resolved keeps an underspecified value ("XXXX-WXX-1", a Monday) and
    has no interval.

    Raises:
        FactError: the value is not a TIMEX3 value, or the interval ends before it starts.
    """

    kind: ClassVar[str] = "date"

    #: DATE, TIME, DURATION or SET
    type: TimeType = attrs.field(validator=one_of(TimeType))
    #: "2017-02-20", "2016", "2017-W12", "1989-Q3", "P2D", "2017-02-20TNI", "PRESENT_REF", ...;
    #: "2017-02-20/2017-02-22" of an expression that ranges from one date to another, for which
    #: TIMEX3 itself has no value
    value: str = attrs.field(validator=_is_timex)
    #: APPROX, START, MID, END, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE
    mod: str | None = None
    #: quantifier of a set: EVERY, EACH, or a number
    quant: str | None = None
    #: frequency of a set within its period, as a number and a unit ("2X")
    freq: str | None = None
    #: granularity of the value
    grain: Grain = attrs.field(validator=one_of(Grain))
    #: the time that it covers
    interval: Interval | None = attrs.field(default=None, validator=maybe(Interval))
    #: the TIMEX3 value that it was resolved against
    anchor: str | None = None

    @property
    def label(self) -> str:
        """The TIMEX3 value."""
        return self.value
