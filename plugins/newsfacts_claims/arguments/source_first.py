"""Frames in which the source precedes its cue: "he said that B", "A, he said", "“A,” he said"."""

from __future__ import annotations

from newsfacts_claims.arguments.contents import infinitive_end, object_end
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.following import Following, following
from newsfacts_claims.arguments.found import Found, made
from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: minimum words before ", he said" that need no verb: "A gift of two ships, he said."
_PHRASE = 5


def source_first(site: Site) -> Found | None:
    """Read the claim of a cue whose source, its own or a shared one, precedes it."""
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
    if after.opening:
        return _content_last(site, source, after)
    first = site.quoting()
    told = first is not None and (site.words.text(first - 1) == "," or site.ends_quote(first))
    return made(site, "tsc", [site.left(first)], source, after) if first and told else None


def _is_said(site: Site, end: int) -> bool:
    """Whether what precedes a source can be its content: not "On “Lima Tonight,” she said that"."""
    start = site.left(end)[0]
    inside = end > site.clause.floor
    return inside and (site.words.is_quoted(start) or site.words.is_sentence(start, end))


def _content_last(site: Site, source: Range, after: Following) -> Found | None:
    """Read "he said that B", and "calling it a gift, he ..."."""
    if _is_subject_clause(site, source[0] - 1, after.content):
        return None
    limit = source[0] if source[0] > site.cue.word else site.clause.limit
    if after.opening == "object":
        limit = object_end(site.words, after.content, limit)
        if site.words.lower(source[0] - 1) == "what":
            limit = min(limit, _phrase_end(site.words, after.content))
    if after.opening == "infinitive":
        limit = infinitive_end(site.words, after.content, limit)
    content = site.right(after.content, limit=limit)
    first = site.left(source[0]) if source[1] == site.cue.start else None
    if first and _is_condition(site, first):
        return made(site, "tsct", [first, content], source, after)
    return made(site, "sct", [content], source, after)


def _is_subject_clause(site: Site, what: int, then: int) -> bool:
    """Whether a verb follows whose subject is a clause: "if what he said was true"."""
    words = site.words
    before = words.lower(what - 1)
    opens = what == site.clause.floor or before in closed.BREAKS or before in closed.SUBORDINATORS
    return opens and words.lower(what) in closed.FREE and words.is_finite(then)


def _phrase_end(words: Words, i: int) -> int:
    """Return the end of the noun phrase that follows "what he called"."""
    i += words.lower(i) == "as"
    group = words.noun_group(i)
    end = words.at(group.end) if group else i + 1
    quote = words.quote(end - 1)
    return max(end, words.at(quote.end)) if quote else end


def _is_condition(site: Site, first: Range) -> bool:
    """Whether a clause before ", he said" is part of what is said: "If A, he said, “B”"."""
    words, (start, end) = site.words, first
    opens = words.lower(start) in closed.CONDITIONS and words.text(end) == ","
    return opens and words.has_verb(start, end)


def _says_no_more(site: Site, after: Following) -> bool:
    """Whether nothing, or only a phrase of place or time, follows a cue."""
    then = site.words.lower(after.content)
    if after.opening is None:
        return then not in closed.INDEFINITES
    return after.opening == "clause" and then in closed.PREPOSITIONS


def _quoted_before(site: Site, source: Range, after: Following) -> Found | None:
    """Read "“A,” he said" and "“A,” he said, “B”"."""
    i = after.content
    if site.words.text(i) == "," and site.quotes_on(i + 1):
        i += 1
    pieces = [site.left(source[0])]
    if site.quotes_on(i) and site.words.text(i - 1) in (",", ":"):
        pieces.append(site.right(i))
    return made(site, "tsct" if len(pieces) > 1 else "tsc", pieces, source, after)


def _clause_before(site: Site, source: Range, after: Following) -> Found | None:
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
        return made(site, rule, [site.left(left), *pieces], source, after)
    return made(site, "sct", pieces, source, after) if as_said else None


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
    noted = "words" in site.cue.verb.contents and words.count(site.floor, end) >= _PHRASE
    return words.is_sentence(site.floor, end) or (noted and then >= limit)
