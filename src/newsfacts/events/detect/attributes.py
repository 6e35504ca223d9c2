"""Events that only an attribute tells of: "visiting President Orlik"."""

from __future__ import annotations

from collections.abc import Container

from newsfacts.reading import (
    Argument,
    Factuality,
    NounGroup,
    Predicate,
    Sentence,
    tagset,
)


def predicate_at(sentence: Sentence, offset: int, attributes: Container[str]) -> Predicate | None:
    """Return the predicate at an offset, also of an attribute before the noun that takes part."""
    group = sentence.group_at(offset)
    if isinstance(group, NounGroup):
        classes = zip(group.pieces, group.word_classes, strict=True)
        piece = next(
            (p for p, kind in classes if p.start == offset and kind == tagset.ADJECTIVE), None
        )
        lemma = piece.text.lower() if piece else ""
        if piece is not None and lemma in attributes:
            return Predicate(
                group,
                piece,
                lemma,
                sentence.clause_at(offset),
                voice="active",
                support=lambda: None,
                arguments=lambda: [Argument.of(group, "agent", "subject")],
                factuality=lambda: Factuality("positive", "certain", "present", "", ()),
            )
    return sentence.predicate_at(offset)
