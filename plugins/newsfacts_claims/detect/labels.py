"""Paragraphs with a label: transcripts ("DUARTE: It is shut.") and headlines ("Duarte: ...")."""

from __future__ import annotations

from newsfacts_claims.arguments.contents import piece
from newsfacts_claims.attribution import Attribution, Range
from newsfacts_claims.lexicon import closed_classes as closed
from newsfacts_claims.words import Words

#: maximum words of a label
_LABEL = 4


def labelled(words: Words) -> list[Attribution]:
    """Return the attributions of paragraphs that begin with a speaker's name and a colon.

    A single label in capitals does not make a transcript: it may be "NOTICE:" or the like.
    """
    found = [(i, _paragraph(words, i)) for i in words.reading.tokens.find({":"})]
    opening = [(i, at) for i, at in found if at is not None]
    speakers = [i for i, at in opening if _is_speaker(words, at[0], i)]
    speaking = frozenset(speakers if len(speakers) > 1 else ())
    claims = (
        _claim(words, i, at) for i, at in opening if i in speaking or _is_headline(words, at, i)
    )
    return [claim for claim in claims if claim is not None]


def _paragraph(words: Words, colon: int) -> Range | None:
    """Return the tokens of a paragraph that a label opens, without quotation marks at its ends."""
    paragraph = words.reading.paragraph_at(words.start(colon))
    if paragraph is None:
        return None
    first, end = words.at(paragraph.start), words.at(paragraph.end)
    quote = words.quote(first)
    if quote is not None:
        first += 1
        end -= quote.closed and words.at(quote.end) == end
    return (first, end) if first < colon <= first + _LABEL else None


def _is_speaker(words: Words, first: int, colon: int) -> bool:
    label = [words.text(i) for i in range(first, colon)]
    return (
        all(word.isupper() or word == "." for word in label)
        and len(label[0]) >= len("ABC")
        and not closed.LABELS.intersection(label)
        and words.is_name(colon + 1)
    )


def _is_headline(words: Words, paragraph: Range, colon: int) -> bool:
    first, end = paragraph
    stopped = words.text(end - 1) in closed.STOPS and not words.is_heading(first)
    labelled = words.text(first) in closed.LABELS
    return not stopped and not labelled and words.name_end(first) == colon


def _claim(words: Words, colon: int, paragraph: Range) -> Attribution | None:
    first, end = paragraph
    content = piece(words, colon + 1, end - (words.text(end - 1) == "."))
    if content is None:
        return None
    return Attribution(
        rule="label",
        content=(content,),
        cue=words.offsets((colon, colon + 1)),
        source=words.offsets((first, colon)),
    )
