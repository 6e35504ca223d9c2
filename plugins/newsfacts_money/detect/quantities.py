"""Figures with their scale: "5", "1.2bn", "half a million", parsed forwards and backwards.

:mod:`newsfacts.reading` parses the numbers; this module adds the abbreviated scales after them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from newsfacts.reading import Number, alternatives, expression, number_at, parse_number
from newsfacts_money.lexicon.scales import SUFFIXES
from newsfacts_money.lexicon.vocabulary import BLANK, GAP

_long = alternatives(suffix for suffix in SUFFIXES if len(suffix) > 1)
_short = alternatives(suffix for suffix in SUFFIXES if len(suffix) == 1)
#: abbreviated scales: attached to the figure, or after a blank if longer than one letter
_suffix = rf"(?P<suffix>(?i:(?:[ -]|{BLANK})?(?:{_long})|(?:{_short}))| [km])(?!\w)"
_SUFFIX = expression(_suffix)
_SUFFIX_BEFORE = expression(rf"(?<=\d){_suffix}$")
#: a fraction after a figure, or the rest of one; numbers with fractions are not parsed
_FRACTION = re.compile(r"[ -]?\d{1,2}/\d|[¼½¾]|/\d")
#: the point of ".75", which is parsed as "0.75"
_POINT = re.compile(r"\.(?=\d)")
_POINT_BEFORE = re.compile(r"(?:^|[\s($£€])\.$")
_SCALE = expression(
    rf"(?:{GAP}(?:thousand|lakh|million|crore|billion|trillion))+s?$", re.IGNORECASE
)
#: figures in continental style: groups divided by dots, decimals after a comma
_continental = (
    r"(?P<figure>\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?|\d{1,3}\.\d{3},\d{1,2}|\d+,\d{1,2})"
    r"(?!\d|[.,]\d)"
)
_scale = rf"(?P<scale>(?:{GAP}(?:thousand|lakh|million|crore|billion|trillion)\b)*)"
_CONTINENTAL = expression(rf"{_continental}(?:{_suffix}|{_scale})", re.IGNORECASE)
_CONTINENTAL_BEFORE = expression(
    rf"(?<![\w/])(?<![\d][.,]){_continental}(?:{_suffix}|{_scale})$", re.IGNORECASE
)
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}\.\d{3}")
#: show that a text divides groups by dots: surely; if it has no decimals after a dot nor groups
#: divided by commas; and these
_DOTTED = re.compile(r"\d\.\d{3}(?:\.\d{3}|,\d\d)(?![\d.,]*\d)")
_ROUND = re.compile(r"(?<![\d.,])[1-9]\d{0,2}\.000(?![\d.,]*\d)")
_ENGLISH = re.compile(r"\d\.\d{1,2}(?!\d)|\d,\d{3}(?!\d)")
_BARE_SCALE = re.compile(r"(?<![\w-])(?:hundred|thousand|million|billion|trillion)$", re.IGNORECASE)
_WORD_START = re.compile(r"(?<![\w/])(?<!\d[.,])\w")
_FIGURE_START = re.compile(r"(?<![\w/])(?<!\d[.,])\d(?=[\d.,' ]*$)")

#: how many words in a row may fail to begin a number: between its parts, and at its end
_LINKS, _SCALES = 2, 3
#: the longest number, in characters
_LONGEST, _LONGEST_FIGURE = 64, 32
_LONGEST_SUFFIX = 10


class Quantity(NamedTuple):
    """A number with an optional scale; offsets in code points, end exclusive."""

    start: int
    end: int
    #: the number without its scale: "5", "half a"
    figure: str
    #: the scale in words after a blank, or empty: " million"
    scale: str
    #: the exact product of number and scale
    value: Decimal

    def scaled_like(self, other: Quantity) -> Quantity:
        """Give the number with the scale of another, as for the first of "5-10 million"."""
        return self.scaled_by(other.scale)

    def scaled_by(self, scale: str) -> Quantity:
        """Give the number with a scale, unless it has one: " million"."""
        shared = None if self.scale or not scale else parse_number(self.figure + scale)
        return self if shared is None else self._replace(scale=scale, value=shared)


def _quantity(text: str, start: int, number: Number, suffix: str) -> Quantity | None:
    """Split a number and its suffix into figure and scale.

    Args:
        text: the plain text.
        start: offset of the number, or of the decimal point before it.
        number: the parsed number.
        suffix: the abbreviated scale after it, or empty.
    """
    figure = "0" * (start < number.start) + text[start : number.end]
    if suffix:
        scale = " " + SUFFIXES[suffix.strip(" \n-").lower()]
    else:
        match = None if figure[-1].isdigit() else _SCALE.search(figure)
        scale = match.group() if match and match.start() else ""
        figure = figure.removesuffix(scale)
    whole = start == number.start and not suffix
    value = number.value if whole else parse_number(figure + scale)
    end = number.end + len(suffix)
    return None if value is None else Quantity(start, end, figure, scale, value)


def _continental_quantity(match: re.Match[str], start: int) -> Quantity | None:
    """Give the value of a figure in continental style: "1.250.000", "2,5 million"."""
    suffix = (match["suffix"] or "").strip(" \n-").lower()
    scale = f" {SUFFIXES[suffix]}" if suffix else match["scale"] or ""
    figure = match["figure"].replace(".", "").replace(",", ".")
    value = parse_number(figure + scale)
    return None if value is None else Quantity(start, match.end(), figure, scale, value)


def divides_by_dots(text: str) -> bool:
    """Whether a text writes groups of digits with dots between them, as in "1.250.000"."""
    return bool(_DOTTED.search(text) or (_ROUND.search(text) and not _ENGLISH.search(text)))


def with_dot_as_divider(quantity: Quantity) -> Quantity:
    """Read the dot of a figure such as "300.500" as the divider of thousands."""
    if quantity.scale or not _ONE_GROUP.fullmatch(quantity.figure):
        return quantity
    figure = quantity.figure.replace(".", "")
    return quantity._replace(figure=figure, value=Decimal(figure))


def quantity_at(text: str, offset: int) -> Quantity | None:
    """Give the figure that begins at an offset of a plain text, with its abbreviated scale.

    Example:
        >>> quantity_at("£1.2bn", 1).value
        Decimal('1200000000')
    """
    continental = _CONTINENTAL.match(text, offset)
    if continental:
        return _continental_quantity(continental, offset)
    first = offset + bool(_POINT.match(text, offset))
    number = number_at(text, first) if text[first : first + 1].isdigit() else None
    if number is None or _FRACTION.match(text, number.end):
        return None
    match = _SUFFIX.match(text, number.end) if text[number.end - 1].isdigit() else None
    return _quantity(text, offset, number, match["suffix"] if match else "")


def quantity_before(text: str, end: int) -> Quantity | None:
    """Give the longest quantity, in figures or words, that ends at an offset of a plain text.

    Example:
        >>> quantity_before("sold for 91.5bn francs", 15).value
        Decimal('91500000000')
    """
    if not text[max(0, end - 1) : end].isalnum():
        return None
    first = max(0, end - _LONGEST_FIGURE)
    has_mark = "," in text[first:end] or "." in text[first:end]
    continental = _CONTINENTAL_BEFORE.search(text, first, end) if has_mark else None
    if continental:
        return _continental_quantity(continental, continental.start())
    suffix = _SUFFIX_BEFORE.search(text, max(0, end - _LONGEST_SUFFIX), end)
    stop = suffix.start() if suffix else end
    number = _number_before(text, stop, end)
    if number is None:
        return None
    point = _POINT_BEFORE.search(text, max(0, number.start - 2), number.start)
    start = point.end() - 1 if point else number.start
    return _quantity(text, start, number, suffix["suffix"] if suffix and number.end < end else "")


def _number_before(text: str, stop: int, end: int) -> Number | None:
    """Give the longest number that ends at either of two offsets, before or after a suffix."""
    if text[stop - 1].isdigit():
        figures = _FIGURE_START.finditer(text, max(0, stop - _LONGEST_FIGURE), stop)
        numbers = (number_at(text, figure.start()) for figure in figures)
        return next((n for n in numbers if n is not None and n.end in (stop, end)), None)
    longest: Number | None = None
    failures = 0
    starts = [match.start() for match in _WORD_START.finditer(text, max(0, stop - _LONGEST), stop)]
    for start in reversed(starts):
        number = number_at(text, start)
        if number is not None and number.end == end:
            longest, failures = number, 0
            continue
        failures += 1
        if failures > (_LINKS if longest else _SCALES):
            break
    return longest


def bare_scale_before(text: str, end: int) -> Quantity | None:
    """Give one times the scale that ends at an offset, as in "billion-dollar"."""
    match = _BARE_SCALE.search(text, max(0, end - _LONGEST_SUFFIX), end)
    value = parse_number(f"one {match.group()}") if match else None
    if match is None or value is None:
        return None
    return Quantity(match.start(), end, "one", f" {match.group()}", value)
