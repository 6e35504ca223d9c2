"""What each rule recognises, for users."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "code": "a figure and the ISO 4217 code of its currency",
    "letters": "a figure and letters that denote its currency, such as Rs",
    "noun": "a figure and the name of its currency",
    "percent": "a figure and a word or sign for percent",
    "range": "the lower end of a range of percentages, whose sign follows the upper end",
    "symbol": "a figure and the sign of its currency",
    "translated": "a sum in a language other than English",
    "vague": "the name of a currency with an indefinite amount, such as millions of euros",
}
