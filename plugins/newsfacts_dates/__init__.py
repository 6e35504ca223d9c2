"""Bundled plugin: dates, times, durations and sets of English news, dates of other, as TIMEX3."""

from __future__ import annotations

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Give the reader of English and that of the other languages."""
    from newsfacts_dates.extractor import DateExtractor
    from newsfacts_dates.languages.extractor import MultilingualDateExtractor

    return [DateExtractor(), MultilingualDateExtractor()]
