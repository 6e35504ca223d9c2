"""Decides which currency an ambiguous sign or noun means, and says why."""

from __future__ import annotations

import functools
import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from decimal import Context, Decimal
from functools import cached_property

import attrs

from newsfacts import Basis, Document
from newsfacts_money import lexicon, places, tables
from newsfacts_money.circulation import Codes, codes_in, speakable
from newsfacts_money.sums import Sum

#: outlets that write for papers everywhere
_AGENCIES = frozenset("afp ap apnews reuters xinhua bloomberg".split()) | {"associated press"}
#: mentions of countries looked at on each side of a sum
_NEAR = 6
#: enough to compare two ratios
_CONTEXT = Context(prec=28)
#: how much farther off, as a logarithm, a likelier currency's rate must be to be passed over
_UNLIKELY = 1.5
_RATES = {code: (Decimal(low), Decimal(high)) for code, (low, high) in tables.RATES.items()}


@attrs.frozen(kw_only=True)
class Choice:
    """A currency, the codes it was chosen from (itself first), and why it was."""

    currency: str | None
    candidates: Codes
    basis: Basis


def _choice(code: str, codes: Codes, basis: Basis) -> Choice:
    rest = tuple(other for other in codes if other != code)
    return Choice(currency=code, candidates=(code, *rest), basis=basis)


def outlet_codes(outlets: tuple[str, ...]) -> dict[str, str]:
    """Read outlets and the currencies of their bare signs, as options give them.

    Raises:
        ValueError: one is not written as "outlet=CODE".

    Example:
        >>> outlet_codes(("The Toronto Star=CAD",))
        {'toronto star': 'CAD'}
    """
    found: dict[str, str] = {}
    for entry in outlets:
        name, _, code = entry.rpartition("=")
        if not name.strip() or code.strip() not in lexicon.CODES:
            raise ValueError(f"{entry!r} is no outlet and ISO 4217 code; write it as outlet=CODE")
        found[_folded(name)] = code.strip()
    return found


def _folded(outlet: str) -> str:
    return outlet.casefold().strip().removeprefix("the ")


class Resolver:
    """Decides on the currencies of one document.

    Args:
        document: its outlet and the outlet's country decide, or countries that it names; each by
            what it used on the day of publication, or uses now if that is not known.
        outlets: further outlets, folded, and the currency of their bare sign.
    """

    def __init__(self, document: Document, outlets: Mapping[str, str]) -> None:
        self._reading = document.reading
        self._region = document.region or ""
        self._day = document.published
        source = _folded(document.source or "")
        self._first: dict[Codes, str | None] = {}
        self._source = outlets.get(source) or tables.OUTLETS.get(source)
        self._is_agency = source in _AGENCIES and source not in outlets

    def resolve(self, read: Sum) -> Choice:
        """Decide by the sum's own words, by where the text is from, or by what it names.

        Agencies write for everybody: their bare sign is theirs wherever a text is dated from.
        """
        codes = speakable(read.codes, self._day)
        if read.basis or len(codes) == 1:
            return _choice(codes[0], codes, read.basis or "explicit")
        for basis, found in self._reasons(read, codes):
            if found in codes:
                return _choice(str(found), codes, basis)
        if read.undecided:
            return Choice(currency=None, candidates=codes, basis="unknown")
        return _choice(codes[0], codes, "default")

    def _reasons(self, read: Sum, codes: Codes) -> Iterator[tuple[Basis, str | None]]:
        """Give what may decide, the surest first, and for which currency it speaks."""
        if self._is_agency:
            yield "source", self._source
        yield "dateline", self._local(self.dateline, codes)
        yield "institution", self._nearest(read, codes, self._institutions)
        yield "source", self._source
        yield "region", self._local(self._region, codes)
        yield "institution", self._named(read, codes)

    def _local(self, country: str | None, codes: Codes) -> str | None:
        return next(iter(codes_in(country, codes, self._day)), None) if country else None

    def _nearest(self, read: Sum, codes: Codes, named: list[tuple[int, str]]) -> str | None:
        """Give the currency of the place in the sentence that is nearest to a sum, or None."""
        sentence = self._reading.sentence_at(read.start)
        here = bisect_left(named, read.start, key=_start)
        near = [
            (abs(start - read.start), code)
            for start, country in named[max(0, here - _NEAR) : here + _NEAR]
            if sentence
            and sentence.start <= start < sentence.end
            and (code := self._local(country, codes))
        ]
        return min(near)[1] if near else None

    @cached_property
    def dateline(self) -> str | None:
        """The country (ISO 3166) that the text is dated from, if it says."""
        return places.dateline(self._reading)

    @cached_property
    def _institutions(self) -> list[tuple[int, str]]:
        return places.institutions(self._reading.plain, self._reading.tokens)

    def _named(self, read: Sum, codes: Codes) -> str | None:
        """Give the currency of the nearest country that the sentence names.

        Where the noun alone does not decide, the first one that the text names will do. Dollars are
        left out: those of the United States are paid everywhere.
        """
        if codes[0] == "USD":
            return None
        nearest = self._nearest(read, codes, self._countries)
        if nearest:
            return nearest
        return self._first_named(codes) if read.undecided else None

    def _first_named(self, codes: Codes) -> str | None:
        if codes not in self._first:
            local = (codes_in(country, codes, self._day) for _, country in self._countries)
            self._first[codes] = next((found[0] for found in local if found), None)
        return self._first[codes]

    @cached_property
    def _countries(self) -> list[tuple[int, str]]:
        """Where the text names countries, and which, as ISO 3166."""
        return [
            (match.start(), lexicon.COUNTRIES[match.group()])
            for match in lexicon.COUNTRY.finditer(self._reading.plain)
        ]


