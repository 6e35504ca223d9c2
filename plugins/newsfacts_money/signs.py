"""Sums that begin with a sign: "$1.2bn", "A$3.9m", "USD 5 million", "RM70,000", "dlrs 2 mln"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsfacts.reading import Token
from newsfacts_money import guards, lexicon, tables
from newsfacts_money.circulation import Codes
from newsfacts_money.lexicon import DEMONYM, GAP, alternatives
from newsfacts_money.quantities import Quantity, quantity_at
from newsfacts_money.sums import Sum, spread

_dollar_letters = alternatives(tables.DOLLAR_LETTERS)
_SYMBOL = re.compile(f"[{re.escape(''.join(lexicon.SYMBOLS))}]")
_LETTERS_BEFORE = re.compile(rf"(?<![\w.])(?:{_dollar_letters})$")
_LETTERS_AFTER = re.compile(rf"(?:{_dollar_letters})(?= ?\d)")
_ASIDE = re.compile(rf" ?\(({_dollar_letters})\)")
_FIGURE = re.compile(r"\.? ?(?=\.?\d)")
_NOUN_AFTER = re.compile(
    rf"{GAP}(?:(?P<demonym>{DEMONYM}){GAP})?(?P<noun>{alternatives(lexicon.MAJOR)})(?!\w)"
)
#: "$40 million Canadian", where no noun follows that is Canadian
_DEMONYM_AFTER = re.compile(
    rf" (?P<demonym>{DEMONYM})(?=[.,;:)]|$| (?:for|in|on|to|and|from|over|a|per)\b)"
)
_CODE_AFTER = re.compile(r" ?(?P<code>[A-Z]{3})(?![\w-])")
_JOINT = re.compile(r" ?[-–—] ?| to | and ")
_FIRST_NOUNS = frozenset(tables.FIRST_NOUNS.split())
_WIDEST = 5
#: signs that stand for cedis behind "GH"
_CEDIS = "₵¢"


@attrs.frozen(kw_only=True)
class _Sign:
    """What stands before a figure, which begins at its end."""

    start: int
    end: int
    codes: Codes
    #: whether letters beside a symbol chose among its codes
    explicit: bool = False
    #: whether the figure must be plainly a sum, because the sign is also a word
    strict: bool = False
    rule: str


def signed_sums(text: str, names: Iterable[Token], region: str | None) -> list[Sum]:
    """Give the sums of a plain text that begin with a sign, in order.

    Args:
        text: the plain text.
        names: tokens that may be codes, letters or nouns of currencies, in order.
        region: ISO 3166 code of the outlet's country; some letters are signs only in its papers.
    """
    found: list[Sum] = []
    end = 0
    signs = (*_symbols(text), *_words(text, names, region))
    for sign in sorted(signs, key=lambda sign: (sign.start, -sign.end)):
        signed = _sum(text, sign) if sign.start >= end else None
        if signed:
            found.append(signed)
            end = signed.end
    return found


def _symbols(text: str) -> Iterator[_Sign]:
    """Give the symbols, with the letters beside a dollar's."""
    for match in _SYMBOL.finditer(text):
        start, end, codes = match.start(), match.end(), lexicon.SYMBOLS[match.group()]
        letters = None
        if match.group() == "$":
            letters = _LETTERS_BEFORE.search(text, max(0, start - _WIDEST), start)
            letters = letters or _LETTERS_AFTER.match(text, end)
        elif match.group() in _CEDIS and text[max(0, start - 2) : start] == "GH":
            start, codes = start - 2, ("GHS",)
        if letters:
            codes = (tables.DOLLAR_LETTERS[letters.group()],)
            start, end = min(start, letters.start()), max(end, letters.end())
        yield _Sign(
            start=start,
            end=end + (text[end : end + 1] == " "),
            codes=codes,
            explicit=letters is not None,
            rule="symbol",
        )


def _words(text: str, names: Iterable[Token], region: str | None) -> Iterator[_Sign]:
    """Give the letters, codes and nouns before figures."""
    for token in names:
        end = token.start + len(token.text)
        gap = _FIGURE.match(text, end)
        meant = (
            _meant(token.text, region)
            if gap and text[token.start - 1 : token.start] != "$"
            else None
        )
        if gap and meant:
            codes, strict, rule = meant
            yield _Sign(start=token.start, end=gap.end(), codes=codes, strict=strict, rule=rule)


def _meant(word: str, region: str | None) -> tuple[Codes, bool, str] | None:
    """Give what a word before a figure means: codes, whether it needs a plain sum, and the rule."""
    if word in lexicon.LETTERS:
        return lexicon.LETTERS[word], False, "letters"
    if word in lexicon.CODES:
        return (word,), word in lexicon.WORD_CODES, "code"
    if word in _FIRST_NOUNS:
        return lexicon.NOUNS[word.lower()], word != "dlrs", "noun"
    if word in tables.LOCAL_LETTERS:
        code, country, anywhere = tables.LOCAL_LETTERS[word]
        if country == region or anywhere:
            return (code,), country != region, "letters"
    return None


def _sum(text: str, sign: _Sign) -> Sum | None:
    """Give the sum that a sign begins: its figure or range, and what repeats the sign."""
    first = quantity_at(text, sign.end)
    if sign.codes == ("ZAR",) and first and guards.is_road(text, first.end):
        return None
    if first is None or (sign.strict and not guards.is_plainly_a_sum(first)):
        return None
    quantities: tuple[Quantity, ...] = (first,)
    end = first.end
    joint = _JOINT.match(text, end)
    second = quantity_at(text, joint.end()) if joint else None
    if joint and second and guards.may_join(text, sign.start, joint.group()):
        ends = spread(first, second)
        quantities, end = (ends, second.end) if ends else (quantities, end)
    read = Sum(
        start=sign.start,
        end=end,
        quantities=quantities,
        codes=sign.codes,
        basis="explicit" if sign.explicit else None,
        rule=sign.rule,
    )
    return _repeated(text, read)


def _repeated(text: str, read: Sum) -> Sum:
    """Give the sum with the noun, code or aside after it: "$10 dollars", "$5m AUD", "$5 (U.S.)"."""
    noun = _NOUN_AFTER.match(text, read.end)
    if noun:
        codes = tuple(code for code in lexicon.NOUNS[noun["noun"]] if code in read.codes)
        chosen = lexicon.by_demonym(noun["demonym"], codes)
        if chosen:
            return attrs.evolve(read, end=noun.end(), codes=chosen, basis="demonym")
        return attrs.evolve(read, end=noun.end()) if codes and not noun["demonym"] else read
    code = _CODE_AFTER.match(text, read.end)
    if code and code["code"] in read.codes:
        return attrs.evolve(read, end=code.end(), codes=(code["code"],), basis="explicit")
    behind = _DEMONYM_AFTER.match(text, read.end)
    chosen = lexicon.by_demonym(behind["demonym"], read.codes) if behind else ()
    if behind and chosen:
        return attrs.evolve(read, end=behind.end(), codes=chosen, basis="demonym")
    aside = _ASIDE.match(text, read.end)
    if aside and tables.DOLLAR_LETTERS[aside[1]] in read.codes:
        return attrs.evolve(read, codes=(tables.DOLLAR_LETTERS[aside[1]],), basis="explicit")
    return read
