"""Where an article says it was written: "LIMA (Andes News) - "."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from newsfacts import Document

#: behind the city: the country or state, the day, the agency, and the dash
_REST = re.compile(
    r"(?P<of>, ?[^\n()–—-]{2,40}?)?(?: ?\([^)\n]{2,40}\))?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?:, \d{4})? ?(?:--|[-–—]|:)[ \n]"
)
_CITY = re.compile(r"\**(?P<city>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?=[ ,(:–—-])")
_KNOWN = re.compile(r"(?P<city>[A-Z][\w'’]+(?: [A-Z][\w'’]+)?)(?= ?[,(–—-])")


class Dateline(NamedTuple):
    """A place at the head of a paragraph: offsets in code points, end exclusive."""

    start: int
    end: int
    #: where the text begins behind it
    text: int


def datelines(document: Document) -> Mapping[int, Dateline]:
    """Give the datelines of a document by the offsets of their paragraphs.

    Example:
        >>> document = Document("OMAHA, Neb., March 3 (AP) - It rained.")
        >>> datelines(document)
        {0: Dateline(start=0, end=5, text=28)}
    """
    found: dict[int, Dateline] = {}
    text = document.reading.plain
    for paragraph in document.reading.paragraphs:
        city = _CITY.match(text, paragraph.start) or _KNOWN.match(text, paragraph.start)
        rest = _REST.match(text, city.end("city"), paragraph.end) if city else None
        if city and rest and (city["city"].isupper() or "(" in rest[0]):
            found[paragraph.start] = Dateline(city.start("city"), city.end("city"), rest.end())
    return found


@cache
def as_name(shouted: str) -> str:
    """Give a name in capitals as it is usually written.

    Example:
        >>> as_name("PORT-AU-PRINCE"), as_name("LOS GATOS")
        ('Port-Au-Prince', 'Los Gatos')
    """
    return re.sub(r"[A-Z]+", lambda word: word[0].capitalize(), shouted)
