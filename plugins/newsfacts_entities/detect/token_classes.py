r"""Token classes for names: one letter for each token.

====== ==================================================================
C      country
K      capital, city or region; D one that is a given name as well: "Sydney"
W      building used for a government, or an organisation known by name
N      nationality
F      given name, with a capital
T R    office, with a capital ("Minister") or without; R any noun for a person
E M    word that may precede an office, with a capital or without
G      word for several people, or for a body of people
S      the same with a capital
H      honorific, only before a name
O U    last word of an organisation's name; noun for a body in lower case
L V    last word of a place's name; noun for a place in lower case
B      first word of a place's name
Y      common word that may be a surname after a given name: "May"
Q      noun for a person with a capital: "Novelist", or the name "Baker"
X      other word with a capital
A      word of capitals
I      initial
J      suffix of a name
P      particle inside a name
Z z    adjective, participle before a noun
0 1 2  "the" and its like, "a", number or quantifier
3 4 5  possessive pronoun; other pronoun of the third person; "here" and "there"
<      "of"; ">" other preposition inside a name; "&" and "and"
+      goes on with the entry that the token before begins
"      any quotation mark
-      anything else; other punctuation marks are their own letters
====== ==================================================================

A possessive ending turns the capital letter into a small one: "c" is "Russia's".
"""

from __future__ import annotations

import re

from newsfacts.reading import plural, tagset, unaccented, word_classes
from newsfacts_entities.lexicon import tables
from newsfacts_entities.lexicon.listed import genders, persons, sure_members
from newsfacts_entities.lexicon.nouns import is_person_compound

_CLOSED = {
    **dict.fromkeys("he she they him them himself herself themselves".split(), "4"),
    **dict.fromkeys("his her their my our".split(), "3"),
    **dict.fromkeys(("here", "there"), "5"),
    **dict.fromkeys(("a", "an"), "1"),
    **dict.fromkeys("the this these those its".split(), "0"),
    **dict.fromkeys(
        "two three four five six seven eight nine ten both several other some many all".split(), "2"
    ),
    "of": "<",
    **dict.fromkeys(("on", "for"), ">"),
    **dict.fromkeys(("and", "&"), "&"),
}
#: closed-class words that are never acronyms, unlike "US" and "WHO"
_NO_ACRONYMS = frozenset("and but for from of or that the to with".split())
_MARKS = {mark: mark for mark in ",.()'"} | dict.fromkeys('"“”', '"')
_ARTICLED = re.compile(r"(?:(?:al|el|an|ar|as|ad|ash|ul|at|az)-|(?:d|dell|dall)')[A-Z]")
#: what contracts with a closed-class word: "they're", "don't"
_CONTRACTED = re.compile(r"([a-z]+?)(?:n't|'(?:re|ve|ll|d|m))")
#: letters with a letter of their own for the possessive
_OWNERS = frozenset("CKDWNFTREMGSOULVBYQXAIJ")
#: party and state of a lawmaker: "D-Ohio"
_PARTY = re.compile(r"[RDI]-[A-Z]")
_FIGURE = re.compile(r"\d{1,3}")


def bare(word: str) -> str:
    """Return a word without its possessive ending."""
    return word[:-2] if word.endswith(("'s", "'S")) and word[:-2] else word


def is_compound(word: str) -> bool:
    """Whether a word with a capital is an adjective: "Lima-born", "EU-drafted"; not "Il-ho"."""
    tail = word.rpartition("-")[2] if "-" in word else ""
    participle = tail.islower() and len(tail) > len("-ed") and tail.endswith("ed")
    return participle or tail in tables.HYPHENATED


