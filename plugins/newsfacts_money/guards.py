"""What looks like a sum and is none, and what looks like a range and is a change."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import attrs

from newsfacts_money import lexicon, tables
from newsfacts_money.around import rate_at
from newsfacts_money.quantities import Quantity
from newsfacts_money.sums import Sum

_WINDOW = 40
#: words before a sum, after which "to" leads to another one: "rose 5 cents to $12"
_CHANGE = re.compile(rf"\b(?:{tables.CHANGE})(?:\s[\w-]+){{0,2}}\s$", re.IGNORECASE)
_SPREAD = re.compile(r"\b(?:rang\w+|anywhere|anything|var\w+)\sfrom\s$", re.IGNORECASE)
#: such words anywhere in the clause before "from"
_CHANGED = re.compile(rf"\b(?:{tables.CHANGE})\b[^.;]*$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s(?:about\s|around\s)?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|around\s|roughly\s)?$", re.IGNORECASE)


def may_join(text: str, start: int, joint: str) -> bool:
    """Whether a joint makes a range of the sum that begins at an offset, and the next one."""
    before = max(0, start - _WINDOW)
    if joint.strip() == "and":
        return bool(_BETWEEN.search(text, before, start))
    if joint.strip() == "to":
        if _SPREAD.search(text, before, start):
            return True
        from_ = _FROM.search(text, before, start)
        if from_:
            return not _CHANGED.search(text, max(0, start - 2 * _WINDOW), from_.start())
        return not _CHANGE.search(text, before, start)
    return True


_ROAD = re.compile(r" (?:road|highway|motorway|route|freeway)\b")


def is_road(text: str, end: int) -> bool:
    """Whether letters and a figure that end at an offset name a road: "the R20 road"."""
    return bool(_ROAD.match(text, end))


_OF_MONEY = re.compile(r"\d[,' ] ?\d|\.\d\d$")


def is_plainly_a_sum(quantity: Quantity) -> bool:
    """Whether a figure has a scale, thousands or hundredths, as years and counts have not."""
    return bool(quantity.scale or _OF_MONEY.search(quantity.figure))


#: countries that pay in pounds, or did; elsewhere a pound is a weight unless it is paid
_POUND_PAYERS = frozenset({"GB", "IE", "EG", "LB", "SY", "SD", "SS", "GI", "FK", "CY"})
_PAID = re.compile(
    r"\b(?:pa(?:id|ys?|ying)|costs?|fined?|worth|price[sd]?|spen[dt]\w*|earn\w*|sold|bought|fees?"
    r"|salary|wages?|bill|charge[sd]?|raise[sd]?|donat\w+|owe[sd]?|invest\w*|budget|debts?"
    r"|prizes?|rewards?|grants?|withdr[ae]w\w*|tickets?)\b"
    r"[^.;]{0,25}$"
)
_WEIGHED = re.compile(r"\b(?:weigh|los[et]|losing|gain|shed|lift|put on)\w*\b[^.;]{0,20}$")
_OF_WEIGHT = re.compile(r"\s(?:of\s(?!the\b)|per square|heavier|lighter|overweight|in weight)")
_OPINION = re.compile(r"\b(?:my|your|his|her|their|our)\s$")
_STORES = re.compile(r" (?:stores?|shops?|signs?|trees?)\b")
#: doubtful nouns that more than one of it would have a plural of
_SINGULAR = frozenset("crown mark".split())
#: words before "99c"
_PRICED = re.compile(
    r"\b(?:at|by|to|from|for|costs?|cost|paid|pays?|dividend:?|price:?|only|just|up|down)\s$",
    re.IGNORECASE,
)
#: behind "won", the verb; a million or more of people may win something, but not just "in court"
_OBJECT = re.compile(r"\s(?:the|an?|his|her|its|their|our|gold|silver|bronze|medals?)\b")
_IN = re.compile(r"\sin\b")
_IN_YEAR = re.compile(r"\b(?:in|constant|real) $", re.IGNORECASE)
_YEAR = re.compile(r"[12]\d{3}")
_SCREEN_LINES = frozenset({"480", "720", "1080", "1440", "2160", "4320"})


@attrs.frozen(kw_only=True)
class _Case:
    """A number and a noun, and what may speak against their being money."""

    text: str
    read: Sum
    noun: str
    region: str | None

    @property
    def figure(self) -> str:
        """The number, the higher one of a range; nothing of a vague sum."""
        return self.read.quantities[-1].figure if self.read.quantities else ""

    @property
    def is_scaled(self) -> bool:
        """Whether it is in thousands, millions or more."""
        return not self.read.quantities or bool(self.read.quantities[-1].scale)

    @property
    def is_plain(self) -> bool:
        """Whether the number is plainly none of a year or a count."""
        return not self.read.quantities or is_plainly_a_sum(self.read.quantities[-1])

    @property
    def is_compound(self) -> bool:
        """Whether a hyphen joins number and noun."""
        return self.text[self.read.end - len(self.noun) - 1] == "-"

    @property
    def is_one(self) -> bool:
        """Whether it is one of the currency."""
        return self.figure.lower() in ("a", "an", "one", "1")

    @property
    def is_rate(self) -> bool:
        """Whether it is paid for something, or so often: "50 sen a kilo"."""
        return rate_at(self.text, self.read.end) is not None

    def follows(self, pattern: re.Pattern[str]) -> bool:
        """Whether the words just before the number match a pattern that ends there."""
        before = max(0, self.read.start - _WINDOW)
        return bool(pattern.search(self.text, before, self.read.start))

    def precedes(self, pattern: re.Pattern[str]) -> bool:
        """Whether the words just after the noun match a pattern."""
        return bool(pattern.match(self.text, self.read.end))


def _are_pounds(case: _Case) -> bool:
    if case.read.basis:
        return True
    if case.is_scaled:
        return case.region in _POUND_PAYERS or not case.precedes(_OF_WEIGHT)
    if case.is_compound or case.precedes(_OF_WEIGHT) or case.follows(_WEIGHED):
        return False
    return case.region in _POUND_PAYERS or case.is_rate or case.follows(_PAID)


def _are_plain(case: _Case) -> bool:
    if case.read.basis:
        return True
    if case.noun.lower() in _SINGULAR and not (case.is_compound or case.is_one):
        return False  # "the 10 million mark"
    verb = case.precedes(_OBJECT) or (case.precedes(_IN) and not case.is_scaled)
    return case.is_rate or (case.is_plain and not verb)


def _are_dollars(case: _Case) -> bool:
    return case.is_compound or case.is_one or not case.precedes(_STORES)


def _are_cents(case: _Case) -> bool:
    return case.figure.lower() != "two" or not case.follows(_OPINION)


def _are_glued_cents(case: _Case) -> bool:
    return "." in case.figure or case.is_rate or case.follows(_PRICED)


def _are_pence(case: _Case) -> bool:
    return case.figure not in _SCREEN_LINES


#: nouns that are also other words -> whether they are money
_CHECKS: Mapping[str, Callable[[_Case], bool]] = {
    **dict.fromkeys(sorted(lexicon.DOUBTFUL), _are_plain),
    "pound": _are_pounds,
    "pounds": _are_pounds,
    "p": _are_pence,
    "c": _are_glued_cents,
    "dollar": _are_dollars,
    "cents": _are_cents,
}


def is_money(text: str, read: Sum, noun: str, region: str | None) -> bool:
    """Whether numbers and a noun are a sum of money.

    Args:
        text: the plain text.
        read: what was read as a sum.
        noun: its noun as written.
        region: ISO 3166 code of the outlet's country.
    """
    case = _Case(text=text, read=read, noun=noun, region=region)
    if read.rule == "code":
        return case.is_plain or noun not in lexicon.WORD_CODES
    if noun[0].isupper() and not (case.is_scaled or noun.isupper() or read.basis):
        return False  # "in 2016 Pence", "50 Cent"
    if _YEAR.fullmatch(case.figure) and not case.is_scaled and case.follows(_IN_YEAR):
        return False  # "in 2004 dollars"
    check = _CHECKS.get(noun.lower())
    return check is None or check(case)
