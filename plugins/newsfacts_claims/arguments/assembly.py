"""Assembly of attributions: each cue with the source and the content around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from newsfacts_claims.arguments.constructions import according, noun, passive_verb
from newsfacts_claims.arguments.contents import Clause, clause_at
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.cue_first import cue_first
from newsfacts_claims.arguments.found import Found
from newsfacts_claims.arguments.source_first import source_first
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.detect.cues import Cue, find_cues
from newsfacts_claims.lexicon.verbs import Shape
from newsfacts_claims.words import Words

#: maximum words from a cue to the end of the sentence that is its content
_TAIL = 16
#: later cues considered for the end of a content
_LATER = 24
#: rules of claims that may be at the end of the sentence that is their content
_TAILS = frozenset(["tsc", "tcs", "according"])
#: what reads a cue that is no active verb
_CONSTRUCTIONS: Mapping[Shape, Callable[[Site], Found | None]] = {
    "according": according, "passive": passive_verb, "noun": noun,
}  # fmt: skip


def attributions(words: Words, *, attitudes: bool) -> Iterator[Attribution]:
    """Return the attributions with a cue, in the order of their cues, outermost only."""
    used = 0
    for clause, cues in _by_clause(words, find_cues(words, attitudes=attitudes)):
        outer = _outer(words, clause, cues, used)
        if outer is not None and (attitudes or outer.attribution.states):
            used = outer.end
            yield _with_reported(words, outer, cues)
            continue
        shared: Range | None = None
        for n, cue in enumerate(cues):
            if cue.start < used:
                continue
            site = Site(
                words=words,
                cue=cue,
                clause=clause,
                used=used,
                shared=shared,
                later=cues[n + 1 : n + 1 + _LATER],
            )
            found = _read(site)
            if found is None:
                continue
            shared = found.source
            if attitudes or found.attribution.states:
                used = found.end
                yield _with_reported(words, found, cues)


def _with_reported(words: Words, found: Found, cues: tuple[Cue, ...]) -> Attribution:
    """Add the attribution inside the content of another."""
    for start, end in found.pieces:
        inside = tuple(cue for cue in cues if start <= cue.start and cue.word < end)
        for n, cue in enumerate(inside):
            site = Site(
                words=words,
                cue=cue,
                clause=Clause(start, end, end),
                used=start,
                shared=None,
                later=inside[n + 1 :],
            )
            inner = _read(site)
            if inner is not None and inner.attribution.states:
                return found.attribution._replace(reported=inner.attribution)
    return found.attribution


def _by_clause(words: Words, found: Iterable[Cue]) -> Iterator[tuple[Clause, tuple[Cue, ...]]]:
    """Return the cues sentence by sentence."""
    clause = Clause(0, 0, 0)
    cues: list[Cue] = []
    for cue in found:
        if cue.word >= clause.end:
            if cues:
                yield clause, tuple(cues)
            clause, cues = clause_at(words, cue.word), []
        cues.append(cue)
    if cues:
        yield clause, tuple(cues)


def _outer(words: Words, clause: Clause, cues: tuple[Cue, ...], used: int) -> Found | None:
    """Read a claim of all that precedes it in the sentence: "he left, A said, according to B"."""
    cue = next((cue for cue in reversed(cues) if cue.shape != "noun"), cues[0])
    if len(cues) == 1 or not (cue.shape == "according" or clause.limit - cue.word < _TAIL):
        return None
    site = Site(words=words, cue=cue, clause=clause, used=used, shared=None, later=())
    if words.is_quoted(site.floor):
        return None
    found = _read(site)
    if found is None or found.attribution.rule not in _TAILS or found.end < clause.limit:
        return None
    content = found.attribution.content
    return found if len(content) == 1 and content[0][0] <= words.start(cues[0].start) else None


def _read(site: Site) -> Found | None:
    construction = _CONSTRUCTIONS.get(site.cue.shape)
    if construction:
        return construction(site)
    return cue_first(site) or source_first(site)
