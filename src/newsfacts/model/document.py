"""Documents: a text and its metadata."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsfacts._shortened import shortened
from newsfacts.errors import DocumentError, OffsetError
from newsfacts.model._metadata import (
    as_language,
    as_published,
    as_region,
    check_text,
    is_text,
    is_words,
    known,
)
from newsfacts.model.read_only import ReadOnly
from newsfacts.model.span import Span

if TYPE_CHECKING:
    from newsfacts.reading import Reading

#: characters of a document's text in its repr
_BRIEF = 60


def _digest(document: Document) -> str:
    import hashlib

    check_text(document.text)  # attrs computes defaults before it validates
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _is_str(_: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise DocumentError(attribute.name, value, "is not of type str")


@attrs.frozen(repr=False)
class Document:
    """A news article: its text and metadata.

    If the headline is known, put it both at the start of ``text``, as a paragraph of its own, and
    in ``title``.

    Args:
        text: the article; all offsets count its code points.
        id: identifier; by default the first 16 hex digits of the text's SHA-256.
        published: publication date, as a date, a datetime, or either in ISO 8601. Without it,
            relative dates stay unresolved.
        title: the headline.
        source: name of the outlet.
        url: address of the article.
        language: BCP 47 tag; if None, guessed from the closed-class words.
        region: ISO 3166 alpha-2 code of the outlet's country.
        metadata: anything else that is known about it, such as further columns of a table, as a
            read-only mapping of str to str. Nothing is read from it.

    Markers of missing values in tables (an empty str, NaN, pandas' NaT and NA) mean None.

    Raises:
        DocumentError: the publication date is not a date, the language not a BCP 47 tag, the region
            not a country code, or another field not a str.
    """

    text: str = attrs.field(validator=is_text)
    id: str = attrs.field(
        default=attrs.Factory(_digest, takes_self=True), kw_only=True, validator=_is_str
    )
    published: dt.date | dt.datetime | None = attrs.field(
        default=None, kw_only=True, converter=as_published
    )
    title: str | None = attrs.field(default=None, kw_only=True, converter=known, validator=is_words)
    source: str | None = attrs.field(
        default=None, kw_only=True, converter=known, validator=is_words
    )
    url: str | None = attrs.field(default=None, kw_only=True, converter=known, validator=is_words)
    language: str | None = attrs.field(default=None, kw_only=True, converter=as_language)
    region: str | None = attrs.field(default=None, kw_only=True, converter=as_region)
    metadata: Mapping[str, str] = attrs.field(default=None, kw_only=True, converter=ReadOnly)

    def __repr__(self) -> str:
        known = [f"id={self.id!r}"]
        if self.published:
            known.append(f"published={self.published.isoformat()!r}")
        words = shortened(self.title or self.text[: 4 * _BRIEF], _BRIEF)
        return f"Document({words!r}, {', '.join(known)}, {len(self.text):,} characters)"

    @cached_property
    def reading(self) -> Reading:
        """The linguistic analysis of the text, computed lazily and once; in offsets of the text."""
        from newsfacts.reading import Reading

        return Reading(self.text)

    def span(self, start: int, end: int) -> Span:
        """Return the span from start to end (code points, end exclusive).

        Raises:
            OffsetError: the range is empty or not within the text.
        """
        if end > len(self.text):
            raise OffsetError(start, end, f"ends after the text, which has {len(self.text)}")
        return Span(start, end, self.text[start:end])


# attrs adds cached properties to the annotations, where they would be taken for fields
Document.__annotations__.pop("reading", None)
