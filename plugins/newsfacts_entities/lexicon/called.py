"""The nouns that a body or a place may be called by: a university is also a school.

Written for newsfacts from general knowledge of English news style (2026-11).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from newsfacts_entities.lexicon import gazetteer, tables
from newsfacts_entities.lexicon.listed import is_common

_FIRM = "company firm group corporation conglomerate giant"
_MAKER = f"manufacturer {_FIRM}"
_BODY = "organisation organization group body"

#: what a body or a place is, and the other nouns for it
_OTHERS: Mapping[str, str] = {
    # businesses
    **dict.fromkeys("company corporation conglomerate".split(), _FIRM),
    "firm": f"{_FIRM} practice",
    "airline": f"carrier {_FIRM}",
    "bank": "lender institution company group",
    "lender": "bank institution organisation organization",
    "insurer": _FIRM,
    "retailer": f"chain {_FIRM}",
    "carmaker": f"automaker {_MAKER}",
    "automaker": f"carmaker {_MAKER}",
    "planemaker": _MAKER,
    "drugmaker": _MAKER,
    "utility": _FIRM,
    # the press
    "newspaper": "paper daily publication",
    "daily": "newspaper paper publication",
    "magazine": "publication weekly",
    "broadcaster": "network channel station",
    "network": "broadcaster channel station",
    "channel": "broadcaster network station",
    "newswire": "agency",
    "website": "outlet publication",
    # bodies of a state, and of states
    "parliament": "legislature assembly chamber body",
    "assembly": "legislature parliament body",
    "senate": "chamber body",
    "chamber": "body",
    "ministry": "department",
    "department": "agency",
    "bureau": "agency",
    "authority": "agency regulator watchdog body",
    "commission": "panel body agency regulator",
    "committee": "panel body",
    "council": "body panel",
    "tribunal": "court",
    "court": "tribunal",
    "bloc": f"union community {_BODY}",
    "alliance": f"bloc {_BODY}",
    "army": "military",
    "navy": "military",
    # bodies of people
    **dict.fromkeys("organisation organization".split(), f"agency {_BODY}"),
    "agency": _BODY,
    "association": _BODY,
    "federation": _BODY,
    "foundation": f"charity {_BODY}",
    "charity": f"foundation {_BODY}",
    "fund": "charity foundation",
    "union": _BODY,
    "league": _BODY,
    "society": _BODY,
    "movement": f"faction {_BODY}",
    "front": f"movement faction {_BODY}",
    "faction": "group movement",
    "brotherhood": f"movement {_BODY}",
    "group": "organisation organization movement",
    "party": "group movement",
    "team": "side club squad",
    "club": "team side",
    "band": "group",
    "orchestra": "ensemble",
    # schools, houses
    "university": "school institution college",
    "college": "school institution university",
    "academy": "school institution",
    "conservatory": "school institution",
    "conservatoire": "school institution",
    "institute": "institution centre center",
    "hospital": "clinic",
    "clinic": "hospital",
    "museum": "institution gallery",
    "cathedral": "church",
    "stadium": "arena venue",
    "arena": "stadium venue",
    "theatre": "venue", "theater": "venue",
    "hotel": "building resort",
    "tower": "building skyscraper",
    "palace": "building residence",
    "castle": "fortress",
    "prison": "jail", "jail": "prison",
    # ways, land and water
    "street": "road", "avenue": "street road", "boulevard": "street avenue road",
    "lane": "street road", "road": "street", "highway": "road",
    "square": "plaza", "plaza": "square",
    "mountain": "peak", "mount": "mountain peak",
    "island": "territory",
    "village": "town community", "town": "city", "city": "town",
    "strip": "enclave territory",
    "province": "region",
}  # fmt: skip
#: last words of names that are no nouns for what they name, with what this is
_ENDINGS: Mapping[str, str] = {
    **dict.fromkeys(
        """
        Inc Corp Ltd Plc PLC Co Cos AG SA NV GmbH SpA Limited Holdings Industries Partners LLP LLC
        Technologies Systems Enterprises Laboratories Labs Pharmaceuticals Chemicals Securities
        """.split(),
        "company",
    ),
    **dict.fromkeys("Motors Motor Automobiles".split(), "carmaker"),
    **dict.fromkeys("Airlines Airways Air Aviation".split(), "airline"),
    **dict.fromkeys("Bancorp Banco Banque Bancshares Reserve".split(), "bank"),
    **dict.fromkeys(
        """
        Times Post Herald News Tribune Gazette Telegraph Guardian Journal Courier Chronicle
        Observer Examiner Inquirer Globe Mail Bulletin Monitor
        """.split(),
        "newspaper",
    ),
    **dict.fromkeys("TV Television Broadcasting Radio".split(), "broadcaster"),
    **dict.fromkeys("Democrats Liberals Conservatives".split(), "party"),
    **dict.fromkeys("Knesset Duma Bundestag".split(), "parliament"),
}
#: before the complement of a name: "University of Lima"
_LINKING = frozenset("of for on in at de du".split())


@lru_cache(maxsize=10_000)
def others(noun: str) -> tuple[str, ...]:
    """Return other nouns for what a noun means.

    Example:
        >>> others("cathedral"), others("ferry")
        (('church',), ())
    """
    return tuple(_OTHERS.get(noun, "").split())


@cache
def _of_endings() -> Mapping[str, tuple[str, ...]]:
    """Return the nouns for a body by the words that its name ends with."""
    found: dict[str, tuple[str, ...]] = {}
    for noun, endings in tables.BODIES.items():
        for ending in endings.split():
            found[ending] = (*found.get(ending, ()), noun)
    for ending, noun in _ENDINGS.items():
        found[ending] = (*found.get(ending, ()), noun)
    return found


@lru_cache(maxsize=10_000)
def nouns_of(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the nouns that a name shows to be those of a body or a place.

    Example:
        >>> nouns_of(("University", "of", "Lima")), nouns_of(("Brackwell",))
        (('university',), ())
    """
    return tuple(dict.fromkeys(_nouns_of(name)))


def _nouns_of(name: tuple[str, ...]) -> Iterator[str]:
    kind = gazetteer.KINDS.get(" ".join(name))
    if kind:
        yield kind
    of = next((i for i, word in enumerate(name) if word in _LINKING), len(name))
    head, last = name[max(of - 1, 0)], name[-1]
    listed = head in tables.ORGANISATIONS or head in tables.PLACES
    if listed or (len(name) > 1 and is_common(head.lower())):
        yield head.lower()
    for ending in dict.fromkeys((head, last)):
        yield from _of_endings().get(ending, ())


def may_mean(noun: str, name: tuple[str, ...]) -> bool:
    """Whether a noun may mean a body for all that its name shows.

    Example:
        >>> may_mean("company", ("Brackwell",)), may_mean("company", ("Lima", "Senate"))
        (True, False)
    """
    own = nouns_of(name)
    unknown = not own and " ".join(name) not in gazetteer.METONYMS
    return unknown or noun in own or may_be_called(own, noun)


def may_be_called(nouns: Iterable[str], noun: str) -> bool:
    """Whether what one of some nouns means may be called by another one."""
    return any(noun in others(own) for own in nouns)
