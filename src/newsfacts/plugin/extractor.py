"""What an extractor is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import ClassVar

import attrs

from newsfacts.model import Document, Fact, Facts, Published


@attrs.frozen
class Example:
    """A text, and the facts an extractor must read in it.

    Args:
        text: what is read.
        facts: what must be found: for each fact the cells of its row
            (:meth:`newsfacts.Facts.to_rows`) that matter. Of the kinds named here nothing else may
            be found; if there are none, the extractor must find nothing at all.
        published: publication date of the text.
        source: its outlet.
        region: the outlet's country.
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
    """Reads facts of its kinds from documents; immutable, and the same result for the same text.

    Derive from it with ``@attrs.frozen(kw_only=True)``. Fields are options: users set them with
    ``Engine.installed(options={"name": {"option": value}})`` or ``--set name.option=value``, and
    their annotations say what they take.
    """

    #: what users call it
    name: ClassVar[str]
    #: version of its distribution
    version: ClassVar[str]
    #: classes of the facts it gives
    provides: ClassVar[tuple[type[Fact], ...]]
    #: classes of the facts it builds on; those who provide them run before it
    requires: ClassVar[tuple[type[Fact], ...]] = ()
    #: BCP 47 tags (or their beginnings, "en") of the languages it reads; empty for any
    languages: ClassVar[tuple[str, ...]] = ()

    @property
    def signature(self) -> str:
        """Name and version, as facts carry it: "dates/0.1.0"."""
        return f"{self.name}/{self.version}"

    @property
    def examples(self) -> tuple[Example, ...]:
        """Texts it must read, and texts it must leave; import them from a module of their own."""
        return ()

    @property
    def rules(self) -> Mapping[str, str]:
        """What each rule reads, in words, by its name; import them from a module of their own."""
        return {}

    @abstractmethod
    def extract(self, document: Document, facts: Facts) -> Iterable[Fact]:
        """Read the facts of a document.

        What is given is to be read only: an extractor that alters the document, or the facts of
        others, is an error, and what it altered is undone.

        Args:
            document: the text, and its shared reading.
            facts: what the extractors before this one have found.

        Returns:
            Facts of the classes in ``provides``, in any order. Facts that these refer to are kept
            with them, and need not be given one by one.
        """


def lacking(extractor: Extractor) -> str:
    """Say what an extractor's class does not say of it, or nothing."""
    needed = ("name", "version", "provides")
    missing = [part for part in needed if not getattr(extractor, part, None)]
    return f"{type(extractor).__qualname__} has no {' and no '.join(missing)}" if missing else ""
