"""The tables as the grammar asks for them: words and signs to codes, and their patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsfacts_money import currencies, tables
from newsfacts_money.circulation import Codes, named_after
from newsfacts_money.names import demonyms, nouns


def _by_word(table: Mapping[str, str]) -> dict[str, Codes]:
    return {word: tuple(codes.split()) for words, codes in table.items() for word in words.split()}


def alternatives(words: Iterable[str]) -> str:
    """Give a pattern for any of the words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


SYMBOLS = _by_word(currencies.SYMBOLS | tables.SYMBOLS)
LETTERS = _by_word(tables.LETTERS)
MAJOR = nouns()
MINOR = _by_word(tables.MINOR_NOUNS)
NOUNS = MAJOR | MINOR
#: codes that articles write out
CODES = frozenset((*currencies.CODES.split(), *tables.REMEMBERED.split()))
WORD_CODES = frozenset(tables.WORD_CODES.split())
UNDECIDED = frozenset(tables.UNDECIDED.split())
DOUBTFUL = frozenset(tables.DOUBTFUL.split())
#: name or demonym -> ISO 3166
COUNTRIES = demonyms() | {
    name: country for country, names in tables.COUNTRIES.items() for name in names.split("|")
}

#: a blank, or the end of a wrapped line
BLANK = r"(?: |\n(?=[a-z]))"
#: what joins a figure, its scale and its noun
GAP = rf"(?:-|{BLANK})"

#: what may begin or end a sum, beside symbols, as tokens in lower case
NAMES = frozenset(
    name.lower()
    for name in (*CODES, *LETTERS, *tables.LOCAL_LETTERS, *(n for n in NOUNS if len(n) > 1))
) | frozenset(f"{noun}-worth" for noun in NOUNS)
#: nouns at the end of a compound: "half-a-million-dollar"
COMPOUND = re.compile(rf"-(?:{alternatives(noun for noun in NOUNS if len(noun) > 1)})\b")
#: what ends a sum and is glued to its figure: "45p", "12.5c", "10INR"
GLUED = re.compile(r"[\d.,:/]*\d(?P<name>[pc]|[A-Z]{3})")
#: what stands before a noun and says whose it is
DEMONYM = rf"(?:{alternatives((*COUNTRIES, *tables.AREAS))})"
#: the last words of demonyms, to tell quickly where none stands
DEMONYMS_END = frozenset(re.split(r"[ -]", demonym)[-1] for demonym in (*COUNTRIES, *tables.AREAS))
#: a name or demonym of a country
COUNTRY = re.compile(rf"(?<![\w-])(?:{alternatives(COUNTRIES)})(?!\w)")


def by_demonym(demonym: str | None, codes: Codes) -> Codes:
    """Give those of the codes that a demonym before the noun means: "Canadian" -> CAD."""
    if demonym in tables.AREAS:
        return tuple(code for code in tables.AREAS[demonym].split() if code in codes)
    return named_after(COUNTRIES.get(demonym or "", ""), codes)
