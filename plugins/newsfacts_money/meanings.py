"""What each rule reads, in words."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "code": "a figure and the ISO 4217 code of its currency",
    "letters": "a figure and the letters that stand for its currency, such as Rs",
    "noun": "a figure and the name of its currency",
    "percent": "a figure and a word or sign for percent",
    "range": "a figure whose unit the other end of its range tells",
    "symbol": "a figure and the sign of its currency",
    "translated": "a sum as another language writes it",
    "vague": "the name of a currency, and an amount that is not told",
}
