"""Reads the database of WordNet that Debian's package wordnet-base puts into /usr/share/wordnet."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path("/usr/share/wordnet")
PACKAGE = "wordnet-base"


class Synset(NamedTuple):
    """Words of one meaning."""

    #: number of the lexicographer's file: "18" for people
    file: str
    words: list[str]
    #: relations with the keys of other synsets
    links: list[tuple[str, str]]


def source() -> str:
    """Give the name of the database with its versions, for the head of a table."""
    return f"WordNet 3.0 (LICENSE-WordNet) as in Debian's {PACKAGE} {version(PACKAGE)}"


def version(package: str) -> str:
    """Give the version of an installed package of Debian."""
    asked = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout  # noqa: S603


def lines(file: str) -> Iterator[str]:
    """Give the lines of a file but for its licence."""
    text = (FOLDER / file).read_text(encoding="latin-1")
    return (line for line in text.splitlines() if not line.startswith(" "))


def counts() -> Iterator[tuple[str, str, int]]:
    """Give lemma, part of speech ("1" a noun) and count of each sense in the tagged texts."""
    for line in lines("cntlist.rev"):
        key, _, count = line.split()
        lemma, _, sense = key.partition("%")
        yield lemma, sense[0], int(count)


def nouns() -> Iterator[tuple[str, Synset]]:
    """Give the synsets of nouns by their keys."""
    for line in lines("data.noun"):
        fields = line.partition(" | ")[0].split()
        count = int(fields[3], 16)
        words = [field.replace("_", " ") for field in fields[4 : 4 + 2 * count : 2]]
        links = fields[5 + 2 * count :]
        pairs = [(links[i], links[i + 1]) for i in range(0, len(links) - 3, 4)]
        yield fields[0], Synset(fields[1], words, pairs)


def verb_frames() -> dict[str, set[int]]:
    """Give the numbers of the sentence frames of each verb, those of all senses together."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for line in lines("data.verb"):
        fields = line.partition(" | ")[0].split()
        count = int(fields[3], 16)
        words = [field.lower() for field in fields[4 : 4 + 2 * count : 2]]
        links = 4 + 2 * count
        at = links + 1 + 4 * int(fields[links])
        for k in range(int(fields[at])):
            frame, word = int(fields[at + 2 + 3 * k]), int(fields[at + 3 + 3 * k], 16)
            for verb in words if word == 0 else [words[word - 1]]:
                found[verb].add(frame)
    return found
