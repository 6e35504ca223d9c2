r"""What a word may be in a name: one letter for each token.

====== ==================================================================
C      country
K      capital, city or region; D one that is a given name as well: "Sydney"
W      house that stands for a government, or a body known by name
N      nationality
F      given name, with a capital
T R    office, with a capital ("Minister") or without; R any noun for a person
E M    word that may stand before an office, with a capital or without
G      word for several people, or for a body that takes part
S      "of many", like G, with a capital
H      honorific, only before a name
O U    last word of an organisation's name; noun for a body in lower case
L V    last word of a place's name; noun for a place in lower case
B      first word of a place's name
Y      common word that behind a given name may be a name: "May"
Q      noun for a person with a capital: "Novelist", or the name "Baker"
X      other word with a capital
A      word of capitals
I      initial
J      suffix of a name
P      particle inside a name
Z z    adjective, participle before a noun
0 1 2  "the" and its like, "a", number or quantifier
3 4    possessive and other pronoun of the third person; 5 "here", "there"
<      "of"; ">" other preposition inside a name; "&" and "and"
+      goes on with the entry that the token before begins
-      anything else; marks of punctuation stand for themselves
====== ==================================================================

A capital letter of a word with a possessive ending becomes a small one: "c" is "Russia's".
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import NamedTuple

from newsfacts import EntityType
from newsfacts.reading import Tokens, possible_tags
from newsfacts_entities import gazetteer, tables
from newsfacts_entities.countries import COUNTRIES


class Entry(NamedTuple):
    """What a table knows of a name: its letter, the name to use, the country's code, its type."""

    letter: str
    name: str
    country: str
    type: EntityType


_CLOSED = {
    **dict.fromkeys("he she they him them himself herself themselves".split(), "4"),
    **dict.fromkeys("his her their".split(), "3"),
    "its": "0",
    **dict.fromkeys(("here", "there"), "5"),
    "a": "1",
    "an": "1",
    **dict.fromkeys("the this these those".split(), "0"),
    **dict.fromkeys(
        "two three four five six seven eight nine ten both several other some many all".split(), "2"
    ),
    "of": "<",
    **dict.fromkeys(("on", "for"), ">"),
    "and": "&",
    "&": "&",
}
_MARKS = {mark: mark for mark in ",.()'"} | dict.fromkeys('"“”', '"')
_ARTICLED = re.compile(r"(?:al|el|an|ar|as|ad|ash|ul|at|az)-[A-Z]")
#: letters whose possessive has a letter of its own
_OWNERS = frozenset("CKDWNFTREMGSOULVBYQXAIJ")
#: the end of "the 54-year-old"
_OLD = frozenset({"year-old"})
_MARKED = re.compile(r"[^\w' -]")
_FIGURE = re.compile(r"\d{1,3}")


@functools.cache
def _listed(file: str) -> Mapping[str, tuple[str, ...]]:
    """Give the names of a generated table by their key."""
    lines = files(__package__).joinpath(file).read_text(encoding="utf-8").splitlines()
    rows = (line.partition(" ") for line in lines if not line.startswith("#"))
    return {key: tuple(names.split(";")) for key, _, names in rows}


@functools.cache
def genders() -> Mapping[str, str]:
    """Give the given names with the gender they tell: "m", "f", or "u" where both bear them."""
    found = {name: key for key, names in _listed("given_names.txt").items() for name in names}
    for gender, names in tables.GIVEN.items():
        found |= dict.fromkeys(names.split(), gender)
    return found


