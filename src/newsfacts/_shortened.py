"""Text shortened to fit into little space."""

from __future__ import annotations


def shortened(text: str, letters: int) -> str:
    """Return a text on one line, cut between two words, or in the first if it is too long.

    Example:
        >>> shortened("Talks  in Lima ended", 13), shortened("Donaudampfschiff", 12)
        ('Talks in …', 'Donaudampfs…')
    """
    # this many words of this many characters exceed the limit: a long text is not read whole
    line = " ".join(word[: letters + 1] for word in text.split(maxsplit=letters))
    if len(line) <= letters:
        return line
    import textwrap

    cut = textwrap.shorten(line, letters, placeholder=" …")
    return cut if cut != "…" else f"{line[: letters - 1]}…"
