"""Make the table of common nouns from WordNet, for the plugin entities.

    python scripts/make_nouns.py [FILE]

The result is ``plugins/newsfacts_entities/lexicon/nouns.txt``,
or FILE: nouns that the tagged texts of
WordNet have and the word list of the reading has not, nouns for people by what they do, nouns
with a capital for members of peoples, religions and parties, and nouns for bodies and places.
Needs Debian's package wordnet-base.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import wordnet
from generated import made_from, target, write_rows
from newsfacts.reading.lexicon.word_list import lexicon

TARGET = Path(__file__).parent.parent / "plugins" / "newsfacts_entities" / "lexicon" / "nouns.txt"
#: the lexicographer's file of people, and the endings of nouns for them
PERSON = "18"
DOER = re.compile(r"[a-z]{2,}(?:er|or|ist|eer|ian|man|woman)")
#: what members of peoples, religions and parties are, and endings of nouns for them
KINDS = frozenset({"inhabitant", "religious person", "politician"})
MEMBERS = re.compile(r"[A-Z][a-z]+(?:[ai]an|ese|ist|ite|[bcdgkpt]er)")
#: of these, given names that slang has for a people
GIVEN = frozenset({"Jerry", "Johnny", "Mick", "Mickey", "Paddy"})
#: the lexicographer's files of groups, and of artifacts, locations and natural objects; what a body
#: or place is in them
GROUPS, PLACES = ("14",), ("06", "15", "17")
BODIES = frozenset(
    {
        "organization", "institution", "company", "social group", "musical organization",
        "enterprise", "establishment", "structure", "facility", "region", "district",
        "geographical area", "body of water", "geological formation", "municipality",
    }
)  # fmt: skip
_NOUN = "1"


def main() -> None:
    """Collect and write."""
    kinds = "g: of a body, m: of a member, l: of a place, p: of a person"
    head = f"Common nouns ({kinds}). {made_from(wordnet.source())}"
    rows = {
        "g": bodies(GROUPS), "l": bodies(PLACES), "m": members(), "n": nouns(), "p": persons(),
    }  # fmt: skip
    write_rows(target(TARGET), head, rows)


def nouns() -> set[str]:
    """Give the nouns of one word that the tagged texts have."""
    counted = {lemma for lemma, pos, _ in wordnet.counts() if pos == _NOUN}
    common = {n for _, synset in wordnet.nouns() for n in synset.words if n.islower()}
    words = lexicon()
    return {noun for noun in counted & common if noun.isalpha() and not words.knows(noun)}


def persons() -> set[str]:
    """Give the nouns that first of all mean a person by what he or she does.

    Senses that are written with a capital, of people of that name, do not count.
    """
    synsets = dict(wordnet.nouns())
    words = lexicon()
    return {
        noun
        for noun, first in _first_senses(synsets)
        if first.file == PERSON and DOER.fullmatch(noun) and words.tags(noun)[0] not in "JA"
    }


def bodies(files: Collection[str]) -> set[str]:
    """Give the nouns of the tagged texts that first of all mean a body of people or a place."""
    synsets = dict(wordnet.nouns())
    counted = {lemma for lemma, pos, _ in wordnet.counts() if pos == _NOUN}
    return {
        noun
        for noun, first in _first_senses(synsets)
        if noun in counted and noun.isalpha() and first.file in files
        if not BODIES.isdisjoint((*first.words, *_above(first, synsets)))
    }


def _first_senses(
    synsets: Mapping[str, wordnet.Synset],
) -> Iterator[tuple[str, wordnet.Synset]]:
    """Yield the nouns in lower case, each with the first of its senses that is written so."""
    for entry in map(str.split, wordnet.lines("index.noun")):
        noun, senses = entry[0], entry[-int(entry[2]) :]
        first = next((synsets[key] for key in senses if noun in synsets[key].words), None)
        if first is not None:
            yield noun, first


def members() -> set[str]:
    """Give the nouns for a member of a people, a religion or a party: "Nevadan", "Democrat"."""
    synsets = dict(wordnet.nouns())
    common = {noun for synset in synsets.values() for noun in synset.words if noun.islower()}
    return {
        word
        for synset in synsets.values()
        if synset.file == PERSON and not any(kind == "@i" for kind, _ in synset.links)
        for word in synset.words
        if word.isalpha() and word[0].isupper() and word.lower() not in common
        if word not in GIVEN
        if MEMBERS.fullmatch(word) or not KINDS.isdisjoint(_above(synset, synsets))
    }


def _above(synset: wordnet.Synset, synsets: Mapping[str, wordnet.Synset]) -> Iterator[str]:
    """Yield the words of all that a noun is a kind of."""
    for kind, key in synset.links:
        if kind == "@" and key in synsets:
            yield from synsets[key].words
            yield from _above(synsets[key], synsets)


if __name__ == "__main__":
    main()
