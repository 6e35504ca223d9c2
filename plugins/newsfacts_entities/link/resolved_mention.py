"""A mention and whom it means, before both become facts."""

from __future__ import annotations

import attrs

from newsfacts import MentionForm
from newsfacts_entities.detect.candidate import Candidate
from newsfacts_entities.link.registry import EntityRecord


@attrs.frozen(eq=False)
class ResolvedMention:
    """A mention, how it speaks, by which rule, of whom, and the mention that tells so."""

    found: Candidate
    form: MentionForm
    rule: str
    known: EntityRecord | None = None
    antecedent: Candidate | None = None
