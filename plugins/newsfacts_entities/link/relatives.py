"""Whose relative somebody is: "Orlik's wife" and, later, "his wife" are one person."""

from __future__ import annotations

from newsfacts_entities.lexicon import tables
from newsfacts_entities.link.descriptions import noun_of
from newsfacts_entities.link.discourse import RECENT, Discourse
from newsfacts_entities.link.entity_record import EntityRecord
from newsfacts_entities.link.resolved_mention import ResolvedMention


def is_relative(told: ResolvedMention) -> bool:
    """Whether a mention is of a relative: "her mother", "wife Ana Reis"."""
    return bool(told.found.title) and noun_of(told.found) in tables.RELATIVES


class Relatives:
    """The relatives that a text has spoken of, by whose they are.

    Args:
        discourse: the text.
    """

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._known: dict[tuple[EntityRecord, str], EntityRecord] = {}

    def take(self, owner: ResolvedMention) -> None:
        """Note whose a relative is, once the possessor inside the description is resolved."""
        told = self._described_by(owner) if owner.found.owns and owner.known else None
        if told is None or told.known is None or owner.known is None or told.known is owner.known:
            return
        key = owner.known, noun_of(told.found)
        known = self._known.setdefault(key, told.known).whole
        if known is told.known:
            return
        if not told.known.is_named:
            told.known.merge(known)
        elif not known.is_named:
            known.merge(told.known)

    def _described_by(self, owner: ResolvedMention) -> ResolvedMention | None:
        tokens = owner.found.tokens
        for told in reversed(self._discourse.mentions[-RECENT:]):
            first = told.found.tokens.start
            if told is not owner and first in (tokens.start, tokens.stop) and is_relative(told):
                return told
        return None
