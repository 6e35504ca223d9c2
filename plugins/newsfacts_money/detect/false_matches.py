"""False matches: figures beside a sign or noun that are weights, roads, verbs, years or names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import attrs

from newsfacts.reading import expression
from newsfacts_money.detect.candidates import Candidate
from newsfacts_money.detect.passage import Passage
from newsfacts_money.detect.quantities import Quantity
from newsfacts_money.detect.rates import rate_at
from newsfacts_money.detect.rule import Mark
from newsfacts_money.lexicon import vocabulary

_WINDOW = 40

_ROAD = re.compile(r" (?:road|highway|motorway|route|freeway)\b")


def is_road(text: str, end: int) -> bool:
    """Whether the letters and figure that end at an offset name a road: "the R20 road"."""
    return bool(_ROAD.match(text, end))


_AMOUNT = re.compile(r"\d[,' ] ?\d|\.\d\d$")


def is_clearly_an_amount(quantity: Quantity) -> bool:
    """Whether a figure has a scale, grouped thousands or hundredths, unlike years and counts."""
    return bool(quantity.scale or _AMOUNT.search(quantity.figure))


#: countries that use pounds, or did; elsewhere a pound is a weight unless the context is a payment
_POUND_PAYERS = frozenset({"GB", "IE", "EG", "LB", "SY", "SD", "SS", "GI", "FK", "CY"})
_PAID = expression(
    r"\b(?:pa(?:id|ys?|ying)|costs?|fined?|worth|price[sd]?|spen[dt]\w*|earn\w*|sold|bought|fees?"
    r"|salary|wages?|bill|charge[sd]?|raise[sd]?|donat\w+|owe[sd]?|invest\w*|budget|debts?"
    r"|prizes?|rewards?|grants?|withdr[ae]w\w*|tickets?)\b"
    r"[^.;]{0,25}$"
)
_WEIGHED = expression(r"\b(?:weigh|los[et]|losing|gain|shed|lift|put on)\w*\b[^.;]{0,20}$")
_OF_WEIGHT = re.compile(r"\s(?:of\s(?!the\b)|per square|heavier|lighter|overweight|in weight)")
_OWN = re.compile(r"\b(?:my|your|his|her|their|our)\s$")
_DOLLAR_STORES = re.compile(r" (?:stores?|shops?|signs?|trees?)\b")
#: ambiguous nouns that need the plural after any number but one: "the 10 million mark"
_SINGULAR = frozenset("crown mark".split())
#: words before "99c"
_PRICED = expression(
    r"\b(?:at|by|to|from|for|costs?|cost|paid|pays?|dividend:?|price:?|only|just|up|down)\s$",
    re.IGNORECASE,
)
#: objects of "won" as a verb; without a scale, "in" after it marks the verb too
_OBJECT = re.compile(r"\s(?:the|an?|his|her|its|their|our|gold|silver|bronze|medals?)\b")
_IN = re.compile(r"\sin\b")
_IN_YEAR = re.compile(r"\b(?:in|constant|real) $", re.IGNORECASE)
_YEAR = re.compile(r"[12]\d{3}")
_SCREEN_LINES = frozenset({"480", "720", "1080", "1440", "2160", "4320"})


@attrs.frozen(kw_only=True)
class _Case:
    """A candidate in its context, for the checks below."""

    text: str
    candidate: Candidate
    noun: str
    region: str | None

    @property
    def figure(self) -> str:
        """The number without its scale, of a range the upper one; empty for a vague sum."""
        return self.candidate.quantities[-1].figure if self.candidate.quantities else ""

    @property
    def is_scaled(self) -> bool:
        """Whether it is in thousands, millions or more."""
        return not self.candidate.quantities or bool(self.candidate.quantities[-1].scale)

    @property
    def is_clear(self) -> bool:
        """Whether the number cannot be a year or a count."""
        return not self.candidate.quantities or is_clearly_an_amount(self.candidate.quantities[-1])

    @property
    def is_compound(self) -> bool:
        """Whether a hyphen joins the number and the noun."""
        return self.text[self.candidate.end - len(self.noun) - 1] == "-"

    @property
    def is_one(self) -> bool:
        """Whether the number is one."""
        return self.figure.lower() in ("a", "an", "one", "1")

    @property
    def is_rate(self) -> bool:
        """Whether a unit follows: "50 sen a kilo"."""
        return rate_at(self.text, self.candidate.end) is not None

    def follows(self, pattern: re.Pattern[str]) -> bool:
        """Whether the words right before the number match a pattern that ends there."""
        before = max(0, self.candidate.start - _WINDOW)
        return bool(pattern.search(self.text, before, self.candidate.start))

    def precedes(self, pattern: re.Pattern[str]) -> bool:
        """Whether the words right after the noun match a pattern."""
        return bool(pattern.match(self.text, self.candidate.end))


def _are_pounds(case: _Case) -> bool:
    """Whether pounds are money: "cost 30 pounds", but not "gained 30 pounds"."""
    if case.candidate.basis:
        return True
    if case.is_scaled:
        return case.region in _POUND_PAYERS or not case.precedes(_OF_WEIGHT)
    if case.is_compound or case.precedes(_OF_WEIGHT) or case.follows(_WEIGHED):
        return False
    return case.region in _POUND_PAYERS or case.is_rate or case.follows(_PAID)


def _are_amounts(case: _Case) -> bool:
    """Whether an ambiguous noun is a currency: "5,000 won", but not "900 won in court"."""
    if case.candidate.basis:
        return True
    if case.noun.lower() in _SINGULAR and not (case.is_compound or case.is_one):
        return False  # "the 10 million mark"
    verb = case.precedes(_OBJECT) or (case.precedes(_IN) and not case.is_scaled)
    return case.is_rate or (case.is_clear and not verb)


def _are_dollars(case: _Case) -> bool:
    """Exclude "50 dollar stores"."""
    return case.is_compound or case.is_one or not case.precedes(_DOLLAR_STORES)


def _are_cents(case: _Case) -> bool:
    """Exclude "their two cents"."""
    return case.figure.lower() != "two" or not case.follows(_OWN)


def _are_attached_cents(case: _Case) -> bool:
    """Whether "c" means cents: "cost 99c", but not "form 12c"."""
    return "." in case.figure or case.is_rate or case.follows(_PRICED)


def _are_pence(case: _Case) -> bool:
    """Exclude screen resolutions: "1080p"."""
    return case.figure not in _SCREEN_LINES


#: noun with other meanings -> the check for its being money
_CHECKS: Mapping[str, Callable[[_Case], bool]] = {
    **dict.fromkeys(sorted(vocabulary.AMBIGUOUS_NOUNS), _are_amounts),
    "pound": _are_pounds,
    "pounds": _are_pounds,
    "p": _are_pence,
    "c": _are_attached_cents,
    "dollar": _are_dollars,
    "cents": _are_cents,
}


def is_money(passage: Passage, candidate: Candidate, mark: Mark) -> bool:
    """Whether a candidate that ends in a noun or code is a sum of money.

    Args:
        passage: the text, with the region that decides whether a pound may be a weight.
        candidate: the quantity and the mark.
        mark: its noun or code.
    """
    noun = mark.text
    case = _Case(text=passage.text, candidate=candidate, noun=noun, region=passage.region)
    if candidate.rule in ("symbol", "letters"):
        return True
    if candidate.rule == "code":
        return case.is_clear or noun not in vocabulary.AMBIGUOUS_CODES
    if noun[0].isupper() and not (case.is_scaled or noun.isupper() or candidate.basis):
        return False  # "in 2016 Pence", "50 Cent"
    if _YEAR.fullmatch(case.figure) and not case.is_scaled and case.follows(_IN_YEAR):
        return False  # "in 2004 dollars"
    check = _CHECKS.get(noun.lower())
    return check is None or check(case)
