"""The lexicon of known names, and the letters of all tokens of a text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsfacts import EntityType
from newsfacts.gazetteer import Country, countries
from newsfacts.reading import Tokens, tagset, unaccented, word_classes
from newsfacts_entities.detect.token_classes import Letters, bare
from newsfacts_entities.lexicon import gazetteer, tables
from newsfacts_entities.lexicon.entry import Entry
from newsfacts_entities.lexicon.listed import genders, members
from newsfacts_entities.lexicon.own_names import entries
from newsfacts_entities.lexicon.place_names import PlaceNames, abbreviated

#: a name as its tokens
_Parts = tuple[str, ...]
#: the end of "the 54-year-old"
_OLD = frozenset({"year-old"})
#: letters of capitalised words that are not closed-class words
_CAPITAL = re.compile("[ABDEFHILOPQSTXYabdefhiloqstxy]")
#: letters of words that belong to an adjacent name
_NAMING = frozenset("XFDI")
#: most letters of an abbreviation written with full stops
_INITIALS = 4
_LONE = {
    word: Entry("K" if type_ == "place" else "W", name, "", type_)
    for word, (name, type_) in gazetteer.LONE.items()
}
_NOUNS = (tagset.NOUN, tagset.PLURAL_NOUN, tagset.ADJECTIVE)
#: letters of words on both sides of a preposition inside a name
_NAMES = frozenset("XSQE")
_APOSTROPHE = frozenset({"'"})
_THE = frozenset({"the", "The"})
_MEMBER = re.compile("N")
_MARKED = re.compile(r"[^\w' -]|\d")


class Lexicon:
    """The letters of words, and the multi-word names, those of the user included.

    Args:
        more: names of the user, which override those of the tables.
    """

    def __init__(self, more: Iterable[tuple[str, Entry]] = ()) -> None:
        known: dict[str, Entry] = {}
        for name, entry in (*more, *_entries()):
            known.setdefault(name, entry)
        self._known = known
        self._places = PlaceNames()
        nationals = frozenset(name for name, entry in known.items() if entry.letter == "N")
        self._peoples = nationals | members()
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
        """Whether a word is the plural of a noun for a member of a people: "Peruvians"."""
        return word.endswith("s") and word[:-1] in self._peoples

    def named(self, name: str) -> Entry | None:
        """Return the entry of a name."""
        return self._known.get(name) or self._places.named(name)

    def read(self, tokens: Tokens) -> tuple[str, dict[int, Entry]]:
        """Return the letters of all tokens of a text, and the known names by their first token.

        Example:
            >>> text = "Saudi Arabia's King Salman met the Russian president in Moscow."
            >>> letters, entries = lexicon().read(Tokens(text))
            >>> letters, entries[9].name
            ('c+TFz0NR-K.', 'Moscow')
        """
        words = tokens.texts
        letters = list(map(self._letters.__getitem__, words))
        entries: dict[int, Entry] = {}
        for i in self._candidates(tokens, letters):
            found = None if letters[i] == "+" else self._entry_at(words, i, letters)
            if found:
                entry, length = found
                entries[i] = entry
                owns = bare(words[i + length - 1]) != words[i + length - 1]
                given = (
                    entry.letter in "KC" and length == 1 and unaccented(bare(words[i])) in genders()
                )
                letter = "D" if given else entry.letter
                letters[i : i + length] = [letter.lower() if owns else letter, *"+" * (length - 1)]
        self._reread(tokens, letters, entries)
        for i in tokens.find(_OLD):
            if words[i - 1 : i] == ["-"] and i > 1:
                letters[i - 2 : i + 1] = "R++"
        return "".join(letters), entries

    def _reread(self, tokens: Tokens, letters: list[str], entries: Mapping[int, Entry]) -> None:
        """Change letters that their neighbours decide."""
        words = tokens.texts
        for match in _MEMBER.finditer("".join(letters)):
            i = match.start()
            if i not in entries and not _is_modifier(words, letters, i):
                letters[i] = "T"
        for i in tokens.find(tables.INSIDE_NAMES):
            around = letters[i - 1 : i + 2 : 2]
            if i and words[i].istitle() and len(around) > 1 and _NAMES.issuperset(around):
                letters[i - 1 : i + 2] = "XXX"
        for i in tokens.find(_APOSTROPHE):
            if i and _is_owner(tokens, letters, i):
                letters[i - 1 : i + 1] = letters[i - 1].lower(), "+"
        for i in tokens.find(tables.FIRST_SURNAMES):
            if _is_first_surname(words, letters, i):
                letters[i] = "F"

    def _candidates(self, tokens: Tokens, letters: Sequence[str]) -> list[int]:
        """Return the tokens that a known name may begin with, in order."""
        words = tokens.texts
        capitals = {match.start() for match in _CAPITAL.finditer("".join(letters))}
        found = sorted(capitals.union(tokens.find(self._starts)))
        return [i for i in found if not words[i].islower() or words[i] in self._lower]

    def _entry_at(
        self, words: Sequence[str], i: int, letters: Sequence[str]
    ) -> tuple[Entry, int] | None:
        """Return the longest entry that begins at a token, and its number of tokens."""
        listed = self._listed_at(words, i)
        if listed and listed[1] == 1 and listed[0].letter == "W" and _goes_on(words, i, letters):
            listed = None
        if not _CAPITAL.match(letters[i]):
            return listed
        region = abbreviated(words, i)
        if region:
            return region, 2
        place = self._places.longest(words, i)
        if place is None or (listed and listed[1] >= place[1]):
            return listed or _lone(words, i)
        return None if place[1] == 1 and _is_part(words, i, letters) else place

    def _listed_at(self, words: Sequence[str], i: int) -> tuple[Entry, int] | None:
        for parts, entry in self._first.get(unaccented(bare(words[i])), ()):
            there = words[i : i + len(parts)]
            if len(there) == len(parts) and parts == (
                *map(unaccented, there[:-1]),
                unaccented(bare(there[-1])),
            ):
                return entry, len(parts)
        return None


def _is_part(words: Sequence[str], i: int, letters: Sequence[str]) -> bool:
    """Whether a word is next to other words of the same name: "Houston" in "Houston Texans"."""
    if (
        i + 1 < len(words)
        and words[i + 1][:-1] in members()
        and words[i + 1][:-1] not in (tables.MEMBERS)
    ):
        return True
    around = [i - 1] if bare(words[i]) != words[i] else [i - 1, i + 1]
    return any(
        0 <= k < len(words) and letters[k] in _NAMING and words[k].lower() not in tables.CALENDAR
        for k in around
    )


def _entries() -> Iterator[tuple[str, Entry]]:
    """Return the names of the tables; the first of two meanings applies."""
    for country in countries().values():
        yield from _of_country(country)
    for country in countries().values():
        for name in country.capitals if country.kind == "country" else ():
            yield name, Entry("K", name, country.code, "place")
    for name, code in gazetteer.METONYMS.items():
        yield name, Entry("W", name, code, "organisation")
    for name, code in gazetteer.BODIES.items():
        yield name, Entry("W", gazetteer.FULL_NAMES.get(name, name), code, "organisation")
    for alias, (name, code) in gazetteer.ALIASES.items():
        yield alias, Entry("K", name, code, "place")
    for name, code in gazetteer.SITES.items():
        yield name, Entry("K", name, code, "place")


def _of_country(country: Country) -> Iterator[tuple[str, Entry]]:
    type_: EntityType = "place" if country.kind == "territory" else "country"
    letters = "KN" if country.kind == "territory" else "CN"
    for names, letter in zip((country.names, country.demonyms), letters, strict=True):
        for name in (*names, *_dotted(names)):
            yield name, Entry(letter, country.names[0], country.code, type_)


def _goes_on(words: Sequence[str], i: int, letters: Sequence[str]) -> bool:
    """Whether a name goes on behind a word: "Bloomberg View"."""
    return bare(words[i]) == words[i] and letters[i + 1 : i + 2] == ["X"]


def _is_owner(tokens: Tokens, letters: Sequence[str], i: int) -> bool:
    """Whether an apostrophe makes the name before it a possessive: "Serena Williams' mother"."""
    words = tokens.texts
    if not words[i - 1].endswith("s") or letters[i - 1] not in "XFDKCWA" or i + 1 == len(words):
        return False
    behind = words[i + 1]
    beside = tokens.end(i - 1) == tokens.starts[i] and tokens.end(i) < tokens.starts[i + 1]
    return beside and behind.islower() and word_classes(behind)[0] in _NOUNS


def _is_first_surname(words: Sequence[str], letters: Sequence[str], i: int) -> bool:
    """Whether a surname that is a common word goes before a given name: "He Guoqiang"."""
    return words[i].istitle() and letters[i + 1 : i + 2] in (["X"], ["x"], ["F"], ["f"])


def _lone(words: Sequence[str], i: int) -> tuple[Entry, int] | None:
    """Return what a word names behind "the", if no further word of a name follows: "the West"."""
    entry = _LONE.get(bare(words[i]))
    follows = i + 1 < len(words) and words[i + 1][0].isupper()
    return (entry, 1) if entry and i and words[i - 1] in _THE and not follows else None


def _is_modifier(words: Sequence[str], letters: Sequence[str], i: int) -> bool:
    """Whether a noun for a member of a people modifies the word behind it: "Muslim leaders"."""
    if i + 1 == len(words) or not words[i + 1][0].isalpha():
        return False
    first = word_classes(words[i + 1])[0]
    if words[i + 1].islower():
        return first in tagset.COMMON_NOUNS or first is tagset.ADJECTIVE
    return letters[i + 1] not in "FD"


def _dotted(names: Iterable[str]) -> Iterator[str]:
    """Return the abbreviations among names with full stops, the last one or not: "U.S", "U.S."."""
    for short in sorted({name.replace(".", "") for name in names}):
        if short.isupper() and short.isalpha() and len(short) <= _INITIALS:
            yield from (".".join(short), ".".join((*short, "")))


def _parts(name: str) -> _Parts:
    """Return the tokens of a name."""
    return tuple(Tokens(name).texts if _MARKED.search(name) else name.split())


@functools.lru_cache(maxsize=16)
def lexicon(names: tuple[str, ...] = (), aliases: tuple[str, ...] = ()) -> Lexicon:
    """Return the lexicon with a user's names; see :class:`newsfacts_entities.extractor`."""
    return Lexicon(entries(names, aliases))
