"""Make the table of places from WordNet's instances of cities and regions, for the plugin entities.

    python scripts/make_places.py [FILE]

The result is ``plugins/newsfacts_entities/lexicon/places.txt``,
or FILE: a line for each country that
places are part of. Needs Debian's package wordnet-base.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import wordnet
from generated import made_from, target, write_rows
from newsfacts.reading import unaccented
from newsfacts.reading.lexicon.word_list import lexicon
from newsfacts_entities.lexicon.countries import COUNTRIES

TARGET = Path(__file__).parent.parent / "plugins" / "newsfacts_entities" / "lexicon" / "places.txt"
PLACE = re.compile(r"(?!.* (?:capital|region|state)$)[A-Z][\w.'-]+(?: [\w.'-]+){0,3}")
#: the lexicographer's file of cities and regions
PLACES = "15"
#: relations: instance of, part of
INSTANCE, PART = "@i", "#p"
_DEPTH = 6
#: countries that are no more
FORMER = ("CS", "DD", "SU", "YU")


def main() -> None:
    """Collect and write."""
    meaning = "Places by country (ISO 3166; - for none or several)."
    write_rows(target(TARGET), f"{meaning} {made_from(wordnet.source())}", places())


def places() -> dict[str, set[str]]:
    """Give the names of places by country; countries themselves and common words left out."""
    synsets = dict(wordnet.nouns())
    known = {n for c in COUNTRIES for n in (*c.names, *c.demonyms, *c.capitals)}
    present = [country for country in COUNTRIES if country.code not in FORMER]
    codes = {name: c.code for c in present for name in c.names if name != "America"}
    lands = set(codes)
    words = lexicon()
    countries: defaultdict[str, set[str]] = defaultdict(set)
    for key, synset in synsets.items():
        instance = synset.file == PLACES and any(kind == INSTANCE for kind, _ in synset.links)
        if instance and lands.isdisjoint(synset.words):
            code = _country(key, synsets, codes)
            for name in set(map(unaccented, synset.words)) - known:
                plain = PLACE.fullmatch(name) and not name.isupper()
                if plain and not words.knows(name.lower()):
                    countries[name].add(code)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, of in countries.items():
        found[min(of) if len(of) == 1 and "" not in of else "-"].add(name)
    return found


def _country(key: str, synsets: Mapping[str, wordnet.Synset], codes: Mapping[str, str]) -> str:
    """Give the code of the country that a place is part of, or nothing; the outermost one."""
    level = [key]
    outermost: set[str] = set()
    for _ in range(_DEPTH):
        level = [
            to for k in level for kind, to in synsets[k].links if kind == PART and to in synsets
        ]
        outermost = {codes[n] for k in level for n in synsets[k].words if n in codes} or outermost
    return outermost.pop() if len(outermost) == 1 else ""


if __name__ == "__main__":
    main()
