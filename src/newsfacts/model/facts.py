"""The result of reading a document: its facts in order, and the problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar, overload

import attrs

from newsfacts.model._supplied import HasRules, Supplied
from newsfacts.model.claim import Claim
from newsfacts.model.document import Document
from newsfacts.model.entity import Entity, Mention
from newsfacts.model.event import Event
from newsfacts.model.fact import Fact
from newsfacts.model.kinds import check_kind, kinds_of, loaded_kinds
from newsfacts.model.money import Money
from newsfacts.model.span import Span
from newsfacts.model.time import TimeExpression

F = TypeVar("F", bound=Fact)

#: a value of a cell, in :meth:`Facts.to_rows`
Cell = object


@attrs.frozen(kw_only=True)
class Problem:
    """An extractor failed on the document, and its facts are missing."""

    #: "name/version"
    extractor: str
    #: class of the error
    error: str
    #: message of the error
    message: str


@attrs.frozen(kw_only=True)
class Skipped:
    """An extractor was skipped because it does not read the document's language."""

    #: "name/version"
    extractor: str
    #: BCP 47 tag of the document
    language: str
    #: how sure the guess at the language is, between 0 and 1; None if the document gave it
    confidence: float | None = None

    @property
    def reason(self) -> str:
        """Why it was skipped: "does not read 'de'"."""
        guess = "" if self.confidence is None else f", a guess that is {self.confidence:.0%} sure"
        return f"does not read {self.language!r}{guess}"


def _in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=attrgetter("span.start", "span.end")))


