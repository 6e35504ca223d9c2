"""A sentence with the mentions and dates in it: what an event's words look around in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsfacts import Document, Facts, Mention, TimeExpression
from newsfacts.reading import Extent
from newsfacts_meetings import tables
from newsfacts_meetings.frame import Frame

_TELLING = frozenset(tables.VERBS) | frozenset(tables.NOUNS)
_WORD = re.compile(r"[\w'-]+")
#: how many characters around a word are looked at for the words beside it
_BESIDE = 80
#: how many characters on either side of a trigger its sentence is looked at; most are shorter
_REACH = 600


class Scene:
    """One sentence; offsets are those of the text."""

    def __init__(
        self,
        text: str,
        extent: Extent,
        mentions: Sequence[Mention],
        times: Sequence[TimeExpression],
        frame: Frame,
    ) -> None:
        self.text = text
        self.extent = extent
        #: in order, none of them inside another
        self.mentions = mentions
        self.times = times
        #: the clause of the word that the scene is looked at for
        self.frame = frame

    def between(self, start: int, end: int) -> str:
        """Give the characters between two offsets, in lower case and without blanks around."""
        return self.text[start:end].strip().lower()

    def words_before(self, offset: int) -> list[str]:
        """Give the words before an offset, in lower case, as far as one looks."""
        return _WORD.findall(self.between(max(self.extent.start, offset - _BESIDE), offset))

    def words_after(self, offset: int) -> list[str]:
        """Give the words after an offset, in lower case, as far as one looks."""
        return _WORD.findall(self.between(offset, min(self.extent.end, offset + _BESIDE)))

    def next_mention(self, offset: int) -> Mention | None:
        """Give the first mention that begins at an offset or after it."""
        return next((m for m in self.mentions if m.span.start >= offset), None)


class Scenes:
    """The surroundings of the words of a document, made when they are asked for."""

    def __init__(self, document: Document, facts: Facts) -> None:
        self._document = document
        self._mentions = _outermost([m for m in facts.of(Mention) if not _tells(m)])
        self._times = facts.of(TimeExpression)
        self._starts = [mention.span.start for mention in self._mentions]
        self._time_starts = [time.span.start for time in self._times]

    def at(self, offset: int) -> Scene | None:
        """Give the sentence that an offset lies in, as far as one looks; None between sentences."""
        reading = self._document.reading
        sentence = reading.sentence_at(offset)
        if sentence is None:
            return None
        extent = Extent(max(sentence.start, offset - _REACH), min(sentence.end, offset + _REACH))
        i, j = (bisect_left(self._starts, place) for place in extent)
        k, m = (bisect_left(self._time_starts, place) for place in extent)
        frame = Frame(reading.grammar(sentence), offset)
        return Scene(reading.plain, extent, self._mentions[i:j], self._times[k:m], frame)


def _tells(mention: Mention) -> bool:
    """Whether a mention is of an event, not of those in it: "Her trip to Israel" as a source."""
    return mention.entity is None and not _TELLING.isdisjoint(mention.span.text.lower().split())


def _outermost(mentions: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept
