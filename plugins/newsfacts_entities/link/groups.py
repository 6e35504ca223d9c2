"""Who belongs to a group: "the two leaders", "both countries", "Danish and Swedish ministers"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsfacts import EntityType, Gender
from newsfacts.reading import plural
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.called import may_mean
from newsfacts_entities.lexicon.titles import head_of, heads_of, words_of
from newsfacts_entities.link.descriptions import noun_of
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention

_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_NOUNS = {
    "couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "twins": 2, "spouses": 2,
    "siblings": 2, "brothers": 2, "sisters": 2, "two": 2, "three": 3,
}  # fmt: skip
_COUPLES = frozenset("couple pair spouses".split())
#: plurals that stand for any people, and for countries
_PEOPLE = frozenset("men women people leaders".split())
_COUNTRIES = frozenset(
    "countries nations states governments neighbours neighbors allies powers".split()
)
_GENDERS: dict[str, Gender] = {
    "men": "male", "women": "female", "brothers": "male", "sisters": "female",
}  # fmt: skip
#: offices at the head of a state or a government
_HEADS = frozenset("president premier chancellor king queen emperor emir sultan leader".split())
_DEFINITE = frozenset("the these those both".split())
#: nouns for bodies by their plurals
_BODIES = {plural(noun): noun for noun in (*tables.BODIES, "chamber", "team")}
#: what other groups than those of people are, the likelier first
_PARTIES: dict[str, tuple[EntityType, ...]] = {
    **dict.fromkeys(_COUNTRIES, ("country",)),
    "sides": ("country", "organisation", "person"),
    **dict.fromkeys(_BODIES, ("organisation",)),
}
#: groups of two that are opposed, whatever the parties are
_OPPOSED = frozenset("sides parties rivals foes camps factions".split())
_PARTY_TYPES = frozenset(("country", "organisation", "group"))
_AND = (" and ", " and the ", " and its ")
#: between the members of a group, the last one before the last
_JOINTS = (", ", " and ", ", and ")
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
            or between not in (_JOINTS if names else _JOINTS[:1])
        ):
            break
        names.append(other)
        end = other.end
        if between in _JOINTS[1:]:
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
    noun = noun_of(item)
    count = _NOUNS.get(noun) or next(
        (_NUMBERS[word] for word in item.determiner.split() if word in _NUMBERS), 0
    )
    listed = scan.words[item.tokens.stop : item.tokens.stop + 1] == ["and"]
    joint = listed and item.determiner == "both"  # "both Democrats and some Republicans"
    if item.country or joint or not _DEFINITE.intersection(item.determiner.split()):
        return ()
    again = _again(item, noun, earlier, count)
    if again or not (count or _singular(noun) in tables.TITLES):
        return again
    if not count:
        return _last(item, earlier, _PAIR, "person", noun, reach=1)
    heads = _last(item, earlier, count, "person", noun, fits=_leads) if noun == "leaders" else ()
    if heads:
        return heads
    types = _PARTIES.get(noun, ("person",))
    parties = (_last(item, earlier, count, type_, noun) for type_ in types)
    found = next(filter(None, parties), ())
    if not found and noun in _OPPOSED and count == _PAIR:
        found = _joined(scan, item, earlier)
    return found or _all(item, earlier, count)


def _of_countries(scan: Scan, item: Candidate, people: EntityRegistry) -> tuple[EntityRecord, ...]:
    """Give the holders of one office in several countries, if all are known."""
    codes = [
        code for i in item.tokens if scan.letters[i] in "NnCcKk" and (code := scan.country_at(i))
    ]
    if len(codes) < 2:  # noqa: PLR2004 - one country has no group of holders
        return ()
    head, fields = _singular(head_of(item.title)), words_of(item.title)
    found: list[EntityRecord] = []
    for code in codes:
        holders = people.holders(code, head, fields)
        if len(holders) != 1:
            return ()
        found += holders
    return tuple(found)


def _singular(noun: str) -> str:
    return noun.removesuffix("s")


def _last(  # noqa: PLR0913 - who is looked for, and where
    item: Candidate,
    earlier: Sequence[ResolvedMention],
    count: int,
    type_: EntityType,
    noun: str,
    *,
    reach: int = _REACH,
    fits: Callable[[EntityRecord, str], bool] | None = None,
) -> tuple[EntityRecord, ...]:
    """Give as many people or countries as were spoken of last, if it is clear which."""
    found: dict[int, EntityRecord] = {}
    sentence = item.sentence
    for one in reversed(earlier[-_FAR:]):
        if item.sentence - one.found.sentence > reach:
            break
        if one.found.sentence < sentence and len(found) >= count:
            break
        sentence = one.found.sentence
        known = one.known
        if known and _is_a(known, type_, noun) and (fits or _may_be)(known, noun):
            found.setdefault(id(known), known)
    if noun in _COUPLES:
        found = dict(sorted(found.items(), key=lambda one: -one[1].first.start))
    return tuple(reversed(found.values())) if len(found) == count else ()


def _joined(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]
) -> tuple[EntityRecord, ...]:
    """Give the two parties that "and" joined last: "the rebels and the government"."""
    plain = scan.document.reading.plain
    recent = earlier[-_FAR:]
    for one, other in zip(reversed(recent[:-1]), reversed(recent), strict=False):
        if item.sentence - one.found.sentence > _REACH:
            return ()
        a, b = one.known, other.known
        if a is None or b is None or a is b or not _PARTY_TYPES.issuperset((a.type, b.type)):
            continue
        if plain[one.found.end : other.found.start] in _AND:
            return (a, b)
    return ()


def _is_a(known: EntityRecord, type_: EntityType, noun: str) -> bool:
    """Whether something is of a type, or a relative who is one of a couple: "he and his wife"."""
    return known.type == type_ or (type_ == "person" and known.type == "role" and noun in _COUPLES)


def _all(
    item: Candidate, earlier: Sequence[ResolvedMention], count: int
) -> tuple[EntityRecord, ...]:
    """Give all holders of an office, if the text has named as many as are meant."""
    head, fields = _singular(head_of(item.title)), words_of(item.title)
    if head not in tables.TITLES:
        return ()
    holders = {
        id(one.known): one.known
        for one in earlier[-_FAR:]
        if one.known
        and one.known.type == "person"
        and (one.known.bears(head, fields) or one.known.bears("counterpart", frozenset()))
    }
    return tuple(holders.values()) if len(holders) == count else ()


def _may_be(known: EntityRecord, noun: str) -> bool:
    """Whether somebody can be one of such a group."""
    body = _BODIES.get(noun)
    if body and known.type == "organisation":
        return known.is_named and may_mean(body, known.name)
    gender = _GENDERS.get(noun)
    if gender:
        return known.gender in (None, gender)
    head = _singular(noun)
    if noun in _PEOPLE | _COUNTRIES or noun in _NOUNS or head not in tables.TITLES:
        return True
    if known.type != "person":
        return False
    heads = (head, "counterpart", "leader")
    return not known.titles or any(known.bears(h, frozenset()) for h in heads)


def _leads(known: EntityRecord, _: str) -> bool:
    """Whether somebody is at the head of a state or a government."""
    return any(not _HEADS.isdisjoint(heads_of(title)) for title in known.titles)


def _again(
    item: Candidate, noun: str, earlier: Sequence[ResolvedMention], count: int
) -> tuple[EntityRecord, ...]:
    """Give the group that was spoken of last, if "the leaders" can be it."""
    for one in reversed(earlier[-_FAR:]):
        if item.sentence - one.found.sentence > (_LONG if count else _REACH):
            return ()
        if one.known and one.known.members:
            number = count in (0, len(one.known.members))
            fits = number and all(_may_be(known, noun) for known in one.known.members)
            return one.known.members if fits else ()
    return ()
