"""Bundled plugin: meetings, visits, calls, talks and summits – who, where, when, and whether."""

import newsfacts


@newsfacts.hookimpl
def newsfacts_extractors() -> list[newsfacts.Extractor]:
    """Return the meeting extractor."""
    from newsfacts_meetings.extractor import MeetingExtractor

    return [MeetingExtractor()]
