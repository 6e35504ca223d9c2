"""The institutions and countries that a text names."""

from __future__ import annotations

import re

from newsfacts.reading import Tokens, alternatives, expression
from newsfacts_money.lexicon import gazetteer
from newsfacts_money.lexicon.vocabulary import COUNTRIES, COUNTRY

_OWNERS = COUNTRIES | {
    state: country for country, names in gazetteer.STATES.items() for state in names.split("|")
}
_owners = alternatives(_OWNERS)
#: "Ontario's provincial " before "government"
_OWNER_BEFORE = expression(rf"(?<!\w)(?P<owner>{_owners})(?:'s)? (?:[\w-]+ )?$")
_KIND = expression(rf"(?:{gazetteer.BODIES})\b", re.IGNORECASE)
_OF = expression(
    rf"(?:bank|government|ministry|treasury) of (?:the )?(?-i:(?P<owner>{_owners}))(?!\w)",
    re.IGNORECASE,
)
_NAMED = expression(rf"(?P<name>{alternatives(gazetteer.INSTITUTIONS)})(?!\w)")
#: the first words of institutions, in lower case
_ANCHORS = frozenset(
    words.partition(" ")[0].casefold()
    for words in (*gazetteer.BODIES.split("|"), *gazetteer.INSTITUTIONS)
) | {"bank", "ministry"}
_LONGEST_OWNER = 48


def find_countries(text: str) -> list[tuple[int, str]]:
    """Give the offset and ISO 3166 code of each country that a plain text names."""
    return [(match.start(), COUNTRIES[match.group()]) for match in COUNTRY.finditer(text)]


def find_institutions(text: str, tokens: Tokens) -> list[tuple[int, str]]:
    """Give the offset and country (ISO 3166) of each institution that a plain text names.

    Example:
        >>> text = "The Bank of Canada and Australia's government agreed."
        >>> find_institutions(text, Tokens(text))
        [(4, 'CA'), (35, 'AU')]
    """
    starts = (tokens.starts[i] for i in tokens.find(_ANCHORS))
    return [(start, country) for start in starts if (country := _country(text, start))]


def _country(text: str, start: int) -> str | None:
    """Give the country of the institution at an offset, or None."""
    named = _NAMED.match(text, start)
    if named:
        return gazetteer.INSTITUTIONS[named["name"]]
    match = _OF.match(text, start)
    if match is None and _KIND.match(text, start):
        match = _OWNER_BEFORE.search(text, max(0, start - _LONGEST_OWNER), start)
    return _OWNERS[match["owner"]] if match else None
