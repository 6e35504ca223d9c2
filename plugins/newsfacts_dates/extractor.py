"""Reads dates, times, durations and sets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

import attrs

import newsfacts
from newsfacts_dates.detect import candidates
from newsfacts_dates.detect.candidates import Hit
from newsfacts_dates.resolve import direction, historical_narrative
from newsfacts_dates.resolve.anchoring import place
from newsfacts_dates.resolve.reference_times import Memory
from newsfacts_dates.timex.periods import day_of_publication
from newsfacts_dates.timex.symbols import Choice, Length, Reference, Symbol


@attrs.frozen(kw_only=True)
class DateExtractor(newsfacts.Extractor):
    """Reads dates, times, durations and sets of English news as TIMEX3, with intervals."""

    name: ClassVar[str] = "dates"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (newsfacts.TimeExpression,)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: "facts" gives what can be placed or measured; "timeml" also what only refers ("now",
    #: "recently", "for years"), and what reaches from a date to a date by its length, as TimeML
    #: annotates it; it leaves "64 years old", which TimeBank does not annotate
    profile: Literal["facts", "timeml"] = "facts"

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts it must read, and texts it must leave."""
        from newsfacts_dates.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_dates.meanings import MEANINGS

        return MEANINGS

    def extract(
        self,
        document: newsfacts.Document,
        facts: newsfacts.Facts,  # noqa: ARG002 - dates rest on no other facts
    ) -> Iterator[newsfacts.TimeExpression]:
        """Read the time expressions of a document, in order."""
        timeml = self.profile == "timeml"
        hits = [
            hit
            for hit in candidates.scan(document.reading, references=timeml)
            if not (hit.rule == "age" if timeml else _is_vague(hit.meaning.symbol))
        ]
        published = day_of_publication(document)
        memory = Memory(
            reading=document.reading,
            published=published,
            region=document.region,
            narrative=historical_narrative.is_told(hits, published),
            measured=timeml,
        )
        before: _Cue | None = None
        for hit in hits:
            memory.offset = hit.start
            before = cue = _Cue(document, hit, before)
            found = place(hit.meaning, memory, cue.choice)
            if found is None:
                continue
            span = document.span(hit.start, hit.end)
            resolved = found.resolved
            yield newsfacts.TimeExpression(
                span=span,
                rule=hit.rule,
                evidence=tuple(words for words in (found.antecedent, cue.found) if words),
                type=resolved.type,
                value=resolved.value,
                mod=hit.meaning.mod,
                quant=resolved.quant,
                freq=resolved.freq,
                grain=resolved.grain,
                interval=resolved.interval,
                anchor=found.anchor,
            )
            if resolved.period:
                memory.note(hit.meaning, resolved.period, span)


class _Cue:
    """The words that say that a date is not the latest, looked for once somebody asks.

    What "and" joins to a date before has its words: "planned for May and June".
    """

    def __init__(self, document: newsfacts.Document, hit: Hit, before: _Cue | None) -> None:
        self._document = document
        self.end = hit.end
        joined = before and direction.joined(document, before.end, hit.start)
        self.place: tuple[int, int] = before.place if before and joined else (hit.start, hit.end)
        self.found: newsfacts.Span | None = None

    def choice(self) -> Choice | None:
        found = direction.cue(self._document, *self.place)
        self.found = found.words if found else None
        return found.choice if found else None


def _is_vague(symbol: Symbol) -> bool:
    return isinstance(symbol, Reference) or (isinstance(symbol, Length) and symbol.count is None)
