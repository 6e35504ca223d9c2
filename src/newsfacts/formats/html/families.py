"""Which facts belong together on the page: the kinds that are highlighted and filtered as one."""

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

#: the library's own families: a name in the page's marks, one for people, and the classes
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
    """Give the family of a fact; facts of a plugin's own kind are one by themselves."""
    return next((name for name, _, classes in _FAMILIES if isinstance(fact, classes)), fact.kind)


def title_of(family: str) -> str:
    """Give the title of a family: "Dates", "Election result"."""
    return OWN.get(family) or family.replace("-", " ").capitalize()
