"""The bundled readers, one module a format."""

from __future__ import annotations

from newsfacts.plugin.hookspecs import hookimpl
from newsfacts.plugin.reader import Reader


@hookimpl
def newsfacts_readers() -> list[Reader]:
    """Return the readers in the order in which they are asked, the most general last."""
    from newsfacts.archives.readers.text import TextReader

    return [TextReader()]
