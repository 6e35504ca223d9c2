"""Predicates with their arguments."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.reading.predicates.factuality import Factuality
from newsfacts.reading.segmentation.extents import Extent
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


class Predicate(NamedTuple):
    """A verb, or a noun that denotes an event, with its arguments and factuality."""

    #: the group that contains it
    group: VerbGroup | NounGroup
    #: start offset of its word
    start: int
    #: end offset of its word, exclusive
    end: int
    #: lemma of a verb; lower-case form of a noun
    lemma: str
    #: the clause that it stands in
    clause: Clause
    #: voice of the verb; "active" for a noun
    voice: Voice
    #: the verb group whose subject takes part in the event of a noun: "held talks"; or None
    support: VerbGroup | None
    #: in order of position
    arguments: tuple[Argument, ...]
    factuality: Factuality

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
