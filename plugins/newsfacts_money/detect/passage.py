"""A text as rules see it: its words that may denote a currency, by where the figure is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import attrs

from newsfacts.reading import Token, Tokens
from newsfacts_money.detect.quantities import Quantity, divides_by_dots, with_dot_as_divider
from newsfacts_money.lexicon.codes import Codes
from newsfacts_money.lexicon.vocabulary import ATTACHED, COMPOUND, SYMBOL, TOKENS, WHOLE

#: a figure or a scale before a sign: "40", "5 m", "3 million"
_COUNTED = re.compile(r"(?:\d ?(?:k|m|M|mn|bn|b)?|(?:thousand|million|billion))[ ]?$")
_LONGEST_COUNTED = 10
_FIGURE = re.compile(r"\.? ?(?=\.?\d)")


class Word(NamedTuple):
    """A word beside a figure; offsets in code points, end exclusive."""

    start: int
    #: where the figure begins if it follows the word
    end: int
    text: str


def _word(start: int, text: str) -> Word:
    return Word(start, start + len(text), text)


@attrs.frozen(kw_only=True)
class Passage:
    """A text in which sums are detected.

    Args:
        text: the plain text.
        tokens: its tokens.
        region: ISO 3166 code of the outlet's country.
    """

    text: str
    tokens: Tokens
    region: str | None

    @cached_property
    def _currency_tokens(self) -> tuple[Token, ...]:
        return tuple(self.tokens[i] for i in self.tokens.find(TOKENS))

    @cached_property
    def leading_words(self) -> tuple[Word, ...]:
        """The words that may denote a currency and have a figure after them."""
        return tuple(
            Word(token.start, gap.end(), token.text)
            for token in self._currency_tokens
            if (gap := _FIGURE.match(self.text, token.end))
            and self.text[token.start - 1 : token.start] != "$"
        )

    @cached_property
    def trailing_words(self) -> tuple[Word, ...]:
        """The words that may denote a currency and have a quantity before them."""
        words = (
            _word(token.start, token.text.partition("-")[0])
            for token in self._currency_tokens
            if len(token.text) > 1 or not token.text.isascii()
        )
        compounds = (
            _word(match.start() + 1, match.group()[1:]) for match in COMPOUND.finditer(self.text)
        )
        return (*words, *compounds, *self._attached)

    @cached_property
    def symbols(self) -> tuple[re.Match[str], ...]:
        """Its signs of currency, in order."""
        return tuple(SYMBOL.finditer(self.text))

    @cached_property
    def divides_by_dots(self) -> bool:
        """Whether dots divide the thousands of its figures."""
        return divides_by_dots(self.text)

    def as_written(
        self, quantities: tuple[Quantity, ...], codes: Codes, scale: str
    ) -> tuple[Quantity, ...]:
        """Give quantities with the scale of their code, and a dot as divider where it must be."""
        if any("." in quantity.figure for quantity in quantities) and (
            codes[0] in WHOLE or self.divides_by_dots
        ):
            quantities = tuple(map(with_dot_as_divider, quantities))
        return tuple(quantity.scaled_by(scale) for quantity in quantities) if scale else quantities

    @property
    def trailing_signs(self) -> Iterator[Word]:
        """The signs that follow a quantity and precede none: "40$ a night"."""
        text = self.text
        for match in self.symbols:
            start, after = match.start(), text[match.end() : match.end() + 2]
            follows = after[:1].isdigit() or (
                text[start - 1] == " " and after.strip()[:1].isdigit()
            )
            counted = _COUNTED.search(text, max(0, start - _LONGEST_COUNTED), start)
            if counted and not follows and not after[:1].isalpha():
                yield _word(start, match.group())

    @property
    def _attached(self) -> tuple[Word, ...]:
        figures = (self.tokens[i] for i in self.tokens.find(frozenset(), ATTACHED))
        return tuple(
            _word(token.start + match.start("name"), match["name"])
            for token in figures
            if (match := ATTACHED.fullmatch(token.text))
            and self.text[token.end : token.end + 2] != ".m"  # "8p.m."
        )