@attrs.frozen(kw_only=True, repr=False)
class Facts(Sequence[Fact]):
    """The facts of a document, a sequence in order of position.

    Args:
        document: the document that they were read from.
        facts: in any order. Facts that these refer to should be among them; see
            :func:`newsfacts.model.fact.with_references`.
        problems: extractors that failed, if failures are collected.
        skipped: extractors that do not read the document's language.
    """

    document: Document
    facts: tuple[Fact, ...] = attrs.field(default=(), converter=_in_order)
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @overload
    def __getitem__(self, index: int) -> Fact: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Fact, ...]: ...
    def __getitem__(self, index: int | slice) -> Fact | tuple[Fact, ...]:
        return self.facts[index]

    def __len__(self) -> int:
        return len(self.facts)

    def __repr__(self) -> str:
        counts = Counter(fact.kind for fact in self)
        parts = [
            ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "none",
            f"of {self.document!r}",
        ]
        if self.problems:
            parts.append(f"failed: {', '.join(problem.extractor for problem in self.problems)}")
        return f"Facts({'; '.join(parts)})"

    @overload
    def of(self, kind: type[F]) -> tuple[F, ...]: ...
    @overload
    def of(self, kind: str) -> tuple[Fact, ...]: ...
    def of(self, kind: type[Fact] | str) -> tuple[Fact, ...]:
        """Return the facts of a kind, including those of derived kinds.

        Args:
            kind: a class, or the name of a kind: ``facts.of(Money)`` or ``facts.of("money")``.

        Raises:
            KindNameError: no kind has the name.
        """
        if isinstance(kind, type):
            return tuple(fact for fact in self.facts if isinstance(fact, kind))
        return self._chosen([kind])

    def _chosen(self, kinds: Iterable[type[Fact] | str]) -> tuple[Fact, ...]:
        names, classes = set[str](), tuple[type[Fact], ...]()
        for kind in kinds:
            if isinstance(kind, str):
                check_kind(kind, loaded_kinds())
                names.add(kind)
            else:
                classes += (kind,)
        return tuple(
            fact
            for fact in self.facts
            if isinstance(fact, classes) or not names.isdisjoint(kinds_of(type(fact)))
        )

    @property
    def dates(self) -> tuple[TimeExpression, ...]:
        """Dates, times, durations and sets."""
        return self.of(TimeExpression)

    @property
    def money(self) -> tuple[Money, ...]:
        """Sums of money."""
        return self.of(Money)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """People, organisations, places, countries, roles and groups, in order of first mention."""
        first: dict[int, int] = {}
        for mention in self.of(Mention):
            if mention.entity is not None:
                first.setdefault(id(mention.entity), mention.span.start)
        return tuple(
            sorted(self.of(Entity), key=lambda entity: first.get(id(entity), entity.span.start))
        )

    @property
    def events(self) -> tuple[Event, ...]:
        """Meetings, visits, calls, talks and summits, and the events of plugins."""
        return self.of(Event)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Statements that the article attributes to a source, without those reported inside one."""
        claims = self.of(Claim)
        reported = {id(claim.reported) for claim in claims}
        return tuple(claim for claim in claims if id(claim) not in reported)

    def mentions_of(self, entity: Entity) -> tuple[Mention, ...]:
        """Return the mentions of an entity."""
        return tuple(m for m in self.of(Mention) if m.entity is entity or m.entity == entity)

    def within(self, spans: Span | Iterable[Span]) -> tuple[Fact, ...]:
        """Return the facts whose span lies in one of the spans: ``facts.within(claim.content)``."""
        outer = (spans,) if isinstance(spans, Span) else tuple(spans)
        return tuple(f for f in self.facts if any(span.covers(f.span) for span in outer))

    def only(self, *kinds: type[Fact] | str) -> Facts:
        """Return the facts of these kinds only, as facts of the same document.

        Args:
            kinds: classes, or names of kinds.

        Raises:
            KindNameError: no kind has the name.
        """
        return attrs.evolve(self, facts=self._chosen(kinds))

    def to_rows(self, *kinds: type[Fact] | str) -> list[dict[str, Cell]]:
        """Return a flat dict for each fact, for tables and data frames.

        Every row begins with the document (``document_id``, ``document_published``,
        ``document_source``, ``document_title``, ``document_url``). Then it has ``id``, which is
        unique in the document, ``kind``, ``start``, ``end``, ``text``, ``sentence`` (in which it
        begins), ``rule`` and ``extractor``, then the fields of its class. A field that holds a fact
        becomes its label (an entity's name, a date's value), a tuple its labels joined by "; ", an
        interval two columns. Last come the ids of the facts that fields hold, by which tables are
        joined: ``time_ref`` has the id of the date in ``time``, ``participants_ref`` those of the
        mentions in ``participants``, joined by "; ". Facts that are left out have no id.

        Args:
            kinds: classes of the facts to return, or names of kinds; all kinds if empty.

        Raises:
            KindNameError: no kind has the name.
        """
        return formats.get().to_rows(self, self._chosen(kinds or (Fact,)))

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the document and its facts as JSON that :func:`newsfacts.from_json` reads back.

        Args:
            indent: spaces per level; None for one line.

        Raises:
            FormatError: two classes of facts have the same kind.
            FactError: a fact contains itself.
        """
        return formats.get().to_json(self, indent=indent)

    def to_html(
        self, *, title: str | None = None, extractors: Iterable[HasRules] | None = None
    ) -> str:
        """Return the article and its facts as an HTML page; see :func:`newsfacts.to_html`.

        Args:
            title: title of the page; the headline if None.
            extractors: extractors that describe their rules; the installed ones if None.

        Raises:
            MissingExtraError: jinja2 is not installed; the extra ``report`` installs it.
        """
        return formats.get().to_html(self, title=title, extractors=extractors)

    def to(self, format: str, **options: object) -> str:  # noqa: A002 - the word for it
        """Return the facts in one of the formats of :func:`newsfacts.write`, as text.

        Args:
            format: name of the format: ``facts.to("timeml")``.
            options: options of its writer.

        Raises:
            UnknownFormatError: no writer has this name.
            OptionError: the writer has no such option, or the option does not accept the value.
            MissingExtraError: the format needs a package that is not installed.
        """
        return formats.get().text(self, format, options)

    def _repr_html_(self) -> str | None:
        return formats.get().framed(self)


class Formats(Protocol):
    """Serialises facts; see the methods of :class:`Facts`."""

    def to_rows(self, facts: Facts, chosen: Iterable[Fact]) -> list[dict[str, Cell]]:
        """Return a row for each chosen fact."""
        ...

    def to_json(self, facts: Facts, *, indent: int | None) -> str:
        """Return the document and its facts as JSON."""
        ...

    def to_html(
        self, several: Facts, *, title: str | None, extractors: Iterable[HasRules] | None
    ) -> str:
        """Return the article and its facts as an HTML page."""
        ...

    def text(self, facts: Facts, form: str, options: Mapping[str, object]) -> str:
        """Return the facts in the format of a writer."""
        ...

    def framed(self, facts: Facts) -> str | None:
        """Return the page in a frame for a notebook, or None without jinja2."""
        ...


formats: Supplied[Formats] = Supplied()
