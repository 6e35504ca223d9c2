"""Produces the clean copy of a text, step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsfacts.reading.clean.alignment import Alignment, Edit, Step
from newsfacts.reading.clean.characters import composed, decoded, plain_blanks
from newsfacts.reading.clean.wrapping import joined_lines

#: the steps, in order: each returns edits of the previous step's result
_STEPS: tuple[Callable[[str], Iterator[Edit]], ...] = (
    decoded,
    plain_blanks,
    composed,
    joined_lines,
)


def clean(text: str) -> tuple[str, Alignment | None]:
    r"""Return the clean copy of a text, and its alignment with the given text.

    Clean means: HTML entities decoded where the text plainly has them, ``\n`` for every line break,
    one space for any run of white space within a line, no zero-width characters, accented letters
    composed (Unicode NFC), and the lines of paragraphs joined where the whole text is hard-wrapped.
    Quotation marks are kept.

    Returns:
        The clean text, and its alignment with the given one: None if the text was clean already,
        in which case the same object is returned.

    Example:
        >>> text, alignment = clean("It cost $107\u00a0 mil\u00adlion.")
        >>> text
        'It cost $107 million.'
        >>> alignment.given(8, 20)
        (8, 22)
    """
    steps: list[Step] = []
    for edits_of in _STEPS:
        edits = list(edits_of(text))
        if edits:
            steps.append(Step(edits))
            text = edited(text, edits)
    return text, Alignment(steps) if steps else None


def edited(text: str, edits: list[Edit]) -> str:
    """Return a text with edits applied, which are in order and without overlaps."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.new)
        at = edit.end
    return "".join((*pieces, text[at:]))
