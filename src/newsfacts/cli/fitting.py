"""Fits columns into a row, and words into their column."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from rich.cells import cell_len, set_cell_size

from newsfacts._shortened import shortened

#: stands between two columns
GAP = "  "
#: minimum width of a column
_NARROWEST = 8


def fitted(
    widths: Mapping[str, int], *, flexible: Collection[str], dispensable: Sequence[str], room: int
) -> dict[str, int]:
    """Return the columns that fit into a row, with their widths.

    The widest flexible column shrinks first; if that is not enough, columns are dropped.

    Example:
        >>> fitted({"text": 30, "at": 4}, flexible=["text"], dispensable=(), room=20)
        {'text': 14, 'at': 4}
    """
    fitting = {name: min(width, room) for name, width in widths.items()}
    least = {name: min(n, _NARROWEST) if name in flexible else n for name, n in fitting.items()}
    for name in dispensable:
        if _across(least) > room and name in least:
            del least[name], fitting[name]
    giving = [name for name in fitting if name in flexible]
    while giving and _across(fitting) > room:
        widest = max(giving, key=lambda name: (fitting[name], name))
        if fitting[widest] <= least[widest]:
            break
        fitting[widest] -= 1
    return fitting


def cut(words: str, width: int) -> str:
    """Return words truncated to a width, measured in cells where letters are wide."""
    if cell_len(words) <= width:
        return words
    shorter = shortened(words, width)
    return shorter if cell_len(shorter) <= width else f"{set_cell_size(words, width - 1)}…"


def wrapped(words: str, width: int) -> list[str]:
    """Return words in as many lines as they need, longer words truncated to the width.

    Example:
        >>> wrapped("Ana Duarte, Boris Orlik", 12)
        ['Ana Duarte,', 'Boris Orlik']
    """
    first, *others = [cut(word, width) for word in words.split()] or [""]
    lines = [first]
    for word in others:
        longer = f"{lines[-1]} {word}"
        if cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def at_the_point(figures: Sequence[str]) -> list[str]:
    """Return figures aligned at the decimal point, those without a fraction padded.

    Example:
        >>> at_the_point(["1,000", "0.25", "12.5"])
        ['1,000   ', '    0.25', '   12.5 ']
    """
    fractions = ["".join(figure.split()[-1:]).partition(".")[2] for figure in figures]
    longest = max(map(len, fractions))
    padded = [
        figure + " " * (longest - len(fraction) + (not fraction and longest > 0))
        for figure, fraction in zip(figures, fractions, strict=True)
    ]
    return [figure.rjust(max(map(len, padded))) for figure in padded]


def _across(widths: Mapping[str, int]) -> int:
    return sum(widths.values()) + len(GAP) * (len(widths) - 1)
