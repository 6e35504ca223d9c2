"""Quotations without a cue: they continue an earlier claim, or are claims without a source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from newsfacts.reading import Quote
from newsfacts_claims.arguments.uncued_quotations import beside
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.detect.labels import labelled
from newsfacts_claims.words import Words

#: minimum words of a quotation that is a claim without a source; shorter ones are scare quotes
_CLAIM = 8
#: rules of claims that a further quotation may continue
_SPLIT = frozenset(["tsc", "tsct", "tcs", "tcst"])
#: minimum words of an utterance that continues an earlier one
_UTTERANCE = 2


def with_quotations(words: Words, found: Iterable[Attribution]) -> list[Attribution]:
    """Add quotations without a cue to the claims they continue, or as claims of their own."""
    claims = labelled(words)
    taken = _pieces(claims)
    claims += [claim for claim in found if not _is_taken(taken, *claim.extent)]
    claims += beside(words, _free(words, claims))
    claims.sort(key=_place)
    pieces = _pieces(claims)
    ends = [claim.end for claim in claims]
    order = sorted(range(len(claims)), key=ends.__getitem__)
    sorted_ends = [ends[k] for k in order]
    alone: list[Attribution] = []
    for quote in words.reading.quotes:
        if _is_taken(pieces, *quote[:2]):
            continue
        piece = quote[:2] if _is_utterance(words, quote) else _continued(words, quote)
        if piece is None or _is_taken(pieces, *piece):
            continue
        k = bisect_right(sorted_ends, quote.start) - 1
        if k >= 0 and _goes_on(words, ends[order[k]], quote):
            if k and _shares_sentence(words, claims[order[k - 1]], claims[order[k]]):
                k -= 1
            claim = claims[order[k]]
            claims[order[k]] = claim._replace(content=(*claim.content, piece))
            ends[order[k]] = sorted_ends[k] = piece[1]
        elif _length(words, quote) >= _CLAIM:
            alone.append(Attribution(rule="quotation", content=(piece,)))
    return sorted([*claims, *alone], key=_place)


def _free(words: Words, claims: Iterable[Attribution]) -> Iterator[Quote]:
    """Return the quotations that no claim covers."""
    pieces = _pieces(claims)
    return (quote for quote in words.reading.quotes if not _is_taken(pieces, *quote[:2]))


def _pieces(claims: Iterable[Attribution]) -> list[tuple[int, int]]:
    return sorted(piece for claim in claims for piece in claim.content)


def _place(claim: Attribution) -> tuple[int, int]:
    return claim.content[0]


def _shares_sentence(words: Words, first: Attribution, second: Attribution) -> bool:
    """Whether a quotation with its speaker and a reported claim are in one sentence."""
    at = words.reading.sentence_at
    return (
        first.rule in _SPLIT
        and second.rule not in _SPLIT
        and at(first.end - 1) == at(second.end - 1)
    )


def _is_taken(pieces: list[tuple[int, int]], start: int, end: int) -> bool:
    i = bisect_left(pieces, (end, 0)) - 1
    return i >= 0 and pieces[i][1] > start


def _length(words: Words, quote: Quote) -> int:
    return words.count(words.at(quote.start), words.at(quote.end))


def _is_utterance(words: Words, quote: Quote) -> bool:
    """Whether a quotation is at least a sentence by itself, and not a heading."""
    sentence = words.reading.sentence_at(quote.start)
    if sentence is None or sentence.start != quote.start:
        return False
    last = words.reading.sentence_at(quote.end - 1)
    whole = last is not None and last.end == quote.end
    spoken = not quote.closed or words.utterance_at(words.at(quote.start)) is not None
    return whole and spoken and _length(words, quote) >= _UTTERANCE


def _continued(words: Words, quote: Quote) -> Range | None:
    """Return the sentence that a long quotation opens: "“It leaks” in any weather."."""
    sentence = words.reading.sentence_at(quote.start)
    if sentence is None or sentence.start != quote.start or _length(words, quote) < _CLAIM:
        return None
    if sentence.end <= quote.end or not quote.closed:
        return None
    last = words.at(sentence.end) - 1
    return quote.start, words.start(last) if words.text(last) == "." else sentence.end


def _goes_on(words: Words, end: int, quote: Quote) -> bool:
    """Whether nothing but the claim's own sentence lies between its last words and a quotation."""
    reading = words.reading
    before = reading.sentence_at(end - 1)
    if before is None:
        return False
    return words.at(max(before.end, end)) == words.at(quote.start)
