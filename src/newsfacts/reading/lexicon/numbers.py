"""Numbers, in figures or spelled out."""

from __future__ import annotations

import functools
import re
from decimal import Context, Decimal
from itertools import groupby
from typing import NamedTuple

from newsfacts.reading.lexicon.alternation import alternatives
from newsfacts.reading.lexicon.expression import expression
from newsfacts.reading.segmentation.tokens import Tokens

_ONES = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: Decimal(value * 10)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
#: short scale, and the Indian one; plurals ("millions") alone are not numbers
_SCALES = {
    "dozen": Decimal(12),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "couple": Decimal(2)}
_WORDS = _ONES | _TENS | _PARTS

#: digits beyond this limit are not a quantity, and Decimal would round
_DIGITS = 40
_EXACT = Context(prec=100)

_ones, _tens, _scales = ("|".join(table) for table in (_ONES, _TENS, _SCALES))
_blank = r"(?: |(?-i:\n(?=[a-z])))"  # a line that begins in lower case was wrapped
_gap = rf"(?:-|{_blank})"
_digits = "|".join([*_ONES][1:10])
_couple = rf"(?:an?{_blank})?couple{_blank}of"
_below_100 = rf"(?:(?:{_tens})(?:{_gap}(?:{_digits}))?|{_ones})\b"
_below_1000 = (
    rf"(?:(?:(?:{_ones}|an?|{_couple}){_gap})?hundred\b"
    rf"(?:(?:{_blank}and)?{_blank}{_below_100})?|{_below_100})"
)
_grouped = r"\d{1,3}(?:,\d{2,3}){0,12},\d{3}"
#: words followed by a number of their own: "In section 12 300 dollars were paid"
_LABELS = (
    "section article chapter page number no. rule clause paragraph part group room flight route"
    " line channel item table figure volume episode round stage grade level act"
    " january february march april may june july august september october november december"
    " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."
).split()
_by_length = groupby(sorted(_LABELS, key=len), key=len)  # as look-behinds have a fixed width
_unlabelled = "".join(rf"(?<!\b(?:{alternatives(words)}) )" for _, words in _by_length)
#: after another number only if that is a year: "In 2016 300 000 came"
_alone = r"(?<!\+)(?:(?<!\d )|(?<=\b[12]\d{3} ))"
#: thousands by apostrophes, by blanks, and by commas with blanks: as no number begins with 0, a
#: group that does makes one of them; other groups after a blank must not be numbers of their own
_apart = (
    r"(?=[1-9]\d{0,2}[', ])(?:"
    r"[1-9]\d{0,2}(?:'\d{3}){1,6}"
    rf"|{_alone}[1-9]\d{{0,2}}(?: \d{{3}}){{0,5}}? 0\d\d(?: \d{{3}}){{0,5}}(?! \d)"
    r"|[1-9]\d{0,2}(?:, ?\d{3}){0,5}?, 0\d\d(?:, ?\d{3}){0,5}(?!, \d)"
    rf"|(?=\d{{1,3}} \d{{3}}){_alone}{_unlabelled}[1-9]\d{{0,2}}(?: \d{{3}}){{1,6}}(?!-| \d)"
    r")"
)
#: "000" after a number is a group of one that was not read
_no_group = r"(?!(?:(?<=\d )|(?<=\d, ))0\d\d(?!\d))"
_digits_alone = rf"{_no_group}\d{{1,{_DIGITS}}}"
_figure = rf"(?>(?:{_apart}|{_grouped}|{_digits_alone})(?:\.\d{{1,{_DIGITS}}})?(?!\d|[.,]\d))"
_half = (
    rf"(?:half{_gap}an?|an?{_blank}(?:half|quarter)(?:{_blank}of{_blank}an?)?"
    rf"|{_couple}(?={_blank}(?:{_scales})))"
)
_with_half = rf"(?:{_below_100}{_blank}and{_blank}(?:a|one){_blank}half)"
_word = rf"(?:{_half}|{_with_half}|{_below_1000}|an?)"
_and = rf",?{_blank}(?:and{_blank})?"
_scaled = rf"(?:{_gap}(?P<scale>{_scales})\b){{1,3}}"
#: a scale in the plural: "2 billions"; but "in 2016 millions came"
_plural = rf"{_gap}(?:{_scales})s\b"
_no_year = rf"(?![12]\d{{3}}\b){_unlabelled}"
_IN_FIGURES = expression(
    rf"(?:{_no_year}{_figure}{_plural}|{_figure}(?:{_scaled})?)", re.IGNORECASE
)
_IN_WORDS = expression(
    rf"(?:{_below_100}{_plural}|{_word}{_scaled}|{_with_half}|{_below_1000})", re.IGNORECASE
)
#: a figure without a scale after it, which is thus the whole number
_BARE = expression(rf"{_figure}(?!{_gap}(?:{_scales})s?\b)", re.IGNORECASE)
#: scale -> those whose terms one of it may follow: "two million, three hundred thousand"
_AFTER = {
    "billion": ("trillion",),
    "million": ("trillion", "billion"),
    "lakh": ("crore",),
    "thousand": ("trillion", "billion", "million", "crore", "lakh"),
}
_step = rf"{_gap}(?P<scale>{'|'.join(_AFTER)})\b"
_TERM_IN_FIGURES = expression(rf"{_blank}{_figure}{_step}", re.IGNORECASE)
_TERM_IN_WORDS = expression(rf"{_and}{_word}{_step}", re.IGNORECASE)
_LAST_TERM = expression(rf"{_and}{_below_1000}", re.IGNORECASE)
_SCALES_WITH_TERMS = frozenset(_SCALES) - {"dozen"}
_PIECE = re.compile(r"[a-z]+|[\d.,' ]*\d", re.IGNORECASE)
_SEPARATORS = str.maketrans("", "", ",' ")

