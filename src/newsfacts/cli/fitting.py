"""Makes columns fit side by side, and words fit their column."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from rich.cells import cell_len, set_cell_size

from newsfacts._shortened import shortened

#: between two columns
_GAP = 2
#: width that a column keeps
_NARROWEST = 8


def fitted(
    widths: Mapping[str, int], *, flexible: Collection[str], dispensable: Sequence[str], room: int
) -> dict[str, int]:
    """Give the columns that fit side by side, and their widths.

    The widest of the flexible ones gives way; if that is not enough, columns are left out.

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
    """Give words that fit, cut where they are too long; those of wide letters at the cell."""
    if cell_len(words) <= width:
        return words
    shorter = shortened(words, width)
    return shorter if cell_len(shorter) <= width else f"{set_cell_size(words, width - 1)}…"


def at_the_point(figures: Sequence[str]) -> list[str]:
    """Give figures that stand below each other: those without a fraction with room for one.

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
    return sum(widths.values()) + _GAP * (len(widths) - 1)
