"""Events that only an attribute tells of: "visiting President Orlik"."""

from __future__ import annotations

from newsfacts.reading import (
    Argument,
    Factuality,
    NounGroup,
    Predicate,
    Sentence,
    tagset,
)

#: the participle that is an attribute of whoever takes part
ATTRIBUTE = "visiting"


def predicate_at(sentence: Sentence, offset: int) -> Predicate | None:
    """Return the predicate at an offset, also of an attribute before the noun that takes part."""
    group = sentence.group_at(offset)
    if isinstance(group, NounGroup):
        classes = zip(group.pieces, group.word_classes, strict=True)
        piece = next(
            (p for p, kind in classes if p.start == offset and kind == tagset.ADJECTIVE), None
        )
        if piece is not None and piece.text.lower() == ATTRIBUTE:
            return Predicate(
                group=group,
                start=piece.start,
                end=piece.end,
                lemma=ATTRIBUTE,
                clause=sentence.clause_at(offset),
                voice="active",
                support=None,
                arguments=(Argument.of(group, "agent", "subject"),),
                factuality=Factuality("positive", "certain", "present", "", ()),
            )
    return sentence.predicate_at(offset)
