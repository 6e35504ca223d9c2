"""The article of a page: what is left without links, labels, advertisements and credits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts.reading.clean.alignment import Edit
from newsfacts.reading.parts.part import NO_ARTICLE, Part


def no_article(text: str, parts: Iterable[Part]) -> list[Edit]:
    r"""Return the edits that take from a text the parts that are no article.

    There are none if nothing would be left.

    Example:
        >>> no_article("Rain.\\nAdvertisement", [Part("body", 0, 5), Part("advertisement", 6, 19)])
        [Edit(start=6, end=19, new='')]
    """
    parts = tuple(parts)
    if all(part.kind in NO_ARTICLE for part in parts):
        return []
    return list(_joined(_cut(text, part) for part in parts if part.kind in NO_ARTICLE))


def _cut(text: str, part: Part) -> Edit:
    """Return the edit that takes a part away, with the white space that set it apart."""
    start, end = part.start, part.end
    while start and text[start - 1] == " ":
        start -= 1
    if not start or text[start - 1] == "\n":
        while end < len(text) and text[end] in " \n":
            end += 1
    return Edit(start, end, "")


def _joined(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the edits, those that meet as one."""
    last: Edit | None = None
    for edit in edits:
        if last and edit.start <= last.end:
            last = Edit(last.start, edit.end, "")
            continue
        if last:
            yield last
        last = edit
    if last:
        yield last
