"""Clauses: predicates with their arguments."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.syntax.groups import NounGroup, Tense, VerbGroup, Voice

#: "adverbial" begins with when, if, after, because; "complement" is governed by a verb of saying
ClauseKind = Literal[
    "main", "relative", "adverbial", "complement", "infinitive", "participial", "quotation",
    "parenthesis",
]  # fmt: skip


class Attached(NamedTuple):
    """A noun group after a preposition; the preposition is empty before a bare date."""

    preposition: str
    group: NounGroup


class Clause(NamedTuple):
    """A verb with its subject, objects and modifiers."""

    kind: ClauseKind
    #: the word that opens it, in lower case: "that", "when", "after"; or empty
    opener: str
    #: from its first word to its last, embedded clauses included
    extent: Extent
    #: noun groups that are its subject, also in the passive; in a relative clause the antecedent
    subject: tuple[NounGroup, ...]
    verb: VerbGroup | None
    #: the word or group that opens a relative clause or a question, unless it is the subject
    objects: tuple[NounGroup, ...]
    #: prepositional phrases and bare dates, in order
    phrases: tuple[Attached, ...]
    #: index of its governor among the clauses of the sentence
    governor: int | None
    #: the verb group whose auxiliaries a conjoined verb shares: "will visit X and meet Y"
    shares: VerbGroup | None

    @property
    def tense(self) -> Tense:
        """Tense of the verb, or of the one whose auxiliaries it shares."""
        verb = self.shares or self.verb
        return verb.tense if verb else "none"

    @property
    def voice(self) -> Voice:
        """Voice of the verb, with the auxiliaries it shares: "was built and sold"."""
        if self.verb is None or self.shares is None or self.verb.form != "R":
            return self.verb.voice if self.verb else "active"
        auxiliaries = [tag for tag in self.shares.tags if tag in "BbhR"]
        if self.shares.voice == "passive" or auxiliaries[-1:] in (["B"], ["b"]):
            return "passive"
        return "active"

    @property
    def modality(self) -> str:
        """Modality of the verb, or of the one whose auxiliaries it shares."""
        verb = self.verb.modality if self.verb else ""
        return verb or (self.shares.modality if self.shares else "")

    @property
    def negated(self) -> bool:
        """Whether the verb, or the one whose auxiliaries it shares, is negated."""
        return any(verb is not None and verb.negated for verb in (self.verb, self.shares))

    @property
    def agent(self) -> NounGroup | None:
        """The agent of a passive verb: the noun groups after "by"."""
        verb = self.verb
        if verb is None or self.voice != "passive":
            return None
        by = (at.group for at in self.phrases if at.preposition == "by")
        return next((group for group in by if group.start > verb.start), None)

    @property
    def reports(self) -> bool:
        """Whether its verb is a verb of saying."""
        return self.verb is not None and self.verb.reports
