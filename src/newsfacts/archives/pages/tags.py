"""The tags of a page that describe its article: meta, title, h1, time, link, html."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from newsfacts.archives.markup import paragraphs

if TYPE_CHECKING:
    from newsfacts.archives.markup import Element

#: meta tags with the date of publication, the most exact first
PUBLISHED = (
    "article:published_time", "og:published_time", "parsely-pub-date", "datepublished",
    "article.published", "published_time", "sailthru.date", "dc.date.issued", "dcterms.created",
    "dc.date", "dcterms.date", "publishdate", "publish-date", "publication_date", "pubdate",
    "cxenseparse:recs:publishtime", "bt:pubdate", "rnews:datepublished", "date",
)  # fmt: skip
TITLE = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")
SITE = ("og:site_name", "application-name")


def meta_of(page: Element) -> Mapping[str, str]:
    """Return the meta tags of a page by name or property, in lower case; the first of each."""
    found: dict[str, str] = {}
    for tag in page.iter("meta"):
        name = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").strip().lower()
        content = (tag.get("content") or "").strip()
        if name and content:
            found.setdefault(name, content)
    return found


def first(meta: Mapping[str, str], names: Iterable[str]) -> str | None:
    """Return what the first tag of these says."""
    return next((meta[name] for name in names if name in meta), None)


def only_heading(page: Element) -> str | None:
    """Return the main heading of a page, if it has exactly one."""
    texts = [" ".join(" ".join(paragraphs(heading)).split()) for heading in page.iter("h1")]
    filled = [text for text in texts if text]
    return filled[0] if len(filled) == 1 else None


def address_of(page: Element, meta: Mapping[str, str]) -> str | None:
    """Return the address that a page says is its own."""
    links = (link.get("href") for link in page.iter("link") if link.get("rel") == "canonical")
    for address in (*links, meta.get("og:url")):
        if address and address.startswith(("http://", "https://")):
            return address
    return None


def language_of(page: Element) -> str:
    """Return the language that a page says it is in, or ""."""
    return next((root.get("lang") or "" for root in page.iter("html")), "").strip()
