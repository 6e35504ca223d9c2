"""What was found in a text, before it is told who or what it is."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts_entities.lexicon.entry import Entry

#: what was found; "body" and "spot" are described, not named: "the company", "the capital"
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
    """Words that speak of somebody or something; offsets in code points, end exclusive."""

    kind: Kind
    start: int
    end: int
    #: number of its sentence
    sentence: int
    #: its tokens
    tokens: range
    #: words of the name, without titles; empty for what is only described
    name: tuple[str, ...] = ()
    #: the office or description as it stands, without its determiner: "Foreign Minister"
    title: str = ""
    #: ISO 3166 code of the country in it, or ""
    country: str = ""
    #: "the", "a", "his", "two" ... before it, in lower case
    determiner: str = ""
    #: of a name in the tables: its entry
    entry: Entry | None = None
    #: initials in brackets behind it: "OPEC"
    acronym: str = ""
    #: whether it is followed by "'s", or is "his"
    owns: bool = False
    #: whether it says where the text was written
    is_dateline: bool = False
    #: whether it stands inside another one
    is_nested: bool = False
