"""Clauses: who does what in which part of a sentence."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.syntax.groups import NounGroup, Tense, VerbGroup

#: "adverbial" begins with when, if, after, because; "complement" is what a verb of saying governs
ClauseKind = Literal[
    "main", "relative", "adverbial", "complement", "infinitive", "participial", "quotation",
    "parenthesis",
]  # fmt: skip


class Attached(NamedTuple):
    """A noun group behind a preposition; the preposition is empty before a bare date."""

    preposition: str
    group: NounGroup


class Clause(NamedTuple):
    """A verb with its subject and what else belongs to it."""

    kind: ClauseKind
    #: the word that opens it, in lower case: "that", "when", "after"; or nothing
    opener: str
    #: from its first word to its last, clauses inside it included
    extent: Extent
    #: noun groups that do it, or undergo it in the passive; of a relative clause the antecedent
    subject: tuple[NounGroup, ...]
    verb: VerbGroup | None
    #: of a relative clause or a question what it begins with, if that is not its subject
    objects: tuple[NounGroup, ...]
    #: prepositional phrases and bare dates, in order
    phrases: tuple[Attached, ...]
    #: index of the clause that governs it, in the sentence's clauses
    governor: int | None
    #: the verb group whose auxiliaries a conjoined verb shares: "will visit X and meet Y"
    shares: VerbGroup | None

    @property
    def tense(self) -> Tense:
        """Tense of the verb, or of the one whose auxiliaries it shares."""
        verb = self.shares or self.verb
        return verb.tense if verb else "none"

    @property
    def modality(self) -> str:
        """Modality of the verb, or of the one whose auxiliaries it shares."""
        verb = self.verb.modality if self.verb else ""
        return verb or (self.shares.modality if self.shares else "")

    @property
    def negated(self) -> bool:
        """Whether the verb, or the one whose auxiliaries it shares, is denied."""
        return any(verb is not None and verb.negated for verb in (self.verb, self.shares))

    @property
    def agent(self) -> NounGroup | None:
        """Who does it, where the verb is passive: what stands behind it and "by"."""
        verb = self.verb
        if verb is None or verb.voice != "passive":
            return None
        by = (at.group for at in self.phrases if at.preposition == "by")
        return next((group for group in by if group.start > verb.start), None)

    @property
    def reports(self) -> bool:
        """Whether its verb is one of saying."""
        return self.verb is not None and self.verb.reports
