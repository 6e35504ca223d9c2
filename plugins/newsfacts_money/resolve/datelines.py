"""The country of a text's dateline."""

from __future__ import annotations

from newsfacts.reading import Reading
from newsfacts_money.lexicon.gazetteer import CITIES

_COUNTRY_OF_CITY = {
    city.casefold(): country for country, names in CITIES.items() for city in names.split("|")
}
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
        city = reading.plain[line.start : line.end].casefold() if line else ""
        if city in _COUNTRY_OF_CITY:
            return _COUNTRY_OF_CITY[city]
    return None
