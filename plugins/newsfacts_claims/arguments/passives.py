"""Claims in the passive: "she was accused of fraud by Ana Duarte", "asked whether he would go"."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import object_end
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.attribution import Range
from newsfacts_claims.lexicon import closed_classes as closed

#: words of an agent at the end of a sentence, "by" included
_AGENT = 8


class Passive(NamedTuple):
    """What a passive cue claims; numbers are indices of tokens."""

    content: list[Range]
    cue_end: int
    #: who stands behind "by"; nobody is named otherwise
    source: Range | None


def passive(site: Site) -> Passive | None:
    """Give the content of a passive cue: its subject and what is said of it, or the question."""
    words, cue, limit = site.words, site.cue, site.clause.limit
    i, source = cue.word + 1, None
    if words.lower(i) == "by":
        source = sources.after(words, i + 1, limit)
        if source is None:
            return None
        i = source[1]
    if cue.verb.lemma == "ask" and words.attitudes:
        about = words.lower(i) == "about"
        if not about and words.lower(i) != "to" and words.lower(i) not in closed.OPENERS:
            return None
        i += about
        return Passive([site.right(i, limit=_aside(site, i))], i if about else cue.word + 1, source)
    if source is None:
        source, limit = _agent(site, i)
    subject = sources.before(words, cue.start, site.floor)
    link = words.lower(i) in (cue.verb.passive or ())
    if subject is None or not (link and words.attitudes or source):
        return None
    rest = site.right(i + 1, limit=object_end(words, i + 1, limit)) if link else None
    cue_end = i + 1 if link and source is None else cue.word + 1
    return Passive([subject, rest] if rest else [subject], cue_end, source)


def _agent(site: Site, start: int) -> tuple[Range | None, int]:
    """Give who stands behind a "by" at the end of the sentence, and where that begins."""
    words, limit = site.words, site.clause.limit
    for i in range(limit - 2, max(start, limit - _AGENT) - 1, -1):
        if words.lower(i) == "by":
            source = sources.after(words, i + 1, limit)
            return (source, i) if source and source[1] == limit else (None, limit)
    return None, limit


def _aside(site: Site, start: int) -> int:
    """Give the comma that ends "Asked about the bridge, he ...", where nothing goes before."""
    words, limit = site.words, site.clause.limit
    if site.cue.start > site.floor and words.lower(site.cue.start - 1) not in closed.WHEN:
        return limit
    return next((i for i in range(start, limit) if words.text(i) == ","), limit)