#: words that can begin a number, words that continue one after an article, and figures that are
#: not part of a word or of a longer figure
_STARTS = frozenset(
    {"half", "hundred", *_ONES, *_TENS}
    | {f"{one}-{two}" for one in (*_ONES, *_TENS) for two in (*_ONES, *_SCALES, "hundred")}
)
_AFTER_ARTICLE = frozenset((*_SCALES, *_PARTS, "hundred"))
_ARTICLES = ("a", "an", "A", "An")
_FIGURE_START = re.compile(r"\d(?<!\w\d)(?<!\d[.,]\d)")


class Number(NamedTuple):
    """A number: offsets in code points, end exclusive, and its value."""

    start: int
    end: int
    value: Decimal


def parse_number(text: str) -> Decimal | None:
    """Return the value of a text that consists of a number, or None.

    Example:
        >>> parse_number("26.9 billion"), parse_number("half a million"), parse_number("1,00,000")
        (Decimal('26900000000'), Decimal('500000'), Decimal('100000'))
        >>> parse_number("300 000"), parse_number("1'298"), parse_number("5 million 300 thousand")
        (Decimal('300000'), Decimal('1298'), Decimal('5300000'))
        >>> parse_number("one and a half lakh crore")
        Decimal('1500000000000')
        >>> parse_number("millions")
    """
    number = number_at(text, 0)
    return number.value if number and number.end == len(text) else None


def number_at(text: str, offset: int) -> Number | None:
    """Return the number that begins at an offset of a plain text, or None."""
    in_figures = text[offset : offset + 1].isdecimal()
    match = _BARE.match(text, offset) if in_figures else None
    if match:
        return Number(offset, match.end(), _value(match.group()))
    match = (_IN_FIGURES if in_figures else _IN_WORDS).match(text, offset)
    if match is None:
        return None
    end = _end_of_terms(text, match, _TERM_IN_FIGURES if in_figures else _TERM_IN_WORDS)
    if text[end - 1].isalpha() and text[end : end + 1].isalnum():
        return None
    return Number(offset, end, _value(text[offset:end]))


def _end_of_terms(text: str, first: re.Match[str], term: re.Pattern[str]) -> int:
    """Return the end of a number with the terms of lower scales after its first one."""
    end, scale = first.end(), (first["scale"] or "").lower()
    if scale not in _SCALES_WITH_TERMS:
        return end
    while (match := term.match(text, end)) and scale in _AFTER[match["scale"].lower()]:
        end, scale = match.end(), match["scale"].lower()
    last = _LAST_TERM.match(text, end) if term is _TERM_IN_WORDS else None
    return last.end() if last else end


def numbers(text: str, tokens: Tokens) -> tuple[Number, ...]:
    """Return the numbers of a plain text, in order; a longer match wins over those inside it."""
    starts = {tokens.starts[i] for i in tokens.find(_STARTS)}
    starts.update(
        tokens.starts[i - 1]
        for i in tokens.find(_AFTER_ARTICLE)
        if i and tokens.texts[i - 1] in _ARTICLES
    )
    starts.update(match.start() for match in _FIGURE_START.finditer(text))
    found: list[Number] = []
    for start in sorted(starts):
        if not found or start >= found[-1].end:
            number = number_at(text, start)
            if number:
                found.append(number)
    return tuple(found)


@functools.lru_cache(4096)
def _value(text: str) -> Decimal:
    """Add up the pieces of a number: "one and a half million, two hundred and five"."""
    total = Decimal(0)
    group: Decimal | None = None  # None before a scale means one: "a million"
    scaled = False  # whether the previous piece was a scale: "lakh crore" multiplies
    for written in _PIECE.findall(text.lower()):
        piece = written.removesuffix("s")
        if piece[-1].isdigit():
            group = _EXACT.add(group or Decimal(0), Decimal(piece.translate(_SEPARATORS)))
        elif piece in _SCALES:
            if scaled:
                total, group = Decimal(0), total
            count = Decimal(1) if group is None else group
            total = _EXACT.add(total, _EXACT.multiply(count, _SCALES[piece]))
            group = None
        elif piece == "hundred":
            group = _EXACT.multiply(Decimal(1) if group is None else group, Decimal(100))
        elif piece in _WORDS:
            group = _EXACT.add(group or Decimal(0), _WORDS[piece])
        scaled = piece in _SCALES
    return shortest_decimal(_EXACT.add(total, group or Decimal(0)))


def shortest_decimal(value: Decimal) -> Decimal:
    """Return an equal Decimal that prints without exponent or trailing zeros."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1), context=_EXACT)
    return value.normalize(_EXACT)
