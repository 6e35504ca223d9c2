"""Words where there is little room for them."""

from __future__ import annotations

import textwrap


def shortened(text: str, letters: int) -> str:
    """Give a text on one line: cut between two words, or within the first if it is too long.

    Example:
        >>> shortened("Talks  in Lima ended", 13), shortened("Donaudampfschiff", 12)
        ('Talks in …', 'Donaudampfs…')
    """
    cut = textwrap.shorten(text, letters, placeholder=" …")
    return cut if cut != "…" else f"{text.strip()[: letters - 1]}…"
