"""An article as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.cards import Card
from newsfacts.formats.html.highlights import Piece, paragraphs
from newsfacts.model import Document, Facts

#: letters of what an article without a title is called
_HEADING = 80
#: letters of what it is called in a list
_NAME = 40


@attrs.frozen(kw_only=True)
class Article:
    """An article, its text in pieces, and what there is to tell of each."""

    number: int
    heading: str
    #: what a list has room for
    name: str
    #: whether the heading is not merely how its text begins
    titled: bool
    #: outlet, day, language and the like
    origin: tuple[str, ...]
    #: where it appeared, if a browser can go there
    url: str
    paragraphs: tuple[tuple[Piece, ...], ...]
    cards: tuple[Card, ...]
    #: what could not be read
    complaints: tuple[str, ...]


def article_of(number: int, facts: Facts, cards: Mapping[int, Card]) -> Article:
    """Give an article.

    Args:
        number: its place on the page, from 1.
        facts: what was read from it.
        cards: of the facts to be highlighted.
    """
    document = facts.document
    return Article(
        number=number,
        heading=document.title or shortened(document.text[: 4 * _HEADING], _HEADING),
        name=shortened(document.title or document.id, _NAME),
        titled=bool(document.title),
        origin=tuple(_origin(document)),
        url=_url(document),
        paragraphs=tuple(paragraphs(document, cards.values())),
        cards=tuple(cards.values()),
        complaints=(
            *(f"{s.extractor} does not read {s.language!r}" for s in facts.skipped),
            *(problem.message for problem in facts.problems),
        ),
    )


def _origin(document: Document) -> Iterator[str]:
    if document.source:
        yield document.source
    if document.published:
        yield f"published {document.published.isoformat().replace('T', ' ')}"
    if document.region:
        yield document.region
    yield document.id


def _url(document: Document) -> str:
    url = document.url or ""
    return url if url.lower().startswith(("https://", "http://")) else ""
