"""Sums that end in a noun or code: "12 million Canadian dollars", "45p", "half-a-million-euro"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import attrs

from newsfacts.reading import alternatives, expression, parse_number, shortest_decimal
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.false_matches import is_money
from newsfacts_money.detect.passage import Passage
from newsfacts_money.detect.quantities import Quantity, bare_scale_before, quantity_before
from newsfacts_money.detect.ranges import may_join, spread
from newsfacts_money.detect.rule import Mark, Rule
from newsfacts_money.lexicon import countries, vocabulary
from newsfacts_money.lexicon.vocabulary import BLANK, DEMONYM, codes_of_demonym

_DEMONYM_BEFORE = expression(rf"(?<![\w-])(?P<demonym>{DEMONYM})[ \n-]$")
_LAST_WORD = re.compile(r"[^\w.]")
_JOINT_BEFORE = re.compile(r"(?: ?[-–—] ?| to | and )$")
_scales = "hundreds|thousands|millions|billions|trillions|lakhs|crores"
_VAGUE = expression(
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
_CENT = "¢"
_SCALE_BEHIND = re.compile(
    r" (?P<scale>thousand|lakh|million|crore|billion|trillion)\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?<![\w-])[Aa]n?$")
#: what may follow a single unit: "a dollar for each"
_AFTER_ONE = re.compile(
    r"(?=$|[.,;:!?)\"”]|\s(?:an?|and|apiece|at|by|each|every|extra|for|from|if|in|is|less|more|on"
    r"|or|per|than|that|to|was|when|with)\b)"
)
#: what makes a single unit one of account or a part of one: "37 pesos a dollar", "half of a dollar"
_OF_ACCOUNT = expression(rf"(?:\d|\b(?:of|per|(?:{alternatives(vocabulary.NOUNS)})(?: to)?))\s$")
_SHARE = re.compile(r"\bthree[ -]quarters of $", re.IGNORECASE)
#: minor units without their name: "fifteen dollars fifty"
_HUNDREDTHS = expression(
    r"\s(?P<number>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
    r"(?=$|[.,;:!?)]|\s(?:an?|per|each|for|to|and|in|on|at)\b)"
)
_LONGEST_ARTICLE, _LONGEST_NOUN, _LONGEST_SHARE = 3, 16, 18
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


def _signs(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_signs:
        codes = vocabulary.MINOR_NOUNS["cents"] if text == _CENT else vocabulary.SYMBOLS[text]
        yield Mark(start=start, end=end, text=text, codes=codes)


def _letters(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_words:
        if text in vocabulary.TRAILING:
            yield Mark(start=start, end=end, text=text, codes=vocabulary.TRAILING[text])


def _codes(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_words:
        if text in vocabulary.WRITTEN_CODES:
            behind = _SCALE_BEHIND.match(passage.text, end)
            yield Mark(
                start=start,
                end=behind.end() if behind else end,
                text=text,
                codes=(vocabulary.WRITTEN_CODES[text],),
                scale=f" {behind['scale'].lower()}" if behind else "",
            )
        elif text in vocabulary.SCALED_CODES:
            code, scale = vocabulary.SCALED_CODES[text]
            yield Mark(start=start, end=end, text=text, codes=(code,), scale=f" {scale}")


def _nouns(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.trailing_words:
        noun = text.lower()
        if noun in vocabulary.NOUNS and text not in vocabulary.WRITTEN_CODES:
            yield Mark(start=start, end=end, text=text, codes=vocabulary.NOUNS[noun])


RULES = (
    Rule("symbol", "40$", _signs),
    Rule("letters", "500 zł", _letters),
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
    counted = _quantities(text, edge, compound=gap == "-") or _one(text, edge, mark)
    if counted is None:
        return None
    start, quantities = counted
    quantities = passage.as_written(quantities, mark.codes, mark.scale)
    candidate = Candidate(
        start=start,
        end=mark.end,
        quantities=quantities,
        codes=chosen or mark.codes,
        basis="demonym" if chosen and not _is_shared(demonym) else None,
        undecided=word in vocabulary.UNDECIDED_NOUNS,
        minor=word == _CENT or (rule.name == "noun" and word in vocabulary.MINOR_NOUNS),
        rule=rule.name if quantities else _VAGUE_RULE,
    )
    if not is_money(passage, candidate, mark):
        return None
    return _with_hundredths(text, candidate) if rule.name == "noun" else candidate


def _one(text: str, edge: int, mark: Mark) -> tuple[int, tuple[Quantity, ...]] | None:
    """Give one for the article of "a dollar", but not of "a dollar store", "7 pesos a dollar"."""
    if mark.text not in vocabulary.COUNTABLE or not _AFTER_ONE.match(text, mark.end):
        return None
    match = _ARTICLE.search(text, max(0, edge - _LONGEST_ARTICLE), edge)
    if match is None or _OF_ACCOUNT.search(
        text, max(0, match.start() - _LONGEST_NOUN), match.start()
    ):
        return None
    return match.start(), (Quantity(match.start(), edge, match.group(), "", Decimal(1)),)


def _with_hundredths(text: str, candidate: Candidate) -> Candidate:
    """Add the minor units that a bare number gives: "fifteen dollars fifty"."""
    match = _HUNDREDTHS.match(text, candidate.end)
    number = parse_number(match["number"]) if match else None
    if match is None or number is None or len(candidate.quantities) != 1 or candidate.minor:
        return candidate
    units = candidate.quantities[0]
    if units.scale or not units.figure[-1].isalpha():
        return candidate
    value = units.value + number / 100
    quantity = units._replace(end=match.end(), figure=f"{value:f}", value=value)
    return attrs.evolve(candidate, end=match.end(), quantities=(quantity,))


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
    share = _SHARE.search(text, max(0, last.start - _LONGEST_SHARE), last.start)
    if share and last.figure.lower() in _ARTICLES:
        value = shortest_decimal(last.value * 3 / 4)
        return share.start(), (last._replace(start=share.start(), value=value),)
    joint = _JOINT_BEFORE.search(text, max(0, last.start - _LONGEST_JOINT), last.start)
    first = quantity_before(text, joint.start()) if joint else None
    if joint and first and may_join(text, first.start, joint.group()):
        ends = spread(first, last)
        if ends:
            return first.start, ends
    return last.start, (last,)
