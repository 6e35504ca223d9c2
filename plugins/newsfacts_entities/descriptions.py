"""Who or what a description means: "the senator", "his counterpart, Ana Reis", "the ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsfacts import MentionForm
from newsfacts_entities import tables
from newsfacts_entities.countries import BY_CODE
from newsfacts_entities.grammar import Found, Scan
from newsfacts_entities.lexicon import Entry
from newsfacts_entities.people import Known, People
from newsfacts_entities.resolved import Resolved
from newsfacts_entities.titles import head_of, words_of

#: words before a title that point back to somebody
_BACK = frozenset({"the", "this", "that", "his", "her", "their", "its"})
#: how many mentions back "the senator" looks
_REACH = 80
#: between a description and the name that tells whose it is
_APPOSED = re.compile(r", (?:who is |then |now |former )?")
_CALLED = re.compile(r"[ (,]*(?:also |better |formerly |once )?(?:known|nicknamed|aka|a\.k\.a\.)(?: as)? ")
_COUNTRY = frozenset("country nation kingdom".split())
_AGE = re.compile(r"\d+-year-old")


def apposed_after(scan: Scan, item: Found, after: Found | None) -> bool:
    """Whether a name follows that tells who is meant: "his counterpart, Ana Reis"."""
    if after is None or after.kind not in ("name", "person") or not after.name:
        return False
    return scan.document.reading.plain[item.end : after.start] in (", ", ": ")


def apposed_before(scan: Scan, item: Found, last: Resolved | None) -> bool:
    """Whether a name stands before that it says something of: "Ana Reis, the mayor"."""
    if last is None or last.known is None or last.found.kind not in ("name", "person", "organisation"):
        return False
    between = scan.document.reading.plain[last.found.end : item.start]
    return bool(_APPOSED.fullmatch(between)) and _closes(scan, item)


def _closes(scan: Scan, item: Found) -> bool:
    """Whether an apposition ends with a mark, rather than go on as a list with "and"."""
    after = item.tokens.stop
    return after >= len(scan.letters) or scan.letters[after] not in "&"


def is_alias(scan: Scan, item: Found, last: Resolved | None) -> bool:
    """Whether a name is another one of whom the mention before names."""
    if last is None or last.known is None or not item.name:
        return False
    between = scan.document.reading.plain[last.found.end : item.start]
    return bool(_CALLED.fullmatch(between))


def holder(item: Found, people: People, earlier: Sequence[Resolved]) -> Resolved | None:
    """Give the last mention of who holds an office, or fits a description."""
    head = head_of(item.title)
    fields = words_of(item.title)
    for candidate in reversed(earlier[-_REACH:]):
        known = candidate.known
        if known and known.type == "person" and known.may_be(item) and known.bears(head, fields):
            return candidate
    if item.country:
        holders = [
            known
            for known in people.all
            if known.type == "person" and known.country == item.country and known.bears(head, fields)
        ]
        if len(holders) == 1:
            return Resolved(holders[0].fullest, "name", "", holders[0])
    return None


def by_age(item: Found, earlier: Sequence[Resolved]) -> Resolved | None:
    """Give the person that "the 54-year-old" means: the last one that begins a sentence."""
    if not _AGE.search(item.title):
        return None
    firsts: dict[int, Resolved] = {}
    for candidate in earlier[-_REACH:]:
        if candidate.known and candidate.known.type == "person":
            firsts.setdefault(candidate.found.sentence, candidate)
    return firsts[max(firsts)] if firsts else None


def points_back(item: Found) -> bool:
    """Whether a description is of somebody or something that is known."""
    return not item.determiner or item.determiner.split()[0] in _BACK


def body(item: Found, earlier: Sequence[Resolved]) -> Resolved | None:
    """Give the last organisation that "the ministry" or "the company" can be."""
    noun = item.title.lower().split(" of ")[0].split()[-1]
    capitals = tables.BODIES.get(noun, "").split()
    fields = words_of(item.title) - {noun}
    for candidate in reversed(earlier[-_REACH:]):
        known = candidate.known
        if known is None or known.type != "organisation" or not known.may_be(item):
            continue
        words = {word.lower() for word in known.name}
        ends = {known.name[-1], known.name[0]} if " of " in " ".join(known.name) else {known.name[-1]}
        if noun in words or not ends.isdisjoint(capitals):
            if not fields or fields & words or "central" in fields:
                return candidate
    return None


def spot(item: Found, earlier: Sequence[Resolved], here: Known | None) -> Known | Entry | None:
    """Give the place that "the country", "the Turkish capital" or "the city" is."""
    noun = item.title.lower().split(" of ")[0].split()[-1]
    country = item.country or _last_country(item, earlier) or (here.country if here else "")
    if noun in _COUNTRY:
        return _entry("C", country)
    if noun == "capital":
        return _entry("K", country)
    if item.determiner.split()[:1] == ["the"] and noun in ("city", "town", "village", "region"):
        places = [r.known for r in earlier[-_REACH:] if r.known and r.known.type == "place"]
        return places[-1] if places else None
    return None


def _last_country(item: Found, earlier: Sequence[Resolved]) -> str:
    for one in reversed(earlier[-_REACH:]):
        known = one.known
        if known and known.type == "country":
            return known.country
    return ""


def _entry(letter: str, code: str) -> Entry | None:
    country = BY_CODE.get(code)
    if country is None:
        return None
    if letter == "C":
        return Entry("C", country.names[0], code, "country")
    return Entry("K", country.capitals[0], code, "place") if country.capitals else None


def form_of(item: Found) -> MentionForm:
    """Give whether a description is a title or just a description."""
    head = head_of(item.title)
    return "title" if head in tables.TITLES else "description"
