"""Mentions that are joined by commas and "and"."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.link.resolved_mention import ResolvedMention

#: letters between two that are joined, and between the last two
_JOINTS = frozenset((",", "&", ",&"))


def joined(scan: Scan, mentions: Sequence[ResolvedMention]) -> list[list[ResolvedMention]]:
    """Return the runs of two and more mentions that are joined and end with "and".

    Args:
        scan: the text.
        mentions: in order; those inside others are passed over.
    """
    runs: list[list[ResolvedMention]] = []
    run: list[ResolvedMention] = []
    end = ""
    for mention in mentions:
        if run and mention.found.start < run[-1].found.end:
            continue
        between = (
            scan.letters[run[-1].found.tokens.stop : mention.found.tokens.start] if run else ""
        )
        if run and between in _JOINTS:
            run.append(mention)
            end = between
            continue
        _close(runs, run, end)
        run, end = [mention], ""
    _close(runs, run, end)
    return runs


def _close(runs: list[list[ResolvedMention]], run: list[ResolvedMention], end: str) -> None:
    several = len({id(mention.known) for mention in run}) == len(run) > 1
    if several and end.endswith("&"):
        runs.append(run)
