"""The type of an unknown name - person, organisation or place - by evidence from its context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsfacts import EntityType
from newsfacts.gazetteer import has_place
from newsfacts_entities.classify.nouns_beside import apposed_noun
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.pairs import is_part
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import is_common, kind_nouns
from newsfacts_entities.link.groups import named_behind

#: a piece of evidence: the type, the reason, and the weight
_Sign = tuple[EntityType, str, float]
#: weights by type and reason
_Signs = dict[tuple[EntityType, str], float]
#: the total weight that decides
_ENOUGH = 1.5
#: weaker evidence, after a single word: "Brackwell, a developer"
_ALONE = 0.7

_SAID = frozenset("said says added adds argued warned announced denied called asked".split())
_TOLD = frozenset("told said says tells".split())
#: before the source of a report
_SOURCE = ["according", "to"]
#: what a person has, whose name stands before it: "the Orlik administration"
_OF_PERSON = frozenset("administration presidency premiership family brothers era doctrine".split())

#: the word after a name
_AFTER: dict[str, tuple[_Sign, ...]] = {
    **dict.fromkeys(
        """
        who whose told tells met meets visited arrived died resigned wrote spoke smiled married
        joined testified apologised apologized grinned laughed sighed
        """.split(),
        (("person", "verb", 1.25),),
    ),
    **dict.fromkeys(
        _SAID,
        (("person", "said", 0.5), ("organisation", "said", 0.5)),
    ),
    **dict.fromkeys(
        "sells manufactures employs operates".split(), (("organisation", "trade", 1.5),)
    ),
    **dict.fromkeys(("which", "its"), (("organisation", "which", 1.5),)),
    **dict.fromkeys(("reported", "reports"), (("organisation", "reported", 0.75),)),
}
#: the word before it
_BEFORE: dict[str, tuple[_Sign, ...]] = {
    "the": (("organisation", "the", 1), ("person", "the", -3)),
    "at": (("organisation", "at", 1),),
    **dict.fromkeys(
        "said says added adds".split(), (("person", "said it", 0.75), ("organisation", "said", 0.5))
    ),
    **dict.fromkeys("met meets married".split(), (("person", "met", 1),)),
    **dict.fromkeys("in near outside from off".split(), (("place", "where", 2),)),
}
#: words before the name of a place, if the gazetteer has one: "visited Denver"
_REACHED = frozenset(
    """
    left reach reached reaches reaching tour toured touring visit visited visiting visits
    """.split()
)
#: words of a way, before "to", "for" or "from" and the name of a place
_WAYS = frozenset(
    """
    arrive arrived arrives arriving back came come comes coming depart departed departs departing
    drive driving drove flew flight flights fly flies flying go goes going gone head headed heading
    heads home journey leave leaves leaving left return returned returning returns stopover tour
    transferred travel traveled traveling travelled travelling travels trip trips visit visits way
    went
    """.split()
)
_OWNED = frozenset("shares share stake stakes interest stock invest invested investors".split())
_SAINTS = frozenset("San Santa Santo Saint St. São Sao Los Las".split())

#: what follows a name, in letters of token classes
_FOLLOWING: tuple[tuple[re.Pattern[str], _Sign], ...] = (
    (re.compile(r",2[,.)]|\(2\)"), ("person", "age", 2)),
    (re.compile(r",(?:1-{0,3}|[013]?)(?:[A-Zxnckwu]\+*){0,5}[TR]"), ("person", "office", 2)),
    (
        re.compile(r",(?:1(?:[A-Zxnckz]\+*){0,4}U|0(?:[A-Zxnckz]\+*){0,4}U[,.<])"),
        ("organisation", "body", 3),
    ),
    (re.compile(r",[CKD]"), ("place", "land", 2)),
    (re.compile(r",[01](?:[A-Zxnckz]\+*){0,4}V"), ("place", "spot", 2)),
    (re.compile(r"(?:,[XFQ]{2,3})*,?&[XFQ]{2,3}(?![XFQO])"), ("person", "listed", 1.25)),
)
_EMPLOYER = re.compile(r"[01]?([XFA]+)[MEU]{0,3}[TR]")
_HOLDERS = re.compile(r"[MEU]{0,3}[TR]")
#: before a name: another one, and "and"
_LISTED = re.compile(r"[XF],?&$")


def types(scan: Scan, found: Sequence[Candidate]) -> Mapping[tuple[str, ...], EntityType]:
    """Return the types of the names in a text that have enough evidence."""
    told: defaultdict[tuple[str, ...], _Signs] = defaultdict(dict)
    places = {item.name for item in found if item.kind == "place"}
    before: Candidate | None = None
    for i, item in enumerate(found):
        for type_, why, weight in _signs(scan, item):
            told[item.name][type_, why] = weight
        if before and item.kind == "name" and _is_apposed(scan, before, item):
            told[item.name]["person", "apposed"] = 2
        if not item.is_nested and item.kind != "pronoun":
            before = item
        employer = _employer(scan, item)
        if employer:
            told[employer]["organisation", "employer"] = 1.5
        for member in named_behind(scan, found, i) if item.kind == "group" else ():
            told[member.name]["person", "member"] = 2
    decided: dict[tuple[str, ...], EntityType] = {}
    for name, signs in told.items():
        of_surname = {} if name in places else _of_person(told.get(name[-1:], {}))
        best = _decided(of_surname | signs)
        if best:
            decided[name] = best
    return decided


def _of_person(signs: _Signs) -> _Signs:
    """Return the evidence without that of a body called by somebody's surname: "the Reis group"."""
    return {sign: weight for sign, weight in signs.items() if sign[1] != "named"}