def folded(word: str) -> str:
    """Give a word without accents."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def bare(word: str) -> str:
    """Give a word without its possessive ending."""
    if word.endswith(("'s", "'S")) and word[:-2]:
        return word[:-2]
    return word


def _entries() -> Iterator[tuple[str, Entry]]:
    """Give the names of the tables; of two meanings the first one stands."""
    for country in COUNTRIES:
        for name in country.names:
            yield name, Entry("C", country.names[0], country.code, "country")
        for name in country.demonyms:
            yield name, Entry("N", country.names[0], country.code, "country")
    for country in COUNTRIES:
        for name in country.capitals:
            yield name, Entry("K", name, country.code, "place")
    for name, code in gazetteer.METONYMS.items():
        yield name, Entry("W", name, code, "organisation")
    for name, code in gazetteer.BODIES.items():
        yield name, Entry("W", gazetteer.FULL_NAMES.get(name, name), code, "organisation")
    for name, code in gazetteer.CITIES.items():
        yield name, Entry("K", name, code, "place")
    for code, names in _listed("places.txt").items():
        for name in names:
            yield name, Entry("K", name, code.strip("-"), "place")


#: names, and the tokens each is made of
_Parts = tuple[str, ...]


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
        self._letters = _Letters(
            frozenset(name for name, entry in known.items() if entry.letter == "N")
        )
        #: entries by their first token, longest first
        self._first: dict[str, list[tuple[_Parts, Entry]]] = {}
        for name in sorted(known, key=len, reverse=True):
            parts = _parts(folded(name))
            self._first.setdefault(parts[0], []).append((parts, known[name]))
        self._lower = frozenset(word for word in self._first if word.islower())
        self._starts = frozenset(
            form.casefold() for word in self._first for form in (word, f"{word}'s")
        )

    def letter(self, word: str) -> str:
        """Give the letter of a word by itself."""
        return self._letters[word]

    def named(self, name: str) -> Entry | None:
        """Give the entry of a name."""
        return self._known.get(name)

    def entry_at(self, words: Sequence[str], i: int) -> tuple[Entry, int] | None:
        """Give the longest entry that begins at a token, and its number of tokens."""
        for parts, known in self._first.get(folded(bare(words[i])), ()):
            there = words[i : i + len(parts)]
            if len(there) < len(parts):
                continue
            if tuple(map(folded, (*there[:-1], bare(there[-1])))) == parts:
                return known, len(parts)
        return None

    def letters(self, tokens: Tokens) -> str:
        """Give the letters of all tokens of a text.

        Example:
            >>> text = "Saudi Arabia's King Salman met the Russian president in Moscow."
            >>> lexicon().letters(Tokens(text))
            'c+TF-0NR-K.'
        """
        return self.read(tokens)[0]

    def read(self, tokens: Tokens) -> tuple[str, Mapping[int, Entry]]:
        """Give the letters of all tokens, and the entries of the tables by their first token."""
        words = tokens.texts
        tags = list(map(self._letters.__getitem__, words))
        entries: dict[int, Entry] = {}
        for i in tokens.find(self._starts):
            if tags[i] == "+" or (words[i].islower() and words[i] not in self._lower):
                continue
            found = self.entry_at(words, i)
            if found:
                known, length = found
                entries[i] = known
                owns = bare(words[i + length - 1]) != words[i + length - 1]
                head = known.letter
                if head == "K" and length == 1 and folded(bare(words[i])) in genders():
                    head = "D"
                tags[i : i + length] = [head.lower() if owns else head, *"+" * (length - 1)]
        for i in tokens.find(_OLD):
            if words[i - 1 : i] == ["-"] and i > 1:
                tags[i - 2 : i + 1] = "R++"
        return "".join(tags), entries


class _Letters(dict[str, str]):
    """Letters of words, worked out once."""

    def __init__(self, peoples: frozenset[str]) -> None:
        super().__init__()
        self._peoples = peoples

    def __missing__(self, word: str) -> str:
        if len(self) > _ENOUGH:
            self.clear()
        found = self[word] = self._letter(word)
        return found

    def _letter(self, word: str) -> str:
        base = bare(word)
        if base != word:
            owner = self._letter(base)
            return owner.lower() if owner in _OWNERS else "-"
        if word in _MARKS:
            return _MARKS[word]
        if not word[0].isalpha():
            return "2" if _FIGURE.fullmatch(word) else _CLOSED.get(word, "-")
        lower = word.lower()
        capital = word[0].isupper()
        return (
            (_CAPITALS.get(word) or _closed(word, lower) or self._capital(word, lower))
            if capital
            else _LOWER.get(word) or _unknown(word)
        )

    def _capital(self, word: str, lower: str) -> str:
        if word.isupper() and len(word) == 1:
            return "I"
        if lower in _LOWER and not (word.isupper() and len(word) > len("the")):
            return _RAISED[_LOWER[lower]]
        if word.endswith("s") and word[:-1] in self._peoples:
            return "S"
        if word.rpartition("-")[2] in tables.HYPHENATED:
            return "-"
        if folded(word) in genders():
            return "F"
        return "A" if word.isupper() else "X"


#: different words remembered, at most; then all are forgotten
_ENOUGH = 50_000
_CAPITALS = {
    **dict.fromkeys(tables.SUFFIXES, "J"),
    **dict.fromkeys(tables.HONORIFICS, "H"),
    **dict.fromkeys(tables.ORGANISATIONS, "O"),
    **dict.fromkeys(tables.PLACES, "L"),
    **dict.fromkeys(tables.PLACES_FIRST, "B"),
    **dict.fromkeys((particle.capitalize() for particle in tables.PARTICLES - {"y", "e"}), "P"),
}
#: letters of words in lower case; of two meanings the last one stands
_LOWER = {
    **dict.fromkeys(tables.COMMON, "-"),
    **dict.fromkeys(tables.PARTICLES, "P"),
    **dict.fromkeys(tables.BODIES, "U"),
    **dict.fromkeys(tables.SPOTS, "V"),
    **dict.fromkeys(tables.MODIFIERS - tables.BODIES.keys() - tables.SPOTS, "M"),
    **{f"{word}s": "G" for word in tables.TITLES | tables.PERSONS},
    **dict.fromkeys(tables.GROUPS, "G"),
    **dict.fromkeys(tables.PERSONS, "R"),
    **dict.fromkeys(tables.TITLES, "R"),
    **_CLOSED,
}
#: letters of the same words with a capital
_RAISED = {letter: letter for letter in "012345<>&-+"} | {
    "M": "E", "R": "T", "G": "S", "U": "O", "V": "L", "P": "P",
}  # fmt: skip


def _closed(word: str, lower: str) -> str:
    """Give the letter of a capitalised word of the closed classes, or nothing."""
    if lower in tables.NAMES_TOO:
        return "Y"
    if lower in tables.PERSONS and lower not in tables.TITLES:
        return "Q"
    if lower in tables.COMMON or lower in _CLOSED:
        letter = _LOWER[lower]
        return "" if letter in _RAISED.keys() - _CLOSED.values() or _is_shouted(word) else letter
    return ""


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _unknown(word: str) -> str:
    """Give the letter of a word in lower case that is in no table."""
    if _ARTICLED.match(word):
        return "X"
    last = word.rpartition("-")[2]
    if last in tables.HYPHENATED:
        return "R" if word.endswith("-old") else "Z"
    tags = possible_tags(word)
    if tags[0] == "J":
        return "Z"
    return "z" if "R" in tags or tags[0] == "I" else "-"


def _parts(name: str) -> _Parts:
    """Give the tokens of a name."""
    return tuple(Tokens(name).texts if _MARKED.search(name) else name.split())


@functools.lru_cache(maxsize=16)
def lexicon(names: tuple[str, ...] = (), aliases: tuple[str, ...] = ()) -> Lexicon:
    """Give the lexicon with a user's names; see :class:`newsfacts_entities.extractor`."""
    from newsfacts_entities.own_names import entries

    return Lexicon(entries(names, aliases))
