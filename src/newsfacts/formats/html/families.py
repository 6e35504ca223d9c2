"""Families of facts: kinds that the page highlights and filters together."""

from __future__ import annotations

from newsfacts.model import (
    Claim,
    Entity,
    Event,
    EventMention,
    Fact,
    Mention,
    Money,
    Percentage,
    TimeExpression,
)

#: the library's own families: name in the markup, title, and classes
_FAMILIES: tuple[tuple[str, str, tuple[type[Fact], ...]], ...] = (
    ("entity", "People and places", (Entity, Mention)),
    ("event", "Events", (Event, EventMention)),
    ("date", "Dates", (TimeExpression,)),
    ("money", "Sums", (Money, Percentage)),
    ("claim", "Claims", (Claim,)),
)
#: title of each of the library's own families, by its name
OWN = {name: title for name, title, _ in _FAMILIES}


def family_of(fact: Fact) -> str:
    """Return the family of a fact; each kind that a plugin defines is a family of its own."""
    return next((name for name, _, classes in _FAMILIES if isinstance(fact, classes)), fact.kind)


def title_of(family: str) -> str:
    """Return the title of a family: "Dates", "Election result"."""
    return OWN.get(family) or family.replace("-", " ").capitalize()
