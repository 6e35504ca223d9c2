"""The grammar of sentences in plain text, for rule authors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts.cli.terminal import show
from newsfacts.formats.why import operated
from newsfacts.model import status_of
from newsfacts.reading import Clause, NounGroup, Predicate, Reading, Sentence, VerbGroup


def show_reading(reading: Reading) -> None:
    """Print every sentence: its groups in brackets, then its clauses and predicates."""
    for extent in reading.sentences:
        show("\n".join(lines(reading.text, reading.grammar(extent))) + "\n")


def lines(text: str, sentence: Sentence) -> Iterator[str]:
    """Return the lines that show a sentence of a text."""
    yield " ".join(_bracketed(sentence))
    yield "  tags: " + " ".join(
        f"{piece.text}/{tag}" for piece, tag in zip(sentence.pieces, sentence.tags, strict=True)
    )
    for number, clause in enumerate(sentence.clauses):
        yield f"  {number} {_described(clause)}"
    for predicate in sentence.predicates:
        yield f"  {_predicated(text, predicate)}"


def _bracketed(sentence: Sentence) -> Iterator[str]:
    at = 0
    for group in sentence.groups:
        yield from (piece.text for piece in sentence.pieces[at : group.index])
        mark = "N" if isinstance(group, NounGroup) else "V"
        yield f"[{mark} {' '.join(group.text.split())}]"
        at = next(
            (i for i, p in enumerate(sentence.pieces) if p.start >= group.end), len(sentence.pieces)
        )
    yield from (piece.text for piece in sentence.pieces[at:])


def _described(clause: Clause) -> str:
    opener = f" ({clause.opener})" if clause.opener else ""
    governor = "" if clause.governor is None else f" of {clause.governor}"
    parts = [f"{clause.kind}{opener}{governor}", f"subject: {_names(clause.subject)}"]
    if clause.verb:
        parts.append(f"verb: {_verb(clause, clause.verb)}")
    if clause.objects:
        parts.append(f"object: {_names(clause.objects)}")
    parts += [f"{at.preposition or 'when'}: {at.group.text}" for at in clause.phrases]
    return "; ".join(parts)


def _names(groups: Sequence[NounGroup]) -> str:
    return " + ".join(" ".join(group.text.split()) for group in groups) or "-"


def _verb(clause: Clause, verb: VerbGroup) -> str:
    traits = [clause.tense if clause.tense != "none" else "", verb.aspect, clause.voice]
    shown = [trait for trait in traits if trait not in ("", "simple", "active")]
    if clause.modality:
        shown.append(clause.modality)
    if clause.negated:
        shown.append("not")
    return " ".join(verb.chain) + (f" ({', '.join(shown)})" if shown else "")


def _predicated(text: str, predicate: Predicate) -> str:
    factuality = predicate.factuality
    parts = [f"{a.role}: {' '.join(a.text.split())}" for a in predicate.arguments]
    parts.append(status_of(factuality))
    operators = "; ".join(operated(text, operator) for operator in factuality.operators)
    return f"{predicate.text} -> {'; '.join(parts)}{f' ({operators})' if operators else ''}"
