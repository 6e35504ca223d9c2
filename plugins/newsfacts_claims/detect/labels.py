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
    colons = words.reading.tokens.find({":"})
    paragraphs = [(i, at) for i in colons if (at := _paragraph(words, i)) is not None]
    found = [(i, at) for i, at in paragraphs if not words.is_place(at[0])]  # "LIMA: Talks."
    speakers = [i for i, at in found if _is_speaker(words, at[0], i)]
    speaking = frozenset(speakers if len(speakers) > 1 else ())
    claims = [
        _claim(words, i, (at[0], i), (i + 1, at[1]))
        for i, at in found
        if i in speaking or _is_headline(words, at, i)
    ]
    claims += [_claim(words, i, *ends) for i in colons if (ends := _named_last(words, i))]
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


def _named_last(words: Words, colon: int) -> tuple[Range, Range] | None:
    """Return the source and content of a headline such as "“It is shut”: Mayor Ana Duarte"."""
    quote = words.closed_by(colon - 1)
    paragraph = words.reading.paragraph_at(words.start(colon))
    group = words.noun_group(colon + 1)
    if quote is None or paragraph is None or group is None or quote.start != paragraph.start:
        return None
    if group.end != paragraph.end or not group.is_name:
        return None
    return (colon + 1, words.at(group.end)), (words.at(quote.start), colon)


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
    sentence = words.reading.sentence_at(words.start(first))
    whole = sentence is not None and words.at(sentence.end) >= end
    stopped = words.text(end - 1) in closed.STOPS and not words.is_heading(first)
    labelled = words.text(first) in closed.LABELS
    return whole and not stopped and not labelled and words.name_end(first) == colon


def _claim(words: Words, colon: int, source: Range, content: Range) -> Attribution | None:
    start, end = content
    said = piece(words, start, end - (words.text(end - 1) == "."))
    if said is None:
        return None
    return Attribution(
        rule="label",
        content=(said,),
        cue=words.offsets((colon, colon + 1)),
        source=words.offsets(source),
    )
