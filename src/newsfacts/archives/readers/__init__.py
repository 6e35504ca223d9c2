"""The bundled readers, one module a format."""

from __future__ import annotations

from newsfacts.plugin.hookspecs import hookimpl
from newsfacts.plugin.reader import Reader


@hookimpl
def newsfacts_readers() -> list[Reader]:
    """Return the readers in the order in which they are asked, the most general last."""
    from newsfacts.archives.readers.csv import CsvReader
    from newsfacts.archives.readers.feed import FeedReader
    from newsfacts.archives.readers.html import HtmlReader
    from newsfacts.archives.readers.json import JsonLinesReader, JsonReader
    from newsfacts.archives.readers.parquet import ParquetReader
    from newsfacts.archives.readers.text import TextReader
    from newsfacts.archives.readers.warc import WarcReader
    from newsfacts.archives.readers.wire import WireReader

    return [
        WarcReader(),
        ParquetReader(),
        WireReader(),
        FeedReader(),
        HtmlReader(),
        JsonLinesReader(),
        JsonReader(),
        CsvReader(),
        TextReader(),
    ]
