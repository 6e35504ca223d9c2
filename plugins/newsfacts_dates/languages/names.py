"""A language's words for months, weekdays, numbers and relative dates."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts_dates.languages.lexicon import calendar_words, relative_words
from newsfacts_dates.languages.lexicon.particles import PARTICLES, Particles
from newsfacts_dates.languages.lexicon.period_words import PERIODS, PeriodWords


@attrs.frozen(kw_only=True)
class Names:
    """The words of one language; months and weekdays by their names in lower case."""

    language: str
    particles: Particles
    periods: PeriodWords
    #: full name -> number from 1
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    #: full name -> number from 1, Monday
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    #: number word -> number
    numbers: Mapping[str, int]
    #: relative expressions, with "#" for a number
    expressions: tuple[str, ...]
    #: relative expression in lower case -> the phrase for dateparser
    phrases: Mapping[str, str]

    @property
    def has_capitals(self) -> bool:
        """Whether the names of months and weekdays are always capitalised."""
        return calendar_words.WEEKDAYS[self.language][0].isupper()

    def spellings(self, known: Iterable[str]) -> list[str]:
        """Give the spellings of names: capitalised, in capitals, and in lower case where usual."""
        usual = [] if self.has_capitals else list(known)
        return [*usual, *(spelt for name in known for spelt in (name.capitalize(), name.upper()))]

    def month(self, name: str) -> int:
        """Give the number of a month."""
        key = name.lower()
        return self.months.get(key) or self.short_months[key]

    def weekday(self, name: str) -> int:
        """Give the number of a weekday, from 1 for Monday."""
        key = name.lower()
        return self.weekdays.get(key) or self.short_weekdays[key]

    def is_variant(self, month: str) -> bool:
        """Whether the name of a month is a variant that CLDR does not have."""
        variants = self.particles.months, self.particles.short_months
        return any(month.lower() in _variants(table) for table in variants)

    def month_name(self, number: int) -> str:
        """Give the CLDR name of a month."""
        return calendar_words.MONTHS[self.language].split("|")[number - 1]


@functools.cache
def names(language: str) -> Names:
    """Give the words of a language by its tag."""
    particles = PARTICLES[language]
    phrases = {
        expression: phrase
        for phrase, ways in relative_words.RELATIVE[language].items()
        for expression in _expanded(ways)
    }
    return Names(
        language=language,
        particles=particles,
        periods=PERIODS[language],
        months=_numbered(calendar_words.MONTHS[language]) | _variants(particles.months),
        short_months=_numbered(calendar_words.SHORT_MONTHS[language])
        | _variants(particles.short_months),
        weekdays=_numbered(calendar_words.WEEKDAYS[language]) | _variants(particles.weekdays),
        short_weekdays=_numbered(calendar_words.SHORT_WEEKDAYS[language])
        | _variants({i: (name,) for i, name in enumerate(particles.short, start=1)}),
        numbers=_numbered(relative_words.NUMBERS[language].replace(" ", "|")),
        expressions=tuple(phrases),
        phrases={expression.lower(): phrase for expression, phrase in phrases.items()},
    )


def capitalised(words: Iterable[str]) -> list[str]:
    """Give the words unchanged, and capitalised as at the start of a sentence."""
    return [form for word in words for form in dict.fromkeys((word, word[:1].upper() + word[1:]))]


def _numbered(joined: str) -> dict[str, int]:
    return {
        form.lower(): number
        for number, forms in enumerate(joined.split("|"), start=1)
        for form in forms.split("/")
    }


def _variants(more: Mapping[int, Iterable[str]]) -> dict[str, int]:
    return {form.lower(): number for number, forms in more.items() for form in forms}


def _expanded(ways: str) -> Iterator[str]:
    """Expand a compact list of expressions: "this/that week|next week"."""
    for way in ways.split("|"):
        for words in itertools.product(*(word.split("/") for word in way.split())):
            yield " ".join(words)
