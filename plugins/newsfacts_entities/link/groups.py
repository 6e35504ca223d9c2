"""Who belongs to a group: "the two leaders", "both countries", "Danish and Swedish ministers"."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.titles import head_of, words_of
from newsfacts_entities.link import places
from newsfacts_entities.link.belonging import (
    COUNTS,
    COUPLES,
    OPPOSED,
    are_bodies,
    are_countries,
    is_of_parties,
    is_sole,
    is_told,
    leads,
    may_belong,
    singular,
    takes_up,
    types_of,
)
from newsfacts_entities.link.descriptions import is_complemented, noun_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention

T = TypeVar("T", bound=Hashable)

_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_DEFINITE = frozenset("the these those both".split())
#: modifiers that tell no kind of a body
_COMPARING = frozenset(
    "big biggest feuding largest leading main major opposing rival warring".split()
)
_JOINED = frozenset(("country", "organisation", "group"))
_PARTIES = frozenset(("country", "organisation"))
#: types of those that tell of a country
_OF_COUNTRY = frozenset(("country", "person", "role"))
_PERSON = frozenset({"person"})
_AND = (" and ", " and the ", " and its ")
#: between the members of a group, the last one before the last
_JOINTS = (", ", ", the ", " and ", ", and ", " and the ", ", and the ")
_FIRST, _FINAL = _JOINTS[:2], _JOINTS[2:]
_MOST = 6
#: mentions back in which the holders of an office are counted
_FAR = 400
#: sentences back that are looked through
_REACH = 5
#: the same for a group that was spoken of before, with its number
_LONG = 20
_PAIR = 2


def named_behind(scan: Scan, found: Sequence[Candidate], i: int) -> list[Candidate]:
    """Give the names that follow a group: "the presidents of both, Ana Reis and Tom Orlik"."""
    names: list[Candidate] = []
    end = found[i].end
    for other in found[i + 1 : i + 1 + _MOST]:
        between = scan.document.reading.plain[end : other.start]
        if (
            len(other.name) <= 1
            or other.kind not in ("name", "person")
            or between not in (_JOINTS if names else _FIRST)
        ):
            break
        names.append(other)
        end = other.end
        if between in _FINAL:
            return names
    return []


def members(
    scan: Scan, item: Candidate, people: EntityRegistry, earlier: Sequence[ResolvedMention]
) -> tuple[EntityRecord, ...]:
    """Give those whom a group is of, where the text has named them all; else nobody."""
    named = _of_countries(scan, item, people)
    _, _, complement = item.title.partition(" of ")
    if named or complement != complement.lower():
        return named  # the leaders of Peru and Chile
    listed = scan.words[item.tokens.stop : item.tokens.stop + 1] == ["and"]
    joint = listed and item.determiner == "both"  # "both Democrats and some Republicans"
    if item.country or joint or not _DEFINITE.intersection(item.determiner.split()):
        return ()
    if complement and not is_of_parties(complement.split()[-1]):
        return ()
    if is_complemented(scan, item) and not complement:
        return ()
    *modifiers, noun = item.title.lower().partition(" of ")[0].split()
    if are_bodies(noun) and not _COMPARING.issuperset(modifiers):
        return ()  # nothing tells that bodies are "rebel groups"
    group = _Group(item, earlier)
    plain = scan.document.reading.plain
    found = group.apposed(plain, item.start) or group.members(plain)
    if not found and are_countries(noun_of(item)):
        lands = (places.country(item, code, people) for code in group.codes())
        found = tuple(land for land in lands if land)
    return found if all(map(group.may_have, found)) else ()


def _of_countries(scan: Scan, item: Candidate, people: EntityRegistry) -> tuple[EntityRecord, ...]:
    """Give the holders of one office in several countries, if all are known."""
    codes = [
        code for i in item.tokens if scan.letters[i] in "NnCcKk" and (code := scan.country_at(i))
    ]
    if len(codes) < 2:  # noqa: PLR2004 - one country has no group of holders
        return ()
    head, fields = singular(head_of(item.title)), words_of(item.title)
    found: list[EntityRecord] = []
    for code in codes:
        holders = people.holders(code, head, fields)
        if len(holders) != 1:
            return ()
        found += holders
    return tuple(found)


class _Group:
    """A group, and the mentions before it of those whom it may be of."""

    def __init__(self, item: Candidate, earlier: Sequence[ResolvedMention]) -> None:
        self._sentence = item.sentence
        self._noun = noun = noun_of(item)
        self._count = COUNTS.get(noun) or next(
            (_NUMBERS[word] for word in item.determiner.split() if word in _NUMBERS), 0
        )
        self._head, self._fields = singular(head_of(item.title)), words_of(item.title)
        self._earlier = earlier[-_FAR:]

    def members(self, plain: str) -> tuple[EntityRecord, ...]:
        """Give those whom it is of, if it is clear who."""
        if not self._count:
            return self._uncounted()
        again = self._again()
        if again:
            return again
        heads = self._last(self._count, _PERSON, fits=leads) if self._noun == "leaders" else ()
        return heads or self._parties(plain) or self._all(self._count)

    def apposed(self, plain: str, start: int) -> tuple[EntityRecord, ...]:
        """Give the two named right before it: "Ana Reis and Tom Orlik, the two women"."""
        if len(self._earlier) < _PAIR or self._count != _PAIR:
            return ()
        one, other = self._earlier[-_PAIR:]
        a, b = one.known, other.known
        joined = plain[one.found.end : other.found.start] in _AND
        if a is None or b is None or not joined or plain[other.found.end : start] != ", ":
            return ()
        return (a, b) if self.may_have(a) and self.may_have(b) else ()

    def _uncounted(self) -> tuple[EntityRecord, ...]:
        """Give those of a plural without a number, which one of them is told to be."""
        noun = self._noun
        if not takes_up(noun):
            return ()
        found = self._again()
        if not found and singular(noun) in tables.TITLES:
            found = self._last(_PAIR, _PERSON, reach=1) or (
                self._all(_PAIR) if is_sole(noun) else ()
            )
        return found if any(is_told(known, noun, self._fields) for known in found) else ()

    def _parties(self, plain: str) -> tuple[EntityRecord, ...]:
        """Give those spoken of last of the likeliest type of which there are as many."""
        opposed = self._noun in OPPOSED and self._count == _PAIR
        for one in types_of(self._noun):
            joined = self._joined(plain) if opposed and one == "person" else ()
            fits = self._is_titled if opposed and one == "person" else None
            found = joined or self._last(self._count, {one}, fits=fits)
            if found:
                return found
        return self._last(_PAIR, _PARTIES, reach=1) if opposed else ()

    def codes(self) -> Sequence[str]:
        """Give the countries of those spoken of last, if they are as many as are meant."""
        found = self._nearest(
            self._count, _REACH, lambda known: known.country if known.type in _OF_COUNTRY else ""
        )
        return [*reversed(found)]

    def may_have(self, known: EntityRecord) -> bool:
        """Whether somebody or something can be one of it."""
        return may_belong(known, self._noun, self._fields)

    def _last(
        self,
        count: int,
        types: AbstractSet[str],
        *,
        reach: int = _REACH,
        fits: Callable[[EntityRecord], bool] | None = None,
    ) -> tuple[EntityRecord, ...]:
        """Give as many people or countries as were spoken of last, if it is clear which."""
        fits = fits or self.may_have
        found = self._nearest(
            count, reach, lambda known: known if self._is_a(known, types) and fits(known) else None
        )
        if self._noun in COUPLES:
            return tuple(sorted(found, key=lambda known: known.first.start))
        return tuple(reversed(found))

    def _nearest(
        self, count: int, reach: int, told: Callable[[EntityRecord], T | None]
    ) -> Sequence[T]:
        """Give what is told of the entities spoken of last, if it is as many as are meant."""
        found: dict[T, None] = {}
        sentence = self._sentence
        for one in reversed(self._earlier):
            if self._sentence - one.found.sentence > reach:
                break
            if one.found.sentence < sentence and len(found) >= count:
                break
            sentence = one.found.sentence
            told_of = told(one.known) if one.known else None
            if told_of:
                found.setdefault(told_of)
        return [*found] if len(found) == count else []

    def _is_titled(self, known: EntityRecord) -> bool:
        return bool(known.titles) and self.may_have(known)

    def _is_a(self, known: EntityRecord, types: AbstractSet[str]) -> bool:
        """Whether something is of a type, or a relative who is one of a couple."""
        return known.type in types or (
            "person" in types and known.type == "role" and self._noun in COUPLES
        )

    def _joined(self, plain: str) -> tuple[EntityRecord, ...]:
        """Give the two parties that "and" joined last: "the rebels and the government"."""
        for one, other in zip(reversed(self._earlier[:-1]), reversed(self._earlier), strict=False):
            if self._sentence - one.found.sentence > _REACH:
                return ()
            a, b = one.known, other.known
            if a is None or b is None or a is b or not _JOINED.issuperset((a.type, b.type)):
                continue
            if plain[one.found.end : other.found.start] in _AND:
                return (a, b)
        return ()

    def _all(self, count: int) -> tuple[EntityRecord, ...]:
        """Give all holders of an office, if the text has named as many as are meant."""
        if self._head not in tables.TITLES:
            return ()
        holders = {
            id(one.known): one.known
            for one in self._earlier
            if one.known
            and one.known.type == "person"
            and (
                one.known.bears(self._head, self._fields)
                or one.known.bears("counterpart", frozenset())
            )
        }
        return tuple(holders.values()) if len(holders) == count else ()

    def _again(self) -> tuple[EntityRecord, ...]:
        """Give the group that was spoken of last of those that "the leaders" can be."""
        for one in reversed(self._earlier):
            if self._sentence - one.found.sentence > (_LONG if self._count else _REACH):
                return ()
            if one.known and one.known.members:
                number = self._count in (0, len(one.known.members))
                if number and all(map(self.may_have, one.known.members)):
                    return one.known.members
        return ()
