"""The mentions that have been resolved so far, in the order of the text."""

from __future__ import annotations

from collections import defaultdict

from newsfacts_entities.detect.scan import Scan
from newsfacts_entities.link.clause_roles import ClauseRoles
from newsfacts_entities.link.registry import EntityRegistry
from newsfacts_entities.link.resolved_mention import ResolvedMention
from newsfacts_entities.link.salience import Salience

#: mentions back that one is looked for in
RECENT = 60


class Discourse:
    """A text on the way through its mentions."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.reading = scan.document.reading
        self.registry = EntityRegistry()
        self.mentions: list[ResolvedMention] = []
        self.roles = ClauseRoles(self.reading)
        self._in_sentence: defaultdict[int, list[int]] = defaultdict(list)
        self.salience = Salience(self.roles, self.mentions, self._in_sentence)
        #: the last mention that is inside no other one
        self.last: ResolvedMention | None = None

    def add(self, told: ResolvedMention) -> None:
        """Take in a mention."""
        self._in_sentence[told.found.sentence].append(len(self.mentions))
        self.mentions.append(told)
        if self.last is None or told.found.start >= self.last.found.end:
            self.last = told
        if told.known:
            told.known.mentions += 1

    def in_sentence(self, number: int) -> list[ResolvedMention]:
        """Return the mentions in a sentence."""
        return [self.mentions[i] for i in self._in_sentence.get(number, ())]

    def at(self, offset: int) -> ResolvedMention | None:
        """Return the mention of an entity that contains an offset, of the recent ones."""
        for told in reversed(self.mentions[-RECENT:]):
            if told.found.start <= offset < told.found.end and told.known:
                return told
        return None
