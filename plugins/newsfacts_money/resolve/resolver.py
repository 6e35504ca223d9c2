"""Resolves the currency of ambiguous signs and nouns from the evidence in and around a text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property

from newsfacts import Basis, Document
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.lexicon.circulation import codes_in, plausible_on
from newsfacts_money.lexicon.codes import Codes
from newsfacts_money.resolve.choice import Choice, choose
from newsfacts_money.resolve.datelines import country_of_dateline
from newsfacts_money.resolve.institutions import find_countries, find_institutions
from newsfacts_money.resolve.sources import code_of_outlet, is_agency

#: how many mentions on each side of a sum are considered
_NEAR = 6


class Resolver:
    """Resolves the currencies of one document.

    Args:
        document: the document. Countries count with the currency they used on its day of
            publication, or with the present one if that day is not known.
        outlets: further outlets from :func:`~newsfacts_money.resolve.sources.outlet_codes`.
    """

    def __init__(self, document: Document, outlets: Mapping[str, str]) -> None:
        self._reading = document.reading
        self._region = document.region
        self._day = document.published
        self._first: dict[Codes, str | None] = {}
        source = document.source or ""
        self._source = code_of_outlet(source, outlets)
        self._is_agency = is_agency(source, outlets)

    def resolve(self, candidate: Candidate) -> Choice:
        """Choose by the sum's own words, then by where the text is from, then by what it names."""
        codes = plausible_on(candidate.codes, self._day)
        if candidate.basis or len(codes) == 1:
            return choose(codes[0], codes, candidate.basis or "explicit")
        for basis, code in self._evidence(candidate, codes):
            if code in codes:
                return choose(str(code), codes, basis)
        if candidate.undecided:
            return Choice(currency=None, codes=codes, basis="unknown")
        return choose(codes[0], codes, "default")

    def _evidence(self, candidate: Candidate, codes: Codes) -> Iterator[tuple[Basis, str | None]]:
        """Give the currencies that evidence suggests, the strongest first.

        An agency comes first: it uses the bare sign in its own way wherever it reports from.
        """
        if self._is_agency:
            yield "source", self._source
        yield "dateline", self._local(self.dateline, codes)
        yield "institution", self._nearest(candidate, codes, self._institutions)
        yield "source", self._source
        yield "region", self._local(self._region, codes)
        yield "institution", self._of_named_country(candidate, codes)

    def _local(self, country: str | None, codes: Codes) -> str | None:
        return next(iter(codes_in(country, codes, self._day)), None) if country else None

    def _nearest(
        self, candidate: Candidate, codes: Codes, mentions: list[tuple[int, str]]
    ) -> str | None:
        """Give the currency of the mention in the sentence that is nearest to a sum, or None."""
        sentence = self._reading.sentence_at(candidate.start)
        here = bisect_left(mentions, candidate.start, key=_start)
        near = [
            (abs(start - candidate.start), code)
            for start, country in mentions[max(0, here - _NEAR) : here + _NEAR]
            if sentence
            and sentence.start <= start < sentence.end
            and (code := self._local(country, codes))
        ]
        return min(near)[1] if near else None

    @cached_property
    def dateline(self) -> str | None:
        """The country (ISO 3166) of the dateline, or None."""
        return country_of_dateline(self._reading)

    @cached_property
    def _institutions(self) -> list[tuple[int, str]]:
        return find_institutions(self._reading.plain, self._reading.tokens)

    @cached_property
    def _countries(self) -> list[tuple[int, str]]:
        return find_countries(self._reading.plain)

    def _of_named_country(self, candidate: Candidate, codes: Codes) -> str | None:
        """Give the currency of the nearest country in the sentence, or None.

        Undecided nouns fall back to the first such country of the text. Dollars are left out, since
        US dollars are used everywhere.
        """
        if codes[0] == "USD":
            return None
        nearest = self._nearest(candidate, codes, self._countries)
        if nearest:
            return nearest
        return self._of_first_country(codes) if candidate.undecided else None

    def _of_first_country(self, codes: Codes) -> str | None:
        if codes not in self._first:
            local = (codes_in(country, codes, self._day) for _, country in self._countries)
            self._first[codes] = next((found[0] for found in local if found), None)
        return self._first[codes]


def _start(mention: tuple[int, str]) -> int:
    return mention[0]
