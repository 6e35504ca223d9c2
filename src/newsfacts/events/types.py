"""Event types: the words that denote them, and who may take part."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

import attrs

from newsfacts.model.entity import Mention
from newsfacts.reading import Role

if TYPE_CHECKING:
    from newsfacts.events.arguments.candidate import Candidate


class Filler(Protocol):
    """Decides whether a mention can fill a role."""

    def __call__(self, mention: Mention, /) -> bool:
        """Return whether the mention can fill the role."""
        ...


#: whether a candidate is an event of its type at all: not "met a deadline"
License = Callable[["Candidate"], bool]


#: what may fill each role
Roles = Mapping[Role, Filler]


def _split(words: str | frozenset[str]) -> frozenset[str]:
    return frozenset(words.split()) if isinstance(words, str) else words


def _always(_: Candidate, /) -> bool:
    return True


@attrs.frozen(kw_only=True, eq=False)
class Frame:
    """Words that denote an event, and the roles of their arguments.

    ``Frame(verbs="arrest detain", nouns="arrest arrests", roles={"patient": is_person})`` reads
    "police arrested Ida Holm" and "the arrest of Ida Holm".
    """

    #: lemmas of verbs, separated by blanks when given as one string
    verbs: frozenset[str] = attrs.field(default=frozenset(), converter=_split)
    #: forms of nouns: "arrest arrests"
    nouns: frozenset[str] = attrs.field(default=frozenset(), converter=_split)
    #: who takes part: the argument's role, and what may fill it
    roles: Roles
    #: what a participant is called, by role: "host", "visitor"
    labels: Mapping[Role, str] = attrs.field(factory=dict[Role, str])
    #: roles without which it is no event of this type; one of them is enough
    needs: tuple[Role, ...] = ()
    #: roles that can give the place, apart from "place" itself: the patient of "visit"
    places: tuple[Role, ...] = ()
    #: families of other types whose events its words can denote as well
    also: tuple[str, ...] = ()
    #: whether its nouns denote many other things, so that somebody must take part
    vague: bool = False
    #: a test of the whole candidate, for what roles alone do not decide
    license: License = _always
    #: a test without which it counts only as another mention of an event
    firm: License = _always


@attrs.frozen(kw_only=True, eq=False)
class EventType:
    """A type of event: meeting, visit, arrest."""

    name: str
    frames: tuple[Frame, ...]
    #: types of one family can be mentions of one event: "they met ... the talks"
    family: str = ""
    #: whether somebody stays somewhere for some time, so that it has a beginning and an end
    stay: bool = False
    #: whether it is somewhere, unlike a call
    placed: bool = True
    #: whether an event of this type has others as its parts: a visit, a summit
    contains: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.family:
            object.__setattr__(self, "family", self.name)
