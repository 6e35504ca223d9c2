"""Cues that are no active verbs: "according to", passives, and nouns such as "claim"."""

from __future__ import annotations

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.following import Following
from newsfacts_claims.arguments.found import Found, made
from newsfacts_claims.arguments.passives import passive
from newsfacts_claims.detect.nouns import content_end, possessor


def according(site: Site) -> Found | None:
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
    return made(site, "according", pieces, source, Following(i + 2, source[1], None))


def _is_own(site: Site, end: int) -> bool:
    """Whether what precedes "according to" is more than the rest of another claim's sentence."""
    floor = site.floor
    return floor <= site.clause.floor or site.words.has_verb(floor, end)


def passive_verb(site: Site) -> Found | None:
    """Read "she was accused of fraud by Ana Duarte"."""
    found = passive(site)
    if found is None:
        return None
    states = found.source is not None and site.cue.verb.lemma != "ask"
    after = Following(found.cue_end, found.cue_end, None, states)
    return made(site, "passive", found.content, found.source, after)


def noun(site: Site) -> Found | None:
    """Read "Ana Duarte's claim that B"."""
    words, i = site.words, site.cue.word + 1
    i += words.lower(i) == "for"
    after = Following(i, i, None, words.lower(i - 1) == "for" or words.lower(i) == "that")
    limit = content_end(words, site.cue.word, i, site.clause.limit)
    content = site.right(i, limit=limit)
    return made(site, "noun", [content], possessor(words, site.cue.word), after)
