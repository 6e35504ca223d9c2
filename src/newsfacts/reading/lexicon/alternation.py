"""Regular expressions from lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression that matches any of the words, literally, the longest first.

    Spaces are not escaped, so it is not for verbose expressions.

    Example:
        >>> alternatives(["euro", "cent", "euros"])
        'euros|cent|euro'
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, longest_first)).replace("\\ ", " ")
