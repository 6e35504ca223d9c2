"""The party and the state that an American text puts behind a lawmaker's name: "R-Calif."."""

from __future__ import annotations

import re

from newsfacts.gazetteer import places_named

_PARTIES = {"R": "Republican", "D": "Democrat"}
#: nouns for a member of a party, and the adjectives beside them
MEMBERS = frozenset({"republican", "democrat"})
_ADJECTIVES = {"democratic": "democrat"}
#: offices that somebody elected in a state may hold, or seek
LAWMAKERS = frozenset(
    "senator congressman congresswoman representative lawmaker legislator governor".split()
)
_BEHIND = re.compile(r",? \(?([RD])-([A-Z][A-Za-z.]*[a-zA-Z])")
#: states by their postal codes (USPS Publication 28, appendix B)
_CODES = {
    code: state.replace("_", " ")
    for code, _, state in (
        pair.partition("=")
        for pair in """
    AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut
    DE=Delaware FL=Florida GA=Georgia HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa KS=Kansas
    KY=Kentucky LA=Louisiana ME=Maine MD=Maryland MA=Massachusetts MI=Michigan MN=Minnesota
    MS=Mississippi MO=Missouri MT=Montana NE=Nebraska NV=Nevada NH=New_Hampshire NJ=New_Jersey
    NM=New_Mexico NY=New_York NC=North_Carolina ND=North_Dakota OH=Ohio OK=Oklahoma OR=Oregon
    PA=Pennsylvania RI=Rhode_Island SC=South_Carolina SD=South_Dakota TN=Tennessee TX=Texas
    UT=Utah VT=Vermont VA=Virginia WA=Washington WV=West_Virginia WI=Wisconsin WY=Wyoming
    """.split()
    )
}


def seat_behind(text: str, end: int) -> str:
    """Return the party and the state behind a name, as news writes them, or nothing.

    Example:
        >>> seat_behind("Rep. Ana Reis, R-Calif., left.", 13)
        'California Republican'
    """
    if text[end : end + 2] not in (", ", " ("):
        return ""
    behind = _BEHIND.match(text, end)
    if behind is None:
        return ""
    code = behind[2]
    state = _CODES.get(code, "")
    if not state:
        regions = (place for place in places_named(code) if place.kind == "region")
        state = next((place.name for place in regions), "")
    return f"{state} {_PARTIES[behind[1]]}".strip()


def fits_seat(seat: str, place: frozenset[str], head: str) -> bool:
    """Whether a description is of the holder of a seat: "the California Republican".

    Args:
        seat: as in :func:`seat_behind`.
        place: the capitalised words of the description before its noun, in lower case.
        head: its noun.

    Example:
        >>> fits_seat("California Republican", frozenset({"california"}), "democrat")
        False
    """
    words = {_ADJECTIVES.get(word, word) for word in place}
    if head in MEMBERS:
        words.add(head)
    return words <= set(seat.lower().split())
