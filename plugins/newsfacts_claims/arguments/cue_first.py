"""The frame in which the cue precedes its source: "“A,” said Ana Duarte"."""

from __future__ import annotations

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.following import Following
from newsfacts_claims.arguments.found import Found, made
from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed


def cue_first(site: Site) -> Found | None:
    """Read "“A,” said Ana Duarte", "A, said Ana Duarte" and "Said Ana Duarte, “A”"."""
    words, cue, limit = site.words, site.cue, site.clause.limit
    if cue.shape in ("gerund", "infinitive") or cue.verb.source_first:
        return None
    if words.lower(cue.start) in closed.AUXILIARIES:
        return None
    if site.is_first:
        return _quoted_after(site)
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
    return made(site, "tcst" if len(pieces) > 1 else "tcs", pieces, source, after)


def _quoted_after(site: Site) -> Found | None:
    """Read "Said Ana Duarte, “A”"."""
    words, start = site.words, site.cue.word + 1
    source = sources.after(words, start, site.clause.limit)
    if source is None or words.text(source[1]) != "," or not words.opens_quote(source[1] + 1):
        return None
    after = Following(start, source[1] + 1, "marked")
    return made(site, "cst", [site.right(source[1] + 1)], source, after)


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
