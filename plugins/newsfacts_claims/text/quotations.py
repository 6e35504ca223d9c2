"""The quotation marks around the tokens of a document."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsfacts.reading import Quote, Reading
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.text.tokens import Tokens

#: characters looked at before the end of a quotation
_MARKS = 5
#: letters of a word that is capitalised in a heading
_LONG = 4


class Quotations(Tokens):
    """The tokens, and whether they are quoted.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._headings: dict[int, bool] = {}
        self._opening = [self.at(quote.start) for quote in reading.quotes]

    def quote(self, i: int) -> Quote | None:
        """Return the quotation around a token, its marks included, or None."""
        k = bisect_right(self._opening, i) - 1
        if k < 0:
            return None
        quote = self.reading.quotes[k]
        return quote if self.start(i) < quote.end else None

    def is_quoted(self, i: int) -> bool:
        """Whether a token is inside quotation marks."""
        return self.quote(i) is not None

    def outside(self, i: int) -> int:
        """Return a token, or the one before it if it is a closing quotation mark."""
        return i - (self.text(i) in closed.CLOSING and self.is_quoted(i))

    def opens_quote(self, i: int) -> bool:
        """Whether a quotation begins at a token."""
        quote = self.quote(i)
        return quote is not None and quote.start == self.start(i)

    def opens_quote_in(self, start: int, end: int) -> bool:
        """Whether a quotation begins among the tokens from start to end."""
        k = bisect_left(self._opening, start)
        return k < len(self._opening) and self._opening[k] < end

    def is_near_quote(self, i: int, distance: int) -> bool:
        """Whether a quotation begins or ends within some tokens of a token."""
        k = bisect_left(self._opening, i) - 1
        ends = self.reading.quotes[k].end if k >= 0 else 0
        return ends > self.start(max(i - distance, 0)) or self.opens_quote_in(i, i + distance)

    def closed_by(self, i: int) -> Quote | None:
        """Return the quotation that a token closes, or None."""
        quote = self.quote(i)
        return quote if quote and quote.closed and quote.end == self.end(i) else None

    def utterance(self, i: int) -> Quote | None:
        """Return the quotation that a token closes, if it ends like an utterance: "he left,”"."""
        quote = self.closed_by(i)
        if quote is None:
            return None
        first = max(quote.start + 1, quote.end - _MARKS)
        inside = self.reading.plain[first : quote.end].rstrip(closed.CLOSING + " ")
        if inside[-1:] not in closed.QUOTE_ENDS or (inside[-1] == "," and self._is_title(quote)):
            return None
        return quote

    def utterance_at(self, i: int) -> Quote | None:
        """Return the quotation that a token opens, if it ends like an utterance."""
        quote = self.quote(i) if self.opens_quote(i) else None
        return self.utterance(self.at(quote.end) - 1) if quote else None

    def ends_title(self, i: int) -> bool:
        """Whether a token closes a quotation whose long words are all capitalised."""
        quote = self.closed_by(i)
        return quote is not None and self._is_title(quote)

    def _is_title(self, quote: Quote) -> bool:
        """Whether a quotation inside a sentence is a title: all its long words are capitalised."""
        first = self.at(quote.start)
        return not self.starts_sentence(first) and self._is_capital(first + 1, self.at(quote.end))

    def starts_sentence(self, i: int) -> bool:
        """Whether a sentence begins at a token."""
        sentence = self.reading.sentence_at(self.start(i))
        return sentence is not None and sentence.start == self.start(i)

    def is_heading(self, i: int) -> bool:
        """Whether a token is in a sentence whose long words are all capitalised."""
        sentence = self.reading.sentence_at(self.start(i))
        if sentence is None:
            return False
        known = self._headings.get(sentence.start)
        if known is None:
            known = self._is_capital(self.at(sentence.start), self.at(sentence.end))
            self._headings[sentence.start] = known
        return known

    def _is_capital(self, start: int, end: int) -> bool:
        long = [t for t in self._texts[start:end] if len(t) >= _LONG and t[0].isalpha()]
        return len(long) > 1 and all(text[0].isupper() for text in long)
