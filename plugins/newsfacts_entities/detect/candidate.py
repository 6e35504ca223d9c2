"""A candidate mention, before its entity is known."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts_entities.lexicon.entry import Entry

#: the kind of mention; "body" and "spot" are descriptions, not names: "the company", "the capital"
Kind = Literal[
    "person",
    "role",
    "group",
    "organisation",
    "body",
    "known",
    "place",
    "spot",
    "name",
    "pronoun",
    "adverb",
]


class Candidate(NamedTuple):
    """Words that may mention an entity; offsets in code points, end exclusive."""

    kind: Kind
    start: int
    end: int
    #: index of its sentence
    sentence: int
    #: its tokens
    tokens: range
    #: words of the name, without titles; empty for a description
    name: tuple[str, ...] = ()
    #: the office or description as written, without its determiner: "Foreign Minister"
    title: str = ""
    #: ISO 3166 code of a country named in it, or ""
    country: str = ""
    #: its determiner in lower case: "the", "a", "his", "two" ...
    determiner: str = ""
    #: the table entry of a known name
    entry: Entry | None = None
    #: initials in brackets after it: "OPEC"
    acronym: str = ""
    #: whether it is followed by "'s", or is "his"
    owns: bool = False
    #: whether it is in the dateline
    is_dateline: bool = False
    #: whether it is nested inside another mention
    is_nested: bool = False
