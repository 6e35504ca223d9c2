"""Assembly of attributions: each cue with the source and the content around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import Clause, clause_at, object_end, piece
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.following import Following, following
from newsfacts_claims.arguments.passives import passive
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.detect.cues import Cue, find_cues, is_uttered
from newsfacts_claims.detect.nouns import content_end, possessor
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: maximum words from a cue to the end of the sentence that is its content
_TAIL = 16
#: later cues considered for the end of a content
_LATER = 24


#: rules of claims that may be at the end of the sentence that is their content
_TAILS = frozenset(["tsc", "tcs", "according"])


class _Found(NamedTuple):
    attribution: Attribution
    #: the token after the claim
    end: int
    #: the source as tokens
    source: Range | None
    #: the pieces of the content as tokens
    pieces: tuple[Range, ...]


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


def _with_reported(words: Words, found: _Found, cues: tuple[Cue, ...]) -> Attribution:
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


def _outer(words: Words, clause: Clause, cues: tuple[Cue, ...], used: int) -> _Found | None:
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


def _read(site: Site) -> _Found | None:
    if site.cue.shape == "according":
        return _according(site)
    if site.cue.shape == "passive":
        return _passive(site)
    if site.cue.shape == "noun":
        return _noun(site)
    return _inverted(site) or _with_source_first(site)


def _with_source_first(site: Site) -> _Found | None:
    source = site.source()
    if source is None:
        return None
    after = following(site.words, site.cue, site.clause.limit)
    if source[1] == site.cue.start:
        if site.ends_quote(source[0]) and (after.opening is None or _is_said(site, source[0])):
            return _quoted_before(site, source, after)
        if site.cue.verb.admits_that and _says_no_more(site, after):
            found = _clause_before(site, source, after)
            if found or after.opening is None:
                return found
    return _content_last(site, source, after) if after.opening else None


def _is_said(site: Site, end: int) -> bool:
    """Whether what precedes a source can be its content: not "On “Lima Tonight,” she said that"."""
    start = site.left(end)[0]
    inside = end > site.clause.floor
    return inside and (site.words.is_quoted(start) or site.words.is_sentence(start, end))


def _content_last(site: Site, source: Range, after: Following) -> _Found | None:
    """Read "he said that B", and "calling it a gift, he ..."."""
    limit = source[0] if source[0] > site.cue.word else site.clause.limit
    if after.opening == "object":
        limit = object_end(site.words, after.content, limit)
        if site.words.lower(source[0] - 1) == "what":
            limit = min(limit, _phrase_end(site.words, after.content))
    content = site.right(after.content, limit=limit)
    first = site.left(source[0]) if source[1] == site.cue.start else None
    if first and _is_condition(site, first):
        return _made(site, "tsct", [first, content], source, after)
    return _made(site, "sct", [content], source, after)


def _is_condition(site: Site, first: Range) -> bool:
    """Whether a clause before ", he said" is part of what is said: "If A, he said, “B”"."""
    words, (start, end) = site.words, first
    opens = words.lower(start) in closed.CONDITIONS and words.text(end) == ","
    return opens and words.has_verb(start, end)


def _says_no_more(site: Site, after: Following) -> bool:
    """Whether nothing, or only a phrase of place or time, follows a cue."""
    if after.opening is None:
        return True
    return after.opening == "clause" and site.words.lower(after.content) in closed.PREPOSITIONS


def _phrase_end(words: Words, i: int) -> int:
    """Return the end of the noun phrase that follows "what he called"."""
    i += words.lower(i) == "as"
    group = words.noun_group(i)
    end = words.at(group.end) if group else i + 1
    quote = words.quote(end - 1)
    return max(end, words.at(quote.end)) if quote else end


def _quoted_before(site: Site, source: Range, after: Following) -> _Found | None:
    """Read "“A,” he said" and "“A,” he said, “B”"."""
    i = after.content
    if site.words.text(i) == "," and site.quotes_on(i + 1):
        i += 1
    pieces = [site.left(source[0])]
    if site.quotes_on(i) and site.words.text(i - 1) in (",", ":"):
        pieces.append(site.right(i))
    return _made(site, "tsct" if len(pieces) > 1 else "tsc", pieces, source, after)


def _clause_before(site: Site, source: Range, after: Following) -> _Found | None:
    """Read "A, he said", "A, he said, B" and "As he said, B"."""
    words, left = site.words, source[0]
    as_said = words.lower(left - 1) == "as"
    left -= as_said
    whole = words.is_sentence(site.floor, left)
    after = after if whole else _without_circumstance(site, after)
    rest = site.rest(after.content, whole=whole) if after.opening is None else None
    pieces = [rest] if rest else []
    if words.text(left - 1) == "," and (rest or _is_whole(site, left, after.content)):
        rule = "tsct" if rest else "tsc"
        return _made(site, rule, [site.left(left), *pieces], source, after)
    return _made(site, "sct", pieces, source, after) if as_said else None


def _without_circumstance(site: Site, after: Following) -> Following:
    """Skip a phrase of place or time before the rest: "The order, he said at the time, is void"."""
    words, start = site.words, after.content
    if words.lower(start) not in closed.PREPOSITIONS:
        return after
    end = next(
        (i for i in range(start, site.clause.limit) if words.text(i) in closed.BREAKS), start
    )
    phrase = words.text(end) == "," and not words.has_verb(start, end)
    return after._replace(content=end, cue_end=end, opening=None) if phrase else after


def _is_whole(site: Site, end: int, then: int) -> bool:
    """Whether a sentence precedes ", he said", and no object follows it."""
    words, limit = site.words, site.clause.limit
    ends = then >= limit or words.text(then) in closed.BREAKS or words.lower(then) in closed.TAILS
    if not ends or words.opens_quote_in(site.floor, end):
        return ends
    return words.is_sentence(site.floor, end)


def _inverted(site: Site) -> _Found | None:
    """Read "“A,” said Ana Duarte" and "A, said Ana Duarte"."""
    words, cue, limit = site.words, site.cue, site.clause.limit
    if cue.shape in ("gerund", "infinitive") or cue.start == 0 or cue.verb.source_first:
        return None
    quoted = site.ends_quote(cue.start)
    if not quoted and (words.text(cue.start - 1) != "," or cue.start - 1 <= site.floor):
        return None
    source = sources.after(words, cue.word + 1, limit)
    if source is None or not (quoted or _is_tail(site, source)):
        return None
    end = source[1]
    date = end if words.date_end(end) > end else None
    after = Following(cue.word + 1, end, None, date=date)
    pieces = [site.left(cue.start)]
    if words.text(end) in (",", ":") and words.opens_quote(end + 1):
        pieces.append(site.right(end + 1))
    return _made(site, "tcst" if len(pieces) > 1 else "tcs", pieces, source, after)


def _is_tail(site: Site, source: Range) -> bool:
    """Whether a verb after a comma has its subject after it: "A, said the minister."."""
    words = site.words
    start, end = source
    named = words.lower(start) in closed.DETERMINERS or words.noun_group(start) is not None
    if any(words.is_predicate(i) for i in words.until(",", start, end)):
        return False  # "the paper, with ties to the army, said rain fell"
    ends = (
        end >= site.clause.limit
        or words.text(end) == ","
        or words.lower(end) in closed.TAILS
        or words.date_end(end) > end
    )
    before = sources.before(words, site.cue.start, site.floor)
    own = before is not None and not words.is_sentence(*before)
    return named and ends and not (own and before and before[0] <= site.floor)


def _according(site: Site) -> _Found | None:
    """Read "according to" before, after, or in the middle of its content."""
    words, i = site.words, site.cue.word
    source = sources.after_according(words, i + 2, site.clause.limit)
    if source is None:
        return None
    pieces = [site.left(i)] if i > site.floor and _is_own(site, i) else []
    rest = site.rest(source[1])
    if words.text(source[1]) == ":" and words.opens_quote(source[1] + 1):
        rest = site.right(source[1] + 1)
    if rest and (not pieces or words.is_sentence(*rest)):
        pieces.append(rest)
    return _made(site, "according", pieces, source, Following(i + 2, source[1], None))


def _is_own(site: Site, end: int) -> bool:
    """Whether what precedes "according to" is more than the rest of another claim's sentence."""
    floor = site.floor
    return floor <= site.clause.floor or site.words.has_verb(floor, end)


