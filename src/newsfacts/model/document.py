"""What is read: a text and what is known about it."""

from __future__ import annotations

import datetime as dt
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
from newsfacts.model.span import Span

if TYPE_CHECKING:
    from newsfacts.reading import Reading

#: letters of a document's text in its repr
_BRIEF = 60


def _digest(document: Document) -> str:
    import hashlib

    check_text(document.text)  # attrs asks for defaults before it validates
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _is_str(_: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise DocumentError(attribute.name, value, "is no str")


@attrs.frozen(repr=False)
class Document:
    """A news article as it is read: its text, and what is known about it.

    A headline that is known belongs into ``text``, as a paragraph of its own before the others,
    and into ``title``.

    Args:
        text: what is read; every offset counts its code points.
        id: a name for it; by default the first 16 hex digits of the text's SHA-256.
        published: when it appeared, as a date, a datetime, or either in ISO 8601. Without it,
            relative dates stay unresolved.
        title: its headline.
        source: the outlet's name.
        url: where it appeared.
        language: BCP 47 tag; None to have it guessed from the closed-class words.
        region: ISO 3166 alpha-2 code of the outlet's country.

    What tables hold for a missing value (an empty str, NaN, pandas' NaT and NA) means None.

    Raises:
        DocumentError: the publication date is no date, the language no tag, the region no code, or
            another field no str.
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

    def __repr__(self) -> str:
        known = [f"id={self.id!r}"]
        if self.published:
            known.append(f"published={self.published.isoformat()!r}")
        words = shortened(self.title or self.text[: 4 * _BRIEF], _BRIEF)
        return f"Document({words!r}, {', '.join(known)}, {len(self.text):,} characters)"

    @cached_property
    def reading(self) -> Reading:
        """The grammar of the text, read once, as far as somebody asks for it; in its offsets."""
        from newsfacts.reading import Reading

        return Reading(self.text)

    def span(self, start: int, end: int) -> Span:
        """Give the characters from start to end (code points, end exclusive).

        Raises:
            OffsetError: the range is empty or not within the text.
        """
        if end > len(self.text):
            raise OffsetError(start, end, f"ends after the text, which has {len(self.text)}")
        return Span(start, end, self.text[start:end])


# attrs lists cached properties among the annotations, where they are taken for fields
Document.__annotations__.pop("reading", None)
