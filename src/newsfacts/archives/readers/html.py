"""Pages of HTML: headline and date from what they say about themselves, the body by trafilatura."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, ClassVar

import attrs

from newsfacts.archives.encoding import decoded
from newsfacts.archives.markup import html_tree
from newsfacts.archives.moments import moment_or_none
from newsfacts.archives.pages import json_ld, tags
from newsfacts.archives.pages.country import country_of_page
from newsfacts.archives.texts import headed, joined
from newsfacts.errors import MissingExtraError, ReadingError
from newsfacts.model import Document, Published
from newsfacts.plugin.reader import Reader, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfacts.archives.markup import Element

_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>(?:\s+|<\?xml[^>]*>|<!--.*?-->)*)"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta\s[^>]*charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
#: within so many bytes a page must declare its encoding, as the standard of HTML has it
_DECLARED_WITHIN = 4096
#: dates up to this year stand where none was set
_UNSET = 1970
#: the latest date that is searched for: a fixed one, so that reading does not depend on the clock
_LATEST = "2100-01-01"
_SILENT = logging.NullHandler()


@attrs.frozen(kw_only=True)
class HtmlReader(Reader):
    """Reads the article of a page of HTML; needs the extra ``html``."""

    name: ClassVar[str] = "html"
    suffixes: ClassVar[tuple[str, ...]] = (".html", ".htm", ".xhtml")

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether a file begins as HTML does."""
        return _START.match(head.replace(b"\0", b"").lstrip(b"\xff\xfe")) is not None

    def document(self, record: Record) -> Document:
        """Return the article of a page, without what is around it."""
        declared = _CHARSET.search(record.data[:_DECLARED_WITHIN])
        names = [declared[1].decode("ascii", "replace")] if declared else []
        text, encoding = decoded(record, names)
        page = html_tree(text)
        meta, article = tags.meta_of(page), json_ld.article_of(page)
        title = _title(page, meta, article)
        body = joined(_body(text).splitlines())
        if not body:
            raise ReadingError(record.place, "is a page without an article")
        language = tags.language_of(page)
        url = tags.address_of(page, meta) or record.url
        return Document(
            headed(title, body),
            id=record.id,
            title=title,
            published=_published(text, meta, article),
            source=tags.first(meta, tags.SITE) or json_ld.text_of(article.get("publisher")),
            url=url,
            region=country_of_page(url, language),
            metadata=encoding,
        )


def _title(page: Element, meta: Mapping[str, str], article: json_ld.Node) -> str | None:
    title = (
        json_ld.text_of(article.get("headline"))
        or tags.only_heading(page)
        or tags.first(meta, tags.TITLE)
    )
    return " ".join(title.split()) if title else None


def _published(text: str, meta: Mapping[str, str], article: json_ld.Node) -> Published:
    said = (json_ld.text_of(article.get("datePublished")), *(meta.get(n) for n in tags.PUBLISHED))
    for value in said:
        date = moment_or_none(value) if value else None
        if date and date.year > _UNSET:
            return date
    try:
        from htmldate import find_date
    except ImportError as cause:
        raise MissingExtraError("reading HTML", "htmldate", "html") from cause
    return moment_or_none(find_date(text, original_date=True, max_date=_LATEST))


def _body(text: str) -> str:
    try:
        import trafilatura
    except ImportError as cause:
        raise MissingExtraError("reading HTML", "trafilatura", "html") from cause
    # what it logs of a page without an article would be printed where nobody set up logging
    logging.getLogger("trafilatura").addHandler(_SILENT)
    return trafilatura.extract(text, include_comments=False) or ""