def _passive(site: Site) -> _Found | None:
    found = passive(site)
    if found is None:
        return None
    states = found.source is not None and site.cue.verb.lemma != "ask"
    after = Following(found.cue_end, found.cue_end, None, states)
    return _made(site, "passive", found.content, found.source, after)


def _noun(site: Site) -> _Found | None:
    words, i = site.words, site.cue.word + 1
    i += words.lower(i) == "for"
    after = Following(i, i, None, words.lower(i - 1) == "for" or words.lower(i) == "that")
    limit = content_end(words, site.cue.word, i, site.clause.limit)
    content = site.right(i, limit=limit)
    return _made(site, "noun", [content], possessor(words, site.cue.word), after)


def _is_quoted(site: Site, pieces: list[Range]) -> bool:
    """Whether a content has words in quotation marks before any other cue."""
    cut = site.later[0].start if site.later else len(site.words)
    return any(site.words.opens_quote_in(start, min(end, cut)) for start, end in pieces)


def _states(site: Site, source: Range | None, content: tuple[Range, ...]) -> bool:
    """Whether somebody states something: not "did not say", not "the frost explains why"."""
    words, cue = site.words, site.cue
    if all(words.reading.quote_at(start) for start, _ in content):
        return True
    if cue.verb.evidence and source and not sources.can_speak(words, source[0]):
        return False
    return cue.shape in ("noun", "according") or is_uttered(words, cue)


def _made(
    site: Site, rule: str, pieces: list[Range], source: Range | None, after: Following
) -> _Found | None:
    words, cue = site.words, site.cue
    content = tuple(p for p in (piece(words, *tokens) for tokens in pieces) if p is not None)
    if not content:
        return None
    stated = after.states or _is_quoted(site, pieces)
    attribution = Attribution(
        rule=rule,
        content=content,
        cue=words.offsets((cue.start, after.cue_end)),
        source=words.offsets(sources.without_aside(words, *source)) if source else None,
        addressee=words.offsets(after.addressee) if after.addressee else None,
        date=words.start(after.date) if after.date is not None else None,
        negated=cue.negated,
        states=stated and _states(site, source, content),
    )
    end = max(after.content, after.cue_end, *(end for _, end in pieces))
    return _Found(attribution, end, source, tuple(pieces))
