"""What holds for the reading of any text."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts import Document
from newsfacts.reading import Extent, Reading
from newsfacts.testing import documents, news_text

#: extents of a reading, by the part that they are of
PARTS: dict[str, Callable[[Reading], Iterable[tuple[int, int]]]] = {
    "paragraphs": lambda reading: reading.paragraphs,
    "sentences": lambda reading: reading.sentences,
    "parts": lambda reading: ((part.start, part.end) for part in reading.parts),
    "quotes": lambda reading: ((quote.start, quote.end) for quote in reading.quotes),
    "tokens": lambda reading: ((token.start, token.end) for token in reading.tokens),
    "numbers": lambda reading: ((number.start, number.end) for number in reading.numbers),
}

_TEXTS = st.one_of(st.text(), news_text(), documents().map(lambda document: document.text))


def extents(text: str, part: str) -> list[tuple[int, int]]:
    """Give the offsets of a part of the reading of a text."""
    return list(PARTS[part](Reading(text)))


@pytest.mark.parametrize("part", PARTS)
@given(text=_TEXTS)
def test_extents(part: str, text: str) -> None:
    """The extents of every part lie in the text, in order, disjoint, none of them empty."""
    at = 0
    for start, end in extents(text, part):
        assert at <= start < end <= len(text)
        at = end


@given(_TEXTS)
def test_sentences_lie_in_paragraphs(text: str) -> None:
    """Sentences are all of a paragraph but the blanks, and quotations end with theirs."""
    reading = Reading(text)
    for paragraph in reading.paragraphs:
        inside = reading.sentences_in(paragraph)
        assert inside[0].start == paragraph.start
        assert inside[-1].end == paragraph.end
        between = itertools.pairwise(inside)
        assert all(not reading.plain[a.end : b.start].strip(" \n") for a, b in between)
    assert sum(len(reading.sentences_in(p)) for p in reading.paragraphs) == len(reading.sentences)
    for quote in reading.quotes:
        around = reading.paragraph_at(quote.start)
        assert around is not None
        assert quote.end <= around.end


@given(_TEXTS)
def test_lookup_by_offset(text: str) -> None:
    """What lies at an offset is what a walk over all of a part finds there."""
    reading = Reading(text)
    for offset in range(len(text) + 1):
        for found, of in (
            (reading.sentence_at(offset), reading.sentences),
            (reading.paragraph_at(offset), reading.paragraphs),
            (reading.quote_at(offset), reading.quotes),
        ):
            walked = [extent for extent in of if extent.start <= offset < extent.end]
            assert walked == ([] if found is None else [found])


@given(_TEXTS)
def test_read_once(text: str) -> None:
    """Each part is read once and kept, and a document has one reading."""
    document = Document(text)
    reading = document.reading
    assert document.reading is reading
    assert reading.text == text
    assert reading.sentences is reading.sentences
    assert reading.tokens is reading.tokens


_PARAGRAPH = "Nothing “new” was reported on the 43 islands.\n\n"


@pytest.mark.parametrize("part", PARTS)
@given(text=_TEXTS)
def test_text_before_shifts_everything(part: str, text: str) -> None:
    """A paragraph put before a text moves all there is in it, and changes nothing."""
    before = extents(_PARAGRAPH, part)
    shift = len(_PARAGRAPH)
    moved = [(start + shift, end + shift) for start, end in extents(text, part)]
    assert extents(_PARAGRAPH + text, part) == before + moved


@pytest.mark.parametrize("part", PARTS)
@given(text=_TEXTS, blank=st.sampled_from(list("\u00a0\u200b\u200d\u2009\ufeff\t")))
def test_blanks_of_any_width(part: str, text: str, blank: str) -> None:
    """A blank of another width, or of none, is a blank, and no offset moves for it."""
    assert extents(text.replace(" ", blank), part) == extents(text, part)


@pytest.mark.parametrize("part", ["paragraphs", "sentences", "tokens", "numbers"])
@given(text=_TEXTS)
def test_apostrophes_of_any_shape(part: str, text: str) -> None:
    """A curly apostrophe and a straight one are one, and no offset moves for them."""
    assert extents(text.replace("’", "'"), part) == extents(text, part)


def test_sentences_of_an_extent() -> None:
    """The sentences of an extent are those that begin in it."""
    reading = Reading("One came. Two left. Three stayed.")
    assert reading.sentences_in(Extent(1, 21)) == reading.sentences[1:3]
    assert reading.sentences_in(Extent(1, 5)) == ()


#: texts that have led regular expressions astray, or might
UNITS = [
    "a.", ".", "…", "?! ", ".\n", "“", "”", '"', "'", "’", "‘a", "``", "«", "1-1-1-", "1,", "1.",
    "1,000,", "Mr. ", "U.S. ", "A.", "one ", "a ", "half a ", "twenty-", "million ", "a-", "a'",
    "hundred and ", " ", "\n", "\r", "\u200b", "(", "x" * 60 + "\n", "9", "a", "_",
    "A/", "A B ", "(A: ", "A BC MORE ", "Read more: ", "A\n", "(@a) May 1", "Photo: A/",
]  # fmt: skip
_SHORT, _LONG = 25_000, 100_000
#: four times the text may take this many times as long, or no more seconds than that
_GROWTH, _QUICK = 9.0, 0.4
#: a busy machine may be slow once
_TRIES = 3


def _seconds(text: str) -> float:
    reading = Reading(text)
    start = time.process_time()
    for part in PARTS.values():
        list(part(reading))
    assert reading.language is None or text
    return time.process_time() - start


def _is_linear(unit: str) -> bool:
    long = _seconds(unit * (_LONG // len(unit)))
    return long < _QUICK or long < _GROWTH * _seconds(unit * (_SHORT // len(unit)))


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.growth
@pytest.mark.usefixtures("resting_collector")
def test_linear_time(unit: str) -> None:
    """The time to read a text of 100 kB grows with its length and no faster."""
    assert any(_is_linear(unit) for _ in range(_TRIES))
