"""The forms of the cue verbs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsfacts_claims import tables

#: base ("say"), third person ("says"), past ("said", also the participle), "-ing" ("saying"),
#: "was said" or "asked" in the passive, and a noun ("his claim that")
Shape = Literal["base", "third", "past", "gerund", "passive", "noun"]

_VOWELS = frozenset("aeiou")
_SIBILANTS = ("s", "x", "z", "ch", "sh")


class Form(NamedTuple):
    """A form of a verb."""

    lemma: str
    shape: Shape


def inflect(verb: str) -> Iterator[tuple[str, Shape]]:
    """Give the forms of a verb with their shapes.

    Example:
        >>> dict(inflect("admit"))
        {'admit': 'base', 'admits': 'third', 'admitted': 'past', 'admitting': 'gerund'}
        >>> dict(inflect("deny"))
        {'deny': 'base', 'denies': 'third', 'denied': 'past', 'denying': 'gerund'}
    """
    y_changes = verb.endswith("y") and verb[-2] not in _VOWELS
    stem = verb + verb[-1] if verb in tables.DOUBLED else verb.removesuffix("e")
    yield verb, "base"
    if y_changes:
        yield verb[:-1] + "ies", "third"
    else:
        yield verb + ("es" if verb.endswith(_SIBILANTS) else "s"), "third"
    if verb in tables.IRREGULAR:
        for form in tables.IRREGULAR[verb].split():
            yield form, "past"
    else:
        yield (verb[:-1] + "i" if y_changes else stem) + "ed", "past"
    yield (verb if verb.endswith("ee") else stem) + "ing", "gerund"


def _forms() -> dict[str, Form]:
    lemmas = (
        tables.CLAUSE | tables.TOLD | tables.MARKED | tables.QUOTED | tables.INFINITIVE
        | tables.ASKED | tables.OBJECT | tables.LINKS.keys() | tables.PARTICLES.keys()
    )  # fmt: skip
    return {form: Form(verb, shape) for verb in sorted(lemmas) for form, shape in inflect(verb)}


#: every form of every cue verb, in lower case
FORMS: Mapping[str, Form] = MappingProxyType(_forms())
