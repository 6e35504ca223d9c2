"""The words of a document, with the dates and names among them."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.reading import Reading
from newsfacts_claims.lexicon.verbs import forms
from newsfacts_claims.text.grammar import Grammar


class Words(Grammar):
    """The tokens with all that the rules for claims ask about them.

    Args:
        reading: of the document.
        dates: extents of the dates found, those that begin together in order of length.
        names: extents of the mentions found, likewise.
        actors: where the mentions begin that are of people and organisations.
        places: where those begin that are of places.
    """

    def __init__(
        self,
        reading: Reading,
        dates: Iterable[tuple[int, int]] = (),
        names: Iterable[tuple[int, int]] = (),
        actors: Iterable[int] = (),
        places: Iterable[int] = (),
    ) -> None:
        super().__init__(reading)
        self.forms = forms()
        self._has_handles = bool(reading.tokens.find({"@"}))
        self._dates = dict(dates)
        self._names = dict(names)
        self._actors = frozenset(actors)
        self._places = frozenset(places)

    def is_posted(self, i: int) -> bool:
        """Whether a token is in a post of a social network, which is quoted as a whole."""
        part = self.reading.part_at(self.start(i)) if self._has_handles else None
        return part is not None and part.kind == "tweet"

    def date_end(self, i: int) -> int:
        """Return the index after the date that begins at a token, or the token's own index."""
        return self._after(self._dates, i)

    def is_actor(self, i: int) -> bool:
        """Whether the mention of a person or an organisation begins at a token."""
        return i >= 0 and self.start(i) in self._actors

    def is_place(self, i: int) -> bool:
        """Whether the mention of a place begins at a token."""
        return self.start(i) in self._places

    def name_end(self, i: int) -> int:
        """Return the index after the name that begins at a token, or the token's own index."""
        return self._after(self._names, i)

    def _after(self, ends: dict[int, int], i: int) -> int:
        end = ends.get(self.start(i))
        after = self.at(end) if end is not None else i
        return after if after > i and self.end(after - 1) == end else i
