"""Division of a document into its parts, by form and place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newsfacts.reading.parts import forms, tables
from newsfacts.reading.parts.part import KINDS, Part, PartKind
from newsfacts.reading.parts.places import placed
from newsfacts.reading.segmentation.datelines import Dateline
from newsfacts.reading.segmentation.extents import Extent

#: characters at the end of a paragraph in which the credit of a picture is sought
_CREDIT = 160
#: every credit contains one of these
_IN_CREDITS = re.compile(r"[/|:(]|Images$|via")
#: marks that end sentences, but neither titles nor credits
_STOPS = ".!?:;,\"'\u201d"


def parts(
    text: str, paragraphs: Sequence[Extent], datelines: Mapping[int, Dateline]
) -> tuple[Part, ...]:
    """Return the parts of a plain text, in order: each a paragraph or a piece of one.

    Args:
        text: the plain text.
        paragraphs: its paragraphs.
        datelines: its datelines, by the offset of their paragraph.
    """
    anywhere = [form for form in forms.ANYWHERE if form.needle in text]
    inline = [form for form in forms.INLINE if form.needle in text]
    found: list[Part] = []
    for paragraph in paragraphs:
        opening = _opening(text, paragraph)
        kind = _whole(text, paragraph, opening, anywhere)
        if kind:
            found.append(Part(kind, *paragraph))
            continue
        dateline = datelines.get(paragraph.start)
        if opening is not None or dateline or inline or text[paragraph.end - 1] not in _STOPS:
            found += _pieces(text, paragraph, dateline, inline)
        else:
            found.append(Part("body", *paragraph))
    return tuple(placed(text, paragraphs, found))


def _opening(text: str, paragraph: Extent) -> int | None:
    """Return the offset of the first word, marks skipped, if it may be one of a label."""
    first = forms.FIRST.match(text, *paragraph)
    if not first or not first["word"] or text[paragraph.start] == "(":
        return paragraph.start
    return first.start("word") if first["word"].lower() in tables.FIRST_WORDS else None


def _whole(
    text: str, paragraph: Extent, opening: int | None, anywhere: Sequence[forms.Form]
) -> PartKind | None:
    """Return the kind of a paragraph that is known by its form."""
    start, end = paragraph
    match = None if opening is None else forms.OPENING.fullmatch(text, opening, end)
    if match and match.lastgroup:
        return KINDS[match.lastgroup]
    for form in anywhere:
        if text.find(form.needle, start, end) >= 0 and form.pattern.fullmatch(text, start, end):
            return form.kind
    if text.startswith(("@", ".@"), start):
        return "tweet"
    return (
        "links" if text[end - 1] not in _STOPS and forms.GLUED.fullmatch(text, start, end) else None
    )


def _pieces(
    text: str, paragraph: Extent, dateline: Dateline | None, inline: Sequence[forms.Form]
) -> Iterator[Part]:
    """Yield the pieces of a paragraph: label or dateline, text with links in it, credit."""
    start, end = paragraph
    kind: PartKind = "body"
    label = forms.LABELS.match(text, start, end)
    if label and label.lastgroup:
        yield Part("label", *label.span())
        kind, start = KINDS[label.lastgroup], label.end() + 1
    elif agency := text[start] == "(" and forms.AGENCY.match(text, start, end):
        yield Part("dateline", start, start + len(agency[0].rstrip()))
        start = agency.end()
    elif dateline and dateline.text < end and _is_certain(text, dateline):
        yield Part("dateline", start, start + len(text[start : dateline.text].rstrip()))
        start = dateline.text
    credit = None
    if text[end - 1] not in _STOPS and _IN_CREDITS.search(text, max(start, end - _CREDIT), end):
        credit = forms.CREDIT.search(text, max(start, end - _CREDIT), end)
    if credit:
        kind, end = "caption", credit.start()
    links = sorted(
        match.span("link")
        for form in inline
        if text.find(form.needle, start, end) >= 0
        for match in form.pattern.finditer(text, start, end)
    )
    for link in links:
        if link[0] < start:
            continue
        yield from _stripped(kind, text, start, link[0])
        yield Part("links", *link)
        start = link[1]
    yield from _stripped(kind, text, start, end)
    if credit:
        yield Part("credit", *credit.span())


def _stripped(kind: PartKind, text: str, start: int, end: int) -> Iterator[Part]:
    """Yield a piece of a paragraph without blanks around it, unless nothing is left."""
    piece = text[start:end]
    if piece.strip():
        start += len(piece) - len(piece.lstrip())
        yield Part(kind, start, start + len(piece.strip()))


def _is_certain(text: str, dateline: Dateline) -> bool:
    """Whether it is a dateline rather than a name or a heading before a dash or colon."""
    city = text[dateline.start : dateline.end]
    return dateline.sure or (city.isupper() and ":" not in text[dateline.end : dateline.text])
