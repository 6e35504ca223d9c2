"""The forms of the cue verbs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

from newsfacts.reading import inflect
from newsfacts_claims import tables

#: base ("say"), third person ("says"), past ("said", also the participle), "-ing" ("saying"),
#: "was said" or "asked" in the passive, and a noun ("his claim that")
Shape = Literal["base", "third", "past", "gerund", "passive", "noun"]


class Form(NamedTuple):
    """A form of a verb."""

    lemma: str
    shape: Shape


def _forms() -> dict[str, Form]:
    lemmas = (
        tables.CLAUSE | tables.TOLD | tables.MARKED | tables.QUOTED | tables.INFINITIVE
        | tables.ASKED | tables.OBJECT | tables.LINKS.keys() | tables.PARTICLES.keys()
    )  # fmt: skip
    return {form: Form(verb, shape) for verb in sorted(lemmas) for form, shape in _shapes(verb)}


def _shapes(verb: str) -> Iterator[tuple[str, Shape]]:
    forms = inflect(verb)
    yield forms.base, "base"
    yield forms.third, "third"
    for form in (*forms.past, *forms.participle):
        yield form, "past"
    for form in forms.gerund:
        yield form, "gerund"


#: every form of every cue verb, in lower case
FORMS: Mapping[str, Form] = MappingProxyType(_forms())
