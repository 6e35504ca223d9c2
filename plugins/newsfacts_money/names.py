"""What the English names of currencies in CLDR are made of: "Thai baht" is a demonym and a noun."""

from __future__ import annotations

from newsfacts.reading import unaccented
from newsfacts_money import currencies, tables
from newsfacts_money.circulation import Codes


def nouns() -> dict[str, Codes]:
    """Give nouns in lower case and their codes, at any time; the likely ones come first.

    Accents may be left out. Nouns by hand stand before those of CLDR, and share their codes.
    """
    named: dict[str, list[str]] = {}
    for code, name in currencies.NAMES.items():
        for noun in _last_words(name):
            named.setdefault(noun, []).append(code)
    for noun in tables.NO_NOUNS.split():
        named.pop(noun)
    found = {noun: tuple(codes) for noun, codes in named.items()}
    for words, likely in tables.NOUNS.items():
        group = words.split()
        others = sorted({code for noun in group for code in named.get(noun, ())})
        found |= dict.fromkeys(group, _ordered(likely.split(), others))
    return found


def _last_words(name: str) -> tuple[str, ...]:
    """Give the last word of a name and of its plural, with and without accents, once each."""
    singular, _, plural = name.lower().partition("/")
    words = (singular.rpartition(" ")[2], (plural or singular).rpartition(" ")[2])
    return tuple(dict.fromkeys(form for word in words for form in (word, unaccented(word))))


def _ordered(likely: list[str], others: list[str]) -> Codes:
    """Give the likely codes, each before others of its country, and then the rest."""
    first = (
        code
        for head in likely
        for code in (head, *(other for other in others if other[:2] == head[:2]))
    )
    return tuple(dict.fromkeys((*first, *others)))


def demonyms() -> dict[str, str]:
    """Give what stands before the nouns, and the country (ISO 3166) that it is of.

    Those of more than one country ("West African CFA"), and of a state of the currency ("new"),
    are left out.
    """
    found: dict[str, str] = {}
    for code, name in currencies.NAMES.items():
        demonym = name.partition("/")[0].rpartition(" ")[0]
        if code[:2] in currencies.REGIONS and demonym and demonym.title() == demonym:
            found[demonym] = code[:2]
    return found
