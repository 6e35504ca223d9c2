"""Lookups and patterns compiled from the tables: signs, nouns and demonyms to codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsfacts.reading import alternatives, expression, unaccented
from newsfacts_money.lexicon import codes, countries, currencies, nouns, scales, signs
from newsfacts_money.lexicon.circulation import named_after
from newsfacts_money.lexicon.codes import Codes


def _by_word(table: Mapping[str, str]) -> dict[str, Codes]:
    """Give the codes of each word of a table whose keys list several."""
    return {
        word: tuple(listed.split()) for words, listed in table.items() for word in words.split()
    }


def _major_nouns() -> dict[str, Codes]:
    """Give every code that a noun in lower case has ever meant, likeliest first.

    Nouns are the last words of CLDR's names, with and without accents, and those of the table,
    whose order takes precedence.
    """
    named: dict[str, list[str]] = {}
    for code, name in currencies.NAMES.items():
        for noun in _last_words(name):
            named.setdefault(noun, []).append(code)
    for noun in nouns.EXCLUDED.split():
        named.pop(noun)
    found = {noun: tuple(listed) for noun, listed in named.items()}
    for words, likely in nouns.MAJOR.items():
        group = words.split()
        others = sorted({code for noun in group for code in named.get(noun, ())})
        found |= dict.fromkeys(group, _ordered(likely.split(), others))
    return found


def _last_words(name: str) -> tuple[str, ...]:
    """Give the last word of a name and of its plural, with and without accents."""
    singular, _, plural = name.lower().partition("/")
    words = (singular.rpartition(" ")[2], (plural or singular).rpartition(" ")[2])
    return tuple(dict.fromkeys(form for word in words for form in (word, unaccented(word))))


def _ordered(likely: Iterable[str], others: Iterable[str]) -> Codes:
    """Give the likely codes, each followed by the others of its country, and then the rest."""
    first = (
        code
        for head in likely
        for code in (head, *(other for other in others if other[:2] == head[:2]))
    )
    return tuple(dict.fromkeys((*first, *others)))


def _demonyms() -> dict[str, str]:
    """Give the country (ISO 3166) of each demonym in CLDR's names: "Thai baht".

    Demonyms of several countries ("West African CFA") and words for an issue of the currency
    ("new") are left out.
    """
    found: dict[str, str] = {}
    for code, name in currencies.NAMES.items():
        demonym = name.partition("/")[0].rpartition(" ")[0]
        if code[:2] in currencies.REGIONS and demonym and demonym.title() == demonym:
            found[demonym] = code[:2]
    return found


#: sign -> codes
SYMBOLS = _by_word(currencies.SYMBOLS | signs.SYMBOLS)
SYMBOL = re.compile(f"[{re.escape(''.join(SYMBOLS))}]")
LETTERS = _by_word(signs.LETTERS)
#: noun in lower case -> codes
MAJOR_NOUNS = _major_nouns()
MINOR_NOUNS = _by_word(nouns.MINOR)
NOUNS = MAJOR_NOUNS | MINOR_NOUNS
UNDECIDED_NOUNS = frozenset(nouns.UNDECIDED.split())
AMBIGUOUS_NOUNS = frozenset(nouns.AMBIGUOUS.split())
LEADING_NOUNS = frozenset((*nouns.LEADING.split(), *nouns.LEADING_SURE.split()))
COUNTABLE = frozenset(nouns.COUNTABLE.split())
LEADING_SURE = frozenset(nouns.LEADING_SURE.split())
#: ISO 4217 codes that are recognised in a text
CODES = frozenset((*currencies.CODES.split(), *codes.REMEMBERED.split()))
#: code as written, in capitals or in lower case -> code; with those of crypto-currencies
WRITTEN_CODES = {code: code for code in (*sorted(CODES), *codes.UNOFFICIAL.split())} | {
    code.lower(): code for code in codes.LOWER_CASE.split()
}
#: code with a scale before it -> code and scale: "MEUR" -> ("EUR", "million")
SCALED_CODES = {
    letter + code: (code, scale)
    for letter, scale in scales.PREFIXES.items()
    for code in codes.SCALED.split()
}
WHOLE = frozenset(codes.WHOLE.split())
TRAILING = _by_word(signs.TRAILING)
AMBIGUOUS_CODES = frozenset(codes.AMBIGUOUS.split())
#: name or demonym -> ISO 3166
COUNTRIES = _demonyms() | {
    name: country for country, names in countries.NAMES.items() for name in names.split("|")
}

#: a blank, or a line break in a wrapped line
BLANK = r"(?: |\n(?=[a-z]))"
#: joins a figure, its scale and its noun
GAP = rf"(?:-|{BLANK})"

#: tokens in lower case that may begin or end a sum
TOKENS = frozenset(
    name.lower()
    for name in (
        *WRITTEN_CODES,
        *SCALED_CODES,
        *LETTERS,
        *TRAILING,
        *signs.LOCAL_LETTERS,
        *(noun for noun in NOUNS if len(noun) > 1),
    )
) | frozenset(f"{noun}-worth" for noun in NOUNS)
#: a noun that ends a compound: "half-a-million-dollar"
COMPOUND = expression(rf"-(?:{alternatives(noun for noun in NOUNS if len(noun) > 1)})\b")
#: a figure with a noun or code attached: "45p", "12.5c", "10INR"
ATTACHED = expression(
    rf"(?>[\d.,:/]+)(?<=\d)(?P<name>[pc]|[A-Z]{{3}}|{alternatives((*TRAILING, *SCALED_CODES))})"
)
#: demonym or currency area, as written or in lower case -> as written
_DEMONYMS = {demonym.lower(): demonym for demonym in (*COUNTRIES, *countries.AREAS)} | {
    demonym: demonym for demonym in (*COUNTRIES, *countries.AREAS)
}
#: a demonym or currency area before a noun
DEMONYM = rf"(?:{alternatives(_DEMONYMS)})"
#: first words of the nouns and demonyms that may repeat a sign: "$10 Canadian dollars"
REPEATING = frozenset(re.split(r"\W", word)[0] for word in (*MAJOR_NOUNS, *_DEMONYMS))
#: the last words of demonyms, for a quick check before the pattern is tried
DEMONYM_ENDS = frozenset(re.split(r"[ -]", demonym)[-1] for demonym in _DEMONYMS)
#: the name or demonym of a country
COUNTRY = expression(rf"(?<![\w-])(?:{alternatives(COUNTRIES)})(?!\w)")


def codes_of_demonym(demonym: str | None, among: Codes) -> Codes:
    """Give the codes that a demonym selects among others: CAD for "Canadian"."""
    name = _DEMONYMS.get(demonym or "", "")
    if name in countries.AREAS:
        return tuple(code for code in countries.AREAS[name].split() if code in among)
    return named_after(COUNTRIES.get(name, ""), among)
