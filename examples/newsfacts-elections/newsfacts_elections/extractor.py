"""Reads results of elections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

import attrs

import newsfacts
from newsfacts import Document, Facts, Mention, Percentage, TimeExpression
from newsfacts.reading import Clause, NounGroup
from newsfacts_elections import circumstances, tables
from newsfacts_elections.contenders import contender, subject
from newsfacts_elections.facts import ElectionResult, Outcome
from newsfacts_elections.figures import Figure, seats, shares
from newsfacts_elections.scene import Index, Scene


@attrs.frozen(kw_only=True)
class ElectionExtractor(newsfacts.Extractor):
    """Reads who got which share of the vote or how many seats, and who won."""

    name: ClassVar[str] = "elections"
    version: ClassVar[str] = "0.1.0"
    provides: ClassVar[tuple[type[newsfacts.Fact], ...]] = (ElectionResult, Mention)
    requires: ClassVar[tuple[type[newsfacts.Fact], ...]] = (Mention, Percentage, TimeExpression)
    languages: ClassVar[tuple[str, ...]] = ("en",)

    #: whether results are given that nobody has counted yet: opinion polls, "would win"
    forecasts: bool = True

    @property
    def examples(self) -> tuple[newsfacts.Example, ...]:
        """Sentences it must read, and sentences it must leave."""
        from newsfacts_elections.examples import EXAMPLES

        return EXAMPLES

    @property
    def rules(self) -> Mapping[str, str]:
        """What each of its rules reads, in words."""
        return {
            "figure": "a share of the vote or a number of seats, and who got it",
            "outcome": "a verb of winning or losing, without a figure",
            "subject": "who the figure or the verb is about, where no other extractor reads them",
        }

    def extract(self, document: Document, facts: Facts) -> Iterator[newsfacts.Fact]:
        """Give the results of a document, in order."""
        reading = document.reading
        if not reading.tokens.find(tables.SUBJECTS):
            return
        index = Index(document, facts)
        done = -1
        for i in reading.tokens.find(tables.ANCHORS):
            sentence = reading.grammar_at(reading.tokens.starts[i])
            if sentence and sentence.extent.start > done:
                done = sentence.extent.start
                for result in _results(Scene(index, sentence)):
                    if self.forecasts or result.status != "forecast":
                        yield result


def _results(scene: Scene) -> Iterator[ElectionResult]:
    outcomes: dict[int, Outcome] = {id(clause): outcome for clause, outcome in _outcomes(scene)}
    told: set[int] = set()
    for figure in sorted((*shares(scene), *seats(scene)), key=lambda figure: figure.start):
        clause = scene.clause_at(figure.start)
        who = contender(scene, figure)
        if who is None or clause.negated:
            continue
        own = who == subject(scene, clause)
        if own:
            told.add(id(clause))
        yield _result(scene, clause, who, outcomes.get(id(clause)) if own else None, figure)
    for clause in scene.sentence.clauses:
        outcome = outcomes.get(id(clause))
        who = subject(scene, clause)
        if outcome and who and id(clause) not in told:
            yield _result(scene, clause, who, outcome, None)


def _outcomes(scene: Scene) -> Iterator[tuple[Clause, Outcome]]:
    for clause in scene.sentence.clauses:
        outcome = _outcome(clause)
        if outcome and not clause.negated:
            yield clause, outcome


def _outcome(clause: Clause) -> Outcome | None:
    """Give how an election ends: "won the race", "was elected", "beat X in the vote"."""
    verb = clause.verb
    if verb is None:
        return None
    if verb.voice == "passive":
        return "won" if verb.lemma in ("elect", "re-elect", "reelect") else None
    if any(tables.ELECTED & _words(group) for group in clause.objects) and verb.lemma == "be":
        return "won"
    outcome = tables.OUTCOMES.get(verb.lemma)
    groups = clause.objects
    if verb.lemma in tables.BEATING:
        groups = tuple(attached.group for attached in clause.phrases)
    return outcome if any(g.head.text.lower() in tables.CONTESTS for g in groups) else None


def _words(group: NounGroup) -> set[str]:
    return {piece.text.lower() for piece in group.pieces}


def _result(
    scene: Scene, clause: Clause, who: Mention, outcome: Outcome | None, figure: Figure | None
) -> ElectionResult:
    status, cue = circumstances.status(scene, clause)
    verb = clause.verb
    start, end = (
        (figure.start, figure.end) if figure else (verb.start, verb.end) if verb else (0, 0)
    )
    return ElectionResult(
        span=scene.document.span(start, end),
        rule="figure" if figure else "outcome",
        evidence=(cue,) if cue else (),
        contender=who,
        outcome=outcome,
        share=figure.share if figure else None,
        seats=figure.seats if figure else None,
        seats_in_all=figure.seats_in_all if figure else None,
        place=circumstances.place(scene, clause),
        date=circumstances.date(scene, clause),
        status=status,
    )
