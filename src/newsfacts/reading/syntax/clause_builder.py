"""Clauses under construction, and their completion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.reading.lexicon import closed_classes
from newsfacts.reading.segmentation.extents import Extent
from newsfacts.reading.segmentation.tokens import Columns
from newsfacts.reading.syntax.clauses import Attached, Clause, ClauseKind
from newsfacts.reading.syntax.groups import NounGroup, VerbGroup

_CAUSING = frozenset(closed_classes.TAKES_BARE.split())
_TELLING = frozenset(closed_classes.TELLING.split())


class Open:
    """A clause under construction; there are very many, hence a plain class."""

    def __init__(self, kind: ClauseKind, parent: Open | None, opener: str = "") -> None:
        self.kind: ClauseKind = kind
        self.parent = parent
        self.opener = opener
        self.subject: list[NounGroup] = []
        self.verb: VerbGroup | None = None
        self.shares: VerbGroup | None = None
        self.objects: list[NounGroup] = []
        self.phrases: list[Attached] = []
        #: the subject so far is the antecedent, and is replaced by a noun group before the verb
        self.gap = False
        #: the opening of a relative clause or question: its object unless it is its subject
        self.fronted: NounGroup | None = None
        #: candidate antecedents of its pronoun, the nearest last
        self.antecedents: Sequence[NounGroup] = ()
        #: an auxiliary that precedes the subject
        self.auxiliary: VerbGroup | None = None
        #: it begins with an auxiliary that makes it a condition: "had they met"
        self.conditional = False
        #: a verb of saying precedes its subject
        self.inverted = False
        #: the clause before a semicolon, whose subject it has if it has none
        self.before: Open | None = None
        #: the opening of a clause that can be its subject: "what he said"
        self.free: NounGroup | None = None
        #: it opens behind a comma, and so may end with the next; the noun group before that
        self.aside = False
        self.beside: NounGroup | None = None
        self.indices: list[int] = []

    @property
    def reports(self) -> bool:
        """Whether its verb is a verb of saying."""
        return self.verb is not None and self.verb.reports

    @property
    def asks_what(self) -> bool:
        """Whether it begins with a question word that a noun may follow: "what price"."""
        return self.gap and self.kind == "complement" and self.opener in ("what", "which")

    @property
    def tells(self) -> bool:
        """Whether its verb takes an object and a that-clause: "told her that"."""
        return self.verb is not None and self.verb.lemma in _TELLING

    @property
    def causes(self) -> bool:
        """Whether its verb takes an object and a bare infinitive: "let them go"."""
        return self.verb is not None and self.verb.lemma in _CAUSING

    @property
    def passive_above(self) -> Open:
        """It, or the passive whose agent "by" gives: "barred from trading by the court"."""
        above = self.parent
        active = self.kind == "participial" and self.verb and self.verb.voice == "active"
        passive = above and above.verb and above.verb.voice == "passive"
        shared = above is not None and above.subject == self.subject
        return above if above and active and passive and shared and above.lacks_agent else self

    @property
    def lacks_agent(self) -> bool:
        """Whether no phrase names the agent of its passive."""
        return not any(phrase.preposition == "by" for phrase in self.phrases)

    @property
    def outer(self) -> Open | None:
        """The clause that goes on behind a comma: "Holm, who is ill, on Friday met him"."""
        over = self.aside and self.kind in ("relative", "participial") and self.verb is not None
        return self.parent if over else None

    @property
    def is_empty(self) -> bool:
        """Whether it has neither subject nor verb yet."""
        return not (self.subject or self.verb or self.auxiliary)

    @property
    def latest(self) -> list[NounGroup] | None:
        """Its objects, or its subject before the verb; None if there are none."""
        return (self.objects if self.verb else self.subject) or None

    @property
    def is_finite(self) -> bool:
        """Whether its verb has a tense, or shares one."""
        return self.verb is not None and (self.verb.finite or self.shares is not None)

    def agree(self) -> None:
        """Resolve the pronoun to the nearest noun group that agrees with its verb in number."""
        wanted = self.verb.agreement if self.verb else None
        if wanted:
            agreeing = (g for g in reversed(self.antecedents) if g.agreement in (wanted, None))
            self.subject = [next(agreeing, self.subject[0])]
            self.fronted = self.subject[0]

    def and_above(self) -> Iterator[Open]:
        """Yield it and the clauses above it, the nearest first."""
        clause: Open | None = self
        while clause:
            yield clause
            clause = clause.parent

    def within(self) -> Iterator[Open]:
        """Yield it and the clauses above it, up to a quotation or a bracket."""
        for clause in self.and_above():
            yield clause
            if clause.kind in ("quotation", "parenthesis"):
                return


def finished(made: Sequence[Open], columns: Columns) -> tuple[tuple[Clause, ...], dict[int, int]]:
    """Return the finished clauses, and the index of the clause that each word belongs to."""
    kept = [clause for clause in made if clause.verb or clause.subject or clause is made[0]]
    places = {id(clause): n for n, clause in enumerate(kept)}
    owners: dict[int, int] = {}
    clauses: list[Clause] = []
    for n, (clause, extent) in enumerate(zip(kept, _extents(kept, columns), strict=True)):
        owners.update(dict.fromkeys(clause.indices, n))
        clauses.append(
            Clause(
                clause.kind,
                clause.opener,
                extent,
                tuple(clause.subject),
                clause.verb,
                _objects(clause),
                tuple(clause.phrases),
                _governor(clause, places),
                clause.shares,
            )
        )
    return tuple(clauses), owners


def _objects(clause: Open) -> tuple[NounGroup, ...]:
    """Return the objects of a clause, or its opening: "the deal that Duarte signed"."""
    fronted = clause.fronted
    if fronted is None or clause.objects or clause.gap:
        return tuple(clause.objects)
    if fronted.is_period or fronted in clause.subject:
        return tuple(clause.objects)
    active = clause.verb is not None and clause.verb.voice == "active"
    return (fronted,) if active else ()


def _extents(kept: Sequence[Open], columns: Columns) -> list[Extent]:
    """Return for each clause the range of its words and of the clauses below it."""
    bounds = {id(c): [c.indices[0], c.indices[-1]] for c in kept}
    for clause in kept:
        low, high = bounds[id(clause)]
        above = clause.parent
        while above is not None:
            outer = bounds.get(id(above))
            if outer is not None:
                if outer[0] <= low and high <= outer[1]:
                    break
                outer[:] = min(outer[0], low), max(outer[1], high)
            above = above.parent
    starts, end = columns.starts, columns.end
    return [Extent(starts[low], end(high)) for low, high in bounds.values()]


def _governor(clause: Open, places: dict[int, int]) -> int | None:
    """Return the place of the nearest clause above that is kept, or None."""
    above = clause.parent
    while above is not None:
        place = places.get(id(above))
        if place is not None:
            return place
        above = above.parent
    return None