def _start(place: tuple[int, str]) -> int:
    return place[0]


def by_conversion(read: Sum, choice: Choice, other: Sum, partner: Choice) -> Choice:
    """Decide by the sum that converts this one: its currency is another, at a likely rate.

    The choice is kept if it fits, if none of the candidates does, or if there is nothing to choose.
    """
    if len(choice.candidates) == 1 or partner.currency is None:
        return choice
    fitting = tuple(
        code for code in choice.candidates if _fits(read, code, other, partner.currency)
    )
    if not fitting or (choice.currency in fitting and choice.basis not in ("default", "unknown")):
        return choice
    surprises = [_surprise(read, code, other, partner.currency) for code in fitting]
    least = surprises.index(min(surprises))
    code = fitting[least] if surprises[0] - surprises[least] > _UNLIKELY else fitting[0]
    return choice if code == choice.currency else _choice(code, choice.candidates, "conversion")


def _surprise(read: Sum, code: str, other: Sum, partner: str | None) -> float:
    """Give how far a rate is from the middle of what a currency's has been; 0 if that is open."""
    if not (read.values and other.values and partner in _RATES and code in _RATES):
        return 0
    rate = float(read.values[0]) / float(other.values[0] or 1)
    middle = _middle(code) / _middle(str(partner))
    return abs(math.log(max(rate, 1e-9) / middle))


@functools.cache
def _middle(code: str) -> float:
    low, high = _RATES[code]
    return math.sqrt(float(low) * float(high))


def may_convert(read: Sum, currency: str | None, other: Sum, partner: str | None) -> bool:
    """Whether two sums can be one in two currencies; where a rate is not known, they can."""
    if currency is None or partner is None or currency == partner:
        return False
    known = currency in _RATES and partner in _RATES
    return not known or _fits(read, currency, other, partner)


def _fits(read: Sum, code: str, other: Sum, partner: str) -> bool:
    """Whether two sums can be one in two currencies."""
    if code == partner or code not in _RATES or partner not in _RATES:
        return False
    if not read.values or not other.values:
        return True
    (low, high), (partner_low, partner_high) = _RATES[code], _RATES[partner]
    here, there = read.values[0], other.values[0]
    return (
        _product(low, there) <= _product(here, partner_high)
        and _product(here, partner_low) <= _product(high, there)
    )  # fmt: skip


def _product(first: Decimal, second: Decimal) -> Decimal:
    return _CONTEXT.multiply(first, second)
