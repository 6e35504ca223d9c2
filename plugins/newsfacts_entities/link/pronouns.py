"""Whom a pronoun of the third person stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.detect.scanner import Scan
from newsfacts_entities.link.registry import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: pronouns that stand for one person, with the gender they tell
_GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f",
}  # fmt: skip
#: pronouns that never are the subject of their clause
_OBJECTS = frozenset({"him"})
#: before a mention: it is no subject
_PREPOSITIONS = frozenset(
    "of to with by from for at in on against between among over about than and or after".split()
)
#: words that open a clause before the one that names its subject: "When he left, Orlik smiled"
_SUBORDINATORS = frozenset("when after before as while if although though once since until".split())
#: verbs behind which a pronoun is most often who speaks
_SAYING = frozenset("said says added believes believed thinks thought claimed hoped".split())
_SHORT = 3
_PAIR = 2
#: how many mentions back, and sentences back, is looked
_REACH = 60
_SENTENCES = 4


def antecedent(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]
) -> ResolvedMention | None:
    """Give the mention of the one person that "he" or "her" stands for, or None."""
    word = scan.words[item.tokens.start].lower()
    told = gender(word)
    candidates = list(_candidates(scan, item, earlier))
    if word in _OBJECTS or (word == "her" and not _is_possessive(scan, item)):
        acting = _subject(item, earlier)
        candidates = [c for c in candidates if c.known is not acting]
    speaking = _speaks_of_itself(scan, item, earlier)
    if (
        speaking
        and speaking in candidates
        and speaking.known
        and speaking.known.gender in ("", told)
    ):
        return speaking
    candidates = _unambiguous(scan, candidates, told)
    sure = next((c for c in candidates if c.known and c.known.gender == told), None)
    first = next((c for c in candidates if c.known and c.known.gender in ("", told)), None)
    if sure and first and first.found.sentence > sure.found.sentence:
        return first
    return sure or first


def gender(word: str) -> str:
    """Give the gender that a pronoun tells, or ""."""
    return _GENDERS.get(word, "")


def _speaks_of_itself(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]
) -> ResolvedMention | None:
    """Give who says what a pronoun is the subject of: "Orlik said he"."""
    last = earlier[-1] if earlier else None
    if last is None or last.found.sentence != item.sentence:
        return None
    between = [w.lower() for w in scan.words[last.found.tokens.stop : item.tokens.start]]
    short = len(between) <= _SHORT and "," not in between
    return last if short and not _SAYING.isdisjoint(between) else None


def _unambiguous(scan: Scan, candidates: list[ResolvedMention], told: str) -> list[ResolvedMention]:
    """Give the candidates, unless the first ones are two of one gender joined by "and"."""
    fits = [c for c in candidates if c.known and c.known.gender in ("", told)]
    if len(fits) > 1 and fits[0].known is not fits[1].known:
        one, other = sorted((fits[0].found, fits[1].found), key=lambda f: f.start)
        if scan.letters[one.tokens.stop : other.tokens.start] == "&":
            return []
    return candidates


def opens(scan: Scan, item: Candidate) -> bool:
    """Whether a pronoun stands in a clause that the named subject follows."""
    start = scan.sentences[item.sentence].start
    between = scan.letters[start : item.tokens.start]
    return scan.words[start].lower() in _SUBORDINATORS and "," not in between


def _candidates(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]
) -> Iterator[ResolvedMention]:
    """Give the people before a pronoun: of its sentence, then of those before; subjects first."""
    quote = scan.document.reading.quote_at(item.start)
    sentences: dict[int, list[ResolvedMention]] = {}
    for candidate in earlier[-_REACH:]:
        found = candidate.found
        if item.sentence - found.sentence > _SENTENCES:
            continue
        if _is_somebody_else(scan, candidate):
            sentences.clear()
        if candidate.known is None or candidate.known.type != "person":
            continue
        there = scan.document.reading.quote_at(found.start)
        outside = quote and found.sentence == item.sentence and there != quote
        if outside or (there and there != quote):
            continue
        sentences.setdefault(found.sentence, []).append(candidate)
    for number in sorted(sentences, reverse=True):
        yield from sorted(sentences[number], key=lambda c: _rank(scan, c.found))


def _is_somebody_else(scan: Scan, candidate: ResolvedMention) -> bool:
    """Whether a mention begins a sentence with somebody who is not named: "A diplomat said"."""
    found = candidate.found
    begins = found.tokens.start == scan.sentences[found.sentence].start
    return begins and found.kind == "role" and candidate.known is None


def _rank(scan: Scan, found: Candidate) -> int:
    """Tell subjects from what stands behind prepositions, and from possessors."""
    before = scan.words[found.tokens.start - 1].lower() if found.tokens.start else ""
    if before in _PREPOSITIONS and found.tokens.start != scan.sentences[found.sentence].start:
        return 2
    return 1 if found.owns and found.kind != "pronoun" else 0


def _subject(item: Candidate, earlier: Sequence[ResolvedMention]) -> EntityRecord | None:
    """Give the last person named before an object in its sentence: who acts on it."""
    for candidate in reversed(earlier[-_REACH:]):
        if candidate.found.sentence != item.sentence:
            return None
        if candidate.known and candidate.known.type == "person" and not candidate.found.owns:
            return candidate.known
    return None


def _is_possessive(scan: Scan, item: Candidate) -> bool:
    """Whether "her" stands before a noun rather than alone."""
    after = item.tokens.stop
    if after >= len(scan.words):
        return False
    following = scan.words[after]
    closed = scan.letters[after] in '.,)("01345&<>'
    return following[0].isalpha() and not closed and following.lower() not in _PREPOSITIONS


def plural(
    scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]
) -> tuple[EntityRecord, ...]:
    """Give those that "they" stands for: a group, people joined by "and", or the two just named."""
    for i in range(len(earlier) - 1, max(len(earlier) - _REACH, -1), -1):
        one = earlier[i]
        if item.sentence - one.found.sentence > 1:
            break
        if one.known and one.known.members:
            return one.known.members
        joined = _joined(scan, earlier, i)
        if len(joined) > 1:
            return joined
    pair = {
        id(one.known): one.known
        for one in earlier[-_REACH:]
        if one.known and one.known.type == "person" and one.found.sentence == item.sentence - 1
    }
    return tuple(pair.values()) if len(pair) == _PAIR else ()


def body(scan: Scan, item: Candidate, earlier: Sequence[ResolvedMention]) -> ResolvedMention | None:
    """Give the organisation that "they" stands for: the one that begins the sentence before."""
    if scan.words[item.tokens.start].lower() != "they":
        return None
    before = [r for r in earlier[-_REACH:] if r.found.sentence == item.sentence - 1]
    first = before[0] if before else None
    return first if first and first.known and first.known.type == "organisation" else None


def _joined(scan: Scan, earlier: Sequence[ResolvedMention], last: int) -> tuple[EntityRecord, ...]:
    """Give the people that are joined by commas and "and" up to a mention."""
    found: list[EntityRecord] = []
    i = last
    while i >= 0:
        known = earlier[i].known
        if known is None or known.type != "person":
            break
        found.insert(0, known)
        between = (
            scan.letters[earlier[i - 1].found.tokens.stop : earlier[i].found.tokens.start]
            if i
            else ""
        )
        if between not in ("&", ",&", ","):
            break
        if between == "," and i == last:
            break
        i -= 1
    return tuple(dict.fromkeys(found)) if len({id(k) for k in found}) == len(found) else ()
