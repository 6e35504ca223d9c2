"""Whether a claim is in the speaker's own words."""

from __future__ import annotations

from bisect import bisect_left

from newsfacts import ClaimType
from newsfacts.reading import Quote, Reading

#: shares of quoted letters from which a claim is direct, and up to which it is indirect
_DIRECT = 0.95
_INDIRECT = 0.05


def claim_type(reading: Reading, content: tuple[tuple[int, int], ...]) -> ClaimType:
    """Return "direct", "mixed" or "indirect", by the share of quoted letters."""
    if all(_is_quote(reading.quote_at(start), start, end) for start, end in content):
        return "direct"
    quoted = sum(_quoted_letters(reading, *piece) for piece in content)
    if not quoted:
        return "indirect"
    letters = sum(_letters(reading.text, *piece) for piece in content)
    if quoted >= _DIRECT * letters:
        return "direct"
    return "indirect" if quoted <= _INDIRECT * letters else "mixed"


def _is_quote(quote: Quote | None, start: int, end: int) -> bool:
    return quote is not None and (quote.start, quote.end) == (start, end)


def _quoted_letters(reading: Reading, start: int, end: int) -> int:
    i = max(bisect_left(reading.quotes, start, key=_start) - 1, 0)
    total = 0
    while i < len(reading.quotes) and reading.quotes[i].start < end:
        quote = reading.quotes[i]
        total += _letters(reading.text, max(start, quote.start), min(end, quote.end))
        i += 1
    return total


def _start(quote: Quote) -> int:
    return quote.start


def _letters(text: str, start: int, end: int) -> int:
    return sum(map(str.isalnum, text[start:end]))
