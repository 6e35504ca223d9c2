"""How facts are written down: rows, JSON and its schema, a page of HTML.

Each format is loaded when it is first asked for, so that importing newsfacts stays light.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts.model import Cell, Document, Fact, Facts, HasRules


def from_json(text: str | bytes, *, kinds: Iterable[type[Fact]] = ()) -> Facts:
    """Give the facts that :meth:`newsfacts.Facts.to_json` wrote: equal, and shared as they were.

    JSON of strangers is bounded: whatever is accepted can be used in every way – compared, hashed,
    copied, written as rows, JSON or a page – in about a second for each megabyte.

    Args:
        text: the JSON.
        kinds: classes of facts beside the library's own. Those of installed plugins are looked up
            when the JSON holds a kind that is none of these.

    Raises:
        FormatError: this is not the format, a span is not in the document, or a bound is passed:
            numbers have at most 100 digits before the decimal point and 100 after it, facts at most
            64 levels with all that they refer to, and with every reference written out all facts
            together are at most 10 times as long as the JSON.
        UnknownKindError: a fact is of a kind that no class has.
    """
    from newsfacts.formats.json import from_json as read

    return read(text, kinds)


def to_json(facts: Facts, *, indent: int | None) -> str:
    """Give facts in JSON; see :meth:`newsfacts.Facts.to_json`."""
    from newsfacts.formats.json import to_json as write

    return write(facts, indent=indent)


def to_rows(facts: Facts, chosen: Iterable[Fact]) -> list[dict[str, Cell]]:
    """Give some of the facts as flat rows; see :meth:`newsfacts.Facts.to_rows`."""
    from newsfacts.formats.rows import to_rows as write

    return write(facts, chosen)


def json_schema(kinds: Iterable[type[Fact]] = ()) -> dict[str, object]:
    """Give the JSON Schema (draft 2020-12) of what :meth:`newsfacts.Facts.to_json` writes.

    Args:
        kinds: classes of facts beside the library's own.

    Raises:
        FormatError: two classes have one kind.
        TypeError: a field is of a type that JSON cannot hold.
    """
    from newsfacts.formats.schema import json_schema as schema

    return schema(kinds)


def to_html(
    several: Facts | Iterable[Facts],
    *,
    title: str = "newsfacts",
    extractors: Iterable[HasRules] | None = None,
) -> str:
    """Give one page of HTML about the facts of several articles.

    It needs nothing beside it, neither files nor a network: the articles with their facts
    highlighted, the facts in lists, a timeline, and who met whom.

    Args:
        several: the facts of each article, in the order in which they are shown, or of one.
        title: of the page.
        extractors: those that describe their rules in words; the installed ones if None.

    Raises:
        MissingExtraError: jinja2 is not installed; the extra ``report`` brings it.
        OffsetError: a fact was read from another document than its own.
    """
    from newsfacts.formats.html.page import page

    return page([several] if isinstance(several, Facts) else several, title, extractors)


def framed(facts: Facts) -> str | None:
    """Give the page as a notebook shows it, in a frame; None without jinja2."""
    from newsfacts.formats.html.page import framed as frame

    return frame(facts)


def why(fact: Fact, document: Document, extractors: Iterable[HasRules] | None) -> str:
    """Give the reasons of a fact; see :meth:`newsfacts.Fact.why`."""
    from newsfacts.formats.why import why as explain

    return explain(fact, document, extractors)
