"""The names that the tables know, and the letters of all tokens of a text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsfacts.reading import Tokens, unaccented
from newsfacts_entities.detect.token_classes import Letters, bare
from newsfacts_entities.lexicon import gazetteer
from newsfacts_entities.lexicon.countries import COUNTRIES, Country
from newsfacts_entities.lexicon.entry import Entry
from newsfacts_entities.lexicon.listed import genders, listed
from newsfacts_entities.lexicon.own_names import entries

#: a name as its tokens
_Parts = tuple[str, ...]
#: the end of "the 54-year-old"
_OLD = frozenset({"year-old"})
_MARKED = re.compile(r"[^\w' -]")


class Lexicon:
    """The letters of words, and the names of several words, those of the user included.

    Args:
        more: names of the user, which come before those of the tables.
    """

    def __init__(self, more: Iterable[tuple[str, Entry]] = ()) -> None:
        known: dict[str, Entry] = {}
        for name, entry in (*more, *_entries()):
            known.setdefault(name, entry)
        self._known = known
        self._peoples = frozenset(name for name, entry in known.items() if entry.letter == "N")
        self._letters = Letters(self._peoples)
        #: entries by their first token, longest first
        self._first: dict[str, list[tuple[_Parts, Entry]]] = {}
        for name in sorted(known, key=len, reverse=True):
            parts = _parts(unaccented(name))
            self._first.setdefault(parts[0], []).append((parts, known[name]))
        self._lower = frozenset(word for word in self._first if word.islower())
        self._starts = frozenset(
            form.casefold() for word in self._first for form in (word, f"{word}'s")
        )

    def is_people(self, word: str) -> bool:
        """Whether a word is the plural of a nationality: "Peruvians"."""
        return word.endswith("s") and word[:-1] in self._peoples

    def named(self, name: str) -> Entry | None:
        """Give the entry of a name."""
        return self._known.get(name)

    def read(self, tokens: Tokens) -> tuple[str, Mapping[int, Entry]]:
        """Give the letters of all tokens of a text, and the known names by their first token.

        Example:
            >>> text = "Saudi Arabia's King Salman met the Russian president in Moscow."
            >>> letters, entries = lexicon().read(Tokens(text))
            >>> letters, entries[9].name
            ('c+TFz0NR-K.', 'Moscow')
        """
        words = tokens.texts
        letters = list(map(self._letters.__getitem__, words))
        entries: dict[int, Entry] = {}
        for i in self._candidates(tokens):
            found = None if letters[i] == "+" else self._entry_at(words, i)
            if found:
                entry, length = found
                entries[i] = entry
                owns = bare(words[i + length - 1]) != words[i + length - 1]
                given = (
                    entry.letter in "KC" and length == 1 and unaccented(bare(words[i])) in genders()
                )
                letter = "D" if given else entry.letter
                letters[i : i + length] = [letter.lower() if owns else letter, *"+" * (length - 1)]
        for i in tokens.find(_OLD):
            if words[i - 1 : i] == ["-"] and i > 1:
                letters[i - 2 : i + 1] = "R++"
        return "".join(letters), entries

    def _candidates(self, tokens: Tokens) -> list[int]:
        """Give the tokens that a known name may begin with, in order."""
        words = tokens.texts
        found = tokens.find(self._starts)
        if not tokens.plain.isascii():
            accented = (i for i, word in enumerate(words) if not word.isascii())
            found = sorted(
                {*found, *(i for i in accented if unaccented(bare(words[i])) in self._first)}
            )
        return [i for i in found if not words[i].islower() or words[i] in self._lower]

    def _entry_at(self, words: Sequence[str], i: int) -> tuple[Entry, int] | None:
        """Give the longest entry that begins at a token, and its number of tokens."""
        for parts, entry in self._first.get(unaccented(bare(words[i])), ()):
            there = words[i : i + len(parts)]
            if len(there) == len(parts) and parts == (
                *map(unaccented, there[:-1]),
                unaccented(bare(there[-1])),
            ):
                return entry, len(parts)
        return None


def _entries() -> Iterator[tuple[str, Entry]]:
    """Give the names of the tables; of two meanings the first one stands."""
    for country in COUNTRIES:
        yield from _of_country(country)
    for country in COUNTRIES:
        for name in country.capitals:
            yield name, Entry("K", name, country.code, "place")
    for name, code in gazetteer.METONYMS.items():
        yield name, Entry("W", name, code, "organisation")
    for name, code in gazetteer.BODIES.items():
        yield name, Entry("W", gazetteer.FULL_NAMES.get(name, name), code, "organisation")
    for name, code in gazetteer.CITIES.items():
        yield name, Entry("K", name, code, "place")
    for code, names in listed("places.txt").items():
        for name in names:
            yield name, Entry("K", name, code.strip("-"), "place")


def _of_country(country: Country) -> Iterator[tuple[str, Entry]]:
    for names, letter in ((country.names, "C"), (country.demonyms, "N")):
        for name in names:
            yield name, Entry(letter, country.names[0], country.code, "country")


def _parts(name: str) -> _Parts:
    """Give the tokens of a name."""
    return tuple(Tokens(name).texts if _MARKED.search(name) else name.split())


@functools.lru_cache(maxsize=16)
def lexicon(names: tuple[str, ...] = (), aliases: tuple[str, ...] = ()) -> Lexicon:
    """Give the lexicon with a user's names; see :class:`newsfacts_entities.extractor`."""
    return Lexicon(entries(names, aliases))
