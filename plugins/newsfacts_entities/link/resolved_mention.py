"""A mention and the entity it refers to, before both become facts."""

from __future__ import annotations

import attrs

from newsfacts import MentionForm
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.entity_record import EntityRecord


@attrs.frozen(eq=False)
class ResolvedMention:
    """A mention, its form, the rule that resolved it, its entity and its antecedent."""

    found: Candidate
    form: MentionForm
    rule: str
    referent: EntityRecord | None = None
    antecedent: Candidate | None = None
    #: others that agree with it, the most salient first
    alternatives: tuple[EntityRecord, ...] = ()

    def without_referent(self) -> ResolvedMention:
        """Return the mention, of nobody known."""
        return ResolvedMention(
            self.found, self.form, self.rule, None, self.antecedent, self.alternatives
        )

    @property
    def known(self) -> EntityRecord | None:
        """The entity it refers to; that of its name, if it turned out to be the same."""
        record = self.referent
        while record is not None and record.merged is not None:
            record = record.merged
        return record
