"""Periods of the calendar: named in TIMEX3, moved by counting, given as half-open intervals."""

from __future__ import annotations

import datetime as dt

import attrs

import newsfacts

#: length of the grains that are counted in months
_MONTHS = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip
#: lengths of the grains that are counted in days, and how far one is from the next
_DAYS = {"day": (1, 1), "week": (7, 7), "weekend": (2, 7)}
#: seasons begin with March, June, September and December: winter belongs to the year it begins in
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}

#: names of all but days (TIMEX3, TimeML 1.2, section 2.2)
_VALUES = {
    "weekend": "{week_year:04}-W{week:02}-WE", "week": "{week_year:04}-W{week:02}",
    "month": "{year:04}-{month:02}", "quarter": "{year:04}-Q{quarter}", "half": "{year:04}-H{half}",
    "season": "{year:04}-{season}", "year": "{year:04}", "decade": "{decade:03}",
    "century": "{century:02}",
}  # fmt: skip
_YEAR = 12


def day_of_publication(document: newsfacts.Document) -> dt.date | None:
    """Give the day on which a document appeared, or None if that is not known."""
    published = document.published
    return published.date() if isinstance(published, dt.datetime) else published


@attrs.frozen
class Period:
    """A day, week, weekend, month, quarter, half, season, year, decade or century.

    Args:
        grain: which of them.
        start: where it begins: the ordinal of the day for days and weeks, months since the year 0
            for the others.

    Example:
        >>> Period.containing("week", dt.date(2022, 3, 9)).moved(1).value
        '2022-W11'
    """

    grain: newsfacts.Grain
    start: int

    @classmethod
    def containing(cls, grain: newsfacts.Grain, day: dt.date) -> Period:
        """Give the period of a grain that a day lies in; of a weekday, the end of its week."""
        if grain in _DAYS:
            back = {"day": 0, "week": day.weekday(), "weekend": day.weekday() - 5}[grain]
            return cls(grain, day.toordinal() - back)
        month = day.year * _YEAR + day.month - 1
        offset = 2 if grain == "season" else 0  # seasons begin in March
        return cls(grain, month - (month - offset) % _MONTHS[grain])

    @classmethod
    def in_year(cls, grain: newsfacts.Grain, year: int, number: int = 1) -> Period:
        """Give the month, quarter, half, season, year, decade or century of a number in a year."""
        first = year * _YEAR + (2 if grain == "season" else 0)
        return cls(grain, first + (number - 1) * _MONTHS[grain])

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> Period | None:
        """Give a day, or None where the calendar has none."""
        try:
            return cls("day", dt.date(year, month, day).toordinal())
        except ValueError:
            return None

    def moved(self, count: int) -> Period:
        """Give the period of the same grain that is so many away."""
        step = _DAYS[self.grain][1] if self.grain in _DAYS else _MONTHS[self.grain]
        return Period(self.grain, self.start + count * step)

    @property
    def exists(self) -> bool:
        """Whether all of it, and the day after it, is within the years 1 to 9999."""
        if self.grain in _DAYS:
            last = dt.date.max.toordinal() - _DAYS[self.grain][0]
            return 1 <= self.start <= last
        last = (dt.date.max.year + 1) * _YEAR - 1
        return self.start >= _YEAR and self.start + _MONTHS[self.grain] <= last

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return self._day(self.start)

    @property
    def end(self) -> dt.date:
        """The day after its last."""
        length = _DAYS[self.grain][0] if self.grain in _DAYS else _MONTHS[self.grain]
        return self._day(self.start + length)

    def _day(self, ordinal: int) -> dt.date:
        if self.grain in _DAYS:
            return dt.date.fromordinal(ordinal)
        return dt.date(ordinal // _YEAR, ordinal % _YEAR + 1, 1)

    @property
    def interval(self) -> newsfacts.Interval:
        """From its first midnight to that of the day after it."""
        midnight = dt.time()
        return newsfacts.Interval(
            start=dt.datetime.combine(self.first, midnight),
            end=dt.datetime.combine(self.end, midnight),
        )

    @property
    def value(self) -> str:
        """Its name in TIMEX3."""
        first = self.first
        if self.grain == "day":
            return first.isoformat()
        iso = first.isocalendar()
        return _VALUES[self.grain].format(
            decade=first.year // 10,
            century=first.year // 100,
            year=first.year,
            month=first.month,
            quarter=(first.month + 2) // 3,
            half=(first.month + 5) // 6,
            season=_SEASONS.get(first.month),
            week_year=iso.year,
            week=iso.week,
        )
