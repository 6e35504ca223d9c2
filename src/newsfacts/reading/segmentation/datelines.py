"""Datelines, which say where an article was written: "LIMA (Andes News) - "."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newsfacts.reading.segmentation.extents import Extent

#: after the city: the country or state, the day, the agency, and the dash
_DAY = r"(?:,? {0,2}(?:[A-Za-z]{3,9}\.? {1,2}\d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?(?:, \d{4})?"
_OF = r"(?:, ?[A-Z][\w.'’]*(?: (?:of |and |the )*[A-Z][\w.'’]*){0,3}){0,2}?"
_REST = re.compile(
    rf"{_OF}(?:,?/ ?[A-Z][A-Z ]+{_OF})?{_DAY}(?: ?\([^)\n]{{2,40}}\))?{_DAY}"
    r"(?:, ?[A-Z]\w+)?"
    r",? {0,2}(?:-{1,3}|[–—]|:)(?:[ \n]|(?<=--)(?=[\"“A-Z]))"
)
#: likewise, where a web page has no dash: "Lima (CNN) It rained."
_AGENCY = re.compile(r" ?\((?:AFP|ANI|AP|CNN|PTI|Reuters|TASS|UPI|Xinhua)\) (?=[\"“]?[A-Z])")
_CITY = re.compile(r"\**(?P<city>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})(?=[ ,(:–—-])")
_KNOWN = re.compile(r"(?P<city>[A-Z][\w'’]+(?: [A-Z][\w'’]+)?)(?= ?[,(–—-])")
#: further parts of a dateline: an agency or a day; a country or state is one behind capitals
_SAYS_WHEN = re.compile(r"[(\d]")


class Dateline(NamedTuple):
    """A place at the beginning of a paragraph: offsets in code points, end exclusive."""

    start: int
    end: int
    #: offset at which the text after it begins
    text: int
    #: whether it contains more than a city and a dash
    sure: bool


def datelines(text: str, paragraphs: Iterable[Extent]) -> dict[int, Dateline]:
    """Return the datelines of a plain text, keyed by the offsets of their paragraphs.

    Example:
        >>> datelines("Lima (CNN) It rained.", [Extent(0, 21)])
        {0: Dateline(start=0, end=4, text=11, sure=True)}
        >>> datelines("OMAHA, Neb., March 3 (AP) - It rained.", [Extent(0, 38)])
        {0: Dateline(start=0, end=5, text=28, sure=True)}
        >>> datelines("LIMA, May 4(Andina) --It rained.", [Extent(0, 32)])
        {0: Dateline(start=0, end=4, text=22, sure=True)}
    """
    found: dict[int, Dateline] = {}
    for paragraph in paragraphs:
        city = _CITY.match(text, paragraph.start) or _KNOWN.match(text, paragraph.start)
        at = city.end("city") if city else paragraph.end
        rest = _REST.match(text, at, paragraph.end) or _AGENCY.match(text, at, paragraph.end)
        if city and rest:
            named = city["city"].isupper() and "," in rest[0] and ":" not in rest[0]
            sure = named or bool(_SAYS_WHEN.search(rest[0]))
            found[paragraph.start] = Dateline(*city.span("city"), rest.end(), sure)
    return found
