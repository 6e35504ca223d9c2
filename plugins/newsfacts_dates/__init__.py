"""Bundled plugin: dates, times, durations and sets of news English, as TIMEX3."""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the one extractor of this plugin."""
    from newsfacts_dates.extractor import DateExtractor

    return [DateExtractor()]
