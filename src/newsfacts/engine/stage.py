"""Runs one extractor on a document."""

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
    """An extractor of an engine, with its origin for error messages."""

    extractor: Extractor
    origin: Origin

    def run(self, facts: Facts, validation: Validation, watched: Originals | None) -> None:
        """Run the extractor on the document, and validate what it returns.

        Args:
            facts: facts of the document that earlier extractors found.
            validation: validates and collects the returned facts.
            watched: original values that it must not alter; None to skip this check.

        Raises:
            ExtractorError: it failed, or altered something.
            FactRejectedError: it returned something that is not a fact of the text.
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
            why = f"it altered {altered}; extractors must not change what they are given"
            raise ExtractorError(*blame, why)
        try:
            validation.check(returned)
        except RejectedError as refusal:
            raise FactRejectedError(*blame, str(refusal)) from None
