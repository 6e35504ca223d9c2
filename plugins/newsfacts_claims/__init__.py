"""Bundled plugin: who said what - direct, mixed and indirect speech, and who is speaking."""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Return the claim extractor."""
    from newsfacts_claims.extractor import ClaimExtractor

    return [ClaimExtractor()]
