"""Articles for display on the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from newsfacts._shortened import shortened
from newsfacts.formats.html.cards import Card
from newsfacts.formats.html.highlights import Piece, paragraphs
from newsfacts.formats.ids import address_of
from newsfacts.model import Document, Facts

#: maximum length of the heading of an article without a title, in characters
_HEADING = 80
#: maximum length of its name in a list, in characters
_NAME = 40


@attrs.frozen(kw_only=True)
class Article:
    """An article, with its text in pieces and the cards of its facts."""

    number: int
    heading: str
    #: title or id, shortened for a list
    name: str
    #: whether the heading is a title, not the beginning of the text
    titled: bool
    #: outlet and date; "" if unknown
    source: str
    published: str
    #: outlet, date, language and the like
    origin: tuple[str, ...]
    #: its address, if a browser can open it
    url: str
    paragraphs: tuple[tuple[Piece, ...], ...]
    cards: tuple[Card, ...]
    #: problems and skipped extractors
    complaints: tuple[str, ...]


def article_of(number: int, facts: Facts, cards: Mapping[int, Card]) -> Article:
    """Return an article for display.

    Args:
        number: its position on the page, from 1.
        facts: facts of the article.
        cards: cards of the highlighted facts.
    """
    document = facts.document
    title = headline_of(document)
    return Article(
        number=number,
        heading=title or shortened(document.text[: 4 * _HEADING], _HEADING),
        name=shortened(title or document.id, _NAME),
        titled=bool(title),
        source=document.source or "",
        published=_published(document),
        origin=tuple(_origin(document)),
        url=address_of(document) or "",
        paragraphs=tuple(paragraphs(document, cards.values())),
        cards=tuple(cards.values()),
        complaints=(
            *(f"{s.extractor} {s.reason}" for s in facts.skipped),
            *(problem.message for problem in facts.problems),
        ),
    )


def headline_of(document: Document) -> str:
    """Return the headline of a document, as it is given or as the text has it, or ""."""
    first = document.reading.parts[0] if document.reading.parts else None
    if document.title or first is None or first.kind != "headline":
        return document.title or ""
    return " ".join(document.text[first.start : first.end].split())


def _origin(document: Document) -> Iterator[str]:
    if document.source:
        yield document.source
    if document.published:
        yield f"published {_published(document)}"
    if document.region:
        yield document.region
    yield document.id


def _published(document: Document) -> str:
    return document.published.isoformat().replace("T", " ") if document.published else ""
