"""Bundled plugin: dates, times, durations and sets in English, and dates in other languages."""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the extractor for English and the one for the other languages."""
    from newsfacts_dates.extractor import DateExtractor
    from newsfacts_dates.languages.extractor import MultilingualDateExtractor

    return [DateExtractor(), MultilingualDateExtractor()]
