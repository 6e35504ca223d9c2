"""Ids of facts within one document, and IRIs of both."""

from __future__ import annotations

from collections import Counter
from urllib.parse import quote

from newsfacts.model import Document, Entity, Facts

#: characters of addresses that stay as they are (RFC 3986)
_OF_ADDRESSES = "!#$%&'()*+,/:;=?@[]~"


def ids_of(facts: Facts) -> dict[int, str]:
    """Return an id of kind and ordinal, "money-2", for the ``id()`` of each fact object."""
    counts: Counter[str] = Counter()
    ids: dict[int, str] = {}
    for fact in facts:
        if id(fact) not in ids:
            counts[fact.kind] += 1
            ids[id(fact)] = f"{fact.kind}-{counts[fact.kind]}"
    return ids


def address_of(document: Document) -> str | None:
    """Return the address of a document if a browser can open it."""
    url = document.url or ""
    if not url.lower().startswith(("https://", "http://")):
        return None
    return quote(url, safe=_OF_ADDRESSES, errors="replace")


def iri_of(document: Document, fact: str = "") -> str:
    """Return an IRI of a document, or of the fact with this id in it.

    Example:
        >>> iri_of(Document("Oil", id="a b"), "money-2")
        'urn:newsfacts:a%20b:money-2'
    """
    return ":".join(
        (
            "urn:newsfacts",
            *(quote(part, safe="", errors="replace") for part in (document.id, fact) if part),
        )
    )


def place_iri(entity: Entity) -> str | None:
    """Return the IRI that GeoNames has for the place or country that an entity is."""
    return f"https://sws.geonames.org/{entity.place_id}/" if entity.place_id else None
