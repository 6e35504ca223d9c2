"""Forms by which the parts of English news pages are known, compiled from the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsfacts.reading.lexicon.expression import expression
from newsfacts.reading.parts import tables
from newsfacts.reading.parts.part import KINDS, PartKind


class Form(NamedTuple):
    """A form, sought only in texts that contain its needle."""

    needle: str
    kind: PartKind
    pattern: re.Pattern[str]


def _filled(pattern: str) -> str:
    """Return a pattern with the names of patterns in it replaced."""
    for name, part in tables.NAMED.items():
        pattern = pattern.replace(f"<{name}>", part)
    return pattern


def _lines(table: str) -> Iterator[str]:
    return (_filled(line) for line in table.strip("\n").split("\n"))


def _alternatives(tabled: dict[PartKind, str]) -> str:
    """Return an expression with a group named after each kind."""
    return "|".join(f"(?P<{kind}>{'|'.join(_lines(table))})" for kind, table in tabled.items())


def _forms(table: str) -> Iterator[Form]:
    for line in _lines(table):
        needle, kind, pattern = line.split(" :: ")
        yield Form(needle, KINDS[kind], expression(pattern))


#: a paragraph known by its opening, behind any marks
OPENING = expression(_alternatives(tables.OPENINGS))
#: marks before such an opening, and its first word
FIRST = expression(r"(?:[^\w\s\u201c\"]{1,3} ?)?(?P<word>[^\W\d_]*)")
#: whole paragraphs known by what is anywhere in them
ANYWHERE = tuple(_forms(tables.ANYWHERE))
#: links within a paragraph
INLINE = tuple(_forms(tables.INLINE))
#: the title of a link behind a label without a blank: "Ports:Who pays"
GLUED = expression(tables.GLUED)
#: who the author is
AUTHOR = expression(tables.AUTHOR)
#: an agency at the beginning of an article, where its city is not given
AGENCY = expression(_filled(tables.AGENCY))
#: labels that open a paragraph, by the kind of what follows
LABELS = expression(_alternatives(tables.LABELS))
#: the source of a picture, at the end of a paragraph
CREDIT = expression(rf"(?:(?<=[\s.,)\"'])|^)(?:{'|'.join(_lines(tables.CREDITS))})(?:Buy Photo)?$")
#: a question that heads what answers it
QUESTION = expression(
    r"(?:What|How|Why|Who|Where|When|Which|Anything)(?:['\u2019]s)?\b[^.,!?:]{3,36}\?"
)
#: speech, as in a sentence that was cut off at the end of a line
SPEECH = expression(r"[,?!][\"\u201d]")
