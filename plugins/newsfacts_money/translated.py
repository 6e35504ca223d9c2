"""Finds sums and percentages in languages other than English: "1.234.567,89 €", "3 Mio. Euro"."""

from __future__ import annotations

import functools
import re
from decimal import Decimal

from newsfacts.reading import shortest_decimal
from newsfacts_money import lexicon, tables
from newsfacts_money.circulation import Codes
from newsfacts_money.languages import WRITINGS, Writing
from newsfacts_money.lexicon import alternatives
from newsfacts_money.percentages import Share
from newsfacts_money.quantities import Quantity
from newsfacts_money.sums import Sum

_DOLLARS = "|".join(rf"{re.escape(letters)} ?\$" for letters in sorted(tables.DOLLAR_LETTERS))
_SIGN = (
    rf"(?:(?<!\w)(?:{_DOLLARS})|[{re.escape(''.join(lexicon.SYMBOLS))}]"
    rf"|(?<![\w-])(?:{alternatives(lexicon.CODES)})(?![\w-]))"
)
#: first codes of the nouns that no country has by default: pesos, crowns, dinars
_UNDECIDED = frozenset({"MXN", "SEK", "DZD"})
_SHORT_DECIMAL = re.compile(r"\d+\.\d{1,2}")


class _Grammar:
    """The expressions of one language, and what they mean."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        marks, scales = re.escape(writing.groups), alternatives(writing.scales)
        figure = (
            rf"(?<![\w.,])(?:\d{{1,3}}(?:[{marks}]\d{{3}})+(?:,\d{{1,2}})?|\d+,\d{{1,3}}"
            rf"|{_SHORT_DECIMAL.pattern}|\d+)(?!\d|[.,]\d)"
        )
        # an article before a scale, or nothing before one that begins a sum: "mil millones"
        one = rf"(?<!\w)(?:{writing.one}) (?=(?:{scales})\b)|(?<!\w)(?=mil millones\b)"
        number = rf"(?:{figure}|{one})"
        scale = rf"(?: ?(?:{scales})\b\.?)"
        units = alternatives({**writing.units, **writing.minor})
        linked = f"(?:{writing.linked})?" if writing.linked else ""
        self.sums = re.compile(
            rf"(?P<sign>{_SIGN} ?)?(?P<amount>(?P<low>{number})(?P<low_scale>{scale})?"
            rf"(?:(?: ?[-–—] ?| (?:bis|à|a|tot) )(?P<high>{number})(?P<high_scale>{scale})?)?)"
            rf"(?: ?(?P<last>{_SIGN})| {linked}(?P<noun>{units})\b)?",
            re.IGNORECASE,
        )
        self.shares = re.compile(
            rf"(?P<minus>(?<!\w)[-−])?(?P<figure>{figure}) ?(?:%|(?:{writing.percent})(?!\w))",
            re.IGNORECASE,
        )

    def read(self, match: re.Match[str]) -> Sum | None:
        """Give the sum that a match is, or None if it names no currency."""
        codes, minor = self._currency(match)
        if not codes:
            return None
        edge = "amount" if match["sign"] else 0  # "$5": what else follows is not the sum's
        return Sum(
            start=match.start(),
            end=match.end(edge),
            quantities=self._quantities(match),
            codes=codes,
            basis="explicit" if len(codes) == 1 else None,
            undecided=codes[0] in _UNDECIDED,
            minor=minor,
            rule="translated",
        )

    def _currency(self, match: re.Match[str]) -> tuple[Codes, bool]:
        """Give the codes of the sign or noun, and whether they are of hundredths."""
        sign, noun = match["sign"] or match["last"], match["noun"]
        if sign:
            return _codes(sign), False
        if noun is None:
            return (), False
        word = noun.lower()
        minor = self._writing.minor.get(word)
        return ((minor,), True) if minor else (tuple(self._writing.units[word].split()), False)

    def _quantities(self, match: re.Match[str]) -> tuple[Quantity, ...]:
        low = self._quantity(match, "low", match["low_scale"])
        if not match["high"]:
            return (low,)
        high = self._quantity(match, "high", match["high_scale"])
        shared = self._quantity(match, "low", match["low_scale"] or match["high_scale"])
        for first in (shared, low):  # "5-10 million", but "500 to 1 million"
            if first.value < high.value:
                return first, high
        return (low,)

    def _quantity(self, match: re.Match[str], name: str, scale: str | None) -> Quantity:
        zeros = self._writing.scales.get((scale or "").strip(" .").lower(), 0)
        value = shortest_decimal(self.number(match[name]).scaleb(zeros))
        return Quantity(match.start(name), match.end(name), match[name], "", value)

    def number(self, figure: str) -> Decimal:
        """Give the value of a figure, or one for an article."""
        if not figure[:1].isdigit():
            return Decimal(1)
        if _SHORT_DECIMAL.fullmatch(figure):
            return Decimal(figure)
        grouped = figure.translate({ord(mark): None for mark in self._writing.groups})
        return Decimal(grouped.replace(",", "."))


def _codes(sign: str) -> Codes:
    word = sign.strip()
    if word in lexicon.SYMBOLS:
        return lexicon.SYMBOLS[word]
    if word.endswith("$"):
        code = tables.DOLLAR_LETTERS.get(word[:-1].strip())
        return (code,) if code else ()
    return (word,) if word in lexicon.CODES else ()


@functools.cache
def _grammar(language: str) -> _Grammar:
    return _Grammar(WRITINGS[language])


def translated_sums(text: str, language: str) -> list[Sum]:
    """Give the sums of a plain text in a language other than English, in order.

    Example:
        >>> [str(read.values[0]) for read in translated_sums("Es kostet 1.234.567,89 €.", "de")]
        ['1234567.89']
    """
    grammar = _grammar(language)
    found = (grammar.read(match) for match in grammar.sums.finditer(text))
    return [read for read in found if read]


def translated_shares(text: str, language: str) -> list[Share]:
    """Give the percentages of a plain text in a language other than English, in order."""
    grammar = _grammar(language)
    found: list[Share] = []
    for match in grammar.shares.finditer(text):
        value = grammar.number(match["figure"])
        value = value.copy_negate() if match["minus"] else value
        found.append(Share(match.start(), match.end(), shortest_decimal(value), "percent"))
    return found
