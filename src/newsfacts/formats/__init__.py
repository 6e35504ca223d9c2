"""Output formats of facts: rows, JSON and its schema, an HTML page, and the formats of writers.

Each format is imported on first use, so that importing newsfacts stays fast.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import BinaryIO

from newsfacts.model import Cell, Document, Fact, Facts, HasRules
from newsfacts.plugin.writer import Writer


def from_json(text: str | bytes, *, kinds: Iterable[type[Fact]] = ()) -> Facts:
    """Read facts that :meth:`newsfacts.Facts.to_json` wrote, with the same values and sharing.

    Untrusted JSON is bounded: facts that are accepted can be compared, hashed, copied, or written
    as rows, JSON or a page in about a second per megabyte.

    Args:
        text: the JSON.
        kinds: classes of facts besides the library's own. Classes of installed plugins are looked
            up if the JSON contains any other kind.

    Raises:
        FormatError: the JSON is not in this format, a span is not in the document, or a limit is
            exceeded: numbers have at most 100 digits before the decimal point and 100 after it,
            facts with their references are nested at most 64 levels deep, and all facts with
            every reference expanded are at most 10 times as long as the JSON.
        UnknownKindError: no class has the kind of a fact.
    """
    from newsfacts.formats.json import from_json as read

    return read(text, kinds)


def to_json(facts: Facts, *, indent: int | None) -> str:
    """Return facts as JSON; see :meth:`newsfacts.Facts.to_json`."""
    from newsfacts.formats.json import to_json as write

    return write(facts, indent=indent)


def to_rows(facts: Facts, chosen: Iterable[Fact]) -> list[dict[str, Cell]]:
    """Return the chosen facts as flat rows; see :meth:`newsfacts.Facts.to_rows`."""
    from newsfacts.formats.rows import to_rows as write

    return write(facts, chosen)


def json_schema(kinds: Iterable[type[Fact]] = ()) -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of what :meth:`newsfacts.Facts.to_json` writes.

    Args:
        kinds: classes of facts besides the library's own.

    Raises:
        FormatError: two classes have the same kind.
        TypeError: a field has a type that JSON cannot represent.
    """
    from newsfacts.formats.schema import json_schema as schema

    return schema(kinds)


def to_html(
    several: Facts | Iterable[Facts],
    *,
    title: str | None = None,
    extractors: Iterable[HasRules] | None = None,
) -> str:
    """Return one HTML page with the facts of one or more articles.

    The page is self-contained and needs neither files nor a network. It shows the articles with
    their facts highlighted, lists of facts, a timeline, and who met whom.

    Args:
        several: the facts of one article, or of several in display order.
        title: title of the page; by default the headline of the only article, or the number of
            articles.
        extractors: extractors that describe their rules; the installed ones if None.

    Raises:
        MissingExtraError: jinja2 is not installed; the extra ``report`` installs it.
        OffsetError: a fact was read from a different document.
    """
    from newsfacts.formats.html.page import page

    return page([several] if isinstance(several, Facts) else several, title, extractors)


def framed(facts: Facts) -> str | None:
    """Return the page in a frame for a notebook, or None without jinja2."""
    from newsfacts.formats.html.page import framed as frame

    return frame(facts)


def why(fact: Fact, document: Document, extractors: Iterable[HasRules] | None) -> str:
    """Explain a fact; see :meth:`newsfacts.Fact.why`."""
    from newsfacts.formats.why import why as explain

    return explain(fact, document, extractors)


def write(
    several: Facts | Iterable[Facts],
    target: str | os.PathLike[str] | BinaryIO,
    *,
    format: str | Writer | None = None,  # noqa: A002 - the word for it
    **options: object,
) -> None:
    """Write the facts of one or more documents into a file, in the format of its suffix.

    The formats are those of the installed writers: ``csv``, ``json``, ``jsonl``, ``html``,
    ``timeml``, ``annotations`` (W3C Web Annotation), ``schema-org``, ``ics``, ``graphml``,
    ``label-studio``, and those of plugins.

    Args:
        several: facts of one document, or of several; they are read one after the other.
        target: path of the file, or a file that is open for writing bytes.
        format: name of a format, or a writer; if None, the suffix of the path tells.
        options: options of the writer: ``statuses=["planned"]``.

    Raises:
        UnknownFormatError: no writer has this name or writes files of this suffix.
        OneDocumentError: the format holds one document a file, and there are none or several.
        OptionError: the writer has no such option, or the option does not accept the value.
        MissingExtraError: the format needs a package that is not installed.
        OSError: the file cannot be written.
    """
    from newsfacts.formats.writing import write as write_into

    write_into(several, target, format, options)


def text(facts: Facts, form: str, options: Mapping[str, object]) -> str:
    """Return facts in a format; see :meth:`newsfacts.Facts.to`."""
    from newsfacts.formats.writing import text as write_text

    return write_text(facts, form, options)
