"""Figures with their scale: "5", "1.2bn", "half a million", read forwards and backwards.

The numbers themselves are read by :mod:`newsfacts.reading`; here stands what may be glued to them.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from newsfacts.reading import Number, number_at, parse_number
from newsfacts_money import tables
from newsfacts_money.lexicon import BLANK, GAP, alternatives

_long = alternatives(suffix for suffix in tables.SUFFIXES if len(suffix) > 1)
_short = alternatives(suffix for suffix in tables.SUFFIXES if len(suffix) == 1)
#: magnitudes as papers shorten them: glued, or after a blank if they are no single letter
_suffix = rf"(?P<suffix>(?i:(?:[ -]|{BLANK})?(?:{_long})|(?:{_short})))(?!\w)"
_SUFFIX = re.compile(_suffix)
_SUFFIX_BEFORE = re.compile(rf"(?<=\d){_suffix}$")
#: a fraction after a figure, and a figure that is part of one, which numbers do not read
_FRACTION = re.compile(r"[ -]?\d{1,2}/\d|[¼½¾]|/\d")
#: the point of ".75", which is read as "0.75"
_POINT = re.compile(r"\.(?=\d)")
_POINT_BEFORE = re.compile(r"(?:^|[\s($£€])\.$")
_SCALE = re.compile(
    rf"(?:{GAP}(?:thousand|lakh|million|crore|billion|trillion))+s?$", re.IGNORECASE
)
_BARE_SCALE = re.compile(r"(?<![\w-])(?:hundred|thousand|million|billion|trillion)$", re.IGNORECASE)
_WORD_START = re.compile(r"(?<![\w/])(?<!\d[.,])\w")
_FIGURE_START = re.compile(r"(?<![\w/])(?<!\d[.,])\d(?=[\d.,' ]*$)")

#: words of a number that are none themselves: between its parts, and at its end
_LINKS, _SCALES = 2, 3
#: no number is longer, in characters
_LONGEST, _LONGEST_FIGURE = 64, 32
_LONGEST_SUFFIX = 10


class Quantity(NamedTuple):
    """A number that may have a scale: offsets in code points, end exclusive."""

    start: int
    end: int
    #: the number without its scale: "5", "half a"
    figure: str
    #: the scale in words, with a blank before it, or nothing: " million"
    scale: str
    #: the number times its scale, exactly
    value: Decimal

    def scaled_like(self, other: Quantity) -> Quantity:
        """Give the number with the scale of another: the first of "5-10 million"."""
        shared = None if self.scale else parse_number(self.figure + other.scale)
        return self if shared is None else self._replace(scale=other.scale, value=shared)


def _quantity(text: str, start: int, number: Number, suffix: str) -> Quantity | None:
    """Part a number, and the suffix behind it, into figure and scale.

    Args:
        text: the plain text.
        start: where it begins: at the number, or at the point before it.
        number: as it was read.
        suffix: what is glued to it, or nothing.
    """
    figure = "0" * (start < number.start) + text[start : number.end]
    if suffix:
        scale = " " + tables.SUFFIXES[suffix.strip(" \n-").lower()]
    else:
        match = None if figure[-1].isdigit() else _SCALE.search(figure)
        scale = match.group() if match and match.start() else ""
        figure = figure.removesuffix(scale)
    whole = start == number.start and not suffix
    value = number.value if whole else parse_number(figure + scale)
    end = number.end + len(suffix)
    return None if value is None else Quantity(start, end, figure, scale, value)


def quantity_at(text: str, offset: int) -> Quantity | None:
    """Give the figure that begins at an offset of a plain text, with what is glued to it.

    Example:
        >>> quantity_at("£1.2bn", 1).value
        Decimal('1200000000')
    """
    first = offset + bool(_POINT.match(text, offset))
    number = number_at(text, first) if text[first : first + 1].isdigit() else None
    if number is None or _FRACTION.match(text, number.end):
        return None
    match = _SUFFIX.match(text, number.end) if text[number.end - 1].isdigit() else None
    return _quantity(text, offset, number, match["suffix"] if match else "")


def quantity_before(text: str, end: int) -> Quantity | None:
    """Give the longest number, in figures or in words, that ends at an offset of a plain text.

    Example:
        >>> quantity_before("sold for 91.5bn francs", 15).value
        Decimal('91500000000')
    """
    if not text[max(0, end - 1) : end].isalnum():
        return None
    suffix = _SUFFIX_BEFORE.search(text, max(0, end - _LONGEST_SUFFIX), end)
    stop = suffix.start() if suffix else end
    number = _number_before(text, stop, end)
    if number is None:
        return None
    point = _POINT_BEFORE.search(text, max(0, number.start - 2), number.start)
    start = point.end() - 1 if point else number.start
    return _quantity(text, start, number, suffix["suffix"] if suffix and number.end < end else "")


def _number_before(text: str, stop: int, end: int) -> Number | None:
    """Give the longest number that ends at either of two offsets: before a suffix or after it."""
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
    """Give the one of a scale that stands alone at the end of a compound: "billion-dollar"."""
    match = _BARE_SCALE.search(text, max(0, end - _LONGEST_SUFFIX), end)
    value = parse_number(f"one {match.group()}") if match else None
    if match is None or value is None:
        return None
    return Quantity(match.start(), end, "one", f" {match.group()}", value)
