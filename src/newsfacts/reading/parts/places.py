"""Parts known by their place: headline, subheadings, the description of the author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newsfacts.reading.parts import forms
from newsfacts.reading.parts.part import NO_ARTICLE, Part
from newsfacts.reading.segmentation.extents import Extent

#: characters of a headline and of a subheading, at most
_HEADLINE, _SUBHEADING = 150, 100
#: words that all but begin with capitals, at least, in a headline that ends with a mark
_WORDS, _MOSTLY = 4, 0.7
#: characters of a heading over a list of links, at most
_LINKS_HEADING = 20
#: paragraphs at the end that may describe the author
_LAST = 3
_STOPS = ".!?:;,\u2026"
_CLOSING = "\"'\u201d)]"
_DASHES = "\u2014\u2013-"
_HEADING = re.compile(r"[\w\"'\u201c\u2018#$]")
_WORD = re.compile(r"[^\W\d_][\w']*")


def placed(text: str, paragraphs: Sequence[Extent], found: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts with those known by their place among the paragraphs of text."""
    whole = frozenset(paragraphs)
    headed = linked = False
    before: Part | None = None
    article = [i for i, part in enumerate(found) if part.kind not in NO_ARTICLE]
    last = article[-_LAST] if len(article) > _LAST else len(found)
    next_of = dict(pairwise(article))
    for i, part in enumerate(found):
        kind = part.kind
        if linked and kind == "body" and not _is_stopped(text, part):
            kind = "links"
        elif kind == "body" and (part.start, part.end) in whole:
            after, third = _after(found, next_of, i)
            if after and after.kind == "tweet" and text[after.start] in _DASHES:
                kind = "tweet"  # what follows tells whose
            elif not headed and _is_headline(text, part, after):
                kind = "headline"
            elif _is_subheading(text, part, before, after, third):
                kind = "subheading"
            elif i >= last and forms.AUTHOR.fullmatch(text, part.start, part.end):
                kind = "byline"
        if kind in ("headline", "body", "dateline", "tweet"):
            headed = True
        linked = kind == "links" and (
            linked or text[part.end - 1] == ":" or part.end - part.start <= _LINKS_HEADING
        )
        placed_part = part if kind == part.kind else Part(kind, part.start, part.end)
        if kind not in NO_ARTICLE:
            before = placed_part
        yield placed_part


def _after(
    found: Sequence[Part], next_of: Mapping[int, int], i: int
) -> tuple[Part | None, Part | None]:
    """Return the next two parts of the article after one."""
    second = next_of.get(i)
    third = None if second is None else next_of.get(second)
    return (
        None if second is None else found[second],
        None if third is None else found[third],
    )


def _is_headline(text: str, part: Part, after: Part | None) -> bool:
    """Whether a paragraph is a headline, if text comes after it and none before."""
    if after is None or part.end - part.start > _HEADLINE:
        return False
    if not _is_stopped(text, part):
        return True
    words = _WORD.findall(text, part.start, part.end)
    capitals = sum(word[0].isupper() for word in words)
    return text[part.end - 1] != "." and len(words) >= _WORDS and capitals > _MOSTLY * len(words)


def _is_subheading(
    text: str, part: Part, before: Part | None, after: Part | None, third: Part | None
) -> bool:
    """Whether a paragraph is a heading over text: items of a list stand beside their like."""
    if after is None or part.end - part.start > _SUBHEADING:
        return False
    between = before and before.kind == after.kind == "body" and _is_stopped(text, before)
    if between and forms.QUESTION.fullmatch(text, part.start, part.end):
        return True
    if _is_item(text, before) or not _is_item(text, part):
        return False
    if forms.SPEECH.search(text, part.start, part.end):
        return False
    return not (_is_item(text, after) and (third is None or _is_item(text, third)))


def _is_item(text: str, part: Part | None) -> bool:
    """Whether a part may be a heading or an item of a list: short, without a full stop."""
    return (
        part is not None
        and part.kind == "body"
        and part.end - part.start <= _SUBHEADING
        and not _is_stopped(text, part)
        and _HEADING.match(text, part.start) is not None
    )


def _is_stopped(text: str, part: Part) -> bool:
    """Whether a paragraph ends with a punctuation mark, as sentences do."""
    end = part.end
    while end > part.start and text[end - 1] in _CLOSING:
        end -= 1
    return text[end - 1] in _STOPS
