"""A text as rules see it: its words that may denote a currency, by where the figure is."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

import attrs

from newsfacts.reading import Token, Tokens
from newsfacts_money.lexicon.vocabulary import ATTACHED, COMPOUND, TOKENS

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
            if len(token.text) > 1
        )
        compounds = (
            _word(match.start() + 1, match.group()[1:]) for match in COMPOUND.finditer(self.text)
        )
        return (*words, *compounds, *self._attached)

    @property
    def _attached(self) -> tuple[Word, ...]:
        figures = (self.tokens[i] for i in self.tokens.find(frozenset(), ATTACHED))
        return tuple(
            _word(token.start + match.start("name"), match["name"])
            for token in figures
            if (match := ATTACHED.fullmatch(token.text))
            and self.text[token.end : token.end + 2] != ".m"  # "8p.m."
        )
