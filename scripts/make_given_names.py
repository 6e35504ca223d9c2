"""Make the table of given names from the name providers of Faker, for the plugin entities.

    python scripts/make_given_names.py [FILE]

The result is ``plugins/newsfacts_entities/lexicon/given_names.txt``,
or FILE: a line for each gender.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

from generated import made_from, package, target, write_rows
from newsfacts.gazetteer import countries
from newsfacts.reading import unaccented
from newsfacts.reading.lexicon.word_list import lexicon

TARGET = (
    Path(__file__).parent.parent / "plugins" / "newsfacts_entities" / "lexicon" / "given_names.txt"
)
#: lists of given names; those of English-speaking countries tell "Mark" and "Grace" from words
PROVIDERS = "faker.providers.person"
ENGLISH = ("en_GB", "en_IE", "en_NZ", "en_US")
#: lists that are left out: they hold every name a country allows, or surnames among them
LEFT_OUT = ("en", "is_IS", "zh_TW")
LISTS = {
    "m": ("first_names_male", "first_romanized_names_male"),
    "f": ("first_names_female", "first_romanized_names_female"),
}
NAME = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?")


def main() -> None:
    """Collect and write."""
    source = made_from(f"{package('faker')} (MIT)")
    write_rows(target(TARGET), f"Given names by gender (u: either). {source}", given_names())


def given_names() -> dict[str, set[str]]:
    """Give the names by gender; an English word is a name only where English speakers bear it."""
    found: dict[str, set[str]] = {"m": set(), "f": set()}
    english: set[str] = set()
    providers = importlib.import_module(PROVIDERS)
    for info in pkgutil.iter_modules(providers.__path__):
        if info.name not in LEFT_OUT:
            module = importlib.import_module(f"{PROVIDERS}.{info.name}")
            for gender, names in _listed(module.Provider).items():
                found[gender] |= names
                if info.name in ENGLISH:
                    english |= names
    words = lexicon()
    taken = {
        name for country in countries().values() for name in (*country.names, *country.demonyms)
    }
    for gender, names in found.items():
        found[gender] = {
            name
            for name in names
            if name not in taken and (name in english or not words.knows(name.lower()))
        }
    both = found["m"] & found["f"]
    return {"m": found["m"] - both, "f": found["f"] - both, "u": both}


def _listed(provider: object) -> dict[str, set[str]]:
    return {
        gender: {
            plain
            for attribute in attributes
            for name in getattr(provider, attribute, ())
            if NAME.fullmatch(plain := unaccented(name))
        }
        for gender, attributes in LISTS.items()
    }


if __name__ == "__main__":
    main()
