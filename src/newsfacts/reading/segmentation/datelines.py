"""Where an article says it was written: "LIMA (Andes News) - "."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsfacts.reading.segmentation.extents import Extent

#: behind the city: the country or state, the day, the agency, and the dash
_REST = re.compile(
    r"(?P<of>, ?[^\n()–—-]{2,40}?)?(?: ?\([^)\n]{2,40}\))?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?:, \d{4})? ?(?:--|[-–—]|:)[ \n]"
)
_CITY = re.compile(r"\**(?P<city>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?=[ ,(:–—-])")
_KNOWN = re.compile(r"(?P<city>[A-Z][\w'’]+(?: [A-Z][\w'’]+)?)(?= ?[,(–—-])")
#: what a dateline has besides the city: an agency, a day, or a country
_SAYS_WHEN = re.compile(r"\(|\d|^, ?[A-Z]")


class Dateline(NamedTuple):
    """A place at the head of a paragraph: offsets in code points, end exclusive."""

    start: int
    end: int
    #: where the text begins behind it
    text: int
    #: whether it has more than a city and a dash
    sure: bool


def datelines(text: str, paragraphs: Iterable[Extent]) -> dict[int, Dateline]:
    """Give the datelines of a plain text by the offsets of their paragraphs.

    Example:
        >>> datelines("OMAHA, Neb., March 3 (AP) - It rained.", [Extent(0, 38)])
        {0: Dateline(start=0, end=5, text=28, sure=True)}
    """
    found: dict[int, Dateline] = {}
    for paragraph in paragraphs:
        city = _CITY.match(text, paragraph.start) or _KNOWN.match(text, paragraph.start)
        rest = _REST.match(text, city.end("city"), paragraph.end) if city else None
        if city and rest:
            sure = bool(_SAYS_WHEN.search(rest[0]))
            found[paragraph.start] = Dateline(*city.span("city"), rest.end(), sure)
    return found
