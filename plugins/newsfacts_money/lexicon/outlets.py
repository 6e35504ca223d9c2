"""News outlets and the currencies of their bare signs."""

from __future__ import annotations

#: agencies, which write for readers everywhere
AGENCIES = frozenset("afp ap apnews reuters xinhua bloomberg".split()) | {"associated press"}

#: outlets without a single country, or whose bare sign is not their country's -> code
OUTLETS = {
    "abc (australia)": "AUD", "afp": "USD", "al jazeera": "USD", "ap": "USD", "apnews": "USD",
    "associated press": "USD", "australian broadcasting corporation": "AUD", "bbc news": "USD",
    "bloomberg": "USD", "cbc": "CAD", "cbc news": "CAD", "cnn": "USD", "cnn philippines": "USD",
    "financial times": "USD", "globe and mail": "CAD", "new zealand herald": "NZD",
    "reuters": "USD", "south china morning post": "HKD", "straits times": "SGD",
    "sydney morning herald": "AUD", "toronto star": "CAD", "wikinews": "USD", "xinhua": "USD",
}  # fmt: skip
