"""The extractor of dates in languages other than English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts.reading import primary_subtag
from newsfacts_dates.timex.periods import day_of_publication


@attrs.frozen(kw_only=True)
class MultilingualDateExtractor(newsfacts.Extractor):
    """Reads dates of German, French, Spanish, Portuguese, Italian and Dutch news as TIMEX3.

    A document whose language is neither given nor guessed is skipped.
    """

    name: ClassVar[str] = "dates-multilingual"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.TimeExpression,)
    languages: ClassVar[tuple[str, ...]] = ("de", "fr", "es", "pt", "it", "nl")

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts with the dates in them, and texts with false matches only."""
        from newsfacts_dates.languages.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """A description of each rule."""
        from newsfacts_dates.languages.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002 - dates need no other facts
    ) -> Iterator[newsfacts.TimeExpression]:
        """Yield the dates of a document, in order."""
        tag = document.language or document.reading.language or ""
        language = primary_subtag(tag)
        if language not in self.languages:
            return
        from newsfacts_dates.languages.detect import find_candidates
        from newsfacts_dates.languages.resolve import resolve

        published = day_of_publication(document)
        for candidate in find_candidates(document, language):
            resolution = resolve(candidate, language, published)
            if resolution is not None:
                yield newsfacts.TimeExpression(
                    span=document.span(candidate.start, candidate.end),
                    rule=candidate.rule,
                    type=resolution.fields.type,
                    value=resolution.fields.value,
                    mod=next(
                        (mod for mod in ("START", "MID", "END") if mod in candidate.parts), None
                    ),
                    grain=resolution.fields.grain,
                    interval=resolution.fields.interval,
                    anchor=resolution.anchor,
                )
