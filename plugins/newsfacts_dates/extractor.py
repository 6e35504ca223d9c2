"""The extractor of English dates, times, durations and sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

import attrs

import newsfacts
from newsfacts_dates.detect.candidates import find_candidates
from newsfacts_dates.resolve.anchoring import resolve
from newsfacts_dates.resolve.direction import LazyDirection
from newsfacts_dates.resolve.event_anchors import event_beside
from newsfacts_dates.resolve.historical_narrative import is_historical_narrative
from newsfacts_dates.resolve.reference_times import ReferenceTimes
from newsfacts_dates.timex.periods import day_of_publication
from newsfacts_dates.timex.symbols import Beside, Duration, Reference, Symbol


@attrs.frozen(kw_only=True)
class DateExtractor(newsfacts.Extractor):
    """Reads dates, times, durations and sets of English news as TIMEX3, with intervals."""

    name: ClassVar[str] = "dates"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.TimeExpression,)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: "facts" extracts expressions with a place on the calendar or a measurable length. "timeml"
    #: follows the annotation of TimeML: it adds vague references ("now", "recently", "for years"),
    #: gives a range the value of its duration, and omits ages ("64 years old")
    profile: Literal["facts", "timeml"] = "facts"

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts with the dates in them, and texts with false matches only."""
        from newsfacts_dates.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """A description of each rule."""
        from newsfacts_dates.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002 - dates need no other facts
    ) -> Iterator[newsfacts.TimeExpression]:
        """Yield the time expressions of a document, in order."""
        timeml = self.profile == "timeml"
        candidates = [
            candidate
            for candidate in find_candidates(document.reading, references=timeml)
            if not (candidate.rule == "age" if timeml else _is_vague(candidate.meaning.symbol))
        ]
        published = day_of_publication(document)
        references = ReferenceTimes(
            reading=document.reading,
            published=published,
            region=document.region,
            historical_narrative=is_historical_narrative(
                candidates, published, document.reading.plain
            ),
            ranges_as_durations=timeml,
        )
        direction: LazyDirection | None = None
        for i, candidate in enumerate(candidates):
            references.offset = candidate.start
            placed = candidates[i + isinstance(candidate.meaning.symbol, Beside)]
            direction = LazyDirection(document, placed.start, placed.end, direction)
            resolution = resolve(candidate.meaning, references, direction.choice)
            if resolution is None:
                continue
            span = document.span(candidate.start, candidate.end)
            fields = resolution.fields
            evidence = [s for s in (resolution.antecedent, direction.evidence) if s]
            if fields.type == "DURATION":
                evidence += event_beside(document, candidate.end)
            yield newsfacts.TimeExpression(
                span=span,
                rule=candidate.rule,
                evidence=tuple(evidence),
                type=fields.type,
                value=fields.value,
                mod=candidate.meaning.mod,
                quant=fields.quant,
                freq=fields.freq,
                grain=fields.grain,
                interval=fields.interval,
                anchor=resolution.anchor,
            )
            if fields.period:
                continued = resolution.antecedent is not None
                references.record(candidate.meaning, fields.period, span, continued=continued)


def _is_vague(symbol: Symbol) -> bool:
    return isinstance(symbol, Reference) or (isinstance(symbol, Duration) and symbol.count is None)
