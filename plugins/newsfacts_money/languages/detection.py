"""Sums and percentages in languages other than English: "1.234.567,89 €", "3 Mio. Euro"."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from decimal import Decimal

from newsfacts.reading import alternatives, shortest_decimal
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.percentages import PercentageCandidate
from newsfacts_money.detect.quantities import Quantity
from newsfacts_money.languages.formats import FORMATS, Format
from newsfacts_money.languages.number_words import NUMBERS
from newsfacts_money.languages.qualifier_words import QUALIFIERS
from newsfacts_money.lexicon.codes import Codes
from newsfacts_money.lexicon.signs import DOLLAR_LETTERS
from newsfacts_money.lexicon.vocabulary import CODES, SYMBOLS

_dollars = "|".join(rf"{re.escape(letters)} ?\$" for letters in sorted(DOLLAR_LETTERS))
_sign = (
    rf"(?:(?<!\w)(?:{_dollars})|[{re.escape(''.join(SYMBOLS))}]"
    rf"|(?<![\w-])(?:{alternatives(CODES)})(?![\w-]))"
)
_LAST = re.compile("[ -]")
#: letter right before a sign -> number of zeros
_LETTERS = {"k": 3, "m": 6}
#: likeliest codes of the nouns without a default currency: pesos, crowns, dinars
_UNDECIDED = frozenset({"MXN", "SEK", "DZD"})
_SHORT_DECIMAL = re.compile(r"\d+\.\d{1,2}")


class _Patterns:
    """The patterns of one language, and the candidates that their matches make."""

    def __init__(self, written: Format, words: Mapping[str, str], between: tuple[str, str]) -> None:
        self._format = written
        self._words = words
        half = f"(?:{written.and_half})?" if written.and_half else ""
        marks, scales = re.escape(written.groups), alternatives(written.scales)
        figure = (
            rf"(?<![\w.,])(?:\d{{1,3}}(?:[{marks}]\d{{3}})+(?:,\d{{1,2}})?|\d+,\d{{1,3}}"
            rf"|{_SHORT_DECIMAL.pattern}|\d+)(?!\d|[.,]\d)"
        )
        # an article before a scale, or nothing before "mil millones", which is a number by itself
        one = rf"(?<!\w)(?:{written.one}) (?=(?:{scales})\b)|(?<!\w)(?=mil millones\b)"
        halves = alternatives(word for word, value in words.items() if value == "0.5")
        spelled = (
            rf"(?<!\w)(?:(?:{written.one})[ -](?=(?:{halves})\b))?(?:{alternatives(words)})(?=[ -])"
        )
        number = rf"(?:{figure}|{spelled}|{one})"
        # a letter for thousands or millions right before a sign: "5 M€"
        scale = rf"(?:[ -]?(?:{scales})\b\.?{half}| ?(?P<{{0}}>[kM])(?=[€$£]))"
        self._half = re.compile(f"{written.and_half}$") if written.and_half else None
        units = alternatives({**written.units, **written.minor})
        link = f"(?:{written.link})?" if written.link else ""
        opening, conjunction = between
        joint = rf"(?: ?[-–—] ?| (?:bis|à|a|tot) |(?(between) (?:{conjunction}) |(?!)))"
        self.sums = re.compile(
            rf"(?:(?<!\w)(?P<between>(?:{opening}) ))?"
            rf"(?P<sign>{_sign} ?)?(?P<amount>(?P<low>{number})(?P<low_scale>{scale.format('a')})?"
            rf"(?:{joint}(?P<high>{number})"
            rf"(?P<high_scale>{scale.format('b')})?)?)"
            rf"(?: ?(?P<last>{_sign})(?P<last_scale> (?:{scales})\b)?"
            rf"| ?{link}(?P<noun>{units})\b)?",
            re.IGNORECASE,
        )
        self.percentages = re.compile(
            rf"(?P<minus>(?<!\w)[-−])?(?P<figure>{figure}) ?(?:%|(?:{written.percent})(?!\w))",
            re.IGNORECASE,
        )

    def candidate(self, match: re.Match[str]) -> Candidate | None:
        """Give the candidate that a match makes, or None if it names no currency."""
        codes, minor = self._currency(match)
        if not codes:
            return None
        edge = "amount" if match["sign"] else 0  # a noun after "$5" is not part of it
        return Candidate(
            start=match.end("between") if match["between"] else match.start(),
            end=match.end(edge),
            quantities=self._quantities(match),
            codes=codes,
            basis="explicit" if len(codes) == 1 else None,
            undecided=codes[0] in _UNDECIDED,
            minor=minor,
            rule="translated",
        )

    def _currency(self, match: re.Match[str]) -> tuple[Codes, bool]:
        """Give the codes of the sign or noun, and whether it is a minor unit."""
        sign, noun = match["sign"] or match["last"], match["noun"]
        if sign:
            return _codes(sign), False
        if noun is None:
            return (), False
        word = noun.lower()
        minor = self._format.minor.get(word)
        return ((minor,), True) if minor else (tuple(self._format.units[word].split()), False)

    def _quantities(self, match: re.Match[str]) -> tuple[Quantity, ...]:
        low = self._quantity(match, "low", match["low_scale"] or match["last_scale"])
        if not match["high"]:
            return (low,)
        high = self._quantity(match, "high", match["high_scale"])
        shared = self._quantity(match, "low", match["low_scale"] or match["high_scale"])
        for first in (shared, low):  # "5-10 million", but "500 to 1 million"
            if first.value < high.value:
                return first, high
        return (low,)

    def _quantity(self, match: re.Match[str], name: str, scale: str | None) -> Quantity:
        word = (scale or "").strip(" .-").lower()
        number = self.number(match[name])
        if self._half and (half := self._half.search(word)):
            word, number = word[: half.start()], number + Decimal("0.5")
        zeros = self._format.scales.get(word.strip(" ."), _LETTERS.get(word, 0))
        value = shortest_decimal(number.scaleb(zeros))
        return Quantity(match.start(name), match.end(name), match[name], "", value)

    def number(self, figure: str) -> Decimal:
        """Give the value of a figure or number word; an article is one."""
        if not figure[:1].isdigit():
            word = figure.strip().lower()
            return Decimal(self._words.get(word, self._words.get(_LAST.split(word)[-1], "1")))
        if _SHORT_DECIMAL.fullmatch(figure):
            return Decimal(figure)
        grouped = figure.translate({ord(mark): None for mark in self._format.groups})
        return Decimal(grouped.replace(",", "."))


def _codes(sign: str) -> Codes:
    word = sign.strip()
    if word in SYMBOLS:
        return SYMBOLS[word]
    if word.endswith("$"):
        code = DOLLAR_LETTERS.get(word[:-1].strip())
        return (code,) if code else ()
    return (word,) if word in CODES else ()


@functools.cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(FORMATS[language], NUMBERS[language], QUALIFIERS[language].between)


def find_sums(text: str, language: str) -> list[Candidate]:
    """Give the candidate sums of a plain text in another language, in order.

    Example:
        >>> [str(sum.values[0]) for sum in find_sums("Es kostet 1.234.567,89 €.", "de")]
        ['1234567.89']
    """
    patterns = _patterns(language)
    found = (patterns.candidate(match) for match in patterns.sums.finditer(text))
    return [candidate for candidate in found if candidate]


def find_percentages(text: str, language: str) -> list[PercentageCandidate]:
    """Give the percentages of a plain text in another language, in order."""
    patterns = _patterns(language)
    found: list[PercentageCandidate] = []
    for match in patterns.percentages.finditer(text):
        value = patterns.number(match["figure"])
        value = shortest_decimal(value.copy_negate() if match["minus"] else value)
        found.append(PercentageCandidate(match.start(), match.end(), value, "percent"))
    return found
