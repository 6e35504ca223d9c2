"""What is read at a cue: an attribution, and the tokens it takes up."""

from __future__ import annotations

from typing import NamedTuple

from newsfacts_claims.arguments import sources
from newsfacts_claims.arguments.contents import piece
from newsfacts_claims.arguments.cue_context import Site
from newsfacts_claims.arguments.following import Following
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.detect.cues import is_uttered


class Found(NamedTuple):
    """An attribution, with its tokens."""

    attribution: Attribution
    #: the token after the claim
    end: int
    #: the source as tokens
    source: Range | None
    #: the pieces of the content as tokens
    pieces: tuple[Range, ...]


def made(
    site: Site, rule: str, pieces: list[Range], source: Range | None, after: Following
) -> Found | None:
    """Return an attribution of some pieces to a source; None if no word is in them.

    Args:
        site: the cue.
        rule: the frame that was read.
        pieces: the content as tokens.
        source: the source as tokens.
        after: what follows the cue.
    """
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
    return Found(attribution, end, source, tuple(pieces))


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
