"""A sentence with its mentions and dates, as the context of an event."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsfacts import Document, Facts, Mention, TimeExpression
from newsfacts.reading import Extent, NounGroup
from newsfacts_meetings.grammar import Grammar
from newsfacts_meetings.mentions import is_of_firms, standing
from newsfacts_meetings.setting import Setting

_WORD = re.compile(r"[\w'-]+")
#: characters around a word searched for the adjacent words
_BESIDE = 80
#: characters at the beginning that decide whether an article is about firms
_LEAD = 300
#: characters of its sentence considered on either side of a trigger
_REACH = 600


class Scene:
    """One sentence; offsets are those of the text."""

    def __init__(  # noqa: PLR0913
        self,
        *,
        document: Document,
        extent: Extent,
        mentions: Sequence[Mention],
        times: Sequence[TimeExpression],
        setting: Setting,
        described: dict[int, Mention],
        of_firms: bool,
    ) -> None:
        self.text = document.reading.plain
        self.document = document
        #: whether the article opens with firms
        self.of_firms = of_firms
        #: mentions made of noun groups, by their start offset
        self.described = described
        self.extent = extent
        #: in order, none of them inside another
        self.mentions = mentions
        self.times = times
        #: the clause of the trigger
        self.setting = setting

    def between(self, start: int, end: int) -> str:
        """Return the text between two offsets, stripped and in lower case."""
        return self.text[start:end].strip().lower()

    def words_before(self, offset: int) -> list[str]:
        """Return the nearby words before an offset, in lower case."""
        return _WORD.findall(self.between(max(self.extent.start, offset - _BESIDE), offset))

    def words_after(self, offset: int) -> list[str]:
        """Return the nearby words after an offset, in lower case."""
        return _WORD.findall(self.between(offset, min(self.extent.end, offset + _BESIDE)))

    def next_mention(self, offset: int) -> Mention | None:
        """Return the first mention that begins at an offset or after it."""
        return next((m for m in self.mentions if m.span.start >= offset), None)

    def inside(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that overlap an extent."""
        return [m for m in self.mentions if m.span.start < end and m.span.end > start]

    def is_time(self, group: NounGroup) -> bool:
        """Whether a noun group is a date or a time."""
        head = group.head
        return any(t.span.start < head.end and head.start < t.span.end for t in self.times)


class Scenes:
    """The scenes of a document, made on demand."""

    def __init__(self, document: Document, facts: Facts) -> None:
        self._document = document
        self._grammar: Grammar | None = None
        self._described: dict[int, Mention] = {}
        self._of_firms = is_of_firms(document.text, Extent(0, _LEAD))
        self._mentions = standing(facts.of(Mention))
        self._times = facts.of(TimeExpression)
        self._starts = [mention.span.start for mention in self._mentions]
        self._time_starts = [time.span.start for time in self._times]

    def at(self, word: Extent) -> Scene | None:
        """Return the scene of a word: the nearby part of its sentence; None between sentences."""
        reading = self._document.reading
        offset = word.start
        sentence = reading.sentence_at(offset)
        if sentence is None:
            return None
        extent = Extent(max(sentence.start, offset - _REACH), min(sentence.end, offset + _REACH))
        starts, times = self._starts, self._time_starts
        i, j = bisect_left(starts, extent.start), bisect_left(starts, extent.end)
        k, m = bisect_left(times, extent.start), bisect_left(times, extent.end)
        return Scene(
            document=self._document,
            extent=extent,
            mentions=self._mentions[i:j],
            times=self._times[k:m],
            setting=Setting(reading.plain, self._grammar_of(sentence), word),
            described=self._described,
            of_firms=self._of_firms,
        )

    def _grammar_of(self, sentence: Extent) -> Grammar:
        if self._grammar is None or self._grammar.sentence.extent != sentence:
            reading = self._document.reading
            self._grammar = Grammar(reading.plain, reading.grammar(sentence))
        return self._grammar
