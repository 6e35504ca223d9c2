"""One file of all documents, such as a page or a graph, made at the end of a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs

from newsfacts.archives.runs.outputs.appended import written
from newsfacts.archives.runs.outputs.lines import JsonLines, JsonLinesFile
from newsfacts.archives.runs.outputs.output import Extent, Format, Sink
from newsfacts.formats import from_json
from newsfacts.model import Fact, Facts
from newsfacts.plugin.writer import Writer


@attrs.frozen(kw_only=True)
class Gathered(Format[bytes]):
    """Keeps the facts in a file beside the output until all are there; then a writer writes them.

    Args:
        writer: the writer.
        kinds: classes of the facts.
    """

    writer: Writer
    kinds: tuple[type[Fact], ...]

    def render(self, facts: Facts) -> bytes:
        """Return a line of the file beside the output."""
        return JsonLines().render(facts)

    def open(self, output: Path, extent: Extent) -> Sink[bytes]:
        """Return the output."""
        return _GatheredFile(output, extent, self)


class _GatheredFile(JsonLinesFile):
    def __init__(self, output: Path, extent: Extent, form: Gathered) -> None:
        self._output, self._form = output, form
        self._kept = output.with_name(f"{output.name}.facts.jsonl")
        self._made = False
        super().__init__(self._kept, extent)

    def finish(self) -> Extent:
        """Write the output."""
        extent = self.commit()
        with written(self._output) as made:
            self._form.writer.write(self._facts(), made)
        self._made = True
        return extent

    def _facts(self) -> Iterator[Facts]:
        with self._kept.open("rb") as lines:
            for line in lines:
                yield from_json(line, kinds=self._form.kinds)

    def close(self) -> None:
        """Close the file beside the output, and remove it once it is not needed."""
        super().close()
        if self._made:
            self._kept.unlink()
