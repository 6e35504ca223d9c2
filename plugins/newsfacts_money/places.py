"""Where a text is from, and whose institutions it names."""

from __future__ import annotations

import re

from newsfacts.reading import Reading, Tokens
from newsfacts_money import gazetteer, lexicon
from newsfacts_money.lexicon import alternatives

_COUNTRY_OF_CITY = {
    city.casefold(): country
    for country, names in gazetteer.CITIES.items()
    for city in names.split("|")
}
#: paragraphs that a dateline may begin: it may stand below a headline and a byline
_PARAGRAPHS = 3
_OWNERS = lexicon.COUNTRIES | {
    state: country for country, names in gazetteer.STATES.items() for state in names.split("|")
}
_owners = alternatives(_OWNERS)
#: "Ontario's provincial " before a body, a body, "Bank of Canada", and institutions by name
_WHOSE = re.compile(rf"(?<!\w)(?P<owner>{_owners})(?:'s)? (?:[\w-]+ )?$")
_BODY = re.compile(rf"(?:{gazetteer.BODIES})\b", re.IGNORECASE)
_OF = re.compile(
    rf"(?:bank|government|ministry|treasury) of (?:the )?(?-i:(?P<owner>{_owners}))(?!\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(rf"(?P<name>{alternatives(gazetteer.INSTITUTIONS)})(?!\w)")
#: words that these begin with, in lower case
_ANCHORS = frozenset(
    words.partition(" ")[0].casefold()
    for words in (*gazetteer.BODIES.split("|"), *gazetteer.INSTITUTIONS)
) | {"bank", "ministry"}
_LONGEST_OWNER = 48


def dateline(reading: Reading) -> str | None:
    """Give the country (ISO 3166) of the city that a text is dated from, or None.

    Example:
        >>> dateline(Reading("SYDNEY, June 3 (AAP) - The bank made $5 billion."))
        'AU'
    """
    for paragraph in reading.paragraphs[:_PARAGRAPHS]:
        line = reading.datelines.get(paragraph.start)
        city = reading.plain[line.start : line.end].casefold() if line else ""
        if city in _COUNTRY_OF_CITY:
            return _COUNTRY_OF_CITY[city]
    return None


def institutions(text: str, tokens: Tokens) -> list[tuple[int, str]]:
    """Give where a plain text names institutions, and of which countries (ISO 3166), in order.

    Example:
        >>> text = "The Bank of Canada and Australia's government agreed."
        >>> institutions(text, Tokens(text))
        [(4, 'CA'), (35, 'AU')]
    """
    starts = (tokens.starts[i] for i in tokens.find(_ANCHORS))
    return [(start, country) for start in starts if (country := _country(text, start))]


def _country(text: str, start: int) -> str | None:
    """Give the country of the institution that is named at an offset, or None."""
    named = _NAMED.match(text, start)
    if named:
        return gazetteer.INSTITUTIONS[named["name"]]
    match = _OF.match(text, start)
    if match is None and _BODY.match(text, start):
        match = _WHOSE.search(text, max(0, start - _LONGEST_OWNER), start)
    return _OWNERS[match["owner"]] if match else None
