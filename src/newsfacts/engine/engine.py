"""Runs extractors over documents."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import Literal

import attrs

from newsfacts.engine.originals import Originals
from newsfacts.engine.stage import Stage
from newsfacts.engine.validation import Validation
from newsfacts.errors import (
    ExtractorError,
    NoPluginsError,
    UnknownPluginError,
)
from newsfacts.model import Document, Fact, Facts, Problem, Published, Skipped
from newsfacts.model._metadata import check_article
from newsfacts.model.moved import moved
from newsfacts.plugin.extractor import Extractor
from newsfacts.plugin.options import Options, with_options
from newsfacts.plugin.order import in_order
from newsfacts.plugin.origin import BY_HAND, Origin
from newsfacts.reading.clean import Alignment, clean

#: what to do when an extractor fails: raise the error, or note it in ``facts.problems`` and go on
ErrorPolicy = Literal["raise", "collect"]

_POLICIES = ("raise", "collect")


class Engine:
    """Extractors in their order, ready to read documents.

    Args:
        extractors: those to run; no metadata are needed.
        options: options of extractors, by extractor and option:
            ``{"dates": {"profile": "timeml"}}``.
        on_error: "raise" lets an extractor's failure end the call; "collect" notes it in
            ``facts.problems`` and goes on with the next extractor.
        origins: plugin and distribution of extractors by their names, for errors to name.

    Raises:
        PluginError: two extractors have one name, two Fact classes one kind, a required kind is
            provided by none, or requirements form a circle.
        UnknownPluginError: options name an extractor that there is not.
        OptionError: an extractor has no such option, or does not take the value.
    """

    def __init__(
        self,
        extractors: Iterable[Extractor],
        *,
        options: Mapping[str, Options] | None = None,
        on_error: ErrorPolicy = "raise",
        origins: Mapping[str, Origin] | None = None,
    ) -> None:
        origins, options = origins or {}, options or {}
        if on_error not in _POLICIES:
            raise ValueError(f"on_error is {on_error!r}; it takes 'raise' or 'collect'")
        ordered = in_order(tuple(extractors), origins)
        names = tuple(extractor.name for extractor in ordered)
        for name in options:
            if name not in names:
                raise UnknownPluginError(name, names)
        self._stages = tuple(
            Stage(
                extractor=with_options(extractor, options.get(extractor.name, {})),
                origin=origins.get(extractor.name, BY_HAND),
            )
            for extractor in ordered
        )
        self._on_error: ErrorPolicy = on_error

    @classmethod
    def installed(
        cls,
        *,
        disable: str | Iterable[str] = (),
        options: Mapping[str, Options] | None = None,
        on_error: ErrorPolicy = "raise",
    ) -> Engine:
        """Give an engine of all installed plugins, the bundled ones and everybody's.

        Args:
            disable: names of plugins to leave out unimported, beside those that the environment
                variable ``NEWSFACTS_DISABLE`` names, separated by commas.
            options: as in :class:`Engine`.
            on_error: as in :class:`Engine`.

        Raises:
            NoPluginsError: no plugin is installed.
            PluginError: a plugin cannot be used; says which, of which distribution, and what to do.
        """
        from newsfacts.plugin import discovery

        plugins = discovery.find((disable,) if isinstance(disable, str) else disable)
        if not plugins:
            raise NoPluginsError
        extractors: list[Extractor] = []
        origins: dict[str, Origin] = {}
        for plugin in plugins:
            if not plugin.disabled:
                loaded = discovery.load(plugin)
                extractors += loaded
                origins |= {extractor.name: plugin.origin for extractor in loaded}
        return cls(extractors, options=options, on_error=on_error, origins=origins)

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors, in the order in which they run."""
        return tuple(stage.extractor for stage in self._stages)

    @property
    def kinds(self) -> tuple[type[Fact], ...]:
        """Classes of the facts that the extractors give, by kind."""
        classes = {cls.kind: cls for stage in self._stages for cls in stage.extractor.provides}
        return tuple(classes[kind] for kind in sorted(classes))

    def extract(self, text: str | Document, *, published: Published = None) -> Facts:
        """Read the facts of a text.

        Args:
            text: a document, or its text.
            published: publication date, if a text is given.

        Raises:
            DocumentError: the text is no str, is blank or is the name of a file, or the publication
                date is no date.
            ExtractorError: an extractor failed (only if the policy is "raise").
        """
        given = as_document(text, published)
        check_article(given.text)
        copy, alignment = clean(given.text)
        document = attrs.evolve(given, text=copy) if alignment else given
        originals = Originals(document)
        try:
            facts = self._facts(document, alignment, originals, watched=False)
        except ExtractorError:
            if not originals.restore():
                raise
        else:
            if not originals.restore():
                return _of(given, facts, alignment)
        # an extractor altered what all share: once more, looking after each which one it is
        facts = self._facts(document, alignment, Originals(document), watched=True)
        return _of(given, facts, alignment)

    def _facts(
        self,
        document: Document,
        alignment: Alignment | None,
        originals: Originals,
        *,
        watched: bool,
    ) -> Facts:
        """Read the facts of a clean text.

        Args:
            document: what is read.
            alignment: leads to the text that was given.
            originals: of the document; those of facts are noted there.
            watched: whether to undo at once what an extractor alters, and to name it.
        """
        found: list[Fact] = []
        text, levels = document.text, dict[int, int]()  # of those that were found, by their id()
        problems: list[Problem] = []
        skipped: list[tuple[Extractor, Skipped]] = []
        read: set[type[Fact]] = set()
        for stage in self._stages:
            extractor = stage.extractor
            if extractor.languages:
                language = document.language or document.reading.language
                if language is not None and not _speaks(extractor, language):
                    note = Skipped(extractor=extractor.signature, language=language)
                    skipped.append((extractor, note))
                    continue
                read.update(extractor.provides)
            validation = Validation(text, alignment, extractor, levels)
            facts = Facts(document=document, facts=found)
            try:
                stage.run(facts, validation, originals if watched else None)
            except ExtractorError as error:
                if self._on_error == "raise":
                    raise
                problems.append(
                    Problem(
                        extractor=extractor.signature,
                        error=type(error).__name__,
                        message=str(error),
                    )
                )
                continue
            found += validation.new
            levels |= validation.levels
            originals.keep(validation.new, validation.values)
        # an extractor of the same kinds that knows the language stands in for one that does not
        unread = tuple(note for e, note in skipped if not read.issuperset(e.provides))
        return Facts(document=document, facts=found, problems=tuple(problems), skipped=unread)


