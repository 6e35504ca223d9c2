"""Verbs of communication, with the contents that each admits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsfacts.reading import inflect

#: base ("say"), third person ("says"), past ("said", also the participle), "-ing" ("saying"),
#: an infinitive with a subject, "was said" in the passive, a noun ("his claim that"), and
#: "according to"
Shape = Literal["base", "infinitive", "third", "past", "gerund", "passive", "noun", "according"]


_QUOTATION = frozenset(["quotation"])


class Verb(NamedTuple):
    """A verb of communication; ``verbs.tsv`` explains the columns."""

    lemma: str
    contents: frozenset[str]
    #: prepositions of its content: "call for"
    prepositions: frozenset[str]
    #: the contents and prepositions that express an attitude and state nothing
    attitudes: frozenset[str]
    #: None if its passive is not a cue
    passive: frozenset[str] | None
    particle: str
    negative: bool
    #: whether it never comes between a quotation and its source
    source_first: bool
    #: whether things can be its subject, without a statement: "the frost explains why"
    evidence: bool

    @property
    def is_attitude(self) -> bool:
        """Whether it expresses an attitude with any content."""
        return self.attitudes >= self.contents | self.prepositions

    @property
    def quotes(self) -> bool:
        """Whether only a quotation can be its content."""
        return self.contents == _QUOTATION and not self.prepositions

    @property
    def admits_that(self) -> bool:
        """Whether a clause with "that" can be its content."""
        return not self.contents.isdisjoint(("clause", "told", "that"))

    @property
    def says(self) -> bool:
        """Whether a clause or a quotation can be its content."""
        return not self.contents.isdisjoint(("clause", "that", "quotation", "told"))


class Form(NamedTuple):
    """A form of a verb."""

    verb: Verb
    shape: Shape


#: the cue "according to", and the nouns that are cues
ACCORDING = Verb("according", frozenset(), frozenset(), frozenset(), None, "", False, False, False)  # noqa: FBT003
NOUN = ACCORDING._replace(lemma="")
#: "made clear that", "make it clear that": found by its particle
MAKE_CLEAR = ACCORDING._replace(
    lemma="make", contents=frozenset(["clause"]), particle="clear", evidence=True
)


@cache
def forms() -> Mapping[str, Form]:
    """Return every form of every verb, in lower case."""
    return MappingProxyType(
        {form: Form(verb, shape) for verb in _verbs() for form, shape in _shapes(verb.lemma)}
    )


@cache
def make_clear() -> Mapping[str, Form]:
    """Return the forms of "make" as those of "make clear"."""
    return MappingProxyType({form: Form(MAKE_CLEAR, shape) for form, shape in _shapes("make")})


def _verbs() -> Iterator[Verb]:
    lines = Path(__file__).with_name("verbs.tsv").read_text("utf-8").splitlines()
    table = [line for line in lines if not line.startswith("#")]
    for line in table[1:]:
        lemma, *cells = line.split("\t")
        contents, links, passive, traits = (cell.split() for cell in (*cells, "", "", "")[:4])
        yield Verb(
            lemma=lemma,
            contents=frozenset(word.lstrip("~") for word in contents),
            prepositions=frozenset(word.lstrip("~") for word in links),
            attitudes=frozenset(word[1:] for word in (*contents, *links) if word[0] == "~"),
            passive=frozenset(passive) - {"-"} if passive else None,
            particle=next((trait[1:] for trait in traits if trait.startswith("+")), ""),
            negative="negative" in traits,
            source_first="source-first" in traits,
            evidence="evidence" in traits,
        )


def _shapes(verb: str) -> Iterator[tuple[str, Shape]]:
    inflected = inflect(verb)
    yield inflected.base, "base"
    yield inflected.third, "third"
    for form in (*inflected.past, *inflected.participle):
        yield form, "past"
    for form in inflected.gerund:
        yield form, "gerund"
