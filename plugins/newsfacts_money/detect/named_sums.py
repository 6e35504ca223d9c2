"""Sums that end in a noun or code: "12 million Canadian dollars", "45p", "half-a-million-euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.false_matches import is_money
from newsfacts_money.detect.passage import Passage
from newsfacts_money.detect.quantities import Quantity, bare_scale_before, quantity_before
from newsfacts_money.detect.ranges import may_join, spread
from newsfacts_money.detect.rule import Mark, Rule
from newsfacts_money.lexicon import countries, vocabulary
from newsfacts_money.lexicon.vocabulary import BLANK, DEMONYM, codes_of_demonym

_DEMONYM_BEFORE = re.compile(rf"(?<![\w-])(?P<demonym>{DEMONYM})[ \n-]$")
_LAST_WORD = re.compile(r"[^\w.]")
_JOINT_BEFORE = re.compile(r"(?: ?[-–—] ?| to | and )$")
_scales = "hundreds|thousands|millions|billions|trillions|lakhs|crores"
_VAGUE = re.compile(
    rf"(?<![\w-])(?:"
    rf"(?:(?:tens|dozens|scores|hundreds|thousands|millions){BLANK}of{BLANK})?"
    rf"(?:{_scales})(?P<of>{BLANK}of)"
    rf"|(?:several|a{BLANK}few|many)(?:{BLANK}(?:hundred|thousand|million|billion|trillion)){{0,2}}"
    rf"|(?:multi|many)-?(?:m|b|tr)illion"
    rf")$",
    re.IGNORECASE,
)
#: belong to "a million dollars", but not to "a million-dollar fee"
_ARTICLES = frozenset({"a", "an"})
_LONGEST_DEMONYM = 32
_LONGEST_VAGUE = 40
_LONGEST_JOINT = 5


def named_sums(passage: Passage) -> list[Candidate]:
    """Give the candidates that end in a noun or code, in the order of their ends."""
    found: list[Candidate] = []
    marks = [(mark, rule) for rule in RULES for mark in rule.marks(passage)]
    for mark, rule in sorted(marks, key=lambda marked: (marked[0].start, marked[0].end)):
        candidate = _candidate(passage, mark, rule)
        if candidate:
            found.append(candidate)
    return found


def _codes(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_words:
        if text in vocabulary.CODES:
            yield Mark(start=start, end=end, text=text, codes=(text,))


def _nouns(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_words:
        noun = text.lower()
        if noun in vocabulary.NOUNS and text not in vocabulary.CODES:
            yield Mark(start=start, end=end, text=text, codes=vocabulary.NOUNS[noun])


RULES = (
    Rule("code", "200 SEK", _codes),
    Rule("noun", "12 million Canadian dollars", _nouns),
)
#: the name of either rule's candidates that have no number: "millions of dollars"
_VAGUE_RULE = "vague"


def _candidate(passage: Passage, mark: Mark, rule: Rule) -> Candidate | None:
    """Give the candidate that a mark ends, unless it is a false match."""
    text, word = passage.text, mark.text.lower()
    demonym = _demonym_before(text, mark.start)
    chosen = codes_of_demonym(demonym["demonym"] if demonym else None, mark.codes)
    edge = demonym.start() if demonym and chosen else mark.start
    # a capital after a line break begins a new paragraph, or a row of a table
    gap = text[max(0, edge - 1) : edge]
    edge -= gap in (" ", "-") or (gap == "\n" and text[edge].islower())
    counted = _quantities(text, edge, compound=gap == "-")
    if counted is None:
        return None
    start, quantities = counted
    candidate = Candidate(
        start=start,
        end=mark.end,
        quantities=quantities,
        codes=chosen or mark.codes,
        basis="demonym" if chosen and not _is_shared(demonym) else None,
        undecided=word in vocabulary.UNDECIDED_NOUNS,
        minor=rule.name == "noun" and word in vocabulary.MINOR_NOUNS,
        rule=rule.name if quantities else _VAGUE_RULE,
    )
    return candidate if is_money(passage, candidate, mark) else None


def _demonym_before(text: str, start: int) -> re.Match[str] | None:
    """Give the demonym that ends right before an offset, or None."""
    before = text[max(0, start - _LONGEST_DEMONYM) : start - 1]
    if _LAST_WORD.split(before)[-1] not in vocabulary.DEMONYM_ENDS:
        return None
    return _DEMONYM_BEFORE.search(text, max(0, start - _LONGEST_DEMONYM), start)


def _is_shared(demonym: re.Match[str] | None) -> bool:
    """Whether several currencies share what is before the noun: "CFA francs"."""
    return demonym is not None and " " in countries.AREAS.get(demonym["demonym"], "")


def _quantities(text: str, edge: int, *, compound: bool) -> tuple[int, tuple[Quantity, ...]] | None:
    """Give the start and the numbers of what ends at an offset: none if vague, two for a range."""
    vague = _VAGUE.search(text, max(0, edge - _LONGEST_VAGUE), edge)
    counted = quantity_before(text, vague.start("of")) if vague and vague["of"] else None
    if vague and counted is None:
        return vague.start(), ()
    last = counted or quantity_before(text, edge)  # "2 billions of euros"
    if compound and (last is None or last.figure.lower() in _ARTICLES):
        last = bare_scale_before(text, edge)
    if last is None:
        return None
    joint = _JOINT_BEFORE.search(text, max(0, last.start - _LONGEST_JOINT), last.start)
    first = quantity_before(text, joint.start()) if joint else None
    if joint and first and may_join(text, first.start, joint.group()):
        ends = spread(first, last)
        if ends:
            return first.start, ends
    return last.start, (last,)
