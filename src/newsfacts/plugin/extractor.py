"""The base class of extractors, and their examples."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

from newsfacts.model import Document, Fact, Facts, Published


@attrs.frozen
class Example:
    """A text, and the facts that an extractor must find in it.

    Args:
        text: the text.
        facts: the expected facts, each as the relevant cells of its row
            (:meth:`newsfacts.Facts.to_rows`). The extractor must find no other facts of these
            kinds; if empty, it must find no facts at all.
        published: publication date of the text.
        source: name of the outlet.
        region: country of the outlet.
        note: what the example shows, for the documentation.
    """

    text: str
    facts: tuple[Mapping[str, object], ...] = attrs.field(default=())
    published: Published = attrs.field(default=None, kw_only=True)
    source: str | None = attrs.field(default=None, kw_only=True)
    region: str | None = attrs.field(default=None, kw_only=True)
    note: str = attrs.field(default="", kw_only=True)

    @property
    def document(self) -> Document:
        """The text as a document."""
        return Document(self.text, published=self.published, source=self.source, region=self.region)


@attrs.frozen(kw_only=True)
class Extractor(ABC):
    """Reads facts of its kinds from documents; immutable and deterministic.

    Derive from it with ``@attrs.frozen(kw_only=True)``. Fields are options: users set them with
    ``Engine.installed(options={"name": {"option": value}})`` or ``--set name.option=value``, and
    their annotations say what they take.
    """

    #: the name by which users refer to it
    name: ClassVar[str]
    #: version of its distribution
    version: ClassVar[str]
    #: classes of the facts that it returns
    provides: ClassVar[tuple[type[Fact], ...]]
    #: classes of the facts that it builds on; extractors that provide them run before it
    requires: ClassVar[tuple[type[Fact], ...]] = ()
    #: BCP 47 tags (or their prefixes, "en") of the languages that it reads; empty for any
    languages: ClassVar[tuple[str, ...]] = ()

    @property
    def signature(self) -> str:
        """Name and version, as recorded in facts: "dates/0.1.0"."""
        return f"{self.name}/{self.version}"

    @property
    def examples(self) -> tuple[Example, ...]:
        """Positive and negative examples; import them from a separate module."""
        return ()

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, by rule name; import the descriptions from a separate module."""
        return {}

    @abstractmethod
    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Read the facts of a document.

        The arguments are read-only: if an extractor alters the document or the facts of others, the
        engine undoes the change and reports an error.

        Args:
            document: the document, with its shared linguistic analysis.
            facts: the facts that earlier extractors found.

        Returns:
            Facts of the classes in ``provides``, in any order. Facts that these refer to are
            kept with them and need not be returned separately.
        """


def lacking(offered: object) -> str:
    """Describe the required attributes that an extractor, say, lacks; "" if it has them all."""
    needed = ("name", "version", "provides") if isinstance(offered, Extractor) else ("name",)
    missing = [part for part in needed if not getattr(offered, part, None)]
    return f"{type(offered).__qualname__} has no {' and no '.join(missing)}" if missing else ""
