"""Tells what an unknown name is - a person, a body or a place - by what stands around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsfacts import EntityType
from newsfacts.reading import is_word
from newsfacts_entities.grammar import Found, Scan

#: as much evidence of one kind decides
_ENOUGH = 2.0
_WHERE = frozenset({"in", "near", "outside", "from", "off"})
_OWNED = frozenset("shares share stake stakes interest stock invest invested investors".split())
_SAINTS = frozenset("San Santa Santo Saint St. São Sao Los Las".split())
#: before a name: another one, and "and"
_LISTED = re.compile(r"[XF],?&$")
_PEOPLE_DO = frozenset(
    """
    who whose told tells met meets visited arrived died resigned wrote spoke smiled married joined
    testified apologised apologized grinned laughed sighed
    """.split()
)
_ALL_DO = frozenset("said says added adds argued warned announced denied called asked".split())
#: behind a name, in letters: an age or an office between commas, a body, the land of a town
_AGE = re.compile(r",2[,.)]|\(2\)")
_OFFICE = re.compile(r",[013]?(?:[A-Zxnckwu]\+*){0,5}[TR]")
_BODY = re.compile(r",(?:1(?:[A-Zxnckz]\+*){0,4}U|0(?:[A-Zxnckz]\+*){0,4}U[,.<])")
_LAND = re.compile(r",[CKD]")
_HOLDERS = re.compile(r"[MEU]{0,3}[TR]")


def types(scan: Scan, found: Sequence[Found]) -> Mapping[tuple[str, ...], EntityType]:
    """Give what the names of a text are, where enough is told of them."""
    told: defaultdict[tuple[str, ...], dict[tuple[EntityType, str], float]] = defaultdict(dict)
    for item in found:
        if item.kind in ("name", "person"):
            for type_, why, weight in _evidence(scan, item):
                told[item.name][type_, why] = weight
    titled = {item.name[0] for item in found if item.kind == "person" and len(item.name) == 1}
    for name, why in told.items():
        if len(name) > 1 and name[-1] in titled:
            why["person", "surname"] = 2
    return {name: type_ for name, why in told.items() if (type_ := _decided(why))}


def _decided(why: Mapping[tuple[EntityType, str], float]) -> EntityType | None:
    sums: dict[EntityType, float] = {}
    for (type_, _), weight in why.items():
        sums[type_] = sums.get(type_, 0) + weight
    if not sums:
        return None
    best = max(sums, key=lambda type_: sums[type_])
    return best if sums[best] >= _ENOUGH else None


def _evidence(scan: Scan, item: Found) -> Iterator[tuple[EntityType, str, float]]:
    letters, words = scan.letters, scan.words
    first, last = item.tokens.start, item.tokens.stop
    before = words[first - 1].lower() if first else ""
    after = words[last].lower() if last < len(words) else ""
    if item.kind == "person":
        yield "person", "title", 9
        return
    if len(item.name) > 1:
        yield from _of_shape(letters[first:last], item.name)
    if _AGE.match(letters, last):
        yield "person", "age", 2
    if _OFFICE.match(letters, last):
        yield "person", "office", 2
    if _BODY.match(letters, last):
        yield "organisation", "body", 3
    if after in _PEOPLE_DO:
        yield "person", "verb", 1.5
    if after in _ALL_DO:
        yield "person", "said", 0.5
        yield "organisation", "said", 0.5
    if after in ("which", "its"):
        yield "organisation", "which", 1.5
    if before == "the":
        yield "organisation", "the", 1
        yield "person", "the", -3
    if item.acronym:
        yield "organisation", "acronym", 3
    if item.owns and _HOLDERS.match(letters, last):
        yield "organisation", "holders", 1
    if before in _WHERE and letters[last - 1] not in "Aa":
        owned = first > 1 and words[first - 2].lower() in _OWNED
        yield ("organisation" if owned else "place"), "where", 2
    if _LISTED.search(letters, max(first - 3, 0), first):
        yield "person", "listed", 1.25
    if item.name[0] in _SAINTS and letters[first:last].count("F") < len(item.name):
        yield "place", "saint", 2
    if before == "at":
        yield "organisation", "at", 1
    if _LAND.match(letters, last):
        yield "place", "land", 2


def _of_shape(letters: str, name: tuple[str, ...]) -> Iterator[tuple[EntityType, str, float]]:
    if letters[0] in "FD":
        yield "person", "given", 2
    elif "F" in letters and not is_word(name[0].lower()):
        yield "person", "given", 1.5
    if any("-" in word and word.split("-")[-1].islower() for word in name[1:]):
        yield "person", "hyphen", 2
    if "I" in letters[1:] or "J" in letters or letters[:2] in ("A.", "I."):
        yield "person", "initial", 2
    if "P" in letters:
        yield "person", "particle", 1
    if not any(is_word(word.lower()) for word in name):
        yield "person", "unknown", 0.75
