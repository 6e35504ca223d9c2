"""Two names in one word: "the Orlik-Reis meeting", "EU-Peru talks", "Franco-German talks"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan

#: letters of known names that a pair can be of
_KNOWN = frozenset("CKW")
_NATIONALITY = frozenset("N")
#: nouns of what is between two countries, before which nationalities stand for these
_BETWEEN = frozenset(
    """
    accord agreement agreements alliance border conference conflict consultations cooperation
    dialogue dispute forum friendship meeting meetings negotiations pact relations summit talks
    ties treaty war
    """.split()
)
#: combining forms of nationalities
_COMBINING = {
    "Anglo": "British", "Austro": "Austrian", "Franco": "French", "Greco": "Greek",
    "Indo": "Indian", "Italo": "Italian", "Luso": "Portuguese", "Russo": "Russian",
    "Sino": "Chinese",
}  # fmt: skip
#: length of the ending of a possessive
_OWNING = 2


def parted(scan: Scan, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the mentions, those of a hyphenated pair as two.

    Each part is a known name, a nationality, or a name that the text has elsewhere by itself; a
    noun follows.

    Args:
        scan: the text.
        found: its mentions.
    """
    for item in found:
        if item.kind == "name" and "-" in scan.words[item.tokens.start]:
            yield from _parts(scan, item) or (item,)
        else:
            yield item
            if item.kind == "known":
                yield from _nationality_after(scan, item)


def is_part(scan: Scan, item: Candidate) -> bool:
    """Whether a mention is one of a pair."""
    first, last = item.tokens[0], item.tokens[-1]
    return item.start > scan.tokens.starts[first] or item.end + _OWNING < scan.tokens.end(last)


def _parts(scan: Scan, item: Candidate) -> tuple[Candidate, ...]:
    if not scan.may_be_noun(item.tokens.stop):
        return ()
    first = item._replace(tokens=item.tokens[:1])
    one, _, other = scan.text(item.tokens).partition("-")
    parts = (
        _part(scan, first, one, item.start),
        _part(scan, item, other, item.end - len(other)),
    )
    return tuple(part for part in parts if part) if all(parts) else ()


def _nationality_after(scan: Scan, item: Candidate) -> Iterator[Candidate]:
    """Yield the country behind an abbreviated one and a hyphen: "U.S.-Chinese talks"."""
    i = item.tokens.stop
    if scan.words[i : i + 1] == ["-"] and scan.letters[i + 1 : i + 2] in _NATIONALITY:
        second = item._replace(tokens=range(i + 1, i + 2))
        part = _part(scan, second, scan.words[i + 1], scan.tokens.starts[i + 1])
        if part and part.kind == "known":
            yield part


def _is_between(scan: Scan, item: Candidate) -> bool:
    """Whether a noun of what is between two countries follows: "talks", "trade talks"."""
    after = item.tokens[0] + 1
    return not _BETWEEN.isdisjoint(scan.words[after : after + 2])


def _part(scan: Scan, item: Candidate, word: str, start: int) -> Candidate | None:
    entry = scan.lexicon.named(_COMBINING.get(word, word))
    letters = _KNOWN | _NATIONALITY if _is_between(scan, item) else _KNOWN
    known = entry if entry and entry.letter in letters else None
    if not word[:1].isupper() or not (known or scan.spelled[word]):
        return None
    return item._replace(
        kind="known" if known else "name",
        start=start,
        end=start + len(word),
        name=tuple(known.name.split()) if known else (word,),
        country=known.country if known else "",
        entry=known,
    )
