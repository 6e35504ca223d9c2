"""Web archives: the pages of HTML in WARC, as Common Crawl stores them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import BinaryIO, ClassVar, NamedTuple, Protocol

import attrs

from newsfacts.archives.readers.html import HtmlReader
from newsfacts.errors import MissingExtraError, ReadingError
from newsfacts.model import Document
from newsfacts.plugin.reader import LARGEST, TOO_LONG, Reader, Record, Source

_HTML = re.compile(r"\s*(?:text/html|application/xhtml\+xml)\b", re.IGNORECASE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_OK = 200


class _Page(NamedTuple):
    """A response of a server."""

    url: str | None
    content_type: str
    data: bytes


@attrs.frozen(kw_only=True)
class WarcReader(Reader):
    """Reads the pages of HTML in a WARC; needs the extras ``warc`` and ``html``."""

    name: ClassVar[str] = "warc"
    suffixes: ClassVar[tuple[str, ...]] = (".warc",)

    def recognizes(self, head: bytes, name: str) -> bool:  # noqa: ARG002
        """Return whether a file begins as a WARC."""
        return head.startswith(b"WARC/")

    def records(self, source: Source) -> Iterator[Record]:
        """Yield a record for each page that a server answered with, numbered from 1."""
        for number, page in enumerate(_pages(source), 1):
            charset = _CHARSET.search(page.content_type)
            too_long = len(page.data) > LARGEST
            yield source.record(
                TOO_LONG if too_long else page.data,
                number=number,
                url=page.url,
                encoding=charset[1] if charset else None,
            )

    def document(self, record: Record) -> Document:
        """Return the article of a page."""
        return HtmlReader().document(record)


def _pages(source: Source) -> Iterator[_Page]:
    if find_spec("fastwarc"):
        yield from _by_fastwarc(source.stream)
    elif find_spec("warcio"):
        yield from _by_warcio(source)
    else:
        raise MissingExtraError("reading WARC", "fastwarc", "warc")


def _by_fastwarc(stream: BinaryIO) -> Iterator[_Page]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    for record in ArchiveIterator(
        stream, record_types=WarcRecordType.response, auto_decode="all", fsspec_args=False
    ):
        if not record.is_http or record.http_headers.status_code != _OK:
            continue
        kind = record.http_headers.get("Content-Type") or ""
        if _HTML.match(kind):
            url = record.headers.get("WARC-Target-URI")
            yield _Page(url, kind, record.reader.read(LARGEST + 1))


class _Headers(Protocol):
    """Headers of a record, as warcio has them."""

    def get_header(self, name: str) -> str | None: ...
    def get_statuscode(self) -> str: ...


class _WarcioRecord(Protocol):
    """A record, as warcio has it."""

    rec_type: str
    rec_headers: _Headers
    http_headers: _Headers | None

    def content_stream(self) -> BinaryIO: ...


def _by_warcio(source: Source) -> Iterator[_Page]:
    """Yield the pages by warcio, which has no types."""
    iterator = import_module("warcio.archiveiterator").ArchiveIterator
    failure: type[Exception] = import_module("warcio.exceptions").ArchiveLoadFailed
    records: Iterator[_WarcioRecord] = iterator(source.stream)
    try:
        for record in records:
            headers = record.http_headers
            if record.rec_type != "response" or headers is None:
                continue
            kind = headers.get_header("Content-Type") or ""
            if headers.get_statuscode() == str(_OK) and _HTML.match(kind):
                url = record.rec_headers.get_header("WARC-Target-URI")
                yield _Page(url, kind, record.content_stream().read(LARGEST + 1))
    except failure as cause:
        raise ReadingError(source.place, f"cannot be read as WARC: {cause}") from cause
