r"""What a word may be in a name: one letter for each token.

====== ===========================================================
C c    country, possessive ("Russia's")
K k    capital, city or region
W w    house that stands for a government, or a body known by name
N n    nationality
T t    title or office
G      word for several people
M      word that may stand before a title
H      honorific, only before a name
O o    last word of an organisation's name
L l    last word of a place's name
B      first word of a place's name
X x    other word with a capital
A      word of capitals
I      initial
J      suffix of a name
P      particle inside a name
h p    possessive and other pronoun of the third person
D d    indefinite, definite article
q      number or quantifier before a noun
f      "of"; "g" other preposition inside a name; "&" and "and"
+      goes on with the entry that the token before begins
-      anything else; marks of punctuation stand for themselves
====== ===========================================================
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from newsfacts_entities import tables
from newsfacts_entities.countries import COUNTRIES


class Entry(NamedTuple):
    """What a table knows of a name: its letter, the name to use, and the country's code."""

    letter: str
    name: str
    country: str


_CLOSED = {
    **dict.fromkeys("he she they him them".split(), "p"),
    **dict.fromkeys("his her their".split(), "h"),
    **dict.fromkeys(("a", "an"), "D"),
    "the": "d",
    **dict.fromkeys("two three four five six several other some many all".split(), "q"),
    "of": "f",
    **dict.fromkeys(("on", "for"), "g"),
    "and": "&",
}
_ARTICLED = re.compile(r"(?:al|el|an|ar|as|ad|ash|ul)-[A-Z]")
_MARKS = frozenset(",.()")


def _names() -> dict[str, Entry]:
    """Give every name of the tables; of two meanings the first one stands."""
    found: dict[str, Entry] = {}
    for country in COUNTRIES:
        for name in country.names:
            found.setdefault(name, Entry("C", country.names[0], country.code))
        for name in country.demonyms:
            found.setdefault(name, Entry("N", country.names[0], country.code))
    for country in COUNTRIES:
        for name in country.capitals:
            found.setdefault(name, Entry("K", country.capitals[0], country.code))
    for name, code in tables.CITIES.items():
        found.setdefault(name, Entry("K", name, code))
    for name, code in tables.METONYMS.items():
        found.setdefault(name, Entry("W", name, code))
    for name in tables.BODIES:
        found.setdefault(name, Entry("W", name, ""))
    datelines = {
        name.upper(): known
        for name, known in found.items()
        if known.letter in "CK" and not name.isupper()
    }
    return datelines | found


_ALL = _names()
#: names by their first token, longest first; each as its tokens
_ENTRIES: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
for _name, _entry in sorted(_ALL.items(), key=lambda item: -len(item[0])):
    _parts = tuple(
        part for word in _name.split() for part in re.findall(r"\.$|.+?(?=\.$)|.+", word)
    )
    _ENTRIES.setdefault(_parts[0], []).append((_parts, _entry))

#: tokens that an entry may begin with
_STARTS = frozenset(form for word in _ENTRIES for form in (word, f"{word}'s"))
#: "Russian", whose plural is a group
_PEOPLES = frozenset(name for name, known in _ALL.items() if known.letter == "N")
_LETTERS = {
    **dict.fromkeys(tables.SUFFIXES, "J"),
    **dict.fromkeys(tables.HONORIFICS, "H"),
    **dict.fromkeys(tables.ORGANISATIONS, "O"),
    **dict.fromkeys(tables.PLACES, "L"),
    **dict.fromkeys(tables.PLACES_FIRST, "B"),
    **dict.fromkeys(tables.PARTICLES, "P"),
}
#: letters of words whatever their case; of two meanings the last one stands
_LOWER = {
    **dict.fromkeys(tables.COMMON, "-"),
    **dict.fromkeys(tables.MODIFIERS, "M"),
    **dict.fromkeys(tables.GROUPS, "G"),
    **dict.fromkeys(tables.TITLES, "T"),
    **_CLOSED,
}


@functools.lru_cache(maxsize=20_000)
def letter(word: str) -> str:
    """Give the letter of a word by itself; see the table above."""
    base = bare(word)
    if base != word:
        owner = letter(base)
        return owner.lower() if owner in "CKWNTOLX" else "x" if owner in "AIJ" else "-"
    known = word if word in _MARKS else _LETTERS.get(word) or _LOWER.get(word.lower())
    return known or _unknown(word)


def _unknown(word: str) -> str:
    """Give the letter of a word that is in no table, by its looks."""
    if not word[0].isupper():
        return "X" if _ARTICLED.match(word) else "-"
    if word.endswith("s") and word[:-1] in _PEOPLES:
        return "G"
    if word.rpartition("-")[2] in tables.HYPHENATED:
        return "-"
    if word.isupper():
        return "I" if len(word) == 1 else "A"
    return "X"


def bare(word: str) -> str:
    """Give a word without its possessive ending."""
    return word[:-2] if word.endswith(("'s", "'S")) and word[:-2] else word


def entry(words: Sequence[str]) -> Entry | None:
    """Give what the tables know of a name that is exactly these tokens, possessive or not."""
    found = entry_at(words, 0)
    return found[0] if found and found[1] == len(words) else None


def entry_at(words: Sequence[str], i: int) -> tuple[Entry, int] | None:
    """Give the longest entry of the tables that begins at a token, and its number of tokens."""
    for parts, known in _ENTRIES.get(bare(words[i]), ()):
        there = words[i : i + len(parts)]
        if (*there[:-1], bare(there[-1])) == parts:
            return known, len(parts)
    return None


def letters(words: Sequence[str]) -> str:
    """Give the letters of the tokens of a sentence.

    Example:
        >>> letters("Saudi Arabia's King Salman met the Russian president in Moscow .".split())
        'c+TX-dNT-K.'
    """
    tags = [letter(word) for word in words]
    for i, word in enumerate(words):
        if word in _STARTS and tags[i] != "+":
            found = entry_at(words, i)
            if found:
                known, length = found
                owns = bare(words[i + length - 1]) != words[i + length - 1]
                tags[i : i + length] = [
                    known.letter.lower() if owns else known.letter,
                    *"+" * (length - 1),
                ]
    return "".join(tags)
