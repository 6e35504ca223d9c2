"""The timeline: the dated events of all articles along an axis of days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from operator import attrgetter
from statistics import quantiles

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.cards import Card, telling_of
from newsfacts.formats.html.dates import spelled
from newsfacts.model import Event, Facts
from newsfacts.model.fact import label_of

#: minimum width of the picture, in pixels; it fills the available width
WIDTH = 960
_EDGE = 46.0
#: width of the gutter at either end, for events far from the others
_GUTTER = 60.0
_NARROWEST = 11.0
#: height of a row of marks: default, minimum, and target for all rows together
_ROW, _LOWEST, _ROWS = 17.0, 7.0, 300.0
#: maximum number of events with names; room for a name in characters, and width of one
_NAMED, _LETTERS, _LETTER = 24, 40, 6.6
#: extent of the axis to either side, in multiples of the interquartile range of the events
_REACH = 3.0
#: minimum interquartile range, in days
_LEAST = 60.0
#: minimum length of the axis, in days
_WEEK = 7
_MOST_TICKS = 8
_DAY_STEPS = (1, 2, 7, 14)
_YEAR = 12
_MONTH_STEPS = (1, 3, 6, _YEAR, 24, 60, 120, 240, 600, 1200, 2400, 24000)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec")


@attrs.frozen(kw_only=True)
class Mark:
    """An event on the timeline."""

    article: int
    card: int
    status: str
    #: type, time and status of the event, for screen readers
    label: str
    #: name next to the mark, or "" if there are too many events
    name: str
    x: float
    width: float
    row: int = 0

    @property
    def end(self) -> float:
        """The x position where the mark and its name end."""
        return self.x + self.width + len(self.name) * _LETTER


@attrs.frozen(kw_only=True)
class Timeline:
    """Marks in chronological order, and the axis below them."""

    marks: tuple[Mark, ...]
    #: x position and label of each tick
    ticks: tuple[tuple[float, str], ...]
    #: x position of the centre and label of each gutter
    gutters: tuple[tuple[float, str], ...]
    #: height of one row, and of all rows
    row: float
    height: float
    #: number of events without a date
    undated: int


@attrs.frozen
class _Dated:
    """An event and its days, counted from year 1."""

    begin: float
    end: float
    article: int
    card: int
    event: Event


@attrs.frozen
class _Axis:
    """Maps days to pixels."""

    first: float
    last: float
    #: whether events lie before and after it
    early: bool
    late: bool
    #: maximum x position of the end of a mark
    end: float

    def x(self, day: float) -> float:
        if day < self.first:
            return _EDGE
        if day > self.last:
            return self.end
        left, right = _EDGE + _GUTTER * self.early, self.end - _GUTTER * self.late
        return left + (right - left) * (day - self.first) / (self.last - self.first)


def timeline_of(articles: Iterable[tuple[int, Facts, dict[int, Card]]]) -> Timeline:
    """Return the timeline of all events that have an interval.

    Args:
        articles: number, facts and cards of each article.
    """
    dated: list[_Dated] = []
    undated = 0
    for article, facts, cards in articles:
        for event in facts.events:
            card = cards[id(telling_of(event))]
            if event.time and event.time.interval:
                begin, end = event.time.interval.start, event.time.interval.end
                dated.append(_Dated(_day(begin), _day(end), article, card.number, event))
            else:
                undated += 1
    letters = _LETTERS if len(dated) <= _NAMED else 0
    dated.sort(key=lambda of: (of.begin, of.end, of.article, of.card))
    axis = _axis(dated, WIDTH - _EDGE - letters * _LETTER)
    marks = _stacked(_mark(of, axis, letters) for of in dated)
    rows = max((mark.row for mark in marks), default=0) + 1
    row = max(_LOWEST, min(_ROW, _ROWS / rows))
    gutters = ((axis.early, _EDGE, "earlier"), (axis.late, axis.end, "later"))
    return Timeline(
        marks=tuple(marks),
        ticks=tuple((axis.x(day), words) for day, words in _ticks(axis.first, axis.last)),
        gutters=tuple((x, words) for there, x, words in gutters if there),
        row=row,
        height=rows * row,
        undated=undated,
    )


def _day(moment: dt.datetime) -> float:
    return moment.toordinal() + (moment - dt.datetime.combine(moment, dt.time())) / dt.timedelta(1)


def _axis(dated: Sequence[_Dated], end: float) -> _Axis:
    """Return an axis that covers most events; the gutters take the few that are far away."""
    if not dated:
        return _Axis(1.0, 2.0, early=False, late=False, end=end)
    begins = [of.begin for of in dated]
    low, _, high = quantiles([*begins, *begins], n=4)  # doubled: it needs two values
    reach = _REACH * max(high - low, _LEAST)
    near = [of for of in dated if low - reach <= of.begin <= high + reach]
    first = min(of.begin for of in near)
    last = max(min(of.end, high + reach) for of in near)
    return _Axis(
        first, max(last, first + _WEEK), early=min(begins) < first, late=max(begins) > last, end=end
    )


def _mark(of: _Dated, axis: _Axis, letters: int) -> Mark:
    """Return the mark of an event; its name has room for this many characters or more, if any."""
    label = label_of(of.event)
    when = spelled(of.event.time) if of.event.time else ""
    x = axis.x(of.begin)
    reaches = of.begin >= axis.first
    width = max(axis.x(min(of.end, axis.last)) - x - 1, _NARROWEST) if reaches else _NARROWEST
    room = max(letters, int((WIDTH - x - width) / _LETTER)) if letters else 0
    return Mark(
        article=of.article,
        card=of.card,
        status=of.event.status,
        label=f"{when}: {label} ({of.event.status})",
        name=shortened(label, room) if room else "",
        x=x,
        width=width,
    )


def _stacked(marks: Iterable[Mark]) -> list[Mark]:
    """Place each mark in the lowest row where it overlaps no other."""
    taken: list[tuple[float, int]] = []  # end of a row, and its number
    free: list[int] = []
    stacked: list[Mark] = []
    for mark in sorted(marks, key=attrgetter("x")):
        while taken and taken[0][0] < mark.x:
            heappush(free, heappop(taken)[1])
        row = heappop(free) if free else len(taken)
        heappush(taken, (mark.end, row))
        stacked.append(attrs.evolve(mark, row=row))
    return stacked


def _ticks(first: float, last: float) -> Iterator[tuple[float, str]]:
    """Yield the days of the ticks with their labels, which include the year when it changes."""
    end = dt.date.fromordinal(min(int(last), dt.date.max.toordinal()))
    begin = min(dt.date.fromordinal(int(first)), end)
    year = 0
    for day, form in _spaced(begin, end):
        if first <= day.toordinal() <= last:
            words = form.format(day=day.day, month=_MONTHS[day.month - 1])
            yield day.toordinal(), f"{words} {day.year}".strip() if day.year != year else words
            year = day.year


def _spaced(begin: dt.date, end: dt.date) -> list[tuple[dt.date, str]]:
    """Return days far enough apart for their labels, each with its date format."""
    days = range(begin.toordinal(), end.toordinal() + 1)
    for step in _DAY_STEPS:
        if len(days) / step <= _MOST_TICKS:
            aligned = days[(1 - days.start) % step :: step]  # day 1 was a Monday
            return [(dt.date.fromordinal(day), "{day} {month}") for day in aligned]
    months = range(begin.year * _YEAR + begin.month - 1, end.year * _YEAR + end.month)
    step = next(step for step in _MONTH_STEPS if len(months) / step <= _MOST_TICKS)
    return [
        (dt.date(month // _YEAR, month % _YEAR + 1, 1), "{month}" if step < _YEAR else "")
        for month in months[-months.start % step :: step]
    ]
