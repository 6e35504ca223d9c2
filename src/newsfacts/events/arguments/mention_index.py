"""Mentions and times of a document, by their place in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from newsfacts.model.document import Document
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.facts import Facts
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Extent

F = TypeVar("F", Mention, TimeExpression)

#: between the members of a list
_JOINED = re.compile(r"(?:,|(?:, ?)?(?:and|&|as well as))(?: also)?(?: the)?")
#: maximum number of members of a list
_LONGEST = 20


class MentionIndex:
    """The mentions and times of a document.

    Of nested mentions only the outermost is kept; a group listed member by member counts as its
    members.
    """

    def __init__(self, document: Document, facts: Facts) -> None:
        self.document = document
        self.plain = document.reading.plain
        #: the outermost mentions, in order
        self.mentions = _outermost(facts.of(Mention))
        self._starts = [mention.span.start for mention in self.mentions]
        self._times = sorted(facts.of(TimeExpression), key=lambda t: (t.span.start, -t.span.end))
        self._time_starts = [time.span.start for time in self._times]
        self._countries = {
            e.country: e for e in facts.of(Entity) if e.type == "country" and e.country
        }
        self._surnamed = {
            e.name.split()[-1]: e for e in facts.of(Entity) if e.type in ("person", "organisation")
        }
        self._places = {e.name: e for e in facts.of(Entity) if e.type in ("place", "country")}
        self._described: dict[Extent, Mention] = {}

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that overlap a range, in order."""
        return _overlapping(self.mentions, self._starts, start, end)

    def times_in(self, start: int, end: int) -> list[TimeExpression]:
        """Return the times that overlap a range, in order."""
        return _overlapping(self._times, self._time_starts, start, end)

    def is_named(self, start: int, end: int) -> bool:
        """Whether a range is part of a name, and not its last word: "the NATO Summit"."""
        named = [m for m in self.mentions_in(start, end) if m.form in ("name", "surname")]
        return any(m.span.end != end or _is_person(m) or " of " in m.span.text for m in named)

    def listed(self, end: int, types: tuple[str, ...]) -> list[Mention]:
        """Return the mentions of entities of some types listed from an offset on."""
        found: list[Mention] = []
        i = bisect_left(self._starts, end)
        for other in self.mentions[i : i + _LONGEST]:
            gap = self.plain[end : other.span.start].strip()
            joined = _JOINED.fullmatch(gap) if found else gap in ("", "the")
            if not joined or other.entity is None or other.entity.type not in types:
                break
            found.append(other)
            end = other.span.end
        return found

    def next_from(self, offset: int) -> Mention | None:
        """Return the first mention that begins at an offset or behind it."""
        i = bisect_left(self._starts, offset)
        return self.mentions[i] if i < len(self.mentions) else None

    def state(self, code: str | None) -> Entity | None:
        """Return the state of an ISO 3166 code, if the article has it."""
        return self._countries.get(code) if code else None

    def surnamed(self, word: str) -> Entity | None:
        """Return the person or body whose name ends in a word, if the article has one."""
        return self._surnamed.get(word)

    def place_called(self, name: str) -> Entity | None:
        """Return the place of a name, if the article has one."""
        return self._places.get(name)

    def describe(
        self, extent: Extent, entity: Entity | None = None, *, named: bool = False
    ) -> Mention:
        """Return a mention of what has none, the same one on every call."""
        known = self._described.get(extent)
        if known is None:
            known = self._described[extent] = Mention(
                span=self.document.span(*extent),
                rule="described",
                form="name" if named or entity else "description",
                entity=entity,
            )
        return known


def _is_person(mention: Mention) -> bool:
    return mention.entity is not None and mention.entity.type == "person"


def _overlapping(facts: Sequence[F], starts: list[int], start: int, end: int) -> list[F]:
    i = bisect_left(starts, start)
    if i and facts[i - 1].span.end > start:
        i -= 1
    return list(facts[i : bisect_left(starts, end)])


def _outermost(mentions: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    found = list(mentions)
    known = {mention.span.start for mention in found if mention.entity}
    # the source of a claim may be a known group with more words behind it
    found = [mention for mention in found if mention.entity or mention.span.start not in known]
    for mention in sorted(found, key=lambda m: (m.span.start, -m.span.end, not m.entity)):
        listed = [span for span in mention.evidence if mention.span.covers(span)]
        whole = len(listed) > 1 and len(listed) == len(mention.evidence)
        if whole or (kept and mention.span.start < kept[-1].span.end):
            continue
        if kept and mention.form == "name" and _is_title(kept[-1], mention):
            kept.pop()
        kept.append(mention)
    return kept


def _is_title(mention: Mention, name: Mention) -> bool:
    """Whether a mention is the bare title before a name: "the premier | Ida Holm"."""
    titled = mention.form in ("title", "description") and mention.span.end + 1 == name.span.start
    return titled and name.entity is not None and name.entity.type == "person"
