"""Writers of the library's own formats: JSON, JSON lines and the HTML page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO, ClassVar

import attrs

from newsfacts.model import Facts
from newsfacts.plugin.writer import Writer


@attrs.frozen(kw_only=True)
class JsonWriter(Writer):
    """Writes the format newsfacts/1, which :func:`newsfacts.from_json` reads."""

    name: ClassVar[str] = "json"
    suffix: ClassVar[str] = ".json"
    several: ClassVar[bool] = False

    #: spaces per level
    indent: int = 2

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one object."""
        target.writelines(_encoded(f"{facts.to_json(indent=self.indent)}\n") for facts in several)


@attrs.frozen(kw_only=True)
class JsonLinesWriter(Writer):
    """Writes the format newsfacts/1 with a document on each line."""

    name: ClassVar[str] = "jsonl"
    suffix: ClassVar[str] = ".jsonl"

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write an object on each line."""
        target.writelines(_encoded(f"{facts.to_json()}\n") for facts in several)


@attrs.frozen(kw_only=True)
class HtmlWriter(Writer):
    """Writes the page of :func:`newsfacts.to_html`."""

    name: ClassVar[str] = "html"
    suffix: ClassVar[str] = ".html"

    #: title of the page
    title: str | None = None

    def write(self, several: Iterable[Facts], target: BinaryIO) -> None:
        """Write one page."""
        from newsfacts.formats.html.page import page

        target.write(page(several, self.title, None).encode())


def _encoded(text: str) -> bytes:
    return text.encode(errors="backslashreplace")  # JSON's own escape of a lone surrogate
