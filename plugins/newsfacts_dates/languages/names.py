"""What a language calls months, weekdays, numbers and days counted from today."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsfacts_dates.languages.lexicon import calendar_words, relative_words
from newsfacts_dates.languages.lexicon.particles import PARTICLES, Particles


@attrs.frozen(kw_only=True)
class Names:
    """The words of one language; names of months and weekdays by their form in lower case."""

    language: str
    particles: Particles
    #: name written out -> number from 1
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    #: name written out -> number from 1, Monday
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    #: number in words -> number
    numbers: Mapping[str, int]
    #: ways to say when; "#" stands for a number in them
    said: tuple[str, ...]
    #: the same in small letters -> phrase that dateparser reads
    relative: Mapping[str, str]

    @property
    def has_capitals(self) -> bool:
        """Whether the names of months and weekdays begin with a capital wherever they stand."""
        return calendar_words.WEEKDAYS[self.language][0].isupper()

    def spellings(self, known: Iterable[str]) -> list[str]:
        """Give the spellings of names: with a capital, in capitals, and small where usual."""
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

    def is_added(self, month: str) -> bool:
        """Tell whether a month's name is none of CLDR's, but one that is used beside them."""
        return month.lower() in _added(self.particles.months)

    def month_name(self, number: int) -> str:
        """Give the name of a month as CLDR has it."""
        return calendar_words.MONTHS[self.language].split("|")[number - 1]


@functools.cache
def names(language: str) -> Names:
    """Give the words of a language, by its tag."""
    particles = PARTICLES[language]
    said = {
        spoken: phrase
        for phrase, ways in relative_words.RELATIVE[language].items()
        for spoken in _spoken(ways)
    }
    return Names(
        language=language,
        particles=particles,
        months=_numbered(calendar_words.MONTHS[language]) | _added(particles.months),
        short_months=_numbered(calendar_words.SHORT_MONTHS[language]),
        weekdays=_numbered(calendar_words.WEEKDAYS[language]) | _added(particles.weekdays),
        short_weekdays=_numbered(calendar_words.SHORT_WEEKDAYS[language])
        | _added({i: (name,) for i, name in enumerate(particles.short, start=1)}),
        numbers=_numbered(relative_words.NUMBERS[language].replace(" ", "|")),
        said=tuple(said),
        relative={spoken.lower(): phrase for spoken, phrase in said.items()},
    )


def capitalised(words: Iterable[str]) -> list[str]:
    """Give words as they are, and as they begin a sentence."""
    return [form for word in words for form in dict.fromkeys((word, word[:1].upper() + word[1:]))]


def _numbered(joined: str) -> dict[str, int]:
    return {
        form.lower(): number
        for number, forms in enumerate(joined.split("|"), start=1)
        for form in forms.split("/")
    }


def _added(more: Mapping[int, Iterable[str]]) -> dict[str, int]:
    return {form.lower(): number for number, forms in more.items() for form in forms}


def _spoken(ways: str) -> Iterator[str]:
    """Give the phrases that "this/that week|next week" stands for."""
    for way in ways.split("|"):
        for words in itertools.product(*(word.split("/") for word in way.split())):
            yield " ".join(words)
