"""Variants of a text as other systems deliver it; extractors must find the same facts in each."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import attrs

from newsfacts import Document, Engine, Fact, Facts
from newsfacts.reading.clean import clean

_BETWEEN_LETTERS = re.compile(r"(?<=\w)(?=\w)")

#: transformations of a text, by a readable name
VARIANTS: Mapping[str, Callable[[str], str]] = {
    "doubled blanks": lambda text: text.replace(" ", "  "),
    "no-break blanks": lambda text: text.replace(" ", "\u00a0"),
    "CRLF line breaks": lambda text: text.replace("\n", "\r\n"),
    "zero-width characters in words": lambda text: _BETWEEN_LETTERS.sub("\u200b", text),
    "soft hyphens in words": lambda text: _BETWEEN_LETTERS.sub("\u00ad", text),
    "decomposed accents": lambda text: unicodedata.normalize("NFD", text),
}


def check_variants(engine: Engine, document: Document) -> None:
    """Check that every variant of a document's text yields the same facts, at the same places.

    Raises:
        AssertionError: the facts differ; names the variant and the facts.
    """
    copy = attrs.evolve(document, text=clean(document.text)[0])
    expected = Counter(map(_fact, engine.extract(copy)))
    for name, variant in VARIANTS.items():
        text = variant(copy.text)
        found = Counter(_as_clean(engine.extract(attrs.evolve(document, text=text))))
        if found != expected:
            raise AssertionError(
                f"{text!r} ({name}) gave other facts: without {list(expected - found)}, "
                f"with {list(found - expected)}"
            )


#: kind, start, end and label
_Row = tuple[str, int, int, str]


def _fact(fact: Fact) -> _Row:
    return fact.kind, fact.span.start, fact.span.end, fact.label


def _as_clean(facts: Facts) -> Iterable[_Row]:
    """Return the facts with offsets and labels as in the clean copy of their text."""
    _, alignment = clean(facts.document.text)
    for fact in facts:
        kind, start, end, label = _fact(fact)
        place = alignment.clean(start, end) if alignment else (start, end)
        yield kind, *place, clean(label)[0]
