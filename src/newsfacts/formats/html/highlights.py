"""The text of an article in pieces, each with the facts that cover it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from newsfacts.formats.html.cards import Card
from newsfacts.model import Document


@attrs.frozen
class Piece:
    """A run of characters that the same facts cover."""

    text: str
    #: the facts that cover it, the shortest first
    cards: tuple[Card, ...]
    #: whether one of them begins here, which makes it a tab stop
    first: bool

    @property
    def families(self) -> tuple[str, ...]:
        """The families of the facts, each once."""
        return tuple(dict.fromkeys(card.family for card in self.cards))


def paragraphs(document: Document, cards: Iterable[Card]) -> Iterator[tuple[Piece, ...]]:
    """Yield the pieces of each paragraph; facts may overlap arbitrarily and cross paragraphs."""
    extents = document.reading.paragraphs
    starts = {extent.start for extent in extents}
    ends = {extent.end for extent in extents}
    marks = [(span, card) for card in cards for span in card.spans]
    marks.sort(key=lambda mark: (len(mark[0].text), mark[1].number))  # the shortest first
    opened: defaultdict[int, list[int]] = defaultdict(list)
    closed: defaultdict[int, list[int]] = defaultdict(list)
    for i, (span, _) in enumerate(marks):
        opened[span.start].append(i)
        closed[span.end].append(i)
    over: set[int] = set()
    seen: set[int] = set()
    pieces: list[Piece] = []
    inside = False
    for begin, end in pairwise(sorted({*starts, *ends, *opened, *closed})):
        over.difference_update(closed[begin])
        over.update(opened[begin])
        inside = begin in starts or (inside and begin not in ends)
        if inside:
            here = tuple(marks[i][1] for i in sorted(over))
            numbers = {card.number for card in here}
            pieces.append(Piece(document.text[begin:end], here, not numbers <= seen))
            seen |= numbers
        if end in ends:
            yield tuple(pieces)
            pieces = []
