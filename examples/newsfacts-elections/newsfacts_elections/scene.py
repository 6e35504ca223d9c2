"""A sentence with the facts that lie in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import Generic, TypeVar

from newsfacts import Document, Fact, Facts, Mention, Percentage, Span, TimeExpression
from newsfacts.reading import Clause, Number, Sentence
from newsfacts_elections import tables
from newsfacts_elections.facts import ResultStatus

T = TypeVar("T", bound=Fact | Number)

_CUES: dict[ResultStatus, re.Pattern[str]] = {
    status: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for status, words in tables.CUES.items()
}


class Placed(Generic[T]):
    """Things in the order of the text, looked up by where they begin."""

    def __init__(self, things: Sequence[T]) -> None:
        self._things = things
        self._starts = [t.span.start if isinstance(t, Fact) else t.start for t in things]

    def within(self, start: int, end: int) -> Sequence[T]:
        """Give those that begin in a range."""
        low = bisect_left(self._starts, start)
        return self._things[low : bisect_left(self._starts, end, low)]

    def first(self, start: int, end: int) -> T | None:
        """Give the first that begins in a range, or None."""
        i = bisect_left(self._starts, start)
        return self._things[i] if i < len(self._things) and self._starts[i] < end else None

    def last(self, start: int, end: int) -> T | None:
        """Give the last that begins in a range, or None."""
        i = bisect_left(self._starts, end) - 1
        return self._things[i] if i >= 0 and self._starts[i] >= start else None


class Index:
    """The facts of a document that results are made of."""

    def __init__(self, document: Document, facts: Facts) -> None:
        self.document = document
        self.mentions = Placed(facts.of(Mention))
        self.dates = Placed(facts.of(TimeExpression))
        self.percentages = Placed(facts.of(Percentage))
        self.numbers = Placed(document.reading.numbers)


class Scene:
    """A sentence, its grammar, and where its facts are looked up."""

    def __init__(self, index: Index, sentence: Sentence) -> None:
        self.index = index
        self.sentence = sentence
        self.document = index.document
        self.plain = index.document.reading.plain
        self.start = sentence.extent.start
        self.end = sentence.extent.end

    def clause_at(self, offset: int) -> Clause:
        """Give the clause that an offset lies in."""
        return self.sentence.clause_at(offset)

    def place_in(self, start: int, end: int) -> Mention | None:
        """Give the first place that is named in a range."""
        inside = self.index.mentions.within(start, end)
        return next((mention for mention in inside if is_place(mention)), None)

    @cached_property
    def place(self) -> Mention | None:
        """The first place that the sentence names."""
        return self.place_in(self.start, self.end)

    @cached_property
    def dates(self) -> dict[int, TimeExpression]:
        """The first date of each clause, by the clause's identity."""
        dates: dict[int, TimeExpression] = {}
        for time in self.index.dates.within(self.start, self.end):
            if time.type in ("DATE", "TIME"):
                dates.setdefault(id(self.clause_at(time.span.start)), time)
        return dates

    @cached_property
    def cue(self) -> tuple[ResultStatus, Span] | None:
        """How sure its results are, and the words that say so; None if none do."""
        for status, words in _CUES.items():
            match = words.search(self.plain, self.start, self.end)
            if match:
                return status, self.document.span(*match.span())
        return None


def is_place(mention: Mention) -> bool:
    """Whether a mention is one of a place or a country."""
    return mention.entity is not None and mention.entity.type in ("place", "country")
