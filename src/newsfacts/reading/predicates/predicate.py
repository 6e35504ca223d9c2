"""Predicates with their arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Literal, NamedTuple

from newsfacts.reading.predicates.factuality import Factuality
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Token
from newsfacts.reading.syntax.clauses import Clause
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup, Voice

#: what an argument is to the event; "adjunct" if its preposition does not tell
Role = Literal[
    "agent", "patient", "recipient", "partner", "place", "time", "purpose", "topic", "source",
    "adjunct",
]  # fmt: skip
#: grammatical function: in a clause, or of a noun
Function = Literal["subject", "object", "phrase", "possessor", "modifier"]
#: how it is reached: in the clause or noun group of the predicate ("own"), through a relative
#: pronoun, as the understood subject of an infinitive or participle ("control"), or as an argument
#: of the verb that supports or governs an event noun ("support")
Via = Literal["own", "relative", "control", "support"]


class Argument(NamedTuple):
    """A participant, place, time or topic of a predicate."""

    role: Role
    #: the noun group that contains it; all of it, unless it is a possessor or a modifier
    group: NounGroup
    #: its own range of the text
    extent: Extent
    function: Function
    #: the preposition before it, or empty
    preposition: str
    via: Via

    @classmethod
    def of(
        cls,
        group: NounGroup,
        role: Role,
        function: Function,
        preposition: str = "",
        via: Via = "own",
    ) -> Argument:
        """Return a whole noun group as an argument."""
        return cls(role, group, Extent(group.start, group.end), function, preposition, via)

    @property
    def text(self) -> str:
        """Its characters."""
        offset = self.group.start
        return self.group.text[self.extent.start - offset : self.extent.end - offset]


class Predicate:
    """A verb, or a noun that denotes an event, with its arguments and factuality.

    Of most predicates only the lemma is asked: the rest is read when it is asked for, and kept.

    Args:
        group: the group that contains it.
        word: its word.
        lemma: lemma of a verb; lower-case form of a noun.
        clause: the clause that it stands in.
        voice: voice of the verb; "active" for a noun.
        support: reads :attr:`support`.
        arguments: reads :attr:`arguments`.
        factuality: reads :attr:`factuality`.
    """

    def __init__(  # noqa: PLR0913 - what is known of a predicate
        self,
        group: VerbGroup | NounGroup,
        word: Token,
        lemma: str,
        clause: Clause,
        *,
        voice: Voice,
        support: Callable[[], VerbGroup | None],
        arguments: Callable[[], Iterable[Argument]],
        factuality: Callable[[], Factuality],
    ) -> None:
        #: the group that contains it
        self.group = group
        #: start offset of its word
        self.start = word.start
        #: end offset of its word, exclusive
        self.end = word.end
        #: lemma of a verb; lower-case form of a noun
        self.lemma = lemma
        #: the clause that it stands in
        self.clause = clause
        #: voice of the verb; "active" for a noun
        self.voice: Voice = voice
        self._support = support
        self._arguments = arguments
        self._factuality = factuality

    def __repr__(self) -> str:
        return f"Predicate({self.text!r} @{self.start})"

    @cached_property
    def support(self) -> VerbGroup | None:
        """The verb group whose subject takes part in the event of a noun: "held talks"; or None."""
        return self._support()

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """Its participants, places, times and topics, in order of position."""
        return tuple(sorted(self._arguments(), key=_position))

    @cached_property
    def factuality(self) -> Factuality:
        """Whether the event happened, according to its sentence."""
        return self._factuality()

    @property
    def text(self) -> str:
        """Its word."""
        offset = self.group.start
        return self.group.text[self.start - offset : self.end - offset]

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun."""
        return isinstance(self.group, NounGroup)

    def of(self, *roles: Role) -> tuple[Argument, ...]:
        """Return the arguments with one of some roles, in order of position."""
        return tuple(argument for argument in self.arguments if argument.role in roles)


def _position(argument: Argument) -> tuple[int, int]:
    return argument.extent
