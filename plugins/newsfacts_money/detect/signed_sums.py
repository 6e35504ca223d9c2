"""Sums that begin with a sign: "$1.2bn", "A$3.9m", "USD 5 million", "RM70,000", "dlrs 2 mln"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from newsfacts.reading import alternatives, expression
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.false_matches import is_clearly_an_amount, is_road
from newsfacts_money.detect.passage import Passage
from newsfacts_money.detect.quantities import Quantity, quantity_at
from newsfacts_money.detect.ranges import may_join, spread
from newsfacts_money.detect.rule import Mark, Rule
from newsfacts_money.lexicon import signs, vocabulary
from newsfacts_money.lexicon.vocabulary import DEMONYM, GAP, codes_of_demonym

_dollar_letters = alternatives(signs.DOLLAR_LETTERS)
_LETTERS_BEFORE = expression(
    rf"(?<![\w.])(?:(?:{_dollar_letters})|(?:{alternatives(signs.APART.split())}) )$"
)
_SIGN_LETTERS_BEFORE = {
    sign: expression(rf"(?<![\w.])(?:{alternatives(letters)})$")
    for sign, letters in signs.SIGN_LETTERS.items()
}
_LETTERS_AFTER = expression(rf"(?:{_dollar_letters})(?= ?\d)")
_JOINT = re.compile(r" ?[-–—] ?| to | and ")
_LONGEST_LETTERS = 5

_WORD_AFTER = re.compile(r"[-\s](?P<word>\w*)")
_NOUN_AFTER = expression(
    rf"{GAP}(?:(?P<demonym>{DEMONYM}){GAP})?"
    rf"(?P<noun>{alternatives(vocabulary.MAJOR_NOUNS)})(?!\w)"
)
#: "$40 million Canadian", but not "$40 million Canadian loan"
_DEMONYM_AFTER = expression(
    rf" (?P<demonym>{DEMONYM})(?=[.,;:)]|$| (?:for|in|on|to|and|from|over|a|per)\b)"
)
_CODE_AFTER = re.compile(r" ?(?P<code>[A-Z]{3})(?![\w-])")
_LETTERS_IN_BRACKETS = expression(rf" ?\(({_dollar_letters})\)")


def signed_sums(passage: Passage) -> list[Candidate]:
    """Give the candidates that begin with a sign, in order."""
    found: list[Candidate] = []
    end = 0
    marks = [(mark, rule) for rule in RULES for mark in rule.marks(passage)]
    for mark, rule in sorted(marks, key=lambda marked: (marked[0].start, -marked[0].end)):
        candidate = _candidate(passage, mark, rule) if mark.start >= end else None
        if candidate:
            found.append(candidate)
            end = candidate.end
    return found


def _symbols(passage: Passage) -> Iterator[Mark]:
    """Find the symbols, with letters beside a dollar sign: "$", "A$", "$US"."""
    text = passage.text
    for match in passage.symbols:
        start, end, codes = match.start(), match.end(), vocabulary.SYMBOLS[match.group()]
        letters = None
        before, table = _SIGN_LETTERS_BEFORE.get(match.group()), signs.DOLLAR_LETTERS
        if match.group() == "$":
            letters = _LETTERS_BEFORE.search(text, max(0, start - _LONGEST_LETTERS), start)
            letters = letters or _LETTERS_AFTER.match(text, end)
        elif before:
            letters = before.search(text, max(0, start - _LONGEST_LETTERS), start)
            table = signs.SIGN_LETTERS[match.group()]
        if letters:
            codes = (table[letters.group().strip()],)
            start, end = min(start, letters.start()), max(end, letters.end())
        end += text[end : end + 1] == " "
        explicit = letters is not None
        yield Mark(start=start, end=end, text=text[start:end], codes=codes, explicit=explicit)


def _letters(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.leading_words:
        if text in vocabulary.LETTERS:
            yield Mark(start=start, end=end, text=text, codes=vocabulary.LETTERS[text])
        elif text in signs.LOCAL_LETTERS:
            code, country, used_elsewhere = signs.LOCAL_LETTERS[text]
            local = country == passage.region
            if local or used_elsewhere:
                yield Mark(start=start, end=end, text=text, codes=(code,), ambiguous=not local)


def _codes(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.leading_words:
        if text in vocabulary.WRITTEN_CODES:
            code, ambiguous = vocabulary.WRITTEN_CODES[text], text in vocabulary.AMBIGUOUS_CODES
            yield Mark(start=start, end=end, text=text, codes=(code,), ambiguous=ambiguous)
        elif text in vocabulary.SCALED_CODES:
            code, scale = vocabulary.SCALED_CODES[text]
            yield Mark(start=start, end=end, text=text, codes=(code,), scale=f" {scale}")


def _nouns(passage: Passage) -> Iterator[Mark]:
    for start, end, text in passage.leading_words:
        if text in vocabulary.LEADING_NOUNS:
            codes, ambiguous = vocabulary.NOUNS[text.lower()], text not in vocabulary.LEADING_SURE
            yield Mark(start=start, end=end, text=text, codes=codes, ambiguous=ambiguous)


RULES = (
    Rule("symbol", "A$3.9m", _symbols),
    Rule("letters", "RM70,000", _letters),
    Rule("code", "USD 5 million", _codes),
    Rule("noun", "dlrs 2 mln", _nouns),
)


def _candidate(passage: Passage, mark: Mark, rule: Rule) -> Candidate | None:
    """Give the candidate that a mark begins, with its figure or range and any repeated currency."""
    text = passage.text
    first = quantity_at(text, mark.end)
    if mark.codes == ("ZAR",) and first and is_road(text, first.end):
        return None
    if first is None or (mark.ambiguous and not is_clearly_an_amount(first)):
        return None
    quantities: tuple[Quantity, ...] = (first,)
    end = first.end
    joint = _JOINT.match(text, end)
    second = quantity_at(text, joint.end()) if joint else None
    if joint and second and may_join(text, mark.start, joint.group()):
        ends = spread(first, second)
        quantities, end = (ends, second.end) if ends else (quantities, end)
    candidate = Candidate(
        start=mark.start,
        end=end,
        quantities=passage.as_written(quantities, mark.codes, mark.scale),
        codes=mark.codes,
        basis="explicit" if mark.explicit else None,
        rule=rule.name,
    )
    return _with_repetition(text, candidate)


def _with_repetition(text: str, candidate: Candidate) -> Candidate:
    """Add a noun, code or demonym that repeats the sign: "$10 dollars", "$5m AUD", "$5 (U.S.)"."""
    follows = _WORD_AFTER.match(text, candidate.end)
    repeats = follows is not None and follows["word"] in vocabulary.REPEATING
    noun = _NOUN_AFTER.match(text, candidate.end) if repeats else None
    if noun:
        codes = tuple(c for c in vocabulary.NOUNS[noun["noun"]] if c in candidate.codes)
        chosen = codes_of_demonym(noun["demonym"], codes)
        if chosen:
            return attrs.evolve(candidate, end=noun.end(), codes=chosen, basis="demonym")
        repeated = codes and not noun["demonym"]
        return attrs.evolve(candidate, end=noun.end()) if repeated else candidate
    code = _CODE_AFTER.match(text, candidate.end)
    if code and code["code"] in candidate.codes:
        return attrs.evolve(candidate, end=code.end(), codes=(code["code"],), basis="explicit")
    demonym = _DEMONYM_AFTER.match(text, candidate.end) if repeats else None
    chosen = codes_of_demonym(demonym["demonym"], candidate.codes) if demonym else ()
    if demonym and chosen:
        return attrs.evolve(candidate, end=demonym.end(), codes=chosen, basis="demonym")
    letters = _LETTERS_IN_BRACKETS.match(text, candidate.end)
    if letters and signs.DOLLAR_LETTERS[letters[1]] in candidate.codes:
        codes = (signs.DOLLAR_LETTERS[letters[1]],)
        return attrs.evolve(candidate, codes=codes, basis="explicit")
    return candidate
