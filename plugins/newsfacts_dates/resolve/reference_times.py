"""What an article has told so far: the dates that later expressions are counted from."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import attrs

import newsfacts
from newsfacts.reading import Reading
from newsfacts_dates.timex.periods import Period
from newsfacts_dates.timex.symbols import (
    Compared,
    Known,
    Meaning,
    Recurring,
    Shifted,
    Symbol,
    TimeOfDay,
)

#: grains from fine to coarse, for what can be counted from what
_COARSENESS: tuple[newsfacts.Grain, ...] = (
    "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century",
)  # fmt: skip


class Spoken(NamedTuple):
    """A period that was spoken of, and where."""

    period: Period
    span: newsfacts.Span
    time: TimeOfDay | None = None


@attrs.define(kw_only=True)
class Memory:
    """What an article has told so far, and how it tells.

    Args:
        published: the day of publication.
        region: country of the outlet (ISO 3166).
        narrative: whether it tells of the past, so that dates without a year go on from the date
            before them.
        measured: whether what reaches from a date to a date is given as its length.
        reading: of the article.
        offset: where in it one is.
        mention: the period last spoken of.
        told: the period last spoken of whose year is certain.
        reported: the quarter whose figures are last spoken of.
        clock: the minute last spoken of.
    """

    reading: Reading
    published: dt.date | None = None
    region: str | None = None
    narrative: bool = False
    measured: bool = False
    offset: int = 0
    mention: Spoken | None = None
    told: Spoken | None = None
    reported: Spoken | None = None
    clock: Spoken | None = None
    _by_grain: dict[newsfacts.Grain, Spoken] = attrs.field(
        factory=dict[newsfacts.Grain, Spoken], init=False
    )

    def at_most(self, grain: newsfacts.Grain) -> Spoken | None:
        """Give the period last spoken of among those that are no coarser than a grain."""
        coarsest = _COARSENESS.index(grain)
        fine = (s for g, s in self._by_grain.items() if _COARSENESS.index(g) <= coarsest)
        return max(fine, key=_position, default=None)

    def compared(self) -> Spoken | None:
        """Give what a year is compared with: the month of the sentence, or what is reported."""
        mention = self.mention
        if mention and mention.period.grain == "month":
            sentence = self.reading.sentence_at(self.offset)
            if sentence and mention.span.start >= sentence.start:
                return mention
        return self.reported

    def note(self, meaning: Meaning, period: Period, span: newsfacts.Span) -> None:
        """Remember a period that has been spoken of."""
        spoken = Spoken(period, span, meaning.time)
        self.mention = self._by_grain[period.grain] = spoken
        if meaning.time and not meaning.time.part:
            self.clock = spoken
        if isinstance(meaning.symbol, Known) or self.narrative:
            self.told = spoken
        if period.grain == "quarter" and self._reports(meaning.symbol, period):
            self.reported = spoken

    def _reports(self, symbol: Symbol, period: Period) -> bool:
        """Whether figures of a quarter are reported.

        They are not where it is only compared with another; nor where it still goes on, unless it
        is one of a fiscal year and the first to be spoken of.
        """
        if isinstance(symbol, Shifted) or (isinstance(symbol, Compared) and not symbol.otherwise):
            return False
        published = self.published
        if published is None or period.end <= published:
            return True
        fiscal = isinstance(symbol, Recurring) and symbol.choice == 0
        return self.reported is None and (fiscal or period.first <= published)


def _position(spoken: Spoken) -> int:
    return spoken.span.start
