"""The extractor of sums of money and percentages."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, NamedTuple

import attrs

import newsfacts
from newsfacts import Document, Facts, Money, Percentage
from newsfacts.reading import primary_subtag
from newsfacts_money.detect.bounds import Bound, bounds
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.fractions import find_fractions
from newsfacts_money.detect.percentages import PercentageCandidate, find_percentages, whole_of
from newsfacts_money.detect.rates import Rate, rate_at
from newsfacts_money.detect.sums import find_sums
from newsfacts_money.languages import detection as foreign
from newsfacts_money.languages import qualifiers as foreign_qualifiers
from newsfacts_money.languages.formats import FORMATS
from newsfacts_money.resolve.choice import Choice
from newsfacts_money.resolve.conversions import find_conversions, resolve_all
from newsfacts_money.resolve.equivalence import may_convert
from newsfacts_money.resolve.resolver import Resolver
from newsfacts_money.resolve.sources import outlet_codes


class _Words(NamedTuple):
    """How the words beside a sum are read in a language."""

    bounds: Callable[[str, int, int], list[Bound]]
    rate_at: Callable[[str, int], Rate | None]

    @classmethod
    def of(cls, language: str) -> _Words:
        """Give those of a language."""
        if language not in FORMATS:
            return cls(bounds, rate_at)
        return cls(
            functools.partial(foreign_qualifiers.bounds, language=language),
            functools.partial(foreign_qualifiers.rate_at, language=language),
        )


def _are_outlets(_: object, __: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    outlet_codes(value)


@attrs.frozen(kw_only=True)
class MoneyExtractor(newsfacts.Extractor):
    """Extracts sums of money, with their currency and why it was chosen, and percentages.

    Args:
        outlets: outlets and the currency of their bare sign, each as "outlet=CODE":
            ``("Toronto Star=CAD",)``. They take precedence over the bundled outlets and over the
            country of the outlet.
    """

    name: ClassVar[str] = "money"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (Money, Percentage)
    languages: ClassVar[tuple[str, ...]] = ("en", *FORMATS)

    outlets: tuple[str, ...] = attrs.field(
        default=(), converter=tuple[str, ...], validator=_are_outlets
    )

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts with the facts that must be found in them, and texts without facts."""
        from newsfacts_money.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule recognises."""
        from newsfacts_money.meanings import MEANINGS

        return MEANINGS

    def extract(self, document: Document, facts: Facts) -> list[newsfacts.Fact]:  # noqa: ARG002
        """Extract the sums and percentages of a document."""
        text = document.reading.plain
        resolver = Resolver(document, outlet_codes(self.outlets))
        language = primary_subtag(document.language or document.reading.language or "en")
        words = _Words.of(language)
        candidates, shares = _candidates(document, language, resolver)
        conversions = find_conversions(text, candidates)
        choices = resolve_all(candidates, resolver, conversions)
        converted = {
            inner: outer
            for inner, outer in conversions.items()
            if may_convert(
                candidates[inner],
                choices[inner].currency,
                candidates[outer],
                choices[outer].currency,
            )
        }
        rates = _rates(text, candidates, converted, words)
        money: list[Money] = []
        for i, candidate in enumerate(candidates):
            original = money[converted[i]] if i in converted else None
            qualifiers = words.bounds(text, candidate.start, candidate.end)
            money.append(_money(document, candidate, choices[i], [*qualifiers, rates[i]], original))
        percentages = (_percentage(document, share, money) for share in shares)
        return [*money, *(p for p in percentages if p.of or p.rule != "fraction")]


def _candidates(
    document: Document, language: str, resolver: Resolver
) -> tuple[list[Candidate], list[PercentageCandidate]]:
    """Find the candidate sums and percentages in the language of a document."""
    reading = document.reading
    if language in FORMATS:
        return (
            foreign.find_sums(reading.plain, language),
            foreign.find_percentages(reading.plain, language),
        )
    found = find_sums(reading.plain, reading.tokens, document.region or resolver.dateline)
    percentages = find_percentages(reading.plain, reading.tokens, found)
    return found, [*percentages, *find_fractions(reading.plain, reading.tokens)]


def _rates(
    text: str, candidates: Sequence[Candidate], conversions: Mapping[int, int], words: _Words
) -> list[Rate | None]:
    """Give the rate of each sum; one after a bracket also applies to the sum before it."""
    rates = [words.rate_at(text, candidate.end) for candidate in candidates]
    for inner, outer in conversions.items():
        end = candidates[inner].end
        if text[end : end + 1] in (")", "]"):
            rates[inner] = rates[inner] or words.rate_at(text, end + 1)
        rates[outer] = rates[outer] or rates[inner]
    return [rate or rates[conversions.get(i, i)] for i, rate in enumerate(rates)]


def _money(
    document: Document,
    candidate: Candidate,
    choice: Choice,
    qualifiers: Sequence[Bound | Rate | None],
    converted_from: Money | None,
) -> Money:
    values = candidate.values
    beside = [bound for bound in qualifiers if isinstance(bound, Bound)]
    rate = next((rate for rate in qualifiers if isinstance(rate, Rate)), None)
    side = next((bound.side for bound in beside if bound.side), None)
    ends: dict[str, Decimal] = {}
    if len(values) == 1:
        ends[side or "amount"] = values[0]
    elif values:
        ends["low"], ends["high"] = values
    return Money(
        span=document.span(candidate.start, candidate.end),
        rule=candidate.rule,
        evidence=tuple(document.span(words.start, words.end) for words in qualifiers if words),
        amount=ends.get("amount"),
        low=ends.get("low"),
        high=ends.get("high"),
        vague=not values,
        approximate=any(bound.approximate for bound in beside),
        currency=choice.currency,
        candidates=choice.codes,
        basis=choice.basis,
        per=rate.unit if rate else None,
        converted_from=converted_from,
    )


def _percentage(
    document: Document, candidate: PercentageCandidate, money: Sequence[Money]
) -> Percentage:
    whole = whole_of(document.reading, candidate, money)
    return Percentage(
        span=document.span(candidate.start, candidate.end),
        rule=candidate.rule,
        value=candidate.value,
        of=whole,
        evidence=(whole.span,) if whole else (),
    )
