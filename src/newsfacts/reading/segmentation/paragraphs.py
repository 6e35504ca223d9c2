"""Paragraphs."""

from __future__ import annotations

import re

from newsfacts.reading.clean.wrapping import joined_lines
from newsfacts.reading.segmentation.extents import Extent

_LINE = re.compile(r"[^\n]+")


def paragraphs(text: str) -> tuple[Extent, ...]:
    """Give the paragraphs of a plain text, without the blanks around them.

    Each line is one, but for those of a text that is wrapped at one width.
    """
    found: list[Extent] = []
    joined = {edit.end for edit in joined_lines(text)}
    for match in _LINE.finditer(text):
        line = match.group()
        if not line.isspace():
            start = match.start() + len(line) - len(line.lstrip())
            first = found.pop().start if start in joined else start
            found.append(Extent(first, match.start() + len(line.rstrip())))
    return tuple(found)
