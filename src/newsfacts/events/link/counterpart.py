"""Infers the other party of talks of which only one is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsfacts.events.arguments.mention_index import MentionIndex
from newsfacts.events.link.features import MentionFeatures
from newsfacts.model.entity import Mention

#: adjectives of talks with more than two parties: "six-nation"
_SEVERAL = re.compile(r"(?!two)\w+-(?:nation|party|power|way)|trilateral|multilateral")
#: types of entities that negotiate with a state
_PARTIES = ("country", "organisation")


def counterpart(index: MentionIndex, mentions: Sequence[MentionFeatures]) -> Mention | None:
    """Return whom a state talks with where no mention of the event says so, or None.

    It is the state or body that the article mentions most, that state apart: "Kenya will return to
    the talks" in an article about Kenya and Peru.
    """
    several = any(_SEVERAL.fullmatch(label) for f in mentions for label in f.labels)
    if several or not mentions[0].candidate.type.mutual:
        return None
    told = {part.mention.entity for f in mentions for part in f.candidate.participants}
    party = told.pop() if len(told) == 1 else None
    if party is None or party.type != "country":
        return None
    others = [
        mention
        for mention in index.mentions
        if mention.entity and mention.entity.type in _PARTIES and mention.entity is not party
    ]
    counts = Counter(id(mention.entity) for mention in others)
    return max(others, key=lambda mention: counts[id(mention.entity)], default=None)
