"""The noun for a body or a place that a text puts beside a name: "the Orlik bar"."""

from __future__ import annotations

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.lexicon.listed import kind_nouns

_ARTICLES = frozenset({"a", "an", "the"})
_COPULAS = ("is", "was", "became", "remains")
#: words of an apposition that are looked through for its noun
_APPOSED = 6


def noun_beside(scan: Scan, item: Candidate) -> str:
    """Return the noun beside a name that says what it is, or nothing.

    Such a noun stands before it ("the band Orlik"), behind it ("the Orlik bar"), or in an
    apposition ("Orlik, a large bar in Lima") or behind a verb ("Orlik is a bar").
    """
    words, first, stop = scan.words, item.tokens.start, item.tokens.stop
    if first and words[first - 1] in kind_nouns():
        return words[first - 1]
    if first and words[first - 1].lower() in _ARTICLES and words[stop : stop + 1] and not item.owns:
        return words[stop] if words[stop] in kind_nouns() and not scan.is_noun(stop + 1) else ""
    return _noun_behind(scan, item.tokens.stop) if _is(scan, item, ",", *_COPULAS) else ""


def apposed_noun(scan: Scan, item: Candidate) -> str:
    """Return the noun of an apposition behind a name, or nothing: "Orlik, a large bar"."""
    return _noun_behind(scan, item.tokens.stop) if _is(scan, item, ",") else ""


def _is(scan: Scan, item: Candidate, *words: str) -> bool:
    """Whether one of some words is right behind a name."""
    return "".join(scan.words[item.tokens.stop : item.tokens.stop + 1]) in words


def _noun_behind(scan: Scan, comma: int) -> str:
    """Return the noun behind a comma or a verb and an article."""
    if "".join(scan.words[comma + 1 : comma + 2]) not in _ARTICLES:
        return ""
    for i in range(comma + 2, min(comma + _APPOSED, len(scan.words))):
        word = scan.words[i]
        if not word[0].isalnum():
            return ""
        if word in kind_nouns() and not scan.is_noun(i + 1):
            return word
    return ""
