"""Finds the figures of a result: shares of the vote, and seats."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from newsfacts.reading import NounGroup
from newsfacts_elections import tables
from newsfacts_elections.scene import Scene

_VOTES = "|".join(sorted(tables.VOTES))
#: behind a percentage: the votes, but not those that have been counted
_OF_THE_VOTE = re.compile(
    rf" (?:share )?of (?:the |all )?(?:[\w-]+ ){{0,2}}(?:{_VOTES})\b(?: cast\b)?"
    r"(?! (?:had been |have been |were |was )?(?:counted|tallied))"
)
#: behind a percentage: what it is of, which is no vote
_OF_SOMETHING = re.compile(r" of |-point| (?:counted|tallied|turnout)\b")
_SEATS = re.compile(
    r"(?: of (?:the |its |parliament's |[\w-]+'s )?(?P<all>\d[\d,]*))?"
    r"(?: (?!of\b)[\w-]+){0,2}? seats?\b"
)


@attrs.frozen(kw_only=True)
class Figure:
    """A share or a number of seats: what it covers, and whether its words say what it is."""

    start: int
    end: int
    share: Decimal | None = None
    seats: Decimal | None = None
    seats_in_all: Decimal | None = None
    #: the words name votes or seats; otherwise the verb must
    named: bool = True


def shares(scene: Scene) -> Iterator[Figure]:
    """Give the percentages of a sentence that can be shares of the vote."""
    for percentage in scene.index.percentages.within(scene.start, scene.end):
        span = percentage.span
        of = _OF_THE_VOTE.match(scene.plain, span.end)
        if of or not _OF_SOMETHING.match(scene.plain, span.end):
            end = of.end() if of else span.end
            yield Figure(start=span.start, end=end, share=percentage.value, named=bool(of))


def seats(scene: Scene) -> Iterator[Figure]:
    """Give the numbers of seats, and bare numbers behind a name after them."""
    named = False
    passed = scene.start
    for number in scene.index.numbers.within(scene.start, scene.end):
        if number.start < passed:
            continue
        match = _SEATS.match(scene.plain, number.end)
        if match:
            named, passed = True, match.end()
            in_all = Decimal(match["all"].replace(",", "")) if match["all"] else None
            yield Figure(
                start=number.start, end=match.end(), seats=number.value, seats_in_all=in_all
            )
        elif named and _ends_its_group(scene, number.start, number.end):
            yield Figure(start=number.start, end=number.end, seats=number.value, named=False)


def _ends_its_group(scene: Scene, start: int, end: int) -> bool:
    """Whether a number is the end of a noun group with a name: "the Greens 12"."""
    group = scene.sentence.group_at(start)
    return isinstance(group, NounGroup) and group.start < start and group.end == end
