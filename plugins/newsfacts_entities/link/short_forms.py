"""Short forms of names: "the mosque" of "Grand Mosque", "CBA" of "Coastal Bridge Authority"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.detect.token_classes import bare
from newsfacts_entities.lexicon.gazetteer import NUMBERED
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.kinds import Kinds

_DEFINITE = frozenset("the this that our my his her its their".split())
_SHORTEST = 2
#: maximum number of words in a short form
LONGEST = 2
#: the first words of groups that are known by their number: "the Group of Seven", "the G7"
_OF_NUMBER = ("Group", "of")


def candidates(scan: Scan, found: Sequence[Candidate], nouns: Kinds) -> Iterator[Candidate]:
    """Yield where "the" and one of the nouns stand outside of all other mentions."""
    starts = [item.start for item in found]
    words, tokens = scan.words, scan.tokens
    firsts = [sentence.start for sentence in scan.sentences]
    owners = {f"{noun}{mark}s" for noun in nouns.nouns for mark in "'\u2019"}
    for i in tokens.find(nouns.nouns | owners):
        if not words[i].islower() or not i or words[i - 1].lower() not in _DEFINITE:
            continue
        noun = bare(words[i])
        owns = noun != words[i]
        before = bisect_right(starts, tokens.starts[i]) - 1
        taken = before >= 0 and found[before].end > tokens.starts[i]
        complemented = words[i + 1 : i + 2] == ["of"]
        modifies = not owns and scan.is_noun(i + 1, after_singular=True)
        if not taken and not complemented and not modifies:
            yield Candidate(
                kind="spot",
                start=tokens.starts[i - 1],
                end=tokens.starts[i] + len(noun),
                sentence=bisect_right(firsts, i) - 1,
                tokens=range(i - 1, i + 1),
                title=noun,
                determiner=words[i - 1].lower(),
                owns=owns,
            )


class FullForms:
    """Bodies by the short forms that their names give."""

    def __init__(self, bodies: Iterable[EntityRecord]) -> None:
        self._by_initials: dict[str, list[EntityRecord]] = {}
        self._by_words: dict[tuple[str, ...], list[EntityRecord]] = {}
        for body in bodies:
            for letters in dict.fromkeys(_abbreviations(body.name)):
                self._by_initials.setdefault(letters, []).append(body)
            for words in dict.fromkeys(_runs(body.name)):
                self._by_words.setdefault(words, []).append(body)

    def of(self, name: tuple[str, ...], first: int) -> EntityRecord | None:
        """Return the only body whose name has these initials, or has these words and comes before.

        Args:
            name: the short form.
            first: the offset at which it comes first.
        """
        named = self._by_initials.get("".join(name).replace(".", ""), ())
        worded = (body for body in self._by_words.get(name, ()) if body.first.start < first)
        fits = {id(body): body for body in (*named, *worded) if len(body.name) > len(name)}
        return next(iter(fits.values())) if len(fits) == 1 else None


def _abbreviations(name: tuple[str, ...]) -> Iterator[str]:
    """Yield the initials of a name; of "Justice Department" those of "Department of Justice"."""
    letters = "".join(word[0] for word in name if word[0].isupper())
    if len(letters) > _SHORTEST:
        yield letters
    if name[-1] == "Department":
        yield f"DO{letters[:-1]}"
    if name[:2] == _OF_NUMBER:
        yield f"G{NUMBERED.get(name[-1], name[-1])}"


def _runs(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the words in a row of a name that can be short for it: not those that end it."""
    for length in range(1, LONGEST + 1):
        for i in range(len(name) - length):
            yield name[i : i + length]
