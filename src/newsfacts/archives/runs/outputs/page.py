"""The HTML page of all documents, made at the end of a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs

from newsfacts.archives.runs.outputs.appended import persist
from newsfacts.archives.runs.outputs.lines import JsonLines, JsonLinesFile
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.formats import from_json, to_html
from newsfacts.formats.html.page import template
from newsfacts.model import Fact, Facts


@attrs.frozen(kw_only=True)
class Page(Format[bytes]):
    """Keeps the facts in a file beside the page until all are there; then the page is made.

    The page holds all documents, and so does memory while it is made.

    Args:
        title: title of the page.
        kinds: classes of the facts.
    """

    title: str
    kinds: tuple[type[Fact], ...]

    def render(self, facts: Facts) -> bytes:
        """Return a line of the file beside the page."""
        return JsonLines().render(facts)

    def open(self, output: Path, extent: Extent) -> Sink[bytes]:
        """Return the page."""
        return _PageFile(output, extent, self)


class _PageFile(JsonLinesFile):
    def __init__(self, output: Path, extent: Extent, page: Page) -> None:
        self._output, self._page = output, page
        self._kept = output.with_name(f"{output.name}.facts.jsonl")
        self._made = False
        template()  # which needs an extra
        super().__init__(self._kept, extent)

    def finish(self) -> Extent:
        """Make the page."""
        extent = self.commit()
        made = self._output.with_name(f".{self._output.name}.made")
        made.write_text(to_html(self._facts(), title=self._page.title), encoding="utf-8")
        made.replace(self._output)
        persist(self._output.parent)
        self._made = True
        return extent

    def close(self) -> None:
        """Close the file beside the page, and remove it once it is not needed."""
        super().close()
        if self._made:
            self._kept.unlink()

    def _facts(self) -> Iterator[Facts]:
        with self._kept.open("rb") as lines:
            for line in lines:
                yield from_json(line, kinds=self._page.kinds)
