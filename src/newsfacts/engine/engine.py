"""Runs extractors over documents."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

import attrs

from newsfacts.engine.article import article_of
from newsfacts.engine.originals import Originals
from newsfacts.engine.stage import Stage
from newsfacts.engine.validation import Validation
from newsfacts.errors import (
    ExtractorError,
    NoPluginsError,
    UnknownPluginError,
)
from newsfacts.model import Document, Fact, Facts, Problem, Published, Skipped, Span
from newsfacts.model._metadata import check_article
from newsfacts.model.moved import moved
from newsfacts.plugin.extractor import Extractor
from newsfacts.plugin.options import Options, with_options
from newsfacts.plugin.order import in_order
from newsfacts.plugin.origin import BY_HAND, Origin

if TYPE_CHECKING:
    from newsfacts.reading.clean import Alignment

#: policy for failing extractors: raise the error, or record it in ``facts.problems`` and continue
ErrorPolicy = Literal["raise", "collect"]

_POLICIES = ("raise", "collect")


class Engine:
    """An ordered set of extractors that reads documents.

    Args:
        extractors: the extractors to run; they need no package metadata.
        options: options by extractor and option name:
            ``{"dates": {"profile": "timeml"}}``.
        on_error: "raise" raises the error of a failing extractor; "collect" records it in
            ``facts.problems`` and continues with the next extractor.
        origins: plugin and distribution by extractor name, for error messages.

    Raises:
        PluginError: two extractors have the same name or two Fact classes the same kind, no
            extractor provides a required kind, or requirements form a cycle.
        UnknownPluginError: options name an unknown extractor.
        OptionError: an extractor has no such option, or does not accept the value.
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
            raise ValueError(f"on_error is {on_error!r}; it must be 'raise' or 'collect'")
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
        """Return an engine with all installed plugins, bundled and third-party.

        Args:
            disable: names of plugins that are not imported, in addition to those in the environment
                variable ``NEWSFACTS_DISABLE``, separated by commas.
            options: as in :class:`Engine`.
            on_error: as in :class:`Engine`.

        Raises:
            NoPluginsError: no plugin is installed.
            PluginError: a plugin cannot be used; the message names it and says what to do.
        """
        from newsfacts.plugin import discovery

        plugins = discovery.find((disable,) if isinstance(disable, str) else disable)
        if not plugins:
            raise NoPluginsError
        extractors: list[Extractor] = []
        origins: dict[str, Origin] = {}
        for plugin in plugins:
            if not plugin.disabled:
                loaded = discovery.load(plugin, Extractor)
                extractors += loaded
                origins |= {extractor.name: plugin.origin for extractor in loaded}
        return cls(extractors, options=options, on_error=on_error, origins=origins)

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors, in the order in which they run."""
        return tuple(stage.extractor for stage in self._stages)

    @property
    def kinds(self) -> tuple[type[Fact], ...]:
        """Classes of the facts that the extractors return, sorted by kind."""
        classes = {cls.kind: cls for stage in self._stages for cls in stage.extractor.provides}
        return tuple(classes[kind] for kind in sorted(classes))

    def extract(self, text: str | Document, *, published: Published = None) -> Facts:
        """Read the facts of a text.

        Args:
            text: a document, or the text of one.
            published: publication date of the text; replaces that of a document.

        Raises:
            DocumentError: the text is not a str, is blank or is the name of a file, or the
                publication date is not a date.
            ExtractorError: an extractor failed (only if ``on_error`` is "raise").
        """
        given = as_document(text, published)
        check_article(given.text)
        document, alignment = article_of(given)
        originals = Originals(document)
        try:
            facts = self._facts(document, alignment, originals, watched=False)
        except ExtractorError:
            if not originals.restore():
                raise
        else:
            if not originals.restore():
                return _of(given, facts, alignment)
        # an extractor altered shared objects: run again, checking after each to find which one
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
        """Read the facts of a cleaned text.

        Args:
            document: the document with the cleaned text.
            alignment: maps offsets to the original text.
            originals: original values of the document; those of new facts are added.
            watched: whether to check after each extractor what it altered, undo it and report it.
        """
        found: list[Fact] = []
        text, levels = document.text, dict[int, int]()  # of the facts found so far, by id()
        problems: list[Problem] = []
        skipped: list[tuple[Extractor, Skipped]] = []
        read: set[type[Fact]] = set()
        for stage in self._stages:
            extractor = stage.extractor
            if extractor.languages:
                if note := _unread(extractor, document):
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
        # not reported as skipped if extractors that read the language provide the same kinds
        unread = tuple(note for e, note in skipped if not read.issuperset(e.provides))
        return Facts(document=document, facts=found, problems=tuple(problems), skipped=unread)


def as_document(text: str | Document, published: Published = None) -> Document:
    """Return the text as a document, with the publication date if one is passed."""
    if isinstance(text, Document):
        return attrs.evolve(text, published=published) if published is not None else text
    return Document(text, published=published)


def _of(given: Document, facts: Facts, alignment: Alignment | None) -> Facts:
    """Map facts of the cleaned text to the original text."""
    if alignment is None:
        return attrs.evolve(facts, document=given)

    def move(span: Span) -> Span:
        start, end = alignment.given(span.start, span.end)
        same = start == span.start and given.text[start:end] == span.text
        return span if same else given.span(start, end)

    return attrs.evolve(facts, document=given, facts=moved(facts, move))


def _unread(extractor: Extractor, document: Document) -> Skipped | None:
    """Return why an extractor is skipped, if it does not read a document's language.

    A guess at the language must be sure.
    """
    given, guess = document.language, document.reading.language_guess
    language = given or (guess.language if guess and guess.sure else None)
    if language is None or _speaks(extractor, language):
        return None
    confidence = None if given or not guess else guess.confidence
    return Skipped(extractor=extractor.signature, language=language, confidence=confidence)


def _speaks(extractor: Extractor, language: str) -> bool:
    tag = language.casefold() + "-"
    return any(tag.startswith(prefix.casefold() + "-") for prefix in extractor.languages)


@functools.cache
def default_engine() -> Engine:
    """Return the engine with all installed plugins, built once per process."""
    return Engine.installed()


def extract(text: str | Document, *, published: Published = None) -> Facts:
    """Read the facts of a news text with all installed plugins.

    Args:
        text: the text, or a :class:`newsfacts.Document` with its outlet, region and language.
        published: publication date, as a date, a datetime, or either in ISO 8601; needed to
            resolve relative dates.

    Returns:
        The facts in order of position.

    Raises:
        PluginError: a plugin cannot be used.
        DocumentError: the text is not a str, is blank or is the name of a file, or the publication
            date is not a date.
        ExtractorError: an extractor failed on this text.

    Example:
        >>> import newsfacts
        >>> facts = newsfacts.extract("It paid $43 million on Monday.", published="2017-02-22")
        >>> [fact.label for fact in (*facts.money, *facts.dates)]
        ['43000000 USD', '2017-02-20']
    """
    return default_engine().extract(text, published=published)
