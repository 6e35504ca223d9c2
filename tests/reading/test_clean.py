"""The clean copy of a text: what it changes, what it leaves, and the way back."""

from __future__ import annotations

import textwrap
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsfacts.reading.clean import clean
from newsfacts.testing import news_text

MAIL = """\
The port of Lima will close for two days in May, the harbour master
said on Monday, so that divers can look at the wall that a freighter
hit last year.
It is the second time this year.

Nobody was hurt.
"""
JOINED = """\
The port of Lima will close for two days in May, the harbour master \
said on Monday, so that divers can look at the wall that a freighter hit last year.
It is the second time this year.

Nobody was hurt.
"""

#: a text, and its clean copy
CHANGED: list[tuple[str, str]] = [
    ("It cost $107  million.", "It cost $107 million."),
    ("It cost\t$107\u00a0million.", "It cost $107 million."),
    ("300\u202f000 \u2009 dollars", "300 000 dollars"),
    ("$1\u200b07 mil\u00adlion", "$107 million"),
    ("\ufeffLima", "Lima"),
    ("two \u200b \u200bmen", "two men"),
    ("One.\r\nTwo.\rThree.\x85Four.\u2028Five.", "One.\nTwo.\nThree.\nFour.\nFive."),
    ("Jose\u0301 met A\u030angstro\u0308m", "José met Ångström"),
    ("\u1112\u1161\u11ab", "한"),
    ("\u212b", "Å"),
    ("&ldquo;Yes,&rdquo; she said &amp; left.", "“Yes,” she said & left."),
    ("&#8220;Yes&#x201D;&nbsp;&#8203;", "“Yes” "),
    (MAIL, JOINED),
    (MAIL.replace("\n", "\r\n"), JOINED),
]

#: texts that are clean as they are
KEPT = [
    "",
    "Ana Duarte’s “plan” cost 5 dollars.",
    "AT&T and M&S; R&D &c",
    "He wrote &amp; once, and &lt; too.",
    "A paragraph.\nAnother one, which is longer.\n\nAnd a third.",
    "Wheat 2.55 2.40 IV 4.65 a bushel\nCorn 1.40 1.20 V 3.25 a bushel\nOats 1.00 V 1.65 a bushel",
    "Three things were asked for on Monday by them all:\n- more rain\n- less wind\n- a new roof",
    "He said that the ministers had met on\nMonday, and left.",
    "नमस्ते, Việt Nam",
]


@pytest.mark.parametrize(("text", "copy"), CHANGED)
def test_what_is_changed(text: str, copy: str) -> None:
    """Blanks, line breaks, unseen characters, accents, entities and wrapped lines become plain."""
    assert clean(text)[0] == copy


@pytest.mark.parametrize("text", KEPT)
def test_what_is_kept(text: str) -> None:
    """A clean text is its own copy, and the same object."""
    copy, alignment = clean(text)
    assert copy is text
    assert alignment is None


@given(st.text() | news_text())
def test_a_copy_is_clean(text: str) -> None:
    """The copy of a copy is itself, and holds the same visible characters in the same order."""
    copy, _ = clean(text)
    assert clean(copy)[0] is copy
    assert unicodedata.is_normalized("NFC", copy)


@given(st.text() | news_text(), st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    """The given range of a range of the copy reads the same when it is cleaned, and leads back."""
    copy, alignment = clean(text)
    if alignment is None or not copy:
        return
    start = data.draw(st.integers(0, len(copy) - 1))
    end = data.draw(st.integers(start + 1, len(copy)))
    given_start, given_end = alignment.given(start, end)
    assert 0 <= given_start < given_end <= len(text)
    back_start, back_end = alignment.clean(given_start, given_end)
    assert back_start <= start
    assert end <= back_end


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=60, max_size=120),
       st.integers(40, 100))  # fmt: skip
def test_wrapped_at_any_width(words: list[str], width: int) -> None:
    """However wide a paragraph is wrapped, its copy is one line again."""
    paragraph = " ".join(words)
    wrapped = textwrap.fill(paragraph, width)
    assert clean(f"{wrapped}\n\nSo it was.")[0] == f"{paragraph}\n\nSo it was."


@pytest.mark.usefixtures("resting_collector")
@pytest.mark.parametrize("text", ["  ", "\u200b", "e\u0301", "&amp;", "a\nb", "\u1112\u1161"])
def test_cost_is_linear(text: str) -> None:
    """Long runs of what is changed take time in proportion to their length."""

    def seconds(times: int) -> float:
        start = time.process_time()
        clean(text * times)
        return time.process_time() - start

    ratios = [seconds(40_000) / max(seconds(10_000), 0.001) for _ in range(3)]
    assert min(ratios) < 8
