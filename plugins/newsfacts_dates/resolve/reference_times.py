"""Reference times: the dates of an article that later expressions are counted from."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import attrs

import newsfacts
from newsfacts.reading import Reading
from newsfacts_dates.resolve.background import Background, background_at
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Compared,
    Cyclic,
    Explicit,
    Meaning,
    Range,
    Recurring,
    Shifted,
    Symbol,
    TimeOfDay,
)

#: years before publication that are long ago
_YEARS = 3
#: dates of long ago in a row that make a passage of news a narrative
_SEVERAL = 2
#: grains from fine to coarse
_COARSENESS: tuple[newsfacts.Grain, ...] = (
    "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century",
)  # fmt: skip


def is_long_ago(period: Period, published: dt.date | None) -> bool:
    """Whether a period lies years before publication."""
    return published is None or period.first.year <= published.year - _YEARS


class ReferenceTime(NamedTuple):
    """A period that the article mentions, and where."""

    period: Period
    span: newsfacts.Span
    time: TimeOfDay | None = None


@attrs.define(kw_only=True)
class ReferenceTimes:
    """The dates mentioned so far, and how the article as a whole uses dates.

    Args:
        reading: of the article.
        published: the day of publication.
        region: country of the outlet (ISO 3166).
        historical_narrative: whether a date without a year continues from the date before it,
            rather than being counted from the day of publication.
        ranges_as_durations: whether the value of a range is its duration.
        offset: the current position in the article.
        last: the last period mentioned in the foreground.
        last_dated: the last period mentioned in the foreground whose year is certain.
        last_background: the last period mentioned in the background of a narrative.
        last_reported: the last quarter whose figures were reported.
        last_clock: the last time of day mentioned.
    """

    reading: Reading
    published: dt.date | None = None
    region: str | None = None
    historical_narrative: bool = False
    ranges_as_durations: bool = False
    offset: int = 0
    last: ReferenceTime | None = None
    last_dated: ReferenceTime | None = None
    last_background: ReferenceTime | None = None
    #: the last dates, as long as they are of long ago
    _long_ago: list[ReferenceTime] = attrs.field(factory=list["ReferenceTime"], init=False)
    last_reported: ReferenceTime | None = None
    last_clock: ReferenceTime | None = None
    _by_grain: dict[newsfacts.Grain, ReferenceTime] = attrs.field(
        factory=dict[newsfacts.Grain, ReferenceTime], init=False
    )
    #: month and day -> the full date that the article gave last
    _told: dict[tuple[int | None, int | None], ReferenceTime] = attrs.field(
        factory=dict[tuple[int | None, int | None], "ReferenceTime"], init=False
    )

    def told(self, cyclic: Cyclic) -> ReferenceTime | None:
        """Give the full date that the article has told of a day without a year, or None."""
        if not isinstance(cyclic, Recurring) or cyclic.choice is not None or cyclic.anaphoric:
            return None
        return self._told.get((cyclic.number, cyclic.day)) if cyclic.day else None

    @property
    def background(self) -> Background | None:
        """The kind of background to which the current position belongs, if it is narrated."""
        return background_at(self.reading, self.offset)

    @property
    def previous(self) -> ReferenceTime | None:
        """The last period mentioned: one in the background only within its sentence."""
        aside = self.last_background
        if aside and (self.last is None or aside.span.start > self.last.span.start):
            sentence = self.reading.sentence_at(self.offset)
            if sentence and aside.span.start >= sentence.start:
                return aside
        return self.last

    def story_time(self) -> ReferenceTime | None:
        """Give the date with which a date without a year goes on, or None in news of the day.

        A narrative of the past goes on from its last full date, its background from the last one
        there. News of the day goes on only from several dates of long ago, in their paragraph.
        """
        if self.historical_narrative:
            aside, dated = self.last_background, self.last_dated
            if aside and self.background and (not dated or aside.span.start > dated.span.start):
                return aside
            return dated
        if len(self._long_ago) < _SEVERAL:
            return None
        near = "\n" not in self.reading.plain[self._long_ago[-1].span.end : self.offset]
        told = (
            reference
            for reference in reversed(self._long_ago)
            if background_at(self.reading, reference.span.start) is None
        )
        dated = next(told, None) if near else None
        return dated if dated and dated.period.grain in ("day", "month") else None

    def no_coarser_than(self, grain: newsfacts.Grain) -> ReferenceTime | None:
        """Give the last period mentioned whose grain is no coarser than the given one."""
        coarsest = _COARSENESS.index(grain)
        previous = self.previous
        if previous and _COARSENESS.index(previous.period.grain) <= coarsest:
            return previous
        fine = (r for g, r in self._by_grain.items() if _COARSENESS.index(g) <= coarsest)
        latest = max(fine, key=_position, default=None)
        return None if latest and self._is_past(latest) else latest

    def _is_past(self, reference: ReferenceTime) -> bool:
        """Whether a narrative has gone on to another month or year since a date."""
        last = self.last
        if not self.historical_narrative or last is None or last == reference:
            return False
        return reference.period.end <= last.period.first

    def compared_with(self) -> ReferenceTime | None:
        """Give the period that "a year earlier" counts from.

        It is the last date, if that is a month in the same sentence; otherwise the last reported
        quarter.
        """
        last = self.last
        if last and last.period.grain == "month":
            sentence = self.reading.sentence_at(self.offset)
            if sentence and last.span.start >= sentence.start:
                return last
        return self.last_reported

    def record(
        self, meaning: Meaning, period: Period, span: newsfacts.Span, *, continued: bool
    ) -> None:
        """Record a resolved date as a reference time for the expressions that follow.

        Args:
            meaning: of the expression.
            period: that it denotes.
            span: of the expression.
            continued: whether it was counted from another date of the article.
        """
        reference = ReferenceTime(period, span, meaning.time)
        if self.historical_narrative and self.last_dated and self._is_background(meaning.symbol):
            self.last_background = reference
            return
        if not is_long_ago(period, self.published):
            self._long_ago.clear()
        elif isinstance(meaning.symbol, Explicit) or continued:
            self._long_ago.append(reference)
        self.last = self._by_grain[period.grain] = reference
        if meaning.time and not meaning.time.part:
            self.last_clock = reference
        symbol = meaning.symbol
        for end in (symbol.first, symbol.last) if isinstance(symbol, Range) else (symbol,):
            if isinstance(end, Explicit) and end.period.grain == "day" and end.period.exists:
                day = end.period.first
                self._told[day.month, day.day] = ReferenceTime(end.period, span)
        if isinstance(meaning.symbol, Explicit) or self.historical_narrative:
            self.last_dated = reference
        if period.grain == "quarter" and self._is_reported(meaning.symbol, period):
            self.last_reported = reference

    def _is_background(self, symbol: Symbol) -> bool:
        """Whether a date of the past does not move a narrative on.

        One without a year does, even in a relative clause: "the chase, which ended on 6 June".
        """
        background = self.background
        return background == "earlier" or (background is not None and isinstance(symbol, Explicit))

    def _is_reported(self, symbol: Symbol, period: Period) -> bool:
        """Whether the figures of a quarter are reported.

        They are not if the quarter is only compared with another. If it has not ended, they are
        only if it has begun or belongs to a fiscal year, and no quarter was reported before.
        """
        if isinstance(symbol, Shifted) or (isinstance(symbol, Compared) and not symbol.otherwise):
            return False
        published = self.published
        if published is None or period.end <= published:
            return True
        fiscal = isinstance(symbol, Recurring) and symbol.choice == 0
        return self.last_reported is None and (fiscal or period.first <= published)


def _position(reference: ReferenceTime) -> int:
    return reference.span.start
