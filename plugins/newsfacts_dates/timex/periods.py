"""Calendar periods: their TIMEX3 values, their half-open intervals, and counting in them."""

from __future__ import annotations

import datetime as dt

import attrs

import newsfacts

#: length in months of the grains that consist of months
_MONTHS = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip
#: length in days of the grains that consist of days, and the distance from one to the next
_DAYS = {"day": (1, 1), "week": (7, 7), "weekend": (2, 7)}
#: grain -> the ISO weekday that decides in which longer period it lies
_DECISIVE = {"week": 4, "weekend": 6}
#: first month -> season; a winter belongs to the year in which it begins
_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}

#: value of every grain but the day (TIMEX3, TimeML 1.2, section 2.2)
_VALUES = {
    "weekend": "{week_year:04}-W{week:02}-WE", "week": "{week_year:04}-W{week:02}",
    "month": "{year:04}-{month:02}", "quarter": "{year:04}-Q{quarter}", "half": "{year:04}-H{half}",
    "season": "{year:04}-{season}", "year": "{year:04}", "decade": "{decade:03}",
    "century": "{century:02}",
}  # fmt: skip
_YEAR = 12


def day_of_publication(document: newsfacts.Document) -> dt.date | None:
    """Give the day of publication of a document, or None if it is unknown."""
    published = document.published
    return published.date() if isinstance(published, dt.datetime) else published


@attrs.frozen
class Period:
    """A day, week, weekend, month, quarter, half, season, year, decade or century.

    Args:
        grain: which of these it is.
        start: its beginning: the ordinal of the first day for days, weeks and weekends; for the
            other grains, months since the year 0.

    Example:
        >>> Period.containing("week", dt.date(2022, 3, 9)).moved(1).value
        '2022-W11'
    """

    grain: newsfacts.Grain
    start: int

    @classmethod
    def containing(cls, grain: newsfacts.Grain, day: dt.date) -> Period:
        """Give the period of a grain that contains a day; for a weekend, that of the day's week."""
        if grain in _DAYS:
            back = {"day": 0, "week": day.weekday(), "weekend": day.weekday() - 5}[grain]
            return cls(grain, day.toordinal() - back)
        month = day.year * _YEAR + day.month - 1
        offset = 2 if grain == "season" else 0  # seasons begin in March
        return cls(grain, month - (month - offset) % _MONTHS[grain])

    @classmethod
    def in_year(cls, grain: newsfacts.Grain, year: int, number: int = 1) -> Period:
        """Give the nth period of a grain in a year, for grains that consist of months."""
        first = year * _YEAR + (2 if grain == "season" else 0)
        return cls(grain, first + (number - 1) * _MONTHS[grain])

    @classmethod
    def of_day(cls, year: int, month: int, day: int) -> Period | None:
        """Give a day, or None if the calendar has no such day."""
        try:
            return cls("day", dt.date(year, month, day).toordinal())
        except ValueError:
            return None

    def moved(self, count: int) -> Period:
        """Give the period ``count`` periods of the same grain later, or earlier if negative."""
        step = _DAYS[self.grain][1] if self.grain in _DAYS else _MONTHS[self.grain]
        return Period(self.grain, self.start + count * step)

    def nth(self, grain: newsfacts.Grain, number: int, weekday: int | None = None) -> Period | None:
        """Give the nth period of a grain that lies in it, or None if it has no such period.

        Args:
            grain: of the part; a week lies where its Thursday does, as in ISO 8601, a weekend
                where its Saturday does.
            number: position from 1; negative from the end.
            weekday: ISO weekday, to count only such days.

        Example:
            >>> Period.in_year("month", 2017, 5).nth("day", 2, weekday=6).value
            '2017-05-13'
        """
        edge = self.first if number > 0 else self.end - dt.timedelta(days=1)
        counted = number - 1 if number > 0 else number + 1
        decisive = weekday or _DECISIVE.get(grain)
        if decisive is None:
            part = Period.containing(grain, edge).moved(counted)
            inside = (
                self.exists and part.exists and self.first <= part.first and part.end <= self.end
            )
            return part if inside else None
        away = decisive - edge.isoweekday()
        day = edge + dt.timedelta(days=away % 7 if number > 0 else -(-away % 7), weeks=counted)
        return Period.containing(grain, day) if self.first <= day < self.end else None

    @property
    def exists(self) -> bool:
        """Whether it and the day after it lie in the years 1 to 9999."""
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
        """The half-open interval from its first midnight to the midnight after its last day."""
        midnight = dt.time()
        return newsfacts.Interval(
            start=dt.datetime.combine(self.first, midnight),
            end=dt.datetime.combine(self.end, midnight),
        )

    @property
    def value(self) -> str:
        """Its TIMEX3 value."""
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
