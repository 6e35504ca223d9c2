"""Make the word list of the reading from WordNet, and write it into the package.

    python scripts/make_lexicon.py [FILE]

Needs Debian's package wordnet-base. The result is
``src/newsfacts/reading/lexicon/lexicon.bin``, or FILE:
zlib-compressed text, a line that says what it was made from, one for each class of lemmas ("nv" =
noun, or less often verb) with its lemmas, then the irregular forms.

Which parts of speech a lemma has, and in which order, is decided by the counts of its senses in the
tagged texts (cntlist.rev); a lemma without counts has the order of its number of senses.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

import wordnet
from generated import made_from, target

TARGET = Path(__file__).parent.parent / "src" / "newsfacts" / "reading" / "lexicon" / "lexicon.bin"
POS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSE = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
WORD = re.compile(r"[a-z]+")
#: a part of speech that is rarer than this share of the commonest is left out
RARE = 0.02
#: counts below this do not tell what is rare
FEW = 5
#: lemmas of these parts of speech are stored even where the tagged texts have none
ALWAYS = "v"
#: WordNet's sentence frames with an object, a complement clause included
OBJECTS = frozenset((8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 26, 30, 31, 33, 34))
#: second words that make one verb of two: "call off", "take part"
PARTICLES = """
    about ahead along apart around aside away back down forward in off on out over part place
    through together up
""".split()
#: what the endings of a word tell by themselves; a word that is just that is not stored
ENDINGS = (
    ("r", re.compile(r".{3,}ly")),
    (
        "a",
        re.compile(r".{3,}(?:ous|ful|less|able|ible|ical|ic|ive|ary|ish|al|ian|ese|ant|(?<!m)ent)"),
    ),
    ("n", re.compile(r".*(?<!ed)(?<!ing)(?<!est)(?<!er)")),
)


def main() -> None:
    """Read, choose and write."""
    counts = _counts()
    classes = _classes(counts)
    lines = [f"# {made_from(wordnet.source())}"]
    lines += [f"{name} {' '.join(sorted(words))}" for name, words in sorted(classes.items())]
    lines += [f"{POS[file]}.exc {' '.join(_irregular(file, counts))}" for file in ("noun", "verb")]
    lines += [f"-object {' '.join(_intransitive(counts))}"]
    lines += [f"+{particle} {' '.join(verbs)}" for particle, verbs in _phrasal().items()]
    target(TARGET).write_bytes(zlib.compress("\n".join(lines).encode("ascii"), 9))


def _classes(counts: Mapping[str, Counter[str]]) -> dict[str, set[str]]:
    senses: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for file, pos in POS.items():
        for lemma, number in _index(file):
            senses[lemma][pos] = number
    classes: defaultdict[str, set[str]] = defaultdict(set)
    for lemma, by_pos in senses.items():
        seen = counts.get(lemma, Counter())
        most = max(seen.values(), default=0)
        if not most and not any(pos in by_pos for pos in ALWAYS):
            continue
        kept = [p for p in by_pos if not most or seen[p] > RARE * most or most < FEW]
        kept.sort(key=lambda p: (-seen[p], -by_pos[p], p))
        name = "".join(kept)
        name = _kept(lemma, name, seen, counts)
        if name and name != _told(lemma):
            classes[name].add(lemma)
    return classes


def _kept(lemma: str, name: str, seen: Counter[str], counts: Mapping[str, Counter[str]]) -> str:
    """Leave out of the forms of verbs what their verb outweighs: the noun "acting", "increased"."""
    for ending, pos in (("ing", "n"), ("ing", "a"), ("ed", "a")):
        if lemma.endswith(ending):
            stem = lemma[: -len(ending)]
            verb = sum(counts[s]["v"] for s in {stem, stem + "e", stem[:-1]} if s in counts)
            if verb and seen[pos] * 3 < verb:
                name = name.replace(pos, "")
    return name


def _intransitive(counts: Mapping[str, Counter[str]]) -> list[str]:
    """Give the verbs of the tagged texts none of whose senses takes an object."""
    frames = wordnet.verb_frames()
    seen = (verb for verb in frames if WORD.fullmatch(verb) and counts[verb]["v"])
    return sorted(verb for verb in seen if not frames[verb] & OBJECTS)


def _phrasal() -> dict[str, list[str]]:
    """Give for each particle the verbs that it goes with."""
    found: dict[str, list[str]] = {particle: [] for particle in PARTICLES}
    for line in wordnet.lines("index.verb"):
        verb, _, particle = line.partition(" ")[0].partition("_")
        if particle in found and WORD.fullmatch(verb):
            found[particle].append(verb)
    return found


def _told(lemma: str) -> str:
    """Give the class that the ending tells."""
    return next((name for name, ending in ENDINGS if ending.fullmatch(lemma)), "")


def _counts() -> dict[str, Counter[str]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for lemma, sense, count in wordnet.counts():
        counts[lemma][SENSE[sense]] += count
    return counts


def _index(file: str) -> Iterator[tuple[str, int]]:
    for line in wordnet.lines(f"index.{file}"):
        lemma, _, number, *_ = line.split()
        if WORD.fullmatch(lemma) and len(lemma) > 1:
            yield lemma, int(number)


def _irregular(file: str, counts: Container[str]) -> list[str]:
    """Give the irregular forms of a part of speech with their lemmas: "went:go"."""
    pairs: list[str] = []
    for line in wordnet.lines(f"{file}.exc"):
        form, lemma, *_ = line.split()
        if WORD.fullmatch(form) and WORD.fullmatch(lemma) and lemma in counts:
            pairs.append(f"{form}:{lemma}")
    return pairs


if __name__ == "__main__":
    main()
