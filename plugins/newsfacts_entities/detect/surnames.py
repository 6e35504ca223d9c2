"""Surnames that are common words: after "Derek May", the words "May said" name him."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.patterns import COMMON, NAMING
from newsfacts_entities.detect.scan import LOCATIVES, OPENERS, Scan
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon import tables

#: letters of surnames that have another meaning: those of offices and bodies, and of other words
_OTHERS = COMMON | {"Q"}
_WORDS = frozenset("YN-")
_GIVEN = frozenset("FDI")
_PLACES = frozenset("KCD")
#: before the name of a month
_DATING = frozenset(
    "in on since until till by last next early late mid this from to during before after".split()
)
_PARTS = frozenset("end beginning start middle month rest half days weeks out as".split())
#: letters of surnames as the patterns know them
_KNOWN = frozenset("XF")


def surnames_in(scan: Scan, found: Iterable[Candidate]) -> list[int]:
    """Return the tokens that are surnames of people in a text, though they have another meaning.

    Args:
        scan: the text.
        found: its mentions.
    """
    bearers: dict[str, int] = {}
    for item in found:
        word = _surname(scan, item)
        if word:
            bearers.setdefault(bare(word), item.tokens.start)
    forms = {form.casefold() for name in bearers for form in (name, f"{name}'s")}
    there = scan.tokens.find(forms) if bearers else ()
    return [i for i in there if _names(scan, i, bearers.get(bare(scan.words[i])))]


def _surname(scan: Scan, item: Candidate) -> str:
    """Return the surname of a person's full name, or nothing."""
    if item.kind not in ("name", "person") or len(item.name) < 2:  # noqa: PLR2004 - a full name
        return ""
    if item.kind == "person" and item.name[0].lower() in tables.FIRST_SURNAMES:
        return item.name[0]
    given = item.kind == "person" or scan.letters[item.tokens.start] in _GIVEN
    letter = scan.letters[item.tokens.stop - 1].upper()
    return item.name[-1] if given or letter in _OTHERS | _WORDS else ""


def _names(scan: Scan, i: int, first: int | None) -> bool:
    """Whether a word stands for the name of somebody first mentioned at a token."""
    letter = scan.letters[i].upper()
    if first is None or letter in _KNOWN or _is_part(scan, i):
        return False
    if letter in _PLACES:
        return i > first and not _is_place(scan, i)
    return letter in _OTHERS or (letter in _WORDS and _is_no_word(scan, i))


def _is_part(scan: Scan, i: int) -> bool:
    """Whether a word is a part of a longer name: "Rivers" in "University of Rivers"."""
    before = "" if i in scan.firsts else scan.letters[i - 1]
    after = scan.letters[i + 1 : i + 2]
    of = before == "<" and scan.letters[i - 2 : i - 1] not in NAMING - {"S"}
    return (bool(before) and before in NAMING and not of) or (bool(after) and after in NAMING)


def _is_place(scan: Scan, i: int) -> bool:
    """Whether the name of a place stands where places do: "in Lincoln"."""
    before = scan.words[i - 1].lower()
    return before in LOCATIVES or (before == "of" and bare(scan.words[i]) in scan.located)


def _is_no_word(scan: Scan, i: int) -> bool:
    """Whether a word with a capital is not a common word: not "in May", "May 5", "Best of all"."""
    words = scan.words
    if i in scan.firsts or words[i - 1] in OPENERS:
        return bare(words[i]) != words[i] or scan.is_finite(i + 1)
    return bare(words[i]).lower() not in tables.CALENDAR or not _is_dated(scan, i)


def _is_dated(scan: Scan, i: int) -> bool:
    """Whether what is around the name of a month makes it one: "May 5", "the end of May"."""
    words = scan.words
    before = words[i - 1].lower()
    part = before == "of" and words[i - 2].lower() in _PARTS
    figure = bool(words[i + 1 : i + 2]) and words[i + 1][0].isdigit()
    return before in _DATING or before[0].isdigit() or part or figure