def as_document(text: str | Document, published: Published = None) -> Document:
    """Give the text as a document; a document that has a publication date keeps it."""
    if isinstance(text, Document):
        return attrs.evolve(text, published=published) if published is not None else text
    return Document(text, published=published)


def _of(given: Document, facts: Facts, alignment: Alignment | None) -> Facts:
    """Give facts of the clean text as facts of the text that was given."""
    if alignment is None:
        return facts
    found = moved(facts, lambda span: given.span(*alignment.given(span.start, span.end)))
    return attrs.evolve(facts, document=given, facts=found)


def _speaks(extractor: Extractor, language: str) -> bool:
    tag = language.casefold() + "-"
    return any(tag.startswith(prefix.casefold() + "-") for prefix in extractor.languages)


@functools.cache
def default_engine() -> Engine:
    """Give the engine of all installed plugins, built once in a process."""
    return Engine.installed()


def extract(text: str | Document, *, published: Published = None) -> Facts:
    """Read the facts of a news text with all installed plugins.

    Args:
        text: the text, or a :class:`newsfacts.Document` that knows its outlet, region, language.
        published: when it appeared, as a date, a datetime, or either in ISO 8601; relative dates
            need it.

    Returns:
        The facts in order of position.

    Raises:
        PluginError: a plugin cannot be used.
        DocumentError: the text is no str, is blank or is the name of a file, or the publication
            date is no date.
        ExtractorError: an extractor failed on this text.

    Example:
        >>> import newsfacts
        >>> facts = newsfacts.extract("It paid $43 million on Monday.", published="2017-02-22")
        >>> [fact.label for fact in (*facts.money, *facts.dates)]
        ['43000000 USD', '2017-02-20']
    """
    return default_engine().extract(text, published=published)