def _is_apposed(scan: Scan, before: Candidate, item: Candidate) -> bool:
    """Whether a name is in apposition to a description before it: "his father, Anton"."""
    between = scan.document.reading.plain[before.end : item.start]
    return before.kind == "role" and between in (", ", ": ", " ")


def _decided(signs: _Signs) -> EntityType | None:
    sums: dict[EntityType, float] = {}
    for (type_, _), weight in signs.items():
        sums[type_] = sums.get(type_, 0) + weight
    best = max(sums, key=lambda type_: sums[type_], default=None)
    return best if best and sums[best] >= _ENOUGH else None


def _signs(scan: Scan, item: Candidate) -> Iterator[_Sign]:
    if item.kind == "person":
        yield "person", "title", 9
    elif item.kind == "organisation" and item.title:
        yield "organisation", "named", 3  # "the Kadima party"
    elif (item.kind == "name" and not is_part(scan, item)) or _is_family_name(item):
        yield from _of_name(scan, item)


def _is_family_name(item: Candidate) -> bool:
    """Whether the last word of a place's name may be a surname as well: "Jisoo Park"."""
    return item.kind == "place" and item.name[-1] in tables.FAMILY_NAMES


def _employer(scan: Scan, item: Candidate) -> tuple[str, ...]:
    """Return the name that precedes an office: "Brackwell" of "Brackwell chief executive"."""
    if item.kind not in ("person", "role"):
        return ()
    match = _EMPLOYER.match(scan.letters, item.tokens.start, item.tokens.stop)
    return tuple(scan.text(range(*match.span(1))).split()) if match else ()


def _of_name(scan: Scan, item: Candidate) -> Iterator[_Sign]:
    own = scan.letters[item.tokens.start : item.tokens.stop]
    if len(item.name) > 1:
        yield from _of_shape(own, item.name)
    if item.acronym:
        yield "organisation", "acronym", 3
    noun = apposed_noun(scan, item)
    if noun:
        yield kind_nouns()[noun], "kind", 1.5  # "Velumo, an airline"
    yield from _behind(scan, item)
    yield from _ahead(scan, item, own)


