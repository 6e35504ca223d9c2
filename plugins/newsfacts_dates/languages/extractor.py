"""Reads dates of languages other than English."""

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

    A document whose language is neither given nor to be guessed is left.
    """

    name: ClassVar[str] = "dates-multilingual"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.TimeExpression,)
    languages: ClassVar[tuple[str, ...]] = ("de", "fr", "es", "pt", "it", "nl")

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts it must read, and texts it must leave."""
        from newsfacts_dates.languages.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_dates.languages.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002 - dates rest on no other facts
    ) -> Iterator[newsfacts.TimeExpression]:
        """Read the dates of a document, in order."""
        tag = document.language or document.reading.language or ""
        language = primary_subtag(tag)
        if language not in self.languages:
            return
        from newsfacts_dates.languages.detect import spot
        from newsfacts_dates.languages.resolve import resolve

        published = day_of_publication(document)
        for spotted in spot(document, language):
            found = resolve(spotted, language, published)
            if found is not None:
                yield newsfacts.TimeExpression(
                    span=document.span(spotted.start, spotted.end),
                    rule=spotted.rule,
                    type=found.resolved.type,
                    value=found.resolved.value,
                    mod=next(
                        (mod for mod in ("START", "MID", "END") if mod in spotted.parts), None
                    ),
                    grain=found.resolved.grain,
                    interval=found.resolved.interval,
                    anchor=found.anchor,
                )
