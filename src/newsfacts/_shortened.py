"""Words where there is little room for them."""

from __future__ import annotations

import textwrap


def shortened(text: str, letters: int) -> str:
    """Give a text on one line: cut between two words, or within the first if it is too long.

    Example:
        >>> shortened("Talks  in Lima ended", 13), shortened("Donaudampfschiff", 12)
        ('Talks in …', 'Donaudampfs…')
    """
    # so many words, each of so many letters, are too many; a long text need not be read whole
    line = " ".join(word[: letters + 1] for word in text.split(maxsplit=letters))
    if len(line) <= letters:
        return line
    cut = textwrap.shorten(line, letters, placeholder=" …")
    return cut if cut != "…" else f"{line[: letters - 1]}…"
