"""Claims in the passive: "she was accused of fraud by Ana Duarte", "asked whether he would go"."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import object_end
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words


class Passive(NamedTuple):
    """What a passive cue claims; numbers are indices of tokens."""

    content: list[Range]
    cue_end: int
    #: the source after "by", if there is one
    source: Range | None


def passive(site: Site) -> Passive | None:
    """Return the content of a passive cue: what its subject is said to be, or the question."""
    words, cue, limit = site.words, site.cue, site.clause.limit
    source = _agent(words, cue.word)
    by = source[0] - 1 if source else limit
    i = source[1] if source and by == cue.word + 1 else cue.word + 1
    if cue.verb.lemma == "ask":
        return _question(site, i, source)
    links = words.lower(i) in (cue.verb.passive or ())
    subject = sources.before(words, cue.start, site.floor)
    if not (source or links) or not (subject or links):
        return None
    content = [subject] if subject else []
    if links:
        end = by if by > i else object_end(words, i + 1, limit)
        content.append(site.right(i + 1, limit=end))
    return Passive(content, i + 1 if links and not source else cue.word + 1, source)


def _question(site: Site, i: int, source: Range | None) -> Passive | None:
    """Read "asked about the bridge, he" and "he was asked whether it was safe"."""
    words, cue = site.words, site.cue
    about = words.lower(i) == "about"
    opens = about or words.lower(i) == "to" or words.lower(i) in closed.OPENERS
    if not opens:
        return None
    i += about
    return Passive([site.right(i, limit=_aside(site, i))], i if about else cue.word + 1, source)


def _agent(words: Words, cue: int) -> Range | None:
    """Return the noun phrase after "by", with an "of" phrase."""
    clause = words.clause(cue)
    group = clause.agent if clause else None
    if group is None or words.at(group.start) < cue:
        return None
    return words.at(group.start), sources.with_complement(words, words.at(group.end))


def _aside(site: Site, start: int) -> int:
    """Return the comma that ends an initial "Asked about the bridge, he ..."."""
    words, limit = site.words, site.clause.limit
    if site.cue.start > site.floor and words.lower(site.cue.start - 1) not in closed.WHEN:
        return limit
    return next((i for i in range(start, limit) if words.text(i) == ","), limit)
