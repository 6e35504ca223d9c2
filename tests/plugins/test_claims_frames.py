"""The frames in which claims are told, as a table, and what must hold of quotation marks."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsfacts import Claim, Document, Engine
from newsfacts_claims.extractor import ClaimExtractor
from newsfacts_dates.extractor import DateExtractor
from newsfacts_entities.extractor import EntityExtractor

BESIDE = (DateExtractor(), EntityExtractor())
ENGINE = Engine([*BESIDE, ClaimExtractor()])
ATTITUDES = Engine([*BESIDE, ClaimExtractor(attitudes=True)])
with (Path(__file__).parent / "claims_frames.tsv").open(encoding="utf-8", newline="") as table:
    FRAMES = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))

#: paragraphs in which < and > stand for the quotation marks of a style
_PARAGRAPHS = st.sampled_from(
    (
        "<The bridge is safe,> Ana Duarte said.",
        "<The bridge is safe,> said Ana Duarte. <It will stand.>",
        "<We waited,> he said, <and nobody came.>",
        "<Are we ready?> asked Ana Duarte.",
        "<A shame!> the farmer shouted. <A shame for all of us.>",
        "<We have waited for this rain since the spring of last year.>",
        "The mayor told reporters: <We have no money left.>",
        "The mayor called the deal <a gift> on Monday.",
        "The minister said the port was <closed,> adding that nobody had won.",
        "He shot back, <We will never leave this valley.>",
        "According to the union, <the harvest is lost.>",
        "From the report: <The wall is weak and must be repaired.>",
        "She saw <The Long River> on the train.",
        "Holm said the talks were over.",
        "It rained.",
    )
)
_TEXTS = st.lists(_PARAGRAPHS, min_size=1, max_size=5).map("\n\n".join)
_STYLES = ("“”", '""', "«»")


def read(text: str, engine: Engine = ENGINE) -> tuple[Claim, ...]:
    """Give the claims of an English text."""
    return engine.extract(Document(text, published="2017-02-22", language="en")).claims


def marked(text: str, style: str) -> str:
    """Give a text with the quotation marks of a style."""
    return text.replace("<", style[0]).replace(">", style[1])


def _extents(claim: Claim) -> tuple[tuple[int, int], ...]:
    return tuple((piece.start, piece.end) for piece in claim.content)


def told(claim: Claim) -> str:
    """Give a claim as the table has it: the whole phrase of its source, its cue, its content."""
    source = claim.source.span.text if claim.source else "?"
    cells = [
        claim.evidence[0].text if claim.evidence else source,
        " ".join(cue.text for cue in claim.cue),
    ]
    cells += ["; ".join(piece.text for piece in claim.content), *(["not"] if claim.negated else [])]
    return " | ".join(cells)


@pytest.mark.parametrize("row", FRAMES, ids=lambda row: row["text"])
def test_frames(row: dict[str, str]) -> None:
    """A text has these claims and none other, with attitudes those of the last column."""
    text = row["text"].replace("\\n", "\n")
    assert " // ".join(map(told, read(text))) == row["claims"]
    attitudes = " // ".join(map(told, read(text, ATTITUDES)))
    assert attitudes == (row["attitudes"] or row["claims"])


def test_the_table_has_both_what_is_read_and_what_is_left() -> None:
    """Negative rows are as much a part of the table as positive ones."""
    assert len(FRAMES) > 100
    assert sum(not row["claims"] for row in FRAMES) > 8


@settings(max_examples=200)
@given(_TEXTS)
def test_style_of_quotation_marks(text: str) -> None:
    """Curly, straight and angle marks give the same claims."""

    def claims(style: str) -> list[tuple[object, ...]]:
        return [
            (claim.rule, claim.label, claim.type, claim.negated, claim.cue, *_extents(claim))
            for claim in read(marked(text, style))
        ]

    curly, straight, angle = map(claims, _STYLES)
    assert curly == straight == angle


@settings(max_examples=300)
@given(_TEXTS, st.sampled_from(_STYLES), st.data())
def test_lost_quotation_mark(text: str, style: str, data: st.DataObject) -> None:
    """A mark that is left out costs no claim of another paragraph."""
    text = marked(text, style)
    marks = [i for i, character in enumerate(text) if character in style]
    if not marks:
        return
    lost = data.draw(st.sampled_from(marks))
    start = text.rfind("\n\n", 0, lost)
    end = text.find("\n\n", lost) % (len(text) + 1)
    left = {
        claim.cue[0].start: {piece.start for piece in claim.content}
        for claim in read(text[:lost] + text[lost + 1 :])
        if claim.cue
    }
    for claim in read(text):
        spans = (*claim.cue, *claim.content)
        if claim.cue and not any(start < span.start < end for span in spans):
            after, *pieces = (span.start - (span.start > lost) for span in spans)
            assert left[after].issuperset(pieces)


@settings(max_examples=200)
@given(st.lists(_PARAGRAPHS | st.text(max_size=12), max_size=8).map("".join).filter(str.strip))
def test_any_characters(text: str) -> None:
    """Whatever characters stand around, offsets are exact."""
    text = marked(text, "“”")
    for claim in read(text):
        spans = [claim.span, *claim.content, *claim.cue]
        spans += [mention.span for mention in (claim.source, claim.addressee) if mention]
        assert all(text[span.start : span.end] == span.text for span in spans)
