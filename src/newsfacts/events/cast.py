"""Mentions and times of a document, found by their place in the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeVar

from newsfacts.gazetteer import country_of
from newsfacts.model.document import Document
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.facts import Facts
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Argument, Extent, NounGroup

F = TypeVar("F", Mention, TimeExpression)

#: between two mentions that are coordinated
_JOINED = re.compile(
    r"(?:,|(?:, ?)?(?:and|&|as well as|along with))(?: also)?(?: the| an?| his| her| other| new)?",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:and|&|as well as|along with)\b")
_NAME = re.compile(r"[A-Z][\w.]*(?:'s)?")
#: how far a coordination is followed
_LONGEST = 20


class Cast:
    """The mentions and times of a document, for look-ups by place.

    Of nested mentions only the outermost is kept; a group listed member by member counts as its
    members.
    """

    def __init__(self, document: Document, facts: Facts) -> None:
        self.document = document
        self.plain = document.reading.plain
        self._mentions = _outermost(facts.of(Mention))
        self._starts = [mention.span.start for mention in self._mentions]
        self._times = sorted(facts.of(TimeExpression), key=lambda t: (t.span.start, -t.span.end))
        self._time_starts = [time.span.start for time in self._times]
        self._countries = {
            e.country: e for e in facts.of(Entity) if e.type == "country" and e.country
        }
        self._described: dict[tuple[int, int], Mention] = {}

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that overlap a range, in order."""
        return _overlapping(self._mentions, self._starts, start, end)

    def times_in(self, start: int, end: int) -> list[TimeExpression]:
        """Return the times that overlap a range, in order."""
        return _overlapping(self._times, self._time_starts, start, end)

    def mentions_of(self, argument: Argument) -> list[Mention]:
        """Return whom or what an argument mentions, and those coordinated with it."""
        head = _head(argument)
        named = self.mentions_in(head.start, head.end)
        if not named:
            inside = self.mentions_in(argument.extent.start, argument.extent.end)
            whole = argument.function in ("possessor", "modifier")
            return inside if whole else []
        return self._coordinated(named)

    def states_of(self, mention: Mention, *, officials: bool) -> list[Mention]:
        """Return mentions of the states that a mention acts for; itself if it acts for none.

        Args:
            mention: a capital, or officials of one or more countries.
            officials: whether unnamed officials count as their states.
        """
        entity = mention.entity
        if entity is not None and entity.type == "place" and entity.country:
            codes = [entity.country]
        elif officials and (entity is None or entity.type in ("group", "role")):
            words = _NAME.findall(mention.span.text)
            named = [country_of(word.removesuffix("'s")) for word in words]
            codes = [code for code in dict.fromkeys(named) if code]
        else:
            return [mention]
        states = [self._countries[code] for code in codes if code in self._countries]
        if not states or len(states) < len(codes):
            return [mention]
        return [
            Mention(span=mention.span, rule="metonymy", form="name", entity=state)
            for state in states
        ]

    def described(self, argument: Argument) -> Mention:
        """Return a new mention for an argument that nobody mentions: "Danish dockers"."""
        extent = argument.extent
        known = self._described.get(extent)
        if known is None:
            known = self._described[extent] = Mention(
                span=self.document.span(*extent),
                rule="described",
                form="name" if argument.group.names else "description",
            )
        return known

    def _coordinated(self, found: list[Mention]) -> list[Mention]:
        """Return mentions with those before and behind that are coordinated with them."""
        i = bisect_left(self._starts, found[0].span.start)
        before: list[Mention] = []
        last = found[0]
        for mention in reversed(self._mentions[max(0, i - _LONGEST) : i]):
            if not _JOINED.fullmatch(self._between(mention, last)):
                break
            before.insert(0, mention)
            last = mention
        if before and not _AND.search(self.plain, before[0].span.end, found[0].span.start):
            before = before if len(before) > 1 else []
        i = bisect_left(self._starts, found[-1].span.start) + 1
        behind: list[Mention] = []
        last = found[-1]
        for mention in self._mentions[i : i + _LONGEST]:
            if not _JOINED.fullmatch(self._between(last, mention)):
                break
            behind.append(mention)
            last = mention
        if behind and not _AND.search(self.plain, found[-1].span.end, behind[-1].span.start):
            behind = []
        return [*before, *found, *behind]

    def _between(self, one: Mention, other: Mention) -> str:
        return self.plain[one.span.end : other.span.start].strip()


#: endings of words for people: "minister", "president", "diplomats"
_AGENT = re.compile(
    r"(?:er|or|ist|ian|ant|dent|gent|mat|crat|ican|ee|ar|eur)s?$|(?:man|men|women|people)$"
    r"|(?:offici|riv|gener|nation|individu|radic|liber|profession|crimin)als?$"
    r"|(?:sentat|execut|operat|relat|nat|fugit|detect)ives?$"
)
#: nouns for people and bodies that do not look like it
_BODIES = frozenset(
    """
    chief chiefs head heads king queen prince princess envoy envoys aide aides youth
    youths people staff counterpart counterparts side sides country countries state states nation
    nations government governments council cabinet parliament committee commission party parties
    movement movements rebel rebels group groups delegation delegations team teams company
    companies union unions firm firms body bodies board panel authority authorities agency agencies
    ministry army troops forces opposition crew family families community
    communities minority coalition alliance bloc faction factions separatists powers neighbours
    neighbors royals police mission missions leadership administration
    """.split()
)
#: nouns of nobody that look like it
_NOBODY = frozenset(
    """
    paper papers order orders matter matters number numbers offer offers letter letters border
    borders water computer computers quarter quarters disaster winter summer sector sectors factor
    factors error errors year plant plants grant grants fee dinner power center december november
    october september week idea area other another newsletter newsletters matter deal reminder trigger number letter chapter
    """.split()
)


def denotes_people(group: NounGroup) -> bool:
    """Whether the head of a noun group is a word for people or bodies: "diplomats"."""
    if group.is_time or group.is_pronoun or group.ends_in_number:
        return False
    head = group.head.text.lower()
    return head in _BODIES or (head not in _NOBODY and _AGENT.search(head) is not None)


def _head(argument: Argument) -> Extent:
    """Return the head of an argument: all of a possessor or modifier."""
    if argument.function in ("possessor", "modifier"):
        return Extent(argument.extent.end - 1, argument.extent.end)
    head = argument.group.head
    return Extent(head.start, head.end)


def _overlapping(facts: Sequence[F], starts: list[int], start: int, end: int) -> list[F]:
    i = bisect_left(starts, start)
    if i and facts[i - 1].span.end > start:
        i -= 1
    return list(facts[i : bisect_left(starts, end)])


def _outermost(mentions: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end, not m.entity)):
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
