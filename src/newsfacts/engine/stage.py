"""An extractor at work."""

from __future__ import annotations

import attrs

from newsfacts._guarded import FAILURES, words
from newsfacts.engine.originals import Originals
from newsfacts.engine.validation import RejectedError, Validation
from newsfacts.errors import ExtractorError, FactRejectedError
from newsfacts.model import Facts
from newsfacts.plugin.extractor import Extractor
from newsfacts.plugin.origin import Origin


@attrs.frozen(kw_only=True)
class Stage:
    """An extractor in its place, with what errors need to know of it."""

    extractor: Extractor
    origin: Origin

    def run(self, facts: Facts, validation: Validation, watched: Originals | None) -> None:
        """Have the extractor read the document, and look through what it returns.

        Args:
            facts: those that were found before, of the document.
            validation: takes what it returns.
            watched: what it must leave as it is; None to leave that unseen.

        Raises:
            ExtractorError: it failed, or altered something.
            FactRejectedError: it returned something that is no fact of the text.
        """
        plugin, distribution = self.origin
        blame = (self.extractor.signature, plugin, distribution, facts.document.id)
        altered = ""
        try:
            try:
                returned: list[object] = list(self.extractor.extract(facts.document, facts))
            finally:
                if watched:
                    altered = watched.restore()
        except FAILURES as cause:
            why = f"it raised {type(cause).__name__}: {words('its __str__', cause.__str__)}"
            raise ExtractorError(*blame, why) from cause
        if altered:
            why = f"it altered {altered}; what extractors are given is to be read only"
            raise ExtractorError(*blame, why)
        try:
            validation.check(returned)
        except RejectedError as refusal:
            raise FactRejectedError(*blame, str(refusal)) from None
