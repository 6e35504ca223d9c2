"""Make the tables of given names, places and nouns, and write them into the entities plugin.

    python scripts/make_names.py [WORDNET]

Given names come from the name providers of Faker (MIT licence), places from WordNet: its
instances of cities and regions, with the country they are part of; so do the nouns that its
tagged texts have, those left out that the word list of the reading has. WORDNET is the folder of
its database files (Debian's package wordnet-base puts them into /usr/share/wordnet).
"""

from __future__ import annotations

import importlib
import importlib.metadata
import pkgutil
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from newsfacts.reading.lexicon import lexicon
from newsfacts_entities.countries import COUNTRIES

TARGET = Path(__file__).parent.parent / "plugins" / "newsfacts_entities"
TAKEN = "2026-11-26"
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
PLACE = re.compile(r"(?!.* (?:capital|region|state)$)[A-Z][\w.'-]+(?: [\w.'-]+){0,3}")
#: file of WordNet with cities and regions
PLACES = "15"
#: file of WordNet with people, and the endings of nouns for them
PERSON = "18"
DOER = re.compile(r"[a-z]{2,}(?:er|or|ist|eer|ian|man|woman)")
#: relations: instance of, part of
INSTANCE, PART = "@i", "#p"
_DEPTH = 6
#: countries that are no more
FORMER = ("CS", "DD", "SU", "YU")


def main() -> None:
    """Collect and write both tables."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet")
    faker = importlib.metadata.version("faker")
    write(
        "given_names.txt",
        f"# Given names by gender (u: either). Source: Faker {faker} (MIT), taken {TAKEN} "
        "by scripts/make_names.py",
        given_names(),
    )
    write(
        "places.txt",
        "# Places by country (ISO 3166; - for none or several). Source: WordNet 3.0 "
        f"(LICENSE-WordNet), taken {TAKEN} by scripts/make_names.py",
        places(folder),
    )
    write(
        "nouns.txt",
        f"# Common nouns (p: of a person). Source: WordNet 3.0 (LICENSE-WordNet), taken {TAKEN} "
        "by scripts/make_names.py",
        {"n": nouns(folder), "p": persons(folder)},
    )


def write(name: str, head: str, lines: Mapping[str, Iterable[str]]) -> None:
    """Write a table: a line for each key, with its entries in order."""
    rows = [f"{key} {';'.join(sorted(entries))}" for key, entries in sorted(lines.items())]
    (TARGET / name).write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    print(name, sum(row.count(";") + 1 for row in rows), "entries")


def given_names() -> dict[str, set[str]]:
    """Give the names by gender; an English word is a name only where English speakers bear it."""
    found: dict[str, set[str]] = {"m": set(), "f": set()}
    english: set[str] = set()
    package = importlib.import_module(PROVIDERS)
    for info in pkgutil.iter_modules(package.__path__):
        if info.name not in LEFT_OUT:
            module = importlib.import_module(f"{PROVIDERS}.{info.name}")
            for gender, names in _listed(module.Provider).items():
                found[gender] |= names
                if info.name in ENGLISH:
                    english |= names
    words = lexicon()
    taken = {name for country in COUNTRIES for name in (*country.names, *country.demonyms)}
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
            if NAME.fullmatch(plain := folded(name))
        }
        for gender, attributes in LISTS.items()
    }


def folded(name: str) -> str:
    """Give a name without accents, as it is looked up."""
    decomposed = unicodedata.normalize("NFD", name)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def places(folder: Path) -> dict[str, set[str]]:
    """Give the names of places by country; countries themselves and common words left out."""
    synsets = dict(_synsets(folder / "data.noun"))
    known = {n for c in COUNTRIES for n in (*c.names, *c.demonyms, *c.capitals)}
    present = [country for country in COUNTRIES if country.code not in FORMER]
    codes = {name: c.code for c in present for name in c.names if name != "America"}
    lands = set(codes)
    words = lexicon()
    countries: defaultdict[str, set[str]] = defaultdict(set)
    for key, (file, names, links) in synsets.items():
        instance = file == PLACES and any(kind == INSTANCE for kind, _ in links)
        if instance and lands.isdisjoint(names):
            code = _country(key, synsets, codes)
            for name in set(map(folded, names)) - known:
                plain = PLACE.fullmatch(name) and not name.isupper()
                if plain and not words.knows(name.lower()):
                    countries[name].add(code)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, of in countries.items():
        found[min(of) if len(of) == 1 and "" not in of else "-"].add(name)
    return found


def nouns(folder: Path) -> set[str]:
    """Give the nouns of one word that the tagged texts of WordNet have."""
    lines = (folder / "cntlist.rev").read_text(encoding="ascii").splitlines()
    counted = {line.partition("%")[0] for line in lines if line.partition("%")[2][0] == "1"}
    common = {
        n for _, (_, names, _) in _synsets(folder / "data.noun") for n in names if n.islower()
    }
    words = lexicon()
    return {noun for noun in counted & common if noun.isalpha() and not words.knows(noun)}


def persons(folder: Path) -> set[str]:
    """Give the nouns that first of all mean a person by what he or she does."""
    files = {key: file for key, (file, _, _) in _synsets(folder / "data.noun")}
    lines = (folder / "index.noun").read_text(encoding="ascii").splitlines()
    entries = (line.split() for line in lines if not line.startswith("  "))
    senses = ((entry[0], entry[-int(entry[2])]) for entry in entries)
    words = lexicon()
    return {
        noun
        for noun, first in senses
        if files[first] == PERSON and DOER.fullmatch(noun) and words.tags(noun)[0] not in "JA"
    }


def _synsets(file: Path) -> Iterator[tuple[str, tuple[str, list[str], list[tuple[str, str]]]]]:
    for line in file.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        fields = line.partition(" | ")[0].split()
        count = int(fields[3], 16)
        names = [field.replace("_", " ") for field in fields[4 : 4 + 2 * count : 2]]
        links = fields[5 + 2 * count :]
        pairs = [(links[i], links[i + 1]) for i in range(0, len(links) - 3, 4)]
        yield fields[0], (fields[1], names, pairs)


def _country(
    key: str,
    synsets: Mapping[str, tuple[str, list[str], list[tuple[str, str]]]],
    codes: Mapping[str, str],
) -> str:
    """Give the code of the country that a place is part of, or nothing; the outermost one."""
    level = [key]
    outermost: set[str] = set()
    for _ in range(_DEPTH):
        level = [to for k in level for kind, to in synsets[k][2] if kind == PART and to in synsets]
        outermost = {codes[n] for k in level for n in synsets[k][1] if n in codes} or outermost
    return outermost.pop() if len(outermost) == 1 else ""


if __name__ == "__main__":
    main()
