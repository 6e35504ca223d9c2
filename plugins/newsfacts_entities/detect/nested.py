"""Nested mentions: pronouns, and the names in titles and descriptions."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from newsfacts_entities.detect.candidate import Candidate, Kind
from newsfacts_entities.detect.patterns import INNER_NAME
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon.pronouns import FORMS, PRONOUNS

_OUTER = frozenset({"person", "role", "group", "body", "spot"})
#: letters of tokens that a name may consist of, before "I": an initial or a numeral, no pronoun
_NAMES = frozenset("XFQDTE")
#: the office of somebody named inside a description: "sister of Peruvian leader Ana Reis"
_OFFICE = re.compile(r"(?:[NKCc]\+*)?[MEU]{0,3}[TR]{1,3}$")


def pronouns(scan: Scan) -> Iterator[Candidate]:
    """Yield the personal pronouns of a text, in order."""
    words, starts = scan.words, scan.tokens.starts
    firsts = [sentence.start for sentence in scan.sentences]
    for i in scan.tokens.find(FORMS):
        word = words[i]
        shouted = len(word) > 1 and word.isupper()
        numeral = word == "I" and i > 0 and scan.letters[i - 1] in _NAMES
        is_name = scan.letters[i] == "F"
        if shouted or numeral or is_name or (word == "I" and words[i + 1 : i + 2] == ["."]):
            continue
        length = len(word.partition("'")[0])
        yield Candidate(
            kind="pronoun",
            start=starts[i],
            end=starts[i] + length,
            sentence=bisect_right(firsts, i) - 1,
            tokens=range(i, i + 1),
            owns=PRONOUNS[word.casefold()].case == "possessive",
        )


def names(scan: Scan, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """Yield the names inside the titles and descriptions of other mentions."""
    for item in found:
        if item.kind in _OUTER:
            titled = item.kind == "person"
            stop = (
                bisect_left(scan.tokens.starts, item.start + len(item.title))
                if titled
                else item.tokens.stop
            )
            yield from _inside(scan, item, range(item.tokens.start, stop))


def _inside(scan: Scan, item: Candidate, words: range) -> Iterator[Candidate]:
    starts, texts = scan.tokens.starts, scan.words
    for match in INNER_NAME.finditer(scan.letters, words.start, words.stop):
        kind = match.lastgroup
        if kind is None:
            continue
        tokens = range(*match.span(kind))
        if scan.letters[tokens.start : tokens.stop] == "Q":
            continue  # "Pollster"
        last = texts[tokens[-1]]
        owns = bare(last) != last
        entry = scan.entries.get(tokens.start) if kind == "known" else None
        end = starts[tokens[-1]] + len(last) - (2 if owns else 0)
        name = tuple(bare(entry.name if entry else scan.text(tokens)).split())
        office = _OFFICE.search(scan.letters, words.start, tokens.start) if kind == "name" else None
        title = range(*office.span()) if office else range(0)
        inner: Kind = "organisation" if kind == "organisation" else "known" if entry else "name"
        if (starts[tokens.start], end) != (item.start, item.end):
            yield Candidate(
                kind=inner,
                start=starts[tokens.start],
                end=end,
                sentence=item.sentence,
                tokens=tokens,
                name=name,
                title=scan.text(title),
                country=entry.country if entry else _country(scan, title),
                entry=entry,
                owns=owns,
                is_nested=True,
            )


def _country(scan: Scan, title: range) -> str:
    """Return the country that an office is of, or an empty string."""
    return next((code for i in title if (code := scan.country_at(i))), "")
