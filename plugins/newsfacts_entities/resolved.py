"""A mention and whom it means, before both become facts."""

from __future__ import annotations

import attrs

from newsfacts import MentionForm
from newsfacts_entities.found import Found
from newsfacts_entities.people import Known


@attrs.frozen(eq=False)
class Resolved:
    """A mention, how it speaks, by which rule, of whom, and the mention that tells so."""

    found: Found
    form: MentionForm
    rule: str
    known: Known | None = None
    antecedent: Found | None = None
