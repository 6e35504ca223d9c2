"""Make the table of common nouns from WordNet, for the plugin entities.

    python scripts/make_nouns.py [FILE]

The result is ``plugins/newsfacts_entities/lexicon/nouns.txt``,
or FILE: nouns that the tagged texts of
WordNet have and the word list of the reading has not, and nouns for people by what they do. Needs
Debian's package wordnet-base.
"""

from __future__ import annotations

import re
from pathlib import Path

import wordnet
from generated import made_from, target, write_rows
from newsfacts.reading.lexicon.word_list import lexicon

TARGET = Path(__file__).parent.parent / "plugins" / "newsfacts_entities" / "lexicon" / "nouns.txt"
#: the lexicographer's file of people, and the endings of nouns for them
PERSON = "18"
DOER = re.compile(r"[a-z]{2,}(?:er|or|ist|eer|ian|man|woman)")
_NOUN = "1"


def main() -> None:
    """Collect and write."""
    head = f"Common nouns (p: of a person). {made_from(wordnet.source())}"
    write_rows(target(TARGET), head, {"n": nouns(), "p": persons()})


def nouns() -> set[str]:
    """Give the nouns of one word that the tagged texts have."""
    counted = {lemma for lemma, pos, _ in wordnet.counts() if pos == _NOUN}
    common = {n for _, synset in wordnet.nouns() for n in synset.words if n.islower()}
    words = lexicon()
    return {noun for noun in counted & common if noun.isalpha() and not words.knows(noun)}


def persons() -> set[str]:
    """Give the nouns that first of all mean a person by what he or she does."""
    files = {key: synset.file for key, synset in wordnet.nouns()}
    entries = (line.split() for line in wordnet.lines("index.noun"))
    senses = ((entry[0], entry[-int(entry[2])]) for entry in entries)
    words = lexicon()
    return {
        noun
        for noun, first in senses
        if files[first] == PERSON and DOER.fullmatch(noun) and words.tags(noun)[0] not in "JA"
    }


if __name__ == "__main__":
    main()
