"""The text of an article in pieces, each with the facts that stand over it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from newsfacts.formats.html.cards import Card
from newsfacts.model import Document, Span


@attrs.frozen
class Piece:
    """Characters over which the same facts stand."""

    text: str
    #: the facts over it, the shortest first
    cards: tuple[Card, ...]
    #: whether one of them begins here: where the keyboard stops
    first: bool

    @property
    def families(self) -> tuple[str, ...]:
        """The families of the facts, each once."""
        return tuple(dict.fromkeys(card.family for card in self.cards))


def paragraphs(document: Document, cards: Iterable[Card]) -> Iterator[tuple[Piece, ...]]:
    """Give the pieces of each paragraph; facts may overlap in every way, and cross paragraphs."""
    extents = document.reading.paragraphs
    starts = {extent.start for extent in extents}
    ends = {extent.end for extent in extents}
    opened: defaultdict[int, list[tuple[Span, Card]]] = defaultdict(list)
    closed: defaultdict[int, list[tuple[Span, Card]]] = defaultdict(list)
    for card in cards:
        for span in card.spans:
            opened[span.start].append((span, card))
            closed[span.end].append((span, card))
    over: dict[tuple[Span, Card], None] = {}
    seen: set[int] = set()
    pieces: list[Piece] = []
    inside = False
    for begin, end in pairwise(sorted({*starts, *ends, *opened, *closed})):
        for mark in closed[begin]:
            over.pop(mark, None)
        over.update(dict.fromkeys(opened[begin]))
        inside = begin in starts or (inside and begin not in ends)
        if inside:
            shortest = sorted(over, key=lambda mark: (len(mark[0].text), mark[1].number))
            here = tuple(card for _, card in shortest)
            numbers = {card.number for card in here}
            pieces.append(Piece(document.text[begin:end], here, not numbers <= seen))
            seen |= numbers
        if end in ends:
            yield tuple(pieces)
            pieces = []