_SINGULARS = tables.TITLES | tables.PERSONS | tables.BODIES.keys()
_CAPITALS = {
    **dict.fromkeys(tables.SUFFIXES, "J"),
    **dict.fromkeys(tables.HONORIFICS, "H"),
    **dict.fromkeys(tables.ORGANISATIONS, "O"),
    **dict.fromkeys(tables.PLACES, "L"),
    **dict.fromkeys(tables.PLACES_FIRST, "B"),
    **dict.fromkeys((particle.capitalize() for particle in tables.PARTICLES - {"y", "e"}), "P"),
}
#: letters of words in lower case; the last of two meanings applies
_LOWER = {
    **dict.fromkeys(tables.COMMON, "-"),
    **dict.fromkeys(tables.PARTICLES, "P"),
    **dict.fromkeys(tables.BODIES, "U"),
    **dict.fromkeys(tables.SPOTS, "V"),
    **dict.fromkeys(tables.MODIFIERS - tables.BODIES.keys() - tables.SPOTS, "M"),
    **dict.fromkeys(map(plural, _SINGULARS), "G"),
    **dict.fromkeys(tables.GROUPS, "G"),
    **dict.fromkeys(tables.PERSONS, "R"),
    **dict.fromkeys(tables.TITLES, "R"),
    **_CLOSED,
}
#: letters of the same words with a capital
_RAISED = {"M": "E", "R": "T", "G": "S", "U": "O", "V": "L", "P": "P"}

#: possessives inside names: "the National People's Congress"
_INSIDE = frozenset("Children's Farmers' Men's People's Teachers' Women's Workers'".split())

#: maximum number of cached words; the cache is then cleared
_ENOUGH = 50_000


class Letters(dict[str, str]):
    """Letters of words out of context, cached.

    Args:
        peoples: nouns for a member of a people, whose plurals are groups.
    """

    def __init__(self, peoples: frozenset[str]) -> None:
        super().__init__()
        self._peoples = peoples

    def __missing__(self, word: str) -> str:
        if len(self) > _ENOUGH:
            self.clear()
        found = self[word] = self._letter(word)
        return found

    def _letter(self, word: str) -> str:
        if word in _INSIDE:
            return "X"
        base = bare(word)
        letter = self._of_bare(base)
        if base == word:
            return letter
        common = base in tables.COMMON or not base.islower()
        return letter.lower() if letter in _OWNERS else "-" if common else "m"

    def _of_bare(self, word: str) -> str:
        if not word[0].isalpha():
            closed = _MARKS.get(word) or _CLOSED.get(word, "-")
            return "2" if _FIGURE.fullmatch(word) else closed
        if word[0].isupper():
            lower = word.lower()
            return _CAPITALS.get(word) or _of_common(word, lower) or self._capital(word, lower)
        return _LOWER.get(word) or _unknown(word)

    def _capital(self, word: str, lower: str) -> str:
        if len(word) == 1:
            return "I"
        if word.endswith("s") and word[:-1] in self._peoples:
            return "S"
        raised = _RAISED.get(_LOWER.get(lower, ""))
        if word in sure_members() and unaccented(word) not in genders():
            return "N"
        if raised and not (word.isupper() and len(word) > len("ABC")):
            return raised
        if is_compound(word) or _PARTY.match(word):
            return "-"
        return "F" if unaccented(word) in genders() else "A" if word.isupper() else "X"


def _of_common(word: str, lower: str) -> str:
    """Return the letter of a capitalised word that is common in lower case, or nothing."""
    if lower in tables.NAMES_TOO:
        return "Y"
    if "'" in lower and _is_contracted(lower):
        return "-"
    if lower not in tables.TITLES and (lower in tables.PERSONS or lower in persons()):
        return "F" if word in genders() else "Q"
    letter = _LOWER.get(lower, "")
    shouted = len(word) > 1 and word.isupper() and lower not in _NO_ACRONYMS
    closed = lower in tables.COMMON or lower in _CLOSED
    return letter if closed and letter not in _RAISED and not shouted else ""


def _is_contracted(word: str) -> bool:
    contracted = _CONTRACTED.fullmatch(word)
    return contracted is not None and contracted[1] in tables.COMMON | {"he", "she", "they", "do"}


def _unknown(word: str) -> str:
    """Return the letter of a word in lower case that is in no table."""
    if _ARTICLED.match(word):
        return "X"
    if word.rpartition("-")[2] in tables.HYPHENATED:
        return "Z"
    if word in persons() or is_person_compound(word):
        return "R"
    if word.endswith("s") and word[:-1] in persons():
        return "G"
    kinds = word_classes(word)
    if kinds[0] is tagset.ADJECTIVE:
        return "Z"
    participle = tagset.PAST_PARTICIPLE in kinds or kinds[0] is tagset.ING_FORM
    return "z" if participle else "-"