def _behind(scan: Scan, item: Candidate) -> Iterator[_Sign]:
    """Return the evidence in what follows a name."""
    last = item.tokens.stop
    end = scan.sentences[item.sentence].stop
    after = scan.words[last].lower() if last < len(scan.words) else ""
    yield from _AFTER.get(after, ())
    if after in _OF_PERSON and not item.owns:
        yield "person", "whose", 1.5
    share = 1 if len(item.name) > 1 else _ALONE
    for pattern, (type_, why, weight) in _FOLLOWING:
        if pattern.match(scan.letters, last, end):
            yield type_, why, weight * share
    if item.owns and _HOLDERS.match(scan.letters, last, end):
        yield "organisation", "holders", 1


def _ahead(scan: Scan, item: Candidate, own: str) -> Iterator[_Sign]:
    """Return the evidence in what precedes a name."""
    letters, words, first = scan.letters, scan.words, item.tokens.start
    before = words[first - 1].lower() if first else ""
    if letters[max(first - 1, 0) : first] == "U":
        yield "organisation", "kind", 1.5  # "the airline Velumo"
    if letters[max(first - 2, 0) : first] == "V<":
        yield "place", "kind", 2  # "the village of Orlik"
    if first > 1 and words[first - 2].lower() in _OWNED:
        yield "organisation", "owned", 2
    elif own[-1] in "Aa":
        yield from _of_acronym(scan, item, before)
    elif not (before == "the" and scan.opens_noun(item.tokens.stop)):
        yield from _BEFORE.get(before, ())
    if _is_destination(scan, item) and has_place(scan.text(item.tokens)):
        yield "place", "way", 2
    if _is_source(scan, first):
        yield "person", "source", 0.5
        yield "organisation", "source", 0.5
    if _LISTED.search(letters, max(first - 3, 0), first):
        yield "person", "listed", 1.25


def _is_destination(scan: Scan, item: Candidate) -> bool:
    """Whether a name follows a word of a visit or a way: "visited Denver", "flew to Denver"."""
    first = item.tokens.start
    before = [word.lower() for word in scan.words[max(first - 2, 0) : first]]
    if not before or item.kind != "name":
        return False
    return before[-1] in _REACHED or (before[-1] in ("to", "for", "from") and before[0] in _WAYS)


def _of_acronym(scan: Scan, item: Candidate, before: str) -> Iterator[_Sign]:
    """Return the evidence that initials are of a body: "told AFP", "the BBC said"."""
    last = item.tokens.stop
    after = scan.words[last] if last < len(scan.words) else ""
    if before in _TOLD or after in _SAID or _is_source(scan, item.tokens.start):
        yield "organisation", "said", 1.5
    if item.owns:
        yield "organisation", "owner", 0.75
    if before == "the":
        yield "organisation", "the", 0.75


def _is_source(scan: Scan, first: int) -> bool:
    """Whether a token stands behind "according to", or behind an article there."""
    words = scan.words
    return words[first - 2 : first] == _SOURCE or words[first - 3 : first - 1] == _SOURCE


def _of_shape(letters: str, name: tuple[str, ...]) -> Iterator[_Sign]:
    """Return the evidence in the words of a name: a given name, an initial, a particle, a saint."""
    given = letters.count("F")
    if letters[0] in "FD":
        yield "person", "given", 2
    elif given and not is_common(name[0].lower()):
        yield "person", "given", 1.5
    if any("-" in word and word.split("-")[-1].islower() for word in name[1:]):
        yield "person", "hyphen", 2
    if "I" in letters[1:] or "J" in letters or letters[:2] in ("A.", "I."):
        yield "person", "initial", 2
    if "P" in letters[1:]:
        yield "person", "particle", 1
    if not any(is_common(word.lower()) for word in name):
        yield "person", "unknown", 0.75
    elif not is_common(name[-1].lower()):
        yield "person", "surname", 1
    if any(word.lower() in tables.INSIDE_NAMES for word in name):
        yield "organisation", "preposition", 2
    if name[0] in _SAINTS and given < len(name):
        yield "place", "saint", 2
