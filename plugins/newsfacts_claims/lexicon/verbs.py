"""Verbs of communication, with the contents that each admits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

#: base ("say"), third person ("says"), past ("said", also the participle), "-ing" ("saying"),
#: an infinitive with a subject, "was said" in the passive, a noun ("his claim that"), and
#: "according to"
Shape = Literal["base", "infinitive", "third", "past", "gerund", "passive", "noun", "according"]

_VOWELS = frozenset("aeiou")
_SIBILANTS = ("s", "x", "z", "ch", "sh")
#: verbs whose last consonant is doubled
_DOUBLED = frozenset(
    "admit begin blog brag dub flag fret let pan quip rap refer rebut rip submit".split()
)
#: past tense and participle that no rule gives
_IRREGULAR = {
    "begin": "began",
    "feel": "felt",
    "find": "found",
    "forecast": "forecast",
    "foresee": "foresaw foreseen",
    "let": "let",
    "mean": "meant",
    "read": "read",
    "say": "said",
    "show": "showed shown",
    "speak": "spoke spoken",
    "swear": "swore sworn",
    "tell": "told",
    "think": "thought",
    "write": "wrote written",
}


class Verb(NamedTuple):
    """A verb of communication; ``verbs.tsv`` explains the columns."""

    lemma: str
    contents: frozenset[str]
    #: those that link its content: "call for"
    prepositions: frozenset[str]
    #: those contents and prepositions that express an attitude and state nothing
    attitudes: frozenset[str]
    #: None if its passive is no cue
    passive: frozenset[str] | None
    particle: str
    negative: bool
    #: it never stands between a quotation and its source
    source_first: bool
    #: things do it as well, without a statement: "the frost explains why"
    evidence: bool

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


@cache
def forms() -> Mapping[str, Form]:
    """Return every form of every verb, in lower case."""
    return MappingProxyType(
        {form: Form(verb, shape) for verb in _verbs() for form, shape in inflect(verb.lemma)}
    )


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


def inflect(verb: str) -> Iterator[tuple[str, Shape]]:
    """Yield the forms of a verb with their shapes.

    Example:
        >>> dict(inflect("admit"))
        {'admit': 'base', 'admits': 'third', 'admitted': 'past', 'admitting': 'gerund'}
        >>> dict(inflect("deny"))
        {'deny': 'base', 'denies': 'third', 'denied': 'past', 'denying': 'gerund'}
    """
    y_changes = verb.endswith("y") and verb[-2] not in _VOWELS
    stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
    yield verb, "base"
    if y_changes:
        yield verb[:-1] + "ies", "third"
    else:
        yield verb + ("es" if verb.endswith(_SIBILANTS) else "s"), "third"
    if verb in _IRREGULAR:
        for form in _IRREGULAR[verb].split():
            yield form, "past"
    else:
        yield (verb[:-1] + "i" if y_changes else stem) + "ed", "past"
    yield (verb if verb.endswith("ee") else stem) + "ing", "gerund"
