"""The longest span first: a name goes on as long as its words begin with capitals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.detect.token_classes import is_compound
from newsfacts_entities.lexicon import tables

#: kinds that may extend beyond the match of the patterns
_GROWING = frozenset({"name", "organisation"})
#: letters of words that begin a mention of their own, or only precede one
_OTHERS = frozenset("CcKkWwNHTRJ+I012345&<>")


def whole(
    scan: Scan, found: Sequence[Candidate], is_headline: Callable[[range], bool]
) -> tuple[Candidate, ...]:
    """Return mentions extended to whole names: "Painters Beyond Walls", not "Walls".

    Args:
        scan: the text.
        found: its mentions in order, without overlap.
        is_headline: whether the words of a sentence are capitalised anyway.
    """
    headlines: dict[int, bool] = {}
    grown: list[Candidate] = []
    for i, item in enumerate(found):
        if item.kind not in _GROWING or item.title or item.acronym:
            grown.append(item)
            continue
        sentence = scan.sentences[item.sentence]
        first = max(sentence.start, grown[-1].tokens.stop - 1 if grown else 0)
        stop = found[i + 1].tokens.start if i + 1 < len(found) else sentence.stop
        tokens = _grown(scan, item.tokens, range(first, min(stop, sentence.stop)))
        if tokens != item.tokens and item.sentence not in headlines:
            headlines[item.sentence] = is_headline(sentence)
        if tokens == item.tokens or headlines[item.sentence]:
            grown.append(item)
        else:
            grown.append(_with(scan, item, tokens))
    return tuple(grown)


def _grown(scan: Scan, tokens: range, within: range) -> range:
    start, stop = tokens.start, tokens.stop
    if scan.words[stop - 1].endswith(("'s", "s'")):
        return tokens
    while stop < within.stop and _continues(scan, stop):
        stop += 1
    while scan.letters[start] != "F" and start - 1 > within.start and _continues(scan, start - 1):
        start -= 1
    if start < tokens.start and not scan.words[start - 1][0].isalnum():
        start = tokens.start  # a capital at the start of a sentence or quotation
    return range(start, stop)


def _continues(scan: Scan, i: int) -> bool:
    word = scan.words[i]
    return (
        word[0].isupper()
        and len(word) > 1
        and not word.isupper()
        and not word.endswith("'s")
        and not is_compound(word)
        and scan.letters[i] not in _OTHERS
        and word.lower() not in tables.CALENDAR
    )


def _with(scan: Scan, item: Candidate, tokens: range) -> Candidate:
    last = scan.words[tokens.stop - 1]
    owns = last.endswith("'s")
    end = scan.tokens.end(tokens.stop - 1) - (2 if owns else 0)
    name = tuple(scan.text(tokens).removesuffix("'s").split())
    letter = scan.letters[tokens.stop - 1]
    kind = "place" if letter in "Ll" else "organisation" if letter in "Oo" else item.kind
    return item._replace(
        kind=kind, start=scan.tokens.starts[tokens.start], end=end, tokens=tokens, name=name,
        owns=owns,
    )  # fmt: skip
