"""Reads sums of money and percentages."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

import newsfacts
from newsfacts import Document, Facts, Money, Percentage
from newsfacts.reading import primary_subtag
from newsfacts_money.around import Bound, Rate, bounds, rate_at
from newsfacts_money.conversions import conversions, currencies
from newsfacts_money.currency import Choice, Resolver, may_convert, outlet_codes
from newsfacts_money.grammar import sums
from newsfacts_money.languages import WRITINGS
from newsfacts_money.percentages import Share, shares, whole_of
from newsfacts_money.sums import Sum
from newsfacts_money.translated import translated_shares, translated_sums


def _are_outlets(_: object, __: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    outlet_codes(value)


@attrs.frozen(kw_only=True)
class MoneyExtractor(newsfacts.Extractor):
    """Reads sums of money, with their currency and why it is that, and percentages.

    Args:
        outlets: outlets and the currency of their bare sign, each as "outlet=CODE":
            ``("Toronto Star=CAD",)``; they come before the bundled ones and the outlet's country.
    """

    name: ClassVar[str] = "money"
    version: ClassVar[str] = newsfacts.__version__
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (Money, Percentage)
    languages: ClassVar[tuple[str, ...]] = ("en", *WRITINGS)

    outlets: tuple[str, ...] = attrs.field(
        default=(), converter=tuple[str, ...], validator=_are_outlets
    )

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Texts it must read, and texts it must leave."""
        from newsfacts_money.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words."""
        from newsfacts_money.meanings import MEANINGS

        return MEANINGS

    def extract(self, document: Document, facts: Facts) -> list[newsfacts.Fact]:  # noqa: ARG002
        """Read the sums and percentages of a document."""
        text, tokens = document.reading.plain, document.reading.tokens
        resolver = Resolver(document, outlet_codes(self.outlets))
        language = primary_subtag(document.language or document.reading.language or "en")
        if language in WRITINGS:
            found, percentages = translated_sums(text, language), translated_shares(text, language)
        else:
            found = sums(text, tokens, document.region or resolver.dateline)
            percentages = shares(text, tokens, found)
        links = conversions(text, found)
        choices = currencies(found, resolver, links)
        converted = {
            inner: outer
            for inner, outer in links.items()
            if may_convert(
                found[inner], choices[inner].currency, found[outer], choices[outer].currency
            )
        }
        rates = _rates(text, found, converted)
        money: list[Money] = []
        for i, read in enumerate(found):
            whole = money[converted[i]] if i in converted else None
            money.append(_money(document, read, choices[i], rates[i], whole))
        return [
            *money,
            *(_percentage(document, share, money) for share in percentages),
        ]


def _rates(text: str, found: list[Sum], links: dict[int, int]) -> list[Rate | None]:
    """Give the rate of each sum; one after a bracket is that of the sum before it, too."""
    rates = [rate_at(text, read.end) for read in found]
    for inner, outer in links.items():
        if text[found[inner].end : found[inner].end + 1] in (")", "]"):
            rates[inner] = rates[inner] or rate_at(text, found[inner].end + 1)
        rates[outer] = rates[outer] or rates[inner]
    return [rate or rates[links.get(i, i)] for i, rate in enumerate(rates)]


def _money(
    document: Document, read: Sum, choice: Choice, rate: Rate | None, converted: Money | None
) -> Money:
    qualifiers = bounds(document.reading.plain, read.start, read.end)
    values = read.values
    side = next((words.side for words in qualifiers if words.side), None)
    ends: dict[str, Decimal] = {}
    if len(values) == 1:
        ends[side or "amount"] = values[0]
    elif values:
        ends["low"], ends["high"] = values
    cues: list[Bound | Rate] = [*qualifiers, *([rate] if rate else [])]
    return Money(
        span=document.span(read.start, read.end),
        rule=read.rule,
        evidence=tuple(document.span(words.start, words.end) for words in cues),
        amount=ends.get("amount"),
        low=ends.get("low"),
        high=ends.get("high"),
        vague=not values,
        approximate=any(words.about for words in qualifiers),
        currency=choice.currency,
        candidates=choice.candidates,
        basis=choice.basis,
        per=rate.unit if rate else None,
        converted_from=converted,
    )


def _percentage(document: Document, share: Share, money: list[Money]) -> Percentage:
    whole = whole_of(document.reading, share, money)
    return Percentage(
        span=document.span(share.start, share.end),
        rule=share.rule,
        value=share.value,
        of=whole,
        evidence=(whole.span,) if whole else (),
    )
