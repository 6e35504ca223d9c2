"""What each rule recognises, for users."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "code": "a figure and the ISO 4217 code of its currency",
    "fraction": "a fraction of a sum in words, such as a third of $5 million",
    "letters": "a figure and letters that denote its currency, such as Rs",
    "noun": "a figure and the name of its currency",
    "one-in": "a share in words, such as one in five",
    "percent": "a figure and a word or sign for percent",
    "points": "a figure and percentage points, or basis points, of which one is 0.01",
    "range": "the lower end of a range of percentages, whose sign follows the upper end",
    "symbol": "a figure and the sign of its currency",
    "translated": "a sum in a language other than English",
    "vague": "the name of a currency with an indefinite amount, such as millions of euros",
}
