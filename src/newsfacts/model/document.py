"""What is read: a text and what is known about it."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsfacts.errors import DocumentError, OffsetError
from newsfacts.model.span import Span

if TYPE_CHECKING:
    from newsfacts.reading import Reading

#: a publication date as callers give it: an ISO 8601 string, or the date itself
Published = dt.date | dt.datetime | str | None


def _as_date(value: Published) -> dt.date | dt.datetime | None:
    if not isinstance(value, str):
        return value
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        pass
    try:
        return dt.datetime.fromisoformat(value)
    except ValueError:
        raise DocumentError(
            "published", value, "is no ISO 8601 date; write it as 2017-02-20 or 2017-02-20T18:30"
        ) from None


def _is_text(_: object, attribute: attrs.Attribute[str], value: object) -> None:
    _check_text(attribute.name, value)


def _check_text(field: str, value: object) -> None:
    if not isinstance(value, str):
        raise DocumentError(field, type(value).__name__, "is no str; decode bytes first")


def _is_date(_: object, attribute: attrs.Attribute[dt.date | None], value: object) -> None:
    if value is not None and not isinstance(value, dt.date):
        raise DocumentError(attribute.name, value, "is neither a date nor a str in ISO 8601")


def _digest(document: Document) -> str:
    import hashlib

    _check_text("text", document.text)  # attrs asks for defaults before it validates
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@attrs.frozen
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

    Raises:
        DocumentError: the text is no str, or the publication date no date.
    """

    text: str = attrs.field(validator=_is_text)
    id: str = attrs.field(
        default=attrs.Factory(_digest, takes_self=True), kw_only=True, validator=_is_text
    )
    published: dt.date | dt.datetime | None = attrs.field(
        default=None, kw_only=True, converter=_as_date, validator=_is_date
    )
    title: str | None = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    url: str | None = attrs.field(default=None, kw_only=True)
    language: str | None = attrs.field(default=None, kw_only=True)
    region: str | None = attrs.field(default=None, kw_only=True)

    @cached_property
    def reading(self) -> Reading:
        """The grammar of the text, read once, as far as somebody asks for it."""
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
