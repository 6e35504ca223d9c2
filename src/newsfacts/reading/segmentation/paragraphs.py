"""Paragraph boundaries."""

from __future__ import annotations

import re

from newsfacts.reading.clean.wrapping import joined_lines
from newsfacts.reading.segmentation.extents import Extent

_LINE = re.compile(r"[^\n]+")


def paragraphs(text: str) -> tuple[Extent, ...]:
    """Return the paragraphs of a plain text, without surrounding white space.

    Each line is a paragraph, unless the text is hard-wrapped.
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
