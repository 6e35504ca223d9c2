"""Event types – their words, and who may take part – and the candidates for their mentions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

import attrs

from newsfacts.model.entity import Mention
from newsfacts.model.time import TimeExpression
from newsfacts.reading import Argument, NounGroup, Predicate, Role, Sentence

#: determiners of an event that was mentioned before
_KNOWN = frozenset("the this that these those their his her its our my your both".split())


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
    #: participles that are attributes of whoever takes part: "visiting President Orlik"
    attributes: frozenset[str] = attrs.field(default=frozenset(), converter=_split)
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
    #: whether its verbs tell what is done at an event: "they discussed trade"
    within: bool = False
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
    #: whether it takes two parties, so that a state's is with another that the article is about
    mutual: bool = False
    #: whether an event of this type has others as its parts: a visit, a summit
    contains: tuple[str, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.family:
            object.__setattr__(self, "family", self.name)


class Part(NamedTuple):
    """Somebody who takes part according to a mention."""

    role: Role
    mention: Mention
    #: whether its own words say so, rather than the clause around it
    own: bool


@attrs.frozen(kw_only=True, eq=False)
class Candidate:
    """One mention of an event before it is known which event it is of."""

    type: EventType
    frame: Frame
    predicate: Predicate
    sentence: Sentence
    #: the text of the document
    text: str
    arguments: tuple[Argument, ...]
    participants: tuple[Part, ...]
    place: Mention | None
    time: TimeExpression | None
    #: the last day of an event of several
    last: TimeExpression | None
    #: whether it only says that somebody does not come, so that the event may well take place
    away: bool
    #: whether it counts only as another mention of an event: "the talks", nobody named
    weak: bool

    @property
    def start(self) -> int:
        """Start offset of the trigger."""
        return self.predicate.start

    @property
    def effects(self) -> tuple[str, ...]:
        """What the operators on it do, innermost first: ("begins",) of "opened the summit"."""
        return tuple(operator.name for operator in self.predicate.factuality.operators)

    @property
    def definite(self) -> bool:
        """Whether it refers to an event that is known: "the talks", "they discussed trade"."""
        group = self.predicate.group
        if not isinstance(group, NounGroup):
            return self.is_within
        return group.determiner in _KNOWN or group.possessor is not None

    @property
    def is_within(self) -> bool:
        """Whether it only tells what is done at an event: "they discussed trade"."""
        return self.frame.within and not self.predicate.is_noun and not self.has("partner")

    @property
    def has_complement(self) -> bool:
        """Whether a phrase behind the noun says whose event it is: "the talks with Kenya"."""
        return any(
            a.via == "own" and a.function == "phrase" and a.role in self.frame.roles
            for a in self.arguments
        )

    @property
    def word(self) -> str:
        """The trigger: a noun in lower case, the lemma of a verb."""
        return self.predicate.lemma

    @property
    def verbs(self) -> tuple[str, ...]:
        """Lemmas of the trigger, of its support verb and of the verb of its clause."""
        groups = (self.predicate.support, self.predicate.clause.verb)
        return (self.word, *(lemma for group in groups if group for lemma in group.chain))

    @property
    def rest(self) -> str:
        """The words of the sentence behind the last object, in lower case."""
        ends = [a.extent.end for a in self.arguments if a.function == "object"]
        ends += [
            p.mention.span.end for p in self.participants if p.mention.span.start in self._objects
        ]
        start = max([self.predicate.end, *ends])
        return self.text[start : self.sentence.extent.end].strip().lower()

    @property
    def _objects(self) -> range:
        found = [a.extent for a in self.arguments if a.function == "object"]
        return range(found[0].start, found[-1].end) if found else range(0)

    def has(self, *roles: str) -> bool:
        """Whether somebody fills one of some roles."""
        return any(part.role in roles for part in self.participants)

    def heads(self, *roles: str) -> list[str]:
        """Return the head words, in lower case, of the arguments with one of some roles."""
        return [a.group.head.text.lower() for a in self.arguments if a.role in roles]
