"""The country of a text's dateline."""

from __future__ import annotations

from newsfacts.gazetteer import places_named
from newsfacts.reading import Reading

#: paragraphs that may begin with a dateline, below a headline and a byline
_PARAGRAPHS = 3


def country_of_dateline(reading: Reading) -> str | None:
    """Give the country (ISO 3166) of the city in the dateline, or None.

    Example:
        >>> country_of_dateline(Reading("SYDNEY, June 3 (AAP) - The bank made $5 billion."))
        'AU'
    """
    for paragraph in reading.paragraphs[:_PARAGRAPHS]:
        line = reading.datelines.get(paragraph.start)
        places = places_named(reading.plain[line.start : line.end]) if line else ()
        if places and places[0].country:
            return places[0].country
    return None
