"""Regular expressions from lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression that matches any of the words, literally, the longest first.

    Example:
        >>> alternatives(["euro", "cent", "euros"])
        'euros|cent|euro'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
