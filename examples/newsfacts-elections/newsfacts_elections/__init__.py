"""A plugin for newsfacts: results of elections."""

from __future__ import annotations

import newsfacts
from newsfacts_elections.facts import ElectionResult

__all__ = ["ElectionResult"]


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the extractor of election results."""
    from newsfacts_elections.extractor import ElectionExtractor

    return [ElectionExtractor()]
